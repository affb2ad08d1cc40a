/* arrange/solve.c - from nothing to a map
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/picture.h"

/* How long to look, in moves; the same for the same input, whatever the
 * machine.  Small maps can afford more tries than large ones. */
#define TURNS_PER_PARTY 900
#define TURNS_IN_ALL 26000
#define MOST_TRIES 6
#define PARTIES_IN_TRIES 60
#define REFINEMENTS 250
#define EDGES_ROUTED 100

/* Of all edges the worst few are helped. */
#define WORST 4

typedef struct
{
  SamenPicture picture;
  SamenRouter *trial; /* for a change that may not be kept */
  SamenSpot *best;
  double least;
} Solver;

/* Remembers the layout if there was none better.  Returns: whether it did */
static gboolean
remember (Solver *solver,
          double  cost)
{
  if (cost >= solver->least)
    return FALSE;

  solver->least = cost;
  g_free (solver->best);
  solver->best = samen_layout_save (solver->picture.layout);
  return TRUE;
}

/* Draws the picture of the places as they are.  Returns: whether it is the best
 * so far */
static gboolean
judge (Solver *solver)
{
  double curves = samen_picture_draw (&solver->picture);

  return remember (solver, curves + samen_layout_total (solver->picture.layout));
}

/* --- refining ---------------------------------------------------------- */

/* One of the few edges with most wrong with them. */
static guint
pick_bad_edge (Solver *solver,
               GRand  *dice)
{
  guint worst[WORST] = { 0 };
  double costs[WORST] = { 0 };

  for (guint i = 0; i < solver->picture.n_edges; i++)
    {
      double cost = samen_router_edge_cost (solver->picture.router, i);
      guint at = WORST;

      for (; at > 0 && costs[at - 1] < cost; at--)
        if (at < WORST)
          {
            costs[at] = costs[at - 1];
            worst[at] = worst[at - 1];
          }
      if (at == WORST)
        continue;
      costs[at] = cost;
      worst[at] = i;
    }
  return worst[g_rand_int_range (dice, 0, MIN (WORST, solver->picture.n_edges))];
}

static void
nudge (SamenLayout *layout,
       guint        i,
       GRand       *dice,
       guint8      *moved)
{
  const SamenSeat *seat = &layout->seats[i];

  if (seat->fixed)
    return;
  samen_layout_move (layout, i, seat->spot.angle + g_rand_double_range (dice, -0.2, 0.2),
                     seat->spot.radius + g_rand_double_range (dice, -0.25, 0.25) * seat->ring_width);
  moved[i] = TRUE;
}

/* Moves one or both ends of a bad edge, now and then anybody. */
static void
change (Solver *solver,
        GRand  *dice,
        guint8 *moved)
{
  SamenLayout *layout = solver->picture.layout;
  const SamenEdge *edge = &solver->picture.edges[pick_bad_edge (solver, dice)];
  double draw = g_rand_double (dice);

  if (draw < 0.25)
    {
      nudge (layout, g_rand_int_range (dice, 0, layout->n), dice, moved);
      return;
    }
  if (draw < 0.75)
    nudge (layout, edge->from, dice, moved);
  if (draw > 0.5)
    nudge (layout, edge->to, dice, moved);
}

static void
swap_routers (Solver *solver)
{
  SamenRouter *router = solver->picture.router;

  solver->picture.router = solver->trial;
  solver->trial = router;
}

/* A quick look first, with the curves as they are now; only what seems better
 * is drawn from nothing. */
static gboolean
try_change (Solver *solver,
            GRand  *dice)
{
  g_autofree guint8 *moved = g_new0 (guint8, solver->picture.layout->n);
  double cost;

  change (solver, dice, moved);
  if (samen_layout_total (solver->picture.layout) >= solver->least)
    return FALSE;

  cost = samen_picture_settle (&solver->picture, moved) + samen_layout_total (solver->picture.layout);
  return cost < solver->least && judge (solver);
}

/* Climbs on from the best layout. */
static void
refine (Solver *solver)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (5);

  samen_layout_restore (solver->picture.layout, solver->best);
  samen_picture_draw (&solver->picture);
  for (guint i = 0; i < REFINEMENTS; i++)
    {
      samen_router_assign (solver->trial, solver->picture.router);
      if (try_change (solver, dice))
        continue;
      swap_routers (solver);
      samen_layout_restore (solver->picture.layout, solver->best);
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

/* Edges of its own, whose points are anybody's to write. */
static void
take_edges (SamenPicture *picture)
{
  picture->n_edges = picture->layout->n_edges;
  picture->edges = g_memdup2 (picture->layout->edges, picture->n_edges * sizeof (SamenEdge));
  for (guint i = 0; i < picture->n_edges; i++)
    {
      picture->edges[i].fixed = FALSE;
      picture->edges[i].points = g_new0 (SamenPoint, SAMEN_ROUTE_POINTS);
    }
}

static SamenRouter *
new_router (const SamenPicture *picture)
{
  const SamenLayout *layout = picture->layout;

  return samen_router_new (layout->geometry, picture->edges, picture->n_edges, layout->obstacles, layout->n_obstacles);
}

static void
solver_clear (Solver *solver)
{
  for (guint i = 0; i < solver->picture.n_edges; i++)
    g_free (solver->picture.edges[i].points);
  g_free (solver->picture.edges);
  g_clear_pointer (&solver->picture.router, samen_router_free);
  g_clear_pointer (&solver->trial, samen_router_free);
  g_free (solver->best);
}

void
samen_solve (SamenLayout *layout)
{
  Solver solver = { .picture.layout = layout, .least = G_MAXDOUBLE };
  guint turns = MIN (TURNS_PER_PARTY * count_free (layout), TURNS_IN_ALL);
  guint tries = CLAMP (PARTIES_IN_TRIES / MAX (layout->n, 1), 1, MOST_TRIES);

  take_edges (&solver.picture);
  if (layout->geometry->density == SAMEN_DENSITY_NAMED && layout->n_edges > 0 && layout->n_edges <= EDGES_ROUTED)
    {
      solver.picture.router = new_router (&solver.picture);
      solver.trial = new_router (&solver.picture);
    }

  for (guint i = 0; i < tries; i++)
    {
      samen_start (layout);
      samen_anneal (layout, 3 + i, turns);
      judge (&solver);
    }
  if (solver.picture.router != NULL)
    refine (&solver);
  samen_layout_restore (layout, solver.best);
  solver_clear (&solver);
}
