/* app/tags-row.h - a row for a list of short texts
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a party offers, what it needs: one line each, to write in and to take
 * away, and a line at the end for the next one.
 */
#pragma once

#include "app/field-row.h"

G_BEGIN_DECLS

#define SAMEN_TYPE_TAGS_ROW (samen_tags_row_get_type ())
G_DECLARE_FINAL_TYPE (SamenTagsRow, samen_tags_row, SAMEN, TAGS_ROW, SamenFieldRow)

G_END_DECLS
