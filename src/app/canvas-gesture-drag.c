/* app/canvas-gesture-drag.c - a drag moves what was pressed
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A party, a relation from the handle, or else the whole map.  Near a border the
 * map comes along.
 */
#include "config.h"

#include "app/canvas-private.h"

#include <math.h>

#define DRAG_THRESHOLD 4 /* widget pixels before a press becomes a drag */
#define EDGE 28          /* from the border where a drag pans along */
#define EDGE_SPEED 7     /* widget pixels a frame */

/* --- what a drag does ------------------------------------------------------------------ */

static void
pan_begin (SamenCanvas *self)
{
  self->panning = TRUE;
  self->pan_x = self->x;
  self->pan_y = self->y;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
}

static void
pan_to (SamenCanvas *self,
        double       dx,
        double       dy)
{
  self->fitted = FALSE;
  samen_canvas_look_at (self, self->pan_x - dx / samen_canvas_scale (self), self->pan_y - dy / samen_canvas_scale (self));
}

static void
drag_to (SamenCanvas *self,
         double       px,
         double       py)
{
  if (self->mode == SAMEN_CANVAS_MOVING)
    samen_canvas_drag_to (self, px, py);
  else if (self->mode == SAMEN_CANVAS_CONNECTING)
    {
      g_autofree char *target = samen_canvas_pick_party (self, px, py);

      self->pointer_x = px;
      self->pointer_y = py;
      samen_canvas_connect_to (self, target);
    }
}

/* How far to pan along when something is held near a border. */
static double
edge_push (double at,
           double size)
{
  if (at < EDGE)
    return -EDGE_SPEED;
  return at > size - EDGE ? EDGE_SPEED : 0;
}

static gboolean
autopan_cb (GtkWidget     *widget,
            GdkFrameClock *clock,
            gpointer       data)
{
  SamenCanvas *self = SAMEN_CANVAS (widget);
  double dx = edge_push (self->pointer_x, gtk_widget_get_width (widget));
  double dy = edge_push (self->pointer_y, gtk_widget_get_height (widget));

  if (self->mode == SAMEN_CANVAS_IDLE)
    {
      self->autopan = 0;
      return G_SOURCE_REMOVE;
    }
  if (dx != 0 || dy != 0)
    {
      self->fitted = FALSE;
      samen_canvas_look_at (self, self->x + dx / samen_canvas_scale (self), self->y + dy / samen_canvas_scale (self));
      drag_to (self, self->pointer_x, self->pointer_y);
    }
  return G_SOURCE_CONTINUE;
}

static void
start_autopan (SamenCanvas *self)
{
  if (self->mode != SAMEN_CANVAS_IDLE && self->autopan == 0)
    self->autopan = gtk_widget_add_tick_callback (GTK_WIDGET (self), autopan_cb, NULL, NULL);
}

/* --- drag -------------------------------------------------------------------------------- */

static void
drag_begin_cb (GtkGestureDrag *gesture,
               double          px,
               double          py,
               SamenCanvas    *self)
{
  if (!samen_canvas_on_map (self, px, py) || self->project == NULL)
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
}

/* The press has become a drag: of what? */
static void
drag_decide (SamenCanvas *self,
             double       px,
             double       py)
{
  g_autofree char *party = samen_canvas_pick_party (self, px, py);

  if (self->space)
    pan_begin (self);
  else if (samen_canvas_on_handle (self, px, py))
    samen_canvas_connect_begin (self, samen_canvas_party (self, self->hover) != NULL ? self->hover : self->selection, FALSE);
  else if (!samen_canvas_drag_begin (self, party, px, py))
    pan_begin (self);
  start_autopan (self);
}

static void
drag_update_cb (GtkGestureDrag *gesture,
                double          dx,
                double          dy,
                SamenCanvas    *self)
{
  double x;
  double y;

  gtk_gesture_drag_get_start_point (gesture, &x, &y);
  if (!self->panning && self->mode == SAMEN_CANVAS_IDLE)
    {
      if (hypot (dx, dy) < DRAG_THRESHOLD || self->entry != NULL)
        return;
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
      drag_decide (self, x, y);
    }
  if (self->panning)
    pan_to (self, dx, dy);
  else
    drag_to (self, x + dx, y + dy);
}

static void
drag_end_cb (GtkGestureDrag *gesture,
             double          dx,
             double          dy,
             SamenCanvas    *self)
{
  if (self->panning)
    {
      self->panning = FALSE;
      gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
    }
  else if (self->mode == SAMEN_CANVAS_MOVING)
    samen_canvas_drag_drop (self);
  else if (self->mode == SAMEN_CANVAS_CONNECTING && !self->by_keys)
    samen_canvas_connect_drop (self);
}

static void
drag_cancel_cb (GtkGesture       *gesture,
                GdkEventSequence *sequence,
                SamenCanvas      *self)
{
  self->panning = FALSE;
  if (self->mode != SAMEN_CANVAS_IDLE && !self->by_keys)
    samen_canvas_back_out (self);
}

static void
middle_begin_cb (GtkGestureDrag *gesture,
                 double          px,
                 double          py,
                 SamenCanvas    *self)
{
  pan_begin (self);
}

static void
middle_update_cb (GtkGestureDrag *gesture,
                  double          dx,
                  double          dy,
                  SamenCanvas    *self)
{
  pan_to (self, dx, dy);
}

/* --- all together --------------------------------------------------------------- */

void
samen_canvas_add_drags (SamenCanvas *self)
{
  GtkGesture *middle = gtk_gesture_drag_new ();

  self->drag = gtk_gesture_drag_new ();
  g_signal_connect (self->drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (self->drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect (self->drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect (self->drag, "cancel", G_CALLBACK (drag_cancel_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (self->drag));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (middle), GDK_BUTTON_MIDDLE);
  g_signal_connect (middle, "drag-begin", G_CALLBACK (middle_begin_cb), self);
  g_signal_connect (middle, "drag-update", G_CALLBACK (middle_update_cb), self);
  g_signal_connect (middle, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (middle));
}
