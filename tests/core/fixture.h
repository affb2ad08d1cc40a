/* tests/core/fixture.h - a small project in which everything leans on something
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Three parties (p1, p2, p3) and a theme; p1 stands in a relation, a sheet, an
 * initiative, a step and a case, so that taking it away has to reach them all.
 * The ids are those that samen_edit_add () gives in this order.
 */
#pragma once

#include "core/edit.h"

/* Returns: (transfer full) */
SamenProject *fixture_project (void);

/* Takes over @next and lets go of what *@project was. */
void fixture_take (SamenProject **project,
                   SamenProject  *next);

/* Adds a fresh record of @klass to a list of the project with one text set.
 * Returns: (transfer full): its id */
char *fixture_add (SamenProject          **project,
                   const char             *list,
                   const SamenRecordClass *klass,
                   const char             *field,
                   const char             *text);
