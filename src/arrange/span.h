/* arrange/span.h - where a badge's centre may be
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A span is the part of the map that a kind and a commitment share, less the
 * room a badge needs to stay off its borders and off the ambition.  The two
 * fractions of a party run over exactly this: 0 and 1 are places, not edges.
 * Private to this room.
 */
#pragma once

#include "arrange/geometry.h"

G_BEGIN_DECLS

typedef struct
{
  double from; /* angles of the sector, before the badge's room */
  double to;
  double inner; /* radii a centre may have, inner <= outer */
  double outer;
  double room; /* millimetres from a centre to the sector's border */
} SamenSpan;

void samen_span_init (SamenSpan           *span,
                      const SamenGeometry *geometry,
                      SamenKind            kind,
                      guint                ring);

/* The angles a centre may have at a radius. */
void samen_span_angles (const SamenSpan *span,
                        double           radius,
                        double          *from,
                        double          *to);

/* A NAN fraction counts as one half. */
void samen_span_polar (const SamenSpan *span,
                       double           across,
                       double           outward,
                       double          *angle,
                       double          *radius);

/* The inverse; what lies outside comes to the nearest border. */
void samen_span_fractions (const SamenSpan *span,
                           double           angle,
                           double           radius,
                           double          *across,
                           double          *outward);

/* Millimetres a centre keeps from its ring's inner border and outer border. */
double samen_span_inner_room (SamenDensity density,
                              double       badge,
                              guint        ring);
double samen_span_outer_room (SamenDensity density,
                              double       badge);

G_END_DECLS
