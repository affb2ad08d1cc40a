/* poster/talk.h - what stands beside the map: what to talk about, what binds
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Blocks of the map's poster, each set in a galley of any width.  Those that
 * have nothing to say add nothing.
 */
#pragma once

#include "poster/draft.h"

G_BEGIN_DECLS

/* Tensions by their numbers on the map; the first line of a note is the
 * question, the rest explains it. */
void samen_block_talk (SamenDraft *draft,
                       SamenGalley *galley);

/* The deeper ambition and the shared values. */
void samen_block_ground (SamenDraft *draft,
                         SamenGalley *galley);

/* The first steps that are not done yet: what, who, when. */
void samen_block_steps (SamenDraft *draft,
                        SamenGalley *galley);

G_END_DECLS
