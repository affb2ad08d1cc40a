/* exchange/merge.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "exchange/merge-private.h"

#include <string.h>

/* --- the parts of a merge ---------------------------------------------------------- */

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

const SamenReturned *
samen_merge_add (SamenMerge         *merge,
                 const char         *name,
                 const SamenProject *project)
{
  SamenReturned *file = g_new0 (SamenReturned, 1);
  g_autoptr (GHashTable) parties = match_parties (merge->base, project);

  file->name = g_strdup (name);
  file->who = g_ptr_array_new_with_free_func (g_free);
  file->differ = g_ptr_array_new ();
  file->strays = g_ptr_array_new_with_free_func (stray_free);
  file->foreign = !samen_merge_belongs (merge->base, project);
  g_ptr_array_add (merge->files, file);
  if (!file->foreign)
    samen_merge_take (merge, file, project, parties);
  return file;
}
