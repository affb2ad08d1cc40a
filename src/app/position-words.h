/* app/position-words.h - a position in words
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A position is a distance from the middle towards one of two poles of equal
 * worth, so it is said that way: "35 towards Local room to play".  The exact
 * middle is a choice and has words of its own; nothing said is neither.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* @position: SAMEN_NONE for nothing said.  (transfer full) */
char *samen_position_words (const SamenProject *project,
                            int                 number,
                            int                 position);

/* What an answer amounts to, in whatever state.  @answer: (nullable) */
char *samen_answer_words (const SamenProject *project,
                          int                 number,
                          const SamenAnswer  *answer);

/* The same for what one may see in @round (nullable): covered, unless it is there. */
char *samen_shown_answer_words (const SamenProject *project,
                                const SamenRound   *round,
                                const char         *party,
                                int                 number);

/* The same where there is no room for a pole's name: "← 45". */
char *samen_answer_brief (const SamenAnswer *answer);

/* "Central steering and Local room to play": between the poles stands "and". */
char *samen_poles_words (const SamenProject *project,
                         int                 number);

G_END_DECLS
