/* app/workshop-track-private.h - between the two halves of the workshop's track
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * workshop-track.c keeps the state and follows pointer and keys;
 * workshop-track-draw.c knows where everything lies.  A scene is in pixels of the
 * widget.
 */
#pragma once

#include "app/track-handle.h"
#include "app/workshop-track.h"
#include "core/project.h"
#include "scene/track.h"

G_BEGIN_DECLS

typedef enum
{
  SAMEN_MARKER_AGREED,
  SAMEN_MARKER_DESIRED,
  SAMEN_N_MARKERS,
  SAMEN_MARKER_NONE = -1,
} SamenMarker;

struct _SamenWorkshopTrack
{
  GtkWidget parent_instance;

  int number;
  SamenProject *project;
  SamenRound *round;
  gboolean read_only;
  SamenTrackHandle *handles[SAMEN_N_MARKERS];
  SamenScene *scene;

  GtkGesture *drag;
  SamenMarker moving;
  guint stroke;
  double offset; /* from the pointer to what is dragged */
  double shun_from; /* where the markers are, or were when a drag began: names */
  double shun_to;   /* do not jump about while the group looks at a marker */
};

int samen_workshop_track_value (SamenWorkshopTrack *self,
                                SamenMarker         marker);

void samen_workshop_track_options (SamenWorkshopTrack *self,
                                   SamenTrackOptions  *options);

/* The middle of a marker, also of one that is nowhere yet. */
SamenPoint samen_workshop_track_place (SamenWorkshopTrack *self,
                                       SamenMarker         marker);

void samen_workshop_track_rebuild (SamenWorkshopTrack *self);

G_END_DECLS
