/* app/canvas-gestures.c - mouse, touchpad and fingers
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A press selects, a drag moves what was pressed: a party, a relation from the
 * handle, or else the whole map.  Wheel and two fingers pan; with Ctrl, or a
 * pinch, they zoom at the pointer.
 */
#include "config.h"

#include "app/canvas-private.h"

#include <math.h>

#define WHEEL_STEP 60      /* widget pixels a notch */
#define ZOOM_STEP 1.2      /* a notch */
#define DRAG_THRESHOLD 4   /* widget pixels before a press becomes a drag */
#define EDGE 28            /* from the border where a drag pans along */
#define EDGE_SPEED 7       /* widget pixels a frame */

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

/* --- click ----------------------------------------------------------------------------------- */

static void
open_in_place (SamenCanvas *self,
               const char  *subject,
               double       px,
               double       py)
{
  double x;
  double y;

  if (samen_canvas_relation (self, subject) != NULL)
    samen_canvas_open_link (self, subject, 0);
  else if (subject != NULL)
    samen_canvas_entry_begin (self, subject, 0);
  else
    {
      samen_canvas_to_map (self, px, py, &x, &y);
      samen_canvas_add_party_at (self, x, y);
    }
}

/* An empty project invites to say what it is about. */
static gboolean
is_invitation (SamenCanvas *self,
               const char  *subject)
{
  return g_strcmp0 (subject, SAMEN_SUBJECT_AMBITION) == 0 && self->project->ambition->statement == NULL &&
         samen_list_length (self->project->parties) == 0;
}

static void
pressed_cb (GtkGestureClick *gesture,
            int              n_press,
            double           px,
            double           py,
            SamenCanvas     *self)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));
  g_autofree char *subject = NULL;

  if (self->project == NULL || !samen_canvas_on_map (self, px, py) || self->space || button == GDK_BUTTON_MIDDLE)
    return;
  if (self->entry != NULL)
    samen_canvas_entry_finish (self, TRUE);
  if (samen_canvas_on_handle (self, px, py))
    return;
  subject = samen_canvas_pick (self, px, py);
  if (self->mode == SAMEN_CANVAS_CONNECTING && self->by_keys)
    {
      samen_canvas_connect_to (self, subject);
      samen_canvas_connect_drop (self);
      return;
    }
  samen_canvas_select (self, subject);
  samen_canvas_nodes_focus (self->nodes, subject, FALSE);
  samen_canvas_nodes_focus (self->nodes, samen_canvas_nodes_current (self->nodes), TRUE);
  if (button == GDK_BUTTON_SECONDARY)
    samen_canvas_open_menu (self, subject, px, py);
  else if (n_press == 2)
    open_in_place (self, subject, px, py);
}

static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           px,
             double           py,
             SamenCanvas     *self)
{
  g_autofree char *subject = NULL;

  if (n_press != 1 || self->project == NULL || self->entry != NULL || self->mode != SAMEN_CANVAS_IDLE ||
      !samen_canvas_on_map (self, px, py))
    return;
  subject = samen_canvas_pick (self, px, py);
  if (is_invitation (self, subject))
    samen_canvas_entry_begin (self, subject, 0);
}

static void
long_press_cb (GtkGestureLongPress *gesture,
               double               px,
               double               py,
               SamenCanvas         *self)
{
  g_autofree char *subject = NULL;

  if (self->project == NULL || !samen_canvas_on_map (self, px, py))
    return;
  subject = samen_canvas_pick (self, px, py);
  samen_canvas_select (self, subject);
  samen_canvas_open_menu (self, subject, px, py);
}

/* --- pointer, wheel, pinch ---------------------------------------------------------------------- */

static void
motion_cb (GtkEventControllerMotion *controller,
           double                    px,
           double                    py,
           SamenCanvas              *self)
{
  self->pointer_in = TRUE;
  if (self->mode == SAMEN_CANVAS_IDLE)
    {
      self->pointer_x = px;
      self->pointer_y = py;
      if (!self->panning && self->project != NULL)
        samen_canvas_hover_at (self, px, py);
    }
}

static void
leave_cb (GtkEventControllerMotion *controller,
          SamenCanvas              *self)
{
  self->pointer_in = FALSE;
  self->over_handle = FALSE;
  g_clear_pointer (&self->hover, g_free);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
scroll_cb (GtkEventControllerScroll *controller,
           double                    dx,
           double                    dy,
           SamenCanvas              *self)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));
  gboolean notches = gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_WHEEL;
  double step = notches ? WHEEL_STEP : 1;

  if ((state & GDK_CONTROL_MASK) != 0)
    samen_canvas_zoom_at (self, self->zoom * pow (ZOOM_STEP, -dy * step / WHEEL_STEP), self->pointer_x, self->pointer_y);
  else
    {
      /* Shift turns a wheel sideways, as everywhere. */
      gboolean sideways = (state & GDK_SHIFT_MASK) != 0 && dx == 0;

      self->fitted = FALSE;
      samen_canvas_look_at (self, self->x + (sideways ? dy : dx) * step / samen_canvas_scale (self),
                            self->y + (sideways ? 0 : dy) * step / samen_canvas_scale (self));
    }
  return GDK_EVENT_STOP;
}

static void
pinch_begin_cb (GtkGesture       *gesture,
                GdkEventSequence *sequence,
                SamenCanvas      *self)
{
  self->pinched = self->zoom;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
pinch_cb (GtkGestureZoom *gesture,
          double          scale,
          SamenCanvas    *self)
{
  double px = self->pointer_x;
  double py = self->pointer_y;

  gtk_gesture_get_bounding_box_center (GTK_GESTURE (gesture), &px, &py);
  samen_canvas_zoom_at (self, self->pinched * scale, px, py);
}

/* --- all together ------------------------------------------------------------------------------------ */

static void
add_drags (SamenCanvas *self)
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

static void
add_clicks (SamenCanvas *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *hold = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (hold), TRUE);
  g_signal_connect (hold, "pressed", G_CALLBACK (long_press_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (hold));
}

void
samen_canvas_add_gestures (SamenCanvas *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  add_drags (self);
  add_clicks (self);
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  g_signal_connect (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));
}
