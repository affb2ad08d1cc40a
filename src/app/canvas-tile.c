/* app/canvas-tile.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/canvas-tile.h"

#include "scene/painter.h"

typedef struct
{
  SamenTileOrder order;
  cairo_surface_t *surface; /* the result */
} Job;

/* --- places ------------------------------------------------------------------ */

guint
samen_tile_place_hash (gconstpointer data)
{
  const SamenTilePlace *place = data;

  return g_double_hash (&place->level) ^ ((guint) place->column * 73856093u) ^ ((guint) place->row * 19349663u);
}

gboolean
samen_tile_place_equal (gconstpointer a,
                        gconstpointer b)
{
  const SamenTilePlace *one = a;
  const SamenTilePlace *other = b;

  return one->level == other->level && one->column == other->column && one->row == other->row;
}

SamenBox
samen_tile_place_box (const SamenTilePlace *place)
{
  double side = SAMEN_TILE / place->level;

  return (SamenBox){ place->column * side, place->row * side, side, side };
}

/* --- painting, in a worker ------------------------------------------------------ */

static cairo_surface_t *
paint (const SamenTileOrder *order)
{
  /* Opaque pixels are copied, not blended. */
  cairo_format_t format = order->texture ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24;
  cairo_surface_t *surface = cairo_image_surface_create (format, SAMEN_TILE, SAMEN_TILE);
  cairo_t *cr = cairo_create (surface);
  SamenBox clip = samen_tile_place_box (&order->place);
  SamenColour paper = order->paper;

  cairo_set_source_rgb (cr, (paper >> 16 & 0xff) / 255.0, (paper >> 8 & 0xff) / 255.0, (paper & 0xff) / 255.0);
  cairo_paint (cr);
  cairo_translate (cr, -(double) SAMEN_TILE * order->place.column, -(double) SAMEN_TILE * order->place.row);
  cairo_scale (cr, order->place.level, order->place.level);
  samen_paint_scene (cr, order->scene, &clip, order->place.level);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static gboolean
done_cb (gpointer data)
{
  Job *job = data;

  job->order.done (job->order.owner, &job->order.place, job->surface);
  g_clear_pointer (&job->surface, cairo_surface_destroy);
  samen_scene_unref (job->order.scene);
  g_atomic_rc_box_release (job->order.owner);
  g_free (job);
  return G_SOURCE_REMOVE;
}

static void
run (gpointer data,
     gpointer unused)
{
  Job *job = data;

  if (g_atomic_int_get (job->order.epoch) == job->order.wanted)
    job->surface = paint (&job->order);
  g_idle_add_full (G_PRIORITY_DEFAULT, done_cb, job, NULL);
}

/* Two, for all canvases together. */
static GThreadPool *
workers (void)
{
  static GThreadPool *pool;

  if (pool == NULL)
    pool = g_thread_pool_new (run, NULL, 2, FALSE, NULL);
  return pool;
}

void
samen_tile_paint (const SamenTileOrder *order)
{
  Job *job = g_new0 (Job, 1);

  job->order = *order;
  g_atomic_rc_box_acquire (order->owner);
  samen_scene_ref (order->scene);
  g_thread_pool_push (workers (), job, NULL);
}

/* --- for the renderer --------------------------------------------------------------- */

/* With the cairo renderer a texture would be converted through floats at every
 * draw; a kept cairo node is copied as it is. */
static GskRenderNode *
node_of_cairo (cairo_surface_t *surface,
               double           side)
{
  GskRenderNode *node = gsk_cairo_node_new (&GRAPHENE_RECT_INIT (0, 0, (float) side, (float) side));
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  cairo_surface_set_device_scale (surface, SAMEN_TILE / side, SAMEN_TILE / side);
  cairo_set_source_surface (cr, surface, 0, 0);
  /* No seams between tiles that are being stretched. */
  cairo_pattern_set_extend (cairo_get_source (cr), CAIRO_EXTEND_PAD);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_BILINEAR);
  cairo_paint (cr);
  cairo_destroy (cr);
  return node;
}

static GskRenderNode *
node_of_texture (cairo_surface_t *surface,
                 double           side)
{
  int stride = cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), (gsize) stride * SAMEN_TILE,
                                                         (GDestroyNotify) cairo_surface_destroy,
                                                         cairo_surface_reference (surface));
  g_autoptr (GdkTexture) texture = gdk_memory_texture_new (SAMEN_TILE, SAMEN_TILE, GDK_MEMORY_DEFAULT, bytes, (gsize) stride);

  return gsk_texture_node_new (texture, &GRAPHENE_RECT_INIT (0, 0, (float) side, (float) side));
}

GskRenderNode *
samen_tile_node (cairo_surface_t *surface,
                 double           side,
                 gboolean         texture)
{
  return texture ? node_of_texture (surface, side) : node_of_cairo (surface, side);
}
