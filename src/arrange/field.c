/* arrange/field.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/field.h"

#include "arrange/box.h"

#include <string.h>

#define AMBITION 30.0f
#define RIM 12.0f
#define BADGE 10.0f
#define NAME 11.0f
#define OBSTACLE 8.0f

/* In badges: how far from it a curve should stay. */
#define BADGE_ROOM 1.55
#define NAME_ROOM 0.2
#define LEAVING 1.2

static double
centre_of (int square)
{
  return (square + 0.5 - SAMEN_FIELD_SIZE / 2) * SAMEN_FIELD_STEP;
}

static void
paint_rings (SamenCostField *field)
{
  double ambition = field->ambition + 0.35 * field->badge;
  double rim = field->rim - 0.3 * field->badge;

  for (int row = 0; row < SAMEN_FIELD_SIZE; row++)
    for (int column = 0; column < SAMEN_FIELD_SIZE; column++)
      {
        double radius = hypot (centre_of (column), centre_of (row));
        float *cost = &field->still[row * SAMEN_FIELD_SIZE + column];

        if (radius < ambition)
          *cost = AMBITION;
        else if (radius > rim)
          *cost = RIM;
      }
}

static void
paint_box (float          *cost,
           const SamenBox *box,
           double          pad,
           float           weight)
{
  int left = samen_cost_field_square (box->x - pad), right = samen_cost_field_square (box->x + box->width + pad);
  int top = samen_cost_field_square (box->y - pad), bottom = samen_cost_field_square (box->y + box->height + pad);

  for (int row = top; row <= bottom; row++)
    for (int column = left; column <= right; column++)
      if (samen_box_contains (box, centre_of (column), centre_of (row), pad))
        cost[row * SAMEN_FIELD_SIZE + column] += weight;
}

static void
paint_disc (float     *cost,
            SamenPoint at,
            double     radius)
{
  int left = samen_cost_field_square (at.x - radius), right = samen_cost_field_square (at.x + radius);
  int top = samen_cost_field_square (at.y - radius), bottom = samen_cost_field_square (at.y + radius);

  for (int row = top; row <= bottom; row++)
    for (int column = left; column <= right; column++)
      {
        double dx = centre_of (column) - at.x, dy = centre_of (row) - at.y;

        if (dx * dx + dy * dy < radius * radius)
          cost[row * SAMEN_FIELD_SIZE + column] += BADGE;
      }
}

SamenCostField *
samen_cost_field_new (const SamenGeometry *geometry,
                      const SamenBox      *obstacles,
                      guint                n_obstacles)
{
  SamenCostField *field = g_new0 (SamenCostField, 1);

  field->badge = geometry->badge;
  field->ambition = geometry->ambition;
  field->rim = geometry->rings[SAMEN_N_COMMITMENTS];
  paint_rings (field);
  for (guint i = 0; i < n_obstacles; i++)
    paint_box (field->still, &obstacles[i], 0, OBSTACLE);
  return field;
}

void
samen_cost_field_free (SamenCostField *field)
{
  g_free (field);
}

void
samen_cost_field_paint (SamenCostField  *field,
                        const SamenSpot *spots,
                        guint            n_spots)
{
  memcpy (field->cost, field->still, sizeof field->cost);
  for (guint i = 0; i < n_spots; i++)
    {
      paint_disc (field->cost, spots[i].at, BADGE_ROOM * field->badge);
      if (spots[i].name.width > 0)
        paint_box (field->cost, &spots[i].name, NAME_ROOM * field->badge, NAME);
    }
}

/* What the end of a curve itself painted on a square. */
static double
own_part (const SamenCostField *field,
          double                x,
          double                y,
          const SamenSpot      *spot)
{
  double s = field->badge;
  double dx = x - spot->at.x, dy = y - spot->at.y;
  double square = dx * dx + dy * dy;
  double cost = BADGE;

  if (square >= BADGE_ROOM * BADGE_ROOM * s * s)
    return 0;
  if (square < LEAVING * LEAVING * s * s && spot->name.width > 0 && samen_box_contains (&spot->name, x, y, NAME_ROOM * s))
    cost += NAME;
  return cost;
}

double
samen_cost_field_own (const SamenCostField *field,
                      SamenPoint            at,
                      const SamenSpot      *from,
                      const SamenSpot      *to)
{
  double x = centre_of (samen_cost_field_square (at.x)), y = centre_of (samen_cost_field_square (at.y));

  return own_part (field, x, y, from) + own_part (field, x, y, to);
}
