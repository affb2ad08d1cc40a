/* poster/map-poster.h - how the map's page is laid out
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Few parties: the map with names as large as the page allows, everything else
 * in the corners (map-named.c).  Many: numbers on the map, names in columns
 * (map-numbered.c).  design/TOKENS.md sections 7 and 8.
 */
#pragma once

#include "poster/corner.h"

G_BEGIN_DECLS

/* Both return FALSE, with nothing drawn, when this pattern cannot be read on
 * this paper. */
gboolean samen_draft_map_named (SamenDraft *draft);
void samen_draft_map_numbered (SamenDraft *draft);

/* samen_draft_map_title:
 * @placed: (nullable): what the title has to keep clear of
 * @width: at most
 * @numbered: whether the map has numbers for names
 *
 * Overline, title, subtitle and a sentence on what this is, at the top left.
 * Returns: their bottom */
double samen_draft_map_title (SamenDraft *draft,
                              const SamenPlacedMap *placed,
                              double width,
                              gboolean numbered);

G_END_DECLS
