/* arrange/cost.c - what is wrong with a seat
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/layout.h"

#include "arrange/box.h"

/* Per square badge of overlap, per badge of length. */
#define TOUCHING 40.0
#define TOO_CLOSE 30.0
#define OUTSIDE 30.0
#define IN_AMBITION 40.0
#define LINK_ON_NAME 8.0
#define LINK_ON_BADGE 14.0
#define OWN_LINK_ON_NAME 14.0
#define LINK_ON_OBSTACLE 6.0
#define RELATION_ON_NAME 2.2
#define OTHER_SECTOR 1.2
#define NOT_HOME 8.0

/* Each. */
#define CROSSING 1.4
#define OFF_MIDDLE 3.2
#define INWARD_NAME 1.5

/* Badges apart, centre to centre. */
#define APART 2.9
#define APART_RELATED 4.6
#define LINK_APART 1.5

/* How much of @seat's link is in @other's way. */
static double
link_cost (const SamenLayout *layout,
           const SamenSeat   *seat,
           const SamenSeat   *other)
{
  double s = layout->geometry->badge;
  const SamenSpot *spot = &seat->spot;
  double cost = 0, distance;

  if (samen_box_through (&other->spot.hull, spot->root, spot->at, s) <= 0)
    return 0;

  if (other->has_name)
    cost += LINK_ON_NAME * samen_box_through (&other->spot.name, spot->root, spot->at, layout->pad / 2) / s;
  distance = samen_segment_distance (other->spot.at, spot->root, spot->at);
  if (distance < LINK_APART * s)
    cost += LINK_ON_BADGE * (LINK_APART * s - distance) / s;
  return cost;
}

/* Names and badges of two parties on top of each other. */
static double
touch_cost (const SamenLayout *layout,
            const SamenSeat   *a,
            const SamenSeat   *b)
{
  double pad = layout->pad;
  double area = 0;

  if (samen_box_overlap (&a->spot.hull, &b->spot.hull, pad) <= 0)
    return 0;

  if (a->has_name && b->has_name)
    area += samen_box_overlap (&a->spot.name, &b->spot.name, pad);
  if (a->has_name)
    area += samen_box_overlap (&a->spot.name, &b->spot.badge, pad);
  if (b->has_name)
    area += samen_box_overlap (&a->spot.badge, &b->spot.name, pad);
  return TOUCHING * area;
}

static double
pair_cost (const SamenLayout *layout,
           guint              i,
           guint              j)
{
  const SamenSeat *a = &layout->seats[i], *b = &layout->seats[j];
  double s = layout->geometry->badge;
  double apart = s * (layout->related[i * layout->n + j] ? APART_RELATED : APART);
  double dx = a->spot.at.x - b->spot.at.x, dy = a->spot.at.y - b->spot.at.y;
  double square = dx * dx + dy * dy;
  double cost = touch_cost (layout, a, b) / (s * s);

  if (square < apart * apart)
    cost += TOO_CLOSE * (apart - sqrt (square)) / s;
  return cost + link_cost (layout, a, b) + link_cost (layout, b, a);
}

/* A name in the way of the party's own lines. */
static double
own_cost (const SamenLayout *layout,
          guint              i)
{
  const SamenSpot *spot = &layout->seats[i].spot;
  double s = layout->geometry->badge, pad = 0.3 * layout->pad;
  double length = spot->radius - layout->geometry->ambition;
  double part = MAX (0, 1 - 1.05 * s / length);
  SamenPoint edge = { spot->root.x + (spot->at.x - spot->root.x) * part,
                      spot->root.y + (spot->at.y - spot->root.y) * part };
  double cost = OWN_LINK_ON_NAME * samen_box_through (&spot->name, spot->root, edge, pad);
  const GArray *edges = layout->edges_of[i];

  for (guint k = 0; k < edges->len; k++)
    {
      const SamenEdge *e = &layout->edges[g_array_index (edges, guint, k)];
      guint other = e->from == i ? e->to : e->from;

      cost += RELATION_ON_NAME * samen_box_through (&spot->name, spot->at, layout->seats[other].spot.at, pad);
    }
  return cost / s;
}

/* Relations of this party that cross others, as if they were straight. */
static double
crossing_cost (const SamenLayout *layout,
               guint              i)
{
  const SamenSeat *seats = layout->seats;
  const GArray *edges = layout->edges_of[i];
  guint crossings = 0;

  for (guint k = 0; k < edges->len; k++)
    {
      const SamenEdge *a = &layout->edges[g_array_index (edges, guint, k)];
      SamenPoint from = seats[a->from].spot.at, to = seats[a->to].spot.at;

      for (guint j = 0; j < layout->n_edges; j++)
        {
          const SamenEdge *b = &layout->edges[j];

          crossings += samen_segments_cross (from, to, seats[b->from].spot.at, seats[b->to].spot.at);
        }
    }
  return CROSSING * crossings;
}

static double
obstacle_cost (const SamenLayout *layout,
               const SamenSeat   *seat)
{
  double s = layout->geometry->badge, cost = 0;
  const SamenSpot *spot = &seat->spot;

  for (guint i = 0; i < layout->n_obstacles; i++)
    {
      const SamenBox *box = &layout->obstacles[i];

      if (seat->has_name)
        cost += TOUCHING * samen_box_overlap (&spot->name, box, layout->pad) / (s * s);
      cost += TOUCHING * samen_box_overlap (&spot->badge, box, layout->pad) / (s * s);
      cost += LINK_ON_OBSTACLE * samen_box_through (box, spot->root, spot->at, 0) / s;
    }
  return cost;
}

/* A corner of a name beyond the rim, in the ambition or in another sector. */
static double
corner_cost (const SamenLayout *layout,
             const SamenSeat   *seat,
             double             x,
             double             y)
{
  const SamenGeometry *geometry = layout->geometry;
  double radius = hypot (x, y);
  double rim = geometry->rings[SAMEN_N_COMMITMENTS] - 1.1 * layout->pad;
  double middle = (seat->span.from + seat->span.to) / 2;
  double beyond;

  if (radius > rim)
    return OUTSIDE * (radius - rim);
  if (radius < geometry->ambition + layout->pad)
    return IN_AMBITION * (geometry->ambition + layout->pad - radius);

  beyond = fabs (remainder (atan2 (x, -y) - middle, 2 * G_PI)) - (seat->span.to - seat->span.from) / 2;
  return beyond > 0 ? OTHER_SECTOR * beyond * radius : 0;
}

static double
bounds_cost (const SamenLayout *layout,
             const SamenSeat   *seat)
{
  const SamenBox *box = &seat->spot.name;

  return (corner_cost (layout, seat, box->x, box->y) + corner_cost (layout, seat, box->x + box->width, box->y)
          + corner_cost (layout, seat, box->x, box->y + box->height)
          + corner_cost (layout, seat, box->x + box->width, box->y + box->height))
         / layout->geometry->badge;
}

/* How well a side suits an angle: names outward, above and below before
 * beside.  1 is best. */
static double
side_fit (SamenSide side,
          double    angle)
{
  double up = cos (angle);

  switch (side)
    {
    case SAMEN_SIDE_ABOVE:
      return up;
    case SAMEN_SIDE_BELOW:
      return -up;
    case SAMEN_SIDE_ABOVE_LEFT:
    case SAMEN_SIDE_ABOVE_RIGHT:
      return up - 0.5;
    case SAMEN_SIDE_BELOW_LEFT:
    case SAMEN_SIDE_BELOW_RIGHT:
      return -up - 0.5;
    case SAMEN_SIDE_LEFT:
      return sin (angle) < 0 ? -1.05 : -2.4;
    case SAMEN_SIDE_RIGHT:
      return sin (angle) > 0 ? -1.05 : -2.4;
    case SAMEN_N_SIDES:
    default:
      return 0;
    }
}

double
samen_layout_cost (const SamenLayout *layout,
                   guint              i)
{
  const SamenSeat *seat = &layout->seats[i];
  const SamenSpot *spot = &seat->spot;
  double cost = OFF_MIDDLE * fabs (spot->radius - seat->ring_middle) / seat->ring_width
                + NOT_HOME * fabs (spot->angle - seat->home) * spot->radius / layout->geometry->badge
                + obstacle_cost (layout, seat) + crossing_cost (layout, i);

  for (guint j = 0; j < layout->n; j++)
    if (j != i)
      cost += pair_cost (layout, i, j);
  if (seat->has_name)
    cost += own_cost (layout, i) + bounds_cost (layout, seat) + INWARD_NAME * (1 - side_fit (spot->side, spot->angle));
  return cost;
}
