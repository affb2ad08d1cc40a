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

/* The curves, and then names and curves, again; @moved as in router.h. */
double samen_picture_route (SamenPicture *picture,
                            const guint8 *moved);
double samen_picture_settle (SamenPicture *picture,
                             const guint8 *moved);

G_END_DECLS
