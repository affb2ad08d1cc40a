/* app/picture.h - the document's picture inside a widget
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Small widgets (glyphs, tracks) draw with the same shapes and the same painter
 * as map and poster.  What is drawn takes its colours from a look, light or
 * dark as the window is; a line that goes with text takes the text's ink.
 */
#pragma once

#include "scene/figure.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The look of windows as they are now; and of what stands on @widget's place: on a
 * stage it is always light. */
const SamenLook *samen_picture_look (void);
const SamenLook *samen_picture_look_of (GtkWidget *widget);

/* The colour of text in @widget. */
SamenColour samen_picture_ink (GtkWidget *widget);

/* Redraws @widget whenever the look changes, as long as it lives. */
void samen_picture_follow_look (GtkWidget *widget);

/* Paints in pixels from the widget's top left corner. */
void samen_picture_append_scene (GtkSnapshot      *snapshot,
                                 GtkWidget        *widget,
                                 const SamenScene *scene);
void samen_picture_append_figure (GtkSnapshot       *snapshot,
                                  GtkWidget         *widget,
                                  const SamenFigure *figure);

G_END_DECLS
