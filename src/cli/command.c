/* cli/command.c - what the subcommands have in common
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "cli/command.h"

#include "core/edit.h"
#include "file/writer.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/stat.h>

G_DEFINE_QUARK (samen-command-error-quark, samen_command_error)

gboolean
samen_command_refuse (GError     **error,
                      const char  *format,
                      ...)
{
  va_list args;

  va_start (args, format);
  if (error != NULL)
    *error = g_error_new_valist (SAMEN_COMMAND_ERROR, SAMEN_COMMAND_ERROR_USAGE, format, args);
  va_end (args);
  return FALSE;
}

char **
samen_command_parse (const SamenCommand  *self,
                     char               **words,
                     const GOptionEntry  *entries,
                     GError             **error)
{
  g_autoptr (GOptionContext) context = g_option_context_new (self->arguments);
  g_autofree char *program = g_strdup_printf ("samenspel %s", self->name);
  g_auto (GStrv) rest = g_strdupv (words);
  g_autoptr (GError) mishap = NULL;

  g_set_prgname (program);
  g_option_context_set_summary (context, gettext (self->summary));
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse_strv (context, &rest, &mishap))
    {
      samen_command_refuse (error, "%s", mishap->message);
      return NULL;
    }
  /* "--" has said what it had to say. */
  return g_strdupv (rest + (rest[1] != NULL && strcmp (rest[1], "--") == 0 ? 2 : 1));
}

char *
samen_command_parse_file (const SamenCommand  *self,
                          char               **words,
                          const GOptionEntry  *entries,
                          char *const         *output,
                          GError             **error)
{
  g_auto (GStrv) files = samen_command_parse (self, words, entries, error);

  if (files == NULL)
    return NULL;
  if (g_strv_length (files) != 1)
    {
      samen_command_refuse (error, files[0] == NULL ? _("which project?  Name its FILE") : _("one FILE at a time"));
      return NULL;
    }
  if (output != NULL && !samen_command_has_output (*output, error))
    return NULL;
  return g_strdup (files[0]);
}

gboolean
samen_command_takes_nothing (char   **rest,
                             GError **error)
{
  return rest[0] == NULL || samen_command_refuse (error, _("“%s” is one word too many"), rest[0]);
}

gboolean
samen_command_has_output (const char  *output,
                          GError     **error)
{
  if (output != NULL && *output != '\0')
    return TRUE;
  return samen_command_refuse (error, _("where should it be written?  Name it with --output OUT"));
}

gboolean
samen_command_choose (const char         *option,
                      const char         *word,
                      const char *const  *names,
                      int                *choice,
                      GError            **error)
{
  g_autofree char *all = NULL;

  if (word == NULL)
    return TRUE;
  for (int i = 0; names[i] != NULL; i++)
    if (g_ascii_strcasecmp (names[i], word) == 0)
      {
        *choice = i;
        return TRUE;
      }
  all = g_strjoinv (", ", (char **) names);
  return samen_command_refuse (error, _("--%s cannot be “%s”; choose from %s"), option, word, all);
}

char *
samen_command_text (const char *word)
{
  if (word == NULL || g_utf8_validate (word, -1, NULL))
    return g_strdup (word);
  return g_utf8_make_valid (word, -1);
}

gboolean
samen_command_find_round (const SamenProject  *project,
                          const char          *id,
                          const SamenRound   **round,
                          GError             **error)
{
  *round = id != NULL ? samen_project_round (project, id) : samen_project_latest_round (project);
  if (id == NULL || *round != NULL)
    return TRUE;
  return samen_command_refuse (error, _("there is no round “%s” in this project"), id);
}

SamenProject *
samen_command_read (const char      *path,
                    SamenFileNotes  *notes,
                    GError         **error)
{
  SamenFileNotes own = { 0 };
  SamenProject *project = samen_file_read (path, &own, error);

  if (project != NULL && own.newer)
    {
      g_autofree char *name = g_filename_display_name (path);
      g_autofree char *notice = g_strdup_printf (
        _("%s: was made by a newer Samenspel; what this one does not know is left out"), name);

      samen_command_complain (notice);
    }
  if (notes != NULL)
    *notes = own;
  return project;
}

static gboolean
same_file (const char *a,
           const char *b)
{
  struct stat one;
  struct stat two;

  return stat (a, &one) == 0 && stat (b, &two) == 0 && one.st_dev == two.st_dev && one.st_ino == two.st_ino;
}

/* The day of today, or of SOURCE_DATE_EPOCH for builds that can be repeated. */
static char *
today (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  g_autoptr (GDateTime) now =
    epoch != NULL ? g_date_time_new_from_unix_utc (g_ascii_strtoll (epoch, NULL, 10)) : g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

gboolean
samen_command_save (const SamenProject    *before,
                    const SamenProject    *after,
                    const char            *path,
                    const SamenFileNotes  *notes,
                    const char            *output,
                    GError               **error)
{
  g_autoptr (SamenProject) dated = NULL;
  g_autofree char *date = today ();

  if (notes->newer && same_file (path, output))
    {
      g_autofree char *name = g_filename_display_name (path);

      g_set_error (error, SAMEN_FILE_ERROR, SAMEN_FILE_ERROR_WRITE,
                   _("%s: was made by a newer Samenspel and is not written over; choose another OUT"), name);
      return FALSE;
    }
  dated = samen_record_equal (before, after)
            ? samen_project_ref (after)
            : samen_edit_set_text (after, SAMEN_SUBJECT_PROJECT, "modified", date);
  return samen_file_write (dated, output, error);
}

gboolean
samen_command_print (const char  *text,
                     GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return samen_file_replace ("-", bytes, error);
}

void
samen_command_complain (const char *message)
{
  g_autoptr (GString) line = g_string_new (NULL);
  g_autofree char *valid = g_utf8_make_valid (message, -1);

  /* A file's name can hold anything, also what moves a terminal's cursor. */
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    g_string_append_unichar (line, g_unichar_iscntrl (g_utf8_get_char (p)) ? ' ' : g_utf8_get_char (p));
  g_printerr ("%s\n", line->str);
}
