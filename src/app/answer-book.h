/* app/answer-book.h - one party answers one round
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The paradoxes in play one after another (app/answer-page.h), and at the end how
 * far it is.  Numbers above lead to any page and tell which are answered, not
 * what.  Page keys go on, digits and letters answer (app/answer-keys.h).  On a
 * stage.  A SamenEditor.
 *
 * Signal "done" (): the party is ready.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_ANSWER_BOOK (samen_answer_book_get_type ())
G_DECLARE_FINAL_TYPE (SamenAnswerBook, samen_answer_book, SAMEN, ANSWER_BOOK, GtkBox)

/* Opens at the first paradox that is still open; to be followed by a
 * samen_editor_show (). */
void samen_answer_book_set (SamenAnswerBook *self,
                            const char      *round,
                            const char      *party);

/* After samen_answer_book_set (): what was answered before stays out of sight, so
 * that nobody reads another's answers by choosing their name; a new answer takes
 * its place.
 * @again: begins with the first paradox, not with the first that is open */
void samen_answer_book_hide (SamenAnswerBook *self,
                             gboolean         again);

/* What the last page says beneath how far one is, and what its button says.
 * Both (nullable): the usual. */
void samen_answer_book_set_end (SamenAnswerBook *self,
                                const char      *words,
                                const char      *button);

/* To the answer, or on the last page to its button. */
void samen_answer_book_take_focus (SamenAnswerBook *self);

G_END_DECLS
