/* arrange/strand.h - two curves and how they get on
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A strand is a curve in few points with boxes around its parts, so that two
 * strands that are nowhere near each other are told apart at once.  Private to
 * this room.
 */
#pragma once

#include "arrange/place.h"

G_BEGIN_DECLS

#define SAMEN_STRAND_POINTS 23
#define SAMEN_STRAND_PARTS 4

typedef struct
{
  SamenPoint points[SAMEN_STRAND_POINTS];
  SamenBox parts[SAMEN_STRAND_PARTS];
  SamenBox whole;
  double starts; /* the direction in which it leaves each end */
  double ends;
} SamenStrand;

/* @points: n in even steps */
void samen_strand_init (SamenStrand      *strand,
                        const SamenPoint *points,
                        guint             n_points);

guint samen_strand_crossings (const SamenStrand *a,
                              const SamenStrand *b);

/* What is wrong between the strands of two edges: crossings, running alongside,
 * arriving at a shared party in the same direction. */
double samen_strand_cost (const SamenStrand *a,
                          const SamenEdge   *edge_a,
                          const SamenStrand *b,
                          const SamenEdge   *edge_b,
                          double             badge);

G_END_DECLS
