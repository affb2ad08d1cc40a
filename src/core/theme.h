/* core/theme.h - a smaller circle within a big network
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Big networks make agreements in smaller groups.  A party may be in several
 * themes; which ones is said by the party.  DOMAIN.md, section 4.
 */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

typedef struct
{
  SamenRecord record;
  GRefString *id;
  GRefString *name;
  GRefString *description;
} SamenTheme;

extern const SamenRecordClass samen_theme_class;

G_END_DECLS
