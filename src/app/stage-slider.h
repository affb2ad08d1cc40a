/* app/stage-slider.h - where one party stands, set while the group looks on
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * On a stage.  As long as it is being set it is a line with a round handle, or
 * with an empty dashed circle when nothing is said yet; what is done shows as a
 * pill with a word, which tells nothing of what was answered.  Neutral: no pole
 * has a colour, and the line does not fill towards either of them.
 *
 * Signals: "moved" (int position, or SAMEN_NONE; guint stroke),
 * "given-up" (guint stroke): the drag was not meant.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_STAGE_SLIDER (samen_stage_slider_get_type ())
G_DECLARE_FINAL_TYPE (SamenStageSlider, samen_stage_slider, SAMEN, STAGE_SLIDER, GtkWidget)

GtkWidget *samen_stage_slider_new (void);

/* @name: what it is, @words: where it is, for those who do not see it */
void samen_stage_slider_name (SamenStageSlider *self,
                              const char       *name,
                              const char       *words);

/* @position: SAMEN_NONE for nothing said
 * @pill: (nullable): the word instead of the line */
void samen_stage_slider_show (SamenStageSlider *self,
                              int               position,
                              const char       *pill);

/* Whether an empty circle lies beside the line instead of on its middle: where
 * nobody looks on, nothing may suggest an answer. */
void samen_stage_slider_set_aside (SamenStageSlider *self,
                                   gboolean          aside);

G_END_DECLS
