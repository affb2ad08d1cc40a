/* app/canvas-node.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/canvas-node.h"

#include "app/editor.h"

struct _SamenCanvasNode
{
  GtkWidget parent_instance;

  char *subject;
  gconstpointer value;
  guint count;
  double x;
  double y;
  double reach;
};

G_DEFINE_FINAL_TYPE (SamenCanvasNode, samen_canvas_node, GTK_TYPE_WIDGET)

/* --- actions ----------------------------------------------------------------- */

static void
select_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GtkWidget *editor = gtk_widget_get_ancestor (widget, SAMEN_TYPE_EDITOR);

  gtk_widget_grab_focus (widget);
  if (editor != NULL)
    samen_editor_select (SAMEN_EDITOR (editor), SAMEN_CANVAS_NODE (widget)->subject);
}

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  select_cb (widget, action, parameter);
  gtk_widget_activate_action (widget, "canvas.rename", NULL);
}

static void
menu_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  select_cb (widget, action, parameter);
  gtk_widget_activate_action (widget, "canvas.menu", NULL);
}

/* --- class --------------------------------------------------------------------- */

static void
samen_canvas_node_finalize (GObject *object)
{
  SamenCanvasNode *self = SAMEN_CANVAS_NODE (object);

  g_clear_pointer (&self->subject, g_free);
  G_OBJECT_CLASS (samen_canvas_node_parent_class)->finalize (object);
}

static void
samen_canvas_node_class_init (SamenCanvasNodeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = samen_canvas_node_finalize;
  gtk_widget_class_set_css_name (widget_class, "mapnode");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_widget_class_install_action (widget_class, "node.select", NULL, select_cb);
  gtk_widget_class_install_action (widget_class, "node.edit", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "node.menu", NULL, menu_cb);
}

static void
samen_canvas_node_init (SamenCanvasNode *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  /* The canvas itself hears the pointer. */
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/* --- public ---------------------------------------------------------------------- */

GtkWidget *
samen_canvas_node_new (const char *subject)
{
  SamenCanvasNode *self = g_object_new (SAMEN_TYPE_CANVAS_NODE, NULL);

  self->subject = g_strdup (subject);
  if (g_strcmp0 (subject, SAMEN_SUBJECT_AMBITION) == 0)
    gtk_widget_add_css_class (GTK_WIDGET (self), "ambition");
  return GTK_WIDGET (self);
}

const char *
samen_canvas_node_subject (SamenCanvasNode *self)
{
  return self->subject;
}

gconstpointer
samen_canvas_node_value (SamenCanvasNode *self)
{
  return self->value;
}

guint
samen_canvas_node_count (SamenCanvasNode *self)
{
  return self->count;
}

void
samen_canvas_node_say (SamenCanvasNode *self,
                       gconstpointer    value,
                       guint            count,
                       const char      *label,
                       const char      *description)
{
  self->value = value;
  self->count = count;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
}

void
samen_canvas_node_set_selected (SamenCanvasNode *self,
                                gboolean         selected)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean before = (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_SELECTED) != 0;

  if (selected == before)
    return;
  if (selected)
    gtk_widget_set_state_flags (widget, GTK_STATE_FLAG_SELECTED, FALSE);
  else
    gtk_widget_unset_state_flags (widget, GTK_STATE_FLAG_SELECTED);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, selected, -1);
}

gboolean
samen_canvas_node_place (SamenCanvasNode *self,
                         double           x,
                         double           y,
                         double           reach)
{
  if (self->x == x && self->y == y && self->reach == reach)
    return FALSE;
  self->x = x;
  self->y = y;
  self->reach = reach;
  return TRUE;
}

void
samen_canvas_node_where (SamenCanvasNode *self,
                         double          *x,
                         double          *y,
                         double          *reach)
{
  *x = self->x;
  *y = self->y;
  *reach = self->reach;
}

void
samen_canvas_node_flow_to (SamenCanvasNode *self,
                           GList           *others)
{
  GtkAccessibleRelation relation = GTK_ACCESSIBLE_RELATION_FLOW_TO;
  GValue value = G_VALUE_INIT;

  if (others == NULL)
    {
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (self), relation);
      return;
    }
  gtk_accessible_relation_init_value (relation, &value);
  /* GTK keeps the list itself; nobody says so, but it frees it. */
  g_value_set_pointer (&value, others);
  gtk_accessible_update_relation_value (GTK_ACCESSIBLE (self), 1, &relation, &value);
  g_value_unset (&value);
}
