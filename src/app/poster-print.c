/* app/poster-print.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/poster-view-private.h"

#include "scene/painter.h"

#include <glib/gi18n-lib.h>

#define POINTS_PER_MM (72.0 / 25.4)

/* A page as large as fits the printer's paper, in its middle. */
static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                number,
              gpointer           user_data)
{
  GPtrArray *pages = user_data;
  const SamenPage *page = g_ptr_array_index (pages, (guint) number);
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double width = gtk_print_context_get_width (context);
  double height = gtk_print_context_get_height (context);
  double zoom = MIN (width / page->width, height / page->height);

  /* Paper of the very size may differ by a rounding; then nothing is scaled. */
  if (ABS (zoom - POINTS_PER_MM) < 0.01 * POINTS_PER_MM)
    zoom = POINTS_PER_MM;
  cairo_translate (cr, (width - zoom * page->width) / 2, (height - zoom * page->height) / 2);
  cairo_scale (cr, zoom, zoom);
  samen_paint_scene (cr, page->scene, NULL, 0);
}

/* The printer's paper begins as the poster's. */
static GtkPageSetup *
page_setup_new (const SamenPage *page)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  gboolean landscape = page->width > page->height;
  double width = landscape ? page->height : page->width;
  double height = landscape ? page->width : page->height;
  g_autoptr (GtkPaperSize) paper = gtk_paper_size_new_custom ("samenspel-poster", _("Poster"),
                                                              width, height, GTK_UNIT_MM);

  gtk_page_setup_set_paper_size (setup, paper);
  gtk_page_setup_set_orientation (setup, landscape ? GTK_PAGE_ORIENTATION_LANDSCAPE : GTK_PAGE_ORIENTATION_PORTRAIT);
  return setup;
}

static void
done_cb (GtkPrintOperation      *operation,
         GtkPrintOperationResult result,
         gpointer                user_data)
{
  g_autoptr (SamenPosterView) self = user_data;
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;
  gtk_print_operation_get_error (operation, &error);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.complain", "(ss)",
                              _("The Poster Was Not Printed"), error->message);
}

void
samen_poster_view_print (GtkWidget  *widget,
                         const char *action,
                         GVariant   *parameter)
{
  SamenPosterView *self = SAMEN_POSTER_VIEW (widget);
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = NULL;
  g_autofree char *name = samen_poster_view_name (self);
  SamenPosterOptions options;
  GPtrArray *pages;

  samen_poster_view_options (self, &options);
  pages = samen_poster_pages (samen_poster_view_project (self), &options);
  setup = page_setup_new (g_ptr_array_index (pages, 0));
  gtk_print_operation_set_job_name (operation, name);
  gtk_print_operation_set_n_pages (operation, (int) pages->len);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_page_cb), pages,
                         (GClosureNotify) (void (*) (void)) g_ptr_array_unref, 0);
  g_signal_connect (operation, "done", G_CALLBACK (done_cb), g_object_ref (self));
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (gtk_widget_get_root (widget)), NULL);
}
