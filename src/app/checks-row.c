/* app/checks-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/checks-row.h"

#include "app/field-words.h"
#include "core/project.h"
#include "core/text.h"

#include <glib/gi18n-lib.h>

struct _SamenChecksRow
{
  SamenFieldRow parent_instance;

  GPtrArray *checks; /* GtkCheckButton, not held */
  GtkWidget *none;   /* said instead when there is nothing to tick */
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (SamenChecksRow, samen_checks_row, SAMEN_TYPE_FIELD_ROW)

static const SamenList *
themes_of (SamenChecksRow *self)
{
  return samen_field_row_project (SAMEN_FIELD_ROW (self))->themes;
}

/* --- what the person does --------------------------------------------------------- */

static gboolean
is_ticked (SamenChecksRow *self,
           guint           i)
{
  return gtk_check_button_get_active (g_ptr_array_index (self->checks, i));
}

static int
ticked_flags (SamenChecksRow *self)
{
  guint flags = 0;

  for (guint i = 0; i < self->checks->len; i++)
    flags |= is_ticked (self, i) ? 1u << i : 0;
  return (int) flags;
}

static void
say_themes (SamenChecksRow *self)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < self->checks->len; i++)
    if (is_ticked (self, i))
      g_ptr_array_add (ids, (gpointer) samen_record_id (samen_list_get (themes_of (self), i)));
  g_ptr_array_add (ids, NULL);
  samen_field_row_say_texts (SAMEN_FIELD_ROW (self), (const char *const *) ids->pdata, 0);
}

static void
toggled_cb (SamenChecksRow *self)
{
  SamenFieldRow *row = SAMEN_FIELD_ROW (self);
  const SamenField *field = samen_field_row_field (row);

  if (self->showing || field == NULL)
    return;
  if (field->type == SAMEN_FIELD_FLAGS)
    samen_field_row_say_number (row, ticked_flags (self), 0);
  else
    say_themes (self);
}

/* --- what it shows ------------------------------------------------------------------- */

/* As many boxes as there are things to tick. */
static void
make_checks (SamenChecksRow *self,
             guint           n)
{
  while (self->checks->len > n)
    gtk_box_remove (GTK_BOX (self), g_ptr_array_remove_index (self->checks, self->checks->len - 1));
  while (self->checks->len < n)
    {
      GtkWidget *check = gtk_check_button_new ();

      g_signal_connect_swapped (check, "toggled", G_CALLBACK (toggled_cb), self);
      gtk_box_append (GTK_BOX (self), check);
      g_ptr_array_add (self->checks, check);
    }
  gtk_widget_set_visible (self->none, n == 0);
}

static gboolean
list_has (const SamenList *list,
          const char      *id)
{
  SAMEN_EACH (const char, each, list)
  {
    if (g_strcmp0 (each, id) == 0)
      return TRUE;
  }
  return FALSE;
}

static void
show_check (SamenChecksRow *self,
            guint           i,
            const char     *words,
            gboolean        ticked)
{
  GtkCheckButton *check = g_ptr_array_index (self->checks, i);

  gtk_check_button_set_label (check, words);
  gtk_check_button_set_active (check, ticked);
}

static void
show_flags (SamenChecksRow    *self,
            const SamenRecord *record,
            const SamenField  *field)
{
  guint flags = *SAMEN_FIELD_PTR (guint, record, field);

  make_checks (self, g_strv_length ((char **) field->choices));
  for (guint i = 0; i < self->checks->len; i++)
    show_check (self, i, samen_field_choice (record->klass, field, (int) i), (flags & 1u << i) != 0);
}

static void
show_themes (SamenChecksRow    *self,
             const SamenRecord *record,
             const SamenField  *field)
{
  const SamenList *links = *SAMEN_FIELD_PTR (SamenList *, record, field);

  make_checks (self, samen_list_length (themes_of (self)));
  SAMEN_EACH (const SamenTheme, theme, themes_of (self))
  {
    show_check (self, theme_i, samen_text (theme->name), list_has (links, theme->id));
  }
}

static void
samen_checks_row_update (SamenFieldRow     *row,
                         const SamenRecord *record,
                         const SamenField  *field)
{
  SamenChecksRow *self = SAMEN_CHECKS_ROW (row);

  self->showing = TRUE;
  if (field->type == SAMEN_FIELD_FLAGS)
    show_flags (self, record, field);
  else
    show_themes (self, record, field);
  self->showing = FALSE;
}

/* --- the widget ------------------------------------------------------------------------- */

static void
samen_checks_row_finalize (GObject *object)
{
  g_ptr_array_unref (SAMEN_CHECKS_ROW (object)->checks);
  G_OBJECT_CLASS (samen_checks_row_parent_class)->finalize (object);
}

static void
samen_checks_row_class_init (SamenChecksRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samen_checks_row_finalize;
  SAMEN_FIELD_ROW_CLASS (klass)->update = samen_checks_row_update;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "checks-row");
}

static void
samen_checks_row_init (SamenChecksRow *self)
{
  self->checks = g_ptr_array_new ();
  self->none = gtk_label_new (_("There are no themes yet. They are made with the ambition."));
  gtk_label_set_xalign (GTK_LABEL (self->none), 0);
  gtk_label_set_wrap (GTK_LABEL (self->none), TRUE);
  gtk_widget_add_css_class (self->none, "dim-label");
  gtk_box_append (GTK_BOX (self), self->none);
}
