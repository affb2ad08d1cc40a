/* core/edit-round.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/edit.h"

#include "core/rebuild.h"
#include "core/text.h"

/* --- what a round keeps when the next begins --------------------------------------- */

static const SamenField *
round_field (const char *name)
{
  return samen_record_class_find (&samen_round_class, name);
}

static GRefString *
hold (GRefString *text)
{
  return text != NULL ? g_ref_string_acquire (text) : NULL;
}

static SamenAgreement *
agreement_of (const SamenParadox *paradox)
{
  SamenAgreement *agreement = samen_record_new (&samen_agreement_class);

  agreement->paradox = paradox->number;
  agreement->agreed = paradox->agreed;
  agreement->desired = paradox->desired;
  agreement->stance = paradox->stance;
  agreement->agreed_by = hold (paradox->agreed_by);
  agreement->agreed_on = hold (paradox->agreed_on);
  agreement->reason = hold (paradox->reason);
  return agreement;
}

static SamenList *
agreements_now (const SamenProject *project)
{
  g_autoptr (GPtrArray) agreements = g_ptr_array_new ();

  SAMEN_EACH (const SamenParadox, paradox, project->paradoxes)
  {
    if (paradox->agreed != SAMEN_NONE || paradox->desired != SAMEN_NONE || paradox->stance != SAMEN_NONE)
      g_ptr_array_add (agreements, agreement_of (paradox));
  }
  return samen_list_new_take (&samen_record_items, agreements);
}

/* Every party's sheet with how committed it is now; what a sheet said stays. */
static SamenList *
sheets_with_commitment (const SamenProject *project,
                        const SamenRound   *round)
{
  g_autoptr (GPtrArray) sheets = g_ptr_array_new ();

  SAMEN_EACH (const SamenSheet, sheet, round->sheets)
  {
    const SamenParty *party = samen_project_party (project, sheet->party);
    SamenSheet *next = samen_record_copy (sheet);

    if (party != NULL)
      next->commitment = party->commitment;
    g_ptr_array_add (sheets, next);
  }
  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    SamenSheet *sheet;

    if (samen_round_sheet (round, party->id) != NULL)
      continue;
    sheet = samen_record_new (&samen_sheet_class);
    sheet->party = hold (party->id);
    sheet->commitment = party->commitment;
    g_ptr_array_add (sheets, sheet);
  }
  return samen_list_new_take (&samen_record_items, sheets);
}

static SamenProject *
keep_latest_round (const SamenProject *project)
{
  const SamenRound *latest = samen_project_latest_round (project);
  SamenRound *kept;

  if (latest == NULL)
    return SAME (project);
  kept = samen_record_copy (latest);
  samen_record_take_list (kept, round_field ("sheets"), sheets_with_commitment (project, latest));
  samen_record_take_list (kept, round_field ("agreements"), agreements_now (project));
  return samen_rebuild_project (project, &latest->record, kept);
}

/* --- a new one ------------------------------------------------------------------------- */

/* What was answered, not how committed everyone was then. */
static SamenList *
answers_of (const SamenRound *like)
{
  g_autoptr (SamenRecord) shown = (SamenRecord *) samen_round_shown (like);
  g_autoptr (GPtrArray) sheets = g_ptr_array_new ();

  SAMEN_EACH (const SamenSheet, sheet, ((const SamenRound *) shown)->sheets)
  {
    SamenSheet *copy;

    if (sheet->answers == NULL && sheet->estimates == NULL)
      continue;
    copy = samen_record_copy (sheet);
    copy->commitment = SAMEN_NONE;
    g_ptr_array_add (sheets, copy);
  }
  return samen_list_new_take (&samen_record_items, sheets);
}

SamenProject *
samen_edit_add_round (const SamenProject *project,
                      const char         *label,
                      const char         *date,
                      const char         *like_id,
                      char              **id)
{
  g_autoptr (SamenProject) base = keep_latest_round (project);
  const SamenRound *like = samen_project_round (base, like_id);
  SamenRound *fresh = samen_record_new (&samen_round_class);

  samen_record_set_text (fresh, round_field ("label"), label);
  if (date != NULL && samen_date_is_valid (date))
    samen_record_set_text (fresh, round_field ("date"), date);
  if (like != NULL)
    samen_record_take_list (fresh, round_field ("sheets"), answers_of (like));
  return samen_edit_add (base, SAMEN_SUBJECT_PROJECT, "rounds", fresh, G_MAXUINT, id);
}

/* --- what is agreed -------------------------------------------------------------------- */

/* No day is said, or it is still that of what the round before kept. */
static gboolean
wants_date (const SamenProject *project,
            const SamenParadox *paradox)
{
  const SamenRound *latest = samen_project_latest_round (project);
  const SamenRound *before = latest != NULL ? samen_project_round_before (project, latest->id) : NULL;
  const SamenAgreement *kept = samen_round_agreement (before, paradox->number);

  return paradox->agreed_on == NULL || (kept != NULL && g_strcmp0 (kept->agreed_on, paradox->agreed_on) == 0);
}

SamenProject *
samen_edit_agree (const SamenProject *project,
                  int                 paradox,
                  int                 position,
                  const char         *today)
{
  const char *subject = samen_subject_paradox (paradox);
  g_autoptr (SamenProject) moved = samen_edit_set_number (project, subject, "agreed", position);

  if (moved == project || position == SAMEN_NONE || !wants_date (project, samen_project_paradox (project, paradox)))
    return g_steal_pointer (&moved);
  return samen_edit_set_text (moved, subject, "agreed-on", today);
}
