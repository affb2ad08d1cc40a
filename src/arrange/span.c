/* arrange/span.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/span.h"

#include <math.h>

/* In badges.  A carrying party stands further off, so that the link that it
 * carries the ambition with stays in sight. */
#define ROOM 1.12
#define ROOM_OUTWARD 1.3 /* corners reach further than sides: off the rim */
#define ROOM_CARRYING 1.75
#define ROOM_BESIDE 1.25
#define ROOM_NUMBERED 1.05
#define ROOM_CARRYING_NUMBERED 1.45

/* However narrow the sector, this part of it is left to stand in. */
#define NARROW 0.42

double
samen_span_inner_room (SamenDensity density,
                       double       badge,
                       guint        ring)
{
  if (density == SAMEN_DENSITY_NUMBERED)
    return badge * (ring == 0 ? ROOM_CARRYING_NUMBERED : ROOM_NUMBERED);
  return badge * (ring == 0 ? ROOM_CARRYING : ROOM);
}

double
samen_span_outer_room (SamenDensity density,
                       double       badge)
{
  return badge * (density == SAMEN_DENSITY_NUMBERED ? ROOM_NUMBERED : ROOM_OUTWARD);
}

void
samen_span_init (SamenSpan           *span,
                 const SamenGeometry *geometry,
                 SamenKind            kind,
                 guint                ring)
{
  const SamenSector *sector = samen_geometry_sector (geometry, kind);
  gboolean numbered = geometry->density == SAMEN_DENSITY_NUMBERED;
  double s = geometry->badge;

  g_assert (ring < SAMEN_N_COMMITMENTS);

  span->from = sector != NULL ? sector->from : geometry->gap_to;
  span->to = sector != NULL ? sector->to : geometry->gap_from + 2 * G_PI;
  span->inner = geometry->rings[ring] + samen_span_inner_room (geometry->density, s, ring);
  span->outer = geometry->rings[ring + 1] - samen_span_outer_room (geometry->density, s);
  span->room = s * (numbered ? ROOM_NUMBERED : ROOM_BESIDE);
  if (span->outer < span->inner)
    span->inner = span->outer = (span->inner + span->outer) / 2;
}

void
samen_span_angles (const SamenSpan *span,
                   double           radius,
                   double          *from,
                   double          *to)
{
  double room = MIN (NARROW * (span->to - span->from), span->room / radius);

  *from = span->from + room;
  *to = span->to - room;
}

static double
fraction (double value,
          double from,
          double to)
{
  return to - from > 1e-9 ? CLAMP ((value - from) / (to - from), 0, 1) : 0.5;
}

void
samen_span_polar (const SamenSpan *span,
                  double           across,
                  double           outward,
                  double          *angle,
                  double          *radius)
{
  double from, to;

  *radius = span->inner + (span->outer - span->inner) * (isnan (outward) ? 0.5 : outward);
  samen_span_angles (span, *radius, &from, &to);
  *angle = from + (to - from) * (isnan (across) ? 0.5 : across);
}

void
samen_span_fractions (const SamenSpan *span,
                      double           angle,
                      double           radius,
                      double          *across,
                      double          *outward)
{
  double middle = (span->from + span->to) / 2;
  double from, to;

  radius = CLAMP (radius, span->inner, span->outer);
  samen_span_angles (span, radius, &from, &to);
  angle = middle + remainder (angle - middle, 2 * G_PI);
  *across = fraction (angle, from, to);
  *outward = fraction (radius, span->inner, span->outer);
}
