/* session/document-file.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/document-private.h"

#include "file/journal.h"
#include "session/disk.h"

#include <glib/gi18n-lib.h>

/* What a thread reads. */
typedef struct
{
  SamenProject *project;
  SamenFileNotes notes;
} Reading;

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  g_clear_pointer (&reading->project, samen_project_unref);
  g_free (reading);
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Reading *reading = g_new0 (Reading, 1);
  GError *error = NULL;
  g_autofree char *path = samen_disk_path (task_data, &error);

  if (path != NULL)
    reading->project = samen_file_read (path, &reading->notes, &error);
  if (reading->project != NULL)
    {
      g_task_return_pointer (task, reading, reading_free);
      return;
    }
  reading_free (reading);
  g_task_return_error (task, error);
}

void
samen_document_load_async (GFile              *file,
                           GCancellable       *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, read_in_thread);
}

SamenDocument *
samen_document_load_finish (GAsyncResult *result,
                            GError      **error)
{
  Reading *reading = g_task_propagate_pointer (G_TASK (result), error);
  SamenDocument *self;

  if (reading == NULL)
    return NULL;
  self = samen_document_new (reading->project);
  self->read_only = reading->notes.newer;
  samen_document_set_file (self, g_task_get_task_data (G_TASK (result)));
  reading_free (reading);
  return self;
}

/* What a thread writes. */
typedef struct
{
  SamenProject *project;
  GFile *file;
} Writing;

static void
writing_free (gpointer data)
{
  Writing *writing = data;

  samen_project_unref (writing->project);
  g_object_unref (writing->file);
  g_free (writing);
}

static void
save_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Writing *writing = task_data;
  GError *error = NULL;
  g_autofree char *path = samen_disk_path (writing->file, &error);

  if (path != NULL && samen_file_write (writing->project, path, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* Why it cannot be saved now; NULL when it can. */
static GError *
refusal (SamenDocument *self)
{
  if (self->read_only)
    return g_error_new_literal (SAMEN_FILE_ERROR, SAMEN_FILE_ERROR_WRITE,
                                _("This file was made by a newer Samenspel; it can be looked at but not saved"));
  if (self->saving)
    return g_error_new_literal (G_IO_ERROR, G_IO_ERROR_PENDING, _("This map is being saved already"));
  return NULL;
}

void
samen_document_save_async (SamenDocument      *self,
                           GFile              *file,
                           GAsyncReadyCallback callback,
                           gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, user_data);
  GError *error = refusal (self);
  Writing *writing;

  if (error != NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  writing = g_new (Writing, 1);
  writing->project = samen_project_ref (samen_document_project (self));
  writing->file = g_object_ref (file);
  g_task_set_task_data (task, writing, writing_free);
  self->saving = TRUE;
  if (self->watch != NULL)
    samen_watch_pause (self->watch);
  g_task_run_in_thread (task, save_in_thread);
}

static void
take_file (SamenDocument *self,
           GFile         *file)
{
  if (self->file == NULL || !g_file_equal (self->file, file))
    samen_document_set_file (self, file);
}

gboolean
samen_document_save_finish (SamenDocument *self,
                            GAsyncResult  *result,
                            GError       **error)
{
  Writing *writing = g_task_get_task_data (G_TASK (result));
  gboolean saved = g_task_propagate_boolean (G_TASK (result), error);

  if (writing == NULL) /* refused before it began */
    return FALSE;

  self->saving = FALSE;
  if (saved)
    {
      take_file (self, writing->file);
      samen_history_mark_saved (self->history, writing->project);
    }
  if (self->watch != NULL)
    samen_watch_resume (self->watch, saved);
  samen_document_touch (self);
  return saved;
}

/* A document of a copy is unsaved from the first moment: what is saved is
 * whatever the file holds, which nobody read. */
SamenDocument *
samen_document_recover (const char *copy,
                        const char *original,
                        GError    **error)
{
  SamenFileNotes notes = { 0 };
  g_autoptr (SamenProject) project = samen_file_read (copy, &notes, error);
  g_autoptr (SamenProject) other = NULL;
  SamenDocument *self;

  if (project == NULL)
    return NULL;
  other = samen_project_new (project->language);
  self = samen_document_new (project);
  self->read_only = notes.newer;
  samen_history_mark_saved (self->history, other);
  if (original != NULL)
    {
      g_autoptr (GFile) file = g_file_new_for_path (original);

      samen_document_set_file (self, file);
    }
  /* A new copy of our own before the old one goes. */
  samen_document_touch (self);
  if (samen_keeper_flush (self->keeper))
    samen_journal_remove (copy);
  return self;
}
