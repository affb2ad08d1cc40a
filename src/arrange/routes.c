/* arrange/routes.c - a curve for every edge, a side for every name
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/picture.h"

#include <math.h>

static SamenSpot
spot_of (const SamenNode *node)
{
  SamenSpot spot = { .at = { node->x, node->y }, .side = node->side, .name = node->name };

  spot.angle = atan2 (node->x, -node->y);
  spot.radius = hypot (node->x, node->y);
  return spot;
}

/* Room for points in every edge that is to get them. */
static void
make_points (SamenEdge *edges,
             guint      n_edges)
{
  for (guint i = 0; i < n_edges; i++)
    if (edges[i].points == NULL)
      {
        edges[i].fixed = FALSE;
        edges[i].points = g_new0 (SamenPoint, SAMEN_ROUTE_POINTS);
      }
}

static void
take_points (const SamenRouter *router,
             SamenEdge         *edges,
             guint              n_edges)
{
  for (guint i = 0; i < n_edges; i++)
    if (!samen_edge_is_given (&edges[i]))
      samen_router_points (router, i, edges[i].points);
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
  g_autoptr (SamenRouter) router = NULL;

  g_return_if_fail (geometry != NULL);

  for (guint i = 0; i < n_nodes; i++)
    spots[i] = spot_of (&nodes[i]);
  make_points (edges, n_edges);
  router = samen_router_new (geometry, edges, n_edges, obstacles, n_obstacles);
  samen_router_run (router, spots, n_nodes, NULL);
  take_points (router, edges, n_edges);
}

void
samen_place_lines (const SamenGeometry *geometry,
                   SamenNode           *nodes,
                   guint                n_nodes,
                   SamenEdge           *edges,
                   guint                n_edges,
                   const SamenBox      *obstacles,
                   guint                n_obstacles)
{
  g_autoptr (SamenLayout) layout = NULL;
  g_autoptr (SamenRouter) router = NULL;

  g_return_if_fail (geometry != NULL);

  if (geometry->density == SAMEN_DENSITY_NUMBERED || n_edges == 0)
    {
      samen_place_names (geometry, nodes, n_nodes, NULL, 0, obstacles, n_obstacles);
      samen_place_routes (geometry, nodes, n_nodes, edges, n_edges, obstacles, n_obstacles);
      return;
    }

  make_points (edges, n_edges);
  layout = samen_layout_new (geometry, nodes, n_nodes, NULL, 0, obstacles, n_obstacles);
  samen_layout_fix (layout);
  router = samen_router_new (geometry, edges, n_edges, obstacles, n_obstacles);
  samen_picture_draw (&(SamenPicture){ layout, router, edges, n_edges });
  samen_layout_store (layout, nodes);
  take_points (router, edges, n_edges);
}
