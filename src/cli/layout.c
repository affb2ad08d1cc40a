/* cli/layout.c - samenspel layout: place the parties automatically
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cli/command.h"

#include "scene/map.h"

#include <glib/gi18n-lib.h>

static gboolean
run (const SamenCommand  *self,
     char               **words,
     GError             **error)
{
  g_autofree char *output = NULL;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("where to write it; - is standard output"), "OUT" },
    G_OPTION_ENTRY_NULL,
  };
  g_autofree char *path = samen_command_parse_file (self, words, entries, &output, error);
  g_autoptr (SamenProject) project = NULL;
  g_autoptr (SamenProject) placed = NULL;
  SamenFileNotes notes = { 0 };

  if (path == NULL)
    return FALSE;
  project = samen_command_read (path, &notes, error);
  if (project == NULL)
    return FALSE;
  placed = samen_map_place (project, TRUE);
  return samen_command_save (project, placed, path, &notes, output, error);
}

const SamenCommand samen_command_layout = {
  "layout", "FILE --output OUT", N_("place the parties automatically"), run
};
