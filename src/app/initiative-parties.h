/* app/initiative-parties.h - who takes part in an initiative
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The lead first, then the partners, each to be let go or to take the lead, and
 * a button to add one.  About the selected initiative.  A SamenEditor.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_INITIATIVE_PARTIES (samen_initiative_parties_get_type ())
G_DECLARE_FINAL_TYPE (SamenInitiativeParties, samen_initiative_parties, SAMEN, INITIATIVE_PARTIES, GtkBox)

G_END_DECLS
