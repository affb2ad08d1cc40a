/* app/canvas-node.h - one party, or the ambition, for keyboard and screen reader
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A thin widget over a badge on the canvas: role, name, description, focus and
 * actions, but no picture of its own.  Its actions ask the canvas for the same
 * things as mouse and keys do: node.select, node.edit, node.menu.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_CANVAS_NODE (samen_canvas_node_get_type ())
G_DECLARE_FINAL_TYPE (SamenCanvasNode, samen_canvas_node, SAMEN, CANVAS_NODE, GtkWidget)

GtkWidget *samen_canvas_node_new (const char *subject);

const char *samen_canvas_node_subject (SamenCanvasNode *self);

/* The party value its words were made from; compared, never read. */
gconstpointer samen_canvas_node_value (SamenCanvasNode *self);
guint samen_canvas_node_count (SamenCanvasNode *self);

/* @value, @count: what the words were made from: relations counted in */
void samen_canvas_node_say (SamenCanvasNode *self,
                            gconstpointer    value,
                            guint            count,
                            const char      *label,
                            const char      *description);

/* Where it is, in map millimetres.  Returns: whether it was elsewhere before, so
 * that its parent has to allocate it anew */
gboolean samen_canvas_node_place (SamenCanvasNode *self,
                                  double           x,
                                  double           y,
                                  double           reach);
void samen_canvas_node_where (SamenCanvasNode *self,
                              double          *x,
                              double          *y,
                              double          *reach);

/* A selected one shows the focus in the outline of the selection. */
void samen_canvas_node_set_selected (SamenCanvasNode *self,
                                     gboolean         selected);

/* @others: (element-type SamenCanvasNode) (transfer container) */
void samen_canvas_node_flow_to (SamenCanvasNode *self,
                                GList           *others);

G_END_DECLS
