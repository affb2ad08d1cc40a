/* cli/set.c - samenspel set: title, language and ambition
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cli/command.h"

#include "core/edit.h"

#include <glib/gi18n-lib.h>

/* Takes over @project; a @word that was not given changes nothing. */
static SamenProject *
with_text (SamenProject *project,
           const char   *subject,
           const char   *field,
           const char   *word)
{
  g_autoptr (SamenProject) before = project;
  g_autofree char *text = samen_command_text (word);

  return text != NULL ? samen_edit_set_text (before, subject, field, text) : g_steal_pointer (&before);
}

static gboolean
run (const SamenCommand  *self,
     char               **words,
     GError             **error)
{
  g_autofree char *output = NULL;
  g_autofree char *title = NULL;
  g_autofree char *language_word = NULL;
  g_autofree char *ambition = NULL;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("where to write it; - is standard output"), "OUT" },
    { "title", 't', 0, G_OPTION_ARG_FILENAME, &title, N_("what to call the project"), "T" },
    { "language", 'l', 0, G_OPTION_ARG_FILENAME, &language_word, N_("of map and paper"), "nl|en" },
    { "ambition", 'a', 0, G_OPTION_ARG_FILENAME, &ambition, N_("the shared ambition"), "TEXT" },
    G_OPTION_ENTRY_NULL,
  };
  g_autofree char *path = samen_command_parse_file (self, words, entries, &output, error);
  g_autoptr (SamenProject) project = NULL;
  g_autoptr (SamenProject) next = NULL;
  SamenFileNotes notes = { 0 };
  int language = 0;

  if (path == NULL || !samen_command_choose ("language", language_word, samen_language_names, &language, error))
    return FALSE;
  if (title == NULL && language_word == NULL && ambition == NULL)
    return samen_command_refuse (error, _("nothing to set; give --title, --language or --ambition"));
  project = samen_command_read (path, &notes, error);
  if (project == NULL)
    return FALSE;

  next = language_word != NULL ? samen_edit_set_number (project, SAMEN_SUBJECT_PROJECT, "language", language)
                               : samen_project_ref (project);
  next = with_text (next, SAMEN_SUBJECT_PROJECT, "title", title);
  next = with_text (next, SAMEN_SUBJECT_AMBITION, "statement", ambition);
  return samen_command_save (project, next, path, &notes, output, error);
}

const SamenCommand samen_command_set = {
  "set", "FILE --output OUT [--title T] [--language nl|en] [--ambition TEXT]",
  N_("change title, language or ambition"), run
};
