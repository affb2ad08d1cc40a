/* arrange/geometry.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/geometry.h"

#include "arrange/room.h"
#include "arrange/span.h"

#include <math.h>

void
samen_geometry_init (SamenGeometry      *geometry,
                     const SamenProject *project)
{
  SamenCensus census;

  g_return_if_fail (geometry != NULL);
  g_return_if_fail (project != NULL);

  *geometry = (SamenGeometry){ .placement = project->placement };
  samen_census_take (&census, project);
  samen_room_make (geometry, &census);
}

guint
samen_geometry_ring (SamenCommitment commitment)
{
  return SAMEN_COMMITMENT_CARRYING - CLAMP (commitment, SAMEN_COMMITMENT_AWARE, SAMEN_COMMITMENT_CARRYING);
}

const SamenSector *
samen_geometry_sector (const SamenGeometry *geometry,
                       SamenKind            kind)
{
  g_return_val_if_fail (geometry != NULL, NULL);

  for (guint i = 0; i < geometry->n_sectors; i++)
    if (geometry->sectors[i].kind == kind)
      return &geometry->sectors[i];
  return NULL;
}

void
samen_geometry_point (const SamenGeometry *geometry,
                      SamenKind            kind,
                      SamenCommitment      commitment,
                      double               across,
                      double               outward,
                      double              *x,
                      double              *y)
{
  SamenSpan span;
  double angle, radius;

  g_return_if_fail (geometry != NULL);

  samen_span_init (&span, geometry, kind, samen_geometry_ring (commitment));
  samen_span_polar (&span, across, outward, &angle, &radius);
  *x = radius * sin (angle);
  *y = -radius * cos (angle);
}

void
samen_geometry_party (const SamenGeometry *geometry,
                      const SamenParty    *party,
                      double              *x,
                      double              *y)
{
  g_return_if_fail (party != NULL);

  samen_geometry_point (geometry, party->kind, party->commitment, party->across, party->outward, x, y);
}

/* The ring under a radius; beyond the rim it is the last one. */
static guint
ring_at (const SamenGeometry *geometry,
         double               radius)
{
  guint ring = 0;

  while (ring < SAMEN_N_COMMITMENTS - 1 && radius >= geometry->rings[ring + 1])
    ring++;
  return ring;
}

void
samen_geometry_locate (const SamenGeometry *geometry,
                       SamenKind            kind,
                       double               x,
                       double               y,
                       SamenCommitment     *commitment,
                       double              *across,
                       double              *outward)
{
  SamenSpan span;
  double radius = hypot (x, y);
  guint ring;

  g_return_if_fail (geometry != NULL);

  ring = ring_at (geometry, radius);
  samen_span_init (&span, geometry, kind, ring);
  samen_span_fractions (&span, atan2 (x, -y), radius, across, outward);
  *commitment = SAMEN_COMMITMENT_CARRYING - ring;
}
