/* insight/movement.h - what changed between two rounds
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Only who gave a position both times has moved or stayed; who answered once
 * is not compared with anything.  Moving is neither good nor bad.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

typedef struct
{
  const char *party; /* id, the sheet's */
  int from;
  int to; /* may be the same: it stayed */
} SamenMovement;

/* samen_movements:
 * @before, @now: (nullable): rounds, at least as long-lived as what is returned
 * @number: of the paradox
 *
 * Returns: (transfer full) (element-type SamenMovement): in the order of @now's sheets */
GArray *samen_movements (const SamenProject *project,
                         const SamenRound   *before,
                         const SamenRound   *now,
                         int                 number);

/* Where the group was and is: as it agreed when it did so both times, else by the
 * medians.  FALSE when that cannot be said. */
gboolean samen_group_movement (const SamenProject *project,
                               const SamenRound   *before,
                               const SamenRound   *now,
                               int                 number,
                               double             *from,
                               double             *to);

/* What the group agreed on @number in @round, or SAMEN_NONE: in the latest as the
 * paradox says now, in a past one as the round kept it.  @round: (nullable) */
int samen_agreed_in (const SamenProject *project,
                     const SamenRound   *round,
                     int                 number);

G_END_DECLS
