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
