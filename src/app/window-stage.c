/* app/window-stage.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/window-private.h"

void
samen_window_enter_stage (SamenWindow *self,
                          GtkWidget   *editor)
{
  g_return_if_fail (SAMEN_IS_EDITOR (editor));

  if (self->document == NULL)
    return;
  samen_window_leave_stage (self);
  self->stage = editor;
  self->was_fullscreen = gtk_window_is_fullscreen (GTK_WINDOW (self));
  samen_window_hear (self, SAMEN_EDITOR (editor));
  gtk_stack_add_named (self->pages, editor, "stage");
  samen_window_update (self);
  gtk_stack_set_visible_child_name (self->pages, "stage");
  gtk_window_fullscreen (GTK_WINDOW (self));
  gtk_widget_child_focus (editor, GTK_DIR_TAB_FORWARD);
}

void
samen_window_leave_stage (SamenWindow *self)
{
  GtkWidget *stage = g_steal_pointer (&self->stage);

  if (stage == NULL)
    return;
  gtk_stack_set_visible_child_name (self->pages, "work");
  gtk_stack_remove (self->pages, stage);
  if (!self->was_fullscreen)
    gtk_window_unfullscreen (GTK_WINDOW (self));
  samen_window_update (self);
  if (samen_window_shows (self, "map"))
    samen_canvas_focus_map (self->canvas);
}
