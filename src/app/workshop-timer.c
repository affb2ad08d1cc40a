/* app/workshop-timer.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/workshop-timer.h"

#include "app/picture.h"
#include "app/stage.h"

#include <glib/gi18n-lib.h>

struct _SamenWorkshopTimer
{
  GtkBox parent_instance;

  GtkDrawingArea *ring;
  GtkLabel *label;
  int minutes;
  gint64 end;      /* monotonic, microseconds */
  guint source;    /* 0: it does not run */
  gboolean hidden;
};

G_DEFINE_FINAL_TYPE (SamenWorkshopTimer, samen_workshop_timer, GTK_TYPE_BOX)

static int
seconds_left (SamenWorkshopTimer *self)
{
  gint64 left = self->end - g_get_monotonic_time ();

  return (int) (MAX (left, 0) / G_USEC_PER_SEC);
}

static void
draw_ring (GtkDrawingArea *area,
           cairo_t        *cr,
           int             width,
           int             height,
           gpointer        data)
{
  SamenWorkshopTimer *self = data;
  double scale = samen_stage_scale (GTK_WIDGET (area));
  double part = self->minutes > 0 ? seconds_left (self) / (60.0 * self->minutes) : 0;
  double radius = MIN (width, height) / 2.0 - 2 * scale;

  cairo_set_line_width (cr, 3 * scale);
  cairo_set_source_rgb (cr, 0.84, 0.82, 0.77);
  cairo_arc (cr, width / 2.0, height / 2.0, radius, 0, 2 * G_PI);
  cairo_stroke (cr);
  cairo_set_source_rgb (cr, 0.33, 0.36, 0.42);
  cairo_arc (cr, width / 2.0, height / 2.0, radius, -G_PI / 2, -G_PI / 2 + 2 * G_PI * part);
  cairo_stroke (cr);
}

static void
update (SamenWorkshopTimer *self)
{
  int left = seconds_left (self);
  g_autofree char *words = g_strdup_printf ("%d:%02d", left / 60, left % 60);

  gtk_label_set_label (self->label, words);
  gtk_widget_queue_draw (GTK_WIDGET (self->ring));
  gtk_widget_set_visible (GTK_WIDGET (self), self->minutes > 0 && !self->hidden);
}

static gboolean
second_cb (gpointer data)
{
  SamenWorkshopTimer *self = data;

  update (self);
  if (seconds_left (self) > 0)
    return G_SOURCE_CONTINUE;
  self->source = 0;
  return G_SOURCE_REMOVE;
}

static void
samen_workshop_timer_dispose (GObject *object)
{
  g_clear_handle_id (&SAMEN_WORKSHOP_TIMER (object)->source, g_source_remove);
  G_OBJECT_CLASS (samen_workshop_timer_parent_class)->dispose (object);
}

static void
samen_workshop_timer_class_init (SamenWorkshopTimerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = samen_workshop_timer_dispose;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "workshop-timer");
}

static void
samen_workshop_timer_init (SamenWorkshopTimer *self)
{
  self->ring = GTK_DRAWING_AREA (gtk_drawing_area_new ());
  gtk_drawing_area_set_draw_func (self->ring, draw_ring, self, NULL);
  gtk_widget_set_valign (GTK_WIDGET (self->ring), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->ring), "ring");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->ring));
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "quiet");
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "numeric");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->label));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), _("Time for this paradox (T hides it)"));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
samen_workshop_timer_start (SamenWorkshopTimer *self,
                            int                 minutes)
{
  g_return_if_fail (SAMEN_IS_WORKSHOP_TIMER (self));

  g_clear_handle_id (&self->source, g_source_remove);
  self->minutes = minutes;
  self->end = g_get_monotonic_time () + (gint64) minutes * 60 * G_USEC_PER_SEC;
  if (minutes > 0)
    self->source = g_timeout_add_seconds (1, second_cb, self);
  update (self);
}

void
samen_workshop_timer_toggle (SamenWorkshopTimer *self)
{
  g_return_if_fail (SAMEN_IS_WORKSHOP_TIMER (self));

  self->hidden = !self->hidden;
  update (self);
}
