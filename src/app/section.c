/* app/section.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/section.h"

struct _SamenSection
{
  GtkBox parent_instance;

  GtkButton *header;
  GtkLabel *title;
  GtkImage *arrow;
  GtkRevealer *revealer;
  GtkBox *content;
  gboolean open;
};

enum
{
  PROP_TITLE = 1,
  PROP_OPEN,
  N_PROPS
};

static GParamSpec *props[N_PROPS];
static GtkBuildableIface *parent_buildable;

static void buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenSection, samen_section, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

static void
samen_section_add_child (GtkBuildable *buildable,
                         GtkBuilder   *builder,
                         GObject      *child,
                         const char   *type)
{
  if (GTK_IS_WIDGET (child))
    samen_section_add (SAMEN_SECTION (buildable), GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = samen_section_add_child;
}

static void
clicked_cb (SamenSection *self)
{
  samen_section_set_open (self, !self->open);
}

static void
samen_section_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  SamenSection *self = SAMEN_SECTION (object);

  switch (id)
    {
    case PROP_TITLE:
      samen_section_set_title (self, g_value_get_string (value));
      break;
    case PROP_OPEN:
      samen_section_set_open (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
samen_section_class_init (SamenSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = samen_section_set_property;
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_OPEN] = g_param_spec_boolean ("open", NULL, NULL, FALSE, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "section");
}

static GtkWidget *
make_header (SamenSection *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->title = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->title, 0);
  gtk_label_set_ellipsize (self->title, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (GTK_WIDGET (self->title), TRUE);
  self->arrow = GTK_IMAGE (gtk_image_new_from_icon_name ("pan-end-symbolic"));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->arrow));

  self->header = GTK_BUTTON (gtk_button_new ());
  gtk_button_set_child (self->header, line);
  gtk_widget_add_css_class (GTK_WIDGET (self->header), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->header), "section-header");
  g_signal_connect_swapped (self->header, "clicked", G_CALLBACK (clicked_cb), self);
  return GTK_WIDGET (self->header);
}

static void
samen_section_init (SamenSection *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_append (GTK_BOX (self), make_header (self));

  self->content = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_widget_add_css_class (GTK_WIDGET (self->content), "section-content");
  self->revealer = GTK_REVEALER (gtk_revealer_new ());
  gtk_revealer_set_child (self->revealer, GTK_WIDGET (self->content));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->revealer));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->header), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
}

GtkWidget *
samen_section_new (const char *title)
{
  return g_object_new (SAMEN_TYPE_SECTION, "title", title, NULL);
}

void
samen_section_set_title (SamenSection *self,
                         const char   *title)
{
  g_return_if_fail (SAMEN_IS_SECTION (self));

  if (g_strcmp0 (gtk_label_get_label (self->title), title) == 0)
    return;
  gtk_label_set_label (self->title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->header), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

void
samen_section_add (SamenSection *self,
                   GtkWidget    *child)
{
  g_return_if_fail (SAMEN_IS_SECTION (self));
  gtk_box_append (self->content, child);
}

void
samen_section_set_open (SamenSection *self,
                        gboolean      open)
{
  g_return_if_fail (SAMEN_IS_SECTION (self));

  self->open = open;
  gtk_revealer_set_reveal_child (self->revealer, open);
  gtk_image_set_from_icon_name (self->arrow, open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->header), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
}
