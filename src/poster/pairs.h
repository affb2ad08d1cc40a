/* poster/pairs.h - relations, summed between groups
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Between hundreds of parties lines would hide each other; what can be told is
 * between which kinds most of them run.
 */
#pragma once

#include "poster/draft.h"

G_BEGIN_DECLS

/* On a map that does show lines: what those mean. */
void samen_block_pairs (SamenDraft *draft,
                        SamenGalley *galley);

/* What bold, dark and grey names mean in a list, and the black rim. */
void samen_block_list_reading (SamenDraft *draft,
                               SamenGalley *galley);

G_END_DECLS
