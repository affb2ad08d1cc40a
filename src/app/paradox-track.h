/* app/paradox-track.h - one paradox as a track one can work on
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is seen is drawn by scene/track.h, as on the poster.  Through the eyes of
 * the group the two markers beneath the track can be moved; through the eyes of
 * a party its own badge is the slider.  What is not given yet lies beside the
 * track, hollow and dashed, never on it.  A SamenEditor: a drag is one stroke,
 * Escape gives it up.
 */
#pragma once

#include "app/editor.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Through whose eyes the paradoxes are seen, the same for all twelve. */
typedef struct
{
  const char *party; /* an id; NULL: the group */
  gboolean others;   /* whether a party sees the others */
  GHashTable *codes; /* samen_project_codes () */
} SamenOutlook;

#define SAMEN_TYPE_PARADOX_TRACK (samen_paradox_track_get_type ())
G_DECLARE_FINAL_TYPE (SamenParadoxTrack, samen_paradox_track, SAMEN, PARADOX_TRACK, GtkWidget)

/* @number: 1…12 */
GtkWidget *samen_paradox_track_new (int number);

void samen_paradox_track_set_outlook (SamenParadoxTrack  *self,
                                      const SamenOutlook *outlook);

/* What lies beneath the middle of an open track, in pixels. */
#define SAMEN_PARADOX_TRACK_BELOW 46

/* Open: the parties in lanes above the track, with their codes. */
void samen_paradox_track_set_open (SamenParadoxTrack *self,
                                   gboolean           open);

G_END_DECLS
