/* app/answer-keys.h - the keys one answers with
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same on the quiet page and when typing from paper: 1 … 9 are the nine places
 * of the printed answer sheet, from the left pole to the right, and one letter
 * stands for each answer that has words.  The letters follow the window's language.
 */
#pragma once

#include "app/answers.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The exact middle, not recognised, don't know, rather not say. */
#define SAMEN_N_ANSWER_KEYS (1 + SAMEN_N_ANSWERS)

SamenAnswerState samen_answer_key_state (guint index);
const char *samen_answer_key_words (guint index);

/* The letter itself, a capital. */
const char *samen_answer_key_letter (guint index);

/* Which of them @key is; −1 for none. */
int samen_answer_key_index (guint key);

/* −100 for 1 … 100 for 9; SAMEN_NONE for any other key. */
int samen_answer_key_position (guint key);

/* A toggle button with the words and, small, the letter. (floating) */
GtkWidget *samen_answer_key_button (guint index);

G_END_DECLS
