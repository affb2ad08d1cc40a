/* app/collect.h - what came back, before it is taken in
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A dialog that is an editor: a row per file says what is new in it, and where two
 * answers differ one chooses which will stand.  All that is taken in is one step.
 * What cannot be taken stays in sight after that, so that nothing is lost unseen.
 * The work is done by exchange/merge.h.
 */
#pragma once

#include "app/editor.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_COLLECT (samen_collect_get_type ())
G_DECLARE_FINAL_TYPE (SamenCollect, samen_collect, SAMEN, COLLECT, AdwWindow)

/* @letters: (element-type SamenLetter): as session/post.h read them */
GtkWidget *samen_collect_new (GtkWindow *parent,
                              GPtrArray *letters);

G_END_DECLS
