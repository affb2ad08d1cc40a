/* app/answers.h - answers that are no place on the track
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A party may not recognise a tension, not know, or rather not say; and take an
 * answer back.  Each is an answer of its own worth, never a number.
 */
#pragma once

#include "app/editor.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SAMEN_N_ANSWERS 3

/* What @index (0 … SAMEN_N_ANSWERS − 1) stands for, and its words on a button. */
SamenAnswerState samen_answers_state (guint index);
const char *samen_answers_words (guint index);

/* A menu of them that activates "answer.give" with a SamenAnswerState.
 * @none: what taking the answer back is called.  Returns: (transfer full) */
GMenuModel *samen_answers_menu (const char *none);

/* Says through @editor that @party answers @state to paradox @number.
 * @round: (nullable) */
void samen_answers_say (SamenEditor        *editor,
                        const SamenProject *project,
                        const char         *round,
                        const char         *party,
                        int                 number,
                        SamenAnswerState    state);

G_END_DECLS
