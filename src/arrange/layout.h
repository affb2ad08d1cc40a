/* arrange/layout.h - a map being laid out, and what is wrong with it
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A layout holds a seat for every party: the span it may use and the spot it
 * has now.  The cost of a seat says what is wrong with that spot as seen from
 * the party: great for names and badges that touch, small for a name that
 * points inward.  Solvers move spots and keep what makes the cost less.
 * Costs: design/TOKENS.md section 9.  Private to this room.
 */
#pragma once

#include "arrange/place.h"
#include "arrange/span.h"

G_BEGIN_DECLS

/* Where a party and its name are. */
typedef struct
{
  double home; /* the angle that would spread the sector evenly */
  double angle;
  double radius;
  SamenPoint at;
  SamenPoint root; /* where its link leaves the ambition */
  SamenSide side;
  SamenBox badge;
  SamenBox name;
  SamenBox hull; /* around both */
  SamenBox link; /* around its link */
} SamenSpot;

typedef struct
{
  SamenSpan span;
  SamenPoint from; /* the directions of the sector's borders, */
  SamenPoint to;
  gboolean is_wide; /* which mean nothing to half a map or more */
  double ring_middle;
  double ring_width;
  gboolean fixed;
  gboolean has_name;
  double name_width;
  double name_height;
  SamenSpot spot;
} SamenSeat;

typedef struct
{
  const SamenGeometry *geometry;
  guint n;
  SamenSeat *seats;
  guint8 *related; /* n × n */
  const SamenEdge *edges;
  guint n_edges;
  GArray **edges_of; /* of each seat: guint, indices into edges */
  const SamenBox *obstacles;
  guint n_obstacles;
  double pad;
} SamenLayout;

/* The arrays stay the caller's and must outlive the layout. */
SamenLayout *samen_layout_new (const SamenGeometry *geometry,
                               const SamenNode     *nodes,
                               guint                n_nodes,
                               const SamenEdge     *edges,
                               guint                n_edges,
                               const SamenBox      *obstacles,
                               guint                n_obstacles);
void samen_layout_free (SamenLayout *layout);

/* Writes spots back to the nodes; fractions only of those that are not fixed. */
void samen_layout_store (const SamenLayout *layout,
                         SamenNode         *nodes);

/* Nobody moves any more. */
void samen_layout_fix (SamenLayout *layout);

/* Moves a seat's party, within its span, or turns its name. */
void samen_layout_move (SamenLayout *layout,
                        guint        seat,
                        double       angle,
                        double       radius);
void samen_layout_turn (SamenLayout *layout,
                        guint        seat,
                        SamenSide    side);

/* Two parties of a sector change angles, each staying in its own ring. */
gboolean samen_layout_may_swap (const SamenLayout *layout,
                                guint              i,
                                guint              j);
void samen_layout_swap (SamenLayout *layout,
                        guint        i,
                        guint        j);

/* What is wrong with a seat's name, with all of the seat, with all seats. */
double samen_layout_name_cost (const SamenLayout *layout,
                               guint              seat);
double samen_layout_cost (const SamenLayout *layout,
                          guint              seat);
double samen_layout_total (const SamenLayout *layout);

/* All spots, to go back to. */
SamenSpot *samen_layout_save (const SamenLayout *layout);
void samen_layout_restore (SamenLayout     *layout,
                           const SamenSpot *spots);

/* The name's box at a side of a badge that stands at @at. */
SamenBox samen_layout_name_box (SamenPoint at,
                                double     badge,
                                double     width,
                                double     height,
                                SamenSide  side);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenLayout, samen_layout_free)

/* names.c: all names above or below their badge, to begin with; and the best
 * side for each where the badges are, one after another until nobody gains.
 * Names step aside for edges that have points.  Or only the names of some seats,
 * once. */
void samen_names_reset (SamenLayout *layout);
void samen_names_settle_some (SamenLayout     *layout,
                              const SamenEdge *edges,
                              guint            n_edges,
                              const guint8    *which);
void samen_names_settle (SamenLayout     *layout,
                         const SamenEdge *edges,
                         guint            n_edges);

/* anneal.c: moves parties about, wildly at first, then ever less.
 * @turns: how many moves to try */
void samen_anneal (SamenLayout *layout,
                   guint32      seed,
                   guint        turns);

/* repair.c: whether a party's badge or name touches another, an obstacle or a
 * border; and a better spot for each that does.  Returns: how many did */
gboolean samen_layout_clashes (const SamenLayout *layout,
                               guint              seat);
guint samen_repair (SamenLayout *layout);

/* solve.c: the best spots for all that are free. */
void samen_solve (SamenLayout *layout);

/* Whether to go on from what a change led to: always if that is better, by
 * chance if it is worse, the less the colder it is. */
gboolean samen_is_accepted (double before,
                            double after,
                            double heat,
                            GRand *dice);

/* start.c: a home for everybody, and those that are free go there. */
void samen_start (SamenLayout *layout);

G_END_DECLS
