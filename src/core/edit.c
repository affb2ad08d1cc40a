/* core/edit.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/edit.h"

#include "core/rebuild.h"
#include "core/text.h"

#include <string.h>

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
  return samen_rebuild_project (project, old, g_steal_pointer (&next));
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
  return samen_rebuild_project (project, old, g_steal_pointer (&next));
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
  return samen_rebuild_project (project, old, g_steal_pointer (&next));
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
  result = samen_rebuild_project (project, old, next);
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
      if (field->type != SAMEN_FIELD_RECORDS || !samen_class_leads_to (field->target, child->klass))
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
  return samen_rebuild_project (project, owner, next);
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
  return samen_rebuild_project (project, old, next);
}
