/* app/workshop-answers.h - one paradox, while the parties say where they stand
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page before the reveal: the parties in two columns, each saying where it
 * stands while what the others said is covered.  Whoever answers here covers the
 * paradox in its round (core/round.h), so that the rest of the program does not
 * tell either.  More parties than fit are turned over in pages.  A SamenEditor;
 * state.round is the round as it is shown, the page looks up the whole.
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_WORKSHOP_ANSWERS (samen_workshop_answers_get_type ())
G_DECLARE_FINAL_TYPE (SamenWorkshopAnswers, samen_workshop_answers, SAMEN, WORKSHOP_ANSWERS, GtkBox)

/* To be followed by a samen_editor_show (). */
void samen_workshop_answers_set_number (SamenWorkshopAnswers *self,
                                        int                   number);

/* What was covered may be seen from now on. */
void samen_workshop_answers_reveal (SamenWorkshopAnswers *self);

G_END_DECLS
