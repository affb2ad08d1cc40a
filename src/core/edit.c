/* core/edit.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One hard function, rebuild (), walks from the project to a record and gives
 * back a project in which that record is another; all edits end there.
 */
#include "core/edit.h"

#include "core/text.h"

#include <math.h>
#include <string.h>

#define SAME(project) samen_project_ref (project)

/* --- from the root to a record and back ------------------------------------ */

static gpointer rebuild (const SamenRecord *record,
                         const SamenRecord *old,
                         const SamenRecord *next);

/* The list with @old somewhere in it replaced; NULL when it is not there. */
static SamenList *
rebuild_list (const SamenList   *list,
              const SamenRecord *old,
              const SamenRecord *next)
{
  SAMEN_EACH (const SamenRecord, child, list)
  {
    g_autoptr (SamenRecord) changed = rebuild (child, old, next);

    if (changed != NULL)
      return samen_list_replace (list, child_i, changed);
  }
  return NULL;
}

static gboolean
class_leads_to (const SamenRecordClass *klass,
                const SamenRecordClass *wanted)
{
  if (klass == wanted)
    return TRUE;
  for (const SamenField *field = klass->fields; field->name != NULL; field++)
    if ((field->type == SAMEN_FIELD_RECORDS || field->type == SAMEN_FIELD_RECORD) &&
        class_leads_to (field->target, wanted))
      return TRUE;
  return FALSE;
}

/* A copy of @record in which @old is @next; NULL when @old is not below it. */
static gpointer
rebuild (const SamenRecord *record,
         const SamenRecord *old,
         const SamenRecord *next)
{
  if (record == old)
    return samen_record_ref (next);

  for (const SamenField *field = record->klass->fields; field->name != NULL; field++)
    {
      SamenRecord *copy;

      if (field->target == NULL || !class_leads_to (field->target, old->klass))
        continue;
      if (field->type == SAMEN_FIELD_RECORD)
        {
          SamenRecord *child = *SAMEN_FIELD_PTR (SamenRecord *, record, field);
          SamenRecord *changed = rebuild (child, old, next);

          if (changed == NULL)
            continue;
          copy = samen_record_copy (record);
          samen_record_unref (child);
          *SAMEN_FIELD_PTR (SamenRecord *, copy, field) = changed;
          return copy;
        }
      if (field->type == SAMEN_FIELD_RECORDS)
        {
          SamenList *list = rebuild_list (*SAMEN_FIELD_PTR (SamenList *, record, field), old, next);

          if (list == NULL)
            continue;
          copy = samen_record_copy (record);
          samen_record_take_list (copy, field, list);
          return copy;
        }
    }
  return NULL;
}

/* The project with @old replaced by @next (transfer full). */
static SamenProject *
replace (const SamenProject *project,
         const SamenRecord  *old,
         gpointer            next)
{
  SamenProject *result = rebuild (&project->record, old, next);

  samen_record_unref (next);
  g_assert (result != NULL);
  return result;
}

/* --- single fields ---------------------------------------------------------- */

/* What an edit is about; NULL when there is no such thing to edit. */
static const SamenField *
find_field (const SamenProject  *project,
            const char          *subject,
            const char          *name,
            const SamenRecord  **record)
{
  *record = samen_project_find (project, subject);
  return *record != NULL ? samen_record_class_find ((*record)->klass, name) : NULL;
}

static gboolean
text_is_allowed (const SamenProject *project,
                 const SamenField   *field,
                 const char         *text)
{
  if (text == NULL || *text == '\0')
    return (field->flags & SAMEN_FIELD_REQUIRED) == 0;

  switch (field->type)
    {
    case SAMEN_FIELD_TEXT:
      return TRUE;
    case SAMEN_FIELD_DATE:
      return samen_date_is_valid (text);
    case SAMEN_FIELD_LINK:
      {
        const SamenRecord *target = samen_project_find (project, text);

        return target != NULL && target->klass == field->target;
      }
    default:
      return FALSE;
    }
}

/* A REQUIRED text may also come out empty once it is cleaned. */
static gboolean
lost_what_it_needs (gpointer          record,
                    const SamenField *field)
{
  return (field->flags & SAMEN_FIELD_REQUIRED) != 0 && *SAMEN_FIELD_PTR (char *, record, field) == NULL;
}

SamenProject *
samen_edit_set_text (const SamenProject *project,
                     const char         *subject,
                     const char         *name,
                     const char         *text)
{
  const SamenRecord *old;
  const SamenField *field = find_field (project, subject, name, &old);
  g_autoptr (SamenRecord) next = NULL;

  if (field == NULL || !text_is_allowed (project, field, text))
    return SAME (project);

  next = samen_record_copy (old);
  if (!samen_record_set_text (next, field, text) || lost_what_it_needs (next, field))
    return SAME (project);
  return replace (project, old, g_steal_pointer (&next));
}

SamenProject *
samen_edit_set_number (const SamenProject *project,
                       const char         *subject,
                       const char         *name,
                       int                 number)
{
  const SamenRecord *old;
  const SamenField *field = find_field (project, subject, name, &old);
  g_autoptr (SamenRecord) next = NULL;

  if (field == NULL || (field->type != SAMEN_FIELD_NUMBER && field->type != SAMEN_FIELD_CHOICE &&
                        field->type != SAMEN_FIELD_FLAGS))
    return SAME (project);
  /* What is never without a value keeps the one it has. */
  if (number == SAMEN_NONE && field->fallback != SAMEN_NONE)
    return SAME (project);

  next = samen_record_copy (old);
  if (!samen_record_set_number (next, field, number))
    return SAME (project);
  return replace (project, old, g_steal_pointer (&next));
}

/* Every link leads to something of the right class, each once. */
static gboolean
links_are_allowed (const SamenProject *project,
                   const SamenField   *field,
                   const char *const  *ids)
{
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      const SamenRecord *target = samen_project_find (project, ids[i]);

      if (target == NULL || target->klass != field->target)
        return FALSE;
      for (guint j = 0; j < i; j++)
        if (strcmp (ids[i], ids[j]) == 0)
          return FALSE;
    }
  return TRUE;
}

SamenProject *
samen_edit_set_texts (const SamenProject *project,
                      const char         *subject,
                      const char         *name,
                      const char *const  *texts)
{
  const SamenRecord *old;
  const SamenField *field = find_field (project, subject, name, &old);
  g_autoptr (SamenRecord) next = NULL;

  if (field == NULL || (field->type != SAMEN_FIELD_TEXTS && field->type != SAMEN_FIELD_LINKS))
    return SAME (project);
  if (field->type == SAMEN_FIELD_LINKS && !links_are_allowed (project, field, texts))
    return SAME (project);

  next = samen_record_copy (old);
  if (!samen_record_set_texts (next, field, texts))
    return SAME (project);
  return replace (project, old, g_steal_pointer (&next));
}

/* --- adding and moving ------------------------------------------------------ */

/* Gives a fresh record its id; the number is counted in the project. */
static int
give_id (const SamenProject *project,
         SamenRecord        *record)
{
  g_autofree char *id = NULL;

  if (record->klass->prefix == NULL || samen_record_id (record) != NULL)
    return project->last_id;
  id = g_strdup_printf ("%s%d", record->klass->prefix, project->last_id + 1);
  samen_record_set_text (record, &record->klass->fields[0], id);
  return project->last_id + 1;
}

SamenProject *
samen_edit_add (const SamenProject *project,
                const char         *owner,
                const char         *name,
                gpointer            record,
                guint               index,
                char              **id)
{
  g_autoptr (SamenRecord) fresh = record;
  const SamenRecord *old;
  const SamenField *field = find_field (project, owner, name, &old);
  SamenRecord *next;
  SamenProject *result;
  int last_id;

  if (id != NULL)
    *id = NULL;
  if (field == NULL || field->type != SAMEN_FIELD_RECORDS || fresh->klass != field->target)
    return SAME (project);

  last_id = give_id (project, fresh);
  if (id != NULL)
    *id = g_strdup (samen_record_id (fresh));
  next = samen_record_copy (old);
  samen_record_take_list (next, field,
                          samen_list_insert (*SAMEN_FIELD_PTR (SamenList *, old, field),
                                             &samen_record_items, index, fresh));
  result = replace (project, old, next);
  result->last_id = last_id;
  return result;
}

/* The record that holds @child in one of its lists, with field and index. */
static const SamenRecord *
find_owner (const SamenRecord  *record,
            const SamenRecord  *child,
            const SamenField  **field_out,
            guint              *index)
{
  for (const SamenField *field = record->klass->fields; field->name != NULL; field++)
    {
      if (field->type != SAMEN_FIELD_RECORDS || !class_leads_to (field->target, child->klass))
        continue;
      SAMEN_EACH (const SamenRecord, each, *SAMEN_FIELD_PTR (SamenList *, record, field))
      {
        const SamenRecord *owner;

        if (each == child)
          {
            *field_out = field;
            *index = each_i;
            return record;
          }
        owner = find_owner (each, child, field_out, index);
        if (owner != NULL)
          return owner;
      }
    }
  return NULL;
}

SamenProject *
samen_edit_reorder (const SamenProject *project,
                    const char         *id,
                    guint               index)
{
  const SamenRecord *record = samen_project_find (project, id);
  const SamenRecord *owner = NULL;
  const SamenField *field = NULL;
  g_autoptr (SamenList) without = NULL;
  SamenRecord *next;
  guint at = 0;

  if (record != NULL)
    owner = find_owner (&project->record, record, &field, &at);
  if (owner == NULL || record->klass == &samen_paradox_class)
    return SAME (project);

  without = samen_list_remove (*SAMEN_FIELD_PTR (SamenList *, owner, field), at);
  if (MIN (index, samen_list_length (without)) == at)
    return SAME (project);
  next = samen_record_copy (owner);
  samen_record_take_list (next, field,
                          samen_list_insert (without, &samen_record_items, index, (gpointer) record));
  return replace (project, owner, next);
}

SamenProject *
samen_edit_replace_at (const SamenProject *project,
                       const char         *owner,
                       const char         *name,
                       guint               index,
                       gpointer            record)
{
  g_autoptr (SamenRecord) fresh = record;
  const SamenRecord *old;
  const SamenField *field = find_field (project, owner, name, &old);
  SamenList *list;
  SamenRecord *next;

  if (field == NULL || field->type != SAMEN_FIELD_RECORDS)
    return SAME (project);
  list = *SAMEN_FIELD_PTR (SamenList *, old, field);
  if (index >= samen_list_length (list) || samen_record_equal (samen_list_get (list, index), fresh))
    return SAME (project);

  next = samen_record_copy (old);
  samen_record_take_list (next, field,
                          fresh != NULL ? samen_list_replace (list, index, fresh)
                                        : samen_list_remove (list, index));
  return replace (project, old, next);
}

/* --- removing, with all that leaned on it ------------------------------------ */

static gpointer without (const SamenRecord *record,
                         const SamenRecord *gone);

/* @list less what cannot live without @gone. */
static SamenList *
list_without (const SamenList   *list,
              const SamenRecord *gone)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  SAMEN_EACH (const SamenRecord, child, list)
  {
    gpointer next = without (child, gone);

    if (next != NULL)
      g_ptr_array_add (kept, next);
  }
  return samen_list_new_take (&samen_record_items, kept);
}

static SamenList *
links_without (const SamenList *links,
               const char      *id)
{
  SAMEN_EACH (const char, link, links)
  {
    if (strcmp (link, id) == 0)
      return samen_list_remove (links, link_i);
  }
  return samen_list_ref ((SamenList *) links);
}

/* Lets go of @gone in one field; FALSE when the record cannot live without. */
static gboolean
field_without (SamenRecord       *copy,
               const SamenField  *field,
               const SamenRecord *gone)
{
  const char *id = samen_record_id (gone);
  SamenList **list = SAMEN_FIELD_PTR (SamenList *, copy, field);

  if (field->type == SAMEN_FIELD_LINK && field->target == gone->klass &&
      g_strcmp0 (*SAMEN_FIELD_PTR (char *, copy, field), id) == 0)
    {
      samen_record_set_text (copy, field, NULL);
      return (field->flags & SAMEN_FIELD_REQUIRED) == 0;
    }
  if (field->type == SAMEN_FIELD_LINKS && field->target == gone->klass)
    samen_record_take_list (copy, field, links_without (*list, id));
  else if (field->type == SAMEN_FIELD_RECORDS)
    samen_record_take_list (copy, field, list_without (*list, gone));
  return TRUE;
}

/* @record without any trace of @gone: itself when there was none, NULL when it
 * is @gone or cannot live without. */
static gpointer
without (const SamenRecord *record,
         const SamenRecord *gone)
{
  g_autoptr (SamenRecord) copy = NULL;

  if (record == gone)
    return NULL;

  copy = samen_record_copy (record);
  for (const SamenField *field = copy->klass->fields; field->name != NULL; field++)
    if (!field_without (copy, field, gone))
      return NULL;
  if (samen_record_equal (copy, record))
    return samen_record_ref (record);
  return g_steal_pointer (&copy);
}

SamenProject *
samen_edit_remove (const SamenProject *project,
                   const char         *id)
{
  const SamenRecord *gone = samen_project_find (project, id);

  if (gone == NULL || samen_record_id (gone) == NULL)
    return SAME (project);
  return without (&project->record, gone);
}

/* --- the map ----------------------------------------------------------------- */

static const SamenField *
party_field (const char *name)
{
  return samen_record_class_find (&samen_party_class, name);
}

SamenProject *
samen_edit_place (const SamenProject *project,
                  const char         *id,
                  SamenKind           kind,
                  SamenCommitment     commitment,
                  double              across,
                  double              outward)
{
  const SamenParty *old = samen_project_party (project, id);
  g_autoptr (SamenRecord) next = NULL;
  gboolean changed;

  if (old == NULL)
    return SAME (project);

  next = samen_record_copy (old);
  changed = samen_record_set_number (next, party_field ("kind"), kind);
  changed |= samen_record_set_number (next, party_field ("commitment"), commitment);
  if (!isnan (across))
    changed |= samen_record_set_real (next, party_field ("across"), across);
  if (!isnan (outward))
    changed |= samen_record_set_real (next, party_field ("outward"), outward);
  if (!changed)
    return SAME (project);
  return replace (project, &old->record, g_steal_pointer (&next));
}

static gboolean
relation_joins (const SamenRelation *relation,
                const char          *from,
                const char          *to,
                SamenRelationKind    kind)
{
  if (relation->kind != (int) kind)
    return FALSE;
  if (strcmp (relation->from, from) == 0 && strcmp (relation->to, to) == 0)
    return TRUE;
  return !samen_relation_kind_is_directed (kind) && strcmp (relation->from, to) == 0 &&
         strcmp (relation->to, from) == 0;
}

SamenProject *
samen_edit_connect (const SamenProject *project,
                    const char         *from,
                    const char         *to,
                    SamenRelationKind   kind,
                    char              **id)
{
  SamenRelation *fresh;

  if (id != NULL)
    *id = NULL;
  if (samen_project_party (project, from) == NULL || samen_project_party (project, to) == NULL ||
      strcmp (from, to) == 0)
    return SAME (project);
  SAMEN_EACH (const SamenRelation, relation, project->relations)
  {
    if (!relation_joins (relation, from, to, kind))
      continue;
    if (id != NULL)
      *id = g_strdup (relation->id);
    return SAME (project);
  }

  fresh = samen_record_new (&samen_relation_class);
  fresh->from = g_ref_string_new (from);
  fresh->to = g_ref_string_new (to);
  fresh->kind = kind;
  return samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "relations", fresh, G_MAXUINT, id);
}

SamenProject *
samen_edit_reverse (const SamenProject *project,
                    const char         *id)
{
  const SamenRelation *old = samen_project_relation (project, id);
  SamenRelation *next;
  GRefString *from;

  if (old == NULL)
    return SAME (project);
  next = samen_record_copy (old);
  from = next->from;
  next->from = next->to;
  next->to = from;
  return replace (project, &old->record, next);
}

/* --- answers ----------------------------------------------------------------- */

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
  next = rebuild (middle, &old_sheet->record, sheet);
  return replace (project, &round->record, next);
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
  return replace (project, &old->record, g_steal_pointer (&next));
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
  return replace (project, &old->record, g_steal_pointer (&next));
}
