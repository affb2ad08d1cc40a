/* poster/placed-map.h - the map on a page, and the room it leaves
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The map is drawn in its own millimetres and scaled into a box of the page,
 * with its smallest letters no smaller than the paper allows.  Around a circle
 * the corners are free: how far a block may reach depends on where it stands.
 */
#pragma once

#include "poster/draft.h"
#include "scene/map.h"

G_BEGIN_DECLS

typedef struct
{
  SamenMap *map;
  double x; /* of its centre on the page */
  double y;
  double scale;
  double radius;  /* of the circle with its rim, on the page */
  GArray *labels; /* SamenBox: words outside the rim */
} SamenPlacedMap;

/* samen_placed_map_init:
 * @layers: what the map shows
 * @centred: keep the ambition in the middle of the box's width
 * @trial: only to find out what fits: the map of an earlier trial will do, its
 *   letters may have another size */
void samen_placed_map_init (SamenPlacedMap *placed,
                            SamenDraft *draft,
                            SamenMapLayers layers,
                            SamenBox box,
                            gboolean centred,
                            gboolean trial);

/* Whether parties can have their names on a map in a box of this size: no, when
 * those were too small even with nothing around the map. */
gboolean samen_placed_map_could_be_named (const SamenDraft *draft,
                                          SamenBox box);
void samen_placed_map_clear (SamenPlacedMap *placed);

/* Puts it on the page; @parties (nullable) then takes the place of the
 * parties' own figures. */
void samen_placed_map_draw (const SamenPlacedMap *placed,
                            SamenDraft *draft,
                            SamenScene *parties);

/* How much is free from the left (right) margin of the page between two
 * heights, with some air towards the map. */
double samen_placed_map_room (const SamenPlacedMap *placed,
                              const SamenDraft *draft,
                              gboolean at_right,
                              double top,
                              double bottom);

G_END_DECLS
