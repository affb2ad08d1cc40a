/* app/workshop-answer.h - one party answering while the group looks on
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row of the answers page: badge, name, the line on which it says where it
 * stands, and a menu for answers that are no place on a line.  What it says is
 * seen as long as it is saying it; as soon as another has the turn only "filled
 * in" is left.
 *
 * Signals: "said" (int state, int position, guint stroke), "given-up" (guint stroke).
 */
#pragma once

#include "core/project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_WORKSHOP_ANSWER (samen_workshop_answer_get_type ())
G_DECLARE_FINAL_TYPE (SamenWorkshopAnswer, samen_workshop_answer, SAMEN, WORKSHOP_ANSWER, GtkBox)

GtkWidget *samen_workshop_answer_new (void);

/* @answer: (nullable): what the round has, covered or not */
void samen_workshop_answer_show (SamenWorkshopAnswer *self,
                                 const SamenProject  *project,
                                 const SamenParty    *party,
                                 int                  number,
                                 const SamenAnswer   *answer);

/* The id it was last shown. */
const char *samen_workshop_answer_party (SamenWorkshopAnswer *self);

gboolean samen_workshop_answer_is_given (SamenWorkshopAnswer *self);

/* It has the turn: its line has the keys. */
gboolean samen_workshop_answer_take_focus (SamenWorkshopAnswer *self);

/* Another paradox, another visit: nothing is being said any more. */
void samen_workshop_answer_close (SamenWorkshopAnswer *self);

G_END_DECLS
