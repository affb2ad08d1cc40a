/* app/workshop-reveal.h - one paradox, when all may see where everyone stands
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page to talk over: the track with everyone's name, a question that brings
 * the two furthest apart into talk, the paradox's own opening question, and what
 * the group makes of it: where we stand, where we want to go, which stance, why.
 * The group's answer is what somebody put there, never a figure.  A SamenEditor.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_WORKSHOP_REVEAL (samen_workshop_reveal_get_type ())
G_DECLARE_FINAL_TYPE (SamenWorkshopReveal, samen_workshop_reveal, SAMEN, WORKSHOP_REVEAL, GtkBox)

/* To be followed by a samen_editor_show (). */
void samen_workshop_reveal_set_number (SamenWorkshopReveal *self,
                                       int                  number);

G_END_DECLS
