/* core/rebuild.h - from the root to a record and back
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Private to core/edit*.c.  All edits end here: given one record of a project
 * and the one that comes in its place, everything on the way from the root is
 * copied and all the rest is shared.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* The same project, for an edit that would change nothing. */
#define SAME(project) samen_project_ref (project)

/* Whether a record of @klass can hold one of @wanted, at any depth. */
gboolean samen_class_leads_to (const SamenRecordClass *klass,
                               const SamenRecordClass *wanted);

/* A copy of @record in which @old is @next.
 * Returns: (transfer full) (nullable): NULL when @old is not below it */
gpointer samen_rebuild (const SamenRecord *record,
                        const SamenRecord *old,
                        const SamenRecord *next);

/* The project in which @old, one of its records, is @next (transfer full).
 * Returns: (transfer full) */
SamenProject *samen_rebuild_project (const SamenProject *project,
                                     const SamenRecord  *old,
                                     gpointer            next);

G_END_DECLS
