/* scene/polyline.h - lines as rows of points
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A relation's curve comes as points.  To give it a pattern and an end it has
 * to be measured, shortened and divided into equal steps.  Private to scene/.
 */
#pragma once

#include "arrange/place.h"

G_BEGIN_DECLS

double samen_polyline_length (const SamenPoint *points,
                              guint             n);

/* @steps + 1 points at equal distances along the line, from @from to @to as
 * lengths along it.  (transfer full) */
SamenPoint *samen_polyline_divide (const SamenPoint *points,
                                   guint             n,
                                   double            from,
                                   double            to,
                                   guint             steps);

/* The length along the line at which it is first @distance away from its start
 * as the crow flies (from its end when @backward). */
double samen_polyline_leaves (const SamenPoint *points,
                              guint             n,
                              double            distance,
                              gboolean          backward);

G_END_DECLS
