/* arrange/cost.c - what is wrong with a seat
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/layout.h"

#include "arrange/box.h"

/* Per square badge of overlap, per badge of length. */
#define TOUCHING 40.0
#define CLASHING 200.0
#define TOO_CLOSE 30.0
#define OUTSIDE 30.0
#define BEYOND 160.0
#define LINK_ON_NAME 8.0
#define LINK_ON_BADGE 14.0
#define OWN_LINK_ON_NAME 14.0
#define LINK_ON_OBSTACLE 6.0
#define RELATION_ON_NAME 2.2
#define OTHER_SECTOR 1.2
#define NOT_HOME 2.4

/* Each. */
#define CLASH 15.0
#define CROSSING 1.4
#define OFF_MIDDLE 3.2
#define INWARD_NAME 1.5

/* Nearer than this, in badges, is a clash, not just too close. */
#define CLASH_PAD 0.08
#define CLASH_APART 2.2

/* With more relations than this everything crosses everything, and looking
 * takes too long. */
#define MOST_EDGES 300

/* Badges apart, centre to centre. */
#define APART 2.9
#define APART_RELATED 4.6
#define LINK_APART 1.5

/* Two boxes that should have air between them. */
static double
touch (const SamenLayout *layout,
       const SamenBox    *a,
       const SamenBox    *b)
{
  double s = layout->geometry->badge;
  double near = samen_box_overlap (a, b, layout->pad), clash;

  if (near <= 0)
    return 0;
  clash = samen_box_overlap (a, b, CLASH_PAD * s);
  return (TOUCHING * near + CLASHING * clash) / (s * s) + (clash > 0 ? CLASH : 0);
}

/* How much of @other's link runs over a box of @seat's. */
static double
link_through (const SamenSeat *other,
              const SamenBox  *box,
              double           pad)
{
  if (samen_box_overlap (&other->spot.link, box, 2 * pad) <= 0)
    return 0;
  return samen_box_through (box, other->spot.root, other->spot.at, pad);
}

/* How much of @other's link runs too close to a badge. */
static double
link_past_badge (const SamenSeat *other,
                 const SamenSeat *seat,
                 double           s)
{
  double distance;

  if (samen_box_overlap (&other->spot.link, &seat->spot.badge, s) <= 0)
    return 0;
  distance = samen_segment_distance (seat->spot.at, other->spot.root, other->spot.at);
  return LINK_ON_BADGE * MAX (0, LINK_APART * s - distance) / s;
}

/* A name in the way of another party's badge and link. */
static double
name_on_badge (const SamenLayout *layout,
               const SamenSeat   *seat,
               const SamenSeat   *other)
{
  double s = layout->geometry->badge;

  if (!seat->has_name)
    return 0;
  return touch (layout, &seat->spot.name, &other->spot.badge)
         + LINK_ON_NAME * link_through (other, &seat->spot.name, layout->pad / 2) / s;
}

static double
name_on_name (const SamenLayout *layout,
              const SamenSeat   *a,
              const SamenSeat   *b)
{
  return a->has_name && b->has_name ? touch (layout, &a->spot.name, &b->spot.name) : 0;
}

/* All between two parties that does not hang on the first one's name. */
static double
badge_cost (const SamenLayout *layout,
            guint              i,
            guint              j)
{
  const SamenSeat *a = &layout->seats[i], *b = &layout->seats[j];
  double s = layout->geometry->badge;
  double apart = s * (layout->related[i * layout->n + j] ? APART_RELATED : APART);
  double dx = a->spot.at.x - b->spot.at.x, dy = a->spot.at.y - b->spot.at.y;
  double square = dx * dx + dy * dy;
  double cost = name_on_badge (layout, b, a) + link_past_badge (a, b, s) + link_past_badge (b, a, s);

  if (square < apart * apart)
    cost += TOO_CLOSE * (apart - sqrt (square)) / s;
  if (square < CLASH_APART * CLASH_APART * s * s)
    cost += CLASH + CLASHING * (CLASH_APART - sqrt (square) / s);
  return cost;
}

/* A name in the way of the party's own link. */
static double
name_on_own_link (const SamenLayout *layout,
                  const SamenSpot   *spot)
{
  double s = layout->geometry->badge;
  double part = MAX (0, 1 - 1.05 * s / (spot->radius - layout->geometry->ambition));
  SamenPoint edge = { spot->root.x + (spot->at.x - spot->root.x) * part,
                      spot->root.y + (spot->at.y - spot->root.y) * part };

  return OWN_LINK_ON_NAME * samen_box_through (&spot->name, spot->root, edge, 0.3 * layout->pad) / s;
}

/* A name where the party's relations leave, as if they were straight. */
static double
name_on_relations (const SamenLayout *layout,
                   guint              i)
{
  const SamenSpot *spot = &layout->seats[i].spot;
  const GArray *edges = layout->edges_of[i];
  double length = 0;

  for (guint k = 0; k < edges->len && layout->seats[i].has_name; k++)
    {
      const SamenEdge *e = &layout->edges[g_array_index (edges, guint, k)];
      guint other = e->from == i ? e->to : e->from;

      length += samen_box_through (&spot->name, spot->at, layout->seats[other].spot.at, 0.3 * layout->pad);
    }
  return RELATION_ON_NAME * length / layout->geometry->badge;
}

/* Relations of this party that cross others, as if they were straight. */
static double
crossing_cost (const SamenLayout *layout,
               guint              i)
{
  const SamenSeat *seats = layout->seats;
  const GArray *edges = layout->edges_of[i];
  guint crossings = 0;

  if (layout->n_edges > MOST_EDGES)
    return 0;

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

/* The ring names in the way of a name or of a badge and its link. */
static double
name_on_obstacles (const SamenLayout *layout,
                   const SamenSeat   *seat)
{
  double cost = 0;

  for (guint i = 0; i < layout->n_obstacles; i++)
    cost += touch (layout, &seat->spot.name, &layout->obstacles[i]);
  return cost;
}

static double
badge_on_obstacles (const SamenLayout *layout,
                    const SamenSeat   *seat)
{
  double s = layout->geometry->badge, cost = 0;

  for (guint i = 0; i < layout->n_obstacles; i++)
    cost += touch (layout, &seat->spot.badge, &layout->obstacles[i])
            + LINK_ON_OBSTACLE * link_through (seat, &layout->obstacles[i], 0) / s;
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
  double radius = sqrt (x * x + y * y);
  double rim = geometry->rings[SAMEN_N_COMMITMENTS] - 1.1 * layout->pad;
  double before, beyond;

  if (radius > rim)
    return radius > rim + layout->pad ? BEYOND * (radius - rim) : OUTSIDE * (radius - rim);
  if (radius < geometry->ambition + layout->pad)
    return (radius < geometry->ambition ? BEYOND : OUTSIDE) * (geometry->ambition + layout->pad - radius);
  if (seat->is_wide)
    return 0;

  before = x * seat->from.y - y * seat->from.x;
  beyond = y * seat->to.x - x * seat->to.y;
  return OTHER_SECTOR * MAX (0, MAX (before, beyond));
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

/* How well a side suits a direction from the middle: names outward, above and
 * below before beside.  1 is best. */
static double
side_fit (SamenSide  side,
          SamenPoint outward)
{
  double size = sqrt (outward.x * outward.x + outward.y * outward.y);
  double up = -outward.y / size;

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
      return outward.x < 0 ? -1.05 : -2.4;
    case SAMEN_SIDE_RIGHT:
      return outward.x > 0 ? -1.05 : -2.4;
    case SAMEN_N_SIDES:
    default:
      return 0;
    }
}

double
samen_layout_name_cost (const SamenLayout *layout,
                        guint              i)
{
  const SamenSeat *seat = &layout->seats[i];
  double cost;

  if (!seat->has_name)
    return 0;

  cost = name_on_own_link (layout, &seat->spot) + bounds_cost (layout, seat) + name_on_obstacles (layout, seat)
         + INWARD_NAME * (1 - side_fit (seat->spot.side, seat->spot.root));
  for (guint j = 0; j < layout->n; j++)
    if (j != i)
      cost += name_on_name (layout, seat, &layout->seats[j]) + name_on_badge (layout, seat, &layout->seats[j]);
  return cost;
}

double
samen_layout_cost (const SamenLayout *layout,
                   guint              i)
{
  const SamenSeat *seat = &layout->seats[i];
  const SamenSpot *spot = &seat->spot;
  double cost = OFF_MIDDLE * fabs (spot->radius - seat->ring_middle) / seat->ring_width
                + NOT_HOME * fabs (spot->angle - spot->home) * spot->radius / layout->geometry->badge
                + badge_on_obstacles (layout, seat) + crossing_cost (layout, i) + name_on_relations (layout, i)
                + samen_layout_name_cost (layout, i);

  for (guint j = 0; j < layout->n; j++)
    if (j != i)
      cost += badge_cost (layout, i, j);
  return cost;
}
