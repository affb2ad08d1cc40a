/* arrange/room.h - making room: how wide rings and sectors are
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A count of who is where decides how wide each ring and sector is and, only
 * when that is not enough, how small a badge has to be.  It knows no names and
 * no places, so the map of a project can be drawn, and a pointer be followed,
 * before anybody is placed.  Private to this room.
 */
#pragma once

#include "arrange/geometry.h"

G_BEGIN_DECLS

/* Millimetres and radians of every map; design/TOKENS.md section 7. */
#define SAMEN_ROOM_AMBITION 64.0
#define SAMEN_ROOM_RIM 254.0
#define SAMEN_ROOM_GAP 0.22
#define SAMEN_ROOM_POINT 0.3528 /* one typographic point */

typedef struct
{
  guint n;
  guint rings[SAMEN_N_COMMITMENTS];
  guint cells[SAMEN_N_KINDS][SAMEN_N_COMMITMENTS];
} SamenCensus;

void samen_census_take (SamenCensus        *census,
                        const SamenProject *project);

/* Fills density, sizes, rings and sectors; placement is there already. */
void samen_room_make (SamenGeometry     *geometry,
                      const SamenCensus *census);

/* The part of it that is for numbered shapes: numbered.c. */
void samen_room_make_numbered (SamenGeometry     *geometry,
                               const SamenCensus *census);

/* @follow: 0 for the design's ring widths, 1 for areas that follow the number
 * of parties; never less than one row of badges. */
void samen_room_set_rings (SamenGeometry     *geometry,
                           const SamenCensus *census,
                           double             follow);

/* @widths: radians for each kind, 0 for a kind without parties */
void samen_room_set_sectors (SamenGeometry *geometry,
                             const double  *widths);

/* Rows of numbered shapes: how many a ring holds, where each is, and how many
 * shapes stand in one of so many radians. */
guint samen_room_rows (const SamenGeometry *geometry,
                       guint                ring);
double samen_room_row_radius (const SamenGeometry *geometry,
                              guint                ring,
                              guint                row);
guint samen_room_row_capacity (const SamenGeometry *geometry,
                               double               radius,
                               double               radians);

G_END_DECLS
