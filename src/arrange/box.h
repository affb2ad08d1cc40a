/* arrange/box.h - small sums with boxes and segments
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the solvers ask millions of times: how much two boxes overlap, how far
 * a segment runs through a box, how near a point is to a segment.  Inline, for
 * that reason only.  Private to this room.
 */
#pragma once

#include "arrange/place.h"

#include <math.h>

G_BEGIN_DECLS

/* The area that two boxes share when one of them is @pad wider and higher. */
static inline double
samen_box_overlap (const SamenBox *a,
                   const SamenBox *b,
                   double          pad)
{
  double width = MIN (a->x + a->width, b->x + b->width) - MAX (a->x, b->x) + pad;
  double height = MIN (a->y + a->height, b->y + b->height) - MAX (a->y, b->y) + pad;

  return width > 0 && height > 0 ? width * height : 0;
}

static inline gboolean
samen_box_contains (const SamenBox *box,
                    double          x,
                    double          y,
                    double          pad)
{
  return x > box->x - pad && x < box->x + box->width + pad && y > box->y - pad && y < box->y + box->height + pad;
}

/* The smallest box around two. */
static inline SamenBox
samen_box_union (const SamenBox *a,
                 const SamenBox *b)
{
  double x = MIN (a->x, b->x), y = MIN (a->y, b->y);

  return (SamenBox){ x, y, MAX (a->x + a->width, b->x + b->width) - x, MAX (a->y + a->height, b->y + b->height) - y };
}

static inline SamenBox
samen_box_of_points (const SamenPoint *points,
                     guint             n)
{
  SamenPoint low = points[0], high = points[0];

  for (guint i = 1; i < n; i++)
    {
      low.x = MIN (low.x, points[i].x);
      low.y = MIN (low.y, points[i].y);
      high.x = MAX (high.x, points[i].x);
      high.y = MAX (high.y, points[i].y);
    }
  return (SamenBox){ low.x, low.y, high.x - low.x, high.y - low.y };
}

/* Narrows the stretch *t0…*t1 of a segment to what lies between two lines. */
static inline gboolean
samen_box_clip (double  start,
                double  delta,
                double  low,
                double  high,
                double *t0,
                double *t1)
{
  double a, b;

  if (fabs (delta) < 1e-9)
    return start > low && start < high;

  a = (low - start) / delta;
  b = (high - start) / delta;
  *t0 = MAX (*t0, MIN (a, b));
  *t1 = MIN (*t1, MAX (a, b));
  return *t0 < *t1;
}

/* Millimetres of the segment a–b that run through a box @pad larger all round. */
static inline double
samen_box_through (const SamenBox *box,
                   SamenPoint      a,
                   SamenPoint      b,
                   double          pad)
{
  double t0 = 0, t1 = 1;

  if (!samen_box_clip (a.x, b.x - a.x, box->x - pad, box->x + box->width + pad, &t0, &t1)
      || !samen_box_clip (a.y, b.y - a.y, box->y - pad, box->y + box->height + pad, &t0, &t1))
    return 0;
  return (t1 - t0) * hypot (b.x - a.x, b.y - a.y);
}

static inline double
samen_segment_distance (SamenPoint p,
                        SamenPoint a,
                        SamenPoint b)
{
  double dx = b.x - a.x, dy = b.y - a.y;
  double square = dx * dx + dy * dy;
  double t = square > 0 ? CLAMP (((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0, 1) : 0;

  return hypot (p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/* Which side of the line a–b a point is on. */
static inline double
samen_segment_side (SamenPoint a,
                    SamenPoint b,
                    SamenPoint p)
{
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

static inline gboolean
samen_segments_cross (SamenPoint a,
                      SamenPoint b,
                      SamenPoint c,
                      SamenPoint d)
{
  return samen_segment_side (a, b, c) * samen_segment_side (a, b, d) < 0
         && samen_segment_side (c, d, a) * samen_segment_side (c, d, b) < 0;
}

G_END_DECLS
