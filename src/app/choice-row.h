/* app/choice-row.h - a row of buttons for a choice among few
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For CHOICE fields and small NUMBERs: one button each, with the line it stands
 * for above its word where there is one.  Where the field may be silent, the
 * chosen button pressed again, or the small cross, takes the choice back.
 *
 * Properties: "sign" (a sign of app/glyph.h, or NULL), "upright" (one a line),
 * "beside" (the sign beside its word).
 */
#pragma once

#include "app/field-row.h"

G_BEGIN_DECLS

#define SAMEN_TYPE_CHOICE_ROW (samen_choice_row_get_type ())
G_DECLARE_FINAL_TYPE (SamenChoiceRow, samen_choice_row, SAMEN, CHOICE_ROW, SamenFieldRow)

G_END_DECLS
