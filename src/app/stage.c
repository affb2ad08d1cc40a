/* app/stage.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/stage.h"

#include <math.h>

/* The design, pixels. */
#define WIDTH 1920
#define HEIGHT 1080
#define EM 30

struct _SamenStage
{
  GtkWidget parent_instance;

  GtkWidget *child;
  GtkCssProvider *font; /* says the font size, and nothing else */
  double scale;         /* as the font is now */
  double wanted;        /* as the size asks for */
  guint tick;           /* 0: nothing under way */
};

static void buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenStage, samen_stage, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

static void
set_scale (SamenStage *self,
           double      scale)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *css = NULL;

  self->scale = scale;
  g_ascii_formatd (number, sizeof number, "%.3f", EM * scale);
  css = g_strdup_printf ("* { font-size: %spx; }", number);
  gtk_css_provider_load_from_data (self->font, css, -1);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       data)
{
  SamenStage *self = SAMEN_STAGE (widget);

  self->tick = 0;
  set_scale (self, self->wanted);
  return G_SOURCE_REMOVE;
}

/* Another font asks for another layout, so never while one is made. */
static void
want_scale (SamenStage *self,
            double      scale)
{
  self->wanted = scale;
  if (self->tick == 0 && fabs (scale - self->scale) * EM > 0.01)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

/* Any size will do: what is in it becomes as small as it has to. */
static void
samen_stage_measure (GtkWidget     *widget,
                     GtkOrientation orientation,
                     int            for_size,
                     int           *minimum,
                     int           *natural,
                     int           *minimum_baseline,
                     int           *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH / 6 : HEIGHT / 6;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH * 2 / 3 : HEIGHT * 2 / 3;
}

static void
samen_stage_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  SamenStage *self = SAMEN_STAGE (widget);
  int least_width, least_height;

  want_scale (self, MIN ((double) width / WIDTH, (double) height / HEIGHT));
  if (self->child == NULL || !gtk_widget_get_visible (self->child))
    return;
  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  width = MAX (width, least_width);
  gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, width, &least_height, NULL, NULL, NULL);
  gtk_widget_allocate (self->child, width, MAX (height, least_height), baseline, NULL);
}

static void
samen_stage_add_child (GtkBuildable *buildable,
                       GtkBuilder   *builder,
                       GObject      *child,
                       const char   *type)
{
  samen_stage_set_child (SAMEN_STAGE (buildable), GTK_WIDGET (child));
}

static void
buildable_init (GtkBuildableIface *iface)
{
  iface->add_child = samen_stage_add_child;
}

static void
samen_stage_dispose (GObject *object)
{
  samen_stage_set_child (SAMEN_STAGE (object), NULL);
  G_OBJECT_CLASS (samen_stage_parent_class)->dispose (object);
}

static void
samen_stage_finalize (GObject *object)
{
  g_object_unref (SAMEN_STAGE (object)->font);
  G_OBJECT_CLASS (samen_stage_parent_class)->finalize (object);
}

static void
samen_stage_class_init (SamenStageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = samen_stage_dispose;
  G_OBJECT_CLASS (klass)->finalize = samen_stage_finalize;
  widget_class->measure = samen_stage_measure;
  widget_class->size_allocate = samen_stage_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "stage");
}

static void
samen_stage_init (SamenStage *self)
{
  self->font = gtk_css_provider_new ();
  gtk_style_context_add_provider (gtk_widget_get_style_context (GTK_WIDGET (self)), GTK_STYLE_PROVIDER (self->font),
                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
  set_scale (self, 2.0 / 3);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

GtkWidget *
samen_stage_new (void)
{
  return g_object_new (SAMEN_TYPE_STAGE, NULL);
}

void
samen_stage_set_child (SamenStage *self,
                       GtkWidget  *child)
{
  g_return_if_fail (SAMEN_IS_STAGE (self));

  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

double
samen_stage_scale (GtkWidget *widget)
{
  GtkWidget *stage = gtk_widget_get_ancestor (widget, SAMEN_TYPE_STAGE);

  return stage != NULL ? SAMEN_STAGE (stage)->scale : 1;
}
