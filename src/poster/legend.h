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

/* How parties are bound to the ambition. */
void samen_block_commitment (SamenDraft  *draft,
                             SamenGalley *galley);

/* The kinds of relations that the map shows. */
void samen_block_relations (SamenDraft  *draft,
                            SamenGalley *galley);

void samen_block_reading (SamenDraft  *draft,
                          SamenGalley *galley);

G_END_DECLS
