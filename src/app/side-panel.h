/* app/side-panel.h - the panel beside the map, with two faces
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One face tells all about what is selected (app/inspector.h), the other what
 * there is to talk about (app/talk-list.h); two buttons at the top choose.  What is
 * chosen stays until the person chooses otherwise, also when a starter leads to
 * another place on the map.  An editor.
 *
 * Property: "count", of things to talk about.
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_SIDE_PANEL (samen_side_panel_get_type ())
G_DECLARE_FINAL_TYPE (SamenSidePanel, samen_side_panel, SAMEN, SIDE_PANEL, AdwBin)

GtkWidget *samen_side_panel_new (void);

/* Turns to a face and gives it the keyboard. */
void samen_side_panel_inspect (SamenSidePanel *self);
void samen_side_panel_talk (SamenSidePanel *self);

G_END_DECLS
