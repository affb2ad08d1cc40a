/* app/step-words.h - who does a step, and when
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A step is told the same on a card, in a list and to a screen reader.  A day
 * that has passed is told as it is, without blame: "was for 12 January".
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* "Gemeente · Carla · 12 januari 2027"; NULL when nobody said who or when.
 * (transfer full) (nullable) */
char *samen_step_who_and_when (const SamenProject *project,
                               const SamenStep    *step);

/* "12 januari 2027" or "was voor 12 januari 2027"; NULL without a day.
 * (transfer full) (nullable) */
char *samen_step_when (const SamenStep *step);

/* Today as YYYY-MM-DD. (transfer full) */
char *samen_today (void);

G_END_DECLS
