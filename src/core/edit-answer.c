/* core/edit-answer.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/edit.h"

#include "core/rebuild.h"

static int
compare_answers (gconstpointer a,
                 gconstpointer b)
{
  const SamenAnswer *one = *(const SamenAnswer *const *) a;
  const SamenAnswer *two = *(const SamenAnswer *const *) b;

  return one->paradox - two->paradox;
}

/* @sheet with @answer (transfer full, NULL to take it back) for @paradox. */
static SamenSheet *
sheet_with (const SamenSheet *sheet,
            int               paradox,
            SamenAnswer      *answer)
{
  g_autoptr (GPtrArray) answers = g_ptr_array_new ();
  SamenSheet *next = samen_record_copy (sheet);

  SAMEN_EACH (const SamenAnswer, each, sheet->answers)
  {
    if (each->paradox != paradox)
      g_ptr_array_add (answers, samen_record_ref (each));
  }
  if (answer != NULL)
    g_ptr_array_add (answers, answer);
  g_ptr_array_sort (answers, compare_answers);
  samen_list_unref (next->answers);
  next->answers = samen_list_new_take (&samen_record_items, answers);
  return next;
}

/* @round with a sheet for @party, whose place is put in @sheet. */
static SamenRound *
round_with_sheet (const SamenRound  *round,
                  const char        *party,
                  const SamenSheet **sheet)
{
  SamenRound *next = samen_record_copy (round);
  SamenList *sheets;
  g_autoptr (SamenRecord) fresh = NULL;

  *sheet = samen_round_sheet (round, party);
  if (*sheet != NULL)
    return next;

  fresh = samen_record_new (&samen_sheet_class);
  ((SamenSheet *) fresh)->party = g_ref_string_new (party);
  sheets = samen_list_insert (next->sheets, &samen_record_items, G_MAXUINT, fresh);
  samen_list_unref (next->sheets);
  next->sheets = sheets;
  *sheet = (const SamenSheet *) fresh;
  return next;
}

/* The project with @answer (transfer full) in the right place. */
static SamenProject *
project_with_answer (const SamenProject *project,
                     const SamenRound   *round,
                     const char         *party,
                     int                 paradox,
                     SamenAnswer        *answer)
{
  const SamenSheet *old_sheet;
  g_autoptr (SamenRecord) middle = NULL;
  g_autoptr (SamenRecord) sheet = NULL;
  SamenRound *next;

  middle = (SamenRecord *) round_with_sheet (round, party, &old_sheet);
  sheet = (SamenRecord *) sheet_with (old_sheet, paradox, answer);
  next = samen_rebuild (middle, &old_sheet->record, sheet);
  return samen_rebuild_project (project, &round->record, next);
}

/* A project without rounds gets its first when the first answer comes. */
static SamenProject *
ensure_round (const SamenProject *project)
{
  SamenRound *first;

  if (samen_list_length (project->rounds) > 0)
    return samen_project_ref (project);
  first = samen_record_new (&samen_round_class);
  return samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "rounds", first, 0, NULL);
}

static const SamenRound *
round_or_latest (const SamenProject *project,
                 const char         *id)
{
  return id != NULL ? samen_project_round (project, id) : samen_project_latest_round (project);
}

SamenProject *
samen_edit_answer (const SamenProject *project,
                   const char         *round_id,
                   const char         *party,
                   int                 paradox,
                   SamenAnswerState    state,
                   int                 position)
{
  g_autoptr (SamenProject) base = NULL;
  const SamenRound *round;
  const SamenAnswer *old;
  SamenAnswer *next;

  if (samen_project_party (project, party) == NULL || paradox < 1 || paradox > SAMEN_N_PARADOXES)
    return SAME (project);
  old = samen_round_answer (round_or_latest (project, round_id), party, paradox);
  position = state == SAMEN_ANSWER_GIVEN ? CLAMP (position, SAMEN_POSITION_MIN, SAMEN_POSITION_MAX)
                                         : SAMEN_NONE;
  if (samen_answer_state (old) == state && (old == NULL || old->position == position))
    return SAME (project);

  base = ensure_round (project);
  round = round_or_latest (base, round_id);
  if (round == NULL)
    return SAME (project);
  if (state == SAMEN_ANSWER_ABSENT)
    return project_with_answer (base, round, party, paradox, NULL);

  next = old != NULL ? samen_record_copy (old) : samen_record_new (&samen_answer_class);
  next->paradox = paradox;
  next->state = state;
  next->position = position;
  return project_with_answer (base, round, party, paradox, next);
}

SamenProject *
samen_edit_answer_tension (const SamenProject *project,
                           const char         *round_id,
                           const char         *party,
                           int                 paradox,
                           int                 tension)
{
  const SamenRound *round = round_or_latest (project, round_id);
  const SamenAnswer *old = samen_round_answer (round, party, paradox);
  g_autoptr (SamenRecord) next = NULL;

  if (old == NULL)
    return SAME (project);
  next = samen_record_copy (old);
  if (!samen_record_set_number (next, samen_record_class_find (next->klass, "tension"), tension))
    return SAME (project);
  return samen_rebuild_project (project, &old->record, g_steal_pointer (&next));
}

SamenProject *
samen_edit_answer_remark (const SamenProject *project,
                          const char         *round_id,
                          const char         *party,
                          int                 paradox,
                          const char         *remark)
{
  const SamenRound *round = round_or_latest (project, round_id);
  const SamenAnswer *old = samen_round_answer (round, party, paradox);
  g_autoptr (SamenRecord) next = NULL;

  if (old == NULL)
    return SAME (project);
  next = samen_record_copy (old);
  if (!samen_record_set_text (next, samen_record_class_find (next->klass, "remark"), remark))
    return SAME (project);
  return samen_rebuild_project (project, &old->record, g_steal_pointer (&next));
}

/* --- estimates and whole sheets ----------------------------------------------------- */

static int
compare_estimates (gconstpointer a,
                   gconstpointer b)
{
  const SamenEstimate *one = *(const SamenEstimate *const *) a;
  const SamenEstimate *two = *(const SamenEstimate *const *) b;

  return one->paradox != two->paradox ? one->paradox - two->paradox : g_strcmp0 (one->party, two->party);
}

/* @sheet with the estimate of @about's position; SAMEN_NONE: without. */
static SamenSheet *
sheet_with_estimate (const SamenSheet *sheet,
                     const char       *about,
                     int               paradox,
                     int               position)
{
  g_autoptr (GPtrArray) estimates = g_ptr_array_new ();
  SamenSheet *next = samen_record_copy (sheet);

  SAMEN_EACH (const SamenEstimate, each, sheet->estimates)
  {
    if (each->paradox != paradox || g_strcmp0 (each->party, about) != 0)
      g_ptr_array_add (estimates, samen_record_ref (each));
  }
  if (position != SAMEN_NONE)
    {
      SamenEstimate *estimate = samen_record_new (&samen_estimate_class);

      estimate->party = g_ref_string_new (about);
      estimate->paradox = paradox;
      estimate->position = CLAMP (position, SAMEN_POSITION_MIN, SAMEN_POSITION_MAX);
      g_ptr_array_add (estimates, estimate);
    }
  g_ptr_array_sort (estimates, compare_estimates);
  samen_list_unref (next->estimates);
  next->estimates = samen_list_new_take (&samen_record_items, estimates);
  return next;
}

SamenProject *
samen_edit_put_sheet (const SamenProject *project,
                      const char         *round_id,
                      SamenSheet         *sheet)
{
  g_autoptr (SamenRecord) fresh = (SamenRecord *) sheet;
  g_autoptr (SamenProject) base = NULL;
  const SamenRound *round;
  const SamenSheet *old;
  g_autoptr (SamenRecord) middle = NULL;

  if (samen_project_party (project, sheet->party) == NULL)
    return SAME (project);
  old = samen_round_sheet (round_or_latest (project, round_id), sheet->party);
  if (old != NULL && samen_record_equal (old, sheet))
    return SAME (project);

  base = ensure_round (project);
  round = round_or_latest (base, round_id);
  if (round == NULL)
    return SAME (project);
  middle = (SamenRecord *) round_with_sheet (round, sheet->party, &old);
  return samen_rebuild_project (base, &round->record, samen_rebuild (middle, &old->record, fresh));
}

SamenProject *
samen_edit_estimate (const SamenProject *project,
                     const char         *round_id,
                     const char         *party,
                     const char         *about,
                     int                 paradox,
                     int                 position)
{
  const SamenSheet *old = samen_round_sheet (round_or_latest (project, round_id), party);
  g_autoptr (SamenRecord) empty = NULL;

  if (samen_project_party (project, party) == NULL || samen_project_party (project, about) == NULL ||
      g_strcmp0 (party, about) == 0 || paradox < 1 || paradox > SAMEN_N_PARADOXES)
    return SAME (project);
  if (old == NULL)
    {
      empty = samen_record_new (&samen_sheet_class);
      ((SamenSheet *) empty)->party = g_ref_string_new (party);
      old = (const SamenSheet *) empty;
    }
  if (samen_sheet_estimate (old, about, paradox) == NULL && position == SAMEN_NONE)
    return SAME (project);
  return samen_edit_put_sheet (project, round_id, sheet_with_estimate (old, about, paradox, position));
}
