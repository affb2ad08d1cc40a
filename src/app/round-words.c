/* app/round-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/round-words.h"

#include "app/ui-language.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

char *
samen_round_title (const SamenRound *round)
{
  if (round->label != NULL)
    return g_strdup (round->label);
  if (round->date != NULL)
    return samen_words_date (samen_ui_language (), round->date);
  return g_strdup (_("Unnamed round"));
}

static guint
count_answered (const SamenProject *project,
                const SamenRound   *round)
{
  guint n = 0;

  SAMEN_EACH (const SamenSheet, sheet, round->sheets)
  {
    n += sheet->answers != NULL && samen_project_party (project, sheet->party) != NULL ? 1 : 0;
  }
  return n;
}

static const char *
covered_words (const SamenRound *round)
{
  if (round->covered == 0)
    return NULL;
  return round->covered == SAMEN_ALL_PARADOXES ? _("covered") : _("partly covered");
}

char *
samen_round_particulars (const SamenProject *project,
                         const SamenRound   *round)
{
  g_autofree char *date = round->date != NULL && round->label != NULL ? samen_words_date (samen_ui_language (), round->date) : NULL;
  /* Translators: how many of the parties answered in a round */
  g_autofree char *count = g_strdup_printf (_("%u of %u answered"), count_answered (project, round),
                                            samen_list_length (project->parties));
  const char *covered = covered_words (round);

  return g_strconcat (date != NULL ? date : "", date != NULL ? " · " : "", count, covered != NULL ? " · " : "", covered, NULL);
}

char *
samen_round_next_label (const SamenProject *project)
{
  guint n = samen_list_length (project->rounds) + 1;
  g_autofree char *number = g_strdup_printf ("%u", n);
  g_autofree char *key = g_strconcat ("round.", n <= 10 ? number : "later", NULL);

  return samen_words_fill (samen_words (project->language, key), "number", number, NULL);
}

char *
samen_round_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%F");
}
