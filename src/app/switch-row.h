/* app/switch-row.h - a row with a switch, for a choice between no and yes
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For CHOICE fields with exactly two names of which the second is the usual one.
 */
#pragma once

#include "app/field-row.h"

G_BEGIN_DECLS

#define SAMEN_TYPE_SWITCH_ROW (samen_switch_row_get_type ())
G_DECLARE_FINAL_TYPE (SamenSwitchRow, samen_switch_row, SAMEN, SWITCH_ROW, SamenFieldRow)

G_END_DECLS
