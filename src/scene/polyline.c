/* scene/polyline.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/polyline.h"

#include <math.h>

static double
distance (const SamenPoint *a,
          const SamenPoint *b)
{
  return hypot (b->x - a->x, b->y - a->y);
}

double
samen_polyline_length (const SamenPoint *points,
                       guint             n)
{
  double length = 0;

  for (guint i = 1; i < n; i++)
    length += distance (&points[i - 1], &points[i]);
  return length;
}

SamenPoint *
samen_polyline_divide (const SamenPoint *points,
                       guint             n,
                       double            from,
                       double            to,
                       guint             steps)
{
  SamenPoint *out = g_new (SamenPoint, steps + 1);
  double passed = 0;
  guint i = 1;

  for (guint k = 0; k <= steps; k++)
    {
      double wanted = from + (to - from) * k / steps;
      double step;
      double t;

      while (i + 1 < n && passed + distance (&points[i - 1], &points[i]) < wanted)
        {
          passed += distance (&points[i - 1], &points[i]);
          i++;
        }
      step = distance (&points[i - 1], &points[i]);
      t = step > 0 ? CLAMP ((wanted - passed) / step, 0, 1) : 0;
      out[k].x = points[i - 1].x + t * (points[i].x - points[i - 1].x);
      out[k].y = points[i - 1].y + t * (points[i].y - points[i - 1].y);
    }
  return out;
}

double
samen_polyline_leaves (const SamenPoint *points,
                       guint             n,
                       double            away,
                       gboolean          backward)
{
  const SamenPoint *home = &points[backward ? n - 1 : 0];
  double passed = 0;

  for (guint i = 1; i < n; i++)
    {
      const SamenPoint *a = &points[backward ? n - i : i - 1];
      const SamenPoint *b = &points[backward ? n - 1 - i : i];
      double da = distance (home, a);
      double db = distance (home, b);

      if (db >= away)
        return passed + distance (a, b) * (db > da ? CLAMP ((away - da) / (db - da), 0, 1) : 0);
      passed += distance (a, b);
    }
  return passed;
}
