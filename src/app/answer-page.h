/* app/answer-page.h - one party answers one paradox
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A quiet page on a stage: both poles with what each is worth, a line without a
 * position until one is given, the answers that are no place on a line, how
 * strongly the tension is felt, a remark, and, where a project asks for it, where
 * the party thinks the others stand.  It shows this party's own answer, covered
 * or not, and nothing of any other.  A SamenEditor.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_ANSWER_PAGE (samen_answer_page_get_type ())
G_DECLARE_FINAL_TYPE (SamenAnswerPage, samen_answer_page, SAMEN, ANSWER_PAGE, GtkBox)

/* Whose answer to what; to be followed by a samen_editor_show ().
 * @number: 1…12 */
void samen_answer_page_set (SamenAnswerPage *self,
                            const char      *round,
                            const char      *party,
                            int              number);

/* Puts the answer in one of the nine places of a printed sheet: 1 is the left
 * pole, 5 the exact middle, 9 the right pole. */
void samen_answer_page_put (SamenAnswerPage *self,
                            int              place);

/* Puts the keyboard on the line. */
void samen_answer_page_take_focus (SamenAnswerPage *self);

G_END_DECLS
