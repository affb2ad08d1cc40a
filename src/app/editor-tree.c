/* app/editor-tree.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/editor-tree.h"

static void
edit_cb (SamenEditor  *self,
         SamenProject *next,
         const char   *label,
         guint         stroke,
         const char   *focus)
{
  g_signal_emit_by_name (self, "edit", next, label, stroke, focus);
}

void
samen_editor_adopt (SamenEditor *self,
                    SamenEditor *child)
{
  g_return_if_fail (SAMEN_IS_EDITOR (self) && SAMEN_IS_EDITOR (child));

  g_signal_connect_object (child, "edit", G_CALLBACK (edit_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (child, "cancel", G_CALLBACK (samen_editor_cancel), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (child, "select", G_CALLBACK (samen_editor_select), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (child, "look", G_CALLBACK (samen_editor_look), self, G_CONNECT_SWAPPED);
}

/* Calls @visit for the nearest editors below @widget. */
static void
each_below (GtkWidget *widget,
            void     (*visit) (SamenEditor *child, gpointer data),
            gpointer   data)
{
  GtkWidget *next;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = next)
    {
      /* Showing a state may make widgets come and go. */
      next = gtk_widget_get_next_sibling (child);
      if (SAMEN_IS_EDITOR (child))
        visit (SAMEN_EDITOR (child), data);
      else
        each_below (child, visit, data);
    }
}

static void
adopt_one (SamenEditor *child,
           gpointer     parent)
{
  samen_editor_adopt (parent, child);
}

void
samen_editor_adopt_below (SamenEditor *self)
{
  each_below (GTK_WIDGET (self), adopt_one, self);
}

static void
show_one (SamenEditor *child,
          gpointer     state)
{
  samen_editor_show (child, state);
}

void
samen_editor_show_below (GtkWidget        *widget,
                         const SamenState *state)
{
  each_below (widget, show_one, (gpointer) state);
}

gboolean
samen_editor_is_put_away (GtkWidget *widget)
{
  while (widget != NULL && !GTK_IS_ROOT (widget))
    {
      if (!gtk_widget_get_child_visible (widget))
        return TRUE;
      widget = gtk_widget_get_parent (widget);
    }
  return FALSE;
}
