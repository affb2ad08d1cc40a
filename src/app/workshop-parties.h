/* app/workshop-parties.h - who is involved, as the whole screen
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The map for everyone to look at before the talk begins: who carries the
 * ambition, who takes part, what lies between them.  A SamenEditor.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_WORKSHOP_PARTIES (samen_workshop_parties_get_type ())
G_DECLARE_FINAL_TYPE (SamenWorkshopParties, samen_workshop_parties, SAMEN, WORKSHOP_PARTIES, GtkBox)

G_END_DECLS
