/* app/workshop-ambition.h - what the parties bind themselves to, large
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The shared ambition in its gold circle, with its horizon and the deeper
 * ambition beside it; all of it can be reworded on the spot.  A SamenEditor.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_WORKSHOP_AMBITION (samen_workshop_ambition_get_type ())
G_DECLARE_FINAL_TYPE (SamenWorkshopAmbition, samen_workshop_ambition, SAMEN, WORKSHOP_AMBITION, GtkBox)

G_END_DECLS
