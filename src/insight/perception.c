/* insight/perception.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/perception.h"

#include "insight/positions.h"

#include <stdlib.h>

int
samen_gap_width (const SamenGap *gap)
{
  return abs (gap->estimate - gap->actual);
}

gboolean
samen_misunderstanding (const SamenGap *gap)
{
  return samen_gap_width (gap) >= SAMEN_MISUNDERSTANDING_LEAST;
}

/* GLib's sort keeps the order of equals. */
static int
compare_widths (gconstpointer a,
                gconstpointer b)
{
  return samen_gap_width (b) - samen_gap_width (a);
}

static void
add_gaps (GArray           *gaps,
          const SamenSheet *sheet,
          GHashTable       *positions,
          int               number)
{
  SAMEN_EACH (const SamenEstimate, estimate, sheet->estimates)
  {
    gpointer actual;
    SamenGap gap;

    if (estimate->paradox != number || estimate->position == SAMEN_NONE ||
        !g_hash_table_lookup_extended (positions, estimate->party, NULL, &actual))
      continue;
    gap = (SamenGap) {
      sheet->party, estimate->party, estimate->position, GPOINTER_TO_INT (actual),
      samen_answer_position (samen_sheet_answer (sheet, number))
    };
    g_array_append_val (gaps, gap);
  }
}

/* Party → the position it gave, for those that did. */
static GHashTable *
positions_by_party (const SamenRound *round,
                    int               number)
{
  GHashTable *positions = g_hash_table_new (g_str_hash, g_str_equal);

  SAMEN_EACH (const SamenSheet, sheet, round->sheets)
  {
    int position = samen_answer_position (samen_sheet_answer (sheet, number));

    if (position != SAMEN_NONE)
      g_hash_table_insert (positions, sheet->party, GINT_TO_POINTER (position));
  }
  return positions;
}

GArray *
samen_gaps (const SamenProject *project,
            const SamenRound   *round,
            int                 number)
{
  GArray *gaps = g_array_new (FALSE, FALSE, sizeof (SamenGap));
  const SamenRound *open = samen_open_round (round, number);
  g_autoptr (GHashTable) positions = NULL;

  if (open == NULL || project->perception != SAMEN_PERCEPTION_YES || !samen_in_play (project, number))
    return gaps;
  positions = positions_by_party (open, number);
  SAMEN_EACH (const SamenSheet, sheet, open->sheets)
  {
    add_gaps (gaps, sheet, positions, number);
  }
  g_array_sort (gaps, compare_widths);
  return gaps;
}
