/* arrange/routes.c - a curve for every edge
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/router.h"

#include <math.h>

/* Curves an edge may choose from: fewer when there are many edges, and with
 * very many each takes the best it finds. */
#define MOST_CURVES 24
#define ALL_CURVES 1000

static SamenSpot
spot_of (const SamenNode *node)
{
  SamenSpot spot = { .at = { node->x, node->y }, .side = node->side, .name = node->name };

  spot.angle = atan2 (node->x, -node->y);
  spot.radius = hypot (node->x, node->y);
  return spot;
}

static void
place_routes (const SamenGeometry *geometry,
              const SamenSpot     *spots,
              guint                n_spots,
              SamenEdge           *edges,
              guint                n_edges,
              const SamenBox      *obstacles,
              guint                n_obstacles)
{
  guint keep = CLAMP (ALL_CURVES / n_edges, 1, MOST_CURVES);
  g_autoptr (SamenRouter) router = samen_router_new (geometry, edges, n_edges, obstacles, n_obstacles, keep);

  samen_router_run (router, spots, n_spots);
  for (guint i = 0; i < n_edges; i++)
    {
      if (edges[i].fixed && edges[i].points != NULL)
        continue;
      if (edges[i].points == NULL)
        edges[i].points = g_new (SamenPoint, SAMEN_ROUTE_POINTS);
      samen_router_points (router, spots, i, edges[i].points);
    }
}

void
samen_place_routes (const SamenGeometry *geometry,
                    const SamenNode     *nodes,
                    guint                n_nodes,
                    SamenEdge           *edges,
                    guint                n_edges,
                    const SamenBox      *obstacles,
                    guint                n_obstacles)
{
  g_autofree SamenSpot *spots = g_new (SamenSpot, n_nodes);

  g_return_if_fail (geometry != NULL);

  for (guint i = 0; i < n_nodes; i++)
    spots[i] = spot_of (&nodes[i]);
  if (n_edges > 0)
    place_routes (geometry, spots, n_nodes, edges, n_edges, obstacles, n_obstacles);
}
