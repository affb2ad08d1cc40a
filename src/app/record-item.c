/* app/record-item.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/record-item.h"

#include "app/address.h"
#include "app/editor-tree.h"
#include "app/field-row.h"
#include "app/section.h"
#include "app/spoken.h"
#include "app/text-row.h"
#include "core/text.h"

#include <glib/gi18n-lib.h>

struct _SamenRecordItem
{
  GtkBox parent_instance;

  char *address;
  SamenProject *project;
  char *selection;
  SamenSection *section; /* NULL: one line */
  SamenTextRow *first;
  gboolean eager;        /* take the focus once it can be seen */
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenRecordItem, samen_record_item, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* What stands on the item: its first words, or the party it is about. */
static char *
summary (const SamenProject *project,
         const SamenRecord  *record)
{
  for (const SamenField *field = record->klass->fields; field->name != NULL; field++)
    {
      const char *text;

      if (field->type != SAMEN_FIELD_TEXT && field->type != SAMEN_FIELD_LINK && field->type != SAMEN_FIELD_DATE)
        continue;
      text = *SAMEN_FIELD_PTR (char *, record, field);
      if (field->type == SAMEN_FIELD_LINK && samen_project_party (project, text) != NULL)
        return samen_party_plain_name (samen_project_party (project, text));
      if (text != NULL)
        return g_strdup (text);
    }
  return g_strdup (_("Unnamed"));
}

/* A reading is known by its day and what was read. */
static char *
title_of (const SamenProject *project,
          const SamenRecord  *record)
{
  const SamenReading *reading = (const SamenReading *) record;

  if (record->klass == &samen_reading_class && reading->date != NULL && reading->value != NULL)
    return g_strdup_printf ("%s · %s", reading->date, reading->value);
  return summary (project, record);
}

static void
samen_record_item_show (SamenEditor      *editor,
                        const SamenState *state)
{
  SamenRecordItem *self = SAMEN_RECORD_ITEM (editor);
  const SamenRecord *record = samen_address_find (state->project, self->address);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  g_free (self->selection);
  self->selection = g_strdup (state->selection);
  if (record != NULL && self->section != NULL)
    {
      g_autofree char *title = title_of (state->project, record);

      samen_section_set_title (self->section, title);
    }
  samen_editor_show_below (GTK_WIDGET (self), state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_record_item_show;
}

static void
remove_cb (SamenRecordItem *self)
{
  const SamenRecord *record = self->project != NULL ? samen_address_find (self->project, self->address) : NULL;
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  if (record == NULL)
    return;
  name = title_of (self->project, record);
  label = g_strdup_printf (_("Remove “%s”"), name);
  samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_address_remove (self->project, self->address), label, 0,
                     self->selection);
}

static void
first_map_cb (SamenRecordItem *self)
{
  if (self->eager)
    samen_text_row_take_focus (self->first);
  self->eager = FALSE;
}

/* --- building ---------------------------------------------------------------------- */

static GtkWidget *
remove_button (SamenRecordItem *self,
               gboolean         with_words)
{
  GtkWidget *button = with_words ? gtk_button_new_with_label (_("Remove"))
                                 : gtk_button_new_from_icon_name ("list-remove-symbolic");

  gtk_widget_set_tooltip_text (button, _("Remove"));
  samen_spoken_name (button, _("Remove"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), self);
  return button;
}

static guint
count_fields (const SamenRecordClass *klass)
{
  guint n = 0;

  for (const SamenField *field = klass->fields; field->name != NULL; field++)
    n += field->type != SAMEN_FIELD_ID ? 1 : 0;
  return n;
}

static GtkWidget *
make_row (SamenRecordItem  *self,
          const SamenField *field)
{
  GtkWidget *row = samen_field_row_new (field, self->address);

  if (SAMEN_IS_TEXT_ROW (row) && self->first == NULL)
    {
      self->first = SAMEN_TEXT_ROW (row);
      g_signal_connect_object (row, "map", G_CALLBACK (first_map_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
    }
  return row;
}

static void
build_line (SamenRecordItem        *self,
            const SamenRecordClass *klass)
{
  GtkWidget *row = make_row (self, &klass->fields[1]);

  g_object_set (row, "title", "", "hexpand", TRUE, NULL);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "tag");
  gtk_box_append (GTK_BOX (self), row);
  gtk_box_append (GTK_BOX (self), remove_button (self, FALSE));
}

static void
build_section (SamenRecordItem        *self,
               const SamenRecordClass *klass)
{
  self->section = SAMEN_SECTION (samen_section_new (""));
  gtk_widget_set_hexpand (GTK_WIDGET (self->section), TRUE);
  for (const SamenField *field = klass->fields; field->name != NULL; field++)
    if (field->type != SAMEN_FIELD_ID)
      samen_section_add (self->section, make_row (self, field));
  samen_section_add (self->section, remove_button (self, TRUE));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->section));
}

static void
samen_record_item_finalize (GObject *object)
{
  SamenRecordItem *self = SAMEN_RECORD_ITEM (object);

  g_free (self->address);
  g_free (self->selection);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_record_item_parent_class)->finalize (object);
}

static void
samen_record_item_class_init (SamenRecordItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samen_record_item_finalize;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "record-item");
}

static void
samen_record_item_init (SamenRecordItem *self)
{
}

GtkWidget *
samen_record_item_new (const SamenRecordClass *klass,
                       const char             *address)
{
  SamenRecordItem *self = g_object_new (SAMEN_TYPE_RECORD_ITEM, NULL);

  self->address = g_strdup (address);
  if (klass->prefix != NULL && count_fields (klass) == 1)
    build_line (self, klass);
  else
    build_section (self, klass);
  samen_editor_adopt_below (SAMEN_EDITOR (self));
  return GTK_WIDGET (self);
}

const char *
samen_record_item_address (SamenRecordItem *self)
{
  g_return_val_if_fail (SAMEN_IS_RECORD_ITEM (self), NULL);
  return self->address;
}

void
samen_record_item_open (SamenRecordItem *self)
{
  g_return_if_fail (SAMEN_IS_RECORD_ITEM (self));

  if (self->section != NULL)
    samen_section_set_open (self->section, TRUE);
  self->eager = self->first != NULL;
  if (self->eager && gtk_widget_get_mapped (GTK_WIDGET (self->first)))
    first_map_cb (self);
}
