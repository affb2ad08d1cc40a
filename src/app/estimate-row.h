/* app/estimate-row.h - where one party thinks another one stands
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * On a stage: the other's badge and name, and a line to put it on.  What is set
 * here is an estimate and never the other's answer; it can be left open.  A
 * SamenEditor.  DOMAIN.md, section 1.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_ESTIMATE_ROW (samen_estimate_row_get_type ())
G_DECLARE_FINAL_TYPE (SamenEstimateRow, samen_estimate_row, SAMEN, ESTIMATE_ROW, GtkBox)

GtkWidget *samen_estimate_row_new (void);

/* To be followed by a samen_editor_show (). */
void samen_estimate_row_set (SamenEstimateRow *self,
                             const char       *round,
                             const char       *party,
                             const char       *about,
                             int               number);

G_END_DECLS
