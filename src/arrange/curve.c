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

/* More than any curve costs. */
#define HOPELESS 1e9

/* The first look is at every so many points only. */
#define GLANCE 3

/* Radii tried for each half of an arc. */
#define LEVELS 7

/* Arcs run between these turns only. */
#define LEAST_TURN 0.5
#define MOST_TURN 4.4

typedef struct
{
  const SamenCostField *field;
  const SamenSpot *from;
  const SamenSpot *to;
  SamenCurve *best;
  guint n_best;
  guint n;
  double ends[N];      /* of the arcs being tried: the ends' part in the radius, */
  double firsts[N];    /* that of the two radii between, */
  double seconds[N];
  double sines[N];     /* and the angle */
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

/* How a curve bends, in radians in all and at its sharpest a millimetre. */
static double
cost_of_bends (const SamenCostField *field,
               const SamenPoint     *points,
               const double         *lengths)
{
  double bend = 0, sharpest = 0;

  for (guint i = 0; i + 2 < N; i++)
    {
      SamenPoint a = points[i], b = points[i + 1], c = points[i + 2];
      double cross = fabs ((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x));
      double both = lengths[i] * lengths[i + 1];

      /* Between two parties on the same spot there is nothing to bend. */
      if (both < 1e-9)
        continue;
      bend += cross / both;
      sharpest = MAX (sharpest, cross / (both * lengths[i + 1]));
    }
  return BEND * MAX (0, bend - CALM_BEND) + SHARP * MAX (0, sharpest * STEP * field->badge - CALM_SHARP);
}

/* Whether a look at every third point tells that a curve is out of the question. */
static gboolean
is_hopeless (const SamenCostField *field,
             const SamenPoint     *points,
             const SamenSpot      *from,
             const SamenSpot      *to,
             double                most)
{
  double passing = 0;

  for (guint i = GLANCE; i < N; i += GLANCE)
    {
      double cost = samen_cost_field_at (field, points[i], from, to);

      if (cost > 0)
        passing += cost * apart (points[i - GLANCE], points[i]);
      if (passing > 1.5 * most)
        return TRUE;
    }
  return FALSE;
}

/* Gives up, with a hopeless cost, as soon as @most is passed. */
static double
cost_of_points (const SamenCostField *field,
                const SamenPoint     *points,
                const SamenSpot      *from,
                const SamenSpot      *to,
                double                most)
{
  double unit = STEP * field->badge;
  double lengths[N], length = 0, passing = 0;

  if (is_hopeless (field, points, from, to, most * unit))
    return HOPELESS;

  for (guint i = 0; i + 1 < N; i++)
    {
      lengths[i] = apart (points[i], points[i + 1]);
      length += lengths[i];
      passing += lengths[i] * samen_cost_field_at (field, points[i], from, to);
      if (passing > most * unit)
        return HOPELESS;
    }
  return LENGTH * length / field->rim + passing / unit + cost_of_bends (field, points, lengths);
}

/* --- search ------------------------------------------------------------ */

static double
worst_kept (const Search *search)
{
  return search->n < search->n_best ? HOPELESS : search->best[search->n - 1].cost;
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
  double least = curve->base + LENGTH * apart (search->from->at, search->to->at) / search->field->rim;

  curve->cost = curve->base + cost_of_points (search->field, points, search->from, search->to,
                                              worst_kept (search) - least);
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
      double radius = search->ends[i] + search->firsts[i] * first + search->seconds[i] * second;

      points[i] = (SamenPoint){ radius * search->sines[i], -radius * search->cosines[i] };
    }
  try_points (search, &curve, points);
}

static void
try_arcs (Search *search,
          double  turn)
{
  double inner = search->field->ambition + 0.9 * search->field->badge;
  double outer = search->field->rim - 0.8 * search->field->badge;

  if (search->n_best == 0 || fabs (turn) < LEAST_TURN || fabs (turn) > MOST_TURN)
    return;

  for (guint i = 0; i < N; i++)
    {
      double t = i / (N - 1.0);
      double angle = search->from->angle + turn * turned (t);

      search->ends[i] = cubic (t, search->from->radius, 0, 0, search->to->radius);
      search->firsts[i] = cubic (t, 0, 1, 0, 0);
      search->seconds[i] = cubic (t, 0, 0, 1, 0);
      search->sines[i] = sin (angle);
      search->cosines[i] = cos (angle);
    }
  for (guint i = 0; i < LEVELS; i++)
    for (guint k = 0; k < LEVELS; k++)
      try_arc (search, turn, inner + (outer - inner) * i / (LEVELS - 1.0), inner + (outer - inner) * k / (LEVELS - 1.0));
}

/* Makes room for the best of another family behind those found. */
static void
next_family (Search *search,
             guint  *n,
             guint   n_best)
{
  *n += search->n;
  search->best += search->n;
  search->n = 0;
  search->n_best = n_best;
}

guint
samen_curve_find (const SamenCostField *field,
                  const SamenSpot      *from,
                  const SamenSpot      *to,
                  SamenCurve           *best,
                  guint                 n_best)
{
  Search search = { .field = field, .from = from, .to = to, .best = best };
  double turn = remainder (to->angle - from->angle, 2 * G_PI);
  guint n = 0;

  next_family (&search, &n, (n_best + 2) / 3);
  try_flats (&search);
  next_family (&search, &n, (n_best + 1) / 3);
  try_arcs (&search, turn);
  next_family (&search, &n, n_best / 3);
  try_arcs (&search, turn > 0 ? turn - 2 * G_PI : turn + 2 * G_PI);
  return n + search.n;
}

double
samen_curve_cost (const SamenCostField *field,
                  const SamenSpot      *from,
                  const SamenSpot      *to,
                  const SamenCurve     *curve,
                  const SamenPoint     *points)
{
  return curve->base + cost_of_points (field, points, from, to, HOPELESS);
}
