/* poster/pages.h - the posters there are
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each draws its pages into a fresh draft.
 */
#pragma once

#include "poster/draft.h"

G_BEGIN_DECLS

/* The map with what belongs around it; lists of names where there are many. */
void samen_draft_map (SamenDraft *draft);

/* The twelve paradoxes, and who is who on them. */
void samen_draft_paradoxes (SamenDraft *draft);

/* A sheet to answer on: of the party that was asked for, of every party, or of
 * nobody yet. */
void samen_draft_ballot (SamenDraft *draft);

G_END_DECLS
