/* arrange/strand.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/strand.h"

#include "arrange/box.h"
#include "arrange/curve.h"

#define N SAMEN_STRAND_POINTS

#define CROSSING 2.8
#define ALONGSIDE 1.2 /* a point */
#define SAME_DIRECTION 7.0

/* Nearer than this, in badges, is alongside; closer than this, in radians,
 * is the same direction. */
#define NEAR 0.55
#define DIRECTION 0.42

/* Points per part; neighbouring parts share one. */
#define PART ((N - 1 + SAMEN_STRAND_PARTS - 1) / SAMEN_STRAND_PARTS)

static guint
part_end (guint part)
{
  return MIN ((part + 1) * PART, N - 1);
}

void
samen_strand_init (SamenStrand      *strand,
                   const SamenPoint *points,
                   guint             n_points)
{
  SamenPoint *p = strand->points;

  samen_curve_even (points, n_points, p, N);
  strand->whole = samen_box_of_points (p, N);
  for (guint i = 0; i < SAMEN_STRAND_PARTS; i++)
    strand->parts[i] = samen_box_of_points (p + i * PART, part_end (i) - i * PART + 1);
  strand->starts = atan2 (p[3].y - p[0].y, p[3].x - p[0].x);
  strand->ends = atan2 (p[N - 4].y - p[N - 1].y, p[N - 4].x - p[N - 1].x);
}

static gboolean
near_box (const SamenBox *a,
          const SamenBox *b,
          double          pad)
{
  return a->x <= b->x + b->width + pad && b->x <= a->x + a->width + pad && a->y <= b->y + b->height + pad
         && b->y <= a->y + a->height + pad;
}

static guint
part_crossings (const SamenStrand *a,
                guint              part_a,
                const SamenStrand *b,
                guint              part_b)
{
  guint n = 0;

  /* Not the first and last step: those lie under a badge. */
  for (guint i = MAX (part_a * PART, 1); i < MIN (part_end (part_a), N - 2); i++)
    for (guint j = MAX (part_b * PART, 1); j < MIN (part_end (part_b), N - 2); j++)
      n += samen_segments_cross (a->points[i], a->points[i + 1], b->points[j], b->points[j + 1]);
  return n;
}

guint
samen_strand_crossings (const SamenStrand *a,
                        const SamenStrand *b)
{
  guint n = 0;

  if (!near_box (&a->whole, &b->whole, 0))
    return 0;

  for (guint i = 0; i < SAMEN_STRAND_PARTS; i++)
    if (near_box (&a->parts[i], &b->whole, 0))
      for (guint j = 0; j < SAMEN_STRAND_PARTS; j++)
        if (near_box (&a->parts[i], &b->parts[j], 0))
          n += part_crossings (a, i, b, j);
  return n;
}

static gboolean
point_near (const SamenStrand *strand,
            SamenPoint         p,
            double             reach)
{
  for (guint part = 0; part < SAMEN_STRAND_PARTS; part++)
    if (samen_box_contains (&strand->parts[part], p.x, p.y, reach))
      for (guint i = part * PART; i <= part_end (part); i++)
        {
          double dx = strand->points[i].x - p.x, dy = strand->points[i].y - p.y;

          if (dx * dx + dy * dy < reach * reach)
            return TRUE;
        }
  return FALSE;
}

/* How many of a's points, @skip from its ends, run close to b. */
static guint
alongside (const SamenStrand *a,
           const SamenStrand *b,
           guint              skip,
           double             reach)
{
  guint n = 0;

  if (!near_box (&a->whole, &b->whole, reach))
    return 0;

  for (guint i = skip; i < N - skip; i++)
    n += point_near (b, a->points[i], reach);
  return n;
}

static double
direction_cost (double a,
                double b)
{
  double between = fabs (remainder (a - b, 2 * G_PI));

  return between < DIRECTION ? SAME_DIRECTION * (DIRECTION - between) / DIRECTION : 0;
}

double
samen_strand_cost (const SamenStrand *a,
                   const SamenEdge   *edge_a,
                   const SamenStrand *b,
                   const SamenEdge   *edge_b,
                   double             badge)
{
  gboolean meet = edge_a->from == edge_b->from || edge_a->from == edge_b->to || edge_a->to == edge_b->from
                  || edge_a->to == edge_b->to;
  double cost = CROSSING * samen_strand_crossings (a, b) + ALONGSIDE * alongside (a, b, meet ? 4 : 2, NEAR * badge);

  if (edge_a->from == edge_b->from)
    cost += direction_cost (a->starts, b->starts);
  if (edge_a->from == edge_b->to)
    cost += direction_cost (a->starts, b->ends);
  if (edge_a->to == edge_b->from)
    cost += direction_cost (a->ends, b->starts);
  if (edge_a->to == edge_b->to)
    cost += direction_cost (a->ends, b->ends);
  return cost;
}
