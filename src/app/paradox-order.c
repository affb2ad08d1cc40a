/* app/paradox-order.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/paradox-order.h"

#include "insight/figures.h"

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
           SamenOrder          order,
           int                 number)
{
  SamenFigures figures;

  samen_figures_init (&figures, project, round, number);
  if (figures.positions == 0)
    return -1;
  return order == SAMEN_ORDER_DIFFERENCE ? figures.deviation : fabs (figures.mean);
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

void
samen_paradox_order (const SamenProject *project,
                     const SamenRound   *round,
                     SamenOrder          order,
                     int                 numbers[SAMEN_N_PARADOXES])
{
  Place places[SAMEN_N_PARADOXES];

  for (int i = 0; i < SAMEN_N_PARADOXES; i++)
    {
      places[i].number = i + 1;
      places[i].in_play = order == SAMEN_ORDER_BOOK || samen_project_paradox (project, i + 1)->in_play == SAMEN_IN_PLAY_YES;
      places[i].weight = order == SAMEN_ORDER_BOOK ? 0 : weight_of (project, round, order, i + 1);
    }
  qsort (places, SAMEN_N_PARADOXES, sizeof *places, compare);
  for (int i = 0; i < SAMEN_N_PARADOXES; i++)
    numbers[i] = places[i].number;
}
