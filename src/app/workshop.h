/* app/workshop.h - two hours with a group, on a big screen
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Takes the whole window (app/window-private.h, samen_window_enter_stage) and
 * leads from page to page: preparing, ambition, parties, each chosen paradox
 * answered and then revealed, first steps, closing picture.  Keys, a presenter's
 * clicker and the mouse go on and back; which page is open belongs to the
 * workshop, all that is said to the project, so that leaving loses nothing.
 * A SamenEditor: everything on its pages is an edit, and can be undone.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_WORKSHOP (samen_workshop_get_type ())
G_DECLARE_FINAL_TYPE (SamenWorkshop, samen_workshop, SAMEN, WORKSHOP, GtkWidget)

GtkWidget *samen_workshop_new (void);

G_END_DECLS
