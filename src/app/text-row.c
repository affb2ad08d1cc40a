/* app/text-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/text-row.h"

#include "app/text-field.h"
#include "core/text.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

struct _SamenTextRow
{
  SamenFieldRow parent_instance;

  SamenTextField *text;
  GtkLabel *message;
};

G_DEFINE_FINAL_TYPE (SamenTextRow, samen_text_row, SAMEN_TYPE_FIELD_ROW)

/* --- what may be typed ------------------------------------------------------------ */

static gboolean
parse_number (const SamenField *field,
              const char       *text,
              int              *number)
{
  gint64 value;

  *number = SAMEN_NONE;
  if (*text == '\0')
    return TRUE;
  if (!g_ascii_string_to_signed (text, 10, field->minimum, field->maximum, &value, NULL))
    return FALSE;
  *number = (int) value;
  return TRUE;
}

/* Why @text cannot be kept; NULL when it can.  (transfer full) */
static char *
objection (const SamenField *field,
           const char       *text)
{
  int number;

  if (*text == '\0')
    return (field->flags & SAMEN_FIELD_REQUIRED) != 0 ? g_strdup (_("This cannot be empty; it stays as it was.")) : NULL;
  if (field->type == SAMEN_FIELD_DATE && !samen_date_is_valid (text))
    return g_strdup (_("Write a date as year-month-day, such as 2026-03-12."));
  if (field->type == SAMEN_FIELD_NUMBER && !parse_number (field, text, &number))
    return g_strdup_printf (_("Give a whole number from %d to %d."), field->minimum, field->maximum);
  return NULL;
}

static void
show_objection (SamenTextRow *self,
                const char   *words)
{
  gtk_label_set_label (self->message, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), words != NULL);
}

static void
typed_cb (SamenTextRow *self,
          const char   *typed)
{
  SamenFieldRow *row = SAMEN_FIELD_ROW (self);
  const SamenField *field = samen_field_row_field (row);
  g_autofree char *text = g_strstrip (g_strdup (typed));
  g_autofree char *words = field != NULL ? objection (field, text) : NULL;
  int number;

  show_objection (self, words);
  if (field == NULL || words != NULL)
    return;
  if (field->type != SAMEN_FIELD_NUMBER)
    samen_field_row_say_text (row, text, samen_text_field_stroke (self->text));
  else if (parse_number (field, text, &number))
    samen_field_row_say_number (row, number, samen_text_field_stroke (self->text));
}

static void
leave_cb (SamenTextRow *self)
{
  show_objection (self, NULL);
}

/* --- what it shows ------------------------------------------------------------------- */

static char *
own_text (const SamenRecord *record,
          const SamenField  *field)
{
  int number;

  if (field->type != SAMEN_FIELD_NUMBER)
    return g_strdup (*SAMEN_FIELD_PTR (char *, record, field));
  number = *SAMEN_FIELD_PTR (int, record, field);
  return number != SAMEN_NONE ? g_strdup_printf ("%d", number) : NULL;
}

static char *
paradox_prefill (const SamenProject *project,
                 const SamenParadox *paradox,
                 const SamenField   *field)
{
  static const char *const prefilled[] = {
    "left", "right", "question", "worth-left", "worth-right", "over-left", "over-right", NULL,
  };

  if (!g_strv_contains (prefilled, field->name))
    return NULL;
  return g_strdup (samen_words_paradox_original (project->language, paradox->number, field->name));
}

static char *
code_prefill (const SamenProject *project,
              const SamenParty   *party)
{
  g_autoptr (GHashTable) codes = NULL;

  if (party->code != NULL)
    return samen_party_propose_code (party->name);
  codes = samen_project_codes (project);
  return g_strdup (g_hash_table_lookup (codes, party->id));
}

/* What goes without saying as long as nothing is said. */
static char *
prefill_text (SamenTextRow      *self,
              const SamenRecord *record,
              const SamenField  *field)
{
  const SamenProject *project = samen_field_row_project (SAMEN_FIELD_ROW (self));

  if (record->klass == &samen_paradox_class)
    return paradox_prefill (project, (const SamenParadox *) record, field);
  if (record->klass == &samen_party_class && g_str_equal (field->name, "code"))
    return code_prefill (project, (const SamenParty *) record);
  return NULL;
}

static void
samen_text_row_update (SamenFieldRow     *row,
                       const SamenRecord *record,
                       const SamenField  *field)
{
  SamenTextRow *self = SAMEN_TEXT_ROW (row);
  g_autofree char *own = own_text (record, field);
  g_autofree char *prefill = prefill_text (self, record, field);

  samen_text_field_set_long (self->text, (field->flags & SAMEN_FIELD_LONG) != 0);
  samen_text_field_set_label (self->text, samen_field_row_title (row));
  samen_text_field_show (self->text, own, prefill);
}

/* --- the widget ------------------------------------------------------------------------- */

/* A click beside the words means the words. */
static void
pressed_cb (SamenTextRow *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->text), GTK_DIR_TAB_FORWARD);
}

static void
samen_text_row_class_init (SamenTextRowClass *klass)
{
  SAMEN_FIELD_ROW_CLASS (klass)->update = samen_text_row_update;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "text-row");
}

static void
watch_person (SamenTextRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->text), focus);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_swapped (self->text, "typed", G_CALLBACK (typed_cb), self);
}

static void
samen_text_row_init (SamenTextRow *self)
{
  self->text = SAMEN_TEXT_FIELD (samen_text_field_new ());
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->text));

  self->message = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->message, 0);
  gtk_label_set_wrap (self->message, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->message), "field-message");
  gtk_widget_set_visible (GTK_WIDGET (self->message), FALSE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->message));
  watch_person (self);
}

void
samen_text_row_take_focus (SamenTextRow *self)
{
  g_return_if_fail (SAMEN_IS_TEXT_ROW (self));
  samen_text_field_take_focus (self->text);
}

void
samen_text_row_set_centred (SamenTextRow *self)
{
  g_return_if_fail (SAMEN_IS_TEXT_ROW (self));
  samen_text_field_set_centred (self->text);
}
