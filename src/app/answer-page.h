/* app/answer-page.h - one party answers one paradox
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A quiet page on a stage: both poles with what each is worth, a line without a
 * position until one is given, the answers that are no place on a line, how
 * strongly the tension is felt, a remark, and, where a project asks for it, where
 * the party thinks the others stand.  It shows this party's own answer, covered
 * or not, and nothing of any other; what was answered on another visit it can keep
 * out of sight until it is answered anew.  A SamenEditor.
 *
 * Signal "answered" (): somebody gave an answer, be it the one that was there.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_ANSWER_PAGE (samen_answer_page_get_type ())
G_DECLARE_FINAL_TYPE (SamenAnswerPage, samen_answer_page, SAMEN, ANSWER_PAGE, GtkBox)

/* Whose answer to what; to be followed by a samen_editor_show ().
 * @number: 1…12
 * @hidden: what is there already is not shown */
void samen_answer_page_set (SamenAnswerPage *self,
                            const char      *round,
                            const char      *party,
                            int              number,
                            gboolean         hidden);

/* What a key of app/answer-keys.h, an arrow, Home, End or Delete means here.
 * Returns: whether it means anything */
gboolean samen_answer_page_press (SamenAnswerPage *self,
                                  guint            key,
                                  GdkModifierType  modifiers);

/* Puts the keyboard on the line. */
void samen_answer_page_take_focus (SamenAnswerPage *self);

G_END_DECLS
