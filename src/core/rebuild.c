/* core/rebuild.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/rebuild.h"

/* The list with @old somewhere in it replaced; NULL when it is not there. */
static SamenList *
rebuild_list (const SamenList   *list,
              const SamenRecord *old,
              const SamenRecord *next)
{
  SAMEN_EACH (const SamenRecord, child, list)
  {
    g_autoptr (SamenRecord) changed = samen_rebuild (child, old, next);

    if (changed != NULL)
      return samen_list_replace (list, child_i, changed);
  }
  return NULL;
}

gboolean
samen_class_leads_to (const SamenRecordClass *klass,
                const SamenRecordClass *wanted)
{
  if (klass == wanted)
    return TRUE;
  for (const SamenField *field = klass->fields; field->name != NULL; field++)
    if ((field->type == SAMEN_FIELD_RECORDS || field->type == SAMEN_FIELD_RECORD) &&
        samen_class_leads_to (field->target, wanted))
      return TRUE;
  return FALSE;
}

/* A copy of @record in which @old is @next; NULL when @old is not below it. */
gpointer
samen_rebuild (const SamenRecord *record,
         const SamenRecord *old,
         const SamenRecord *next)
{
  if (record == old)
    return samen_record_ref (next);

  for (const SamenField *field = record->klass->fields; field->name != NULL; field++)
    {
      SamenRecord *copy;

      if (field->target == NULL || !samen_class_leads_to (field->target, old->klass))
        continue;
      if (field->type == SAMEN_FIELD_RECORD)
        {
          SamenRecord *child = *SAMEN_FIELD_PTR (SamenRecord *, record, field);
          SamenRecord *changed = samen_rebuild (child, old, next);

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
SamenProject *
samen_rebuild_project (const SamenProject *project,
         const SamenRecord  *old,
         gpointer            next)
{
  SamenProject *result = samen_rebuild (&project->record, old, next);

  samen_record_unref (next);
  g_assert (result != NULL);
  return result;
}
