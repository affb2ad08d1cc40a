/* cli/cli.c - Samenspel without a window
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cli/cli.h"

#include "cli/command.h"

#include <glib/gi18n-lib.h>
#include <string.h>

enum
{
  DONE,
  FAULT,
  USAGE,
};

static const SamenCommand *const commands[] = {
  &samen_command_new,    &samen_command_check, &samen_command_info,
  &samen_command_export, &samen_command_import, &samen_command_merge,
  &samen_command_layout, &samen_command_set,   &samen_command_recover,
};

static const SamenCommand *
find_command (const char *word)
{
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (strcmp (commands[i]->name, word) == 0)
      return commands[i];
  return NULL;
}

gboolean
samen_cli_knows (const char *word)
{
  /* Options of GApplication are how a desktop starts the window. */
  if (word == NULL || g_str_has_prefix (word, "--gapplication"))
    return FALSE;
  return (word[0] == '-' && strcmp (word, "--") != 0) || find_command (word) != NULL;
}

static gboolean
print_help (GError **error)
{
  g_autoptr (GString) help = g_string_new (_("Samenspel: the map of a collaboration"));

  g_string_append_printf (help, "\n\n  samenspel [FILE…]\n      %s\n", _("open in the window"));
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (help, "  samenspel %s %s\n      %s\n", commands[i]->name, commands[i]->arguments,
                            gettext (commands[i]->summary));
  g_string_append_printf (help, "\n%s\n",
                          _("“samenspel export --help” tells more about exporting, and so for the others."));
  return samen_command_print (help->str, error);
}

static gboolean
run (char   **words,
     GError **error)
{
  const SamenCommand *command = find_command (words[0]);

  if (command != NULL)
    return command->run (command, words, error);
  if (strcmp (words[0], "--help") == 0 || strcmp (words[0], "-h") == 0)
    return print_help (error);
  if (strcmp (words[0], "--version") == 0)
    return samen_command_print ("samenspel " PACKAGE_VERSION "\n", error);
  return samen_command_refuse (error, _("%s is no option of Samenspel"), words[0]);
}

/* "samenspel export: what is wrong; see samenspel export --help" */
static void
complain_of_usage (const char   *word,
                   const GError *error)
{
  g_autofree char *program = find_command (word) != NULL ? g_strdup_printf ("samenspel %s", word) : g_strdup ("samenspel");
  g_autofree char *line = g_strdup_printf (_("%s: %s; see %s --help"), program, error->message, program);

  samen_command_complain (line);
}

int
samen_cli_main (int    argc,
                char **argv)
{
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (argc > 1, USAGE);

  if (run (argv + 1, &error))
    return DONE;
  if (g_error_matches (error, SAMEN_COMMAND_ERROR, SAMEN_COMMAND_ERROR_USAGE))
    {
      complain_of_usage (argv[1], error);
      return USAGE;
    }
  samen_command_complain (error->message);
  return FAULT;
}
