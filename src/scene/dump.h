/* scene/dump.h - a scene as text
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One line a figure, then one a mark: what it is, its colour, its box in whole
 * units, its text.  Small enough to be reviewed in a diff, exact enough to show
 * what changed.
 */
#pragma once

#include "scene/figure.h"

G_BEGIN_DECLS

/* Returns: (transfer full) */
char *samen_scene_dump (const SamenScene *scene);

G_END_DECLS
