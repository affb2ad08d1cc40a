/* cli/new.c - samenspel new: an empty project or an example
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cli/command.h"

#include "core/edit.h"
#include "exchange/examples.h"
#include "file/writer.h"
#include "scene/map.h"

#include <glib/gi18n-lib.h>

/* The first of the person's languages that the paper speaks; else Dutch. */
static int
person_language (void)
{
  const char *const *names = g_get_language_names ();

  for (int i = 0; names[i] != NULL; i++)
    for (int language = 0; samen_language_names[language] != NULL; language++)
      if (g_str_has_prefix (names[i], samen_language_names[language]))
        return language;
  return SAMEN_LANGUAGE_NL;
}

/* An example has to be placed before it can be shown. */
static SamenProject *
start (const char    *example,
       SamenLanguage  language)
{
  g_autoptr (SamenProject) project =
    example != NULL ? samen_example (example, language) : samen_project_new (language);

  return samen_map_place (project, FALSE);
}

static gboolean
run (const SamenCommand  *self,
     char               **words,
     GError             **error)
{
  g_autofree char *output = NULL;
  g_autofree char *title_word = NULL;
  g_autofree char *language_word = NULL;
  g_autofree char *example = NULL;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("where to write it; - is standard output"), "OUT" },
    { "title", 't', 0, G_OPTION_ARG_FILENAME, &title_word, N_("what to call it"), "T" },
    { "language", 'l', 0, G_OPTION_ARG_FILENAME, &language_word, N_("of map and paper"), "nl|en" },
    { "example", 'e', 0, G_OPTION_ARG_FILENAME, &example,
      N_("gezond-gewicht, ouder-kind-team, wijkaanpak, netwerk-300 or leeg"), "NAME" },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) rest = samen_command_parse (self, words, entries, error);
  g_autoptr (SamenProject) project = NULL;
  g_autoptr (SamenProject) titled = NULL;
  g_autofree char *title = NULL;
  int language = person_language ();
  int known = 0;

  if (rest == NULL || !samen_command_takes_nothing (rest, error) || !samen_command_has_output (output, error) ||
      !samen_command_choose ("language", language_word, samen_language_names, &language, error) ||
      !samen_command_choose ("example", example, samen_example_names, &known, error))
    return FALSE;

  project = start (example != NULL ? samen_example_names[known] : NULL, language);
  title = samen_command_text (title_word);
  titled = title != NULL ? samen_edit_set_text (project, SAMEN_SUBJECT_PROJECT, "title", title)
                         : samen_project_ref (project);
  return samen_file_write (titled, output, error);
}

const SamenCommand samen_command_new = {
  "new", "--output OUT [--title T] [--language nl|en] [--example NAME]", N_("start a project, empty or from an example"), run
};
