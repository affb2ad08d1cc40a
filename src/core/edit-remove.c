/* core/edit-remove.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/edit.h"

#include "core/rebuild.h"

#include <string.h>

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
