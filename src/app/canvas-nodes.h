/* app/canvas-nodes.h - the map for keyboard and screen reader: a list of parties
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is merely drawn cannot be focused or read out.  So over the picture lies a
 * list with one thin child for the ambition and one per party, each where its
 * badge is, undrawn but for a focus ring.  The list is one Tab stop; within it the
 * arrows go to the nearest child in that direction.  Children lie around the
 * map's origin, so that panning moves the list alone.
 */
#pragma once

#include "scene/map.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_CANVAS_NODES (samen_canvas_nodes_get_type ())
G_DECLARE_FINAL_TYPE (SamenCanvasNodes, samen_canvas_nodes, SAMEN, CANVAS_NODES, GtkWidget)

/* What a child says of a party.  (transfer full) */
typedef char *(*SamenCanvasNodesSay) (gpointer          data,
                                      const SamenParty *party,
                                      guint             n_relations);

/* One child per party of @project; those of parties that stayed the same stay. */
void samen_canvas_nodes_show (SamenCanvasNodes    *self,
                              const SamenProject  *project,
                              const SamenMap      *map,
                              SamenCanvasNodesSay  say,
                              gpointer             data);

/* Widget pixels per map millimetre. */
void samen_canvas_nodes_set_scale (SamenCanvasNodes *self,
                                   double            scale);
double samen_canvas_nodes_scale (SamenCanvasNodes *self);

/* The subject of the child that has or last had the focus: a party's id or the
 * ambition.  (transfer none) */
const char *samen_canvas_nodes_current (SamenCanvasNodes *self);

/* Whether the keyboard is on the map. */
gboolean samen_canvas_nodes_has_focus (SamenCanvasNodes *self);

/* Makes @subject the current one; with @grab it gets the keyboard. */
void samen_canvas_nodes_focus (SamenCanvasNodes *self,
                               const char       *subject,
                               gboolean          grab);

/* Tells which child is selected (NULL: none): a screen reader hears it, and the
 * outline of the selection takes the place of its focus ring. */
void samen_canvas_nodes_select (SamenCanvasNodes *self,
                                const char       *subject);

/* Whether @subject has the keyboard and the window shows where that is. */
gboolean samen_canvas_nodes_shows_focus (SamenCanvasNodes *self,
                                         const char       *subject);

/* The nearest party (or the ambition) from @subject within 45° of a direction;
 * NULL when there is none.  (transfer none) */
const char *samen_canvas_nodes_toward (SamenCanvasNodes *self,
                                       const char       *subject,
                                       GtkDirectionType  direction);

G_END_DECLS
