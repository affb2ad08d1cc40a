/* app/paradox-track-drag.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/paradox-track-private.h"

#include <math.h>

static int
position_at (const SamenTrackOptions *options,
             double                   x)
{
  int position = (int) lround (samen_track_position (options, x));

  /* The exact middle is a choice of its own: let it be hit. */
  return position >= -1 && position <= 1 ? 0 : position;
}

static double
distance_to (SamenParadoxTrack       *self,
             const SamenTrackOptions *options,
             SamenTarget              target,
             double                   x)
{
  return fabs (samen_paradox_track_place (self, options, target).x - x);
}

/* Which marker a press beneath the track means: the one there, else the first
 * that is nowhere yet, else the nearest. */
static SamenTarget
marker_at (SamenParadoxTrack       *self,
           const SamenTrackOptions *options,
           double                   x)
{
  double agreed = distance_to (self, options, SAMEN_TARGET_AGREED, x);
  double desired = distance_to (self, options, SAMEN_TARGET_DESIRED, x);

  if (MIN (agreed, desired) > SAMEN_TRACK_REACH / 2)
    for (SamenTarget target = SAMEN_TARGET_AGREED; target <= SAMEN_TARGET_DESIRED; target++)
      if (samen_paradox_track_value (self, target) == SAMEN_NONE)
        return target;
  return agreed <= desired ? SAMEN_TARGET_AGREED : SAMEN_TARGET_DESIRED;
}

static SamenTarget
target_at (SamenParadoxTrack       *self,
           const SamenTrackOptions *options,
           double                   x,
           double                   y)
{
  if (self->party != NULL)
    return fabs (y - options->y) <= 20 ? SAMEN_TARGET_POSITION : SAMEN_TARGET_NONE;
  return y >= options->y + 4 && !samen_paradox_track_is_past (self) ? marker_at (self, options, x) : SAMEN_TARGET_NONE;
}

static void
drag_begin_cb (SamenParadoxTrack *self,
               double             x,
               double             y)
{
  SamenTrackOptions options;
  double away;

  if (self->project == NULL || self->read_only)
    return;
  samen_paradox_track_options (self, gtk_widget_get_width (GTK_WIDGET (self)), &options);
  self->target = target_at (self, &options, x, y);
  if (self->target == SAMEN_TARGET_NONE)
    {
      gtk_gesture_set_state (self->drag, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  gtk_gesture_set_state (self->drag, GTK_EVENT_SEQUENCE_CLAIMED);
  self->stroke = samen_editor_stroke ();
  gtk_widget_grab_focus (GTK_WIDGET (self->handles[self->target]));

  away = samen_paradox_track_place (self, &options, self->target).x - x;
  self->offset = fabs (away) <= SAMEN_TRACK_REACH / 2 ? away : 0;
  if (self->offset == 0 && x > options.x - options.dot && x < options.x + options.width + options.dot)
    samen_paradox_track_want (self, self->target, position_at (&options, x), self->stroke);
  samen_paradox_track_tell (self);
}

static void
drag_update_cb (SamenParadoxTrack *self,
                double             dx,
                double             dy)
{
  SamenTrackOptions options;
  double x, y;

  if (self->target == SAMEN_TARGET_NONE || fabs (dx) < 1 || !gtk_gesture_drag_get_start_point (GTK_GESTURE_DRAG (self->drag), &x, &y))
    return;
  samen_paradox_track_options (self, gtk_widget_get_width (GTK_WIDGET (self)), &options);
  samen_paradox_track_want (self, self->target, position_at (&options, x + dx + self->offset), self->stroke);
  samen_paradox_track_tell (self);
}

static void
drag_end_cb (SamenParadoxTrack *self)
{
  self->target = SAMEN_TARGET_NONE;
  samen_paradox_track_tell (self);
}

void
samen_paradox_track_watch_pointer (SamenParadoxTrack *self)
{
  self->drag = gtk_gesture_drag_new ();
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (self->drag), GDK_BUTTON_PRIMARY);
  g_signal_connect_swapped (self->drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (self->drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (self->drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (self->drag));
}

void
samen_paradox_track_give_up (SamenParadoxTrack *self)
{
  guint stroke = self->stroke;

  if (self->target == SAMEN_TARGET_NONE)
    return;
  self->target = SAMEN_TARGET_NONE;
  gtk_gesture_set_state (self->drag, GTK_EVENT_SEQUENCE_DENIED);
  samen_editor_cancel (SAMEN_EDITOR (self), stroke);
  samen_paradox_track_tell (self);
}
