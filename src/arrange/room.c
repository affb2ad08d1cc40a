/* arrange/room.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/room.h"

#include "arrange/span.h"

#include <math.h>

/* What a kind gets for being there, in parties halfway the map. */
#define BASE 0.5

/* Rings may be this full with badges and names before they are widened, and
 * badges shrink only when that does not help. */
#define FULL 0.55
#define SHRINK_STEPS 12

typedef struct
{
  double badge;
  double name_size;
  double name_width;
} Sizes;

static const Sizes named_sizes = { 15.5, 26 * SAMEN_ROOM_POINT, 78 };
static const Sizes close_sizes = { 8.5, 18 * SAMEN_ROOM_POINT, 54 };

static const double base_rings[SAMEN_N_COMMITMENTS + 1] = { SAMEN_ROOM_AMBITION, 122, 170, 214, SAMEN_ROOM_RIM };

void
samen_census_take (SamenCensus        *census,
                   const SamenProject *project)
{
  *census = (SamenCensus){ 0 };

  SAMEN_EACH (const SamenParty, party, project->parties)
    {
      guint ring = samen_geometry_ring (party->commitment);

      census->n++;
      census->rings[ring]++;
      census->cells[CLAMP (party->kind, 0, SAMEN_N_KINDS - 1)][ring]++;
    }
}

static double
square (double value)
{
  return value * value;
}

static double
ring_area (const SamenGeometry *geometry,
           guint                ring)
{
  return G_PI * (square (geometry->rings[ring + 1]) - square (geometry->rings[ring]));
}

/* --- rings ------------------------------------------------------------- */

/* The narrowest a ring may be: one row of badges. */
static double
ring_floor (const SamenGeometry *geometry,
            guint                ring)
{
  return 1.02 * (samen_span_inner_room (geometry->density, geometry->badge, ring)
                 + samen_span_outer_room (geometry->density, geometry->badge));
}

/* How much of the map a ring should get: from its own width at @follow 0 to
 * its share of the parties at 1. */
static double
ring_share (const SamenCensus *census,
            guint              ring,
            double             follow)
{
  double own = (square (base_rings[ring + 1]) - square (base_rings[ring])) / (square (SAMEN_ROOM_RIM) - square (SAMEN_ROOM_AMBITION));
  double theirs = (census->rings[ring] + 0.04 * census->n) / (1.16 * MAX (census->n, 1));

  return own * (1 - follow) + theirs * follow;
}

void
samen_room_set_rings (SamenGeometry     *geometry,
                      const SamenCensus *census,
                      double             follow)
{
  double shares = 0, floors = 0;

  for (guint i = 0; i < SAMEN_N_COMMITMENTS; i++)
    {
      shares += ring_share (census, i, follow);
      floors += ring_floor (geometry, i);
    }

  geometry->ambition = geometry->rings[0] = SAMEN_ROOM_AMBITION;
  for (guint i = 0; i < SAMEN_N_COMMITMENTS; i++)
    {
      double inner = geometry->rings[i];
      double share = ring_share (census, i, follow);
      double outer = sqrt (square (inner) + (square (SAMEN_ROOM_RIM) - square (inner)) * share / shares);
      double least = inner + ring_floor (geometry, i);

      shares -= share;
      floors -= ring_floor (geometry, i);
      geometry->rings[i + 1] = MAX (least, MIN (outer, SAMEN_ROOM_RIM - floors));
    }
  geometry->rings[SAMEN_N_COMMITMENTS] = SAMEN_ROOM_RIM;
}

/* What a badge with a middling name takes. */
static double
party_area (const SamenGeometry *geometry)
{
  return square (2.3 * geometry->badge) + 6.5 * 1.9 * square (geometry->name_size);
}

static gboolean
rings_hold_all (const SamenGeometry *geometry,
                const SamenCensus   *census)
{
  for (guint i = 0; i < SAMEN_N_COMMITMENTS; i++)
    if (census->rings[i] * party_area (geometry) > FULL * ring_area (geometry, i))
      return FALSE;
  return TRUE;
}

static gboolean
widen_rings (SamenGeometry     *geometry,
             const SamenCensus *census)
{
  for (int step = 0; step <= 20; step++)
    {
      samen_room_set_rings (geometry, census, step / 20.0);
      if (rings_hold_all (geometry, census))
        return TRUE;
    }
  return FALSE;
}

/* --- sectors ----------------------------------------------------------- */

static double
ring_middle (const SamenGeometry *geometry,
             guint                ring)
{
  return (geometry->rings[ring] + geometry->rings[ring + 1]) / 2;
}

/* Radians a kind asks for, on no particular scale.  Only how many parties it has
 * counts, not where they stand: nobody else's sector may move because a party
 * comes closer to the ambition. */
static double
sector_weight (const guint *cell)
{
  guint parties = 0;

  for (guint i = 0; i < SAMEN_N_COMMITMENTS; i++)
    parties += cell[i];
  return parties > 0 ? parties + BASE : 0;
}

/* Half badges along the ring that a party needs, and one that stands alone. */
#define FLOOR_EACH 2.2
#define FLOOR_ALONE 2.6

/* Radians below which the badges of a kind would not stand beside each other in
 * the fullest of its rings. */
static double
sector_floor (const SamenGeometry *geometry,
              const guint         *cell)
{
  double floor = 0;

  for (guint i = 0; i < SAMEN_N_COMMITMENTS; i++)
    if (cell[i] > 0)
      floor = MAX (floor, MAX (FLOOR_ALONE, FLOOR_EACH * cell[i]) * geometry->badge / ring_middle (geometry, i));
  return floor;
}

/* Where there is less than all ask for, everybody gets the same share of it. */
static gboolean
share_scarcity (double       *widths,
                const double *floors,
                double        total)
{
  double asked = 0;

  for (guint i = 0; i < SAMEN_N_KINDS; i++)
    asked += floors[i];
  if (asked < total)
    return FALSE;
  for (guint i = 0; i < SAMEN_N_KINDS; i++)
    widths[i] = floors[i] * total / asked;
  return TRUE;
}

/* Turns weights into widths that add up to @total, none below its floor as long
 * as that can be. */
static void
share_out (double       *widths,
           const double *floors,
           double        total)
{
  gboolean at_floor[SAMEN_N_KINDS] = { FALSE };

  if (share_scarcity (widths, floors, total))
    return;
  for (guint round = 0; round < SAMEN_N_KINDS; round++)
    {
      double left = total, weights = 0;
      gboolean settled = TRUE;

      for (guint i = 0; i < SAMEN_N_KINDS; i++)
        {
          left -= at_floor[i] ? floors[i] : 0;
          weights += at_floor[i] ? 0 : widths[i];
        }
      for (guint i = 0; i < SAMEN_N_KINDS; i++)
        if (!at_floor[i] && widths[i] * left < floors[i] * weights)
          {
            at_floor[i] = TRUE;
            settled = FALSE;
          }
      if (!settled)
        continue;

      for (guint i = 0; i < SAMEN_N_KINDS; i++)
        widths[i] = at_floor[i] ? floors[i] : widths[i] * left / weights;
      return;
    }
}

void
samen_room_set_sectors (SamenGeometry *geometry,
                        const double  *widths)
{
  double from = geometry->gap_to;

  geometry->n_sectors = 0;
  for (guint kind = 0; kind < SAMEN_N_KINDS; kind++)
    if (widths[kind] > 0)
      {
        geometry->sectors[geometry->n_sectors++] = (SamenSector){ kind, from, from + widths[kind] };
        from += widths[kind];
      }
}

static void
make_sectors (SamenGeometry     *geometry,
              const SamenCensus *census)
{
  double widths[SAMEN_N_KINDS], floors[SAMEN_N_KINDS];

  if (census->n == 0 || geometry->placement == SAMEN_PLACEMENT_FREE)
    return;

  for (guint kind = 0; kind < SAMEN_N_KINDS; kind++)
    {
      widths[kind] = sector_weight (census->cells[kind]);
      floors[kind] = sector_floor (geometry, census->cells[kind]);
    }
  share_out (widths, floors, 2 * G_PI - SAMEN_ROOM_GAP);
  samen_room_set_sectors (geometry, widths);
}

/* --- badges with names ------------------------------------------------- */

static void
set_sizes (SamenGeometry *geometry,
           double         shrunk)
{
  geometry->badge = named_sizes.badge + (close_sizes.badge - named_sizes.badge) * shrunk;
  geometry->name_size = named_sizes.name_size + (close_sizes.name_size - named_sizes.name_size) * shrunk;
  geometry->name_width = named_sizes.name_width + (close_sizes.name_width - named_sizes.name_width) * shrunk;
}

static void
make_named (SamenGeometry     *geometry,
            const SamenCensus *census)
{
  int step = geometry->density == SAMEN_DENSITY_NAMED ? 0 : SHRINK_STEPS;

  do
    set_sizes (geometry, step / (double) SHRINK_STEPS);
  while (!widen_rings (geometry, census) && ++step <= SHRINK_STEPS);
  make_sectors (geometry, census);
}

static SamenDensity
density_of (guint n)
{
  if (n <= 30)
    return SAMEN_DENSITY_NAMED;
  return n <= 80 ? SAMEN_DENSITY_CLOSE : SAMEN_DENSITY_NUMBERED;
}

void
samen_room_make (SamenGeometry     *geometry,
                 const SamenCensus *census)
{
  double noon = 0;

  geometry->density = density_of (census->n);
  if (geometry->density == SAMEN_DENSITY_NUMBERED)
    noon = G_PI;
  geometry->gap_from = noon - SAMEN_ROOM_GAP / 2;
  geometry->gap_to = noon + SAMEN_ROOM_GAP / 2;

  if (geometry->density == SAMEN_DENSITY_NUMBERED)
    samen_room_make_numbered (geometry, census);
  else
    make_named (geometry, census);
}
