/* app/drop-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/drop-row.h"

#include "app/drop-face.h"

#include "app/field-words.h"
#include "core/project.h"
#include "core/text.h"

#include <glib/gi18n-lib.h>

struct _SamenDropRow
{
  SamenFieldRow parent_instance;

  GtkDropDown *list;
  char **shown;  /* the words in the list */
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (SamenDropRow, samen_drop_row, SAMEN_TYPE_FIELD_ROW)

/* How many lines "Not said" takes. */
static guint
silent_lines (const SamenField *field)
{
  if (field->type == SAMEN_FIELD_LINK)
    return (field->flags & SAMEN_FIELD_REQUIRED) == 0 ? 1 : 0;
  return field->fallback == SAMEN_NONE ? 1 : 0;
}

/* Parties, initiatives or themes, whichever the field leads to. */
static const SamenList *
targets (const SamenProject *project,
         const SamenField   *field)
{
  if (field->target == &samen_initiative_class)
    return project->initiatives;
  return field->target == &samen_party_class ? project->parties : project->themes;
}

static char *
target_name (const SamenRecord *record)
{
  if (record->klass == &samen_party_class)
    return samen_party_plain_name ((const SamenParty *) record);
  if (record->klass == &samen_initiative_class)
    return g_strdup (((const SamenInitiative *) record)->title);
  return g_strdup (((const SamenTheme *) record)->name);
}

static char **
words_for (SamenDropRow      *self,
           const SamenRecord *record,
           const SamenField  *field)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  if (silent_lines (field) > 0)
    g_strv_builder_add (words, _("Not said"));
  if (field->type == SAMEN_FIELD_LINK)
    SAMEN_EACH (const SamenRecord, target, targets (samen_field_row_project (SAMEN_FIELD_ROW (self)), field))
    {
      g_autofree char *name = target_name (target);

      g_strv_builder_add (words, samen_text (name));
    }
  else
    for (int i = 0; field->choices[i] != NULL; i++)
      g_strv_builder_add (words, samen_field_choice (record->klass, field, i));
  return g_strv_builder_end (words);
}

static void
show_words (SamenDropRow *self,
            char        **words)
{
  g_autoptr (GtkStringList) model = NULL;

  if (self->shown != NULL && g_strv_equal ((const char *const *) self->shown, (const char *const *) words))
    {
      g_strfreev (words);
      return;
    }
  g_strfreev (self->shown);
  self->shown = words;
  model = gtk_string_list_new ((const char *const *) words);
  gtk_drop_down_set_model (self->list, G_LIST_MODEL (model));
}

static guint
line_of (SamenDropRow      *self,
         const SamenRecord *record,
         const SamenField  *field)
{
  int choice;

  if (field->type == SAMEN_FIELD_LINK)
    {
      const char *id = *SAMEN_FIELD_PTR (char *, record, field);

      SAMEN_EACH (const SamenRecord, target, targets (samen_field_row_project (SAMEN_FIELD_ROW (self)), field))
      {
        if (g_strcmp0 (samen_record_id (target), id) == 0)
          return target_i + silent_lines (field);
      }
      return 0;
    }
  choice = *SAMEN_FIELD_PTR (int, record, field);
  return choice == SAMEN_NONE ? 0 : (guint) choice + silent_lines (field);
}

static void
samen_drop_row_update (SamenFieldRow     *row,
                       const SamenRecord *record,
                       const SamenField  *field)
{
  SamenDropRow *self = SAMEN_DROP_ROW (row);

  self->showing = TRUE;
  show_words (self, words_for (self, record, field));
  gtk_drop_down_set_selected (self->list, line_of (self, record, field));
  self->showing = FALSE;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  samen_field_row_title (row), -1);
}

static void
selected_cb (SamenDropRow *self)
{
  SamenFieldRow *row = SAMEN_FIELD_ROW (self);
  const SamenField *field = samen_field_row_field (row);
  guint line = gtk_drop_down_get_selected (self->list);
  guint silent;

  if (self->showing || field == NULL || line == GTK_INVALID_LIST_POSITION)
    return;
  silent = silent_lines (field);
  if (field->type == SAMEN_FIELD_LINK)
    samen_field_row_say_text (row, line < silent ? NULL
                                                 : samen_record_id (samen_list_get (targets (samen_field_row_project (row), field),
                                                                                    line - silent)), 0);
  else
    samen_field_row_say_number (row, line < silent ? SAMEN_NONE : (int) (line - silent), 0);
}

static void
samen_drop_row_finalize (GObject *object)
{
  g_strfreev (SAMEN_DROP_ROW (object)->shown);
  G_OBJECT_CLASS (samen_drop_row_parent_class)->finalize (object);
}

static void
samen_drop_row_class_init (SamenDropRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samen_drop_row_finalize;
  SAMEN_FIELD_ROW_CLASS (klass)->update = samen_drop_row_update;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "drop-row");
}

static void
samen_drop_row_init (SamenDropRow *self)
{
  self->list = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  samen_drop_face_add (self->list, NULL, NULL);
  g_signal_connect_swapped (self->list, "notify::selected", G_CALLBACK (selected_cb), self);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->list));
}
