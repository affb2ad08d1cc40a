/* app/step-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/step-words.h"

#include "app/ui-language.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

char *
samen_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

/* A day stays together on one line. */
static char *
unbroken_date (const char *day)
{
  g_autofree char *date = samen_words_date (samen_ui_language (), day);
  g_auto (GStrv) parts = g_strsplit (date, " ", -1);

  return g_strjoinv ("\u00a0", parts);
}

char *
samen_step_when (const SamenStep *step)
{
  g_autofree char *today = samen_today ();
  g_autofree char *date = step->when != NULL ? unbroken_date (step->when) : NULL;

  if (date != NULL && step->done == SAMEN_DONE_NO && g_strcmp0 (step->when, today) < 0)
    /* Translators: %s is a day that has passed */
    return g_strdup_printf (_("was for %s"), date);
  return g_steal_pointer (&date);
}

char *
samen_step_who_and_when (const SamenProject *project,
                         const SamenStep    *step)
{
  const SamenParty *party = samen_project_party (project, step->party);
  g_autofree char *name = party != NULL ? samen_party_plain_name (party) : NULL;
  g_autofree char *when = samen_step_when (step);
  const char *parts[4];
  guint n = 0;

  if (name != NULL)
    parts[n++] = name;
  if (step->person != NULL)
    parts[n++] = step->person;
  if (when != NULL)
    parts[n++] = when;
  parts[n] = NULL;
  /* A line never begins with the dot. */
  return n > 0 ? g_strjoinv ("\u00a0· ", (char **) parts) : NULL;
}
