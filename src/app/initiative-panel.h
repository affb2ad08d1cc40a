/* app/initiative-panel.h - all there is to say about one initiative
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Beside the board: the rows of the selected initiative, in the hand of the
 * inspector, with its partners and its steps.  Nothing selected: an invitation.
 * A SamenEditor.
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_INITIATIVE_PANEL (samen_initiative_panel_get_type ())
G_DECLARE_FINAL_TYPE (SamenInitiativePanel, samen_initiative_panel, SAMEN, INITIATIVE_PANEL, AdwBin)

G_END_DECLS
