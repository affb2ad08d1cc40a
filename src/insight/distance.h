/* insight/distance.h - how far two parties stand from each other
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The mean of the distances on the paradoxes in play on which both gave a
 * position: 0 is the same everywhere, 200 the opposite pole everywhere.  Distance
 * is no verdict on either of them.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* samen_distance:
 * @round: (nullable)
 * @shared: (out) (optional): on how many paradoxes it rests
 *
 * Returns: NAN when they share none */
double samen_distance (const SamenProject *project,
                       const SamenRound   *round,
                       const char         *party_a,
                       const char         *party_b,
                       guint              *shared);

/* The paradox on which they stand furthest from each other, the first of equals; 0 when
 * they share none. */
int samen_distance_furthest (const SamenProject *project,
                             const SamenRound   *round,
                             const char         *party_a,
                             const char         *party_b);

/* samen_distance () of two sheets of @round, for who looks at many pairs; either may be NULL. */
double samen_distance_of_sheets (const SamenProject *project,
                                 const SamenRound   *round,
                                 const SamenSheet   *a,
                                 const SamenSheet   *b,
                                 guint              *shared);

G_END_DECLS
