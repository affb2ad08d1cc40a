/* app/sign-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/sign-card.h"

#include "app/editor-tree.h"
#include "app/field-row.h"
#include "app/records-row.h"
#include "app/section.h"
#include "app/sign-chart.h"
#include "app/step-words.h"
#include "app/text-row.h"
#include "core/edit.h"
#include "core/text.h"

#include <glib/gi18n-lib.h>

struct _SamenSignCard
{
  GtkBox parent_instance;

  SamenSignChart *chart;
  GtkWidget *none; /* said in place of a line */
  GtkWidget *adding;
  GtkEntry *date;
  GtkEntry *value;
  SamenSection *readings;

  char *id;
  SamenProject *project;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenSignCard, samen_sign_card, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static void
show_sign (SamenSignCard   *self,
           const SamenSign *sign)
{
  /* Translators: %u is how many readings there are */
  g_autofree char *title = g_strdup_printf (_("Readings (%u)"), samen_list_length (sign->readings));

  samen_sign_chart_show (self->chart, self->project, sign);
  gtk_widget_set_visible (self->none, !gtk_widget_get_visible (GTK_WIDGET (self->chart)));
  samen_section_set_title (self->readings, title);
  gtk_widget_set_visible (GTK_WIDGET (self->readings), sign->readings != NULL);
}

static void
samen_sign_card_show (SamenEditor      *editor,
                      const SamenState *state)
{
  SamenSignCard *self = SAMEN_SIGN_CARD (editor);
  const SamenRecord *record = samen_project_find (state->project, self->id);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  if (record == NULL || record->klass != &samen_sign_class)
    return;
  show_sign (self, (const SamenSign *) record);
  gtk_widget_set_sensitive (self->adding, !state->read_only);
  samen_editor_show_below (GTK_WIDGET (self), state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_sign_card_show;
}

/* --- what the person does ---------------------------------------------------------------- */

static char *
typed (GtkEntry *entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry))));
}

/* A day that does not exist is marked and nothing is kept. */
static void
add_cb (SamenSignCard *self)
{
  g_autofree char *date = typed (self->date);
  g_autofree char *value = typed (self->value);
  SamenReading *reading;

  if (!samen_date_is_valid (date))
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->date), "error");
      gtk_widget_grab_focus (GTK_WIDGET (self->date));
      return;
    }
  gtk_widget_remove_css_class (GTK_WIDGET (self->date), "error");
  if (*value == '\0')
    return;
  reading = samen_record_new (&samen_reading_class);
  samen_record_set_text (reading, samen_record_class_find (&samen_reading_class, "date"), date);
  samen_record_set_text (reading, samen_record_class_find (&samen_reading_class, "value"), value);
  gtk_editable_set_text (GTK_EDITABLE (self->value), "");
  samen_editor_edit (SAMEN_EDITOR (self), self->project,
                     samen_edit_add (self->project, self->id, "readings", reading, G_MAXUINT, NULL),
                     _("Add Reading"), 0, self->id);
}

static void
remove_cb (SamenSignCard *self)
{
  samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_edit_remove (self->project, self->id),
                     _("Remove Sign of Progress"), 0, NULL);
}

/* --- the widget ----------------------------------------------------------------------------- */

static void
samen_sign_card_finalize (GObject *object)
{
  SamenSignCard *self = SAMEN_SIGN_CARD (object);

  g_free (self->id);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_sign_card_parent_class)->finalize (object);
}

static void
samen_sign_card_class_init (SamenSignCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_sign_card_finalize;
  g_type_ensure (SAMEN_TYPE_RECORDS_ROW);
  g_type_ensure (SAMEN_TYPE_SECTION);
  g_type_ensure (SAMEN_TYPE_SIGN_CHART);
  g_type_ensure (SAMEN_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/sign-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenSignCard, chart);
  gtk_widget_class_bind_template_child (widget_class, SamenSignCard, none);
  gtk_widget_class_bind_template_child (widget_class, SamenSignCard, adding);
  gtk_widget_class_bind_template_child (widget_class, SamenSignCard, date);
  gtk_widget_class_bind_template_child (widget_class, SamenSignCard, value);
  gtk_widget_class_bind_template_child (widget_class, SamenSignCard, readings);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_set_css_name (widget_class, "sign-card");
}

static void
samen_sign_card_init (SamenSignCard *self)
{
  g_autofree char *today = samen_today ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_editable_set_text (GTK_EDITABLE (self->date), today);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->date), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Date"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->value), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Reading"), -1);
}

GtkWidget *
samen_sign_card_new (const char *id)
{
  SamenSignCard *self = g_object_new (SAMEN_TYPE_SIGN_CARD, NULL);

  self->id = g_strdup (id);
  samen_field_rows_bind (GTK_WIDGET (self), id);
  samen_editor_adopt_below (SAMEN_EDITOR (self));
  return GTK_WIDGET (self);
}
