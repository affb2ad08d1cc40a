/* arrange/geometry.h - where rings, sectors and parties are, in map millimetres
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The map is one circle around the ambition; the origin is its centre, y grows
 * downward, one unit is one millimetre on an A1 poster, angles are radians
 * clockwise from 12 o'clock.  Rings follow commitment, sectors kind, both make
 * room for the parties there are; a small gap at 12 o'clock (at 6 for a map
 * of more than eighty) holds the rings' names.  A party keeps two fractions
 * (core/party.h), so this is the only place that knows where they lead; they
 * run over what a badge may use, so that 0 and 1 never touch a border.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* How a map of so many parties is drawn; design/TOKENS.md section 8. */
typedef enum
{
  SAMEN_DENSITY_NAMED,    /* 1–30: badge, name and all relations */
  SAMEN_DENSITY_CLOSE,    /* 31–80: smaller badge and name, tensions only */
  SAMEN_DENSITY_NUMBERED, /* 81 and more: numbered shapes, names in lists */
} SamenDensity;

typedef struct
{
  SamenKind kind;
  double from; /* angles, from < to, may pass 2π */
  double to;
} SamenSector;

typedef struct
{
  SamenDensity density;
  SamenPlacement placement;
  double ambition;      /* radius of the circle in the middle */
  double rings[5];      /* rings[0] = ambition; carrying lies between 0 and 1 */
  double badge;         /* half size of a party's badge */
  double name_size;     /* of a party's name */
  double name_width;    /* at most */
  double gap_from;      /* angles of the gap for the rings' names */
  double gap_to;
  guint n_sectors;      /* kinds that have a party; 0 with free placement */
  SamenSector sectors[SAMEN_N_KINDS];
} SamenGeometry;

void samen_geometry_init (SamenGeometry      *geometry,
                          const SamenProject *project);

/* The ring a commitment lies in: 0 carrying … 3 aware. */
guint samen_geometry_ring (SamenCommitment commitment);

/* The sector of a kind; NULL when no party has that kind. */
const SamenSector *samen_geometry_sector (const SamenGeometry *geometry,
                                          SamenKind            kind);

/* From fractions to the map.  A NAN fraction counts as one half. */
void samen_geometry_point (const SamenGeometry *geometry,
                           SamenKind            kind,
                           SamenCommitment      commitment,
                           double               across,
                           double               outward,
                           double              *x,
                           double              *y);

void samen_geometry_party (const SamenGeometry *geometry,
                           const SamenParty    *party,
                           double              *x,
                           double              *y);

/* samen_geometry_locate:
 * @kind: with sectors, the kind whose sector holds the party: the point slides
 *   along its borders.  With free placement any angle will do.
 *
 * The nearest place in that sector for a point anywhere: the ring under it and
 * the fractions, with room for the badge to the edges. */
void samen_geometry_locate (const SamenGeometry *geometry,
                            SamenKind            kind,
                            double               x,
                            double               y,
                            SamenCommitment     *commitment,
                            double              *across,
                            double              *outward);

G_END_DECLS
