/* app/workshop-track.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/workshop-track-private.h"

#include "app/editor.h"
#include "app/picture.h"
#include "app/position-words.h"
#include "app/stage.h"
#include "core/edit.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* The side of the square one can hit, pixels of the design. */
#define REACH 64

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenWorkshopTrack, samen_workshop_track, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static const char *const fields[SAMEN_N_MARKERS] = { "agreed", "desired" };
static const char *const names[SAMEN_N_MARKERS] = { N_("Where we stand"), N_("Where we want to go") };

int
samen_workshop_track_value (SamenWorkshopTrack *self,
                            SamenMarker         marker)
{
  const SamenParadox *paradox = samen_project_paradox (self->project, self->number);

  return marker == SAMEN_MARKER_AGREED ? paradox->agreed : paradox->desired;
}

/* --- what the person wants -------------------------------------------------------------- */

static void
want (SamenWorkshopTrack *self,
      SamenMarker         marker,
      int                 position,
      guint               stroke)
{
  const char *subject = samen_subject_paradox (self->number);
  g_autofree char *label = g_strdup_printf (_("Change “%s”"), _(names[marker]));

  if (self->project != NULL && !self->read_only)
    samen_editor_edit (SAMEN_EDITOR (self), self->project,
                       samen_edit_set_number (self->project, subject, fields[marker], position), label, stroke, subject);
}

static void
moved_cb (SamenWorkshopTrack *self,
          int                 position,
          SamenTrackHandle   *handle)
{
  want (self, handle == self->handles[SAMEN_MARKER_AGREED] ? SAMEN_MARKER_AGREED : SAMEN_MARKER_DESIRED, position,
        samen_track_handle_stroke (handle));
}

static int
position_at (const SamenTrackOptions *options,
             double                   x)
{
  int position = (int) lround (samen_track_position (options, x));

  /* The exact middle is a choice of its own: let it be hit. */
  return ABS (position) <= 1 ? 0 : position;
}

/* The marker under the pointer, or the nearer one on the line where they stand. */
static SamenMarker
marker_at (SamenWorkshopTrack *self,
           double              x,
           double              y)
{
  SamenPoint agreed = samen_workshop_track_place (self, SAMEN_MARKER_AGREED);
  SamenPoint desired = samen_workshop_track_place (self, SAMEN_MARKER_DESIRED);

  if (fabs (y - agreed.y) > REACH / 2.0 * samen_stage_scale (GTK_WIDGET (self)))
    return SAMEN_MARKER_NONE;
  return fabs (agreed.x - x) <= fabs (desired.x - x) ? SAMEN_MARKER_AGREED : SAMEN_MARKER_DESIRED;
}

static void
drag_begin_cb (SamenWorkshopTrack *self,
               double              x,
               double              y)
{
  double reach = REACH / 2.0 * samen_stage_scale (GTK_WIDGET (self));
  double away;

  self->moving = self->project == NULL || self->read_only ? SAMEN_MARKER_NONE : marker_at (self, x, y);
  if (self->moving == SAMEN_MARKER_NONE)
    {
      gtk_gesture_set_state (self->drag, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  gtk_gesture_set_state (self->drag, GTK_EVENT_SEQUENCE_CLAIMED);
  self->stroke = samen_editor_stroke ();
  gtk_widget_grab_focus (GTK_WIDGET (self->handles[self->moving]));
  away = samen_workshop_track_place (self, self->moving).x - x;
  self->offset = fabs (away) <= reach ? away : 0;
}

static void
drag_update_cb (SamenWorkshopTrack *self,
                double              dx,
                double              dy)
{
  SamenTrackOptions options;
  double x, y;

  if (self->moving == SAMEN_MARKER_NONE || fabs (dx) < 1
      || !gtk_gesture_drag_get_start_point (GTK_GESTURE_DRAG (self->drag), &x, &y))
    return;
  samen_workshop_track_options (self, &options);
  want (self, self->moving, position_at (&options, x + dx + self->offset), self->stroke);
}

static void
drag_end_cb (SamenWorkshopTrack *self)
{
  self->moving = SAMEN_MARKER_NONE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Escape gives the drag up before anybody takes it for leaving. */
static gboolean
key_cb (SamenWorkshopTrack *self,
        guint               key)
{
  if (key != GDK_KEY_Escape || self->moving == SAMEN_MARKER_NONE)
    return GDK_EVENT_PROPAGATE;
  self->moving = SAMEN_MARKER_NONE;
  gtk_gesture_set_state (self->drag, GTK_EVENT_SEQUENCE_DENIED);
  samen_editor_cancel (SAMEN_EDITOR (self), self->stroke);
  return GDK_EVENT_STOP;
}

/* --- what it shows ------------------------------------------------------------------------- */

static void
show_handle (SamenWorkshopTrack *self,
             SamenMarker         marker)
{
  int value = samen_workshop_track_value (self, marker);
  g_autofree char *poles = samen_poles_words (self->project, self->number);
  g_autofree char *name = g_strdup_printf ("%s: %s", _(names[marker]), poles);
  g_autofree char *words = samen_position_words (self->project, self->number, value);

  samen_track_handle_show (self->handles[marker], value, name, words);
}

static void
samen_workshop_track_show (SamenEditor      *editor,
                           const SamenState *state)
{
  SamenWorkshopTrack *self = SAMEN_WORKSHOP_TRACK (editor);
  SamenProject *old = self->project;
  SamenRound *old_round = self->round;

  self->project = samen_project_ref (state->project);
  self->round = samen_record_ref (state->round);
  self->read_only = state->read_only;
  g_clear_pointer (&old, samen_project_unref);
  samen_record_unref (old_round);
  if (self->number == 0)
    return;
  for (SamenMarker marker = 0; marker < SAMEN_N_MARKERS; marker++)
    show_handle (self, marker);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_workshop_track_show;
}

/* --- the widget ------------------------------------------------------------------------------- */

static void
samen_workshop_track_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  SamenWorkshopTrack *self = SAMEN_WORKSHOP_TRACK (widget);
  int side = (int) (REACH * samen_stage_scale (widget));

  samen_workshop_track_rebuild (self);
  for (SamenMarker marker = 0; self->project != NULL && self->number != 0 && marker < SAMEN_N_MARKERS; marker++)
    {
      SamenPoint place = samen_workshop_track_place (self, marker);
      const graphene_point_t corner = GRAPHENE_POINT_INIT ((float) (place.x - side / 2.0), (float) (place.y - side / 2.0));

      gtk_widget_allocate (GTK_WIDGET (self->handles[marker]), side, side, -1, gsk_transform_translate (NULL, &corner));
    }
}

static void
samen_workshop_track_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  SamenWorkshopTrack *self = SAMEN_WORKSHOP_TRACK (widget);

  if (self->scene != NULL)
    samen_picture_append_scene (snapshot, widget, self->scene);
  GTK_WIDGET_CLASS (samen_workshop_track_parent_class)->snapshot (widget, snapshot);
}

static void
samen_workshop_track_dispose (GObject *object)
{
  SamenWorkshopTrack *self = SAMEN_WORKSHOP_TRACK (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->project, samen_project_unref);
  g_clear_pointer (&self->scene, samen_scene_unref);
  samen_record_unref (g_steal_pointer (&self->round));
  G_OBJECT_CLASS (samen_workshop_track_parent_class)->dispose (object);
}

static void
samen_workshop_track_class_init (SamenWorkshopTrackClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = samen_workshop_track_dispose;
  widget_class->size_allocate = samen_workshop_track_size_allocate;
  widget_class->snapshot = samen_workshop_track_snapshot;
  gtk_widget_class_set_css_name (widget_class, "workshop-track");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
add_handle (SamenWorkshopTrack *self,
            SamenMarker         marker)
{
  GtkWidget *handle = samen_track_handle_new ();

  gtk_widget_set_cursor_from_name (handle, "ew-resize");
  g_signal_connect_object (handle, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (handle, GTK_WIDGET (self));
  self->handles[marker] = SAMEN_TRACK_HANDLE (handle);
}

static void
samen_workshop_track_init (SamenWorkshopTrack *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->moving = SAMEN_MARKER_NONE;
  for (SamenMarker marker = 0; marker < SAMEN_N_MARKERS; marker++)
    add_handle (self, marker);
  self->drag = gtk_gesture_drag_new ();
  g_signal_connect_swapped (self->drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (self->drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (self->drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (self->drag));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

void
samen_workshop_track_set_number (SamenWorkshopTrack *self,
                                 int                 number)
{
  g_return_if_fail (SAMEN_IS_WORKSHOP_TRACK (self));

  self->number = number;
}
