/* insight/figures.h - what the positions on one paradox add up to
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Only given positions count; the other answers are counted and shown as what
 * they are.  A figure over nothing is NAN, never 0.  Spread is the distance
 * between the quartiles by linear interpolation between closest ranks (R type
 * 7); the mean is arithmetic.  CONTRACT.md, "info --json".  What is covered in the
 * round counts as not answered.  Nobody is scored.
 */
#pragma once

#include "core/project.h"
#include "insight/shape.h"

G_BEGIN_DECLS

typedef struct
{
  int number; /* of the paradox */
  guint positions;
  guint not_recognised;
  guint skipped;
  guint declined;
  guint missing; /* parties that gave no answer at all */
  double mean;
  double median;
  double lower;  /* quartile */
  double upper;  /* quartile */
  double spread; /* upper − lower */
  double deviation; /* standard deviation over the positions there are */
  double minimum;
  double maximum;
  SamenShape shape;
  double divide; /* between two camps; NAN for any other shape */
  double felt;   /* mean of how strongly it is felt, 0…3, by whoever said so */
  guint felt_count;
} SamenFigures;

/* @round: (nullable): NULL counts as a round nobody answered */
void samen_figures_init (SamenFigures       *figures,
                         const SamenProject *project,
                         const SamenRound   *round,
                         int                 number);

/* The quantile @p (0…1) of @n sorted values, R type 7; NAN when @n is 0. */
double samen_quantile (const double *sorted,
                       guint         n,
                       double        p);

/* Ids of the parties that stand apart on paradox @number (insight/shape.h).  In two
 * camps nobody does, nor among fewer than four.
 * Returns: (transfer container) (element-type utf8): in the order of the sheets,
 * ids of @round's */
GPtrArray *samen_figures_outliers (const SamenProject *project,
                                   const SamenRound   *round,
                                   int                 number);

/* What stands out on paradox @number in a few words, such as "Two camps"; no judgement.
 * Returns: (transfer full) (nullable): NULL when there is nothing to say */
char *samen_figures_text (const SamenProject *project,
                          const SamenRound   *round,
                          int                 number,
                          SamenLanguage       language);

/* How many of the paradoxes in play @party has answered, in whatever state; covered
 * or not, for that gives nothing away. */
guint samen_figures_answered (const SamenProject *project,
                              const SamenRound   *round,
                              const char         *party);

/* Numbers (1…12) of the paradoxes in play on which @party stands furthest from
 * the group's agreed position, or from the mean where none is agreed; furthest
 * first.  Returns: how many were written to @numbers */
guint samen_figures_furthest (const SamenProject *project,
                              const SamenRound   *round,
                              const char         *party,
                              int                *numbers,
                              guint               max);

G_END_DECLS
