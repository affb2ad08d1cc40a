/* arrange/layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/layout.h"

#include "arrange/box.h"

#include <string.h>

/* Air between a badge and its name, and around everything, in badges. */
#define NAME_GAP (5 / 15.5)
#define PAD 0.34

/* No picture is better than another for anything but having fewer clashes. */
#define CLASH 300.0

SamenBox
samen_layout_name_box (SamenPoint at,
                       double     badge,
                       double     width,
                       double     height,
                       SamenSide  side)
{
  double s = badge, gap = NAME_GAP * badge;
  double below = at.y + 1.08 * s + 0.75 * gap;
  double above = at.y - 1.08 * s - 0.75 * gap - height;
  double flush_right = at.x + 0.85 * s - width;
  double flush_left = at.x - 0.85 * s;

  switch (side)
    {
    case SAMEN_SIDE_ABOVE:
      return (SamenBox){ at.x - width / 2, above, width, height };
    case SAMEN_SIDE_RIGHT:
      return (SamenBox){ at.x + 1.05 * s + gap, at.y - height / 2, width, height };
    case SAMEN_SIDE_LEFT:
      return (SamenBox){ at.x - 1.05 * s - gap - width, at.y - height / 2, width, height };
    case SAMEN_SIDE_BELOW_LEFT:
      return (SamenBox){ flush_right, below, width, height };
    case SAMEN_SIDE_BELOW_RIGHT:
      return (SamenBox){ flush_left, below, width, height };
    case SAMEN_SIDE_ABOVE_LEFT:
      return (SamenBox){ flush_right, above, width, height };
    case SAMEN_SIDE_ABOVE_RIGHT:
      return (SamenBox){ flush_left, above, width, height };
    case SAMEN_SIDE_BELOW:
    case SAMEN_N_SIDES:
    default:
      return (SamenBox){ at.x - width / 2, below, width, height };
    }
}

SamenBox
samen_place_name_box (const SamenGeometry *geometry,
                      const SamenNode     *node,
                      SamenSide            side)
{
  return samen_layout_name_box ((SamenPoint){ node->x, node->y }, geometry->badge, node->name_width, node->name_height,
                                side);
}

void
samen_layout_turn (SamenLayout *layout,
                   guint        seat,
                   SamenSide    side)
{
  SamenSeat *it = &layout->seats[seat];
  SamenSpot *spot = &it->spot;

  spot->side = side;
  spot->name = samen_layout_name_box (spot->at, layout->geometry->badge, it->name_width, it->name_height, side);
  spot->hull = it->has_name ? samen_box_union (&spot->badge, &spot->name) : spot->badge;
}

void
samen_layout_move (SamenLayout *layout,
                   guint        seat,
                   double       angle,
                   double       radius)
{
  SamenSeat *it = &layout->seats[seat];
  SamenSpot *spot = &it->spot;
  double s = layout->geometry->badge, from, to;

  spot->radius = CLAMP (radius, it->span.inner, it->span.outer);
  samen_span_angles (&it->span, spot->radius, &from, &to);
  spot->angle = CLAMP (angle, from, to);
  spot->root = (SamenPoint){ sin (spot->angle), -cos (spot->angle) };
  spot->at = (SamenPoint){ spot->radius * spot->root.x, spot->radius * spot->root.y };
  spot->root.x *= layout->geometry->ambition;
  spot->root.y *= layout->geometry->ambition;
  spot->link = (SamenBox){ MIN (spot->root.x, spot->at.x), MIN (spot->root.y, spot->at.y),
                           fabs (spot->root.x - spot->at.x), fabs (spot->root.y - spot->at.y) };
  spot->badge = (SamenBox){ spot->at.x - s, spot->at.y - s, 2 * s, 2 * s };
  samen_layout_turn (layout, seat, spot->side);
}

gboolean
samen_layout_may_swap (const SamenLayout *layout,
                       guint              i,
                       guint              j)
{
  const SamenSeat *a = &layout->seats[i], *b = &layout->seats[j];

  return i != j && !a->fixed && !b->fixed && a->span.from == b->span.from;
}

void
samen_layout_swap (SamenLayout *layout,
                   guint        i,
                   guint        j)
{
  SamenSpot *a = &layout->seats[i].spot, *b = &layout->seats[j].spot;
  double angle = a->angle, home = a->home;

  a->home = b->home;
  b->home = home;
  samen_layout_move (layout, i, b->angle, a->radius);
  samen_layout_move (layout, j, angle, b->radius);
}

static void
fill_seat (SamenLayout     *layout,
           guint            i,
           const SamenNode *node)
{
  const SamenGeometry *geometry = layout->geometry;
  SamenSeat *seat = &layout->seats[i];
  guint ring = samen_geometry_ring (node->commitment);
  double angle, radius;

  samen_span_init (&seat->span, geometry, node->kind, ring);
  seat->from = (SamenPoint){ sin (seat->span.from), -cos (seat->span.from) };
  seat->to = (SamenPoint){ sin (seat->span.to), -cos (seat->span.to) };
  seat->is_wide = seat->span.to - seat->span.from > 0.9 * G_PI;
  seat->ring_middle = (geometry->rings[ring] + geometry->rings[ring + 1]) / 2;
  seat->ring_width = geometry->rings[ring + 1] - geometry->rings[ring];
  seat->fixed = node->fixed;
  seat->has_name = node->name_width > 0;
  seat->name_width = node->name_width;
  seat->name_height = node->name_height;
  samen_span_polar (&seat->span, node->across, node->outward, &angle, &radius);
  seat->spot.home = angle;
  samen_layout_move (layout, i, angle, radius);
}

static void
link_seats (SamenLayout *layout)
{
  for (guint i = 0; i < layout->n; i++)
    layout->edges_of[i] = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < layout->n_edges; i++)
    {
      guint from = layout->edges[i].from, to = layout->edges[i].to;

      g_assert (from < layout->n && to < layout->n);
      layout->related[from * layout->n + to] = layout->related[to * layout->n + from] = TRUE;
      g_array_append_val (layout->edges_of[from], i);
      if (to != from)
        g_array_append_val (layout->edges_of[to], i);
    }
}

SamenLayout *
samen_layout_new (const SamenGeometry *geometry,
                  const SamenNode     *nodes,
                  guint                n_nodes,
                  const SamenEdge     *edges,
                  guint                n_edges,
                  const SamenBox      *obstacles,
                  guint                n_obstacles)
{
  SamenLayout *layout = g_new0 (SamenLayout, 1);

  layout->geometry = geometry;
  layout->n = n_nodes;
  layout->seats = g_new0 (SamenSeat, n_nodes);
  layout->related = g_new0 (guint8, (gsize) n_nodes * n_nodes);
  layout->edges = edges;
  layout->n_edges = n_edges;
  layout->edges_of = g_new0 (GArray *, n_nodes);
  layout->obstacles = obstacles;
  layout->n_obstacles = n_obstacles;
  layout->pad = PAD * geometry->badge;
  for (guint i = 0; i < n_nodes; i++)
    fill_seat (layout, i, &nodes[i]);
  link_seats (layout);
  return layout;
}

void
samen_layout_free (SamenLayout *layout)
{
  for (guint i = 0; i < layout->n; i++)
    g_array_unref (layout->edges_of[i]);
  g_free (layout->edges_of);
  g_free (layout->related);
  g_free (layout->seats);
  g_free (layout);
}

void
samen_layout_store (const SamenLayout *layout,
                    SamenNode         *nodes)
{
  for (guint i = 0; i < layout->n; i++)
    {
      const SamenSeat *seat = &layout->seats[i];
      const SamenSpot *spot = &seat->spot;

      if (!seat->fixed)
        samen_span_fractions (&seat->span, spot->angle, spot->radius, &nodes[i].across, &nodes[i].outward);
      nodes[i].x = spot->at.x;
      nodes[i].y = spot->at.y;
      nodes[i].side = spot->side;
      nodes[i].name = spot->name;
    }
}

void
samen_layout_fix (SamenLayout *layout)
{
  for (guint i = 0; i < layout->n; i++)
    layout->seats[i].fixed = TRUE;
}

SamenSpot *
samen_layout_save (const SamenLayout *layout)
{
  SamenSpot *spots = g_new (SamenSpot, layout->n);

  for (guint i = 0; i < layout->n; i++)
    spots[i] = layout->seats[i].spot;
  return spots;
}

void
samen_layout_restore (SamenLayout     *layout,
                      const SamenSpot *spots)
{
  for (guint i = 0; i < layout->n; i++)
    layout->seats[i].spot = spots[i];
}

double
samen_layout_total (const SamenLayout *layout)
{
  double total = 0;

  for (guint i = 0; i < layout->n; i++)
    total += samen_layout_cost (layout, i) + (samen_layout_clashes (layout, i) ? CLASH : 0);
  return total;
}
