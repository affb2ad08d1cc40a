/* cli/recover.c - samenspel recover: what a crash left behind
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Copies are only ever copied: the window offers them again until the person
 * has chosen there.
 */
#include "config.h"

#include "cli/command.h"

#include "file/journal.h"

#include <glib/gi18n-lib.h>

static char *
when_text (gint64 when)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (when);

  return time != NULL ? g_date_time_format (time, "%Y-%m-%d %H:%M") : g_strdup ("?");
}

static gboolean
list (const GPtrArray  *leftovers,
      GError          **error)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < leftovers->len; i++)
    {
      const SamenLeftover *leftover = g_ptr_array_index (leftovers, i);
      const char *original = leftover->original != NULL ? leftover->original : _("never saved");
      g_autofree char *when = when_text (leftover->when);
      g_autofree char *name = g_filename_display_name (original);

      g_string_append_printf (lines, "%s  %s\n", when, name);
    }
  if (leftovers->len == 0)
    g_string_append_printf (lines, "%s\n", _("Nothing was left behind."));
  return samen_command_print (lines->str, error);
}

/* A name in @folder that is still free: "plan.samenspel", "plan-2.samenspel"… */
static char *
free_path (const char          *folder,
           const SamenLeftover *leftover)
{
  g_autofree char *name = leftover->original != NULL ? g_path_get_basename (leftover->original)
                                                     : g_strdup (_("unsaved.samenspel"));
  char *dot = g_strrstr (name, ".samenspel");
  char *path;

  if (dot != NULL)
    *dot = '\0';
  path = g_strdup_printf ("%s/%s.samenspel", folder, name);
  for (int i = 2; g_file_test (path, G_FILE_TEST_EXISTS); i++)
    {
      g_free (path);
      path = g_strdup_printf ("%s/%s-%d.samenspel", folder, name, i);
    }
  return path;
}

static gboolean
copy_one (const SamenLeftover  *leftover,
          const char           *folder,
          GError              **error)
{
  g_autoptr (GBytes) bytes = samen_file_load_bytes (leftover->path, error);
  g_autofree char *path = free_path (folder, leftover);
  g_autofree char *name = g_filename_display_name (path);
  g_autofree char *line = g_strdup_printf ("%s\n", name);

  return bytes != NULL && samen_file_replace (path, bytes, error) && samen_command_print (line, error);
}

static gboolean
copy_all (const GPtrArray  *leftovers,
          const char       *folder,
          GError          **error)
{
  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    return samen_command_refuse (error, _("--to needs a folder that is there, not “%s”"), folder);
  for (guint i = 0; i < leftovers->len; i++)
    if (!copy_one (g_ptr_array_index (leftovers, i), folder, error))
      return FALSE;
  return leftovers->len > 0 || list (leftovers, error);
}

static gboolean
run (const SamenCommand  *self,
     char               **words,
     GError             **error)
{
  gboolean show = FALSE;
  g_autofree char *folder = NULL;
  const GOptionEntry entries[] = {
    { "list", 0, 0, G_OPTION_ARG_NONE, &show, N_("tell what there is"), NULL },
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &folder, N_("copy it to a folder"), "DIR" },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) rest = samen_command_parse (self, words, entries, error);
  g_autoptr (GPtrArray) leftovers = NULL;

  if (rest == NULL || !samen_command_takes_nothing (rest, error))
    return FALSE;
  if (show == (folder != NULL))
    return samen_command_refuse (error, _("give either --list or --to DIR"));

  leftovers = samen_journal_list ();
  return show ? list (leftovers, error) : copy_all (leftovers, folder, error);
}

const SamenCommand samen_command_recover = {
  "recover", "--list | --to DIR", N_("what a crash left behind"), run
};
