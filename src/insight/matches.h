/* insight/matches.h - what one party offers and another needs
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * "What can I mean for you, what can you mean for me?"  An offer meets a need
 * when all words of one are in the other; short words and capitals do not
 * count.  Two parties that already have a relation have found each other and
 * are left out.  DOMAIN.md, section 3.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* The rule that raises a match as a conversation starter. */
#define SAMEN_RULE_MATCH "offer-meets-need"

typedef struct
{
  const SamenParty *from; /* offers */
  const SamenParty *to;   /* needs; none of the four is held */
  const char *offer;
  const char *need;
} SamenMatch;

/* samen_matches:
 * @max: stop after so many
 *
 * One match a pair of parties, in the order of those that need.
 *
 * Returns: (transfer full) (element-type SamenMatch) */
GArray *samen_matches (const SamenProject *project,
                       guint               max);

/* Whether the team put the conversation about it aside. */
gboolean samen_match_is_aside (const SamenProject *project,
                               const SamenMatch   *match);

G_END_DECLS
