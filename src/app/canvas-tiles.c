/* app/canvas-tiles.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All state belongs to the main thread.  Each tile has at most one painting under
 * way, so that a long drag never piles up work.
 */
#include "app/canvas-tiles.h"

#include "app/canvas-tile.h"

#include <math.h>

typedef struct
{
  SamenTilePlace place; /* first: the key of the hash table */
  GskRenderNode *node;  /* what was painted last; NULL: nothing yet */
  gboolean stale;       /* and it no longer is the truth */
  gboolean busy;        /* a job is under way */
  guint64 used;         /* the frame it was last shown in */
} Tile;

struct _SamenTiles
{
  void (*ready) (gpointer data);
  gpointer data;
  GHashTable *tiles; /* SamenTilePlace → Tile */
  SamenScene *scene;
  SamenColour paper;
  SamenBox extent;   /* of all figures: beyond it is only paper */
  double wanted;     /* the level that is asked for */
  double shown;      /* the last level that was there in full */
  gboolean textures;
  int factor;
  guint64 frame;
  guint painted;
  guint busy;
  int epoch;         /* atomic: changes when jobs under way are no longer wanted */
};

/* --- tiles ----------------------------------------------------------------- */

static void
tile_free (gpointer data)
{
  Tile *tile = data;

  g_clear_pointer (&tile->node, gsk_render_node_unref);
  g_free (tile);
}

static Tile *
tiles_get (SamenTiles           *self,
           const SamenTilePlace *place,
           gboolean              make)
{
  Tile *tile = g_hash_table_lookup (self->tiles, place);

  if (tile == NULL && make)
    {
      tile = g_new0 (Tile, 1);
      tile->place = *place;
      tile->stale = TRUE;
      g_hash_table_add (self->tiles, tile);
    }
  return tile;
}

static gboolean
boxes_touch (const SamenBox *a,
             const SamenBox *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width &&
         a->y < b->y + b->height && b->y < a->y + a->height;
}

/* --- painting ------------------------------------------------------------------ */

static void
painted (gpointer              owner,
         const SamenTilePlace *place,
         cairo_surface_t      *surface)
{
  SamenTiles *self = owner;
  Tile *tile = self->tiles != NULL ? tiles_get (self, place, FALSE) : NULL;

  if (tile == NULL)
    return;
  tile->busy = FALSE;
  self->busy--;
  if (surface != NULL)
    {
      g_clear_pointer (&tile->node, gsk_render_node_unref);
      tile->node = samen_tile_node (surface, (double) SAMEN_TILE / self->factor, self->textures);
      self->painted++;
    }
  else
    tile->stale = TRUE;
  self->ready (self->data);
}

static void
tile_request (SamenTiles *self,
              Tile       *tile)
{
  if (tile->busy || (tile->node != NULL && !tile->stale))
    return;
  tile->busy = TRUE;
  /* Whatever changes from here on makes it stale again. */
  tile->stale = FALSE;
  self->busy++;
  samen_tile_paint (&(SamenTileOrder){
    .owner = self,
    .epoch = &self->epoch,
    .wanted = g_atomic_int_get (&self->epoch),
    .place = tile->place,
    .scene = self->scene,
    .paper = self->paper,
    .texture = self->textures,
    .done = painted,
  });
}

/* --- what changed --------------------------------------------------------------- */

static void
spoil (SamenTiles     *self,
       const SamenBox *damage)
{
  GHashTableIter iter;
  Tile *tile;

  g_hash_table_iter_init (&iter, self->tiles);
  while (g_hash_table_iter_next (&iter, (gpointer *) &tile, NULL))
    {
      /* A pixel more on every side, for what anti-aliasing spills. */
      double edge = 1 / tile->place.level;
      SamenBox box = samen_tile_place_box (&tile->place);
      SamenBox wide = { box.x - edge, box.y - edge, box.width + 2 * edge, box.height + 2 * edge };

      if (damage == NULL || boxes_touch (&wide, damage))
        tile->stale = TRUE;
    }
}

typedef struct
{
  SamenFigure *figure;
  guint index;
  gboolean kept;
} Old;

static GHashTable *
index_figures (const SamenScene *scene)
{
  GHashTable *olds = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);

  for (guint i = 0; i < scene->figures->len; i++)
    {
      Old *old = g_new0 (Old, 1);

      old->figure = scene->figures->pdata[i];
      old->index = i;
      g_hash_table_replace (olds, old->figure->key, old);
    }
  return olds;
}

/* A figure is what it was when it is the same pointer, and lies where it lay when
 * those it had above it are still above it. */
static void
spoil_differences (SamenTiles *self,
                   SamenScene *next)
{
  g_autoptr (GHashTable) olds = index_figures (self->scene);
  GHashTableIter iter;
  guint highest = 0;
  Old *old;

  for (guint i = 0; i < next->figures->len; i++)
    {
      SamenFigure *figure = next->figures->pdata[i];

      old = g_hash_table_lookup (olds, figure->key);
      if (old != NULL && old->figure == figure && old->index >= highest)
        {
          old->kept = TRUE;
          highest = old->index;
        }
      else
        spoil (self, &figure->bounds);
    }
  g_hash_table_iter_init (&iter, olds);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &old))
    if (!old->kept)
      spoil (self, &old->figure->bounds);
}

static SamenBox
scene_extent (const SamenScene *scene)
{
  double x0 = 0, y0 = 0, x1 = 0, y1 = 0;

  for (guint i = 0; i < scene->figures->len; i++)
    {
      const SamenBox *box = &((SamenFigure *) scene->figures->pdata[i])->bounds;

      x0 = i == 0 ? box->x : MIN (x0, box->x);
      y0 = i == 0 ? box->y : MIN (y0, box->y);
      x1 = i == 0 ? box->x + box->width : MAX (x1, box->x + box->width);
      y1 = i == 0 ? box->y + box->height : MAX (y1, box->y + box->height);
    }
  return (SamenBox){ x0, y0, x1 - x0, y1 - y0 };
}

/* --- showing -------------------------------------------------------------------- */

/* Half-octave levels are few, so that a zoom finds most tiles painted. */
static double
level_for (const SamenTileView *view)
{
  double exact = view->scale * view->factor;

  return view->zooming ? exp2 (round (log2 (exact) * 2) / 2) : exact;
}

typedef struct
{
  int column0;
  int column1; /* the last one, not past it */
  int row0;
  int row1;
  double side; /* of a tile in widget pixels */
} Range;

/* The tiles of a level that are in view and hold more than paper. */
static Range
range_of (const SamenTiles    *self,
          const SamenTileView *view,
          double               level)
{
  double unit = SAMEN_TILE / level;
  double left = MAX (-view->x / view->scale, self->extent.x);
  double top = MAX (-view->y / view->scale, self->extent.y);
  double right = MIN ((view->width - view->x) / view->scale, self->extent.x + self->extent.width);
  double bottom = MIN ((view->height - view->y) / view->scale, self->extent.y + self->extent.height);

  return (Range){ (int) floor (left / unit), (int) ceil (right / unit) - 1,
                  (int) floor (top / unit), (int) ceil (bottom / unit) - 1, unit * view->scale };
}

static void
show_tile (SamenTiles          *self,
           GtkSnapshot         *snapshot,
           const SamenTileView *view,
           const Range         *range,
           Tile                *tile)
{
  float stretch = (float) (range->side * view->factor / SAMEN_TILE);

  tile->used = self->frame;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (view->x + tile->place.column * range->side),
                                                          (float) (view->y + tile->place.row * range->side)));
  if (fabsf (stretch - 1) > 1e-4f)
    gtk_snapshot_scale (snapshot, stretch, stretch);
  gtk_snapshot_append_node (snapshot, tile->node);
  gtk_snapshot_restore (snapshot);
}

/* Calls for the tiles of a level. Returns: whether each has a picture */
static gboolean
request_level (SamenTiles          *self,
               const SamenTileView *view,
               double               level)
{
  Range range = range_of (self, view, level);
  gboolean complete = TRUE;

  for (int row = range.row0; row <= range.row1; row++)
    for (int column = range.column0; column <= range.column1; column++)
      {
        Tile *tile = tiles_get (self, &(SamenTilePlace){ level, column, row }, TRUE);

        tile->used = self->frame;
        tile_request (self, tile);
        complete = complete && tile->node != NULL;
      }
  return complete;
}

static void
show_level (SamenTiles          *self,
            GtkSnapshot         *snapshot,
            const SamenTileView *view,
            double               level)
{
  Range range = range_of (self, view, level);

  for (int row = range.row0; row <= range.row1; row++)
    for (int column = range.column0; column <= range.column1; column++)
      {
        Tile *tile = tiles_get (self, &(SamenTilePlace){ level, column, row }, FALSE);

        if (tile != NULL && tile->node != NULL)
          show_tile (self, snapshot, view, &range, tile);
      }
}

/* Lets go of what was not seen for longest. */
static void
trim (SamenTiles *self)
{
  while (g_hash_table_size (self->tiles) > SAMEN_TILES_MAX)
    {
      GHashTableIter iter;
      Tile *tile;
      Tile *oldest = NULL;

      g_hash_table_iter_init (&iter, self->tiles);
      while (g_hash_table_iter_next (&iter, (gpointer *) &tile, NULL))
        if (!tile->busy && tile->used < self->frame && (oldest == NULL || tile->used < oldest->used))
          oldest = tile;
      if (oldest == NULL)
        return;
      g_hash_table_remove (self->tiles, oldest);
    }
}

/* Nodes are made for one renderer and one factor. */
static void
adopt_view (SamenTiles          *self,
            const SamenTileView *view)
{
  double level = level_for (view);

  if (self->textures != view->textures || self->factor != view->factor)
    {
      GHashTableIter iter;
      Tile *tile;

      g_hash_table_iter_init (&iter, self->tiles);
      while (g_hash_table_iter_next (&iter, (gpointer *) &tile, NULL))
        g_clear_pointer (&tile->node, gsk_render_node_unref);
      self->textures = view->textures;
      self->factor = view->factor;
    }
  if (self->wanted != level)
    {
      self->wanted = level;
      g_atomic_int_inc (&self->epoch);
    }
}

/* --- public ---------------------------------------------------------------------- */

SamenTiles *
samen_tiles_new (void (*ready) (gpointer data),
                 gpointer data)
{
  SamenTiles *self = g_atomic_rc_box_new0 (SamenTiles);

  self->ready = ready;
  self->data = data;
  self->factor = 1;
  self->tiles = g_hash_table_new_full (samen_tile_place_hash, samen_tile_place_equal, NULL, tile_free);
  return self;
}

void
samen_tiles_free (SamenTiles *self)
{
  g_return_if_fail (self != NULL);
  g_atomic_int_inc (&self->epoch);
  g_clear_pointer (&self->tiles, g_hash_table_unref);
  g_clear_pointer (&self->scene, samen_scene_unref);
  g_atomic_rc_box_release (self);
}

void
samen_tiles_set_scene (SamenTiles *self,
                       SamenScene *scene,
                       SamenColour paper)
{
  g_return_if_fail (self != NULL && scene != NULL);

  if (self->scene == scene && self->paper == paper)
    return;
  if (self->scene == NULL || self->paper != paper)
    spoil (self, NULL);
  else
    spoil_differences (self, scene);
  samen_scene_ref (scene);
  g_clear_pointer (&self->scene, samen_scene_unref);
  self->scene = scene;
  self->paper = paper;
  self->extent = scene_extent (scene);
}

void
samen_tiles_snapshot (SamenTiles          *self,
                      GtkSnapshot         *snapshot,
                      const SamenTileView *view)
{
  g_return_if_fail (self != NULL && view != NULL);

  if (self->scene == NULL || view->scale <= 0)
    return;
  self->frame++;
  adopt_view (self, view);
  if (request_level (self, view, self->wanted))
    self->shown = self->wanted;
  else if (self->shown > 0 && self->shown != self->wanted)
    show_level (self, snapshot, view, self->shown);
  show_level (self, snapshot, view, self->wanted);
  trim (self);
}

gboolean
samen_tiles_is_idle (const SamenTiles *self)
{
  return self->busy == 0;
}

guint
samen_tiles_painted (const SamenTiles *self)
{
  return self->painted;
}

guint
samen_tiles_kept (const SamenTiles *self)
{
  return g_hash_table_size (self->tiles);
}
