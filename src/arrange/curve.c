/* arrange/curve.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/curve.h"

#include <math.h>

#define N SAMEN_ROUTE_POINTS

/* Costs: length in map radii, bend in radians beyond what looks calm. */
#define LENGTH 3.4
#define BEND 2.0
#define CALM_BEND 0.8
#define SHARP 6.0
#define CALM_SHARP 0.45
#define ARC 0.4
#define STRAIGHT 0.5
#define BOW 3.0

/* The step in which bends and costs are weighed, in badges. */
#define STEP 0.35

/* Arcs run between these turns only. */
#define LEAST_TURN 0.5
#define MOST_TURN 4.4

typedef struct
{
  const SamenGeometry *geometry;
  const SamenCostField *field;
  const SamenSpot *from;
  const SamenSpot *to;
  SamenCurve *best;
  guint n_best;
  guint n;
  double sines[N]; /* of the arcs being tried */
  double cosines[N];
} Search;

/* --- shapes ------------------------------------------------------------ */

/* The part of its turn that an arc has made at @t: starts and ends gently. */
static double
turned (double t)
{
  return 0.15 * t + 0.85 * t * t * (3 - 2 * t);
}

static double
cubic (double t,
       double a,
       double b,
       double c,
       double d)
{
  double u = 1 - t;

  return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
}

static void
sample_flat (const SamenCurve *curve,
             SamenPoint        a,
             SamenPoint        b,
             SamenPoint       *points)
{
  double dx = b.x - a.x, dy = b.y - a.y;
  SamenPoint c = { (a.x + b.x) / 2 - dy * curve->first + dx * curve->second,
                   (a.y + b.y) / 2 + dx * curve->first + dy * curve->second };

  for (guint i = 0; i < N; i++)
    {
      double t = i / (N - 1.0), u = 1 - t;

      points[i].x = u * u * a.x + 2 * u * t * c.x + t * t * b.x;
      points[i].y = u * u * a.y + 2 * u * t * c.y + t * t * b.y;
    }
}

void
samen_curve_sample (const SamenCurve *curve,
                    const SamenSpot  *from,
                    const SamenSpot  *to,
                    SamenPoint       *points)
{
  if (curve->turn == 0)
    {
      sample_flat (curve, from->at, to->at, points);
      return;
    }

  for (guint i = 0; i < N; i++)
    {
      double t = i / (N - 1.0);
      double radius = cubic (t, from->radius, curve->first, curve->second, to->radius);
      double angle = from->angle + curve->turn * turned (t);

      points[i] = (SamenPoint){ radius * sin (angle), -radius * cos (angle) };
    }
}

static double
apart (SamenPoint a,
       SamenPoint b)
{
  return sqrt ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

void
samen_curve_even (const SamenPoint *points,
                  guint             n_points,
                  SamenPoint       *even,
                  guint             n_even)
{
  double length = 0, passed = 0;
  guint at = 0;

  for (guint i = 1; i < n_points; i++)
    length += apart (points[i - 1], points[i]);

  for (guint i = 0; i < n_even; i++)
    {
      double wanted = length * i / (n_even - 1);
      double step, part;

      while (at + 2 < n_points && passed + apart (points[at], points[at + 1]) < wanted)
        {
          passed += apart (points[at], points[at + 1]);
          at++;
        }
      step = apart (points[at], points[at + 1]);
      part = step > 0 ? CLAMP ((wanted - passed) / step, 0, 1) : 0;
      even[i].x = points[at].x + part * (points[at + 1].x - points[at].x);
      even[i].y = points[at].y + part * (points[at + 1].y - points[at].y);
    }
}

/* --- cost -------------------------------------------------------------- */

typedef struct
{
  double length;
  double bend;
  double sharpest;
  double passing; /* what lies in its way */
} Measure;

/* Adds one step of the curve; @before is the step that led to it. */
static void
measure_step (Measure   *measure,
              SamenPoint before,
              double     before_length,
              SamenPoint step,
              double     length)
{
  double cross = fabs (before.x * step.y - before.y * step.x);
  double bend;

  measure->length += length;
  if (before_length <= 0 || length <= 0)
    return;
  bend = cross / (before_length * length);
  measure->bend += bend;
  measure->sharpest = MAX (measure->sharpest, bend / length);
}

static double
weigh (const Search  *search,
       const Measure *measure)
{
  double rim = search->geometry->rings[SAMEN_N_COMMITMENTS];
  double unit = STEP * search->field->badge;

  return LENGTH * measure->length / rim + measure->passing / unit + BEND * MAX (0, measure->bend - CALM_BEND)
         + SHARP * MAX (0, measure->sharpest * unit - CALM_SHARP);
}

/* Gives up, with a cost that is too high, as soon as @most is passed. */
static double
cost_of_points (const Search     *search,
                const SamenPoint *points,
                double            most)
{
  double unit = STEP * search->field->badge;
  Measure measure = { 0 };
  SamenPoint before = { 0, 0 };
  double before_length = 0;

  for (guint i = 0; i + 1 < N; i++)
    {
      SamenPoint step = { points[i + 1].x - points[i].x, points[i + 1].y - points[i].y };
      double length = sqrt (step.x * step.x + step.y * step.y);

      measure_step (&measure, before, before_length, step, length);
      measure.passing += length * samen_cost_field_at (search->field, points[i], search->from, search->to);
      if (measure.passing > most * unit)
        return G_MAXDOUBLE;
      before = step;
      before_length = length;
    }
  return weigh (search, &measure);
}

/* --- search ------------------------------------------------------------ */

static double
worst_kept (const Search *search)
{
  return search->n < search->n_best ? G_MAXDOUBLE / 1e6 : search->best[search->n - 1].cost;
}

static void
keep (Search           *search,
      const SamenCurve *curve)
{
  guint at;

  if (curve->cost >= worst_kept (search))
    return;

  if (search->n < search->n_best)
    search->n++;
  at = search->n - 1;
  for (; at > 0 && search->best[at - 1].cost > curve->cost; at--)
    search->best[at] = search->best[at - 1];
  search->best[at] = *curve;
}

static void
try_points (Search           *search,
            SamenCurve       *curve,
            const SamenPoint *points)
{
  double most = worst_kept (search) - curve->base;

  if (most <= 0)
    return;
  curve->cost = curve->base + cost_of_points (search, points, most);
  keep (search, curve);
}

static void
try_flat (Search *search,
          double  bow,
          double  slant)
{
  SamenCurve curve = { .first = bow, .second = slant };
  SamenPoint points[N];

  curve.base = bow == 0 ? STRAIGHT : BOW * fabs (bow) + fabs (slant);
  sample_flat (&curve, search->from->at, search->to->at, points);
  try_points (search, &curve, points);
}

static void
try_flats (Search *search)
{
  static const double bows[] = { 0.06, 0.12, 0.18, 0.25, 0.32, 0.42, 0.54 };
  static const double slants[] = { 0, 0.2, -0.2 };

  try_flat (search, 0, 0);
  for (guint i = 0; i < G_N_ELEMENTS (bows); i++)
    for (guint k = 0; k < G_N_ELEMENTS (slants); k++)
      {
        try_flat (search, bows[i], slants[k]);
        try_flat (search, -bows[i], slants[k]);
      }
}

static void
try_arc (Search *search,
         double  turn,
         double  first,
         double  second)
{
  SamenCurve curve = { .base = ARC, .turn = turn, .first = first, .second = second };
  SamenPoint points[N];

  for (guint i = 0; i < N; i++)
    {
      double radius = cubic (i / (N - 1.0), search->from->radius, first, second, search->to->radius);

      points[i] = (SamenPoint){ radius * search->sines[i], -radius * search->cosines[i] };
    }
  try_points (search, &curve, points);
}

static void
try_arcs (Search *search,
          double  turn)
{
  double inner = search->geometry->ambition, outer = search->geometry->rings[SAMEN_N_COMMITMENTS];
  double depth = outer - inner, s = search->field->badge;
  const double levels[] = { inner + 0.9 * s,       inner + 0.22 * depth, inner + 0.36 * depth, inner + 0.5 * depth,
                            inner + 0.64 * depth, inner + 0.78 * depth, outer - 0.8 * s };

  if (fabs (turn) < LEAST_TURN || fabs (turn) > MOST_TURN)
    return;

  for (guint i = 0; i < N; i++)
    {
      double angle = search->from->angle + turn * turned (i / (N - 1.0));

      search->sines[i] = sin (angle);
      search->cosines[i] = cos (angle);
    }
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    for (guint k = 0; k < G_N_ELEMENTS (levels); k++)
      try_arc (search, turn, levels[i], levels[k]);
}

guint
samen_curve_find (const SamenGeometry  *geometry,
                  const SamenCostField *field,
                  const SamenSpot      *from,
                  const SamenSpot      *to,
                  SamenCurve           *best,
                  guint                 n_best)
{
  Search search = { .geometry = geometry, .field = field, .from = from, .to = to, .best = best, .n_best = n_best };
  double turn = remainder (to->angle - from->angle, 2 * G_PI);

  try_flats (&search);
  try_arcs (&search, turn);
  try_arcs (&search, turn > 0 ? turn - 2 * G_PI : turn + 2 * G_PI);
  return search.n;
}
