/* app/position-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/position-words.h"

#include "words/words.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

char *
samen_position_words (const SamenProject *project,
                      int                 number,
                      int                 position)
{
  if (position == SAMEN_NONE)
    return g_strdup (_("not given yet"));
  if (position == 0)
    return g_strdup (_("exactly in the middle"));
  /* Translators: a distance from the middle, and the pole it leads to */
  return g_strdup_printf (_("%d towards %s"), abs (position),
                          samen_words_paradox (project, number, position < 0 ? "left" : "right"));
}

char *
samen_answer_words (const SamenProject *project,
                    int                 number,
                    const SamenAnswer  *answer)
{
  switch (samen_answer_state (answer))
    {
    case SAMEN_ANSWER_GIVEN:
      return samen_position_words (project, number, answer->position);
    case SAMEN_ANSWER_NOT_RECOGNISED:
      return g_strdup (_("not recognised"));
    case SAMEN_ANSWER_SKIPPED:
      return g_strdup (_("does not know"));
    case SAMEN_ANSWER_DECLINED:
      return g_strdup (_("would rather not say"));
    default:
      return g_strdup (_("not given yet"));
    }
}

char *
samen_poles_words (const SamenProject *project,
                   int                 number)
{
  /* Translators: the two poles of a paradox; both are of worth, so never "versus" */
  return g_strdup_printf (_("%s and %s"), samen_words_paradox (project, number, "left"),
                          samen_words_paradox (project, number, "right"));
}
