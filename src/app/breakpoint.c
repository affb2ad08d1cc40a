/* app/breakpoint.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/breakpoint.h"

/* No window of ours is meant to be smaller, pixels. */
#define SMALLEST_WIDTH 360
#define SMALLEST_HEIGHT 300

struct _SamenBreakpoint
{
  GtkWidget parent_instance;

  GtkWidget *child;
  int threshold;
  gboolean narrow;
};

G_DEFINE_TYPE (SamenBreakpoint, samen_breakpoint, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_CHILD,
  PROP_THRESHOLD,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
set_child (SamenBreakpoint *self,
           GtkWidget       *child)
{
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static void
samen_breakpoint_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  SamenBreakpoint *self = SAMEN_BREAKPOINT (widget);
  int smallest = orientation == GTK_ORIENTATION_HORIZONTAL ? SMALLEST_WIDTH : SMALLEST_HEIGHT;
  int child_natural = 0;

  if (self->child != NULL)
    gtk_widget_measure (self->child, orientation, -1, NULL, &child_natural, NULL, NULL);
  *minimum = smallest;
  *natural = MAX (smallest, child_natural);
}

static void
set_narrow (SamenBreakpoint *self,
            gboolean         narrow)
{
  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NARROW]);
}

/* What is still too wide is cut off at the end rather than pushed together. */
static void
samen_breakpoint_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  SamenBreakpoint *self = SAMEN_BREAKPOINT (widget);
  int least_width, least_height;

  if (self->child == NULL)
    return;
  set_narrow (self, width < self->threshold);
  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  width = MAX (width, least_width);
  gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, width, &least_height, NULL, NULL, NULL);
  gtk_widget_allocate (self->child, width, MAX (height, least_height), baseline, NULL);
}

static void
samen_breakpoint_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  SamenBreakpoint *self = SAMEN_BREAKPOINT (object);

  switch (id)
    {
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;
    case PROP_THRESHOLD:
      g_value_set_int (value, self->threshold);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
samen_breakpoint_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  SamenBreakpoint *self = SAMEN_BREAKPOINT (object);

  switch (id)
    {
    case PROP_CHILD:
      set_child (self, g_value_get_object (value));
      break;
    case PROP_THRESHOLD:
      self->threshold = g_value_get_int (value);
      gtk_widget_queue_allocate (GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
samen_breakpoint_dispose (GObject *object)
{
  set_child (SAMEN_BREAKPOINT (object), NULL);
  G_OBJECT_CLASS (samen_breakpoint_parent_class)->dispose (object);
}

static void
samen_breakpoint_class_init (SamenBreakpointClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = samen_breakpoint_get_property;
  object_class->set_property = samen_breakpoint_set_property;
  object_class->dispose = samen_breakpoint_dispose;
  widget_class->measure = samen_breakpoint_measure;
  widget_class->size_allocate = samen_breakpoint_size_allocate;

  props[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_THRESHOLD] = g_param_spec_int ("threshold", NULL, NULL, 0, G_MAXINT, 0,
                                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
samen_breakpoint_init (SamenBreakpoint *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

gboolean
samen_breakpoint_is_narrow (SamenBreakpoint *self)
{
  g_return_val_if_fail (SAMEN_IS_BREAKPOINT (self), FALSE);
  return self->narrow;
}
