/* poster/paradox-note.h - what stands beside a paradox
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The stance with its sign, why, the poles' usual names when the team gave its
 * own, and how many gave another answer than a position.
 */
#pragma once

#include "poster/draft.h"

G_BEGIN_DECLS

/* All of it, in a galley @width wide.  (transfer full) */
SamenGalley *samen_paradox_note (SamenDraft *draft,
                                 int number,
                                 double width);

/* Whether the team looks at this paradox at all. */
gboolean samen_paradox_in_play (const SamenDraft *draft,
                                int number);

G_END_DECLS
