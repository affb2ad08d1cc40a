/* arrange/solve.c - from nothing to a map
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/layout.h"
#include "arrange/router.h"

#include <math.h>

/* How long to look, in moves; the same for the same input, whatever the
 * machine.  Small maps can afford more tries than large ones. */
#define TURNS_PER_PARTY 900
#define TURNS_IN_ALL 26000
#define MOST_TRIES 6
#define PARTIES_IN_TRIES 80
#define REFINEMENTS 90
#define EDGES_REFINED 60

/* Curves per edge while trying; fewer than for the final picture. */
#define CURVES 14

/* How often names step aside for curves, and curves for names. */
#define STEPS_ASIDE 2

/* Of all edges the worst few are helped. */
#define WORST 4

typedef struct
{
  SamenLayout *layout;
  SamenRouter *router; /* NULL: relations are not drawn as curves */
  SamenEdge *edges;    /* the layout's, with points while names step aside */
  guint n_edges;
  guint n_free;
  SamenSpot *best;
  double least;
} Solver;

static double
route (Solver *solver)
{
  g_autofree SamenSpot *spots = NULL;

  if (solver->router == NULL)
    return 0;

  spots = samen_layout_save (solver->layout);
  return samen_router_run (solver->router, spots, solver->layout->n);
}

/* Remembers the layout if there was none better.  Returns: whether it did */
static gboolean
remember (Solver *solver,
          double  cost)
{
  if (cost >= solver->least)
    return FALSE;

  solver->least = cost;
  g_free (solver->best);
  solver->best = samen_layout_save (solver->layout);
  return TRUE;
}

/* Gives the names the curves to step aside for. */
static void
draw_curves (Solver *solver)
{
  g_autofree SamenSpot *spots = samen_layout_save (solver->layout);

  for (guint i = 0; i < solver->n_edges; i++)
    samen_router_points (solver->router, spots, i, solver->edges[i].points);
}

static void
try_seed (Solver *solver,
          guint32 seed,
          guint   turns)
{
  SamenLayout *layout = solver->layout;

  samen_start (layout);
  samen_anneal (layout, seed, turns);
  remember (solver, samen_layout_total (layout) + route (solver));
  if (solver->router == NULL)
    return;

  for (guint i = 0; i < STEPS_ASIDE; i++)
    {
      draw_curves (solver);
      samen_names_settle (layout);
      remember (solver, samen_layout_total (layout) + route (solver));
    }
}

/* --- refining ---------------------------------------------------------- */

static guint
pick_bad_edge (Solver *solver,
               GRand  *dice)
{
  guint worst[WORST] = { 0 };
  double costs[WORST] = { 0 };

  for (guint i = 0; i < solver->n_edges; i++)
    {
      double cost = samen_router_edge_cost (solver->router, i);
      guint at = WORST;

      while (at > 0 && costs[at - 1] < cost)
        at--;
      if (at == WORST)
        continue;
      for (guint k = WORST - 1; k > at; k--)
        {
          costs[k] = costs[k - 1];
          worst[k] = worst[k - 1];
        }
      costs[at] = cost;
      worst[at] = i;
    }
  return worst[g_rand_int_range (dice, 0, MIN (WORST, solver->n_edges))];
}

static void
nudge (Solver *solver,
       guint   i,
       GRand  *dice)
{
  SamenSeat *seat = &solver->layout->seats[i];
  double draw = g_rand_double (dice);

  if (draw < 0.7 && !seat->fixed)
    samen_layout_move (solver->layout, i, seat->spot.angle + g_rand_double_range (dice, -0.2, 0.2),
                       seat->spot.radius + g_rand_double_range (dice, -0.25, 0.25) * seat->ring_width);
  if (draw > 0.45 || seat->fixed)
    samen_layout_turn (solver->layout, i, g_rand_int_range (dice, 0, SAMEN_N_SIDES));
}

/* Moves one or both ends of a bad edge, now and then anybody. */
static void
change (Solver *solver,
        GRand  *dice)
{
  const SamenEdge *edge = &solver->edges[pick_bad_edge (solver, dice)];
  double draw = g_rand_double (dice);

  if (draw < 0.25)
    {
      nudge (solver, g_rand_int_range (dice, 0, solver->layout->n), dice);
      return;
    }
  if (draw < 0.75)
    nudge (solver, edge->from, dice);
  if (draw > 0.5)
    nudge (solver, edge->to, dice);
}

/* Climbs on from the best layout with the real curves, as long as names and
 * badges do not suffer. */
static void
refine (Solver *solver)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (5);
  double limit = solver->least;

  samen_layout_restore (solver->layout, solver->best);
  route (solver);
  for (guint i = 0; i < REFINEMENTS; i++)
    {
      double cost;

      change (solver, dice);
      cost = samen_layout_total (solver->layout);
      if (cost >= limit || !remember (solver, cost + route (solver)))
        samen_layout_restore (solver->layout, solver->best);
    }
}

/* --- all of it --------------------------------------------------------- */

static guint
count_free (const SamenLayout *layout)
{
  guint n = 0;

  for (guint i = 0; i < layout->n; i++)
    n += !layout->seats[i].fixed;
  return n;
}

/* Edges of its own, with points, for the layout to look at. */
static void
take_edges (Solver *solver)
{
  solver->n_edges = solver->layout->n_edges;
  solver->edges = g_memdup2 (solver->layout->edges, solver->n_edges * sizeof (SamenEdge));
  for (guint i = 0; i < solver->n_edges; i++)
    {
      solver->edges[i].fixed = FALSE;
      solver->edges[i].points = g_new0 (SamenPoint, SAMEN_ROUTE_POINTS);
    }
  solver->layout->edges = solver->edges;
}

static void
release_edges (Solver *solver)
{
  for (guint i = 0; i < solver->n_edges; i++)
    g_free (solver->edges[i].points);
  g_free (solver->edges);
}

void
samen_solve (SamenLayout *layout)
{
  Solver solver = { .layout = layout, .n_free = count_free (layout), .least = G_MAXDOUBLE };
  guint turns = MIN (TURNS_PER_PARTY * solver.n_free, TURNS_IN_ALL);
  guint tries = CLAMP (PARTIES_IN_TRIES / MAX (layout->n, 1), 1, MOST_TRIES);
  const SamenEdge *edges = layout->edges;

  take_edges (&solver);
  if (layout->geometry->density == SAMEN_DENSITY_NAMED && layout->n_edges > 0)
    solver.router = samen_router_new (layout->geometry, solver.edges, solver.n_edges, layout->obstacles,
                                      layout->n_obstacles, CURVES);

  for (guint i = 0; i < tries; i++)
    try_seed (&solver, 3 + i, turns);
  if (solver.router != NULL && solver.n_edges <= EDGES_REFINED)
    refine (&solver);
  samen_layout_restore (layout, solver.best);

  layout->edges = edges;
  g_clear_pointer (&solver.router, samen_router_free);
  g_free (solver.best);
  release_edges (&solver);
}
