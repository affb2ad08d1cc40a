/* app/stage-slider.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/stage-slider.h"

#include "app/editor.h"
#include "app/picture.h"
#include "app/stage.h"
#include "app/track-handle.h"
#include "scene/shapes.h"

#include <math.h>

/* Pixels of the design. */
#define TRACK 10
#define KNOB 25
#define PILL 48
#define TEXT 30

struct _SamenStageSlider
{
  GtkWidget parent_instance;

  SamenTrackHandle *handle; /* has the focus and the keys */
  GtkGesture *drag;
  guint stroke;             /* of the drag under way; else 0 */
  int position;
  gboolean aside;           /* what is not said lies beside the line */
  char *pill;
  char *name;
  char *words;
};

enum
{
  MOVED,
  GIVEN_UP,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamenStageSlider, samen_stage_slider, GTK_TYPE_WIDGET)

/* --- where things are ------------------------------------------------------------- */

/* The line runs from the first to the last place of the knob's middle. */
static double
x_of (SamenStageSlider *self,
      double            position)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double edge = (self->aside ? 3 : 1) * KNOB * samen_stage_scale (GTK_WIDGET (self));

  return edge + (width - 2 * edge) * (position - SAMEN_POSITION_MIN) / (SAMEN_POSITION_MAX - SAMEN_POSITION_MIN);
}

static int
position_at (SamenStageSlider *self,
             double            x)
{
  double step = x_of (self, 1) - x_of (self, 0);
  int position = (int) lround ((x - x_of (self, 0)) / step);

  /* The exact middle is a choice of its own: let it be hit. */
  return ABS (position) <= 2 ? 0 : CLAMP (position, SAMEN_POSITION_MIN, SAMEN_POSITION_MAX);
}

/* --- drawing ------------------------------------------------------------------------- */

static void
draw_bar (SamenFigure *figure,
          double       x0,
          double       x1,
          double       y,
          double       thickness,
          SamenColour  colour)
{
  SamenPath *path = samen_path_new ();

  samen_path_rectangle (path, x0, y - thickness / 2, x1 - x0, thickness, thickness / 2);
  samen_figure_fill (figure, path, colour);
}

static void
draw_pill (SamenStageSlider *self,
           SamenFigure      *figure,
           double            y,
           double            scale)
{
  const SamenLook *look = samen_look_light ();
  const SamenFont font = { SAMEN_FAMILY_TEXT, TEXT * scale, 500, FALSE, 0 };
  double width = gtk_widget_get_width (GTK_WIDGET (self));

  draw_bar (figure, 0, width, y, PILL * scale, look->range);
  samen_figure_text (figure, self->pill, &font, width / 2, y + font.size * 0.36, SAMEN_ALIGN_CENTRE, look->ink);
}

static void
draw_knob (SamenStageSlider *self,
           SamenFigure      *figure,
           double            y,
           double            scale)
{
  const SamenLook *look = samen_look_light ();
  gboolean given = self->position != SAMEN_NONE;
  double x = !given && self->aside ? KNOB * scale : x_of (self, given ? self->position : 0);
  SamenPath *path = samen_path_new ();
  SamenMark *mark;

  samen_path_circle (path, x, y, (given ? KNOB - 2 : KNOB - 6) * scale);
  samen_figure_fill (figure, samen_path_ref (path), given ? look->paper : 0xfaf8f4);
  mark = samen_figure_stroke (figure, path, given ? look->ink : 0x7d7768, (given ? 5 : 3) * scale);
  if (given)
    return;
  mark->dash[0] = 6 * scale;
  mark->dash[1] = 7 * scale;
  mark->n_dash = 2;
}

static void
draw_line (SamenStageSlider *self,
           SamenFigure      *figure,
           double            y,
           double            scale)
{
  SamenPath *tick = samen_path_new ();

  draw_bar (figure, x_of (self, SAMEN_POSITION_MIN) - TRACK * scale, x_of (self, SAMEN_POSITION_MAX) + TRACK * scale, y, TRACK * scale,
            0xdcd6c8);
  samen_path_move (tick, x_of (self, 0), y - 13 * scale);
  samen_path_line (tick, x_of (self, 0), y + 13 * scale);
  samen_figure_stroke (figure, tick, 0x8a8577, 3 * scale);
  draw_knob (self, figure, y, scale);
}

static void
samen_stage_slider_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  SamenStageSlider *self = SAMEN_STAGE_SLIDER (widget);
  g_autoptr (SamenFigure) figure = samen_figure_new ("slider");
  double scale = samen_stage_scale (widget);
  double y = gtk_widget_get_height (widget) / 2.0;

  if (self->pill != NULL)
    draw_pill (self, figure, y, scale);
  else
    draw_line (self, figure, y, scale);
  samen_picture_append_figure (snapshot, widget, figure);
  GTK_WIDGET_CLASS (samen_stage_slider_parent_class)->snapshot (widget, snapshot);
}

/* --- what the person does --------------------------------------------------------------- */

static void
say (SamenStageSlider *self,
     int               position,
     guint             stroke)
{
  g_signal_emit (self, signals[MOVED], 0, position, stroke);
}

static void
key_moved_cb (SamenStageSlider *self,
              int               position)
{
  say (self, position, samen_track_handle_stroke (self->handle));
}

static void
drag_begin_cb (SamenStageSlider *self,
               double            x,
               double            y)
{
  gtk_gesture_set_state (self->drag, GTK_EVENT_SEQUENCE_CLAIMED);
  self->stroke = samen_editor_stroke ();
  gtk_widget_grab_focus (GTK_WIDGET (self->handle));
  say (self, position_at (self, x), self->stroke);
}

static void
drag_update_cb (SamenStageSlider *self,
                double            dx,
                double            dy)
{
  double x, y;

  if (self->stroke != 0 && gtk_gesture_drag_get_start_point (GTK_GESTURE_DRAG (self->drag), &x, &y))
    say (self, position_at (self, x + dx), self->stroke);
}

static void
drag_end_cb (SamenStageSlider *self)
{
  self->stroke = 0;
}

static gboolean
give_up (SamenStageSlider *self)
{
  guint stroke = self->stroke;

  if (stroke == 0)
    return FALSE;
  self->stroke = 0;
  gtk_gesture_set_state (self->drag, GTK_EVENT_SEQUENCE_DENIED);
  g_signal_emit (self, signals[GIVEN_UP], 0, stroke);
  return TRUE;
}

/* Escape gives the drag up before anybody takes it for leaving. */
static gboolean
key_cb (SamenStageSlider *self,
        guint             key)
{
  return key == GDK_KEY_Escape && give_up (self);
}

/* --- the widget ----------------------------------------------------------------------------- */

static void
samen_stage_slider_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  gtk_widget_allocate (GTK_WIDGET (SAMEN_STAGE_SLIDER (widget)->handle), width, height, -1, NULL);
}

static gboolean
samen_stage_slider_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SAMEN_STAGE_SLIDER (widget)->handle));
}

static void
samen_stage_slider_dispose (GObject *object)
{
  SamenStageSlider *self = SAMEN_STAGE_SLIDER (object);

  if (self->handle != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->handle)));
  G_OBJECT_CLASS (samen_stage_slider_parent_class)->dispose (object);
}

static void
samen_stage_slider_finalize (GObject *object)
{
  SamenStageSlider *self = SAMEN_STAGE_SLIDER (object);

  g_free (self->pill);
  g_free (self->name);
  g_free (self->words);
  G_OBJECT_CLASS (samen_stage_slider_parent_class)->finalize (object);
}

static void
samen_stage_slider_class_init (SamenStageSliderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = samen_stage_slider_dispose;
  object_class->finalize = samen_stage_slider_finalize;
  widget_class->size_allocate = samen_stage_slider_size_allocate;
  widget_class->snapshot = samen_stage_slider_snapshot;
  widget_class->grab_focus = samen_stage_slider_grab_focus;
  signals[MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_UINT);
  signals[GIVEN_UP] = g_signal_new ("given-up", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_set_css_name (widget_class, "stage-slider");
}

static void
samen_stage_slider_init (SamenStageSlider *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->position = SAMEN_NONE;
  self->handle = SAMEN_TRACK_HANDLE (samen_track_handle_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->handle), GTK_WIDGET (self));
  g_signal_connect_swapped (self->handle, "moved", G_CALLBACK (key_moved_cb), self);

  self->drag = gtk_gesture_drag_new ();
  g_signal_connect_swapped (self->drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (self->drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (self->drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (self->drag));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWidget *
samen_stage_slider_new (void)
{
  return g_object_new (SAMEN_TYPE_STAGE_SLIDER, NULL);
}

static void
tell (SamenStageSlider *self)
{
  samen_track_handle_show (self->handle, self->position, self->name, self->pill != NULL ? self->pill : self->words);
}

void
samen_stage_slider_name (SamenStageSlider *self,
                         const char       *name,
                         const char       *words)
{
  g_return_if_fail (SAMEN_IS_STAGE_SLIDER (self));

  g_free (self->name);
  self->name = g_strdup (name);
  g_free (self->words);
  self->words = g_strdup (words);
  tell (self);
}

void
samen_stage_slider_show (SamenStageSlider *self,
                         int               position,
                         const char       *pill)
{
  g_return_if_fail (SAMEN_IS_STAGE_SLIDER (self));

  self->position = position;
  g_free (self->pill);
  self->pill = g_strdup (pill);
  tell (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
samen_stage_slider_set_aside (SamenStageSlider *self,
                              gboolean          aside)
{
  g_return_if_fail (SAMEN_IS_STAGE_SLIDER (self));

  self->aside = aside;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
