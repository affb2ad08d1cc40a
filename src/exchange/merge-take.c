/* exchange/merge-take.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "exchange/merge-private.h"

#include "core/text.h"
#include "file/format.h"

#include <string.h>

/* One file on its way in. */
typedef struct
{
  SamenMerge *merge;
  SamenReturned *file;
  const SamenProject *project;
  GHashTable *parties; /* id there → id here */
} Taking;

/* --- strays -------------------------------------------------------------------------------- */

/* @said: (transfer full) */
static void
add_stray (const Taking     *taking,
           SamenStrayReason  reason,
           const char       *name,
           char             *said)
{
  SamenStray *stray = g_new0 (SamenStray, 1);

  stray->reason = reason;
  stray->name = g_strdup (name);
  stray->said = said;
  g_ptr_array_add (taking->file->strays, stray);
}

static char *
name_there (const Taking *taking,
            const char   *id)
{
  const SamenParty *party = samen_project_party (taking->project, id);

  return party != NULL ? samen_party_plain_name (party) : g_strdup (id);
}

static void
stray_sheet (const Taking     *taking,
             SamenStrayReason  reason,
             const char       *name,
             const SamenSheet *sheet)
{
  add_stray (taking, reason, name, samen_sheet_words (taking->project, sheet));
}

/* --- pages and questions --------------------------------------------------------------------- */

static SamenPage *
find_page (SamenMerge       *merge,
           const SamenRound *round,
           const char       *party)
{
  g_autofree char *name = g_strdup_printf ("%s %s", round->id, party);
  SamenPage *page = g_hash_table_lookup (merge->pages_by_name, name);

  if (page != NULL)
    return page;
  page = g_new0 (SamenPage, 1);
  page->round = round->id;
  page->party = party;
  page->sheet = samen_round_sheet (samen_project_round (merge->base, round->id), party);
  page->commitment = page->sheet != NULL ? page->sheet->commitment : SAMEN_NONE;
  page->questions = g_ptr_array_new ();
  g_ptr_array_add (merge->pages, page);
  g_hash_table_insert (merge->pages_by_name, g_steal_pointer (&name), page);
  return page;
}

static void
option_free (gpointer data)
{
  SamenOption *option = data;

  samen_record_unref (option->answer);
  g_free (option);
}

static void
add_option (SamenQuestion     *question,
            int                file,
            const SamenAnswer *answer)
{
  SamenOption *option = g_new0 (SamenOption, 1);

  option->file = file;
  option->answer = samen_record_ref (answer);
  g_ptr_array_add (question->options, option);
}

static SamenAnswer *
estimate_as_answer (const SamenEstimate *estimate)
{
  SamenAnswer *answer = samen_record_new (&samen_answer_class);

  answer->paradox = estimate->paradox;
  answer->position = estimate->position;
  return answer;
}

/* What the base says is the first option. */
static void
begin_with_base (SamenQuestion   *question,
                 const SamenPage *page)
{
  const SamenAnswer *answer = samen_sheet_answer (page->sheet, question->paradox);
  const SamenEstimate *estimate = samen_sheet_estimate (page->sheet, question->about, question->paradox);

  if (question->about == NULL && answer != NULL)
    add_option (question, -1, answer);
  else if (question->about != NULL && estimate != NULL)
    {
      g_autoptr (SamenRecord) said = (SamenRecord *) estimate_as_answer (estimate);

      add_option (question, -1, (const SamenAnswer *) said);
    }
}

static SamenQuestion *
find_question (SamenMerge *merge,
               SamenPage  *page,
               int         paradox,
               const char *about)
{
  g_autofree char *name = g_strdup_printf ("%s %s %d %s", page->round, page->party, paradox, samen_text (about));
  SamenQuestion *question = g_hash_table_lookup (merge->questions_by_name, name);

  if (question != NULL)
    return question;
  question = g_new0 (SamenQuestion, 1);
  question->round = page->round;
  question->party = page->party;
  question->about = about;
  question->paradox = paradox;
  question->options = g_ptr_array_new_with_free_func (option_free);
  begin_with_base (question, page);
  g_ptr_array_add (merge->questions, question);
  g_ptr_array_add (page->questions, question);
  g_hash_table_insert (merge->questions_by_name, g_steal_pointer (&name), question);
  return question;
}

/* --- taking in ----------------------------------------------------------------------------------- */

static void
count_new (SamenReturned     *file,
           const char        *about,
           const SamenAnswer *answer)
{
  if (about != NULL)
    file->estimates++;
  else
    file->answers++;
  file->remarks += answer->remark != NULL ? 1 : 0;
}

/* What @answer added to an answer that was there. */
static void
count_joined (SamenReturned     *file,
              const SamenAnswer *before,
              const SamenAnswer *both)
{
  if (samen_record_equal (before, both))
    file->same++;
  else if (g_strcmp0 (before->remark, both->remark) != 0)
    file->remarks++;
  else
    file->answers++;
}

static void
differ (const Taking  *taking,
        SamenQuestion *question)
{
  if (!g_ptr_array_find (taking->file->differ, question, NULL))
    g_ptr_array_add (taking->file->differ, question);
}

/* Whether the option at @index says the same or less; it then says it all. */
static gboolean
join_option (const Taking      *taking,
             SamenQuestion     *question,
             guint              index,
             const SamenAnswer *answer)
{
  SamenOption *option = g_ptr_array_index (question->options, index);
  SamenAnswer *both = samen_answer_combine (option->answer, answer);

  if (both == NULL)
    return FALSE;
  if (index == 0)
    count_joined (taking->file, option->answer, both);
  else
    differ (taking, question);
  samen_record_unref (option->answer);
  option->answer = both;
  return TRUE;
}

static void
take_answer (const Taking      *taking,
             SamenPage         *page,
             const char        *about,
             const SamenAnswer *answer)
{
  SamenQuestion *question = find_question (taking->merge, page, answer->paradox, about);
  const SamenAnswer *here = samen_sheet_answer (page->sheet, answer->paradox);

  for (guint i = 0; i < question->options->len; i++)
    if (join_option (taking, question, i, answer))
      return;
  if (here != NULL && samen_remark_keeps (taking->merge->base, here->remark, about, answer))
    {
      taking->file->same++;
      return;
    }
  add_option (question, taking->merge->files->len - 1, answer);
  if (question->options->len == 1)
    count_new (taking->file, about, answer);
  else
    differ (taking, question);
}

static void
take_estimate (const Taking        *taking,
               SamenPage           *page,
               const SamenEstimate *estimate)
{
  const char *about = g_hash_table_lookup (taking->parties, estimate->party);
  g_autoptr (SamenRecord) said = (SamenRecord *) estimate_as_answer (estimate);

  if (about == NULL || g_strcmp0 (about, page->party) == 0)
    {
      g_autofree char *name = name_there (taking, estimate->party);

      add_stray (taking, SAMEN_STRAY_ABOUT, name, g_strdup_printf ("%d: %d", estimate->paradox, estimate->position));
      return;
    }
  take_answer (taking, page, about, (const SamenAnswer *) said);
}

static void
take_commitment (const Taking     *taking,
                 SamenPage        *page,
                 const SamenSheet *sheet)
{
  g_autoptr (SamenRecord) only = NULL;
  g_autofree char *name = NULL;

  if (sheet->commitment == SAMEN_NONE || sheet->commitment == page->commitment)
    return;
  if (page->commitment == SAMEN_NONE)
    {
      page->commitment = sheet->commitment;
      taking->file->commitments++;
      return;
    }
  only = samen_record_new (&samen_sheet_class);
  ((SamenSheet *) only)->commitment = sheet->commitment;
  name = name_there (taking, sheet->party);
  stray_sheet (taking, SAMEN_STRAY_COMMITMENT, name, (const SamenSheet *) only);
}

static gboolean
says_something (const SamenSheet *sheet)
{
  return sheet->answers != NULL || sheet->estimates != NULL || sheet->commitment != SAMEN_NONE;
}

static void
note_who (const Taking     *taking,
          const SamenSheet *sheet)
{
  g_autofree char *name = name_there (taking, sheet->party);

  if (sheet->answers == NULL && sheet->estimates == NULL)
    return;
  if (!g_ptr_array_find_with_equal_func (taking->file->who, name, g_str_equal, NULL))
    g_ptr_array_add (taking->file->who, g_steal_pointer (&name));
}

static void
take_sheet (const Taking     *taking,
            const SamenRound *round,
            const SamenSheet *sheet)
{
  const char *party = g_hash_table_lookup (taking->parties, sheet->party);
  SamenPage *page;

  note_who (taking, sheet);
  if (party == NULL)
    {
      g_autofree char *name = name_there (taking, sheet->party);

      stray_sheet (taking, SAMEN_STRAY_PARTY, name, sheet);
      return;
    }
  page = find_page (taking->merge, round, party);
  SAMEN_EACH (const SamenAnswer, answer, sheet->answers)
  {
    take_answer (taking, page, NULL, answer);
  }
  SAMEN_EACH (const SamenEstimate, estimate, sheet->estimates)
  {
    take_estimate (taking, page, estimate);
  }
  take_commitment (taking, page, sheet);
}

/* --- rounds -------------------------------------------------------------------------------------- */

static const SamenRound *
find_planned_round (const SamenMerge *merge,
                    const char       *id)
{
  for (guint i = 0; i < merge->rounds->len; i++)
    {
      const SamenRound *round = g_ptr_array_index (merge->rounds, i);

      if (strcmp (round->id, id) == 0)
        return round;
    }
  return NULL;
}

/* A round the base does not have comes without its answers, which are taken in
 * as all others are. */
static const SamenRound *
plan_round (const Taking     *taking,
            const SamenRound *round)
{
  SamenMerge *merge = taking->merge;
  SamenRound *bare;

  if (samen_project_find (merge->base, round->id) != NULL || samen_list_length (merge->base->rounds) + merge->rounds->len >= SAMEN_MAX_ROUNDS)
    return NULL;
  bare = samen_record_copy (round);
  samen_record_take_list (bare, samen_record_class_find (&samen_round_class, "sheets"), NULL);
  g_ptr_array_add (merge->rounds, bare);
  taking->file->rounds++;
  return bare;
}

static void
take_round (const Taking     *taking,
            const SamenRound *there)
{
  const SamenRound *here = samen_project_round (taking->merge->base, there->id);

  if (here == NULL)
    here = find_planned_round (taking->merge, there->id);
  SAMEN_EACH (const SamenSheet, sheet, there->sheets)
  {
    if (!says_something (sheet))
      continue;
    if (here == NULL)
      here = plan_round (taking, there);
    if (here != NULL)
      take_sheet (taking, here, sheet);
    else
      stray_sheet (taking, SAMEN_STRAY_ROUND, there->label != NULL ? there->label : there->id, sheet);
  }
}

void
samen_merge_take (SamenMerge         *merge,
                  SamenReturned      *file,
                  const SamenProject *project,
                  GHashTable         *parties)
{
  const Taking taking = { merge, file, project, parties };

  SAMEN_EACH (const SamenRound, round, project->rounds)
  {
    take_round (&taking, round);
  }
}
