/* insight/distance.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/distance.h"

#include "insight/positions.h"

#include <math.h>
#include <stdlib.h>

/* On one paradox; negative when it is not in play or not both gave a position. */
static int
distance_on (const SamenProject *project,
             const SamenRound   *round,
             const SamenSheet   *a,
             const SamenSheet   *b,
             int                 number)
{
  int one = samen_answer_position (samen_sheet_answer (a, number));
  int other = samen_answer_position (samen_sheet_answer (b, number));

  if (one == SAMEN_NONE || other == SAMEN_NONE || samen_open_round (round, number) == NULL ||
      !samen_in_play (project, number))
    return -1;
  return abs (one - other);
}

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
      int distance = distance_on (project, round, a, b, number);

      if (distance < 0)
        continue;
      sum += distance;
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

int
samen_distance_furthest (const SamenProject *project,
                         const SamenRound   *round,
                         const char         *party_a,
                         const char         *party_b)
{
  const SamenSheet *a = samen_round_sheet (round, party_a);
  const SamenSheet *b = samen_round_sheet (round, party_b);
  int furthest = 0;
  int most = -1;

  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    {
      int distance = distance_on (project, round, a, b, number);

      if (distance <= most)
        continue;
      most = distance;
      furthest = number;
    }
  return furthest;
}
