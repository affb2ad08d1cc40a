/* app/figure-words.h - what a paradox amounts to, in words
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the group agreed and what the positions add up to stand beside each other,
 * in words of the poles, never as marks; the one is said by people, the other
 * computed, and neither takes the place of the other.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* "Agreed: 20 towards Local room to play · desired: …".  @agreed, @desired:
 * SAMEN_NONE for nothing.  (transfer full) */
char *samen_figure_words_agreed (const SamenProject *project,
                                 int                 number,
                                 int                 agreed,
                                 int                 desired);

/* What stands out, "Median: … · middle half: …", and how the group moved since
 * @before; a line each.  NULL when nobody gave a position in @round.  Both rounds
 * (nullable).  (transfer full) */
char *samen_figure_words (const SamenProject *project,
                          const SamenRound   *round,
                          const SamenRound   *before,
                          int                 number);

G_END_DECLS
