/* arrange/place.h - placing parties, their names and the lines between them
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything here is pure geometry on boxes: whoever calls has measured the
 * names.  All of it is deterministic: the same input gives the same picture,
 * with no random seed but a fixed one and no clock.  A place that a person
 * chose is kept.  Rules and costs: design/TOKENS.md section 9.
 */
#pragma once

#include "arrange/geometry.h"

G_BEGIN_DECLS

typedef struct
{
  double x;
  double y;
} SamenPoint;

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} SamenBox;

/* Where a name stands from its badge; the last four are flush with one side. */
typedef enum
{
  SAMEN_SIDE_BELOW,
  SAMEN_SIDE_ABOVE,
  SAMEN_SIDE_RIGHT,
  SAMEN_SIDE_LEFT,
  SAMEN_SIDE_BELOW_LEFT,  /* ends flush right under the badge */
  SAMEN_SIDE_BELOW_RIGHT, /* starts flush left under the badge */
  SAMEN_SIDE_ABOVE_LEFT,
  SAMEN_SIDE_ABOVE_RIGHT,
  SAMEN_N_SIDES
} SamenSide;

/* A party as a shape on the map. */
typedef struct
{
  const char *id;
  SamenKind kind;
  SamenCommitment commitment;
  double across;      /* in and out; NAN: not placed yet */
  double outward;
  gboolean fixed;     /* keeps its place */
  double name_width;  /* of the name as it is broken into lines; 0: no name */
  double name_height;
  /* out: */
  double x;
  double y;
  SamenSide side;
  SamenBox name;
} SamenNode;

typedef struct
{
  guint from; /* index of a node */
  guint to;
  gboolean tension;
  gboolean fixed; /* keeps the points it has */
  /* out: SAMEN_ROUTE_POINTS points from centre to centre */
  SamenPoint *points;
} SamenEdge;

#define SAMEN_ROUTE_POINTS 61

/* Chooses a place for every node that is not fixed, and a side for its name, so
 * that no badge or name touches another.  @obstacles: boxes that names keep
 * clear of (the rings' names).  Numbered shapes stand in rows: related ones
 * near each other, or in the order given when there are no edges. */
void samen_place_nodes (const SamenGeometry *geometry,
                        SamenNode           *nodes,
                        guint                n_nodes,
                        const SamenEdge     *edges,
                        guint                n_edges,
                        const SamenBox      *obstacles,
                        guint                n_obstacles);

/* Fills x, y, side and name of every node from its fractions: nobody moves,
 * the best sides are found.  With edges that have points, names step aside. */
void samen_place_names (const SamenGeometry *geometry,
                        SamenNode           *nodes,
                        guint                n_nodes,
                        const SamenEdge     *edges,
                        guint                n_edges,
                        const SamenBox      *obstacles,
                        guint                n_obstacles);

/* Finds a curve for every edge that is not fixed with points; others keep clear
 * of those.  The caller frees edges[i].points with g_free (); points an edge
 * already has are written over. */
void samen_place_routes (const SamenGeometry *geometry,
                         const SamenNode     *nodes,
                         guint                n_nodes,
                         SamenEdge           *edges,
                         guint                n_edges,
                         const SamenBox      *obstacles,
                         guint                n_obstacles);

/* Both at once, which is what a picture wants: names find a side, edges a
 * curve, names step aside for curves and curves look once more.
 * samen_place_nodes () judges places by this picture of them. */
void samen_place_lines (const SamenGeometry *geometry,
                        SamenNode           *nodes,
                        guint                n_nodes,
                        SamenEdge           *edges,
                        guint                n_edges,
                        const SamenBox      *obstacles,
                        guint                n_obstacles);

/* The name's box at a side of a badge. */
SamenBox samen_place_name_box (const SamenGeometry *geometry,
                               const SamenNode     *node,
                               SamenSide            side);

G_END_DECLS
