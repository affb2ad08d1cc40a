/* poster/legend.h - how to read a picture
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Samples of the signs on the map with their names, set in a galley.
 */
#pragma once

#include "poster/draft.h"

G_BEGIN_DECLS

/* Relations as the map shows them and commitments, side by side where there is
 * room, else one above the other. */
void samen_block_legend (SamenDraft *draft,
                         SamenGalley *galley);

/* The same apart, for where there is no room for both. */
void samen_block_relations (SamenDraft *draft,
                            SamenGalley *galley);
void samen_block_commitment (SamenDraft *draft,
                             SamenGalley *galley);

/* The kinds of parties there are, for a map that has only their signs. */
void samen_block_kinds (SamenDraft *draft,
                        SamenGalley *galley);

/* Which initiative has which number; nothing when the map does not mark them. */
void samen_block_initiatives (SamenDraft *draft,
                              SamenGalley *galley);

void samen_block_reading (SamenDraft *draft,
                          SamenGalley *galley);

G_END_DECLS
