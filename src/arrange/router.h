/* arrange/router.h - choosing a curve for every relation together
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each relation brings its cheapest curves; the router picks one for each so
 * that they cross little, do not run alongside one another and do not arrive
 * at a party from the same direction.  When a party moves, only its own
 * relations look for new curves.  Private to this room.
 */
#pragma once

#include "arrange/curve.h"

G_BEGIN_DECLS

typedef struct _SamenRouter SamenRouter;

/* An edge that keeps the points it has: there is no other choice for it. */
gboolean samen_edge_is_given (const SamenEdge *edge);

/* The arrays stay the caller's and must outlive the router. */
SamenRouter *samen_router_new (const SamenGeometry *geometry,
                               const SamenEdge     *edges,
                               guint                n_edges,
                               const SamenBox      *obstacles,
                               guint                n_obstacles);
void samen_router_free (SamenRouter *router);

/* Makes @router know and have chosen what @other did; same edges. */
void samen_router_assign (SamenRouter       *router,
                          const SamenRouter *other);

/* samen_router_run:
 * @moved: (nullable): for each spot whether its badge moved since the last run;
 *   NULL: begin afresh
 *
 * Returns: what is wrong with the whole. */
double samen_router_run (SamenRouter     *router,
                         const SamenSpot *spots,
                         guint            n_spots,
                         const guint8    *moved);

/* What is wrong with one edge after a run. */
double samen_router_edge_cost (SamenRouter *router,
                               guint        edge);

/* The chosen curve, SAMEN_ROUTE_POINTS points in even steps. */
void samen_router_points (const SamenRouter *router,
                          guint              edge,
                          SamenPoint        *points);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenRouter, samen_router_free)

G_END_DECLS
