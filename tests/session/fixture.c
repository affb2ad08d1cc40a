/* session/fixture.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fixture.h"

#include "core/edit.h"

static SamenProject *
add_party (SamenProject *project,
           const char   *name)
{
  g_autoptr (SamenProject) held = project;
  SamenParty *party = samen_record_new (&samen_party_class);

  samen_record_set_text (party, samen_record_class_find (&samen_party_class, "name"), name);
  return samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "parties", party, G_MAXUINT, NULL);
}

SamenProject *
fixture_project (void)
{
  return add_party (add_party (samen_project_new (SAMEN_LANGUAGE_NL), "Gemeente"), "Ouders");
}

SamenDocument *
fixture_document (void)
{
  g_autoptr (SamenProject) project = fixture_project ();

  return samen_document_new (project);
}

static const SamenParty *
first_party (SamenDocument *document)
{
  return samen_list_get (samen_document_project (document)->parties, 0);
}

gboolean
fixture_rename (SamenDocument *document,
                const char    *name,
                guint          stroke)
{
  SamenProject *next = samen_edit_set_text (samen_document_project (document), first_party (document)->id,
                                            "name", name);

  return samen_document_apply (document, next, "Rename", stroke, first_party (document)->id);
}

const char *
fixture_name (SamenDocument *document)
{
  return first_party (document)->name;
}

static gboolean
too_late_cb (gpointer late)
{
  *(gboolean *) late = TRUE;
  return G_SOURCE_CONTINUE;
}

void
fixture_wait (gboolean *done)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (30, too_late_cb, &late);

  while (!*done && !late)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (timer);
  g_assert_true (*done);
}

typedef struct
{
  gboolean done;
  gboolean saved;
  SamenDocument *document;
  GError **error;
} Wait;

static void
saved_cb (GObject      *document,
          GAsyncResult *result,
          gpointer      data)
{
  Wait *wait = data;

  wait->saved = samen_document_save_finish (SAMEN_DOCUMENT (document), result, wait->error);
  wait->done = TRUE;
}

gboolean
fixture_save (SamenDocument *document,
              GFile         *file,
              GError       **error)
{
  Wait wait = { .error = error };

  samen_document_save_async (document, file, saved_cb, &wait);
  fixture_wait (&wait.done);
  return wait.saved;
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  Wait *wait = data;

  wait->document = samen_document_load_finish (result, wait->error);
  wait->done = TRUE;
}

SamenDocument *
fixture_load (GFile   *file,
              GError **error)
{
  Wait wait = { .error = error };

  samen_document_load_async (file, NULL, loaded_cb, &wait);
  fixture_wait (&wait.done);
  return wait.document;
}

GFile *
fixture_file (const char *name)
{
  g_autofree char *folder = g_dir_make_tmp ("samenspel-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  return g_file_new_for_path (path);
}
