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

/* An answer that is no place on the track. */
static const char *
state_words (SamenAnswerState state)
{
  switch (state)
    {
    case SAMEN_ANSWER_NOT_RECOGNISED:
      return _("not recognised");
    case SAMEN_ANSWER_SKIPPED:
      return _("does not know");
    case SAMEN_ANSWER_DECLINED:
      return _("rather not say");
    default:
      return _("not given yet");
    }
}

char *
samen_answer_words (const SamenProject *project,
                    int                 number,
                    const SamenAnswer  *answer)
{
  if (samen_answer_state (answer) == SAMEN_ANSWER_GIVEN)
    return samen_position_words (project, number, answer->position);
  return g_strdup (state_words (samen_answer_state (answer)));
}

char *
samen_shown_answer_words (const SamenProject *project,
                          const SamenRound   *round,
                          const char         *party,
                          int                 number)
{
  const SamenAnswer *answer = samen_round_answer (round, party, number);

  if (answer == NULL && samen_round_is_covered (round, number))
    return g_strdup (_("covered"));
  return samen_answer_words (project, number, answer);
}

char *
samen_answer_brief (const SamenAnswer *answer)
{
  if (samen_answer_state (answer) != SAMEN_ANSWER_GIVEN)
    return g_strdup (state_words (samen_answer_state (answer)));
  if (answer->position == 0)
    return g_strdup (_("the middle"));
  return g_strdup_printf (answer->position < 0 ? "← %d" : "%d →", abs (answer->position));
}

char *
samen_poles_words (const SamenProject *project,
                   int                 number)
{
  /* Translators: the two poles of a paradox; both are of worth, so never "versus" */
  return g_strdup_printf (_("%s and %s"), samen_words_paradox (project, number, "left"),
                          samen_words_paradox (project, number, "right"));
}
