/* app/answer-bar.h - how one party answers one paradox
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a place on the track cannot say: we do not recognise this tension, we do not
 * know, we would rather not say, or the answer taken back; and what goes with an
 * answer: how strongly the tension is felt, and a remark.
 */
#pragma once

#include "app/paradox-track.h"

G_BEGIN_DECLS

#define SAMEN_TYPE_ANSWER_BAR (samen_answer_bar_get_type ())
G_DECLARE_FINAL_TYPE (SamenAnswerBar, samen_answer_bar, SAMEN, ANSWER_BAR, GtkBox)

/* @number: 1…12 */
GtkWidget *samen_answer_bar_new (int number);

/* @party: (nullable): the bar is empty without one */
void samen_answer_bar_set_party (SamenAnswerBar *self,
                                 const char     *party);

G_END_DECLS
