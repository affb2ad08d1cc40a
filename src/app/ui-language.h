/* app/ui-language.h - the language the window speaks
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The window follows the person's system, the map follows its project.  Words
 * of the catalogue that stand on a button are asked for in this language.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

SamenLanguage samen_ui_language (void);

G_END_DECLS
