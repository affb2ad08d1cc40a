/* app/answer-seats.h - who answers
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All parties on a stage, each a button with its badge, its name and how far it is
 * with one round: never what it said.  Where there are many one finds a party by
 * typing.  A SamenEditor that says nothing but
 *
 * Signal "chosen" (const char *party).
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_ANSWER_SEATS (samen_answer_seats_get_type ())
G_DECLARE_FINAL_TYPE (SamenAnswerSeats, samen_answer_seats, SAMEN, ANSWER_SEATS, GtkBox)

/* @round: (nullable): NULL says nothing of how far anyone is */
void samen_answer_seats_set_round (SamenAnswerSeats *self,
                                   const char       *round);

/* To the first that said nothing yet; FALSE where all did. */
gboolean samen_answer_seats_take_focus (SamenAnswerSeats *self);

G_END_DECLS
