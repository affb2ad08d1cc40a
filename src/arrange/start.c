/* arrange/start.c - where everybody begins
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/layout.h"

#include <math.h>

static int
compare_angles (gconstpointer a,
                gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

/* The middle of the widest gap between angles that are taken, borders at the
 * two ends of @taken counting as half a gap. */
static double
widest_gap (GArray *taken)
{
  guint best = 0;
  double widest = -1;

  g_array_sort (taken, compare_angles);
  for (guint i = 0; i + 1 < taken->len; i++)
    {
      double width = g_array_index (taken, double, i + 1) - g_array_index (taken, double, i);

      if (i == 0 || i + 2 == taken->len)
        width *= 1.2;
      if (width > widest + 1e-9)
        {
          widest = width;
          best = i;
        }
    }
  return (g_array_index (taken, double, best) + g_array_index (taken, double, best + 1)) / 2;
}

static gboolean
same_sector (const SamenSeat *a,
             const SamenSeat *b)
{
  return a->span.from == b->span.from;
}

/* Newcomers between parties that keep their place: each in the widest gap. */
static void
homes_between (SamenLayout *layout,
               guint        first)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (double));
  const SamenSeat *model = &layout->seats[first];

  g_array_append_val (taken, model->span.from);
  g_array_append_val (taken, model->span.to);
  for (guint i = 0; i < layout->n; i++)
    if (same_sector (model, &layout->seats[i]) && layout->seats[i].fixed)
      g_array_append_val (taken, layout->seats[i].spot.angle);

  for (guint i = first; i < layout->n; i++)
    {
      SamenSeat *seat = &layout->seats[i];

      if (!same_sector (model, seat) || seat->fixed)
        continue;
      seat->spot.home = widest_gap (taken);
      g_array_append_val (taken, seat->spot.home);
    }
}

/* A sector in which nobody has a place yet: even steps. */
static void
homes_even (SamenLayout *layout,
            guint        first,
            guint        n)
{
  guint step = 0;

  for (guint i = first; i < layout->n; i++)
    {
      SamenSeat *seat = &layout->seats[i];

      if (same_sector (&layout->seats[first], seat))
        seat->spot.home = seat->span.from + (seat->span.to - seat->span.from) * (step++ + 0.5) / n;
    }
}

/* Whether no earlier seat shares this one's sector. */
static gboolean
opens_sector (const SamenLayout *layout,
              guint              first)
{
  for (guint i = 0; i < first; i++)
    if (same_sector (&layout->seats[i], &layout->seats[first]))
      return FALSE;
  return TRUE;
}

static void
homes_of_sector (SamenLayout *layout,
                 guint        first)
{
  guint n = 0, n_fixed = 0;

  for (guint i = first; i < layout->n; i++)
    if (same_sector (&layout->seats[first], &layout->seats[i]))
      {
        n++;
        n_fixed += layout->seats[i].fixed;
      }
  if (n_fixed > 0)
    homes_between (layout, first);
  else
    homes_even (layout, first, n);
}

void
samen_start (SamenLayout *layout)
{
  for (guint i = 0; i < layout->n; i++)
    if (opens_sector (layout, i))
      homes_of_sector (layout, i);

  for (guint i = 0; i < layout->n; i++)
    {
      SamenSeat *seat = &layout->seats[i];

      seat->spot.side = cos (seat->spot.home) > 0.3 ? SAMEN_SIDE_ABOVE : SAMEN_SIDE_BELOW;
      if (seat->fixed)
        samen_layout_turn (layout, i, seat->spot.side);
      else
        samen_layout_move (layout, i, seat->spot.home, seat->ring_middle);
    }
}
