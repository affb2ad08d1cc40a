/* arrange/names.c - on which side of its badge a name stands
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/layout.h"

#include "arrange/box.h"

#define PASSES 8

/* For every point of a relation's curve on a name. */
#define CURVE_ON_NAME 1.6

/* Worse than this and it pays to look at two names together. */
#define IN_TROUBLE 8.0

/* How much of a curve runs over the name, other than where it leaves the
 * party's own badge. */
static guint
points_on_name (const SamenLayout *layout,
                const SamenSpot   *spot,
                const SamenEdge   *edge)
{
  double s = layout->geometry->badge;
  guint n = 0;

  if (edge->points == NULL)
    return 0;

  for (guint i = 2; i + 2 < SAMEN_ROUTE_POINTS; i++)
    {
      SamenPoint p = edge->points[i];

      if (samen_box_contains (&spot->name, p.x, p.y, 0.2 * s)
          && hypot (p.x - spot->at.x, p.y - spot->at.y) > 1.2 * s)
        n++;
    }
  return n;
}

static double
name_cost (const SamenLayout *layout,
           guint              i)
{
  double cost = samen_layout_cost (layout, i);

  for (guint k = 0; k < layout->n_edges; k++)
    cost += CURVE_ON_NAME * points_on_name (layout, &layout->seats[i].spot, &layout->edges[k]);
  return cost;
}

/* Returns: whether the name turned */
static gboolean
settle_one (SamenLayout *layout,
            guint        i)
{
  SamenSide was = layout->seats[i].spot.side, best = was;
  double least = name_cost (layout, i);

  for (SamenSide side = 0; side < SAMEN_N_SIDES; side++)
    {
      double cost;

      if (side == was)
        continue;
      samen_layout_turn (layout, i, side);
      cost = name_cost (layout, i);
      if (cost < least - 1e-9)
        {
          least = cost;
          best = side;
        }
    }
  samen_layout_turn (layout, i, best);
  return best != was;
}

/* The best two sides for two names that are in each other's way. */
static void
settle_two (SamenLayout *layout,
            guint        i,
            guint        j)
{
  SamenSide best_i = layout->seats[i].spot.side, best_j = layout->seats[j].spot.side;
  double least = name_cost (layout, i) + name_cost (layout, j);

  for (SamenSide a = 0; a < SAMEN_N_SIDES; a++)
    for (SamenSide b = 0; b < SAMEN_N_SIDES; b++)
      {
        double cost;

        samen_layout_turn (layout, i, a);
        samen_layout_turn (layout, j, b);
        cost = name_cost (layout, i) + name_cost (layout, j);
        if (cost < least - 1e-9)
          {
            least = cost;
            best_i = a;
            best_j = b;
          }
      }
  samen_layout_turn (layout, i, best_i);
  samen_layout_turn (layout, j, best_j);
}

static gboolean
in_the_way (const SamenSeat *a,
            const SamenSeat *b)
{
  return a->has_name && b->has_name && samen_box_overlap (&a->spot.hull, &b->spot.hull, 0) > 0;
}

static void
settle_troubled (SamenLayout *layout)
{
  for (guint i = 0; i < layout->n; i++)
    for (guint j = i + 1; j < layout->n; j++)
      if (in_the_way (&layout->seats[i], &layout->seats[j])
          && name_cost (layout, i) + name_cost (layout, j) > IN_TROUBLE)
        settle_two (layout, i, j);
}

static void
settle_each (SamenLayout *layout)
{
  gboolean turned = TRUE;

  for (guint pass = 0; pass < PASSES && turned; pass++)
    {
      turned = FALSE;
      for (guint i = 0; i < layout->n; i++)
        if (layout->seats[i].has_name && settle_one (layout, i))
          turned = TRUE;
    }
}

void
samen_names_settle (SamenLayout *layout)
{
  settle_each (layout);
  settle_troubled (layout);
  settle_each (layout);
}

/* Numbered shapes have no names to find a side for. */
static void
place_points (const SamenGeometry *geometry,
              SamenNode           *nodes,
              guint                n_nodes)
{
  for (guint i = 0; i < n_nodes; i++)
    {
      SamenNode *node = &nodes[i];

      samen_geometry_point (geometry, node->kind, node->commitment, node->across, node->outward, &node->x, &node->y);
      node->side = SAMEN_SIDE_BELOW;
      node->name = (SamenBox){ node->x, node->y, 0, 0 };
    }
}

void
samen_place_names (const SamenGeometry *geometry,
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
      place_points (geometry, nodes, n_nodes);
      return;
    }

  layout = samen_layout_new (geometry, nodes, n_nodes, edges, n_edges, obstacles, n_obstacles);
  for (guint i = 0; i < n_nodes; i++)
    {
      layout->seats[i].fixed = TRUE;
      samen_layout_turn (layout, i, layout->seats[i].spot.at.y < 0 ? SAMEN_SIDE_ABOVE : SAMEN_SIDE_BELOW);
    }
  samen_names_settle (layout);
  samen_layout_store (layout, nodes);
}
