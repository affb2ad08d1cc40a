/* session/keeper.h - the recovery copy of one document
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Given the project after every change, a keeper writes it to a copy outside
 * the file a few seconds later, in a thread, and takes the copy away as soon
 * as there is nothing left to lose.  It waits from the first change on and not
 * from the last, so that somebody who never stops dragging loses no more than
 * somebody who pauses.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

typedef struct _SamenKeeper SamenKeeper;

SamenKeeper *samen_keeper_new (void);

/* Leaves the copy where it is: whoever means to be done forgets first. */
void samen_keeper_free (SamenKeeper *self);

/* samen_keeper_keep:
 * @original: (nullable): path of the file the project belongs to */
void samen_keeper_keep (SamenKeeper        *self,
                        const SamenProject *project,
                        const char         *original);

/* Writes at once what was to be written soon.  Returns: whether it is there */
gboolean samen_keeper_flush (SamenKeeper *self);

/* All is safe elsewhere: no copy, neither now nor from a thread that is late. */
void samen_keeper_forget (SamenKeeper *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenKeeper, samen_keeper_free)

G_END_DECLS
