/* app/figure-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/figure-words.h"

#include "app/position-words.h"
#include "app/ui-language.h"
#include "insight/figures.h"
#include "insight/movement.h"

#include <glib/gi18n-lib.h>
#include <math.h>

char *
samen_figure_words_agreed (const SamenProject *project,
                           int                 number,
                           int                 agreed,
                           int                 desired)
{
  g_autofree char *stand = samen_position_words (project, number, agreed);
  g_autofree char *wish = samen_position_words (project, number, desired);

  if (agreed == SAMEN_NONE && desired == SAMEN_NONE)
    return g_strdup (_("Nothing agreed yet"));
  if (desired == SAMEN_NONE)
    /* Translators: %s is a position, such as “20 towards Local room to play” */
    return g_strdup_printf (_("Agreed: %s"), stand);
  if (agreed == SAMEN_NONE)
    return g_strdup_printf (_("Desired: %s"), wish);
  return g_strdup_printf (_("Agreed: %s · desired: %s"), stand, wish);
}

static char *
words_of (const SamenProject *project,
          int                 number,
          double              position)
{
  return samen_position_words (project, number, (int) lround (position));
}

static char *
quartile_words (const SamenProject *project,
                const SamenFigures *figures)
{
  int number = figures->number;
  g_autofree char *median = words_of (project, number, figures->median);
  g_autofree char *lower = words_of (project, number, figures->lower);
  g_autofree char *upper = words_of (project, number, figures->upper);
  g_autofree char *minimum = words_of (project, number, figures->minimum);
  g_autofree char *maximum = words_of (project, number, figures->maximum);

  /* Translators: every %s is a position, such as “20 towards Local room to play” */
  return g_strdup_printf (_("Median: %s · middle half: from %s to %s · lowest to highest: from %s to %s"), median, lower,
                          upper, minimum, maximum);
}

static char *
movement_words (const SamenProject *project,
                const SamenRound   *round,
                const SamenRound   *before,
                int                 number)
{
  double from, to;
  g_autofree char *then = NULL;
  g_autofree char *now = NULL;

  if (before == NULL || !samen_group_movement (project, before, round, number, &from, &to))
    return NULL;
  then = words_of (project, number, from);
  now = words_of (project, number, to);
  /* Translators: two positions of the group, in an earlier round and now */
  return g_strdup_printf (_("The group was at: %s · and is at: %s"), then, now);
}

char *
samen_figure_words (const SamenProject *project,
                    const SamenRound   *round,
                    const SamenRound   *before,
                    int                 number)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_autofree char *shape = samen_figures_text (project, round, number, samen_ui_language ());
  g_autofree char *movement = movement_words (project, round, before, number);
  g_autofree char *quartiles = NULL;
  g_auto (GStrv) all = NULL;
  SamenFigures figures;

  samen_figures_init (&figures, project, round, number);
  if (figures.positions == 0)
    return NULL;
  quartiles = quartile_words (project, &figures);
  if (shape != NULL)
    g_strv_builder_add (lines, shape);
  g_strv_builder_add (lines, quartiles);
  if (movement != NULL)
    g_strv_builder_add (lines, movement);
  all = g_strv_builder_end (lines);
  return g_strjoinv ("\n", all);
}
