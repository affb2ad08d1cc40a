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

typedef struct
{
  SamenLayout *layout;
  GArray *curves; /* Curve */
} Names;

/* A curve to step aside for and the box it stays in. */
typedef struct
{
  const SamenPoint *points;
  SamenBox box;
} Curve;

static GArray *
list_curves (const SamenEdge *edges,
             guint            n_edges)
{
  GArray *curves = g_array_new (FALSE, FALSE, sizeof (Curve));

  for (guint i = 0; i < n_edges; i++)
    if (edges[i].points != NULL)
      {
        Curve curve = { edges[i].points, samen_box_of_points (edges[i].points, SAMEN_ROUTE_POINTS) };

        g_array_append_val (curves, curve);
      }
  return curves;
}

/* How much of a curve runs over the name, other than where it leaves the
 * party's own badge. */
static guint
points_on_name (const Names     *names,
                const SamenSpot *spot,
                const Curve     *curve)
{
  double s = names->layout->geometry->badge;
  guint n = 0;

  if (samen_box_overlap (&spot->name, &curve->box, 0.4 * s) <= 0)
    return 0;

  for (guint i = 2; i + 2 < SAMEN_ROUTE_POINTS; i++)
    {
      SamenPoint p = curve->points[i];

      if (samen_box_contains (&spot->name, p.x, p.y, 0.2 * s)
          && hypot (p.x - spot->at.x, p.y - spot->at.y) > 1.2 * s)
        n++;
    }
  return n;
}

static double
name_cost (const Names *names,
           guint        i)
{
  double cost = samen_layout_name_cost (names->layout, i);

  for (guint k = 0; k < names->curves->len; k++)
    cost += CURVE_ON_NAME
            * points_on_name (names, &names->layout->seats[i].spot, &g_array_index (names->curves, Curve, k));
  return cost;
}

/* Returns: whether the name turned */
static gboolean
settle_one (const Names *names,
            guint        i)
{
  SamenSide was = names->layout->seats[i].spot.side, best = was;
  double least = name_cost (names, i);

  for (SamenSide side = 0; side < SAMEN_N_SIDES; side++)
    {
      double cost;

      if (side == was)
        continue;
      samen_layout_turn (names->layout, i, side);
      cost = name_cost (names, i);
      if (cost < least - 1e-9)
        {
          least = cost;
          best = side;
        }
    }
  samen_layout_turn (names->layout, i, best);
  return best != was;
}

/* The best two sides for two names that are in each other's way. */
static void
settle_two (const Names *names,
            guint        i,
            guint        j)
{
  SamenSide best_i = names->layout->seats[i].spot.side, best_j = names->layout->seats[j].spot.side;
  double least = name_cost (names, i) + name_cost (names, j);

  for (SamenSide a = 0; a < SAMEN_N_SIDES; a++)
    for (SamenSide b = 0; b < SAMEN_N_SIDES; b++)
      {
        double cost;

        samen_layout_turn (names->layout, i, a);
        samen_layout_turn (names->layout, j, b);
        cost = name_cost (names, i) + name_cost (names, j);
        if (cost < least - 1e-9)
          {
            least = cost;
            best_i = a;
            best_j = b;
          }
      }
  samen_layout_turn (names->layout, i, best_i);
  samen_layout_turn (names->layout, j, best_j);
}

static gboolean
in_the_way (const SamenSeat *a,
            const SamenSeat *b)
{
  return a->has_name && b->has_name && samen_box_overlap (&a->spot.hull, &b->spot.hull, 0) > 0;
}

static void
settle_troubled (const Names *names)
{
  const SamenSeat *seats = names->layout->seats;

  for (guint i = 0; i < names->layout->n; i++)
    for (guint j = i + 1; j < names->layout->n; j++)
      if (in_the_way (&seats[i], &seats[j]) && name_cost (names, i) + name_cost (names, j) > IN_TROUBLE)
        settle_two (names, i, j);
}

static void
settle_each (const Names *names)
{
  gboolean turned = TRUE;

  for (guint pass = 0; pass < PASSES && turned; pass++)
    {
      turned = FALSE;
      for (guint i = 0; i < names->layout->n; i++)
        if (names->layout->seats[i].has_name && settle_one (names, i))
          turned = TRUE;
    }
}

void
samen_names_reset (SamenLayout *layout)
{
  for (guint i = 0; i < layout->n; i++)
    samen_layout_turn (layout, i, layout->seats[i].spot.at.y < 0 ? SAMEN_SIDE_ABOVE : SAMEN_SIDE_BELOW);
}

void
samen_names_settle_some (SamenLayout     *layout,
                         const SamenEdge *edges,
                         guint            n_edges,
                         const guint8    *which)
{
  g_autoptr (GArray) curves = list_curves (edges, n_edges);
  Names names = { layout, curves };

  for (guint i = 0; i < layout->n; i++)
    if (which[i] && layout->seats[i].has_name)
      settle_one (&names, i);
}

void
samen_names_settle (SamenLayout     *layout,
                    const SamenEdge *edges,
                    guint            n_edges)
{
  g_autoptr (GArray) curves = list_curves (edges, n_edges);
  Names names = { layout, curves };

  settle_each (&names);
  settle_troubled (&names);
  settle_each (&names);
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

  layout = samen_layout_new (geometry, nodes, n_nodes, NULL, 0, obstacles, n_obstacles);
  samen_layout_fix (layout);
  samen_names_reset (layout);
  samen_names_settle (layout, edges, n_edges);
  samen_layout_store (layout, nodes);
}
