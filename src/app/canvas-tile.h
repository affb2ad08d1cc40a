/* app/canvas-tile.h - one square of the picture: where it lies and how it is painted
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For app/canvas-tiles.c, which keeps the squares.  Painting happens in a worker,
 * which sees nothing but a sealed scene, a place and a colour; the result comes
 * back in the main thread.
 */
#pragma once

#include "scene/figure.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Device pixels on a side. */
#define SAMEN_TILE 512

/* In squares from the scene's origin, at so many device pixels per scene unit. */
typedef struct
{
  double level;
  int column;
  int row;
} SamenTilePlace;

guint samen_tile_place_hash (gconstpointer place);
gboolean samen_tile_place_equal (gconstpointer a,
                                 gconstpointer b);

/* The part of the scene it shows. */
SamenBox samen_tile_place_box (const SamenTilePlace *place);

/* What is to be painted.  @owner is a g_atomic_rc_box; it lives until @done was
 * called.  When *@epoch (atomic, in the owner) is no longer @wanted by the time a
 * worker gets to it, nothing is painted and @surface is NULL. */
typedef struct
{
  gpointer owner;
  const int *epoch;
  int wanted;
  SamenTilePlace place;
  SamenScene *scene;
  SamenColour paper;
  gboolean texture; /* will become one: its alpha has to be set */
  void (*done) (gpointer              owner,
                const SamenTilePlace *place,
                cairo_surface_t      *surface);
} SamenTileOrder;

void samen_tile_paint (const SamenTileOrder *order);

/* What the renderer shows; @side in widget pixels.  (transfer full) */
GskRenderNode *samen_tile_node (cairo_surface_t *surface,
                                double           side,
                                gboolean         texture);

G_END_DECLS
