/* app/gap-line.h - one misunderstanding
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a party thinks another stands, hollow and dashed; where that one does stand,
 * filled; a thin double line between, without an arrow, for nobody moved.  The same
 * stands in words beside it.
 */
#pragma once

#include "insight/perception.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_GAP_LINE (samen_gap_line_get_type ())
G_DECLARE_FINAL_TYPE (SamenGapLine, samen_gap_line, SAMEN, GAP_LINE, GtkBox)

GtkWidget *samen_gap_line_new (const SamenProject *project,
                               int                 number,
                               const SamenGap     *gap);

G_END_DECLS
