/* app/round-words.h - what a round is called
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A round has a label, a date, both or neither; it is never nameless in a list.
 * How many parties answered may always be said: it tells nothing of what they
 * answered, so it is counted over the whole round, also when that is covered.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* "Second round"; its date, or "Unnamed round", when it has no label. */
char *samen_round_title (const SamenRound *round);

/* "5 November 2026 · 13 of 14 answered · covered".  @round: as the project has it */
char *samen_round_particulars (const SamenProject *project,
                               const SamenRound   *round);

/* What the next one is called until somebody knows better, in the project's
 * language: it is kept with the project. */
char *samen_round_next_label (const SamenProject *project);

/* Today as a date of the project: YYYY-MM-DD. */
char *samen_round_today (void);

G_END_DECLS
