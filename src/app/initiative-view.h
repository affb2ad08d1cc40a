/* app/initiative-view.h - the initiatives, their steps, and what comes of them
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A page of the window with four parts: the board with all initiatives, the
 * steps ("what is different tomorrow?"), the signs of progress and the cases.
 * Beside the board stands all there is to say about the selected initiative.
 * Which part is open belongs to the view, not to the project.  A SamenEditor.
 */
#pragma once

#include "app/split.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_INITIATIVE_VIEW (samen_initiative_view_get_type ())
G_DECLARE_FINAL_TYPE (SamenInitiativeView, samen_initiative_view, SAMEN, INITIATIVE_VIEW, AdwBin)

/* Where the side panel is. */
SamenSplit *samen_initiative_view_split (SamenInitiativeView *self);

G_END_DECLS
