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

/* "Median: … · middle half: from … to … · lowest to highest: …"; NULL when nobody
 * gave a position in @round (nullable).  (transfer full) */
char *samen_figure_words (const SamenProject *project,
                          const SamenRound   *round,
                          int                 number);

G_END_DECLS
