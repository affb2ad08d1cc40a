/* app/paradox-order.h - in which order the twelve are read
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The book's own order; the largest difference between parties first; or the strongest
 * leaning to one pole first.  An order helps to find what to talk about, it ranks
 * nobody.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

typedef enum
{
  SAMEN_ORDER_BOOK,
  SAMEN_ORDER_DIFFERENCE, /* standard deviation of the positions */
  SAMEN_ORDER_LEANING,    /* distance of their mean to the middle */
  SAMEN_N_ORDERS
} SamenOrder;

/* Fills @numbers with 1…12; what is not in play comes last, what has no figure
 * after what has one, equal ones in the book's order.  @round: (nullable) */
void samen_paradox_order (const SamenProject *project,
                          const SamenRound   *round,
                          SamenOrder          order,
                          int                 numbers[SAMEN_N_PARADOXES]);

G_END_DECLS
