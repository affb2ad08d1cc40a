/* exchange/csv.h - tables for a spreadsheet
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * RFC 4180, UTF-8, a header row.  Choices are written by their names in code,
 * several things in one cell with "; " between them, nothing said as an empty
 * cell.  What begins like a formula is written so that a spreadsheet shows it
 * instead of running it; a position of −40 is a number and stays one.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* One row a party: id,name,kind,commitment,themes,roles,…
 * Returns: (transfer full) */
GBytes *samen_csv_parties (const SamenProject *project);

/* One row an answer: round,paradox,party,name,state,position,tension,remark;
 * what is covered stays covered.
 * @round: (nullable): NULL for all rounds.  Returns: (transfer full) */
GBytes *samen_csv_answers (const SamenProject *project,
                           const SamenRound   *round);

G_END_DECLS
