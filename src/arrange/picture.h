/* arrange/picture.h - names and relations drawn together
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where the badges are decides the rest of the picture: names find their
 * sides, relations their curves, names step aside for those and the curves
 * look once more.  The solver judges places by exactly the picture that will
 * be drawn of them.  Private to this room.
 */
#pragma once

#include "arrange/layout.h"
#include "arrange/router.h"

G_BEGIN_DECLS

typedef struct
{
  SamenLayout *layout;
  SamenRouter *router; /* NULL: no relation is drawn as a curve */
  SamenEdge *edges;
  guint n_edges;
} SamenPicture;

/* All of it from nothing but the badges.  Returns: what is wrong with it, of
 * the curves alone. */
double samen_picture_draw (SamenPicture *picture);

/* A quick look after some parties moved: only they turn their names and look
 * for new curves.  There must be a router.  Returns: as above */
double samen_picture_glance (SamenPicture *picture,
                             const guint8 *moved);

G_END_DECLS
