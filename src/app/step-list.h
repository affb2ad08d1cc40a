/* app/step-list.h - what is different tomorrow
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Steps in the order of their days, done ones folded beneath, and a place to
 * write one more and press Enter: all of them (property "all"), or those of the
 * selected initiative.  A SamenEditor.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_STEP_LIST (samen_step_list_get_type ())
G_DECLARE_FINAL_TYPE (SamenStepList, samen_step_list, SAMEN, STEP_LIST, GtkBox)

G_END_DECLS
