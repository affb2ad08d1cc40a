/* app/field-row.h - a row for one field of one record
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The parent of all rows of the inspector.  A row is bound to an address and to
 * the name of a field; without an address it is about what is selected.  It
 * finds the record in the state it is shown and hands it to update (); what the
 * person wants goes out as an edit with the field's words as its label.
 *
 * Properties: "subject" (an address, or NULL for the selection), "field",
 * "title" (NULL: the field's words; "": none).
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_FIELD_ROW (samen_field_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (SamenFieldRow, samen_field_row, SAMEN, FIELD_ROW, GtkBox)

struct _SamenFieldRowClass
{
  GtkBoxClass parent_class;

  /* Shows what @field of @record says; both are there. */
  void (*update) (SamenFieldRow     *self,
                  const SamenRecord *record,
                  const SamenField  *field);
};

/* A row that fits the type of @field, about the record at @subject. */
GtkWidget *samen_field_row_new (const SamenField *field,
                                const char       *subject);

/* Makes all rows below @widget be about the record at @subject. */
void samen_field_rows_bind (GtkWidget  *widget,
                            const char *subject);

/* --- for rows ------------------------------------------------------------------ */

/* All NULL before anything was shown. */
const SamenProject *samen_field_row_project (SamenFieldRow *self);
const char *samen_field_row_subject (SamenFieldRow *self);
const char *samen_field_row_selection (SamenFieldRow *self);
const SamenRecord *samen_field_row_record (SamenFieldRow *self);
const SamenField *samen_field_row_field (SamenFieldRow *self);

/* The words above the row. */
const char *samen_field_row_title (SamenFieldRow *self);

/* What the person wants the field to say. */
void samen_field_row_say_text (SamenFieldRow *self,
                               const char    *text,
                               guint          stroke);
void samen_field_row_say_number (SamenFieldRow *self,
                                 int            number,
                                 guint          stroke);
void samen_field_row_say_texts (SamenFieldRow     *self,
                                const char *const *texts,
                                guint              stroke);

/* @next: (transfer full): a project the row made itself */
void samen_field_row_say (SamenFieldRow *self,
                          SamenProject  *next,
                          guint          stroke);

G_END_DECLS
