/* exchange/examples.h - projects that come with the program
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each is a full, believable collaboration, in Dutch and in English.  Four are
 * ordinary project files in the program itself; netwerk-300 is made by a fixed
 * recipe.  CONTRACT.md, "--example".
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* NULL-terminated. */
extern const char *const samen_example_names[];

/* Returns: (transfer full) (nullable): NULL for a name that is not known */
SamenProject *samen_example (const char    *name,
                             SamenLanguage  language);

/* A network of any size by the same recipe as netwerk-300; for benchmarks and
 * tests.  Returns: (transfer full) */
SamenProject *samen_example_network (guint         parties,
                                     SamenLanguage language);

G_END_DECLS
