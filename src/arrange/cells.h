/* arrange/cells.h - the parties of one ring of one sector
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A map of more than eighty parties is laid out cell by cell: first the slots,
 * in rows, then who stands in which, so that related parties come near each
 * other and their relations cross little.  Private to this room.
 */
#pragma once

#include "arrange/place.h"
#include "arrange/span.h"

G_BEGIN_DECLS

typedef struct
{
  double angle;
  double radius;
  SamenPoint at;
  double clearance; /* to the nearest party that has its place */
} SamenSlot;

typedef struct
{
  SamenSpan span;
  guint ring;
  GArray *nodes; /* guint: those that are free, in the order of their slots */
  GArray *fixed; /* guint */
  GArray *slots; /* SamenSlot, as many as nodes */
} SamenCell;

/* cells.c: places all numbered nodes.  Without edges they stand in the order
 * given, clockwise within their cell. */
void samen_cells_fill (const SamenGeometry *geometry,
                       SamenNode           *nodes,
                       guint                n_nodes,
                       const SamenEdge     *edges,
                       guint                n_edges);

/* Puts the cell's nodes where their slots are. */
void samen_cell_seat (const SamenCell *cell,
                      SamenNode       *nodes);

/* slots.c: a slot for every free node of the cell. */
void samen_slots_make (const SamenGeometry *geometry,
                       SamenCell           *cell,
                       const SamenNode     *nodes);

/* untangle.c: lets two parties of a cell change slots where that takes away
 * crossings.  @cells: SamenCell */
void samen_untangle (GPtrArray       *cells,
                     SamenNode       *nodes,
                     guint            n_nodes,
                     const SamenEdge *edges,
                     guint            n_edges);

G_END_DECLS
