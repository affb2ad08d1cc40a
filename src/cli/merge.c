/* cli/merge.c - samenspel merge: what parties sent in, into one
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where two answers differ the command cannot ask: one stands, the other stays
 * in words in its remark, and a line on standard error names both.  A file that
 * cannot be used is named as well, and then nothing is written unless one said
 * to go on without it.
 */
#include "config.h"

#include "cli/command.h"

#include "exchange/merge.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define ENDING ".samenspel"

typedef struct
{
  char *output;
  gboolean skip_faulty;
  gboolean take_theirs;
} Words;

static void
words_clear (Words *words)
{
  g_free (words->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

static void G_GNUC_PRINTF (1, 2)
    complain (const char *format,
              ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  samen_command_complain (message);
}

/* "GGD" for "/home/noor/in/GGD.samenspel" */
static char *
short_name (const char *path)
{
  g_autofree char *base = g_path_get_basename (path);
  char *name = g_filename_display_name (base);

  if (g_str_has_suffix (name, ENDING))
    name[strlen (name) - strlen (ENDING)] = '\0';
  return name;
}

/* --- what is said on standard error ------------------------------------------------------- */

static char *
question_words (const SamenMerge    *merge,
                const SamenQuestion *question)
{
  const SamenParty *party = samen_project_party (merge->base, question->party);
  const SamenParty *about = samen_project_party (merge->base, question->about);

  if (about != NULL)
    /* Translators: a party, how it thinks of another one, the number of a paradox */
    return g_strdup_printf (_("%s on %s, paradox %d"), party->name, about->name, question->paradox);
  return g_strdup_printf (_("%s, paradox %d"), party->name, question->paradox);
}

/* Which file stands may be known of what is covered, what it says may not. */
static void
tell_source (const SamenMerge    *merge,
             const SamenQuestion *question,
             const SamenOption   *other)
{
  const SamenOption *stands = g_ptr_array_index (question->options, question->chosen);
  g_autofree char *what = question_words (merge, question);

  /* Translators: a party and a paradox; the names of two files */
  complain (_("two answers differ: %s: the one of %s stands, and not the one of %s"), what,
            samen_option_source (merge, stands), samen_option_source (merge, other));
}

static gboolean
is_covered (const SamenMerge    *merge,
            const SamenQuestion *question)
{
  return samen_round_is_covered (samen_project_round (merge->base, question->round), question->paradox);
}

static void
tell_difference (const SamenMerge    *merge,
                 const SamenQuestion *question,
                 const SamenOption   *other)
{
  const SamenOption *stands = g_ptr_array_index (question->options, question->chosen);
  SamenLanguage language = merge->base->language;
  g_autofree char *what = question_words (merge, question);
  g_autofree char *one = samen_merge_answer_words (language, stands->answer);
  g_autofree char *two = samen_merge_answer_words (language, other->answer);

  complain (_("two answers differ: %s: %s (%s) stands, and not %s (%s)"), what, one,
            samen_option_source (merge, stands), two, samen_option_source (merge, other));
}

static void
tell_differences (const SamenMerge *merge)
{
  for (guint i = 0; i < merge->questions->len; i++)
    {
      const SamenQuestion *question = g_ptr_array_index (merge->questions, i);

      for (guint j = 0; j < question->options->len; j++)
        if (j != question->chosen)
          (is_covered (merge, question) ? tell_source : tell_difference) (merge, question, g_ptr_array_index (question->options, j));
    }
}

static void
tell_strays (const SamenMerge *merge)
{
  for (guint i = 0; i < merge->files->len; i++)
    {
      const SamenReturned *file = g_ptr_array_index (merge->files, i);

      for (guint j = 0; j < file->strays->len; j++)
        {
          g_autofree char *sentence = samen_stray_sentence (g_ptr_array_index (file->strays, j));

          complain ("%s: %s", file->name, sentence);
        }
    }
}

/* --- the files --------------------------------------------------------------------------------- */

/* FALSE when nothing can be taken from the file. */
static gboolean
add_file (SamenMerge  *merge,
          const char  *path,
          GError     **error)
{
  g_autofree char *name = short_name (path);
  g_autofree char *shown = g_filename_display_name (path);
  g_autoptr (SamenProject) project = samen_command_read (path, NULL, error);

  if (project == NULL)
    return FALSE;
  if (!samen_merge_add (merge, name, project)->foreign)
    return TRUE;
  g_set_error (error, SAMEN_FILE_ERROR,                                                                    SAMEN_FILE_ERROR_FOREIGN,
               _("%s: belongs to another map; merge it into that one or leave it out with --skip-faulty"), shown);
  return FALSE;
}

/* Every file gets its say.  Without @skip the last fault is the command's. */
static gboolean
add_files (SamenMerge  *merge,
           char       **paths,
           gboolean     skip,
           GError     **error)
{
  g_autoptr (GError) fault = NULL;

  for (; *paths != NULL; paths++)
    {
      g_autoptr (GError) mishap = NULL;

      if (add_file (merge, *paths, &mishap))
        continue;
      if (fault != NULL)
        samen_command_complain (fault->message);
      g_clear_error (&fault);
      fault = g_steal_pointer (&mishap);
    }
  if (fault == NULL)
    return TRUE;
  if (!skip)
    {
      g_propagate_error (error, g_steal_pointer (&fault));
      return FALSE;
    }
  samen_command_complain (fault->message);
  return TRUE;
}

static void
choose_newest (const SamenMerge *merge)
{
  for (guint i = 0; i < merge->questions->len; i++)
    {
      SamenQuestion *question = g_ptr_array_index (merge->questions, i);

      question->chosen = question->options->len - 1;
    }
}

static SamenProject *
read_base (const char      *path,
           SamenFileNotes  *notes,
           GError         **error)
{
  g_autoptr (SamenProject) base = samen_command_read (path, notes, error);

  if (base != NULL && samen_project_request (base) != NULL)
    {
      g_autofree char *shown = g_filename_display_name (path);

      g_set_error (error, SAMEN_FILE_ERROR,                                               SAMEN_FILE_ERROR_INVALID,
                   _("%s: was sent out to be answered; name the map it came from first"), shown);
      return NULL;
    }
  return g_steal_pointer (&base);
}

static gboolean
merge_files (const Words  *words,
             char        **files,
             GError      **error)
{
  SamenFileNotes notes = { 0 };
  g_autoptr (SamenProject) base = read_base (files[0], &notes, error);
  g_autoptr (SamenMerge) merge = NULL;
  g_autoptr (SamenProject) merged = NULL;

  if (base == NULL)
    return FALSE;
  merge = samen_merge_new (base);
  if (!add_files (merge, files + 1, words->skip_faulty, error))
    return FALSE;
  if (words->take_theirs)
    choose_newest (merge);
  merged = samen_merge_apply (merge);
  if (!samen_command_save (base, merged, files[0], &notes, words->output, error))
    return FALSE;
  tell_differences (merge);
  tell_strays (merge);
  return TRUE;
}

static gboolean
run (const SamenCommand  *self,
     char               **argv,
     GError             **error)
{
  g_auto (Words) words = { 0 };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &words.output, N_("where to write it; - is standard output"), "OUT" },
    { "skip-faulty", 0, 0, G_OPTION_ARG_NONE, &words.skip_faulty,
      N_("name files that cannot be used and go on without them"), NULL },
    { "take-theirs", 0, 0, G_OPTION_ARG_NONE, &words.take_theirs,
      N_("where answers differ, let the one that came in stand"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) files = samen_command_parse (self, argv, entries, error);

  if (files == NULL)
    return FALSE;
  if (g_strv_length (files) < 2)
    return samen_command_refuse (error, _("what into what?  Name the BASE and at least one FILE"));
  return samen_command_has_output (words.output, error) && merge_files (&words, files, error);
}

const SamenCommand samen_command_merge = {
  "merge", "BASE FILE… --output OUT [--take-theirs] [--skip-faulty]", N_("what parties sent in, into one"), run
};
