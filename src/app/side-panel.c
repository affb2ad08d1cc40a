/* app/side-panel.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/side-panel.h"

#include "app/editor-tree.h"
#include "app/inspector.h"
#include "app/talk-list.h"

#include <glib/gi18n-lib.h>

struct _SamenSidePanel
{
  AdwBin parent_instance;

  GtkToggleButton *details_face;
  GtkToggleButton *talk_face;
  GtkStack *stack;
  GtkWidget *inspector;
  GtkWidget *scroller;
  SamenTalkList *talk;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenSidePanel, samen_side_panel, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

enum
{
  PROP_COUNT = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
samen_side_panel_show (SamenEditor      *editor,
                       const SamenState *state)
{
  SamenSidePanel *self = SAMEN_SIDE_PANEL (editor);

  samen_editor_show (SAMEN_EDITOR (self->inspector), state);
  samen_editor_show (SAMEN_EDITOR (self->talk), state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_side_panel_show;
}

static void
face_cb (SamenSidePanel *self)
{
  gboolean talk = gtk_toggle_button_get_active (self->talk_face);

  gtk_stack_set_visible_child (self->stack, talk ? self->scroller : self->inspector);
  samen_talk_list_look (self->talk);
}

static void
count_cb (SamenSidePanel *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COUNT]);
}

static void
samen_side_panel_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  g_value_set_uint (value, samen_talk_list_get_count (SAMEN_SIDE_PANEL (object)->talk));
}

static void
samen_side_panel_class_init (SamenSidePanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->get_property = samen_side_panel_get_property;
  props[PROP_COUNT] = g_param_spec_uint ("count", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
  g_type_ensure (SAMEN_TYPE_INSPECTOR);
  g_type_ensure (SAMEN_TYPE_TALK_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/side-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenSidePanel, details_face);
  gtk_widget_class_bind_template_child (widget_class, SamenSidePanel, talk_face);
  gtk_widget_class_bind_template_child (widget_class, SamenSidePanel, stack);
  gtk_widget_class_bind_template_child (widget_class, SamenSidePanel, inspector);
  gtk_widget_class_bind_template_child (widget_class, SamenSidePanel, scroller);
  gtk_widget_class_bind_template_child (widget_class, SamenSidePanel, talk);
  gtk_widget_class_bind_template_callback (widget_class, face_cb);
}

static void
samen_side_panel_init (SamenSidePanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (self->inspector));
  samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (self->talk));
  g_signal_connect_object (self->talk, "notify::count", G_CALLBACK (count_cb), self, G_CONNECT_SWAPPED);
  count_cb (self);
}

GtkWidget *
samen_side_panel_new (void)
{
  return g_object_new (SAMEN_TYPE_SIDE_PANEL, NULL);
}

void
samen_side_panel_inspect (SamenSidePanel *self)
{
  g_return_if_fail (SAMEN_IS_SIDE_PANEL (self));
  gtk_toggle_button_set_active (self->details_face, TRUE);
  gtk_widget_child_focus (self->inspector, GTK_DIR_TAB_FORWARD);
}

void
samen_side_panel_talk (SamenSidePanel *self)
{
  g_return_if_fail (SAMEN_IS_SIDE_PANEL (self));
  gtk_toggle_button_set_active (self->talk_face, TRUE);
  gtk_widget_child_focus (self->scroller, GTK_DIR_TAB_FORWARD);
}
