/* app/track-handle.h - a thing one can move along a track
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A thin, undrawn widget over what the track paints: it has the focus, is a
 * slider to assistive technology and listens to the keys.  Arrows move by one,
 * Shift and Page by ten, Home and End go to the poles, Delete takes it away, and
 * a digit, a sign or Enter asks for a number.
 *
 * Signals: "moved" (int position, or SAMEN_NONE: taken away), "escaped" ().
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_TRACK_HANDLE (samen_track_handle_get_type ())
G_DECLARE_FINAL_TYPE (SamenTrackHandle, samen_track_handle, SAMEN, TRACK_HANDLE, GtkWidget)

GtkWidget *samen_track_handle_new (void);

/* @position: SAMEN_NONE when nothing is said
 * @name: what it is, @words: where it is */
void samen_track_handle_show (SamenTrackHandle *self,
                              int               position,
                              const char       *name,
                              const char       *words);

/* Of the present visit by keys. */
guint samen_track_handle_stroke (SamenTrackHandle *self);

/* SAMEN_NONE, or where it is. */
int samen_track_handle_position (SamenTrackHandle *self);

/* "35 towards Local room to play" */
const char *samen_track_handle_words (SamenTrackHandle *self);

G_END_DECLS
