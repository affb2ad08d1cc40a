/* file/links.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/links.h"

#include "file/format.h"
#include "file/value.h"

#include <glib/gi18n-lib.h>
#include <libxml/tree.h>
#include <string.h>

#define ID_MAX 100 /* bytes, see samen_id_is_valid () */

/* One id. */
typedef struct
{
  GRefString *id;
  const SamenRecordClass *klass; /* NULL: not met yet, only pointed to */
  guint list;                    /* the last list of links it was in */
  guint round;                   /* the last round it had a sheet in */
} Name;

/* A link that came before what it leads to. */
typedef struct
{
  const Name *name;
  const SamenRecordClass *klass;
  int line;
} Promise;

struct _SamenLinks
{
  SamenPass *pass;
  GHashTable *names; /* id → Name */
  GArray *promises;
  guint list;
  guint round;
};

static void
name_free (gpointer data)
{
  Name *name = data;

  g_ref_string_release (name->id);
  g_free (name);
}

SamenLinks *
samen_links_new (SamenPass *pass)
{
  SamenLinks *links = g_new0 (SamenLinks, 1);

  links->pass = pass;
  links->names = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, name_free);
  links->promises = g_array_new (FALSE, FALSE, sizeof (Promise));
  return links;
}

void
samen_links_free (SamenLinks *links)
{
  g_hash_table_unref (links->names);
  g_array_unref (links->promises);
  g_free (links);
}

/* The plain ones, which are nearly all. */
static gboolean
id_is_plain (const char *id)
{
  if (!g_ascii_isalpha (*id))
    return FALSE;
  while (g_ascii_isalnum (*id) || *id == '-')
    id++;
  return *id == '\0';
}

/* XML and core/ differ a little about letters far from ASCII: both must agree. */
static gboolean
id_is_valid (const char *id)
{
  if (id_is_plain (id))
    return TRUE;
  return samen_id_is_valid (id) && xmlValidateNCName ((const xmlChar *) id, 0) == 0;
}

/* The one Name of an id; NULL when it cannot be an id. */
static Name *
links_name (SamenLinks *links,
            const char *bytes,
            gsize       n,
            int         line)
{
  char id[ID_MAX + 1];
  Name *name = NULL;

  if (n <= ID_MAX)
    {
      memcpy (id, bytes, n);
      id[n] = '\0';
      name = g_hash_table_lookup (links->names, id);
    }
  if (name != NULL)
    return name;
  if (n > ID_MAX || !id_is_valid (id))
    {
      g_autofree char *shown = samen_fault_show (bytes, n);

      samen_pass_object (links->pass, line,
                         _("“%s” cannot be an id; use a letter followed by letters and digits"), shown);
      return NULL;
    }
  name = g_new0 (Name, 1);
  name->id = g_ref_string_new_len (id, n);
  g_hash_table_insert (links->names, name->id, name);
  return name;
}

GRefString *
samen_links_define (SamenLinks             *links,
                    const SamenRecordClass *klass,
                    const char             *bytes,
                    gsize                   n,
                    int                     line)
{
  Name *name = links_name (links, bytes, n, line);

  if (name == NULL)
    return NULL;
  if (name->klass != NULL)
    {
      samen_pass_object (links->pass, line,
                         _("the id “%s” is used twice; give one of the two another"), name->id);
      return NULL;
    }
  name->klass = klass;
  return g_ref_string_acquire (name->id);
}

static gboolean
leads_to (SamenLinks             *links,
          const Name             *name,
          const SamenRecordClass *klass,
          int                     line)
{
  if (name->klass == klass)
    return TRUE;
  if (name->klass == NULL)
    return samen_pass_object (links->pass, line,
                              _("“%s” leads to a <%s> that is not in the file; correct or remove the link"),
                              name->id, klass->name);
  return samen_pass_object (links->pass, line,
                            _("“%s” is a <%s> where a <%s> is meant; correct the link"),
                            name->id, name->klass->name, klass->name);
}

/* FALSE: it leads to the wrong thing; what is not met yet is promised. */
static gboolean
links_check (SamenLinks             *links,
             Name                   *name,
             const SamenRecordClass *klass,
             int                     line)
{
  Promise promise = { name, klass, line };

  if (name->klass != NULL)
    return leads_to (links, name, klass, line);
  g_array_append_val (links->promises, promise);
  return TRUE;
}

GRefString *
samen_links_follow (SamenLinks             *links,
                    const SamenRecordClass *klass,
                    const char             *bytes,
                    gsize                   n,
                    int                     line)
{
  Name *name = links_name (links, bytes, n, line);

  if (name == NULL || !links_check (links, name, klass, line))
    return NULL;
  return g_ref_string_acquire (name->id);
}

SamenList *
samen_links_follow_all (SamenLinks             *links,
                        const SamenRecordClass *klass,
                        const char             *bytes,
                        gsize                   n,
                        int                     line)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ref_string_release);
  const char *end = bytes + n;
  gsize length;

  links->list++;
  for (const char *p = bytes; (p = samen_value_next_word (p, end, &length)) != NULL; p += length)
    {
      Name *name = links_name (links, p, length, line);

      if (name == NULL || name->list == links->list || !links_check (links, name, klass, line))
        continue;
      name->list = links->list;
      g_ptr_array_add (ids, g_ref_string_acquire (name->id));
    }
  return samen_list_new_take (&samen_text_items, ids);
}

void
samen_links_begin_round (SamenLinks *links)
{
  links->round++;
}

gboolean
samen_links_first_in_round (SamenLinks *links,
                            const char *id)
{
  Name *name = g_hash_table_lookup (links->names, id);
  gboolean first = name->round != links->round;

  name->round = links->round;
  return first;
}

void
samen_links_settle (SamenLinks *links)
{
  for (guint i = 0; i < links->promises->len; i++)
    {
      const Promise *promise = &g_array_index (links->promises, Promise, i);

      leads_to (links, promise->name, promise->klass, promise->line);
    }
}

/* --- what a lenient reading leaves to tidy up ------------------------------------ */

static void
collect (const SamenRecord *record,
         GHashTable        *classes)
{
  if (samen_record_id (record) != NULL)
    g_hash_table_insert (classes, (gpointer) samen_record_id (record), (gpointer) record->klass);
  for (const SamenField *field = record->klass->fields; field->name != NULL; field++)
    if (field->type == SAMEN_FIELD_RECORDS)
      SAMEN_EACH (const SamenRecord, child, *SAMEN_FIELD_PTR (SamenList *, record, field))
      {
        collect (child, classes);
      }
}

static gboolean
leads_somewhere (GHashTable       *classes,
                 const SamenField *field,
                 const char       *id)
{
  return id != NULL && g_hash_table_lookup (classes, id) == field->target;
}

static gboolean prune (SamenRecord *record,
                       GHashTable  *classes);

static void
prune_list (SamenRecord      *record,
            const SamenField *field,
            GHashTable       *classes)
{
  SamenList *list = *SAMEN_FIELD_PTR (SamenList *, record, field);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  SAMEN_EACH (void, item, list)
  {
    gboolean keep = field->type == SAMEN_FIELD_RECORDS ? prune (item, classes)
                                                       : leads_somewhere (classes, field, item);

    if (keep)
      g_ptr_array_add (kept, item);
  }
  if (list != NULL && kept->len < list->n)
    samen_record_take_list (record, field, samen_list_new (list->type, kept->pdata, kept->len));
}

/* FALSE: @record itself cannot stay. */
static gboolean
prune (SamenRecord *record,
       GHashTable  *classes)
{
  for (const SamenField *field = record->klass->fields; field->name != NULL; field++)
    {
      GRefString **link = SAMEN_FIELD_PTR (GRefString *, record, field);

      if (field->type == SAMEN_FIELD_RECORDS || field->type == SAMEN_FIELD_LINKS)
        prune_list (record, field, classes);
      else if (field->type == SAMEN_FIELD_LINK && !leads_somewhere (classes, field, *link))
        {
          if ((field->flags & SAMEN_FIELD_REQUIRED) != 0)
            return FALSE;
          g_clear_pointer (link, g_ref_string_release);
        }
    }
  return TRUE;
}

void
samen_links_prune (SamenProject *project)
{
  g_autoptr (GHashTable) classes = g_hash_table_new (g_str_hash, g_str_equal);

  collect (&project->record, classes);
  prune (&project->record, classes);
}
