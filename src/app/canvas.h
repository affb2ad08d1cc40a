/* app/canvas.h - the map on the screen, to look at and to work on
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An editor (app/editor.h): it shows a project and says what the person wants.
 * The picture is the one that is printed, in tiles (app/canvas-tiles.h); what is
 * hovered, selected or on its way is drawn over it; a thin child per party
 * carries focus and words for those who do not see it.  Everything goes by mouse
 * and by keyboard; Escape always backs out.
 *
 * Widget actions: canvas.zoom-in, .zoom-out, .zoom-reset, .zoom-fit,
 * .add-party, .rename, .delete, .connect, .edit-relation, .reverse, and the
 * layers canvas.show-relations, -links, -names, -bubbles, -invitations, -initiatives
 * and .placement.  Property "talk-count": what there is to talk about, as it is told.
 * On Enter it activates "win.inspect", on a removal the window may say "Undo".
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_CANVAS (samen_canvas_get_type ())
G_DECLARE_FINAL_TYPE (SamenCanvas, samen_canvas, SAMEN, CANVAS, GtkWidget)

GtkWidget *samen_canvas_new (void);

/* @zoom: 1 is 100 %
 * @x, @y: the point of the map that comes to lie in the middle */
void samen_canvas_set_view (SamenCanvas *self,
                            double       zoom,
                            double       x,
                            double       y);

/* Each result may be NULL. */
void samen_canvas_get_view (SamenCanvas *self,
                            double      *zoom,
                            double      *x,
                            double      *y);

/* The whole map in view; it stays so while the window changes size, until the
 * person pans or zooms. */
void samen_canvas_zoom_fit (SamenCanvas *self);

/* Moves the view, as little as possible, until @subject is in it. */
void samen_canvas_reveal (SamenCanvas *self,
                          const char  *subject);

/* Gives the keyboard to the selected party, else to the ambition. */
void samen_canvas_focus_map (SamenCanvas *self);

/* A drag without a pointer, for tests and benchmarks: begin, any number of
 * moves (widget pixels), then drop or give up. */
gboolean samen_canvas_drag_begin (SamenCanvas *self,
                                  const char  *party,
                                  double       x,
                                  double       y);
void samen_canvas_drag_to (SamenCanvas *self,
                           double       x,
                           double       y);
void samen_canvas_drag_drop (SamenCanvas *self);
void samen_canvas_drag_cancel (SamenCanvas *self);

/* Where a party or the ambition is now, in widget pixels. */
gboolean samen_canvas_where (SamenCanvas *self,
                             const char  *subject,
                             double      *x,
                             double      *y);

/* The picture is complete: no tile is being painted. */
gboolean samen_canvas_is_settled (SamenCanvas *self);

/* Opens the list of rounds; FALSE when the map shows none. */
gboolean samen_canvas_show_rounds (SamenCanvas *self);

G_END_DECLS
