/* app/round-line.h - one round in the list of rounds
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A radio button to look at it, with its date and how many answered; beneath the
 * one that is looked at its name and date can be changed, and it can be doubled
 * or taken away.  A SamenEditor: taking away is an edit, so undo brings it back.
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_ROUND_LINE (samen_round_line_get_type ())
G_DECLARE_FINAL_TYPE (SamenRoundLine, samen_round_line, SAMEN, ROUND_LINE, GtkBox)

/* @group: (nullable): another line, of which one at a time is chosen */
GtkWidget *samen_round_line_new (SamenRoundLine *group);

/* Which round; to be followed by a samen_editor_show (). */
void samen_round_line_set_round (SamenRoundLine *self,
                                 const char     *round);

G_END_DECLS
