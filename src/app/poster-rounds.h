/* app/poster-rounds.h - which round is printed, and beside which
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two rows of the poster view's panel.  They show the round the window looks at;
 * another choice is asked for as from anywhere else (samen_editor_look), so that
 * poster and paradoxes always speak of the same rounds.  Signal "look" (round,
 * before): ids, the second NULL.
 */
#pragma once

#include "app/editor.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_POSTER_ROUNDS (samen_poster_rounds_get_type ())
G_DECLARE_FINAL_TYPE (SamenPosterRounds, samen_poster_rounds, SAMEN, POSTER_ROUNDS, AdwPreferencesGroup)

/* Hidden as long as there are no rounds. */
void samen_poster_rounds_show (SamenPosterRounds *self,
                               const SamenState  *state);

/* A ballot is of one round. */
void samen_poster_rounds_set_comparable (SamenPosterRounds *self,
                                         gboolean           comparable);

G_END_DECLS
