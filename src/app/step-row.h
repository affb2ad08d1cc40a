/* app/step-row.h - one step: what, who, when, done
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What will be different stands there to be read and changed at once; who and
 * when stand beneath it as a line that opens.  The rows for them are made when
 * they are asked for.  A SamenEditor.
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_STEP_ROW (samen_step_row_get_type ())
G_DECLARE_FINAL_TYPE (SamenStepRow, samen_step_row, SAMEN, STEP_ROW, GtkBox)

/* @id: of the step it is about, for good; @told: whether it tells of which
 * initiative the step is */
GtkWidget *samen_step_row_new (const char *id,
                               gboolean    told);

G_END_DECLS
