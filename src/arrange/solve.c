/* arrange/solve.c - from nothing to a map
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/picture.h"

/* How long to anneal, in moves; the same for the same input, whatever the
 * machine. */
#define TURNS_PER_PARTY 900
#define TURNS_IN_ALL 60000
#define WORK 90e6 /* pairs of parties and of relations looked at */

/* How often to begin anew: the smaller the map, the more often. */
#define MOST_TRIES 6
#define PARTIES_IN_TRIES 100

/* How long to refine: the more relations, the dearer each look. */
#define MOST_REFINEMENTS 320
#define EDGES_IN_REFINEMENTS 5200

/* With more relations than this the curves have no say in where parties go. */
#define EDGES_ROUTED 100

/* How often whoever is in the way is helped. */
#define MENDINGS 6

/* Refining moves the ends of a bad edge, or now and then anybody, or lets two
 * parties change places. */
#define ANYBODY 0.2
#define SWAPPING 0.2

/* It may go on from something worse, the less so the longer it looks. */
#define HEAT 12.0
#define COLD 0.01

/* Of all edges the worst few are helped. */
#define WORST 4

typedef struct
{
  SamenPicture picture;
  SamenRouter *trial; /* for a change that may not be kept */
  SamenSpot *best;
  double least;
} Solver;

/* Draws the picture of the places as they are and remembers the best so far.
 * Returns: what is wrong with it */
static double
judge (Solver *solver)
{
  double cost = samen_picture_draw (&solver->picture) + samen_layout_total (solver->picture.layout);

  if (cost < solver->least)
    {
      solver->least = cost;
      g_free (solver->best);
      solver->best = samen_layout_save (solver->picture.layout);
    }
  return cost;
}

/* Helps whoever is in the way, and draws again, as long as it pays. */
static void
mend (Solver *solver)
{
  for (guint i = 0; i < MENDINGS; i++)
    {
      double before = solver->least;

      samen_layout_restore (solver->picture.layout, solver->best);
      if (samen_repair (solver->picture.layout) == 0 || judge (solver) >= before)
        break;
    }
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

/* Gives a party the angle of another of its sector. */
static void
change_places (SamenLayout *layout,
               guint        i,
               GRand       *dice,
               guint8      *moved)
{
  guint j = g_rand_int_range (dice, 0, layout->n);

  for (guint k = 0; k < layout->n; k++, j = (j + 1) % layout->n)
    if (samen_layout_may_swap (layout, i, j))
      {
        samen_layout_swap (layout, i, j);
        moved[i] = moved[j] = TRUE;
        return;
      }
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

  if (draw < ANYBODY)
    nudge (layout, g_rand_int_range (dice, 0, layout->n), dice, moved);
  else if (draw < ANYBODY + SWAPPING)
    change_places (layout, g_rand_boolean (dice) ? edge->from : edge->to, dice, moved);
  else
    {
      guint ends = g_rand_int_range (dice, 1, 4);

      if (ends & 1)
        nudge (layout, edge->from, dice, moved);
      if (ends & 2)
        nudge (layout, edge->to, dice, moved);
    }
}

static void
swap_routers (Solver *solver)
{
  SamenRouter *router = solver->picture.router;

  solver->picture.router = solver->trial;
  solver->trial = router;
}

/* Moves somebody.  A quick look first, with the curves as they are now; only
 * what seems better than all before is drawn from nothing.  Returns: what is
 * wrong with the picture now */
static double
try_change (Solver *solver,
            GRand  *dice)
{
  SamenLayout *layout = solver->picture.layout;
  g_autofree guint8 *moved = g_new0 (guint8, layout->n);
  double cost;

  change (solver, dice, moved);
  cost = samen_picture_glance (&solver->picture, moved) + samen_layout_total (layout);
  return cost < solver->least ? judge (solver) : cost;
}

/* Goes on from the best layout; now and then through a worse one, ever less. */
static void
refine (Solver *solver)
{
  SamenLayout *layout = solver->picture.layout;
  g_autoptr (GRand) dice = g_rand_new_with_seed (5);
  guint n = MIN (EDGES_IN_REFINEMENTS / solver->picture.n_edges, MOST_REFINEMENTS);
  g_autofree SamenSpot *spots = NULL;
  double now = 0;

  samen_layout_restore (layout, solver->best);
  now = judge (solver);
  spots = samen_layout_save (layout);
  for (guint i = 0; i < n; i++)
    {
      double left = 1 - i / (double) n, cost;

      samen_router_assign (solver->trial, solver->picture.router);
      cost = try_change (solver, dice);
      if (samen_is_accepted (now, cost, HEAT * left * left + COLD, dice))
        {
          now = cost;
          g_free (spots);
          spots = samen_layout_save (layout);
          continue;
        }
      swap_routers (solver);
      samen_layout_restore (layout, spots);
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

/* Moves for one try. */
static guint
count_turns (const SamenLayout *layout)
{
  double relations = layout->n_edges <= 300 ? 2.0 * layout->n_edges * layout->n_edges / MAX (layout->n, 1) : 0;
  double turns = WORK / (relations + 10.0 * layout->n);

  return MIN (turns, MIN (TURNS_PER_PARTY * count_free (layout), TURNS_IN_ALL));
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
  guint turns = count_turns (layout);
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
  mend (&solver);
  if (solver.picture.router != NULL)
    {
      refine (&solver);
      mend (&solver);
    }
  samen_layout_restore (layout, solver.best);
  solver_clear (&solver);
}
