/* poster/paradox-head.h - the head of the paradoxes' poster
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Title at the left, at the right how to read a line.
 */
#pragma once

#include "poster/draft.h"

G_BEGIN_DECLS

/* @codes: (nullable): NULL when shapes have none
 * @dot: half size of a shape
 * Returns: where the head ends */
double samen_draft_paradox_head (SamenDraft *draft,
                                 GHashTable *codes,
                                 double dot,
                                 gboolean key_below);

G_END_DECLS
