/* core/history.h - undo is a history of projects
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A step is a project with the name of what was done, the stroke it belongs to
 * and what was in focus.  One drag is one stroke is one step: pushing with the
 * stroke of the newest step replaces it.  "Saved" means that the project now is
 * the project that was saved, so undoing back to it is saved again.
 * Invariant: there is always a project now; steps after it are what can be redone.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

typedef struct _SamenHistory SamenHistory;

SamenHistory *samen_history_new (const SamenProject *project);
void samen_history_free (SamenHistory *history);

/* (transfer none) */
const SamenProject *samen_history_now (const SamenHistory *history);

/* samen_history_push:
 * @label: what was done, in the person's language: "Move Gemeente"
 * @stroke: 0 for a step of its own
 * @focus: (nullable): the subject it was about
 *
 * Returns: whether anything changed; the same pointer changes nothing */
gboolean samen_history_push (SamenHistory       *history,
                             const SamenProject *project,
                             const char         *label,
                             guint               stroke,
                             const char         *focus);

/* Takes back the newest step if it belongs to @stroke: a drag was given up. */
gboolean samen_history_cancel (SamenHistory *history,
                               guint         stroke);

/* Each returns whether there was anything to do. */
gboolean samen_history_undo (SamenHistory *history);
gboolean samen_history_redo (SamenHistory *history);

/* The label of what undo or redo would do; NULL when there is nothing. */
const char *samen_history_undo_label (const SamenHistory *history);
const char *samen_history_redo_label (const SamenHistory *history);

/* What the last undo or redo was about; NULL when nothing in particular. */
const char *samen_history_focus (const SamenHistory *history);

void samen_history_mark_saved (SamenHistory       *history,
                               const SamenProject *project);
gboolean samen_history_is_saved (const SamenHistory *history);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenHistory, samen_history_free)

G_END_DECLS
