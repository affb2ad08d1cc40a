/* arrange/router.h - choosing a curve for every relation together
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each relation brings its cheapest curves; the router picks one for each so
 * that they cross little, do not run alongside one another and do not arrive
 * at a party from the same direction.  It can run again and again for parties
 * that move.  Private to this room.
 */
#pragma once

#include "arrange/curve.h"

G_BEGIN_DECLS

typedef struct _SamenRouter SamenRouter;

/* The arrays stay the caller's and must outlive the router.  @keep: curves an
 * edge may choose from. */
SamenRouter *samen_router_new (const SamenGeometry *geometry,
                               const SamenEdge     *edges,
                               guint                n_edges,
                               const SamenBox      *obstacles,
                               guint                n_obstacles,
                               guint                keep);
void samen_router_free (SamenRouter *router);

/* Chooses for these spots.  Returns: what is wrong with the whole. */
double samen_router_run (SamenRouter     *router,
                         const SamenSpot *spots,
                         guint            n_spots);

/* What is wrong with one edge after a run. */
double samen_router_edge_cost (SamenRouter *router,
                               guint        edge);

/* The chosen curve, SAMEN_ROUTE_POINTS points in even steps. */
void samen_router_points (const SamenRouter *router,
                          const SamenSpot   *spots,
                          guint              edge,
                          SamenPoint        *points);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenRouter, samen_router_free)

G_END_DECLS
