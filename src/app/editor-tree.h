/* app/editor-tree.h - editors within editors
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A pane is an editor made of smaller editors, down to a single text field.
 * What a child wants its parent says in its turn, so that whoever holds the
 * outermost editor hears it; what the parent is shown it shows its children.
 * "Below" means the nearest editors in the tree of widgets, not theirs in turn.
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* From now on @self says what @child says. */
void samen_editor_adopt (SamenEditor *self,
                         SamenEditor *child);

/* The same for all editors below @self. */
void samen_editor_adopt_below (SamenEditor *self);

/* Hands @state to all editors below @widget. */
void samen_editor_show_below (GtkWidget        *widget,
                              const SamenState *state);

/* Whether @widget is on a page that is not in front: what it would show can
 * wait until it is mapped. */
gboolean samen_editor_is_put_away (GtkWidget *widget);

G_END_DECLS
