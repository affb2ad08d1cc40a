/* tests/app/test-canvas-tiles.c - only what changed is painted anew
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/canvas-tiles.h"

#define SIDE 512 /* of a tile */

static guint redraws;

static void
ready_cb (gpointer data)
{
  redraws++;
}

static SamenFigure *
square (const char *key,
        double      x,
        double      y)
{
  SamenFigure *figure = samen_figure_new (key);
  SamenPath *path = samen_path_new ();

  samen_path_rectangle (path, x, y, 100, 100, 0);
  samen_figure_fill (figure, path, 0x336699);
  return figure;
}

/* One square in the middle of each of four by four tiles. */
static SamenScene *
board (SamenFigure *figures[16])
{
  SamenScene *scene = samen_scene_new (0, 0, 4 * SIDE, 4 * SIDE);

  for (guint i = 0; i < 16; i++)
    samen_scene_add (scene, samen_figure_ref (figures[i]));
  return scene;
}

static void
fill (SamenFigure *figures[16])
{
  for (guint i = 0; i < 16; i++)
    {
      g_autofree char *key = g_strdup_printf ("party p%u", i);

      figures[i] = square (key, (i % 4) * SIDE + 200, (i / 4) * SIDE + 200);
    }
}

static void
let_go (SamenFigure *figures[16])
{
  for (guint i = 0; i < 16; i++)
    samen_figure_unref (figures[i]);
}

/* What a frame does; then all that was asked for is painted. */
static void
look (SamenTiles *tiles,
      double      x,
      double      y,
      double      scale,
      gboolean    zooming)
{
  SamenTileView view = { .x = x, .y = y, .scale = scale, .factor = 1, .width = 4 * SIDE, .height = 4 * SIDE, .zooming = zooming };
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  samen_tiles_snapshot (tiles, snapshot, &view);
  node = gtk_snapshot_free_to_node (snapshot);
  g_clear_pointer (&node, gsk_render_node_unref);
  while (!samen_tiles_is_idle (tiles))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_paints_once (void)
{
  g_autoptr (SamenTiles) tiles = samen_tiles_new (ready_cb, NULL);
  g_autoptr (SamenScene) scene = NULL;
  SamenFigure *figures[16];

  fill (figures);
  scene = board (figures);
  redraws = 0;
  samen_tiles_set_scene (tiles, scene, 0xffffff);
  look (tiles, 0, 0, 1, FALSE);
  g_assert_cmpuint (samen_tiles_painted (tiles), ==, 16);
  g_assert_cmpuint (redraws, ==, 16);

  look (tiles, 0, 0, 1, FALSE);
  look (tiles, -100, 50, 1, FALSE);
  g_assert_cmpuint (samen_tiles_painted (tiles), ==, 16);
  let_go (figures);
}

static void
test_paints_what_changed (void)
{
  g_autoptr (SamenTiles) tiles = samen_tiles_new (ready_cb, NULL);
  g_autoptr (SamenScene) scene = NULL;
  g_autoptr (SamenScene) moved = NULL;
  g_autoptr (SamenScene) emptied = NULL;
  SamenFigure *figures[16];

  fill (figures);
  scene = board (figures);
  samen_tiles_set_scene (tiles, scene, 0xffffff);
  look (tiles, 0, 0, 1, FALSE);

  /* From its own tile into the next: two tiles. */
  samen_figure_unref (figures[5]);
  figures[5] = square ("party p5", 2 * SIDE + 200, SIDE + 50);
  moved = board (figures);
  samen_tiles_set_scene (tiles, moved, 0xffffff);
  look (tiles, 0, 0, 1, FALSE);
  g_assert_cmpuint (samen_tiles_painted (tiles), ==, 18);

  /* One that goes: one tile, and all others are what they were. */
  emptied = samen_scene_new (0, 0, 4 * SIDE, 4 * SIDE);
  for (guint i = 1; i < 16; i++)
    samen_scene_add (emptied, samen_figure_ref (figures[i]));
  samen_scene_add (emptied, square ("corner", 4 * SIDE - 110, 4 * SIDE - 110));
  samen_tiles_set_scene (tiles, emptied, 0xffffff);
  look (tiles, 0, 0, 1, FALSE);
  g_assert_cmpuint (samen_tiles_painted (tiles), ==, 20);

  /* Another colour of paper: everything. */
  samen_tiles_set_scene (tiles, emptied, 0x1e1e1e);
  look (tiles, 0, 0, 1, FALSE);
  g_assert_cmpuint (samen_tiles_painted (tiles), ==, 36);
  let_go (figures);
}

/* During a zoom a few levels do for many steps. */
static void
test_zooms_by_half_octaves (void)
{
  g_autoptr (SamenTiles) tiles = samen_tiles_new (ready_cb, NULL);
  g_autoptr (SamenScene) scene = NULL;
  SamenFigure *figures[16];
  guint before;

  fill (figures);
  scene = board (figures);
  samen_tiles_set_scene (tiles, scene, 0xffffff);
  look (tiles, 0, 0, 0.5, FALSE);
  before = samen_tiles_painted (tiles);
  look (tiles, 0, 0, 0.61, TRUE);
  g_assert_cmpuint (samen_tiles_painted (tiles), >, before);
  before = samen_tiles_painted (tiles);
  for (double scale = 0.62; scale < 0.83; scale += 0.02)
    look (tiles, 0, 0, scale, TRUE);
  g_assert_cmpuint (samen_tiles_painted (tiles), ==, before);
  look (tiles, 0, 0, 0.81, FALSE);
  g_assert_cmpuint (samen_tiles_painted (tiles), >, before);
  let_go (figures);
}

/* A long walk at many scales keeps no more than it may. */
static void
test_keeps_no_more_than_it_may (void)
{
  g_autoptr (SamenTiles) tiles = samen_tiles_new (ready_cb, NULL);
  g_autoptr (SamenScene) scene = NULL;
  SamenFigure *figures[16];

  fill (figures);
  scene = board (figures);
  samen_tiles_set_scene (tiles, scene, 0xffffff);
  for (guint i = 0; i < 24; i++)
    look (tiles, -100.0 * i, -80.0 * i, 0.9 + 0.05 * i, i % 3 == 0);
  g_assert_cmpuint (samen_tiles_kept (tiles), <=, SAMEN_TILES_MAX);
  let_go (figures);
}

/* Work under way outlives what it was for, and then goes quietly. */
static void
test_lets_go_while_painting (void)
{
  SamenTiles *tiles = samen_tiles_new (ready_cb, NULL);
  SamenTileView view = { .scale = 1, .factor = 1, .width = 4 * SIDE, .height = 4 * SIDE };
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (SamenScene) scene = NULL;
  GskRenderNode *node;
  SamenFigure *figures[16];

  fill (figures);
  scene = board (figures);
  redraws = 0;
  samen_tiles_set_scene (tiles, scene, 0xffffff);
  samen_tiles_snapshot (tiles, snapshot, &view);
  node = gtk_snapshot_free_to_node (snapshot);
  g_clear_pointer (&node, gsk_render_node_unref);
  samen_tiles_free (tiles);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (redraws, ==, 0);
  let_go (figures);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_log_set_always_fatal (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL);
  gtk_init ();
  g_test_add_func ("/canvas-tiles/paints-once", test_paints_once);
  g_test_add_func ("/canvas-tiles/paints-what-changed", test_paints_what_changed);
  g_test_add_func ("/canvas-tiles/zooms-by-half-octaves", test_zooms_by_half_octaves);
  g_test_add_func ("/canvas-tiles/keeps-no-more-than-it-may", test_keeps_no_more_than_it_may);
  g_test_add_func ("/canvas-tiles/lets-go-while-painting", test_lets_go_while_painting);
  return g_test_run ();
}
