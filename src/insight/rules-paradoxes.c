/* insight/rules-paradoxes.c - what stands out in the positions
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/rules.h"

#include "insight/figures.h"

#include <math.h>
#include <stdlib.h>

/* Out of 200 points from pole to pole. */
#define SPREAD_LARGE 40
#define LEANING_LEAST 20 /* three quarters of the parties are this far over */
#define AGREED_FAR 20
#define CHANGED_FAR 40

#define FEWEST_POSITIONS 4 /* a smaller group needs no figures to see it */

/* The figures of a paradox that is in play and has enough answers. */
static gboolean
figures_of (SamenCheck         *check,
            const SamenParadox *paradox,
            SamenFigures       *figures)
{
  if (paradox->in_play == SAMEN_IN_PLAY_NO)
    return FALSE;
  samen_figures_init (figures, check->project, check->round, paradox->number);
  return figures->positions >= FEWEST_POSITIONS;
}

void
samen_rule_spread_large (SamenCheck *check)
{
  SAMEN_EACH (const SamenParadox, paradox, check->project->paradoxes)
  {
    SamenFigures figures;

    if (figures_of (check, paradox, &figures) && figures.spread >= SPREAD_LARGE)
      samen_check_raise (check, figures.spread, samen_subject_paradox (paradox->number), NULL, NULL, NULL);
  }
}

void
samen_rule_leaning (SamenCheck *check)
{
  SAMEN_EACH (const SamenParadox, paradox, check->project->paradoxes)
  {
    const char *subject = samen_subject_paradox (paradox->number);
    SamenFigures figures;

    if (!figures_of (check, paradox, &figures))
      continue;
    if (figures.upper <= -LEANING_LEAST)
      samen_check_raise (check, -figures.mean, subject, NULL, "left", NULL);
    else if (figures.lower >= LEANING_LEAST)
      samen_check_raise (check, figures.mean, subject, NULL, "right", NULL);
  }
}

void
samen_rule_agreed_far_from_desired (SamenCheck *check)
{
  SAMEN_EACH (const SamenParadox, paradox, check->project->paradoxes)
  {
    int distance;

    if (paradox->in_play == SAMEN_IN_PLAY_NO || paradox->agreed == SAMEN_NONE || paradox->desired == SAMEN_NONE)
      continue;
    distance = abs (paradox->agreed - paradox->desired);
    if (distance >= AGREED_FAR)
      samen_check_raise (check, distance, samen_subject_paradox (paradox->number), NULL, NULL, NULL);
  }
}

static void
compare_answers (SamenCheck        *check,
                 const char        *party,
                 const SamenAnswer *now,
                 const SamenAnswer *then)
{
  int distance;

  if (samen_answer_state (now) != SAMEN_ANSWER_GIVEN || samen_answer_state (then) != SAMEN_ANSWER_GIVEN)
    return;
  if (samen_project_paradox (check->project, now->paradox)->in_play == SAMEN_IN_PLAY_NO)
    return;
  distance = abs (now->position - then->position);
  if (distance >= CHANGED_FAR)
    samen_check_raise (check, distance, party, samen_subject_paradox (now->paradox), NULL, NULL);
}

/* Sheets of the round before by party, so that large rounds stay quick. */
static GHashTable *
sheets_by_party (const SamenRound *round)
{
  GHashTable *sheets = g_hash_table_new (g_str_hash, g_str_equal);

  SAMEN_EACH (SamenSheet, sheet, round->sheets)
  {
    g_hash_table_insert (sheets, sheet->party, sheet);
  }
  return sheets;
}

void
samen_rule_position_changed (SamenCheck *check)
{
  g_autoptr (GHashTable) earlier = NULL;

  if (check->round == NULL || check->before == NULL)
    return;
  earlier = sheets_by_party (check->before);
  SAMEN_EACH (const SamenSheet, sheet, check->round->sheets)
  {
    const SamenSheet *then = g_hash_table_lookup (earlier, sheet->party);

    SAMEN_EACH (const SamenAnswer, answer, sheet->answers)
    {
      compare_answers (check, sheet->party, answer, samen_sheet_answer (then, answer->paradox));
    }
  }
}
