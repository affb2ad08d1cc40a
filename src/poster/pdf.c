/* poster/pdf.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/write.h"

#include "scene/painter.h"

#include <cairo-pdf.h>

#define PT_PER_MM (72.0 / 25.4)

static cairo_status_t
append_cb (void *closure,
           const unsigned char *data,
           unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* A moment that is the same however often the poster is written: the one that
 * whoever builds reproducibly asks for, else the day of the last change. */
static char *
creation_date (const char *date)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  gint64 seconds = 0;

  if (epoch != NULL && g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT32, &seconds, NULL))
    {
      g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (seconds);

      return g_date_time_format (moment, "%Y-%m-%dT%H:%M:%SZ");
    }
  return g_strdup_printf ("%sT00:00:00Z", date != NULL ? date : "1970-01-01");
}

static void
set_metadata (cairo_surface_t *surface,
              const char *title,
              const char *date)
{
  g_autofree char *created = creation_date (date);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Samenspel");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
}

static void
show_page (cairo_surface_t *surface,
           cairo_t *cr,
           const SamenPage *page)
{
  cairo_pdf_surface_set_size (surface, page->width * PT_PER_MM, page->height * PT_PER_MM);
  cairo_save (cr);
  cairo_scale (cr, PT_PER_MM, PT_PER_MM);
  samen_paint_scene (cr, page->scene, NULL, 0);
  cairo_restore (cr);
  cairo_show_page (cr);
}

GBytes *
samen_write_pdf (GPtrArray *pages,
                 const char *title,
                 const char *date,
                 GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append_cb, bytes, 1, 1);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  set_metadata (surface, title, date);
  for (guint i = 0; i < pages->len; i++)
    show_page (surface, cr, g_ptr_array_index (pages, i));
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));

  g_set_error (error, SAMEN_POSTER_ERROR, SAMEN_POSTER_ERROR_DRAW, "%s", cairo_status_to_string (status));
  return NULL;
}
