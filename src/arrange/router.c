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

/* The curves of one edge, cheapest first. */
typedef struct
{
  guint n;
  guint chosen;
  SamenCurve *curves;
  SamenStrand *strands;
} Choice;

struct _SamenRouter
{
  const SamenGeometry *geometry;
  const SamenEdge *edges;
  guint n;
  guint keep;
  SamenCostField *field;
  Choice *choices;
  guint *order;  /* shortest edge first: it has the least choice */
  float *between; /* known costs between two curves of two edges, or NAN */
};

SamenRouter *
samen_router_new (const SamenGeometry *geometry,
                  const SamenEdge     *edges,
                  guint                n_edges,
                  const SamenBox      *obstacles,
                  guint                n_obstacles,
                  guint                keep)
{
  SamenRouter *router = g_new0 (SamenRouter, 1);
  gsize n_curves = (gsize) n_edges * keep;

  router->geometry = geometry;
  router->edges = edges;
  router->n = n_edges;
  router->keep = keep;
  router->field = samen_cost_field_new (geometry, obstacles, n_obstacles);
  router->choices = g_new0 (Choice, n_edges);
  router->order = g_new (guint, n_edges);
  router->between = keep > 1 ? g_new (float, n_curves * n_curves) : NULL;
  for (guint i = 0; i < n_edges; i++)
    {
      router->choices[i].curves = g_new (SamenCurve, keep);
      router->choices[i].strands = g_new (SamenStrand, keep);
    }
  return router;
}

void
samen_router_free (SamenRouter *router)
{
  for (guint i = 0; i < router->n; i++)
    {
      g_free (router->choices[i].curves);
      g_free (router->choices[i].strands);
    }
  g_free (router->choices);
  g_free (router->order);
  g_free (router->between);
  samen_cost_field_free (router->field);
  g_free (router);
}

/* An edge that keeps its points has no other choice. */
static gboolean
is_given (const SamenEdge *edge)
{
  return edge->fixed && edge->points != NULL;
}

static void
gather (SamenRouter     *router,
        guint            edge,
        const SamenSpot *spots)
{
  const SamenEdge *it = &router->edges[edge];
  const SamenSpot *from = &spots[it->from], *to = &spots[it->to];
  Choice *choice = &router->choices[edge];
  SamenPoint points[SAMEN_ROUTE_POINTS];

  choice->chosen = 0;
  if (is_given (it))
    {
      choice->n = 1;
      choice->curves[0].cost = 0;
      samen_strand_init (&choice->strands[0], it->points, SAMEN_ROUTE_POINTS);
      return;
    }

  choice->n = samen_curve_find (router->geometry, router->field, from, to, choice->curves, router->keep);
  for (guint i = 0; i < choice->n; i++)
    {
      samen_curve_sample (&choice->curves[i], from, to, points);
      samen_strand_init (&choice->strands[i], points, SAMEN_ROUTE_POINTS);
    }
}

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
  if (router->between != NULL && !isnan (router->between[at]))
    return router->between[at];

  cost = samen_strand_cost (&router->choices[i].strands[a], &router->edges[i], &router->choices[j].strands[b],
                            &router->edges[j], router->geometry->badge);
  if (router->between != NULL)
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
  double cost = router->choices[i].curves[a].cost;

  for (guint j = 0; j < router->n && cost < most; j++)
    if (j != i)
      cost += between (router, i, a, j, router->choices[j].chosen);
  return cost;
}

/* Returns: whether another curve is better now */
static gboolean
choose (SamenRouter *router,
        guint        i)
{
  Choice *choice = &router->choices[i];
  guint best = choice->chosen;
  double least = cost_of_choice (router, i, best, G_MAXDOUBLE);

  for (guint a = 0; a < choice->n && choice->curves[a].cost < least; a++)
    {
      double cost = cost_of_choice (router, i, a, least);

      if (cost < least - 1e-6)
        {
          least = cost;
          best = a;
        }
    }
  if (best == choice->chosen)
    return FALSE;
  choice->chosen = best;
  return TRUE;
}

static double
edge_length (const SamenRouter *router,
             guint              edge)
{
  const SamenPoint *points = router->choices[edge].strands[0].points;

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

double
samen_router_run (SamenRouter     *router,
                  const SamenSpot *spots,
                  guint            n_spots)
{
  gsize n_curves = (gsize) router->n * router->keep;
  gboolean moved = TRUE;
  double total = 0;

  samen_cost_field_paint (router->field, spots, n_spots);
  for (guint i = 0; i < router->n; i++)
    {
      gather (router, i, spots);
      router->order[i] = i;
    }
  g_qsort_with_data (router->order, router->n, sizeof (guint), compare_edges, router);

  if (router->between != NULL)
    memset (router->between, 0xff, n_curves * n_curves * sizeof (float)); /* NAN */
  for (guint pass = 0; pass < PASSES && moved && router->keep > 1; pass++)
    {
      moved = FALSE;
      for (guint i = 0; i < router->n; i++)
        moved = choose (router, router->order[i]) || moved;
    }

  for (guint i = 0; i < router->n && router->keep > 1; i++)
    total += (router->choices[i].curves[router->choices[i].chosen].cost + samen_router_edge_cost (router, i)) / 2;
  return total;
}

double
samen_router_edge_cost (SamenRouter *router,
                        guint        edge)
{
  return cost_of_choice (router, edge, router->choices[edge].chosen, G_MAXDOUBLE);
}

void
samen_router_points (const SamenRouter *router,
                     const SamenSpot   *spots,
                     guint              edge,
                     SamenPoint        *points)
{
  const SamenEdge *it = &router->edges[edge];
  const Choice *choice = &router->choices[edge];
  SamenPoint raw[SAMEN_ROUTE_POINTS];

  g_assert (!is_given (it));

  samen_curve_sample (&choice->curves[choice->chosen], &spots[it->from], &spots[it->to], raw);
  samen_curve_even (raw, SAMEN_ROUTE_POINTS, points, SAMEN_ROUTE_POINTS);
}
