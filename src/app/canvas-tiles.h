/* app/canvas-tiles.h - the picture on the canvas, painted in squares by worker threads
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A tile is 512 device pixels square and shows one part of a sealed scene at one
 * scale.  A tile that no longer tells the truth stays on screen until its
 * successor is painted; only what figures that changed touch is painted anew.
 * While the zoom is on its way, tiles of half-octave levels are stretched; once it
 * settles, tiles of the exact scale take their place.  All functions are for the
 * main thread; at most SAMEN_TILES_MAX pictures are kept.
 */
#pragma once

#include "scene/figure.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* One picture takes one MiB. */
#define SAMEN_TILES_MAX 64

typedef struct _SamenTiles SamenTiles;

/* Which part of the scene is looked at. */
typedef struct
{
  double x;          /* of the scene's origin in the widget: whole device pixels */
  double y;
  double scale;      /* widget pixels per scene unit */
  int factor;        /* device pixels per widget pixel */
  double width;      /* of the widget */
  double height;
  gboolean zooming;  /* the scale is on its way to another */
  gboolean textures; /* the renderer prefers textures over cairo */
} SamenTileView;

/* @ready: called when a tile has been painted and the widget should be drawn anew */
SamenTiles *samen_tiles_new (void (*ready) (gpointer data),
                             gpointer data);

/* Gives up what is being painted; @ready is not called any more. */
void samen_tiles_free (SamenTiles *tiles);

/* What to show, on which colour.  Figures that are in the old scene too stay as
 * they are painted. */
void samen_tiles_set_scene (SamenTiles *tiles,
                            SamenScene *scene,
                            SamenColour paper);

/* Shows what there is and has painted what is missing. */
void samen_tiles_snapshot (SamenTiles          *tiles,
                           GtkSnapshot         *snapshot,
                           const SamenTileView *view);

/* Nothing is being painted. */
gboolean samen_tiles_is_idle (const SamenTiles *tiles);

/* How many tiles were painted since the beginning, and how many are kept. */
guint samen_tiles_painted (const SamenTiles *tiles);
guint samen_tiles_kept (const SamenTiles *tiles);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenTiles, samen_tiles_free)

G_END_DECLS
