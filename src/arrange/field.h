/* arrange/field.h - what it costs a curve to pass a place
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A grid of small squares over the whole map, painted once with the ambition,
 * the rim, badges, names and the rings' names, so that trying a curve is a
 * matter of looking up sixty squares instead of measuring to everything.
 * Private to this room.
 */
#pragma once

#include "arrange/layout.h"

G_BEGIN_DECLS

#define SAMEN_FIELD_STEP 2.0 /* millimetres */
#define SAMEN_FIELD_SIZE 260

typedef struct
{
  double badge;
  double ambition;
  double rim;
  float still[SAMEN_FIELD_SIZE * SAMEN_FIELD_SIZE]; /* what never moves */
  float cost[SAMEN_FIELD_SIZE * SAMEN_FIELD_SIZE];  /* per badge of length */
} SamenCostField;

SamenCostField *samen_cost_field_new (const SamenGeometry *geometry,
                                      const SamenBox      *obstacles,
                                      guint                n_obstacles);
void samen_cost_field_free (SamenCostField *field);

/* Paints badges and names anew. */
void samen_cost_field_paint (SamenCostField  *field,
                             const SamenSpot *spots,
                             guint            n_spots);

/* The column of an x, the row of a y. */
static inline int
samen_cost_field_square (double position)
{
  int square = (int) (position / SAMEN_FIELD_STEP + SAMEN_FIELD_SIZE / 2);

  return CLAMP (square, 0, SAMEN_FIELD_SIZE - 1);
}

/* What the two ends of a curve themselves painted at a point: their badges, and
 * their names where the curve leaves the badge. */
double samen_cost_field_own (const SamenCostField *field,
                             SamenPoint            at,
                             const SamenSpot      *from,
                             const SamenSpot      *to);

/* The cost at a point, for a curve between two parties. */
static inline double
samen_cost_field_at (const SamenCostField *field,
                     SamenPoint            at,
                     const SamenSpot      *from,
                     const SamenSpot      *to)
{
  int square = samen_cost_field_square (at.y) * SAMEN_FIELD_SIZE + samen_cost_field_square (at.x);
  double cost = field->cost[square];

  return cost > 0 ? cost - samen_cost_field_own (field, at, from, to) : 0;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenCostField, samen_cost_field_free)

G_END_DECLS
