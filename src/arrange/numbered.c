/* arrange/numbered.c - room for more parties than can have their name on the map
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/room.h"

#include "arrange/span.h"

#include <math.h>

/* Centre to centre of numbered shapes, in half badges; rows come closer. */
#define PITCH 2.184
#define ROW_PITCH (0.96 * PITCH)

/* The largest a numbered shape is, with its number in 18 pt; the smallest is
 * there to end the search, ten thousand parties are far above it. */
#define BADGE (7.6 * SAMEN_ROOM_RIM / 257)
#define LEAST_BADGE 0.1

static double
first_row (const SamenGeometry *geometry,
           guint                ring)
{
  return geometry->rings[ring] + samen_span_inner_room (geometry->density, geometry->badge, ring);
}

static double
last_row (const SamenGeometry *geometry,
          guint                ring)
{
  return geometry->rings[ring + 1] - samen_span_outer_room (geometry->density, geometry->badge);
}

guint
samen_room_rows (const SamenGeometry *geometry,
                 guint                ring)
{
  double depth = last_row (geometry, ring) - first_row (geometry, ring);

  return depth > 0 ? 1 + (guint) (depth / (ROW_PITCH * geometry->badge)) : 1;
}

double
samen_room_row_radius (const SamenGeometry *geometry,
                       guint                ring,
                       guint                row)
{
  double half = ROW_PITCH * geometry->badge / 2;
  double inner = first_row (geometry, ring) - half;
  double outer = last_row (geometry, ring) + half;

  return inner + (outer - inner) / samen_room_rows (geometry, ring) * (row + 0.5);
}

guint
samen_room_row_capacity (const SamenGeometry *geometry,
                         double               radius,
                         double               radians)
{
  double length = radius * radians - 2.1 * geometry->badge;

  return length >= 0 ? 1 + (guint) (length / (PITCH * geometry->badge)) : 0;
}

static guint
cell_capacity (const SamenGeometry *geometry,
               guint                ring,
               double               radians)
{
  guint rows = samen_room_rows (geometry, ring);
  guint capacity = 0;

  for (guint row = 0; row < rows; row++)
    capacity += samen_room_row_capacity (geometry, samen_room_row_radius (geometry, ring, row), radians);
  return capacity;
}

/* The fewest radians in which @n shapes fit in a ring, by halving. */
static double
cell_need (const SamenGeometry *geometry,
           guint                ring,
           guint                n)
{
  double too_few = 0, enough = 2 * G_PI;

  if (n == 0)
    return 0;

  while (enough - too_few > 1e-4)
    {
      double middle = (too_few + enough) / 2;

      if (cell_capacity (geometry, ring, middle) >= n)
        enough = middle;
      else
        too_few = middle;
    }
  return enough;
}

static double
sector_need (const SamenGeometry *geometry,
             const guint         *cell)
{
  double need = 0;

  for (guint i = 0; i < SAMEN_N_COMMITMENTS; i++)
    need = MAX (need, cell_need (geometry, i, cell[i]));
  return need;
}

/* Gives each sector what it needs and the rest in proportion. */
static gboolean
fit_sectors (SamenGeometry     *geometry,
             const SamenCensus *census,
             double             total)
{
  double widths[SAMEN_N_KINDS];
  double needs = 0;

  for (guint kind = 0; kind < SAMEN_N_KINDS; kind++)
    needs += widths[kind] = sector_need (geometry, census->cells[kind]);
  if (needs > total)
    return FALSE;

  for (guint kind = 0; kind < SAMEN_N_KINDS; kind++)
    widths[kind] *= total / needs;
  samen_room_set_sectors (geometry, widths);
  return TRUE;
}

static gboolean
all_fit (SamenGeometry     *geometry,
         const SamenCensus *census)
{
  double total = 2 * G_PI - SAMEN_ROOM_GAP;

  if (geometry->placement == SAMEN_PLACEMENT_FREE)
    return sector_need (geometry, census->rings) <= total;
  return fit_sectors (geometry, census, total);
}

void
samen_room_make_numbered (SamenGeometry     *geometry,
                          const SamenCensus *census)
{
  double area = G_PI * (pow (SAMEN_ROOM_RIM, 2) - pow (SAMEN_ROOM_AMBITION, 2));

  /* No need to try what could not even fit without borders. */
  geometry->badge = MIN (BADGE, sqrt (0.9 * area / census->n) / PITCH);
  samen_room_set_rings (geometry, census, 1);
  while (!all_fit (geometry, census) && geometry->badge > LEAST_BADGE)
    {
      geometry->badge *= 0.97;
      samen_room_set_rings (geometry, census, 1);
    }
  geometry->name_size = 18 * SAMEN_ROOM_POINT * geometry->badge / BADGE;
  geometry->name_width = 54;
}
