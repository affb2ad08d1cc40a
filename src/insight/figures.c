/* insight/figures.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/figures.h"

#include "insight/positions.h"

#include <math.h>
#include <stdlib.h>

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

double
samen_quantile (const double *sorted,
                guint         n,
                double        p)
{
  double rank;
  guint below;

  if (n == 0)
    return NAN;
  rank = (n - 1) * CLAMP (p, 0.0, 1.0);
  below = (guint) rank;
  if (below + 1 >= n)
    return sorted[n - 1];
  return sorted[below] + (sorted[below + 1] - sorted[below]) * (rank - below);
}

static double
mean_of (const double *values,
         guint         n)
{
  double sum = 0;

  for (guint i = 0; i < n; i++)
    sum += values[i];
  return n > 0 ? sum / n : NAN;
}

static double
deviation_of (const double *values,
              guint         n,
              double        mean)
{
  double sum = 0;

  for (guint i = 0; i < n; i++)
    sum += (values[i] - mean) * (values[i] - mean);
  return n > 0 ? sqrt (sum / n) : NAN;
}

/* Whoever gives no position may still feel the tension. */
static void
count_felt (SamenFigures      *figures,
            const SamenAnswer *answer)
{
  if (answer != NULL && answer->tension != SAMEN_NONE)
    {
      figures->felt += answer->tension;
      figures->felt_count++;
    }
}

/* Counts one sheet's answer; a position given goes to @positions as well. */
static void
count_answer (SamenFigures      *figures,
              const SamenAnswer *answer,
              GArray            *positions)
{
  double position;

  count_felt (figures, answer);
  switch (samen_answer_state (answer))
    {
    case SAMEN_ANSWER_GIVEN:
      position = answer->position;
      if (answer->position == SAMEN_NONE)
        figures->missing++;
      else
        g_array_append_val (positions, position);
      break;
    case SAMEN_ANSWER_NOT_RECOGNISED:
      figures->not_recognised++;
      break;
    case SAMEN_ANSWER_SKIPPED:
      figures->skipped++;
      break;
    case SAMEN_ANSWER_DECLINED:
      figures->declined++;
      break;
    case SAMEN_ANSWER_ABSENT:
    default:
      figures->missing++;
    }
}

static void
work_out (SamenFigures *figures,
          const double *sorted,
          guint         n)
{
  figures->positions = n;
  figures->mean = mean_of (sorted, n);
  figures->deviation = deviation_of (sorted, n, figures->mean);
  figures->minimum = samen_quantile (sorted, n, 0);
  figures->lower = samen_quantile (sorted, n, 0.25);
  figures->median = samen_quantile (sorted, n, 0.5);
  figures->upper = samen_quantile (sorted, n, 0.75);
  figures->maximum = samen_quantile (sorted, n, 1);
  figures->spread = figures->upper - figures->lower;
  figures->shape = samen_shape_of (sorted, n, &figures->divide);
  figures->felt = figures->felt_count > 0 ? figures->felt / figures->felt_count : NAN;
}

void
samen_figures_init (SamenFigures       *figures,
                    const SamenProject *project,
                    const SamenRound   *round,
                    int                 number)
{
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (double));
  const SamenRound *open = samen_open_round (round, number);
  guint parties = samen_list_length (project->parties);
  guint sheets = open != NULL ? samen_list_length (open->sheets) : 0;

  *figures = (SamenFigures) { .number = number };
  figures->missing = parties > sheets ? parties - sheets : 0;
  if (open != NULL)
    SAMEN_EACH (const SamenSheet, sheet, open->sheets)
    {
      count_answer (figures, samen_sheet_answer (sheet, number), positions);
    }
  g_array_sort (positions, compare_doubles);
  work_out (figures, (const double *) (gpointer) positions->data, positions->len);
}

GPtrArray *
samen_figures_outliers (const SamenProject *project,
                        const SamenRound   *round,
                        int                 number)
{
  GPtrArray *outliers = g_ptr_array_new ();
  SamenFigures figures;
  double low;
  double high;

  samen_figures_init (&figures, project, round, number);
  if (figures.positions < SAMEN_SHAPE_FEWEST || figures.shape == SAMEN_SHAPE_TWO_CAMPS)
    return outliers;
  samen_shape_fences (figures.lower, figures.upper, &low, &high);
  SAMEN_EACH (const SamenSheet, sheet, round->sheets)
  {
    int position = samen_answer_position (samen_sheet_answer (sheet, number));

    if (position != SAMEN_NONE && (position < low || position > high))
      g_ptr_array_add (outliers, sheet->party);
  }
  return outliers;
}

guint
samen_figures_answered (const SamenProject *project,
                        const SamenRound   *round,
                        const char         *party)
{
  const SamenSheet *sheet = samen_round_sheet (round, party);
  guint answered = 0;

  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    if (samen_in_play (project, number) && samen_sheet_answer (sheet, number) != NULL)
      answered++;
  return answered;
}

typedef struct
{
  int number;
  double distance;
} Distance;

static int
compare_distances (gconstpointer a,
                   gconstpointer b)
{
  const Distance *x = a;
  const Distance *y = b;

  if (x->distance != y->distance)
    return x->distance < y->distance ? 1 : -1;
  return x->number - y->number;
}

/* What a party's position is compared with. */
static double
group_position (const SamenProject *project,
                const SamenRound   *round,
                int                 number)
{
  const SamenParadox *paradox = samen_project_paradox (project, number);
  SamenFigures figures;

  if (paradox->agreed != SAMEN_NONE)
    return paradox->agreed;
  samen_figures_init (&figures, project, round, number);
  return figures.mean;
}

guint
samen_figures_furthest (const SamenProject *project,
                        const SamenRound   *round,
                        const char         *party,
                        int                *numbers,
                        guint               max)
{
  const SamenSheet *sheet = samen_round_sheet (round, party);
  Distance distances[SAMEN_N_PARADOXES];
  guint n = 0;

  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    {
      int position = samen_answer_position (samen_sheet_answer (sheet, number));

      if (position == SAMEN_NONE || !samen_in_play (project, number) || samen_open_round (round, number) == NULL)
        continue;
      distances[n++] = (Distance) { number, fabs (position - group_position (project, round, number)) };
    }
  qsort (distances, n, sizeof (Distance), compare_distances);
  n = MIN (n, max);
  for (guint i = 0; i < n; i++)
    numbers[i] = distances[i].number;
  return n;
}
