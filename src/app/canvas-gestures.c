/* app/canvas-gestures.c - mouse, touchpad and fingers
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A press selects, two open what is there to be typed over.  Wheel and two fingers
 * pan; with Ctrl, or a pinch, they zoom at the pointer.
 */
#include "config.h"

#include "app/canvas-private.h"

#include <math.h>

#define WHEEL_STEP 60      /* widget pixels a notch */
#define ZOOM_STEP 1.2      /* a notch */

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

  samen_canvas_add_drags (self);
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
