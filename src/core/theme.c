/* core/theme.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/theme.h"

#include "core/field-table.h"

static const SamenField theme_fields[] = {
  FIELD_ID (SamenTheme, id),
  FIELD_NAME (SamenTheme, name, "name"),
  FIELD_LONG (SamenTheme, description, "description"),
  { 0 },
};
const SamenRecordClass samen_theme_class = { "theme", "t", sizeof (SamenTheme), theme_fields };
