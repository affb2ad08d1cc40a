/* arrange/place.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/place.h"

#include "arrange/cells.h"
#include "arrange/layout.h"

static gboolean
all_fixed (const SamenNode *nodes,
           guint            n_nodes)
{
  for (guint i = 0; i < n_nodes; i++)
    if (!nodes[i].fixed)
      return FALSE;
  return TRUE;
}

void
samen_place_nodes (const SamenGeometry *geometry,
                   SamenNode           *nodes,
                   guint                n_nodes,
                   const SamenEdge     *edges,
                   guint                n_edges,
                   const SamenBox      *obstacles,
                   guint                n_obstacles)
{
  g_autoptr (SamenLayout) layout = NULL;

  g_return_if_fail (geometry != NULL);

  if (geometry->density == SAMEN_DENSITY_NUMBERED)
    {
      samen_cells_fill (geometry, nodes, n_nodes, edges, n_edges);
      return;
    }

  if (all_fixed (nodes, n_nodes))
    {
      samen_place_names (geometry, nodes, n_nodes, edges, n_edges, obstacles, n_obstacles);
      return;
    }

  layout = samen_layout_new (geometry, nodes, n_nodes, edges, n_edges, obstacles, n_obstacles);
  samen_solve (layout);
  samen_layout_store (layout, nodes);
}
