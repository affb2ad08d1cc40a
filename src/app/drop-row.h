/* app/drop-row.h - a row with a list that drops down
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For a CHOICE among many and for a LINK to one party, theme or initiative.
 * Where the field may be silent the list begins with "Not said".
 */
#pragma once

#include "app/field-row.h"

G_BEGIN_DECLS

#define SAMEN_TYPE_DROP_ROW (samen_drop_row_get_type ())
G_DECLARE_FINAL_TYPE (SamenDropRow, samen_drop_row, SAMEN, DROP_ROW, SamenFieldRow)

G_END_DECLS
