/* poster/columns.h - names in columns, beside a map or on sheets of their own
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Columns stand wherever the page has room for them, each with a top and bottom
 * of its own; names run from one into the next, in the largest letters at which
 * all find room, and end at about the same height.
 */
#pragma once

#include "poster/names.h"

G_BEGIN_DECLS

#define SAMEN_MOST_COLUMNS 24

typedef struct
{
  double width;
  double xs[SAMEN_MOST_COLUMNS];
  double tops[SAMEN_MOST_COLUMNS];
  double bottoms[SAMEN_MOST_COLUMNS];
  guint n;
} SamenColumns;

/* How wide the narrowest column beside a map is. */
double samen_columns_least_width (const SamenStock *stock);

/* Adds as many as go between two edges; none when there is no room for any. */
void samen_columns_add (SamenColumns *columns,
                        const SamenStock *stock,
                        double x0,
                        double x1,
                        double top,
                        double bottom);

/* Returns: FALSE, with nothing drawn, when the smallest letters do not fit */
gboolean samen_columns_put (const SamenColumns *columns,
                            SamenDraft *draft,
                            const SamenRoll *roll,
                            SamenNumbers style);

/* The names on as many further pages as it takes. */
void samen_columns_put_sheets (SamenDraft *draft,
                               const SamenRoll *roll,
                               SamenNumbers style);

G_END_DECLS
