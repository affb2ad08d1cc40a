/* app/paper-parties.h - whose sheet of paper is next
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All parties with how many answers are in, for typing them over: arrows and
 * Enter choose, letters look for a name.
 *
 * Signal "chosen" (const char *party).
 */
#pragma once

#include "core/project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_PAPER_PARTIES (samen_paper_parties_get_type ())
G_DECLARE_FINAL_TYPE (SamenPaperParties, samen_paper_parties, SAMEN, PAPER_PARTIES, GtkBox)

/* @round: (nullable): with what is covered in it */
void samen_paper_parties_show (SamenPaperParties  *self,
                               const SamenProject *project,
                               const SamenRound   *round);

/* Puts the focus on the first party from @party (nullable) on that has no answers,
 * else on @party itself or the first. */
void samen_paper_parties_begin (SamenPaperParties *self,
                                const char        *party);

/* Shows all parties again.  Whether some were left out. */
gboolean samen_paper_parties_stop_search (SamenPaperParties *self);

/* The first party after @party (nullable), going round, that has no answers to what is
 * in play; NULL when all have some. */
const char *samen_paper_parties_next (const SamenProject *project,
                                      const SamenRound   *round,
                                      const char         *party);

G_END_DECLS
