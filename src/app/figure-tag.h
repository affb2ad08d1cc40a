/* app/figure-tag.h - what stands out on a paradox, small and quiet
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * "Two camps", "All in the middle": a few words that say what kind of talk may help,
 * with how strongly the group feels the tension as a vibrating string.  Of a covered
 * paradox it says only that.  No judgement, and no mark for who stands apart.  A
 * SamenEditor that edits nothing.
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_FIGURE_TAG (samen_figure_tag_get_type ())
G_DECLARE_FINAL_TYPE (SamenFigureTag, samen_figure_tag, SAMEN, FIGURE_TAG, GtkBox)

/* @number: 1…12 */
void samen_figure_tag_set_number (SamenFigureTag *self,
                                  int             number);

G_END_DECLS
