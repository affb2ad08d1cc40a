/* app/tags-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/tags-row.h"

#include "app/spoken.h"
#include "app/text-field.h"
#include "core/text.h"

#include <glib/gi18n-lib.h>

struct _SamenTagsRow
{
  SamenFieldRow parent_instance;

  GtkBox *lines;
  GPtrArray *fields; /* SamenTextField, one a line, not held */
  GtkEntry *next;
};

G_DEFINE_FINAL_TYPE (SamenTagsRow, samen_tags_row, SAMEN_TYPE_FIELD_ROW)

static const SamenList *
texts_of (SamenTagsRow *self)
{
  SamenFieldRow *row = SAMEN_FIELD_ROW (self);
  const SamenField *field = samen_field_row_field (row);

  return field != NULL ? *SAMEN_FIELD_PTR (SamenList *, samen_field_row_record (row), field) : NULL;
}

/* Says the texts with the one at @index being @text (NULL: gone); past the end
 * it is one more. */
static void
say_with (SamenTagsRow *self,
          guint         index,
          const char   *text,
          guint         stroke)
{
  const SamenList *list = texts_of (self);
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  SAMEN_EACH (const char, each, list)
  {
    if (each_i != index)
      g_strv_builder_add (texts, each);
    else if (text != NULL)
      g_strv_builder_add (texts, text);
  }
  if (index >= samen_list_length (list) && text != NULL)
    g_strv_builder_add (texts, text);
  all = g_strv_builder_end (texts);
  samen_field_row_say_texts (SAMEN_FIELD_ROW (self), (const char *const *) all, stroke);
}

/* --- what the person does ----------------------------------------------------------- */

/* A line wiped out while it is written in stays until it is left or removed:
 * the next key may fill it again. */
static void
typed_cb (SamenTagsRow   *self,
          const char     *text,
          SamenTextField *field)
{
  GRefString *clean = samen_text_clean (text, FALSE);
  guint index;

  if (clean != NULL && g_ptr_array_find (self->fields, field, &index))
    say_with (self, index, clean, samen_text_field_stroke (field));
  if (clean != NULL)
    g_ref_string_release (clean);
}

static void
remove_cb (SamenTagsRow *self,
           GtkWidget    *button)
{
  guint index;

  if (g_ptr_array_find (self->fields, gtk_widget_get_prev_sibling (button), &index))
    say_with (self, index, NULL, 0);
}

static void
add_cb (SamenTagsRow *self)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->next)));

  gtk_editable_set_text (GTK_EDITABLE (self->next), "");
  say_with (self, G_MAXUINT, text, 0);
}

/* What was typed and not yet confirmed is not lost by going elsewhere. */
static void
leave_cb (SamenTagsRow *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->next)) != '\0')
    add_cb (self);
}

/* --- what it shows --------------------------------------------------------------------- */

static void
add_line (SamenTagsRow *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *field = samen_text_field_new ();
  GtkWidget *remove = gtk_button_new_from_icon_name ("list-remove-symbolic");

  gtk_widget_add_css_class (line, "tag");
  gtk_widget_set_hexpand (field, TRUE);
  gtk_widget_set_valign (field, GTK_ALIGN_CENTER);
  samen_text_field_set_label (SAMEN_TEXT_FIELD (field), samen_field_row_title (SAMEN_FIELD_ROW (self)));
  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_set_tooltip_text (remove, _("Remove"));
  samen_spoken_name (remove, _("Remove"));
  g_signal_connect_swapped (field, "typed", G_CALLBACK (typed_cb), self);
  g_signal_connect_swapped (remove, "clicked", G_CALLBACK (remove_cb), self);
  gtk_box_append (GTK_BOX (line), field);
  gtk_box_append (GTK_BOX (line), remove);
  gtk_box_append (self->lines, line);
  g_ptr_array_add (self->fields, field);
}

static void
remove_line (SamenTagsRow *self)
{
  g_ptr_array_set_size (self->fields, (int) self->fields->len - 1);
  gtk_box_remove (self->lines, gtk_widget_get_last_child (GTK_WIDGET (self->lines)));
}

static void
samen_tags_row_update (SamenFieldRow     *row,
                       const SamenRecord *record,
                       const SamenField  *field)
{
  SamenTagsRow *self = SAMEN_TAGS_ROW (row);
  const SamenList *texts = *SAMEN_FIELD_PTR (SamenList *, record, field);

  while (self->fields->len > samen_list_length (texts))
    remove_line (self);
  while (self->fields->len < samen_list_length (texts))
    add_line (self);
  SAMEN_EACH (const char, text, texts)
  {
    samen_text_field_show (g_ptr_array_index (self->fields, text_i), text, NULL);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->lines), texts != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->next), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  samen_field_row_title (row), -1);
}

/* --- the widget --------------------------------------------------------------------------- */

static void
samen_tags_row_finalize (GObject *object)
{
  g_ptr_array_unref (SAMEN_TAGS_ROW (object)->fields);
  G_OBJECT_CLASS (samen_tags_row_parent_class)->finalize (object);
}

static void
samen_tags_row_class_init (SamenTagsRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samen_tags_row_finalize;
  SAMEN_FIELD_ROW_CLASS (klass)->update = samen_tags_row_update;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "tags-row");
}

static void
samen_tags_row_init (SamenTagsRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->fields = g_ptr_array_new ();
  self->lines = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->lines));

  self->next = GTK_ENTRY (gtk_entry_new ());
  gtk_entry_set_placeholder_text (self->next, _("Add, then Enter"));
  g_signal_connect_swapped (self->next, "activate", G_CALLBACK (add_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->next), focus);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->next));
}
