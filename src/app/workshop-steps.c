/* app/workshop-steps.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/workshop-steps.h"

#include "app/editor.h"
#include "app/ui-language.h"
#include "core/edit.h"
#include "core/text.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

struct _SamenWorkshopSteps
{
  GtkBox parent_instance;

  GtkBox *list;
  GtkScrolledWindow *scroller;
  GtkWidget *writing;
  GtkEditable *what;
  GtkDropDown *party;
  GtkEditable *person;
  GtkEditable *when;
  GtkLabel *complaint;

  gboolean added; /* and not yet in sight */
  SamenProject *project;
  gboolean read_only;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenWorkshopSteps, samen_workshop_steps, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

char *
samen_workshop_step_words (const SamenProject *project,
                           const SamenStep    *step,
                           gboolean            brief)
{
  const SamenParty *party = samen_project_party (project, step->party);
  g_autofree char *name = party != NULL ? samen_party_plain_name (party) : NULL;
  g_autofree char *date = step->when != NULL ? samen_words_date (samen_ui_language (), step->when) : NULL;
  const char *const parts[] = { date, name, brief && name != NULL ? NULL : step->person };
  GString *words = g_string_new (NULL);

  /* A line never begins with the dot. */
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL)
      g_string_append_printf (words, "%s%s", words->len > 0 ? "\u00a0· " : "", parts[i]);
  return g_string_free (words, FALSE);
}

/* --- the steps there are ----------------------------------------------------------------- */

static void
done_cb (SamenWorkshopSteps *self,
         GtkCheckButton     *check)
{
  const char *id = g_object_get_data (G_OBJECT (check), "step");

  if (!self->read_only)
    samen_editor_edit (SAMEN_EDITOR (self), self->project,
                       samen_edit_set_number (self->project, id, "done",
                                              gtk_check_button_get_active (check) ? SAMEN_DONE_YES : SAMEN_DONE_NO),
                       _("Tick Off Step"), 0, NULL);
}

static GtkWidget *
check_new (SamenWorkshopSteps *self,
           const SamenStep    *step)
{
  GtkWidget *check = gtk_check_button_new ();

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), step->done == SAMEN_DONE_YES);
  gtk_widget_set_sensitive (check, !self->read_only);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, step->what, -1);
  g_object_set_data_full (G_OBJECT (check), "step", g_strdup (step->id), g_free);
  g_signal_connect_object (check, "toggled", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  return check;
}

static GtkWidget *
text_new (const char *words,
          const char *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
row_new (SamenWorkshopSteps *self,
         const SamenStep    *step)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autofree char *particulars = samen_workshop_step_words (self->project, step, FALSE);
  GtkWidget *what = text_new (step->what, "name");

  gtk_widget_set_hexpand (what, TRUE);
  gtk_box_append (GTK_BOX (row), check_new (self, step));
  gtk_box_append (GTK_BOX (row), what);
  gtk_box_append (GTK_BOX (row), text_new (particulars, "quiet"));
  gtk_widget_add_css_class (row, "step");
  if (step->done == SAMEN_DONE_YES)
    gtk_widget_add_css_class (row, "done");
  return row;
}

static void
show_steps (SamenWorkshopSteps *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_box_remove (self->list, child);
  SAMEN_EACH (const SamenStep, step, self->project->steps)
    gtk_box_append (self->list, row_new (self, step));
}

/* The first line is nobody in particular. */
static void
show_parties (SamenWorkshopSteps *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _("Which party"));
  SAMEN_EACH (const SamenParty, party, self->project->parties)
    {
      g_autofree char *name = samen_party_plain_name (party);

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->party, G_LIST_MODEL (names));
}

static void
samen_workshop_steps_show (SamenEditor      *editor,
                           const SamenState *state)
{
  SamenWorkshopSteps *self = SAMEN_WORKSHOP_STEPS (editor);
  g_autoptr (SamenProject) old = self->project;

  self->project = samen_project_ref (state->project);
  self->read_only = state->read_only;
  gtk_widget_set_visible (self->writing, !state->read_only);
  if (old == NULL || old->parties != self->project->parties)
    show_parties (self);
  if (old == NULL || old->steps != self->project->steps || old->parties != self->project->parties)
    show_steps (self);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_workshop_steps_show;
}

/* --- the next one ---------------------------------------------------------------------------- */

static void
take_text (SamenStep  *step,
           const char *field,
           const char *text)
{
  g_autofree char *clean = g_strstrip (g_strdup (text));

  if (*clean != '\0')
    samen_record_set_text (step, samen_record_class_find (&samen_step_class, field), clean);
}

static SamenStep *
written_step (SamenWorkshopSteps *self)
{
  SamenStep *step = samen_record_new (&samen_step_class);
  guint chosen = gtk_drop_down_get_selected (self->party);
  const SamenParty *party =
    chosen > 0 && chosen != GTK_INVALID_LIST_POSITION ? samen_list_get (self->project->parties, chosen - 1) : NULL;

  take_text (step, "what", gtk_editable_get_text (self->what));
  take_text (step, "person", gtk_editable_get_text (self->person));
  take_text (step, "when", gtk_editable_get_text (self->when));
  if (party != NULL)
    take_text (step, "party", party->id);
  return step;
}

static void
clear_writing (SamenWorkshopSteps *self)
{
  gtk_editable_set_text (self->what, "");
  gtk_editable_set_text (self->person, "");
  gtk_editable_set_text (self->when, "");
  gtk_drop_down_set_selected (self->party, 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->what));
}

/* NULL: it can be put with the others. */
static const char *
objection (SamenWorkshopSteps *self)
{
  const char *when = gtk_editable_get_text (self->when);
  g_autofree char *what = g_strstrip (g_strdup (gtk_editable_get_text (self->what)));

  if (*what == '\0')
    return _("Write first what will be different.");
  if (*when != '\0' && !samen_date_is_valid (when))
    return _("Write a date as year-month-day, such as 2026-03-12.");
  return NULL;
}

/* What was just added is what everybody looks for. */
static void
grown_cb (SamenWorkshopSteps *self,
          GtkAdjustment      *down)
{
  if (self->added)
    gtk_adjustment_set_value (down, gtk_adjustment_get_upper (down));
  self->added = FALSE;
}

static void
add_written (SamenWorkshopSteps *self)
{
  self->added = TRUE;
  samen_editor_edit (SAMEN_EDITOR (self), self->project,
                     samen_edit_add (self->project, SAMEN_SUBJECT_PROJECT, "steps", written_step (self), G_MAXUINT, NULL),
                     _("Add Step"), 0, NULL);
  clear_writing (self);
}

static void
add_cb (SamenWorkshopSteps *self)
{
  const char *words = objection (self);

  gtk_label_set_label (self->complaint, words != NULL ? words : "");
  if (self->project == NULL || self->read_only || words != NULL)
    return;
  add_written (self);
}

void
samen_workshop_steps_finish (SamenWorkshopSteps *self)
{
  g_return_if_fail (SAMEN_IS_WORKSHOP_STEPS (self));

  if (self->project == NULL || self->read_only)
    return;
  if (!samen_date_is_valid (gtk_editable_get_text (self->when)))
    gtk_editable_set_text (self->when, "");
  if (objection (self) == NULL)
    add_written (self);
}

/* --- the widget ---------------------------------------------------------------------------------- */

static void
samen_workshop_steps_finalize (GObject *object)
{
  g_clear_pointer (&SAMEN_WORKSHOP_STEPS (object)->project, samen_project_unref);
  G_OBJECT_CLASS (samen_workshop_steps_parent_class)->finalize (object);
}

/* Who talks types at once. */
static gboolean
samen_workshop_steps_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SAMEN_WORKSHOP_STEPS (widget)->what));
}

static void
samen_workshop_steps_class_init (SamenWorkshopStepsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_workshop_steps_finalize;
  widget_class->grab_focus = samen_workshop_steps_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/workshop-steps.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopSteps, list);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopSteps, scroller);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopSteps, writing);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopSteps, what);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopSteps, party);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopSteps, person);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopSteps, when);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopSteps, complaint);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_set_css_name (widget_class, "workshop-steps");
}

static void
samen_workshop_steps_init (SamenWorkshopSteps *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (gtk_scrolled_window_get_vadjustment (self->scroller), "changed", G_CALLBACK (grown_cb), self);
}
