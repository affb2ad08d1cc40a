/* app/text-row.h - a row for a text, a date or a number that is typed
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is typed goes out at every key, as one step per visit.  What cannot be
 * kept (a name wiped out, a day that does not exist, a year out of bounds) gets
 * one sentence beneath the row; the project keeps what it had, and so does the
 * row when it is left.
 */
#pragma once

#include "app/field-row.h"

G_BEGIN_DECLS

#define SAMEN_TYPE_TEXT_ROW (samen_text_row_get_type ())
G_DECLARE_FINAL_TYPE (SamenTextRow, samen_text_row, SAMEN, TEXT_ROW, SamenFieldRow)

/* Puts the cursor in it with all text selected. */
void samen_text_row_take_focus (SamenTextRow *self);

/* Its lines stand in the middle. */
void samen_text_row_set_centred (SamenTextRow *self);

G_END_DECLS
