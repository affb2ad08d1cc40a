/* poster/png.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "poster/write.h"

#include "scene/painter.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <png.h>

#define MM_PER_INCH 25.4
#define MOST_PIXELS 200e6
/* So many bytes are painted at a time: an A0 at 300 dpi would be half a gigabyte. */
#define BAND_BYTES (16 << 20)

typedef struct
{
  const SamenPage *page;
  double scale; /* pixels per millimetre */
  int width;
  int height;
  int band; /* rows */
  cairo_surface_t *surface;
  guchar *row;
  GByteArray *bytes;
  png_structp png;
  png_infop info;
} Drawing;

static void
write_cb (png_structp png,
          png_bytep data,
          png_size_t length)
{
  g_byte_array_append (png_get_io_ptr (png), data, (guint) length);
}

static void
flush_cb (png_structp png)
{
}

static void
warning_cb (png_structp png,
            png_const_charp message)
{
}

/* Nothing on standard error: the caller gets one sentence. */
G_NORETURN static void
error_cb (png_structp png,
          png_const_charp message)
{
  png_longjmp (png, 1);
}

static gboolean
is_too_big (const SamenPage *page,
            double dpi,
            GError **error)
{
  double inches = page->width / MM_PER_INCH * page->height / MM_PER_INCH;

  if (inches * dpi * dpi <= MOST_PIXELS)
    return FALSE;
  /* TRANSLATORS: both numbers are dots per inch */
  g_set_error (error, SAMEN_POSTER_ERROR, SAMEN_POSTER_ERROR_TOO_BIG,
               _ ("a picture of %.0f dpi would be too large; choose %.0f or less, or a PDF"),
               dpi, floor (sqrt (MOST_PIXELS / inches)));
  return TRUE;
}

static void
paint_band (Drawing *drawing,
            int top)
{
  cairo_t *cr = cairo_create (drawing->surface);
  SamenBox clip = { 0, top / drawing->scale, drawing->page->width, drawing->band / drawing->scale };

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_translate (cr, 0, -top);
  cairo_scale (cr, drawing->scale, drawing->scale);
  samen_paint_scene (cr, drawing->page->scene, &clip, 0);
  cairo_destroy (cr);
  cairo_surface_flush (drawing->surface);
}

static void
write_row (Drawing *drawing,
           int y)
{
  const guchar *line = cairo_image_surface_get_data (drawing->surface) + (gsize) y * cairo_image_surface_get_stride (drawing->surface);
  const guint32 *pixels = (const guint32 *) (gconstpointer) line;
  guchar *out = drawing->row;

  for (int x = 0; x < drawing->width; x++)
    {
      *out++ = pixels[x] >> 16 & 0xff;
      *out++ = pixels[x] >> 8 & 0xff;
      *out++ = pixels[x] & 0xff;
    }
  png_write_row (drawing->png, drawing->row);
}

static void
write_head (Drawing *drawing)
{
  png_uint_32 per_metre = (png_uint_32) lround (drawing->scale * 1000);

  png_set_write_fn (drawing->png, drawing->bytes, write_cb, flush_cb);
  png_set_IHDR (drawing->png, drawing->info, (png_uint_32) drawing->width, (png_uint_32) drawing->height, 8,
                PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_pHYs (drawing->png, drawing->info, per_metre, per_metre, PNG_RESOLUTION_METER);
  png_set_sRGB (drawing->png, drawing->info, PNG_sRGB_INTENT_PERCEPTUAL);
  /* Flat colours: the filters cost more than they save. */
  png_set_filter (drawing->png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
  png_set_compression_level (drawing->png, 4);
  png_write_info (drawing->png, drawing->info);
}

/* libpng reports by jumping back here, so this function holds nothing of its own. */
static gboolean
write_picture (Drawing *drawing)
{
  if (setjmp (png_jmpbuf (drawing->png)) != 0)
    return FALSE;
  write_head (drawing);
  for (int top = 0; top < drawing->height; top += drawing->band)
    {
      paint_band (drawing, top);
      if (cairo_surface_status (drawing->surface) != CAIRO_STATUS_SUCCESS)
        return FALSE;
      for (int y = 0; y < MIN (drawing->band, drawing->height - top); y++)
        write_row (drawing, y);
    }
  png_write_end (drawing->png, drawing->info);
  return TRUE;
}

static void
drawing_init (Drawing *drawing,
              const SamenPage *page,
              double dpi)
{
  drawing->page = page;
  drawing->scale = dpi / MM_PER_INCH;
  drawing->width = MAX (1, (int) lround (page->width * drawing->scale));
  drawing->height = MAX (1, (int) lround (page->height * drawing->scale));
  drawing->band = CLAMP (BAND_BYTES / (drawing->width * 4), 16, drawing->height);
  drawing->surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, drawing->width, drawing->band);
  drawing->row = g_malloc ((gsize) drawing->width * 3);
  drawing->bytes = g_byte_array_new ();
  drawing->png = png_create_write_struct (PNG_LIBPNG_VER_STRING, NULL, error_cb, warning_cb);
  drawing->info = png_create_info_struct (drawing->png);
}

static void
drawing_clear (Drawing *drawing)
{
  png_destroy_write_struct (&drawing->png, &drawing->info);
  cairo_surface_destroy (drawing->surface);
  g_clear_pointer (&drawing->bytes, g_byte_array_unref);
  g_free (drawing->row);
}

GBytes *
samen_write_png (const SamenPage *page,
                 double dpi,
                 GError **error)
{
  Drawing drawing;
  GBytes *bytes = NULL;

  if (is_too_big (page, dpi, error))
    return NULL;
  drawing_init (&drawing, page, dpi);
  if (write_picture (&drawing))
    bytes = g_byte_array_free_to_bytes (g_steal_pointer (&drawing.bytes));
  else
    g_set_error_literal (error, SAMEN_POSTER_ERROR, SAMEN_POSTER_ERROR_DRAW, _ ("the picture could not be drawn"));
  drawing_clear (&drawing);
  return bytes;
}
