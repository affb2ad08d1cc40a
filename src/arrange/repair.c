/* arrange/repair.c - a better spot for whoever is still in the way
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/layout.h"

#include "arrange/box.h"

/* Spots tried for a party in the way: steps across its span and outward. */
#define ACROSS 15
#define OUTWARD 5

static gboolean
boxes_meet (const SamenBox *a,
            const SamenBox *b)
{
  return samen_box_overlap (a, b, 0) > 0;
}

static gboolean
seats_clash (const SamenLayout *layout,
             const SamenSeat   *a,
             const SamenSeat   *b)
{
  if (!boxes_meet (&a->spot.hull, &b->spot.hull))
    return FALSE;
  if (hypot (a->spot.at.x - b->spot.at.x, a->spot.at.y - b->spot.at.y) < 2 * layout->geometry->badge)
    return TRUE;
  return (a->has_name && boxes_meet (&a->spot.name, &b->spot.badge))
         || (b->has_name && boxes_meet (&b->spot.name, &a->spot.badge))
         || (a->has_name && b->has_name && boxes_meet (&a->spot.name, &b->spot.name));
}

static gboolean
corner_is_out (const SamenGeometry *geometry,
               double               x,
               double               y)
{
  double radius = hypot (x, y);

  return radius > geometry->rings[SAMEN_N_COMMITMENTS] || radius < geometry->ambition;
}

static gboolean
name_is_out (const SamenLayout *layout,
             const SamenSeat   *seat)
{
  const SamenBox *name = &seat->spot.name;
  double right = name->x + name->width, bottom = name->y + name->height;

  return seat->has_name
         && (corner_is_out (layout->geometry, name->x, name->y) || corner_is_out (layout->geometry, right, name->y)
             || corner_is_out (layout->geometry, name->x, bottom) || corner_is_out (layout->geometry, right, bottom));
}

gboolean
samen_layout_clashes (const SamenLayout *layout,
                      guint              i)
{
  const SamenSeat *seat = &layout->seats[i];

  if (name_is_out (layout, seat))
    return TRUE;
  for (guint j = 0; j < layout->n; j++)
    if (j != i && seats_clash (layout, seat, &layout->seats[j]))
      return TRUE;
  for (guint j = 0; j < layout->n_obstacles; j++)
    if (seat->has_name && boxes_meet (&seat->spot.name, &layout->obstacles[j]))
      return TRUE;
  return FALSE;
}

/* The best side at this spot.  Returns: the cost there */
static double
turn_best (SamenLayout *layout,
           guint        i)
{
  SamenSide best = SAMEN_SIDE_BELOW;
  double least = G_MAXDOUBLE;

  for (SamenSide side = 0; side < SAMEN_N_SIDES; side++)
    {
      double cost;

      samen_layout_turn (layout, i, side);
      cost = samen_layout_cost (layout, i);
      if (cost < least)
        {
          least = cost;
          best = side;
        }
    }
  samen_layout_turn (layout, i, best);
  return least;
}

/* Looks over the whole span of a party for the spot with least wrong. */
static void
relocate (SamenLayout *layout,
          guint        i)
{
  SamenSeat *seat = &layout->seats[i];
  SamenSpot best = seat->spot;
  double least = samen_layout_cost (layout, i);

  for (guint k = 0; k < ACROSS * OUTWARD; k++)
    {
      double angle, radius, cost;

      samen_span_polar (&seat->span, (k % ACROSS) / (ACROSS - 1.0), (k / ACROSS) / (OUTWARD - 1.0), &angle, &radius);
      samen_layout_move (layout, i, angle, radius);
      cost = turn_best (layout, i);
      if (cost < least)
        {
          least = cost;
          best = seat->spot;
        }
    }
  seat->spot = best;
}

guint
samen_repair (SamenLayout *layout)
{
  guint n = 0;

  for (guint i = 0; i < layout->n; i++)
    if (samen_layout_clashes (layout, i))
      {
        n++;
        if (!layout->seats[i].fixed)
          relocate (layout, i);
        else if (layout->seats[i].has_name)
          turn_best (layout, i);
      }
  return n;
}
