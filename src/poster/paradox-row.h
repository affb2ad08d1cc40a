/* poster/paradox-row.h - one paradox on the poster
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Number, two poles of the same weight, the track with the parties above it,
 * and at the right what the team made of it.  A row first says how high it has
 * to be so that no shape touches a pole's name; design/TOKENS.md section 12.
 */
#pragma once

#include "poster/draft.h"

G_BEGIN_DECLS

typedef struct
{
  SamenDraft *draft;
  GHashTable *codes; /* NULL: too many parties for codes, shapes only */
  double dot;        /* half size of a shape */
  double x;
  double width;
} SamenRow;

double samen_row_need (SamenRow *row,
                       int number);

void samen_row_draw (SamenRow *row,
                     int number,
                     double y,
                     double height);

/* More lanes than a track can have without contact. */
gboolean samen_row_is_crowded (SamenRow *row,
                               int number);

G_END_DECLS
