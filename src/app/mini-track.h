/* app/mini-track.h - a paradox in two lines, to look at
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The two poles and one party's place between them, with the middle half of all
 * parties and where the group stands.
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_MINI_TRACK (samen_mini_track_get_type ())
G_DECLARE_FINAL_TYPE (SamenMiniTrack, samen_mini_track, SAMEN, MINI_TRACK, GtkBox)

GtkWidget *samen_mini_track_new (void);

/* @party stands at @position on paradox @number, as seen in @state. */
void samen_mini_track_show (SamenMiniTrack   *self,
                            const SamenState *state,
                            const char       *party,
                            int               number);

G_END_DECLS
