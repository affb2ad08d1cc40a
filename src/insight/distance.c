/* insight/distance.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/distance.h"

#include "insight/positions.h"

#include <math.h>
#include <stdlib.h>

double
samen_distance_of_sheets (const SamenProject *project,
                          const SamenRound   *round,
                          const SamenSheet   *a,
                          const SamenSheet   *b,
                          guint              *shared)
{
  double sum = 0;
  guint n = 0;

  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    {
      int one = samen_answer_position (samen_sheet_answer (a, number));
      int other = samen_answer_position (samen_sheet_answer (b, number));

      if (one == SAMEN_NONE || other == SAMEN_NONE || samen_open_round (round, number) == NULL ||
          !samen_in_play (project, number))
        continue;
      sum += abs (one - other);
      n++;
    }
  if (shared != NULL)
    *shared = n;
  return n > 0 ? sum / n : NAN;
}

double
samen_distance (const SamenProject *project,
                const SamenRound   *round,
                const char         *party_a,
                const char         *party_b,
                guint              *shared)
{
  return samen_distance_of_sheets (project, round, samen_round_sheet (round, party_a),
                                   samen_round_sheet (round, party_b), shared);
}
