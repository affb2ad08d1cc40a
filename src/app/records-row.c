/* app/records-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/records-row.h"

#include "app/address.h"
#include "app/editor-tree.h"
#include "app/field-words.h"
#include "app/record-item.h"

#include <glib/gi18n-lib.h>

struct _SamenRecordsRow
{
  SamenFieldRow parent_instance;

  GtkBox *items;
  GtkButton *add;
  gboolean added; /* the last item is one the person just asked for */
};

G_DEFINE_FINAL_TYPE (SamenRecordsRow, samen_records_row, SAMEN_TYPE_FIELD_ROW)

/* --- adding ------------------------------------------------------------------------- */

/* The first party that the list does not speak of yet, else the first. */
static const char *
free_party (const SamenProject *project,
            const SamenList    *list)
{
  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    gboolean taken = FALSE;

    SAMEN_EACH (const SamenContribution, each, list)
    {
      taken = taken || g_strcmp0 (each->party, party->id) == 0;
    }
    if (!taken)
      return party->id;
  }
  return NULL;
}

static const char *
today (void)
{
  static char text[16];
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *date = g_date_time_format (now, "%Y-%m-%d");

  g_strlcpy (text, date, sizeof text);
  return text;
}

/* What @field of a fresh record begins with. */
static const char *
first_text (SamenRecordsRow        *self,
            const SamenRecordClass *klass,
            const SamenField       *field)
{
  SamenFieldRow *row = SAMEN_FIELD_ROW (self);

  if (field->type == SAMEN_FIELD_DATE)
    return today ();
  if (field->type == SAMEN_FIELD_LINK)
    return free_party (samen_field_row_project (row),
                       *SAMEN_FIELD_PTR (SamenList *, samen_field_row_record (row), samen_field_row_field (row)));
  if (field->type == SAMEN_FIELD_TEXT && (field->flags & SAMEN_FIELD_REQUIRED) != 0)
    return samen_record_new_name (klass);
  return NULL;
}

/* A record with all that it cannot do without; NULL when that cannot be had. */
static SamenRecord *
fresh_record (SamenRecordsRow        *self,
              const SamenRecordClass *klass)
{
  g_autoptr (SamenRecord) record = samen_record_new (klass);

  for (const SamenField *field = klass->fields; field->name != NULL; field++)
    {
      const char *text = first_text (self, klass, field);

      if (text != NULL)
        samen_record_set_text (record, field, text);
      else if (field->type == SAMEN_FIELD_LINK && (field->flags & SAMEN_FIELD_REQUIRED) != 0)
        return NULL;
    }
  return g_steal_pointer (&record);
}

static void
add_cb (SamenRecordsRow *self)
{
  SamenFieldRow *row = SAMEN_FIELD_ROW (self);
  const SamenField *field = samen_field_row_field (row);
  SamenRecord *record = field != NULL ? fresh_record (self, field->target) : NULL;

  if (record == NULL)
    return;
  self->added = TRUE;
  samen_field_row_say (row, samen_edit_add (samen_field_row_project (row), samen_field_row_subject (row), field->name,
                                            record, G_MAXUINT, NULL), 0);
  self->added = FALSE;
}

/* --- what it shows --------------------------------------------------------------------- */

/* The item about @address, made when there is none at this place. */
static SamenRecordItem *
item_at (SamenRecordsRow        *self,
         GtkWidget              *present,
         const SamenRecordClass *klass,
         const char             *address)
{
  SamenRecordItem *item;

  if (present != NULL && g_strcmp0 (samen_record_item_address (SAMEN_RECORD_ITEM (present)), address) == 0)
    return SAMEN_RECORD_ITEM (present);

  item = SAMEN_RECORD_ITEM (samen_record_item_new (klass, address));
  samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (item));
  gtk_box_insert_child_after (self->items, GTK_WIDGET (item),
                              present != NULL ? gtk_widget_get_prev_sibling (present)
                                              : gtk_widget_get_last_child (GTK_WIDGET (self->items)));
  if (self->added)
    samen_record_item_open (item);
  return item;
}

static void
remove_from (SamenRecordsRow *self,
             GtkWidget       *item)
{
  while (item != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (item);

      gtk_box_remove (self->items, item);
      item = next;
    }
}

static gboolean
is_listed (const SamenList *list,
           const char      *address,
           const char      *owner,
           const char      *field)
{
  SAMEN_EACH (const SamenRecord, record, list)
  {
    g_autofree char *each = samen_address_of (record, owner, field, record_i);

    if (g_strcmp0 (each, address) == 0)
      return TRUE;
  }
  return FALSE;
}

/* Items of records that went leave first, so that those that stay keep theirs. */
static void
remove_gone (SamenRecordsRow  *self,
             const SamenList  *list,
             const SamenField *field)
{
  GtkWidget *item = gtk_widget_get_first_child (GTK_WIDGET (self->items));

  while (item != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (item);

      if (!is_listed (list, samen_record_item_address (SAMEN_RECORD_ITEM (item)),
                      samen_field_row_subject (SAMEN_FIELD_ROW (self)), field->name))
        gtk_box_remove (self->items, item);
      item = next;
    }
}

static void
samen_records_row_update (SamenFieldRow     *row,
                          const SamenRecord *record,
                          const SamenField  *field)
{
  SamenRecordsRow *self = SAMEN_RECORDS_ROW (row);
  const SamenList *list = *SAMEN_FIELD_PTR (SamenList *, record, field);
  const SamenState state = { samen_field_row_project (row), NULL, NULL, samen_field_row_selection (row), FALSE };
  GtkWidget *item;

  remove_gone (self, list, field);
  item = gtk_widget_get_first_child (GTK_WIDGET (self->items));
  SAMEN_EACH (const SamenRecord, each, list)
  {
    g_autofree char *address = samen_address_of (each, samen_field_row_subject (row), field->name, each_i);

    item = GTK_WIDGET (item_at (self, item, field->target, address));
    samen_editor_show (SAMEN_EDITOR (item), &state);
    item = gtk_widget_get_next_sibling (item);
  }
  remove_from (self, item);
  gtk_button_set_label (self->add, samen_record_add_words (field->target));
  gtk_widget_set_visible (GTK_WIDGET (self->items), list != NULL);
}

/* --- the widget ---------------------------------------------------------------------------- */

static void
samen_records_row_class_init (SamenRecordsRowClass *klass)
{
  SAMEN_FIELD_ROW_CLASS (klass)->update = samen_records_row_update;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "records-row");
}

static void
samen_records_row_init (SamenRecordsRow *self)
{
  self->items = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_widget_add_css_class (GTK_WIDGET (self->items), "record-items");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->items));

  self->add = GTK_BUTTON (gtk_button_new ());
  gtk_widget_set_halign (GTK_WIDGET (self->add), GTK_ALIGN_START);
  g_signal_connect_swapped (self->add, "clicked", G_CALLBACK (add_cb), self);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->add));
}
