/* cli/check.c - samenspel check: is it a sound project file?
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Loading enforces the format's rules and names the line; the schema, which
 * defines them, has the last word.
 */
#include "config.h"

#include "cli/command.h"

#include <glib/gi18n-lib.h>

static gboolean
check_file (const char  *path,
            GError     **error)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GBytes) bytes = samen_file_load_bytes (path, error);
  g_autoptr (SamenProject) project = NULL;
  g_autofree char *line = NULL;
  SamenFileNotes notes = { 0 };

  if (bytes == NULL)
    return FALSE;
  project = samen_file_parse (bytes, name, &notes, error);
  if (project == NULL)
    return FALSE;
  /* Of a newer version this program does not have the schema. */
  if (!notes.newer && !samen_file_validate (bytes, name, error))
    return FALSE;

  line = notes.newer ? g_strdup_printf (_("%s: was made by a newer Samenspel; what this one knows of it is sound\n"), name)
                     : g_strdup_printf (_("%s: a sound project file\n"), name);
  return samen_command_print (line, error);
}

/* Every file gets its say; the last fault is the command's. */
static gboolean
run (const SamenCommand  *self,
     char               **words,
     GError             **error)
{
  const GOptionEntry entries[] = { G_OPTION_ENTRY_NULL };
  g_auto (GStrv) files = samen_command_parse (self, words, entries, error);
  g_autoptr (GError) fault = NULL;

  if (files == NULL)
    return FALSE;
  if (files[0] == NULL)
    return samen_command_refuse (error, _("which file?  Name one or more"));

  for (int i = 0; files[i] != NULL; i++)
    {
      GError *next = NULL;

      if (check_file (files[i], &next))
        continue;
      if (fault != NULL)
        samen_command_complain (fault->message);
      g_clear_error (&fault);
      fault = next;
    }
  if (fault == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&fault));
  return FALSE;
}

const SamenCommand samen_command_check = {
  "check", "FILE…", N_("is it a sound project file?"), run
};
