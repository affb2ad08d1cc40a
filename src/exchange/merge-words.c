/* exchange/merge-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "exchange/merge-private.h"

#include "words/words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Stands where the source will be; no text has it. */
#define GAP "\001"

/* --- an answer --------------------------------------------------------------------- */

static char *
number_words (int position)
{
  return g_strdup_printf ("%s%d", position < 0 ? "−" : "", ABS (position));
}

static char *
state_words (SamenLanguage      language,
             const SamenAnswer *answer)
{
  if (answer->state == SAMEN_ANSWER_GIVEN)
    return number_words (answer->position);
  return g_strdup (samen_words_choice (language, "answer-state", samen_answer_state_names, answer->state));
}

char *
samen_merge_answer_words (SamenLanguage      language,
                          const SamenAnswer *answer)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *state = state_words (language, answer);
  g_autofree char *own = NULL;
  g_autofree char *kept = NULL;

  g_string_append (words, state);
  if (answer->tension != SAMEN_NONE)
    {
      g_autofree char *key = g_strdup_printf ("tension.%d", answer->tension);

      g_string_append_printf (words, "; %s", samen_words (language, key));
    }
  samen_remark_split (answer->remark, &own, &kept);
  if (own != NULL)
    g_string_append_printf (words, "; “%s”", own);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

const char *
samen_option_source (const SamenMerge  *merge,
                     const SamenOption *option)
{
  if (option->file < 0)
    return samen_words (merge->base->language, "merge.here");
  return ((const SamenReturned *) g_ptr_array_index (merge->files, option->file))->name;
}

/* --- lines in a remark -------------------------------------------------------------------- */

char *
samen_lines_join (const char *above,
                  const char *below)
{
  if (above == NULL || below == NULL)
    return g_strdup (above != NULL ? above : below);
  return g_strconcat (above, "\n", below, NULL);
}

static char *
party_name (const SamenProject *project,
            const char         *id)
{
  const SamenParty *party = samen_project_party (project, id);

  return party != NULL ? samen_party_plain_name (party) : g_strdup (id);
}

static char *
line_words (const SamenProject *base,
            SamenLanguage       language,
            const char         *source,
            const char         *about,
            const SamenAnswer  *answer)
{
  g_autofree char *words = samen_merge_answer_words (language, answer);
  g_autofree char *name = about != NULL ? party_name (base, about) : g_strdup ("");

  return samen_words_fill (samen_words (language, about != NULL ? "merge.other-estimate" : "merge.other-answer"),
                           "about", name, "source", source, "answer", words, NULL);
}

char *
samen_option_line (const SamenMerge    *merge,
                   const SamenQuestion *question,
                   const SamenOption   *option)
{
  return line_words (merge->base, merge->base->language, samen_option_source (merge, option), question->about,
                     option->answer);
}

static const char *
line_start (const char *text,
            const char *place)
{
  while (place > text && place[-1] != '\n')
    place--;
  return place;
}

/* Whether a line of @text begins with @head and ends with @tail. */
static gboolean
has_line (const char *text,
          const char *head,
          const char *tail)
{
  for (const char *hit = strstr (text, tail); hit != NULL; hit = strstr (hit + 1, tail))
    {
      char after = hit[strlen (tail)];

      if ((after == '\0' || after == '\n') && g_str_has_prefix (line_start (text, hit), head))
        return TRUE;
    }
  return FALSE;
}

gboolean
samen_remark_keeps (const SamenProject *base,
                    const char         *remark,
                    const char         *about,
                    const SamenAnswer  *answer)
{
  /* The project's language may have been another one then. */
  for (int language = 0; remark != NULL && samen_language_names[language] != NULL; language++)
    {
      g_autofree char *line = line_words (base, language, GAP, about, answer);
      g_auto (GStrv) parts = g_strsplit (line, GAP, 2);

      if (has_line (remark, parts[0], parts[1]))
        return TRUE;
    }
  return FALSE;
}

/* Whether a merge wrote the line that starts here. */
static gboolean
is_kept_line (const char *line)
{
  static const char *const keys[] = { "merge.other-answer", "merge.other-estimate" };

  for (int language = 0; samen_language_names[language] != NULL; language++)
    for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
      {
        const char *pattern = samen_words (language, keys[i]);

        if (strncmp (line, pattern, strcspn (pattern, "{")) == 0)
          return TRUE;
      }
  return FALSE;
}

void
samen_remark_split (const char  *remark,
                    char       **own,
                    char       **kept)
{
  const char *line = remark;

  *own = *kept = NULL;
  while (line != NULL && !is_kept_line (line))
    {
      line = strchr (line, '\n');
      if (line != NULL)
        line++;
    }
  if (line == NULL)
    *own = g_strdup (remark);
  else
    {
      *own = line > remark ? g_strndup (remark, line - remark - 1) : NULL;
      *kept = g_strdup (line);
    }
}

/* --- strays --------------------------------------------------------------------------------- */

char *
samen_sheet_words (const SamenProject *project,
                   const SamenSheet   *sheet)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  if (sheet->commitment != SAMEN_NONE)
    g_ptr_array_add (parts, g_strdup (samen_words_choice (project->language, "commitment", samen_commitment_names,
                                                          sheet->commitment)));
  SAMEN_EACH (const SamenAnswer, answer, sheet->answers)
  {
    g_autofree char *words = samen_merge_answer_words (project->language, answer);

    g_ptr_array_add (parts, g_strdup_printf ("%d: %s", answer->paradox, words));
  }
  SAMEN_EACH (const SamenEstimate, estimate, sheet->estimates)
  {
    g_autofree char *name = party_name (project, estimate->party);
    g_autofree char *number = number_words (estimate->position);

    g_ptr_array_add (parts, g_strdup_printf ("%d, %s: %s", estimate->paradox, name, number));
  }
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

char *
samen_stray_sentence (const SamenStray *stray)
{
  switch (stray->reason)
    {
    case SAMEN_STRAY_PARTY:
      return g_strdup_printf (_("“%s” is no party of this map; add it under this name and collect again.  It says: %s"),
                              stray->name, stray->said);
    case SAMEN_STRAY_ABOUT:
      return g_strdup_printf (_("“%s” is no other party of this map; the estimate is left out: %s"), stray->name,
                              stray->said);
    case SAMEN_STRAY_ROUND:
      return g_strdup_printf (_("the round “%s” cannot be added to this map; its answers are left out: %s"),
                              stray->name, stray->said);
    case SAMEN_STRAY_COMMITMENT:
      return g_strdup_printf (_("how committed “%s” was stays as this map says; this file says: %s"), stray->name,
                              stray->said);
    default:
      g_return_val_if_reached (NULL);
    }
}
