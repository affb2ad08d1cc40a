/* app/step-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/step-row.h"

#include "app/editor-tree.h"
#include "app/field-row.h"
#include "app/initiative-edits.h"
#include "app/step-words.h"
#include "app/text-row.h"
#include "core/text.h"

#include <glib/gi18n-lib.h>

struct _SamenStepRow
{
  GtkBox parent_instance;

  GtkCheckButton *done;
  GtkWidget *what;
  GtkToggleButton *more;
  GtkLabel *who;
  GtkButton *initiative;
  GtkLabel *title;
  GtkRevealer *revealer;
  GtkBox *details;

  char *id;
  gboolean told;
  gboolean showing;
  guint stroke; /* of the visit to the calendar */
  SamenProject *project;
  char *selection;
  gboolean read_only;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenStepRow, samen_step_row, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static const SamenStep *
step_of (SamenStepRow *self)
{
  const SamenRecord *record = self->project != NULL ? samen_project_find (self->project, self->id) : NULL;

  return record != NULL && record->klass == &samen_step_class ? (const SamenStep *) record : NULL;
}

/* --- what it shows ------------------------------------------------------------------------ */

static void
show_initiative (SamenStepRow    *self,
                 const SamenStep *step)
{
  const SamenInitiative *initiative = samen_initiative_find (self->project, step->initiative);

  gtk_widget_set_visible (GTK_WIDGET (self->initiative), self->told && initiative != NULL);
  if (initiative != NULL)
    gtk_label_set_label (self->title, samen_text (initiative->title));
}

static void
show_step (SamenStepRow    *self,
           const SamenStep *step)
{
  g_autofree char *who = samen_step_who_and_when (self->project, step);

  self->showing = TRUE;
  gtk_check_button_set_active (self->done, step->done == SAMEN_DONE_YES);
  self->showing = FALSE;
  gtk_label_set_label (self->who, who != NULL ? who : _("Who, and when?"));
  gtk_widget_set_sensitive (GTK_WIDGET (self->done), !self->read_only);
  show_initiative (self, step);
}

static SamenState
own_state (SamenStepRow *self)
{
  const SamenState state = { .project = self->project, .selection = self->selection, .read_only = self->read_only };

  return state;
}

static void
samen_step_row_show (SamenEditor      *editor,
                     const SamenState *state)
{
  SamenStepRow *self = SAMEN_STEP_ROW (editor);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  g_free (self->selection);
  self->selection = g_strdup (state->selection);
  self->read_only = state->read_only;
  if (step_of (self) == NULL)
    return;
  show_step (self, step_of (self));
  samen_editor_show_below (GTK_WIDGET (self), state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_step_row_show;
}

/* --- what the person does -------------------------------------------------------------------- */

static void
done_cb (SamenStepRow *self)
{
  gboolean done = gtk_check_button_get_active (self->done);

  if (!self->showing)
    samen_editor_edit (SAMEN_EDITOR (self), self->project,
                       samen_edit_set_number (self->project, self->id, "done", done ? SAMEN_DONE_YES : SAMEN_DONE_NO),
                       done ? _("Step Done") : _("Step to Do"), 0, self->id);
}

static void
remove_cb (SamenStepRow *self)
{
  samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_edit_remove (self->project, self->id), _("Remove Step"), 0,
                     self->selection);
}

static void
initiative_cb (SamenStepRow *self)
{
  const SamenStep *step = step_of (self);

  if (step != NULL)
    samen_editor_select (SAMEN_EDITOR (self), step->initiative);
}

static GtkWidget *
remove_button (SamenStepRow *self)
{
  GtkWidget *button = gtk_button_new_with_label (_("Remove"));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  gtk_widget_set_hexpand (button, TRUE);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), self);
  return button;
}

/* --- choosing a day ------------------------------------------------------------------------- */

static void
day_cb (SamenStepRow *self,
        GtkCalendar  *calendar)
{
  g_autoptr (GDateTime) day = gtk_calendar_get_date (calendar);
  g_autofree char *date = g_date_time_format (day, "%Y-%m-%d");

  samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_edit_set_text (self->project, self->id, "when", date),
                     _("Choose Day"), self->stroke, self->id);
}

/* The calendar opens at the day the step has.  It chooses a day with every month
 * one leafs through: a visit to it is one step. */
static void
calendar_cb (GtkMenuButton *button,
             gpointer       data)
{
  SamenStepRow *self = data;
  const SamenStep *step = step_of (self);
  GtkWidget *calendar = gtk_calendar_new ();
  GtkWidget *popover = gtk_popover_new ();

  self->stroke = samen_editor_stroke ();
  if (step != NULL && step->when != NULL)
    {
      g_autofree char *noon = g_strconcat (step->when, "T12:00:00Z", NULL);
      g_autoptr (GDateTime) day = g_date_time_new_from_iso8601 (noon, NULL);

      if (day != NULL)
        gtk_calendar_select_day (GTK_CALENDAR (calendar), day);
    }
  g_signal_connect_swapped (calendar, "day-selected", G_CALLBACK (day_cb), self);
  gtk_popover_set_child (GTK_POPOVER (popover), calendar);
  gtk_menu_button_set_popover (button, popover);
}

static GtkWidget *
calendar_button (SamenStepRow *self)
{
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "x-office-calendar-symbolic");
  gtk_widget_set_tooltip_text (button, _("Choose a day"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Choose a day"), -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), calendar_cb, self, NULL);
  return button;
}

static void
fill_details (SamenStepRow *self)
{
  static const char *const fields[] = { "party", "person", "when", "initiative" };
  const SamenState state = own_state (self);
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      GtkWidget *row = samen_field_row_new (samen_record_class_find (&samen_step_class, fields[i]), self->id);

      samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (row));
      gtk_box_append (self->details, row);
      samen_editor_show (SAMEN_EDITOR (row), &state);
    }
  gtk_box_append (GTK_BOX (foot), calendar_button (self));
  gtk_box_append (GTK_BOX (foot), remove_button (self));
  gtk_box_append (self->details, foot);
}

static void
more_cb (SamenStepRow *self)
{
  gboolean open = gtk_toggle_button_get_active (self->more);

  if (open && gtk_widget_get_first_child (GTK_WIDGET (self->details)) == NULL)
    fill_details (self);
  gtk_revealer_set_reveal_child (self->revealer, open);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
}

/* --- the widget -------------------------------------------------------------------------------- */

static void
samen_step_row_finalize (GObject *object)
{
  SamenStepRow *self = SAMEN_STEP_ROW (object);

  g_free (self->id);
  g_free (self->selection);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_step_row_parent_class)->finalize (object);
}

static void
samen_step_row_class_init (SamenStepRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_step_row_finalize;
  g_type_ensure (SAMEN_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/step-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenStepRow, done);
  gtk_widget_class_bind_template_child (widget_class, SamenStepRow, what);
  gtk_widget_class_bind_template_child (widget_class, SamenStepRow, more);
  gtk_widget_class_bind_template_child (widget_class, SamenStepRow, who);
  gtk_widget_class_bind_template_child (widget_class, SamenStepRow, initiative);
  gtk_widget_class_bind_template_child (widget_class, SamenStepRow, title);
  gtk_widget_class_bind_template_child (widget_class, SamenStepRow, revealer);
  gtk_widget_class_bind_template_child (widget_class, SamenStepRow, details);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
  gtk_widget_class_bind_template_callback (widget_class, initiative_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
  gtk_widget_class_set_css_name (widget_class, "step-row");
}

static void
samen_step_row_init (SamenStepRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->done), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Done"), -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
  samen_editor_adopt_below (SAMEN_EDITOR (self));
}

GtkWidget *
samen_step_row_new (const char *id,
                    gboolean    told)
{
  SamenStepRow *self = g_object_new (SAMEN_TYPE_STEP_ROW, NULL);

  self->id = g_strdup (id);
  self->told = told;
  g_object_set (self->what, "subject", id, NULL);
  return GTK_WIDGET (self);
}
