/* app/page-preview.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/page-preview.h"

#include "scene/painter.h"

#define MARGIN 24 /* pixels of desk around the page */

struct _SamenPagePreview
{
  GtkWidget parent_instance;

  SamenPage page;           /* scene is NULL when there is none */
  cairo_surface_t *picture; /* of the page; NULL when it must be painted */
  int width;                /* of the picture, pixels of the window */
  int height;
  int scale;
};

G_DEFINE_TYPE (SamenPagePreview, samen_page_preview, GTK_TYPE_WIDGET)

/* The largest size of the page that leaves the margin free. */
static void
fit (SamenPagePreview *self,
     int              *width,
     int              *height)
{
  double room_x = MAX (1, gtk_widget_get_width (GTK_WIDGET (self)) - 2 * MARGIN);
  double room_y = MAX (1, gtk_widget_get_height (GTK_WIDGET (self)) - 2 * MARGIN);
  double zoom = MIN (room_x / self->page.width, room_y / self->page.height);

  *width = MAX (1, (int) (self->page.width * zoom));
  *height = MAX (1, (int) (self->page.height * zoom));
}

static void
paint (SamenPagePreview *self)
{
  double zoom = self->width / self->page.width;
  cairo_t *cr;

  self->picture = cairo_image_surface_create (CAIRO_FORMAT_RGB24, self->width * self->scale, self->height * self->scale);
  cairo_surface_set_device_scale (self->picture, self->scale, self->scale);
  cr = cairo_create (self->picture);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, zoom, zoom);
  samen_paint_scene (cr, self->page.scene, NULL, zoom * self->scale);
  cairo_destroy (cr);
}

/* Paints unless the picture there is fits. */
static void
see_to_picture (SamenPagePreview *self)
{
  int scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  int width, height;

  fit (self, &width, &height);
  if (self->picture != NULL && width == self->width && height == self->height && scale == self->scale)
    return;
  g_clear_pointer (&self->picture, cairo_surface_destroy);
  self->width = width;
  self->height = height;
  self->scale = scale;
  paint (self);
}

static void
samen_page_preview_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  SamenPagePreview *self = SAMEN_PAGE_PREVIEW (widget);
  GskRoundedRect outline;
  graphene_rect_t bounds;
  cairo_t *cr;

  if (self->page.scene == NULL)
    return;
  see_to_picture (self);
  graphene_rect_init (&bounds, (float) ((gtk_widget_get_width (widget) - self->width) / 2),
                      (float) ((gtk_widget_get_height (widget) - self->height) / 2),
                      (float) self->width, (float) self->height);
  gsk_rounded_rect_init_from_rect (&outline, &bounds, 0);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &(GdkRGBA) { 0, 0, 0, 0.25F }, 0, 2, 1, 6);
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  cairo_set_source_surface (cr, self->picture, bounds.origin.x, bounds.origin.y);
  cairo_paint (cr);
  cairo_destroy (cr);
}

static void
samen_page_preview_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  *minimum = 4 * MARGIN;
  *natural = 600;
}

static void
clear (SamenPagePreview *self)
{
  g_clear_pointer (&self->picture, cairo_surface_destroy);
  g_clear_pointer (&self->page.scene, samen_scene_unref);
}

static void
samen_page_preview_finalize (GObject *object)
{
  clear (SAMEN_PAGE_PREVIEW (object));
  G_OBJECT_CLASS (samen_page_preview_parent_class)->finalize (object);
}

static void
samen_page_preview_class_init (SamenPagePreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_page_preview_finalize;
  widget_class->measure = samen_page_preview_measure;
  widget_class->snapshot = samen_page_preview_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
samen_page_preview_init (SamenPagePreview *self)
{
}

void
samen_page_preview_show (SamenPagePreview *self,
                         const SamenPage  *page)
{
  SamenScene *scene = page != NULL ? samen_scene_ref (page->scene) : NULL;

  g_return_if_fail (SAMEN_IS_PAGE_PREVIEW (self));

  clear (self);
  if (page != NULL)
    self->page = *page;
  self->page.scene = scene;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
