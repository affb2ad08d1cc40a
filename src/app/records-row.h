/* app/records-row.h - a row for a list of records
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * People, values, cases, signs of progress and what they are made of: one item
 * each, built from its class's table (app/record-item.h), and a button for one
 * more.  A list may hold lists.
 */
#pragma once

#include "app/field-row.h"

G_BEGIN_DECLS

#define SAMEN_TYPE_RECORDS_ROW (samen_records_row_get_type ())
G_DECLARE_FINAL_TYPE (SamenRecordsRow, samen_records_row, SAMEN, RECORDS_ROW, SamenFieldRow)

G_END_DECLS
