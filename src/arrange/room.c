/* arrange/room.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/room.h"

#include "arrange/span.h"

#include <math.h>

#define POINT 0.3528 /* millimetres */
#define AMBITION 64.0
#define RIM 254.0
#define GAP 0.22

/* What a kind gets for being there, in parties halfway the map. */
#define BASE 0.5

/* Rings may be this full with badges and names before they are widened, and
 * badges shrink only when that does not help. */
#define FULL 0.55
#define SHRINK_STEPS 12

/* Centre to centre of numbered shapes, in half badges; rows come closer. */
#define PITCH 2.184
#define ROW_PITCH (0.96 * PITCH)
#define NUMBERED_BADGE (7.6 * RIM / 257)

typedef struct
{
  double badge;
  double name_size;
  double name_width;
} Sizes;

static const Sizes named_sizes = { 15.5, 26 * POINT, 78 };
static const Sizes close_sizes = { 8.5, 18 * POINT, 54 };

static const double base_rings[SAMEN_N_COMMITMENTS + 1] = { AMBITION, 122, 170, 214, RIM };

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
  double own = (square (base_rings[ring + 1]) - square (base_rings[ring])) / (square (RIM) - square (AMBITION));
  double theirs = (census->rings[ring] + 0.04 * census->n) / (1.16 * MAX (census->n, 1));

  return own * (1 - follow) + theirs * follow;
}

static void
set_rings (SamenGeometry     *geometry,
           const SamenCensus *census,
           double             follow)
{
  double shares = 0, floors = 0;

  for (guint i = 0; i < SAMEN_N_COMMITMENTS; i++)
    {
      shares += ring_share (census, i, follow);
      floors += ring_floor (geometry, i);
    }

  geometry->ambition = geometry->rings[0] = AMBITION;
  for (guint i = 0; i < SAMEN_N_COMMITMENTS; i++)
    {
      double inner = geometry->rings[i];
      double share = ring_share (census, i, follow);
      double outer = sqrt (square (inner) + (square (RIM) - square (inner)) * share / shares);
      double least = inner + ring_floor (geometry, i);

      shares -= share;
      floors -= ring_floor (geometry, i);
      geometry->rings[i + 1] = MAX (least, MIN (outer, RIM - floors));
    }
  geometry->rings[SAMEN_N_COMMITMENTS] = RIM;
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
      set_rings (geometry, census, step / 20.0);
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

/* Radians a kind asks for, on no particular scale: what stands close to the
 * middle needs more of them. */
static double
sector_weight (const SamenGeometry *geometry,
               const guint         *cell)
{
  double halfway = (AMBITION + RIM) / 2;
  double weight = 0;

  for (guint i = 0; i < SAMEN_N_COMMITMENTS; i++)
    weight += cell[i] * halfway / ring_middle (geometry, i);
  return weight > 0 ? weight + BASE : 0;
}

/* Radians that one badge of this kind needs. */
static double
sector_floor (const SamenGeometry *geometry,
              const guint         *cell)
{
  for (guint i = 0; i < SAMEN_N_COMMITMENTS; i++)
    if (cell[i] > 0)
      return 2.6 * geometry->badge / ring_middle (geometry, i);
  return 0;
}

/* Turns weights into widths that add up to @total, none below its floor. */
static void
share_out (double       *widths,
           const double *floors,
           double        total)
{
  gboolean at_floor[SAMEN_N_KINDS] = { FALSE };

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

static void
set_sectors (SamenGeometry     *geometry,
             const SamenCensus *census,
             const double      *widths)
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
      widths[kind] = sector_weight (geometry, census->cells[kind]);
      floors[kind] = sector_floor (geometry, census->cells[kind]);
    }
  share_out (widths, floors, 2 * G_PI - GAP);
  set_sectors (geometry, census, widths);
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

/* --- numbered shapes --------------------------------------------------- */

guint
samen_room_rows (const SamenGeometry *geometry,
                 guint                ring)
{
  double room = samen_span_inner_room (geometry->density, geometry->badge, ring)
                + samen_span_outer_room (geometry->density, geometry->badge);
  double depth = geometry->rings[ring + 1] - geometry->rings[ring] - room;

  return depth > 0 ? 1 + (guint) (depth / (ROW_PITCH * geometry->badge)) : 1;
}

double
samen_room_row_radius (const SamenGeometry *geometry,
                       guint                ring,
                       guint                row)
{
  double inner = geometry->rings[ring] + samen_span_inner_room (geometry->density, geometry->badge, ring);
  double outer = geometry->rings[ring + 1] - samen_span_outer_room (geometry->density, geometry->badge);
  double half = ROW_PITCH * geometry->badge / 2;
  double step = (outer - inner + 2 * half) / samen_room_rows (geometry, ring);

  return inner - half + step * (row + 0.5);
}

guint
samen_room_row_capacity (const SamenGeometry *geometry,
                         double               radius,
                         double               radians)
{
  double length = radius * radians - 2.1 * geometry->badge;

  return length >= 0 ? 1 + (guint) (length / (PITCH * geometry->badge)) : 0;
}

static double
cell_fill (const SamenGeometry *geometry,
           guint                ring,
           double               radians,
           guint                n)
{
  guint capacity = 0;

  if (n == 0)
    return 0;

  for (guint row = 0; row < samen_room_rows (geometry, ring); row++)
    capacity += samen_room_row_capacity (geometry, samen_room_row_radius (geometry, ring, row), radians);
  return n / MAX (0.5, capacity);
}

/* The fullest of a sector's four cells; above 1 it does not fit. */
static double
sector_fill (const SamenGeometry *geometry,
             const guint         *cell,
             double               radians)
{
  double fill = 0;

  for (guint i = 0; i < SAMEN_N_COMMITMENTS; i++)
    fill = MAX (fill, cell_fill (geometry, i, radians, cell[i]));
  return fill;
}

/* Moves radians from roomy sectors to full ones until all fit. */
static gboolean
level_sectors (SamenGeometry     *geometry,
               const SamenCensus *census,
               double            *widths)
{
  for (guint round = 0; round < 60; round++)
    {
      double total = 0, worst = 0;

      for (guint kind = 0; kind < SAMEN_N_KINDS; kind++)
        total += widths[kind];
      for (guint kind = 0; kind < SAMEN_N_KINDS; kind++)
        {
          double fill = 0;

          widths[kind] *= (2 * G_PI - GAP) / total;
          fill = sector_fill (geometry, census->cells[kind], widths[kind]);
          worst = MAX (worst, fill);
        }
      if (worst <= 1)
        return TRUE;
      for (guint kind = 0; kind < SAMEN_N_KINDS; kind++)
        widths[kind] *= pow (CLAMP (sector_fill (geometry, census->cells[kind], widths[kind]), 0.8, 1.25), 0.3);
    }
  return FALSE;
}

static gboolean
numbered_fit (SamenGeometry     *geometry,
              const SamenCensus *census)
{
  double widths[SAMEN_N_KINDS] = { 0 };

  if (geometry->placement == SAMEN_PLACEMENT_FREE)
    return sector_fill (geometry, census->rings, 2 * G_PI - GAP) <= 1;

  for (guint kind = 0; kind < SAMEN_N_KINDS; kind++)
    {
      for (guint i = 0; i < SAMEN_N_COMMITMENTS; i++)
        widths[kind] += census->cells[kind][i];
      widths[kind] += widths[kind] > 0 ? 1.5 : 0;
    }
  if (!level_sectors (geometry, census, widths))
    return FALSE;
  set_sectors (geometry, census, widths);
  return TRUE;
}

static void
make_numbered (SamenGeometry     *geometry,
               const SamenCensus *census)
{
  double area = G_PI * (square (RIM) - square (AMBITION));

  /* No need to try what could not even fit without borders. */
  geometry->badge = MIN (NUMBERED_BADGE, sqrt (0.9 * area / census->n) / PITCH);
  do
    {
      set_rings (geometry, census, 1);
      if (numbered_fit (geometry, census))
        break;
      geometry->badge *= 0.97;
    }
  while (geometry->badge > 0.1);
  geometry->name_size = close_sizes.name_size * geometry->badge / NUMBERED_BADGE;
  geometry->name_width = close_sizes.name_width;
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
  geometry->gap_from = noon - GAP / 2;
  geometry->gap_to = noon + GAP / 2;

  if (geometry->density == SAMEN_DENSITY_NUMBERED)
    make_numbered (geometry, census);
  else
    make_named (geometry, census);
}
