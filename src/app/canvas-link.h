/* app/canvas-link.h - what a relation is, in a popover at its line
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Offers the six kinds with the line each is drawn with, and to turn the relation
 * round or remove it (canvas.reverse, canvas.delete).  Signal "kind-wanted"
 * (int kind: SamenRelationKind) says what was chosen.
 */
#pragma once

#include "core/relation.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_CANVAS_LINK (samen_canvas_link_get_type ())
G_DECLARE_FINAL_TYPE (SamenCanvasLink, samen_canvas_link, SAMEN, CANVAS_LINK, GtkPopover)

GtkWidget *samen_canvas_link_new (void);

/* @from, @to: names of its ends */
void samen_canvas_link_show (SamenCanvasLink   *self,
                             SamenRelationKind  kind,
                             const char        *from,
                             const char        *to);

G_END_DECLS
