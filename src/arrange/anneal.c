/* arrange/anneal.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/layout.h"

#include <math.h>

/* A change for the worse is taken with the chance of e^(-worse / heat). */
#define HEAT 6.0
#define COLD 0.01

/* How often a name is turned and two parties change places; else one moves. */
#define TURNING 0.18
#define SWAPPING 0.08

/* Roughly a normal draw with deviation 1. */
static double
draw_step (GRand *dice)
{
  return 1.7 * (g_rand_double (dice) + g_rand_double (dice) + g_rand_double (dice) + g_rand_double (dice) - 2);
}

static void
step (SamenLayout *layout,
      guint        i,
      double       heat,
      GRand       *dice)
{
  const SamenSeat *seat = &layout->seats[i];
  double reach = heat > 1 ? 0.35 : 0.12;
  double width = MIN (seat->span.to - seat->span.from, 1.5);

  samen_layout_move (layout, i, seat->spot.angle + draw_step (dice) * reach * width,
                     seat->spot.radius + draw_step (dice) * 0.16 * seat->ring_width);
}

gboolean
samen_is_accepted (double before,
                   double after,
                   double heat,
                   GRand *dice)
{
  return after <= before || g_rand_double (dice) < exp ((before - after) / heat);
}

/* Turns or moves one party, or leaves it as it was. */
static void
try_one (SamenLayout *layout,
         guint        i,
         double       heat,
         GRand       *dice)
{
  SamenSeat *seat = &layout->seats[i];
  SamenSpot old = seat->spot;
  double before = samen_layout_cost (layout, i);

  if (seat->fixed || g_rand_double (dice) < TURNING)
    samen_layout_turn (layout, i, g_rand_int_range (dice, 0, SAMEN_N_SIDES));
  else
    step (layout, i, heat, dice);
  if (!samen_is_accepted (before, samen_layout_cost (layout, i), heat, dice))
    seat->spot = old;
}

static void
try_swap (SamenLayout *layout,
          guint        i,
          guint        j,
          double       heat,
          GRand       *dice)
{
  SamenSpot old_i = layout->seats[i].spot, old_j = layout->seats[j].spot;
  double before = samen_layout_cost (layout, i) + samen_layout_cost (layout, j);

  samen_layout_swap (layout, i, j);
  if (samen_is_accepted (before, samen_layout_cost (layout, i) + samen_layout_cost (layout, j), heat, dice))
    return;
  layout->seats[i].spot = old_i;
  layout->seats[j].spot = old_j;
}

void
samen_anneal (SamenLayout *layout,
              guint32      seed,
              guint        turns)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (seed);

  for (guint turn = 0; turn < turns; turn++)
    {
      double left = 1 - turn / (double) turns;
      double heat = HEAT * left * left + COLD;
      guint i = g_rand_int_range (dice, 0, layout->n);
      guint j = g_rand_int_range (dice, 0, layout->n);

      if (g_rand_double (dice) < SWAPPING && samen_layout_may_swap (layout, i, j))
        try_swap (layout, i, j, heat, dice);
      else
        try_one (layout, i, heat, dice);
    }
}
