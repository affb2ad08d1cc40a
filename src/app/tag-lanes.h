/* app/tag-lanes.h - names beside what they name, without touching
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names stand in four lanes, two above a track and two below, each tied to its
 * place by a straight leader.  A name may slide sideways over its leader; the
 * leader of a far name never runs through a near one.  Under a part of the track
 * that is shunned there is something else, so names rather stand above it.  The
 * same names always come to stand in the same places.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SAMEN_LANE_FAR_ABOVE,
  SAMEN_LANE_ABOVE,
  SAMEN_LANE_BELOW,
  SAMEN_LANE_FAR_BELOW,
  SAMEN_N_LANES
} SamenLane;

typedef struct
{
  double x;     /* of the leader */
  double width; /* of the name with its frame */
  SamenLane lane;
  double left;  /* where the name begins */
} SamenTag;

typedef struct
{
  double from;      /* names stay between these */
  double to;
  double gap;       /* between two names */
  double shun_from; /* under this part no leader, if it can be helped */
  double shun_to;
} SamenTagRoom;

/* Fills in lane and left.  Whether no name touches another or another's leader. */
gboolean samen_tag_lanes_place (SamenTag           *tags,
                                guint               n,
                                const SamenTagRoom *room);

G_END_DECLS
