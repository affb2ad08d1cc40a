/* app/collect-row.h - one file that came back
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Says who answered in it and what is new.  It unfolds to the answers that differ,
 * each with its options, and to what has no place on the map.  A question that
 * several files raise stands with the first of them.  What is covered on the map
 * is covered here: one chooses whose answer stands without seeing it.
 */
#pragma once

#include "exchange/merge.h"
#include "session/post.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_COLLECT_ROW (samen_collect_row_get_type ())
G_DECLARE_FINAL_TYPE (SamenCollectRow, samen_collect_row, SAMEN, COLLECT_ROW, AdwExpanderRow)

/* @merge: outlives the row; what is chosen is written into its questions
 * @file: (nullable): NULL when @letter could not be read */
GtkWidget *samen_collect_row_new (SamenMerge          *merge,
                                  const SamenReturned *file,
                                  const SamenLetter   *letter);

/* Once they are answered. */
void samen_collect_row_forget_questions (SamenCollectRow *self);

G_END_DECLS
