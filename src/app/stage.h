/* app/stage.h - room for what a whole group reads from five metres
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A bin for one child.  Its font size follows its own size, so that whatever
 * stands in it and is measured in em keeps the proportions of a design of
 * 1920 × 1080: there 1 em is 30 pixels, the smallest text that may be used
 * (design/TOKENS.md section 6).  Always light, also in a dark session, because
 * it is made for projectors.  CSS name "stage"; for what stands in it ui/style.css
 * has the classes
 *
 *   "title" 86 px  "question" 54 px  "lead" 40 px  "name" 34 px  "quiet" ink 2
 *   button: quiet; with "primary" the one that matters; with "bare" words alone
 *   "card": a white sheet with a thin edge
 *
 * A widget that draws asks for the scale; it is laid out anew when that changes
 * if it has a Pango context.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_STAGE (samen_stage_get_type ())
G_DECLARE_FINAL_TYPE (SamenStage, samen_stage, SAMEN, STAGE, GtkWidget)

GtkWidget *samen_stage_new (void);

/* @child: (nullable) */
void samen_stage_set_child (SamenStage *self,
                            GtkWidget  *child);

/* How large a pixel of the design is on the stage that @widget is or stands on;
 * 1 where there is none. */
double samen_stage_scale (GtkWidget *widget);

G_END_DECLS
