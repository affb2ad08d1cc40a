/* insight/shape.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/shape.h"

#include "insight/figures.h"

#include <math.h>

#define TOGETHER_WITHIN 40
#define MIDDLE_WITHIN 25

#define CAMPS_APART 60
#define CAMPS_EXPLAIN 0.85
#define CAMP_FEWEST 2
#define CAMP_SHARE 4 /* a quarter */

#define FENCE_SPREADS 1.5
#define FENCE_LEAST 30

void
samen_shape_fences (double  lower,
                    double  upper,
                    double *low,
                    double *high)
{
  double reach = MAX (FENCE_SPREADS * (upper - lower), FENCE_LEAST);

  *low = lower - reach;
  *high = upper + reach;
}

static double
sum_of (const double *values,
        guint         n)
{
  double sum = 0;

  for (guint i = 0; i < n; i++)
    sum += values[i];
  return sum;
}

static double
squares_around_mean (const double *values,
                     guint         n)
{
  double mean = sum_of (values, n) / n;
  double squares = 0;

  for (guint i = 0; i < n; i++)
    squares += (values[i] - mean) * (values[i] - mean);
  return squares;
}

/* How many stand left of where the row is best cut in two: where the parts explain
 * most of the variance.  What two parts explain is the product of their sizes times
 * the square of the distance of their means, over n. */
static guint
natural_break (const double *sorted,
               guint         n,
               double       *explained,
               double       *apart)
{
  double total = sum_of (sorted, n);
  double left_sum = 0;
  guint best = 0;

  *explained = 0;
  *apart = 0;
  for (guint left = 1; left < n; left++)
    {
      double distance;
      double squares;

      left_sum += sorted[left - 1];
      distance = (total - left_sum) / (n - left) - left_sum / left;
      squares = distance * distance * left * (n - left) / n;
      if (squares <= *explained)
        continue;
      best = left;
      *explained = squares;
      *apart = distance;
    }
  return best;
}

static gboolean
is_a_camp (guint part,
           guint n)
{
  return part >= CAMP_FEWEST && part * CAMP_SHARE >= n;
}

static gboolean
are_two_camps (const double *sorted,
               guint         n,
               double       *divide)
{
  double explained;
  double apart;
  guint left = natural_break (sorted, n, &explained, &apart);

  if (!is_a_camp (left, n) || !is_a_camp (n - left, n) || apart < CAMPS_APART ||
      explained < CAMPS_EXPLAIN * squares_around_mean (sorted, n))
    return FALSE;
  *divide = (sorted[left - 1] + sorted[left]) / 2;
  return TRUE;
}

/* Of those who do not stand apart. */
static SamenShape
shape_of_most (const double *sorted,
               guint         n,
               double        lower,
               double        upper)
{
  double first = sorted[0];
  double last = sorted[n - 1];

  if (lower >= SAMEN_SHAPE_LEANING_LEAST || upper <= -SAMEN_SHAPE_LEANING_LEAST)
    return SAMEN_SHAPE_LEANING;
  if (upper - lower >= SAMEN_SHAPE_SCATTERED_LEAST)
    return SAMEN_SHAPE_SCATTERED;
  if (upper - lower >= SAMEN_SPREAD_LARGE)
    return SAMEN_SHAPE_NONE;
  if (first >= -MIDDLE_WITHIN && last <= MIDDLE_WITHIN)
    return SAMEN_SHAPE_MIDDLE;
  return last - first <= TOGETHER_WITHIN ? SAMEN_SHAPE_TOGETHER : SAMEN_SHAPE_NONE;
}

SamenShape
samen_shape_of (const double *sorted,
                guint         n,
                double       *divide)
{
  double lower = samen_quantile (sorted, n, 0.25);
  double upper = samen_quantile (sorted, n, 0.75);
  double low;
  double high;
  guint from = 0;

  *divide = NAN;
  if (n < SAMEN_SHAPE_FEWEST)
    return SAMEN_SHAPE_NONE;
  if (are_two_camps (sorted, n, divide))
    return SAMEN_SHAPE_TWO_CAMPS;
  samen_shape_fences (lower, upper, &low, &high);
  while (sorted[from] < low)
    from++;
  while (sorted[n - 1] > high)
    n--;
  return shape_of_most (sorted + from, n - from, lower, upper);
}
