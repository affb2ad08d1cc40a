/* insight/ranking.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/ranking.h"

#include "insight/figures.h"
#include "insight/movement.h"
#include "insight/positions.h"

#include <math.h>
#include <stdlib.h>

typedef struct
{
  int number;
  gboolean in_play;
  double weight; /* larger first; negative: no figure */
} Place;

static double
weight_of (const SamenProject *project,
           const SamenRound   *round,
           SamenRanking        ranking,
           int                 number)
{
  SamenFigures figures;
  double weight;

  samen_figures_init (&figures, project, round, number);
  weight = ranking == SAMEN_RANKING_SPREAD    ? figures.deviation
           : ranking == SAMEN_RANKING_LEANING ? fabs (figures.mean)
                                              : figures.felt;
  return isnan (weight) ? -1 : weight;
}

static int
compare (const void *a,
         const void *b)
{
  const Place *one = a;
  const Place *two = b;

  if (one->in_play != two->in_play)
    return one->in_play ? -1 : 1;
  if (one->weight != two->weight)
    return one->weight > two->weight ? -1 : 1;
  return one->number - two->number;
}

static void
rank (Place places[SAMEN_N_PARADOXES],
      int   numbers[SAMEN_N_PARADOXES])
{
  qsort (places, SAMEN_N_PARADOXES, sizeof *places, compare);
  for (int i = 0; i < SAMEN_N_PARADOXES; i++)
    numbers[i] = places[i].number;
}

void
samen_ranking (const SamenProject *project,
               const SamenRound   *round,
               SamenRanking        ranking,
               int                 numbers[SAMEN_N_PARADOXES])
{
  gboolean listed = ranking == SAMEN_RANKING_LISTED;
  Place places[SAMEN_N_PARADOXES];

  for (int i = 0; i < SAMEN_N_PARADOXES; i++)
    places[i] = (Place) {
      .number = i + 1,
      .in_play = listed || samen_in_play (project, i + 1),
      .weight = listed ? 0 : weight_of (project, round, ranking, i + 1),
    };
  rank (places, numbers);
}

/* Negative when nothing can be compared. */
static double
moved (const SamenProject *project,
       const SamenRound   *before,
       const SamenRound   *now,
       int                 number)
{
  g_autoptr (GArray) movements = samen_movements (project, before, now, number);
  double sum = 0, from, to;

  for (guint i = 0; i < movements->len; i++)
    {
      const SamenMovement *each = &g_array_index (movements, SamenMovement, i);

      sum += abs (each->to - each->from);
    }
  if (movements->len > 0)
    return sum / movements->len;
  return samen_group_movement (project, before, now, number, &from, &to) ? fabs (to - from) : -1;
}

void
samen_ranking_moved (const SamenProject *project,
                     const SamenRound   *before,
                     const SamenRound   *now,
                     int                 numbers[SAMEN_N_PARADOXES])
{
  Place places[SAMEN_N_PARADOXES];

  for (int i = 0; i < SAMEN_N_PARADOXES; i++)
    places[i] = (Place) { i + 1, samen_in_play (project, i + 1), moved (project, before, now, i + 1) };
  rank (places, numbers);
}
