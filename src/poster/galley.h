/* poster/galley.h - text set in one long column, then poured into the page
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * As in a printing house: what has to be said is first set as a row of pieces
 * of one width, a line or a small picture each, and only then poured into
 * whatever room the page has.  What does not fit stays in the galley for the
 * next column or the next page, so that nothing can get lost at an edge.
 */
#pragma once

#include "scene/figure.h"

G_BEGIN_DECLS

typedef struct
{
  double width;
  GArray *pieces;
  SamenScene *heading; /* see samen_galley_repeat () */
  double heading_height;
} SamenGalley;

SamenGalley *samen_galley_new (double width);
void samen_galley_free (SamenGalley *galley);

/* samen_galley_add:
 * @before: white above the piece, unless it comes first in its column
 * @keep: never the last of a column
 *
 * Returns: (transfer none): where the piece is drawn, its origin at the top left */
SamenScene *samen_galley_add (SamenGalley *galley,
                              double before,
                              double height,
                              gboolean keep);

/* A column that begins with one of the pieces added from here on gets
 * @heading (transfer full, nullable) above it first. */
void samen_galley_repeat (SamenGalley *galley,
                          SamenScene *heading,
                          double height);

guint samen_galley_length (const SamenGalley *galley);

/* In one column. */
double samen_galley_height (const SamenGalley *galley);

/* How wide what was set really is. */
double samen_galley_used (const SamenGalley *galley);

/* samen_galley_pour:
 * @page: (nullable): NULL only measures
 * @from: (inout): the first piece to place; then the first that found no room
 *
 * Returns: the bottom of what was placed; @top when that is nothing */
double samen_galley_pour (const SamenGalley *galley,
                          SamenScene *page,
                          guint *from,
                          double x,
                          double top,
                          double bottom);

/* One piece by itself, its top left at a point. */
void samen_galley_put (const SamenGalley *galley,
                       SamenScene *page,
                       guint index,
                       double x,
                       double y);

/* samen_galley_level:
 * @tops: (array length=n): where each column begins
 *
 * The least bottom at which all pieces from @from fit into @n columns; @bottom
 * when they do not fit at all. */
double samen_galley_level (const SamenGalley *galley,
                           guint from,
                           const double *tops,
                           guint n,
                           double bottom);

/* Hands the pieces from @from on to another galley. */
void samen_galley_move (SamenGalley *galley,
                        guint from,
                        SamenGalley *to);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenGalley, samen_galley_free)

G_END_DECLS
