/* cli/info-json.h - what is in a project, for programs
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One JSON object whose names are fixed by CONTRACT.md, "info --json".  What
 * cannot be said (a mean over nothing) is null, never 0.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* @round: (nullable).  Returns: (transfer full): ends with a line break */
char *samen_info_json (const SamenProject *project,
                       const SamenRound   *round);

G_END_DECLS
