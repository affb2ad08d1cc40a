/* session/post.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "session/post.h"

#include "file/writer.h"
#include "session/disk.h"

#include <string.h>

#define ENDING ".samenspel"
#define SOFT_HYPHEN 0xad

/* With a number and the ending this stays below what file systems take; a title
 * leaves room for a party. */
#define NAME_BYTES 180
#define TITLE_BYTES 100

SamenLetter *
samen_letter_new (const char         *name,
                  const SamenProject *project)
{
  SamenLetter *letter = g_new0 (SamenLetter, 1);

  letter->name = g_strdup (name);
  letter->project = samen_record_ref (project);
  return letter;
}

void
samen_letter_free (SamenLetter *letter)
{
  if (letter == NULL)
    return;
  g_free (letter->name);
  g_clear_object (&letter->file);
  g_clear_pointer (&letter->project, samen_project_unref);
  g_free (letter->fault);
  g_free (letter);
}

/* --- names ------------------------------------------------------------------------ */

/* What some file system does not take, and what nobody sees. */
static gboolean
fits_in_name (gunichar c)
{
  return g_unichar_isprint (c) && c != SOFT_HYPHEN && (c > 127 || strchr ("/\\:*?\"<>|", (int) c) == NULL);
}

static void
append_safely (GString    *name,
               const char *text,
               gsize       bytes)
{
  for (const char *p = text; *p != '\0' && name->len < bytes; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (fits_in_name (c))
        g_string_append_unichar (name, c);
      else if (c != SOFT_HYPHEN)
        g_string_append_c (name, '-');
    }
}

/* A dot in front hides a file; one at the end some systems drop. */
static char *
without_outer_dots (const char *name)
{
  const char *start = name + strspn (name, ". ");
  char *inner = g_strdup (start);
  gsize length = strlen (inner);

  while (length > 0 && strchr (". ", inner[length - 1]) != NULL)
    inner[--length] = '\0';
  return inner;
}

char *
samen_letter_name (const char *title,
                   const char *party)
{
  g_autoptr (GString) name = g_string_new (NULL);
  char *safe;

  append_safely (name, title, TITLE_BYTES);
  if (party != NULL)
    {
      g_string_append (name, " - ");
      append_safely (name, party, NAME_BYTES);
    }
  safe = without_outer_dots (name->str);
  if (*safe != '\0')
    return safe;
  g_free (safe);
  return g_strdup ("samenspel");
}

/* "in/GGD.samenspel", or with " (2)" and on while that is taken. */
static char *
free_path (const char *folder,
           const char *name)
{
  for (int number = 1;; number++)
    {
      g_autofree char *base = number == 1 ? g_strconcat (name, ENDING, NULL)
                                          : g_strdup_printf ("%s (%d)" ENDING, name, number);
      char *path = g_build_filename (folder, base, NULL);

      /* A link that leads nowhere is taken as well. */
      if (!g_file_test (path, G_FILE_TEST_EXISTS | G_FILE_TEST_IS_SYMLINK))
        return path;
      g_free (path);
    }
}

/* --- out ------------------------------------------------------------------------------- */

static gboolean
write_letter (SamenLetter  *letter,
              const char   *folder,
              GError      **error)
{
  g_autofree char *path = free_path (folder, letter->name);

  if (!samen_file_write (letter->project, path, error))
    return FALSE;
  letter->file = g_file_new_for_path (path);
  return TRUE;
}

static void
write_in_thread (GTask        *task,
                 gpointer      folder,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  GPtrArray *letters = task_data;
  GError *error = NULL;
  g_autofree char *path = samen_disk_path (folder, &error);

  for (guint i = 0; path != NULL && i < letters->len; i++)
    if (!write_letter (g_ptr_array_index (letters, i), path, &error))
      break;
  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

void
samen_post_write_async (GPtrArray           *letters,
                        GFile               *folder,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (folder, NULL, callback, user_data);

  g_task_set_task_data (task, g_ptr_array_ref (letters), (GDestroyNotify) g_ptr_array_unref);
  g_task_run_in_thread (task, write_in_thread);
}

gboolean
samen_post_write_finish (GAsyncResult  *result,
                         GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

/* --- in ---------------------------------------------------------------------------------- */

static char *
name_of (GFile *file)
{
  g_autofree char *base = g_file_get_basename (file);
  char *name = g_filename_display_name (base);

  if (g_str_has_suffix (name, ENDING))
    name[strlen (name) - strlen (ENDING)] = '\0';
  return name;
}

static SamenLetter *
read_letter (GFile *file)
{
  g_autofree char *name = name_of (file);
  SamenLetter *letter = samen_letter_new (name, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *path = samen_disk_path (file, &error);

  letter->file = g_object_ref (file);
  if (path != NULL)
    letter->project = samen_file_read (path, NULL, &error);
  if (letter->project == NULL)
    letter->fault = g_strdup (error->message);
  return letter;
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  GPtrArray *files = task_data;
  GPtrArray *letters = g_ptr_array_new_with_free_func ((GDestroyNotify) samen_letter_free);

  for (guint i = 0; i < files->len; i++)
    g_ptr_array_add (letters, read_letter (g_ptr_array_index (files, i)));
  g_task_return_pointer (task, letters, (GDestroyNotify) g_ptr_array_unref);
}

void
samen_post_read_async (GListModel          *files,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    g_ptr_array_add (list, g_list_model_get_item (files, i));
  g_task_set_task_data (task, list, (GDestroyNotify) g_ptr_array_unref);
  g_task_run_in_thread (task, read_in_thread);
}

GPtrArray *
samen_post_read_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
