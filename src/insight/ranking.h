/* insight/ranking.h - in which order the twelve are read
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * As the book lists them; the largest difference between parties first; the
 * strongest leaning to one pole first; or what is felt most strongly first.  An
 * order helps to find what to talk about, it ranks nobody.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

typedef enum
{
  SAMEN_RANKING_LISTED,
  SAMEN_RANKING_SPREAD,  /* standard deviation of the positions */
  SAMEN_RANKING_LEANING, /* distance of their mean to the middle */
  SAMEN_RANKING_FELT,    /* mean of how strongly it is felt */
  SAMEN_N_RANKINGS
} SamenRanking;

/* Fills @numbers with 1…12; what is not in play comes last, what has no figure
 * after what has one, equal ones as listed.  @round: (nullable) */
void samen_ranking (const SamenProject *project,
                    const SamenRound   *round,
                    SamenRanking        ranking,
                    int                 numbers[SAMEN_N_PARADOXES]);

/* The same by how far the parties moved since @before, on average; by the group's own
 * movement where no party gave a position both times.  Both (nullable). */
void samen_ranking_moved (const SamenProject *project,
                          const SamenRound   *before,
                          const SamenRound   *now,
                          int                 numbers[SAMEN_N_PARADOXES]);

G_END_DECLS
