/* app/stage-track.h - what a group agreed on one paradox, at a glance
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A track on a stage with only where we stand and where we want to go, for the
 * closing picture; nothing on it can be moved here.
 */
#pragma once

#include "core/project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_STAGE_TRACK (samen_stage_track_get_type ())
G_DECLARE_FINAL_TYPE (SamenStageTrack, samen_stage_track, SAMEN, STAGE_TRACK, GtkWidget)

GtkWidget *samen_stage_track_new (const SamenProject *project,
                                  int                 number);

G_END_DECLS
