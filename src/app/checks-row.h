/* app/checks-row.h - a row of boxes to tick, any number of them
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For FLAGS (roles, perspective) and for LINKS to the project's themes.
 */
#pragma once

#include "app/field-row.h"

G_BEGIN_DECLS

#define SAMEN_TYPE_CHECKS_ROW (samen_checks_row_get_type ())
G_DECLARE_FINAL_TYPE (SamenChecksRow, samen_checks_row, SAMEN, CHECKS_ROW, SamenFieldRow)

G_END_DECLS
