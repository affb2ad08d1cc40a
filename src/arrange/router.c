/* arrange/router.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/router.h"

#include "arrange/box.h"
#include "arrange/strand.h"

#include <string.h>

#define PASSES 6

/* Curves an edge may choose from: fewer when there are many edges, and with
 * very many each takes the best it finds. */
#define MOST_CURVES 18
#define ALL_CURVES 800

/* An edge's part of the arrays below starts at edge × keep. */
struct _SamenRouter
{
  const SamenGeometry *geometry;
  const SamenEdge *edges;
  guint n;
  guint keep;
  SamenCostField *field;
  guint *n_curves; /* of each edge */
  guint *chosen;   /* by each edge, among its curves */
  guint *order;    /* shortest edge first: it has the least choice */
  SamenCurve *curves;
  SamenStrand *strands;
  SamenPoint *points; /* SAMEN_ROUTE_POINTS of each curve */
  float *between; /* known costs between curves of two edges, or NAN */
  GArray *spots;   /* SamenSpot: of the last run */
  GArray *changed; /* SamenBox: where something came or went since */
};

static gsize
n_between (const SamenRouter *router)
{
  gsize all = (gsize) router->n * router->keep;

  return router->keep > 1 ? all * all : 0;
}

SamenRouter *
samen_router_new (const SamenGeometry *geometry,
                  const SamenEdge     *edges,
                  guint                n_edges,
                  const SamenBox      *obstacles,
                  guint                n_obstacles)
{
  SamenRouter *router = g_new0 (SamenRouter, 1);
  guint keep = CLAMP (ALL_CURVES / MAX (n_edges, 1), 1, MOST_CURVES);

  router->geometry = geometry;
  router->edges = edges;
  router->n = n_edges;
  router->keep = keep;
  router->field = samen_cost_field_new (geometry, obstacles, n_obstacles);
  router->n_curves = g_new0 (guint, n_edges);
  router->chosen = g_new0 (guint, n_edges);
  router->order = g_new0 (guint, n_edges);
  router->curves = g_new (SamenCurve, (gsize) n_edges * keep);
  router->strands = g_new (SamenStrand, (gsize) n_edges * keep);
  router->points = g_new (SamenPoint, (gsize) n_edges * keep * SAMEN_ROUTE_POINTS);
  router->spots = g_array_new (FALSE, FALSE, sizeof (SamenSpot));
  router->changed = g_array_new (FALSE, FALSE, sizeof (SamenBox));
  router->between = g_new (float, n_between (router));
  return router;
}

void
samen_router_free (SamenRouter *router)
{
  samen_cost_field_free (router->field);
  g_free (router->n_curves);
  g_free (router->chosen);
  g_free (router->order);
  g_free (router->curves);
  g_free (router->strands);
  g_free (router->points);
  g_free (router->between);
  g_array_unref (router->spots);
  g_array_unref (router->changed);
  g_free (router);
}

void
samen_router_assign (SamenRouter       *router,
                     const SamenRouter *other)
{
  gsize all = (gsize) router->n * router->keep;

  g_assert (router->n == other->n && router->keep == other->keep);

  memcpy (router->n_curves, other->n_curves, router->n * sizeof (guint));
  memcpy (router->chosen, other->chosen, router->n * sizeof (guint));
  memcpy (router->order, other->order, router->n * sizeof (guint));
  memcpy (router->curves, other->curves, all * sizeof (SamenCurve));
  memcpy (router->strands, other->strands, all * sizeof (SamenStrand));
  memcpy (router->points, other->points, all * SAMEN_ROUTE_POINTS * sizeof (SamenPoint));
  memcpy (router->between, other->between, n_between (router) * sizeof (float));
  g_array_set_size (router->spots, 0);
  g_array_append_vals (router->spots, other->spots->data, other->spots->len);
}

/* --- what there is to choose from -------------------------------------- */

static SamenCurve *
curve_of (const SamenRouter *router,
          guint              edge,
          guint              curve)
{
  return &router->curves[(gsize) edge * router->keep + curve];
}

static SamenStrand *
strand_of (const SamenRouter *router,
           guint              edge,
           guint              curve)
{
  return &router->strands[(gsize) edge * router->keep + curve];
}

static SamenPoint *
points_of (const SamenRouter *router,
           guint              edge,
           guint              curve)
{
  return &router->points[((gsize) edge * router->keep + curve) * SAMEN_ROUTE_POINTS];
}

gboolean
samen_edge_is_given (const SamenEdge *edge)
{
  return edge->fixed && edge->points != NULL;
}

static void
choose_cheapest (SamenRouter *router,
                 guint        edge)
{
  router->chosen[edge] = 0;
  for (guint a = 1; a < router->n_curves[edge]; a++)
    if (curve_of (router, edge, a)->cost < curve_of (router, edge, router->chosen[edge])->cost)
      router->chosen[edge] = a;
}

static void
find_curves (SamenRouter     *router,
             guint            edge,
             const SamenSpot *spots)
{
  const SamenSpot *from = &spots[router->edges[edge].from], *to = &spots[router->edges[edge].to];

  router->n_curves[edge] = samen_curve_find (router->field, from, to, curve_of (router, edge, 0), router->keep);
  for (guint a = 0; a < router->n_curves[edge]; a++)
    {
      SamenPoint *points = points_of (router, edge, a);

      samen_curve_sample (curve_of (router, edge, a), from, to, points);
      samen_strand_init (strand_of (router, edge, a), points, SAMEN_ROUTE_POINTS);
    }
  choose_cheapest (router, edge);
}

/* Whether something came or went near a curve. */
static gboolean
is_touched (const SamenRouter *router,
            const SamenStrand *strand)
{
  double reach = 2 * router->geometry->badge;

  for (guint i = 0; i < router->changed->len; i++)
    if (samen_box_overlap (&strand->whole, &g_array_index (router->changed, SamenBox, i), reach) > 0)
      return TRUE;
  return FALSE;
}

/* The same curves again, past names and badges that may have moved. */
static void
weigh_curves (SamenRouter     *router,
              guint            edge,
              const SamenSpot *spots)
{
  const SamenSpot *from = &spots[router->edges[edge].from], *to = &spots[router->edges[edge].to];

  for (guint a = 0; a < router->n_curves[edge]; a++)
    {
      SamenCurve *curve = curve_of (router, edge, a);

      if (is_touched (router, strand_of (router, edge, a)))
        curve->cost = samen_curve_cost (router->field, from, to, curve, points_of (router, edge, a));
    }
}

static void
take_given (SamenRouter *router,
            guint        edge)
{
  *curve_of (router, edge, 0) = (SamenCurve){ 0 };
  samen_strand_init (strand_of (router, edge, 0), router->edges[edge].points, SAMEN_ROUTE_POINTS);
  router->n_curves[edge] = 1;
  router->chosen[edge] = 0;
}

/* Forgets what is known between this edge and the others. */
static void
forget (SamenRouter *router,
        guint        edge)
{
  gsize all = (gsize) router->n * router->keep, first = (gsize) edge * router->keep;

  if (n_between (router) == 0)
    return;

  for (gsize row = 0; row < first; row++)
    memset (&router->between[row * all + first], 0xff, router->keep * sizeof (float)); /* NAN */
  memset (&router->between[first * all], 0xff, router->keep * all * sizeof (float));
}

static void
gather (SamenRouter     *router,
        guint            edge,
        const SamenSpot *spots,
        const guint8    *moved)
{
  const SamenEdge *it = &router->edges[edge];

  if (moved != NULL && !moved[it->from] && !moved[it->to])
    {
      if (!samen_edge_is_given (it))
        weigh_curves (router, edge, spots);
      return;
    }

  forget (router, edge);
  if (samen_edge_is_given (it))
    take_given (router, edge);
  else
    find_curves (router, edge, spots);
}

/* --- choosing ---------------------------------------------------------- */

static double
between (SamenRouter *router,
         guint        i,
         guint        a,
         guint        j,
         guint        b)
{
  gsize at = ((gsize) i * router->keep + a) * router->n * router->keep + (gsize) j * router->keep + b;
  double cost;

  if (i > j)
    return between (router, j, b, i, a);
  if (!isnan (router->between[at]))
    return router->between[at];

  cost = samen_strand_cost (strand_of (router, i, a), &router->edges[i], strand_of (router, j, b), &router->edges[j],
                            router->geometry->badge);
  router->between[at] = cost;
  return cost;
}

/* The cost of taking curve @a for edge @i; stops counting above @most. */
static double
cost_of_choice (SamenRouter *router,
                guint        i,
                guint        a,
                double       most)
{
  double cost = curve_of (router, i, a)->cost;

  for (guint j = 0; j < router->n && cost < most; j++)
    if (j != i)
      cost += between (router, i, a, j, router->chosen[j]);
  return cost;
}

/* Returns: whether another curve is better now */
static gboolean
choose (SamenRouter *router,
        guint        i)
{
  guint was = router->chosen[i];
  double least = cost_of_choice (router, i, was, G_MAXDOUBLE);

  for (guint a = 0; a < router->n_curves[i]; a++)
    {
      double cost = cost_of_choice (router, i, a, least);

      if (cost < least - 1e-6)
        {
          least = cost;
          router->chosen[i] = a;
        }
    }
  return router->chosen[i] != was;
}

static void
choose_together (SamenRouter *router)
{
  gboolean changed = TRUE;

  for (guint pass = 0; pass < PASSES && changed; pass++)
    {
      changed = FALSE;
      for (guint i = 0; i < router->n; i++)
        changed = choose (router, router->order[i]) || changed;
    }
}

static double
edge_length (const SamenRouter *router,
             guint              edge)
{
  const SamenPoint *points = strand_of (router, edge, 0)->points;

  return hypot (points[SAMEN_STRAND_POINTS - 1].x - points[0].x, points[SAMEN_STRAND_POINTS - 1].y - points[0].y);
}

static int
compare_edges (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  guint i = *(const guint *) a, j = *(const guint *) b;
  double x = edge_length (data, i), y = edge_length (data, j);

  if (x != y)
    return x < y ? -1 : 1;
  return (i > j) - (i < j);
}

/* Notes where badges and names were and are, if not the same. */
static void
note_changes (SamenRouter     *router,
              const SamenSpot *spots,
              guint            n_spots)
{
  g_array_set_size (router->changed, 0);
  for (guint i = 0; i < MIN (n_spots, router->spots->len); i++)
    {
      const SamenSpot *was = &g_array_index (router->spots, SamenSpot, i);

      if (memcmp (&was->hull, &spots[i].hull, sizeof (SamenBox)) == 0)
        continue;
      g_array_append_val (router->changed, was->hull);
      g_array_append_val (router->changed, spots[i].hull);
    }
  g_array_set_size (router->spots, 0);
  g_array_append_vals (router->spots, spots, n_spots);
}

double
samen_router_run (SamenRouter     *router,
                  const SamenSpot *spots,
                  guint            n_spots,
                  const guint8    *moved)
{
  double total = 0;

  samen_cost_field_paint (router->field, spots, n_spots);
  note_changes (router, spots, n_spots);
  for (guint i = 0; i < router->n; i++)
    {
      gather (router, i, spots, moved);
      router->order[i] = i;
    }
  g_qsort_with_data (router->order, router->n, sizeof (guint), compare_edges, router);
  if (router->keep == 1)
    return 0;

  choose_together (router);
  for (guint i = 0; i < router->n; i++)
    total += (curve_of (router, i, router->chosen[i])->cost + samen_router_edge_cost (router, i)) / 2;
  return total;
}

double
samen_router_edge_cost (SamenRouter *router,
                        guint        edge)
{
  return cost_of_choice (router, edge, router->chosen[edge], G_MAXDOUBLE);
}

void
samen_router_points (const SamenRouter *router,
                     guint              edge,
                     SamenPoint        *points)
{
  g_assert (!samen_edge_is_given (&router->edges[edge]));

  samen_curve_even (points_of (router, edge, router->chosen[edge]), SAMEN_ROUTE_POINTS, points, SAMEN_ROUTE_POINTS);
}
