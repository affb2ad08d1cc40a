/* app/workshop-prepare.h - what the group is going to talk about
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The facilitator's page before the others look: which paradoxes, in which order,
 * how long for each, and whether today is a round of its own.  Nothing here is
 * kept but the round; the rest goes into the agenda when the session begins.
 * A SamenEditor.
 */
#pragma once

#include "app/agenda.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_WORKSHOP_PREPARE (samen_workshop_prepare_get_type ())
G_DECLARE_FINAL_TYPE (SamenWorkshopPrepare, samen_workshop_prepare, SAMEN, WORKSHOP_PREPARE, GtkBox)

/* Fills @agenda and sees to it that there is a round to answer in. */
void samen_workshop_prepare_begin (SamenWorkshopPrepare *self,
                                   SamenAgenda          *agenda);

G_END_DECLS
