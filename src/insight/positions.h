/* insight/positions.h - the one door to what parties answered
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is covered in a round has not been answered, as far as anybody may know:
 * no figure, gap or movement may give it away.  Everything in insight/ that asks
 * for a position asks here.  For insight/ only.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* @round when something on paradox @number may be seen in it, else NULL. */
const SamenRound *samen_open_round (const SamenRound *round,
                                    int               number);

/* The position in an answer; SAMEN_NONE when there is none.  @answer: (nullable) */
int samen_answer_position (const SamenAnswer *answer);

/* Sheets by party, so that large rounds stay quick.  @round: (nullable)
 * Returns: (transfer full): id → SamenSheet, neither held */
GHashTable *samen_sheets_by_party (const SamenRound *round);

gboolean samen_in_play (const SamenProject *project,
                        int                 number);

G_END_DECLS
