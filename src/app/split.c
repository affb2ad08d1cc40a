/* app/split.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/split.h"

/* Pixels: of the panel, and what the content needs to stand beside it. */
#define PANEL_WIDTH 352
#define CONTENT_WIDTH 400

struct _SamenSplit
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkWidget *panel;
  gboolean show_panel;
  gboolean folded;      /* there is no room for both */
  gboolean put_away;    /* because of that, and not by the person */
};

G_DEFINE_TYPE (SamenSplit, samen_split, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_CONTENT,
  PROP_PANEL,
  PROP_SHOW_PANEL,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
replace_child (SamenSplit *self,
               GtkWidget **slot,
               GtkWidget  *child)
{
  g_clear_pointer (slot, gtk_widget_unparent);
  *slot = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static void
measure_child (GtkWidget     *child,
               GtkOrientation orientation,
               int           *minimum,
               int           *natural)
{
  int child_minimum, child_natural;

  if (child == NULL || !gtk_widget_get_visible (child))
    return;
  gtk_widget_measure (child, orientation, -1, &child_minimum, &child_natural, NULL, NULL);
  *minimum = MAX (*minimum, child_minimum);
  *natural = MAX (*natural, child_natural);
}

/* Both may come to lie over each other, so the wider and the higher decide. */
static void
samen_split_measure (GtkWidget     *widget,
                     GtkOrientation orientation,
                     int            for_size,
                     int           *minimum,
                     int           *natural,
                     int           *minimum_baseline,
                     int           *natural_baseline)
{
  SamenSplit *self = SAMEN_SPLIT (widget);

  *minimum = *natural = 0;
  measure_child (self->content, orientation, minimum, natural);
  measure_child (self->panel, orientation, minimum, natural);
}

/* As wide as all panels, unless it cannot be that narrow. */
static int
panel_width (SamenSplit *self)
{
  int minimum = 0;

  if (self->panel != NULL && self->show_panel)
    gtk_widget_measure (self->panel, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return MAX (PANEL_WIDTH, minimum);
}

/* A panel that would come to lie over the content makes way by itself, once,
 * and comes back with the room. */
static void
set_folded (SamenSplit *self,
            gboolean    folded)
{
  if (self->folded == folded)
    return;
  self->folded = folded;
  if (folded)
    self->put_away = self->show_panel;
  if (self->put_away)
    samen_split_set_show_panel (self, !folded);
}

static void
samen_split_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  SamenSplit *self = SAMEN_SPLIT (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean shown, beside;
  int panel = MIN (width, panel_width (self));
  int content;

  set_folded (self, width < PANEL_WIDTH + CONTENT_WIDTH);
  shown = self->panel != NULL && self->show_panel;
  beside = shown && !self->folded;
  content = beside ? width - panel : width;
  if (self->content != NULL)
    gtk_widget_size_allocate (self->content, &(GtkAllocation) { beside && rtl ? panel : 0, 0, content, height }, -1);
  if (shown)
    gtk_widget_size_allocate (self->panel, &(GtkAllocation) { rtl ? 0 : width - panel, 0, panel, height }, -1);
}

static void
samen_split_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  SamenSplit *self = SAMEN_SPLIT (object);

  switch (id)
    {
    case PROP_CONTENT:
      g_value_set_object (value, self->content);
      break;
    case PROP_PANEL:
      g_value_set_object (value, self->panel);
      break;
    case PROP_SHOW_PANEL:
      g_value_set_boolean (value, self->show_panel);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
samen_split_set_property (GObject      *object,
                          guint         id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  SamenSplit *self = SAMEN_SPLIT (object);

  switch (id)
    {
    case PROP_CONTENT:
      samen_split_set_content (self, g_value_get_object (value));
      break;
    case PROP_PANEL:
      samen_split_set_panel (self, g_value_get_object (value));
      break;
    case PROP_SHOW_PANEL:
      samen_split_set_show_panel (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
samen_split_dispose (GObject *object)
{
  SamenSplit *self = SAMEN_SPLIT (object);

  replace_child (self, &self->content, NULL);
  replace_child (self, &self->panel, NULL);
  G_OBJECT_CLASS (samen_split_parent_class)->dispose (object);
}

static void
samen_split_class_init (SamenSplitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = samen_split_get_property;
  object_class->set_property = samen_split_set_property;
  object_class->dispose = samen_split_dispose;
  widget_class->measure = samen_split_measure;
  widget_class->size_allocate = samen_split_size_allocate;

  props[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_PANEL] = g_param_spec_object ("panel", NULL, NULL, GTK_TYPE_WIDGET,
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_SHOW_PANEL] = g_param_spec_boolean ("show-panel", NULL, NULL, TRUE,
                                                 G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
samen_split_init (SamenSplit *self)
{
  self->show_panel = TRUE;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

void
samen_split_set_content (SamenSplit *self,
                         GtkWidget  *content)
{
  g_return_if_fail (SAMEN_IS_SPLIT (self));
  replace_child (self, &self->content, content);
}

void
samen_split_set_panel (SamenSplit *self,
                       GtkWidget  *panel)
{
  g_return_if_fail (SAMEN_IS_SPLIT (self));
  replace_child (self, &self->panel, panel);
  if (panel != NULL)
    gtk_widget_set_visible (panel, self->show_panel);
}

gboolean
samen_split_get_show_panel (SamenSplit *self)
{
  g_return_val_if_fail (SAMEN_IS_SPLIT (self), FALSE);
  return self->show_panel;
}

void
samen_split_set_show_panel (SamenSplit *self,
                            gboolean    show)
{
  g_return_if_fail (SAMEN_IS_SPLIT (self));

  if (self->show_panel == show)
    return;
  self->show_panel = show;
  if (self->panel != NULL)
    gtk_widget_set_visible (self->panel, show);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SHOW_PANEL]);
}
