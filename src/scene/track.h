/* scene/track.h - one paradox as a line between two poles
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Neutral and symmetric: range and middle half of the parties, the parties as
 * shapes in lanes above it, where we stand and where we want to go below it.
 * Compared with an earlier round, what was is hollow, what is now is filled and an
 * arrow runs between; for parties only in lanes, not more than a few dozen and with
 * none emphasised, else the group's median says it.  design/TOKENS.md section 5.
 */
#pragma once

#include "core/project.h"
#include "scene/figure.h"

G_BEGIN_DECLS

typedef enum
{
  SAMEN_TRACK_PARTIES = 1 << 0,
  SAMEN_TRACK_CODES = 1 << 1,   /* parties in lanes above, with code; else on the track */
  SAMEN_TRACK_MARKERS = 1 << 2, /* agreed and desired */
  SAMEN_TRACK_ARROW = 1 << 3,
} SamenTrackParts;

typedef struct
{
  const SamenProject *project;
  const SamenRound *round;  /* or NULL */
  const SamenRound *before; /* compared with; NULL: with nothing */
  const SamenLook *look;
  int number;               /* of the paradox */
  SamenTrackParts parts;
  GHashTable *codes;        /* from samen_project_codes () */
  const char *party;        /* emphasised, others fade; NULL: none */
  double x;                 /* of position −100 */
  double y;                 /* middle of the track */
  double width;             /* to position 100 */
  double thickness;         /* of the track */
  double dot;               /* half size of a party's shape */
  double code_size;         /* text in the shapes */
  double marker;            /* size of the markers */
  double lift;              /* how much higher the lanes lie, for what stands on the track itself */
} SamenTrackOptions;

/* Where a party's dot came to stand. */
typedef struct
{
  const char *party; /* held by the project */
  double x;
  double y;
} SamenTrackDot;

/* Adds figures "track", "dot p1", …, "agreed", "desired" to @scene; compared with
 * an earlier round also "half before", "moved p1", …, "median", "agreed before",
 * "desired before".
 * @dots: (out) (optional) (transfer full) (element-type SamenTrackDot)
 * Returns: how many lanes of dots there are (0 without any) */
guint samen_track_add (SamenScene              *scene,
                       const SamenTrackOptions *options,
                       GArray                 **dots);

/* Of more parties than this only the group's movement is shown. */
#define SAMEN_TRACK_MOST_MOVED 25

/* In the last of so many lanes the dots may overlap. */
#define SAMEN_TRACK_MOST_LANES 12

/* Lanes that the dots would need, without drawing. */
guint samen_track_lanes (const SamenTrackOptions *options);

/* Position −100…100 ↔ x. */
double samen_track_x (const SamenTrackOptions *options,
                      double                   position);
double samen_track_position (const SamenTrackOptions *options,
                             double                   x);

G_END_DECLS
