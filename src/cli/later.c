/* cli/later.c - subcommands whose words are fixed and whose work is still to come
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * They answer in one sentence instead of being unknown, so that a script can
 * tell "not yet" from a typing error.
 */
#include "config.h"

#include "cli/command.h"

#include <glib/gi18n-lib.h>

static gboolean
run (const SamenCommand  *self,
     char               **words,
     GError             **error)
{
  g_autofree char *output = NULL;
  g_autofree char *into = NULL;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("where to write it; - is standard output"), "OUT" },
    { "into", 0, 0, G_OPTION_ARG_FILENAME, &into, N_("the project that gets it"), "FILE" },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) rest = samen_command_parse (self, words, entries, error);

  if (rest == NULL)
    return FALSE;
  return samen_command_refuse (error, _("this version cannot do that yet"));
}

const SamenCommand samen_command_import = {
  "import", "SOURCE… --output OUT [--into FILE]", N_("from a spreadsheet, Kumu or GraphML (not yet)"), run
};
