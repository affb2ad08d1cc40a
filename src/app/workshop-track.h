/* app/workshop-track.h - where everyone stands, for a whole group to read
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The track of one paradox on a stage: the parties on it, each with its name in a
 * frame above or below, range and middle half, and under it where we stand and
 * where we want to go, which can be dragged and moved with keys.  Names that do
 * not fit become codes, all of them.  A SamenEditor; what the group agrees is only
 * ever what somebody put there.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_WORKSHOP_TRACK (samen_workshop_track_get_type ())
G_DECLARE_FINAL_TYPE (SamenWorkshopTrack, samen_workshop_track, SAMEN, WORKSHOP_TRACK, GtkWidget)

/* To be followed by a samen_editor_show (). */
void samen_workshop_track_set_number (SamenWorkshopTrack *self,
                                      int                 number);

G_END_DECLS
