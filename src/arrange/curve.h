/* arrange/curve.h - the curves a relation could take
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Between two parties there are some 200 curves worth a look: flat ones that
 * bow to either side, and arcs that follow the rings round the ambition either
 * way.  A curve is kept as its few parameters and drawn when needed; its cost
 * on its own (what it runs over, its length, its bends) decides which are kept.
 * Private to this room.
 */
#pragma once

#include "arrange/field.h"

G_BEGIN_DECLS

typedef struct
{
  double cost;  /* on its own */
  double base;  /* of its kind: flat before bowed */
  double turn;  /* radians round the ambition; 0: a flat curve */
  double first; /* an arc's two radii, or bow and slant of a flat curve */
  double second;
} SamenCurve;

/* The points of a curve, in even steps of its parameter or of its length. */
void samen_curve_sample (const SamenCurve *curve,
                         const SamenSpot  *from,
                         const SamenSpot  *to,
                         SamenPoint       *points);
void samen_curve_even (const SamenPoint *points,
                       guint             n_points,
                       SamenPoint       *even,
                       guint             n_even);

/* At most @n_best curves: the cheapest flat ones, then the cheapest arcs either
 * way round.  Returns: how many */
guint samen_curve_find (const SamenCostField *field,
                        const SamenSpot      *from,
                        const SamenSpot      *to,
                        SamenCurve           *best,
                        guint                 n_best);

/* The cost of a curve on its own, drawn as @points. */
double samen_curve_cost (const SamenCostField *field,
                         const SamenSpot      *from,
                         const SamenSpot      *to,
                         const SamenCurve     *curve,
                         const SamenPoint     *points);

G_END_DECLS
