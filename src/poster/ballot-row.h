/* poster/ballot-row.h - one paradox to answer on paper
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two poles of the same weight over a line with nine boxes, the fifth precisely in
 * the middle; beside it a box for each other state of an answer and four circles
 * for how strongly it is felt; below it a line to write on.  What is typed in from
 * paper follows the same numbers: box n is position 25 × (n − 5).
 */
#pragma once

#include "poster/draft.h"

G_BEGIN_DECLS

#define SAMEN_BALLOT_BOXES 9

/* The columns all rows of a ballot share. */
typedef struct
{
  double number; /* where the paradox's number begins */
  double scale;  /* from the left edge of the first box … */
  double scale_end;
  double states;
  double felt;
  double box; /* side of a box */
} SamenBallotColumns;

void samen_ballot_columns_init (SamenBallotColumns *columns,
                                const SamenDraft *draft);

/* What the columns ask, on two lines from @y on.  Returns: where they end */
double samen_ballot_heads (SamenDraft *draft,
                           const SamenBallotColumns *columns,
                           double y);

double samen_ballot_row_need (SamenDraft *draft,
                              const SamenBallotColumns *columns,
                              int number);

/* Returns: (transfer full): the row, from its top at 0 */
SamenScene *samen_ballot_row (SamenDraft *draft,
                              const SamenBallotColumns *columns,
                              int number,
                              double height);

G_END_DECLS
