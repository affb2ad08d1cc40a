/* app/rounds-list.h - the rounds of a project, and which are looked at
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One line per round, oldest first; an earlier one to compare the chosen round
 * with; and a button for a new round, which leaves the earlier ones as they were.
 * A SamenEditor: it says "look" for what is shown and "edit" for what changes.
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_ROUNDS_LIST (samen_rounds_list_get_type ())
G_DECLARE_FINAL_TYPE (SamenRoundsList, samen_rounds_list, SAMEN, ROUNDS_LIST, GtkBox)

G_END_DECLS
