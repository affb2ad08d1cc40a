/* app/split.h - content with a panel at its end
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The panel stands beside the content while there is room for both.  When there
 * is not it goes away, and lies over the content when it is asked for.  It can
 * be put away at any time (property "show-panel").
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_SPLIT (samen_split_get_type ())
G_DECLARE_FINAL_TYPE (SamenSplit, samen_split, SAMEN, SPLIT, GtkWidget)

void samen_split_set_content (SamenSplit *self,
                              GtkWidget  *content);
void samen_split_set_panel (SamenSplit *self,
                            GtkWidget  *panel);

gboolean samen_split_get_show_panel (SamenSplit *self);
void samen_split_set_show_panel (SamenSplit *self,
                                 gboolean    show);

G_END_DECLS
