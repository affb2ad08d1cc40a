/* app/figure-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/figure-words.h"

#include "app/position-words.h"
#include "insight/figures.h"

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

char *
samen_figure_words (const SamenProject *project,
                    const SamenRound   *round,
                    int                 number)
{
  SamenFigures figures;
  g_autofree char *median = NULL;
  g_autofree char *lower = NULL;
  g_autofree char *upper = NULL;
  g_autofree char *minimum = NULL;
  g_autofree char *maximum = NULL;

  samen_figures_init (&figures, project, round, number);
  if (figures.positions == 0)
    return NULL;
  median = words_of (project, number, figures.median);
  lower = words_of (project, number, figures.lower);
  upper = words_of (project, number, figures.upper);
  minimum = words_of (project, number, figures.minimum);
  maximum = words_of (project, number, figures.maximum);
  /* Translators: every %s is a position, such as “20 towards Local room to play” */
  return g_strdup_printf (_("Median: %s · middle half: from %s to %s · lowest to highest: from %s to %s"), median, lower,
                          upper, minimum, maximum);
}
