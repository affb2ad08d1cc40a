/* scene/track-parts.h - what the parts of a track's making share
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Private to scene/track*.c.  track-lanes.c says where everybody stands, track.c
 * draws what is there now; track-change.c draws what was there before: hollow, in
 * paper with an outline, and an arrow to the filled shape of now.
 */
#pragma once

#include "scene/track.h"

G_BEGIN_DECLS

/* A party on the track.  One that is in only one of two rounds has only one place. */
typedef struct
{
  const SamenParty *party;
  double value;  /* its position; NAN: none in this round */
  double before; /* its earlier position; NAN: none, or nothing is compared */
  double x;      /* where its shape stands */
  double was_x;  /* where it stood */
  guint lane;
} SamenTrackParty;

/* Less than this is no movement. */
#define SAMEN_TRACK_STILL 3.0
/* How much larger the outline round a party is that stayed where it was. */
#define SAMEN_TRACK_STAYED 1.3

/* Who is on the track, each with a place.  (transfer full) (element-type SamenTrackParty) */
GArray *samen_track_settle (const SamenTrackOptions *options,
                            guint                   *lanes);

gboolean samen_track_stayed (const SamenTrackParty *dot);

/* The colour of a kind, faded when the emphasis is on another party. */
SamenColour samen_track_colour (const SamenTrackOptions *options,
                                const SamenParty        *party);

/* Where the group stood and wanted to go in a round: as it is now for the latest,
 * as it was kept for a past one; SAMEN_NONE where nothing was agreed. */
void samen_track_group (const SamenTrackOptions *options,
                        const SamenRound        *round,
                        int                     *agreed,
                        int                     *desired);

/* Figures "half before" and "median"; "moved p1"; "agreed before" and "desired before". */
void samen_track_add_half_before (SamenScene              *scene,
                                  const SamenTrackOptions *options);
void samen_track_add_median (SamenScene              *scene,
                             const SamenTrackOptions *options);
void samen_track_add_moved (SamenScene              *scene,
                            const SamenTrackOptions *options,
                            const SamenTrackParty   *dot,
                            double                   y);

/* @agreed, @desired: where the markers of now stand, NAN for none */
void samen_track_add_markers_before (SamenScene              *scene,
                                     const SamenTrackOptions *options,
                                     double                   agreed,
                                     double                   desired,
                                     double                   y);

G_END_DECLS
