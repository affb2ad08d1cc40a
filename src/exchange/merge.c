/* exchange/merge.c
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

/* --- the parts of a merge ---------------------------------------------------------- */

static void
option_free (gpointer data)
{
  SamenOption *option = data;

  samen_record_unref (option->answer);
  g_free (option);
}

static void
question_free (gpointer data)
{
  SamenQuestion *question = data;

  g_ptr_array_unref (question->options);
  g_free (question);
}

static void
page_free (gpointer data)
{
  SamenPage *page = data;

  g_ptr_array_unref (page->questions);
  g_free (page);
}

static void
stray_free (gpointer data)
{
  SamenStray *stray = data;

  g_free (stray->name);
  g_free (stray->said);
  g_free (stray);
}

static void
returned_free (gpointer data)
{
  SamenReturned *file = data;

  g_free (file->name);
  g_ptr_array_unref (file->who);
  g_ptr_array_unref (file->differ);
  g_ptr_array_unref (file->strays);
  g_free (file);
}

SamenMerge *
samen_merge_new (const SamenProject *base)
{
  SamenMerge *merge = g_new0 (SamenMerge, 1);

  merge->base = samen_project_ref (base);
  merge->files = g_ptr_array_new_with_free_func (returned_free);
  merge->questions = g_ptr_array_new_with_free_func (question_free);
  merge->rounds = g_ptr_array_new_with_free_func (samen_record_unref);
  merge->pages = g_ptr_array_new_with_free_func (page_free);
  merge->pages_by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  merge->questions_by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return merge;
}

void
samen_merge_free (SamenMerge *merge)
{
  if (merge == NULL)
    return;
  g_hash_table_unref (merge->questions_by_name);
  g_hash_table_unref (merge->pages_by_name);
  g_ptr_array_unref (merge->pages);
  g_ptr_array_unref (merge->rounds);
  g_ptr_array_unref (merge->questions);
  g_ptr_array_unref (merge->files);
  samen_project_unref (merge->base);
  g_free (merge);
}

guint
samen_returned_new (const SamenReturned *file)
{
  return file->answers + file->estimates + file->commitments;
}

/* --- who is who ------------------------------------------------------------------------- */

/* Name → id of the parties of @project; NULL for a name that several have. */
static GHashTable *
ids_by_name (const SamenProject *project)
{
  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    char *name = samen_party_plain_name (party);
    const char *id = g_hash_table_contains (ids, name) ? NULL : party->id;

    g_hash_table_insert (ids, name, (char *) id);
  }
  return ids;
}

static gboolean
same_name (const SamenParty *a,
           const SamenParty *b)
{
  g_autofree char *one = samen_party_plain_name (a);
  g_autofree char *two = samen_party_plain_name (b);

  return strcmp (one, two) == 0;
}

/* By id and name, else by name alone: an id may have been given to another party
 * in a copy that went its own way. */
static GHashTable *
match_parties (const SamenProject *base,
               const SamenProject *project)
{
  GHashTable *matches = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) by_name = ids_by_name (base);

  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    const SamenParty *twin = samen_project_party (base, party->id);
    g_autofree char *name = samen_party_plain_name (party);
    const char *id = twin != NULL && same_name (twin, party) ? twin->id : g_hash_table_lookup (by_name, name);

    if (id != NULL)
      g_hash_table_insert (matches, party->id, (char *) id);
  }
  return matches;
}

gboolean
samen_merge_belongs (const SamenProject *base,
                     const SamenProject *project)
{
  guint known = 0;

  if (base->key != NULL && project->key != NULL)
    return strcmp (base->key, project->key) == 0;
  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    const SamenParty *twin = samen_project_party (base, party->id);

    known += twin != NULL && same_name (twin, party) ? 1 : 0;
  }
  return 2 * known >= samen_list_length (project->parties);
}

/* --- strays -------------------------------------------------------------------------------- */

/* @said: (transfer full) */
static void
stray (const Taking     *taking,
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
  stray (taking, reason, name, samen_sheet_words (taking->project, sheet));
}

/* --- two answers to one question ------------------------------------------------------------ */

/* Whether @text is all there in @longer, which may go on below it. */
static gboolean
goes_on (const char *longer,
         const char *text)
{
  gsize length = strlen (text);

  return strncmp (longer, text, length) == 0 && (longer[length] == '\0' || longer[length] == '\n');
}

static gboolean
combine_texts (const char  *ours,
               const char  *theirs,
               const char **both)
{
  *both = ours == NULL || (theirs != NULL && goes_on (theirs, ours)) ? theirs : ours;
  return ours == NULL || theirs == NULL || goes_on (*both, ours == *both ? theirs : ours);
}

/* FALSE when the party's own words differ. */
static gboolean
combine_remarks (const char  *ours,
                 const char  *theirs,
                 char       **both)
{
  g_autofree char *our_own = NULL;
  g_autofree char *our_kept = NULL;
  g_autofree char *their_own = NULL;
  g_autofree char *their_kept = NULL;
  g_autofree char *all_kept = NULL;
  const char *own;
  const char *kept;

  samen_remark_split (ours, &our_own, &our_kept);
  samen_remark_split (theirs, &their_own, &their_kept);
  if (!combine_texts (our_own, their_own, &own))
    return FALSE;
  if (!combine_texts (our_kept, their_kept, &kept))
    kept = all_kept = samen_lines_join (our_kept, their_kept);
  *both = samen_lines_join (own, kept);
  return TRUE;
}

SamenAnswer *
samen_answer_combine (const SamenAnswer *ours,
                      const SamenAnswer *theirs)
{
  g_autofree char *remark = NULL;
  SamenAnswer *both;

  if (ours->state != theirs->state || ours->position != theirs->position)
    return NULL;
  if (ours->tension != SAMEN_NONE && theirs->tension != SAMEN_NONE && ours->tension != theirs->tension)
    return NULL;
  if (!combine_remarks (ours->remark, theirs->remark, &remark))
    return NULL;

  both = samen_record_copy (ours);
  if (both->tension == SAMEN_NONE)
    both->tension = theirs->tension;
  samen_record_set_text (both, samen_record_class_find (&samen_answer_class, "remark"), remark);
  return both;
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

      stray (taking, SAMEN_STRAY_ABOUT, name, g_strdup_printf ("%d: %d", estimate->paradox, estimate->position));
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

const SamenReturned *
samen_merge_add (SamenMerge         *merge,
                 const char         *name,
                 const SamenProject *project)
{
  SamenReturned *file = g_new0 (SamenReturned, 1);
  g_autoptr (GHashTable) parties = match_parties (merge->base, project);
  const Taking taking = { merge, file, project, parties };

  file->name = g_strdup (name);
  file->who = g_ptr_array_new_with_free_func (g_free);
  file->differ = g_ptr_array_new ();
  file->strays = g_ptr_array_new_with_free_func (stray_free);
  file->foreign = !samen_merge_belongs (merge->base, project);
  g_ptr_array_add (merge->files, file);
  SAMEN_EACH (const SamenRound, round, file->foreign ? NULL : project->rounds)
  {
    take_round (&taking, round);
  }
  return file;
}
