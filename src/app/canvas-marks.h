/* app/canvas-marks.h - what can be pressed on the map beside its parties
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An invitation's "+" and an initiative's number are drawn with the map; over each
 * lies a button that is not drawn unless it is pointed at or has the keyboard, so
 * that it can be pressed, explained and read out.  All together are one Tab stop;
 * within them the arrows go from one to the next.  As in app/canvas-nodes.h they
 * lie around the map's origin.
 *
 * Signal "pressed" (const char *key).
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_CANVAS_MARKS (samen_canvas_marks_get_type ())
G_DECLARE_FINAL_TYPE (SamenCanvasMarks, samen_canvas_marks, SAMEN, CANVAS_MARKS, GtkWidget)

/* Begin, add all there are, end: marks that are not added again go.
 * @key: of its figure, "invitation p1 p5"
 * @x, @y, @reach: map millimetres
 * @words: what it says */
void samen_canvas_marks_begin (SamenCanvasMarks *self);
void samen_canvas_marks_add (SamenCanvasMarks *self,
                             const char       *key,
                             double            x,
                             double            y,
                             double            reach,
                             const char       *words);
void samen_canvas_marks_end (SamenCanvasMarks *self);

/* Widget pixels per map millimetre. */
void samen_canvas_marks_set_scale (SamenCanvasMarks *self,
                                   double            scale);

G_END_DECLS
