/* app/project-popover.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/project-popover.h"

#include "core/edit.h"
#include "core/text.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _SamenProjectPopover
{
  GtkPopover parent_instance;

  AdwEntryRow *title_row;
  AdwEntryRow *subtitle_row;
  AdwComboRow *language_row;
  GtkLabel *file_label;
  GtkMenuButton *recent_button;

  SamenProject *project;
  guint stroke;     /* of this visit: one undo takes it back */
  gboolean showing; /* what changes now is not the person's doing */
};

static void samen_project_popover_editor_init (SamenEditorInterface *iface);

G_DEFINE_TYPE_WITH_CODE (SamenProjectPopover, samen_project_popover, GTK_TYPE_POPOVER,
                         G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, samen_project_popover_editor_init))

static void
text_cb (AdwEntryRow         *row,
         SamenProjectPopover *self)
{
  gboolean is_title = row == self->title_row;
  SamenProject *next;

  if (self->showing)
    return;
  next = samen_edit_set_text (self->project, SAMEN_SUBJECT_PROJECT, is_title ? "title" : "subtitle",
                              gtk_editable_get_text (GTK_EDITABLE (row)));
  samen_editor_edit (SAMEN_EDITOR (self), self->project, next,
                     is_title ? _("Change Title") : _("Change Subtitle"),
                     self->stroke, SAMEN_SUBJECT_PROJECT);
}

static void
language_cb (SamenProjectPopover *self)
{
  SamenProject *next;

  if (self->showing)
    return;
  next = samen_edit_set_number (self->project, SAMEN_SUBJECT_PROJECT, "language",
                                (int) adw_combo_row_get_selected (self->language_row));
  samen_editor_edit (SAMEN_EDITOR (self), self->project, next, _("Change Language of the Map"),
                     0, SAMEN_SUBJECT_PROJECT);
}

static void
visit_cb (SamenProjectPopover *self)
{
  self->stroke = samen_editor_stroke ();
}

/* Leaves a text alone that means the same: the cursor may be in it. */
static void
show_text (AdwEntryRow *row,
           const char  *text)
{
  g_autoptr (GRefString) shown = samen_text_clean (gtk_editable_get_text (GTK_EDITABLE (row)), FALSE);

  if (g_strcmp0 (shown, text) != 0)
    gtk_editable_set_text (GTK_EDITABLE (row), samen_text (text));
}

static void
samen_project_popover_show_state (SamenEditor      *editor,
                                  const SamenState *state)
{
  SamenProjectPopover *self = SAMEN_PROJECT_POPOVER (editor);
  SamenProject *project = samen_project_ref (state->project);

  g_clear_pointer (&self->project, samen_project_unref);
  self->project = project;

  self->showing = TRUE;
  show_text (self->title_row, project->title);
  show_text (self->subtitle_row, project->subtitle);
  adw_combo_row_set_selected (self->language_row, (guint) project->language);
  gtk_widget_set_sensitive (GTK_WIDGET (self->title_row), !state->read_only);
  gtk_widget_set_sensitive (GTK_WIDGET (self->subtitle_row), !state->read_only);
  gtk_widget_set_sensitive (GTK_WIDGET (self->language_row), !state->read_only);
  self->showing = FALSE;
}

static void
samen_project_popover_dispose (GObject *object)
{
  SamenProjectPopover *self = SAMEN_PROJECT_POPOVER (object);

  self->showing = TRUE;
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_project_popover_parent_class)->dispose (object);
}

static void
samen_project_popover_editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_project_popover_show_state;
}

static void
samen_project_popover_class_init (SamenProjectPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = samen_project_popover_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/project-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenProjectPopover, title_row);
  gtk_widget_class_bind_template_child (widget_class, SamenProjectPopover, subtitle_row);
  gtk_widget_class_bind_template_child (widget_class, SamenProjectPopover, language_row);
  gtk_widget_class_bind_template_child (widget_class, SamenProjectPopover, file_label);
  gtk_widget_class_bind_template_child (widget_class, SamenProjectPopover, recent_button);
  gtk_widget_class_bind_template_callback (widget_class, text_cb);
  gtk_widget_class_bind_template_callback (widget_class, language_cb);
  gtk_widget_class_bind_template_callback (widget_class, visit_cb);
}

static void
samen_project_popover_init (SamenProjectPopover *self)
{
  self->showing = TRUE; /* until there is a project */
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
samen_project_popover_set_place (SamenProjectPopover *self,
                                 const char          *place)
{
  g_return_if_fail (SAMEN_IS_PROJECT_POPOVER (self));
  gtk_label_set_label (self->file_label, place != NULL ? place : _("Not saved in a file yet"));
}

void
samen_project_popover_set_recent (SamenProjectPopover *self,
                                  GMenuModel          *menu)
{
  g_return_if_fail (SAMEN_IS_PROJECT_POPOVER (self));
  gtk_menu_button_set_menu_model (self->recent_button, menu);
}

void
samen_project_popover_rename (SamenProjectPopover *self)
{
  g_return_if_fail (SAMEN_IS_PROJECT_POPOVER (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->title_row));
}
