/* app/paradox-track-private.h - between the three parts of the track
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * paradox-track.c keeps the state and says edits; paradox-track-drag.c follows
 * the pointer; paradox-track-draw.c knows where everything lies and draws it.  All lengths
 * are pixels from the widget's top left corner.
 */
#pragma once

#include "app/paradox-track.h"
#include "app/track-handle.h"
#include "scene/track.h"

G_BEGIN_DECLS

/* What can be moved. */
typedef enum
{
  SAMEN_TARGET_AGREED,
  SAMEN_TARGET_DESIRED,
  SAMEN_TARGET_POSITION,
  SAMEN_N_TARGETS,
  SAMEN_TARGET_NONE = -1,
} SamenTarget;

struct _SamenParadoxTrack
{
  GtkWidget parent_instance;

  int number;
  gboolean open;
  gboolean read_only;
  SamenProject *project;
  SamenRound *round;
  SamenRound *before; /* compared with, or NULL */
  char *party;
  gboolean others;
  GHashTable *codes;
  gboolean outlook_changed; /* since it was last shown */

  SamenTrackHandle *handles[SAMEN_N_TARGETS];
  GtkWidget *cover; /* says so, where answers are covered */
  GtkLabel *live; /* where the moving one is, in words */

  SamenScene *scene; /* as it was last laid out */
  GArray *dots;      /* SamenTrackDot */

  GtkGesture *drag;
  SamenTarget target;
  guint stroke;
  double offset;     /* from the pointer to what is dragged */
};

/* Says that @target wants to be at @position (SAMEN_NONE: nowhere). */
void samen_paradox_track_want (SamenParadoxTrack *self,
                               SamenTarget        target,
                               int                position,
                               guint              stroke);

/* Tells in words where the moving one is, or stops telling. */
void samen_paradox_track_tell (SamenParadoxTrack *self);

void samen_paradox_track_watch_pointer (SamenParadoxTrack *self);

/* Escape: the drag was not meant. */
void samen_paradox_track_give_up (SamenParadoxTrack *self);

/* The side of the square one can hit. */
#define SAMEN_TRACK_REACH 28

/* How it is laid out at @width. */
void samen_paradox_track_options (SamenParadoxTrack *self,
                                  int                width,
                                  SamenTrackOptions *options);
int samen_paradox_track_height (SamenParadoxTrack *self,
                                int                width);

/* Lays out and draws anew what is painted at the present size. */
void samen_paradox_track_rebuild (SamenParadoxTrack *self,
                                  int                width,
                                  int                height);

/* The middle of a target, also of one that is not given. */
SamenPoint samen_paradox_track_place (SamenParadoxTrack       *self,
                                      const SamenTrackOptions *options,
                                      SamenTarget              target);

/* Whether the round looked at is not the latest: what was agreed then stays so. */
gboolean samen_paradox_track_is_past (SamenParadoxTrack *self);

/* Where a target is, or SAMEN_NONE. */
int samen_paradox_track_value (SamenParadoxTrack *self,
                               SamenTarget        target);

G_END_DECLS
