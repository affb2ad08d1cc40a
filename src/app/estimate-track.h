/* app/estimate-track.h - one party says where the others stand
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every other party is a hollow, dashed badge: in lanes above a bare track where it
 * is thought to stand, in a row beneath it as long as nothing is thought.  Of the
 * others' answers nothing is seen here.  Each badge is a slider, by pointer and by
 * keys; a drag is one stroke.  A SamenEditor.
 *
 * Signal "told" (const char *words): who is being moved and where to, or "".
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_ESTIMATE_TRACK (samen_estimate_track_get_type ())
G_DECLARE_FINAL_TYPE (SamenEstimateTrack, samen_estimate_track, SAMEN, ESTIMATE_TRACK, GtkWidget)

/* @party: (nullable): who estimates; @number: 1…12.  To be followed by a
 * samen_editor_show (). */
void samen_estimate_track_set_question (SamenEstimateTrack *self,
                                        const char         *party,
                                        int                 number);

G_END_DECLS
