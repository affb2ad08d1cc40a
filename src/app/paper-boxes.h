/* app/paper-boxes.h - a row of boxes as on a printed ballot
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One of them may be ticked, by its own key or by the mouse; a place that is on
 * none of them, because it was set elsewhere on a whole line, shows as a dot
 * between.  Nothing ticked is nothing said.  All boxes look alike: none is
 * better than another.
 *
 * Signal "picked" (int index).  Says nothing to assistive technology: the row
 * it stands in does.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_PAPER_BOXES (samen_paper_boxes_get_type ())
G_DECLARE_FINAL_TYPE (SamenPaperBoxes, samen_paper_boxes, SAMEN, PAPER_BOXES, GtkWidget)

/* @signs: one letter for each box */
void samen_paper_boxes_set_signs (SamenPaperBoxes *self,
                                  const char      *signs);

/* @ticked: counted in boxes, from 0; NAN for none
 * @here: whether the next key ticks one of these */
void samen_paper_boxes_show (SamenPaperBoxes *self,
                             double           ticked,
                             gboolean         here);

G_END_DECLS
