/* app/text-field.h - a place to write in that never fights the writer
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A wrapping text that grows with what is in it.  The project keeps texts
 * clean, without blanks at the ends; what comes back from it is therefore not
 * always what was typed.  As long as both mean the same the field leaves the
 * text and the cursor alone.  Every visit to the field has a stroke of its own,
 * so that one undo takes back one visit.
 *
 * Signal "typed" (const char *text): the person changed the text.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_TEXT_FIELD (samen_text_field_get_type ())
G_DECLARE_FINAL_TYPE (SamenTextField, samen_text_field, SAMEN, TEXT_FIELD, GtkWidget)

GtkWidget *samen_text_field_new (void);

/* Whether Enter makes a new line; else it goes to what comes next. */
void samen_text_field_set_long (SamenTextField *self,
                                gboolean        is_long);

/* Its lines stand in the middle. */
void samen_text_field_set_centred (SamenTextField *self);

/* What it is called by those who do not see it. */
void samen_text_field_set_label (SamenTextField *self,
                                 const char     *label);

/* samen_text_field_show:
 * @own: (nullable): what the project says
 * @prefill: (nullable): what stands there as long as it says nothing; typing
 *   exactly that, or nothing, means saying nothing */
void samen_text_field_show (SamenTextField *self,
                            const char     *own,
                            const char     *prefill);

/* Of the present visit; never 0. */
guint samen_text_field_stroke (SamenTextField *self);

/* Puts the cursor in it with all text selected. */
void samen_text_field_take_focus (SamenTextField *self);

G_END_DECLS
