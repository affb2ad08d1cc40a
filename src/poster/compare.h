/* poster/compare.h - two rounds on one page
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A page that compares says so: above its title which rounds these are, and beside
 * the picture that hollow was then and filled is now.  Nothing of this appears on a
 * page that shows one round.
 */
#pragma once

#include "poster/draft.h"

G_BEGIN_DECLS

/* "Tweede meting, 3 juni 2026"; what there is of it.  (transfer full) */
char *samen_compare_round (const SamenDraft *draft,
                           const SamenRound *round);

/* "Nulmeting → Tweede meting"; NULL when nothing is compared.
 * (transfer full) */
char *samen_compare_rounds (const SamenDraft *draft);

/* Which round is hollow on a map and which is filled.  (transfer full) */
char *samen_compare_sentence (const SamenDraft *draft);

/* A map of numbers has no room for what was: which arrows it has instead; nothing
 * when nothing is compared. */
void samen_block_compare (SamenDraft *draft,
                          SamenGalley *galley);

/* Rows of samples that are @sample wide, for how to read a line.
 * @parties: whether the lines show parties' movements; else the group's only */
void samen_compare_rows (SamenDraft *draft,
                         SamenGalley *galley,
                         double sample,
                         double dot,
                         gboolean parties);

G_END_DECLS
