/* insight/shape.h - what a row of positions looks like
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two camps and all in the middle share a mean and must not look the same.  A
 * shape has no better or worse; it says what kind of talk may help.  All
 * distances are out of the 200 points from pole to pole.  DOMAIN.md, section 5.
 *
 * Who stands apart is taken out first: a position more than one and a half times
 * the spread outside the quartiles (Tukey), and never less than 30 points outside
 * them, so that a few points of difference set nobody apart.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The first that fits, from the bottom up. */
typedef enum
{
  SAMEN_SHAPE_NONE,      /* fewer than four positions, or nothing to say */
  SAMEN_SHAPE_TOGETHER,  /* all within 40 points, wherever that is; quartiles closer than 40 */
  SAMEN_SHAPE_MIDDLE,    /* all within 25 points of the middle; quartiles closer than 40 */
  SAMEN_SHAPE_SCATTERED, /* quartiles at least 60 points apart */
  SAMEN_SHAPE_LEANING,   /* three quarters at least 20 points towards the same pole */
  SAMEN_SHAPE_TWO_CAMPS, /* two groups whose means are at least 60 points apart, that
                            explain 85% of the variance; each of at least two parties and
                            a quarter of all.  Even spreading explains 75%, four evenly
                            spread positions 80%. */
} SamenShape;

#define SAMEN_SHAPE_FEWEST 4 /* a smaller group needs no figures to see it */
#define SAMEN_SHAPE_SCATTERED_LEAST 60
#define SAMEN_SHAPE_LEANING_LEAST 20

/* Quartiles so far apart are worth a talk; they are neither together nor in the middle. */
#define SAMEN_SPREAD_LARGE 40

/* samen_shape_of:
 * @sorted: @n positions from left to right
 * @divide: (out): the middle of the gap between two camps; NAN for any other shape */
SamenShape samen_shape_of (const double *sorted,
                           guint         n,
                           double       *divide);

/* Beyond which positions somebody stands apart, given the quartiles. */
void samen_shape_fences (double  lower,
                         double  upper,
                         double *low,
                         double *high);

G_END_DECLS
