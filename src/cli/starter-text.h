/* cli/starter-text.h - a conversation starter as a sentence
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The catalogue has a sentence for every rule with places to fill; what fills
 * them follows from the starter's subjects.  In the project's language.
 */
#pragma once

#include "insight/starters.h"

G_BEGIN_DECLS

/* Returns: (transfer full) */
char *samen_starter_text (const SamenProject *project,
                          const SamenRound   *round,
                          const SamenStarter *starter);

G_END_DECLS
