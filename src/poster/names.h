/* poster/names.h - numbers on the map, names in lists
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a map has no room for names, each party gets a number that runs
 * clockwise by sector, within a sector by commitment, then by alphabet: the
 * order of the lists is the order on the map.  design/TOKENS.md section 8.
 */
#pragma once

#include "poster/placed-map.h"

G_BEGIN_DECLS

typedef enum
{
  SAMEN_NUMBERS_IN,   /* white, inside the shapes */
  SAMEN_NUMBERS_OVER, /* dark, over pale shapes that they may stick out of */
  SAMEN_NUMBERS_NONE, /* too many for this paper: shapes only */
} SamenNumbers;

typedef struct
{
  const SamenDraft *draft;
  const SamenGeometry *geometry;
  GPtrArray *parties;  /* SamenParty, by number */
  GHashTable *numbers; /* id → number */
  GHashTable *talks;   /* id → number of the conversation it is in */
} SamenRoll;

void samen_roll_init (SamenRoll *roll,
                      const SamenDraft *draft,
                      const SamenGeometry *geometry);
void samen_roll_clear (SamenRoll *roll);

guint samen_roll_number (const SamenRoll *roll,
                         const char *party);

/* The first conversation a party is in; 0 for none. */
guint samen_roll_talk (const SamenRoll *roll,
                       const char *party);

/* The least scale at which the numbers fit in the shapes. */
double samen_roll_least_scale (const SamenRoll *roll);

SamenNumbers samen_roll_style (const SamenRoll *roll,
                               double scale);

/* The parties as numbered shapes, in the map's millimetres.  (transfer full) */
SamenScene *samen_roll_shapes (const SamenRoll *roll,
                               const SamenPlacedMap *placed);

/* The names by number under the names of their kinds, in letters of @size. */
void samen_roll_set (const SamenRoll *roll,
                     SamenGalley *galley,
                     double size,
                     SamenNumbers style);

G_END_DECLS
