/* app/canvas-view.c - pan and zoom
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The view is a zoom and the point of the map in the middle.  Everything else
 * follows from these, by way of an origin on whole device pixels so that text
 * stays sharp while the map is panned.
 */
#include "config.h"

#include "app/canvas-private.h"

#include <math.h>

#define ZOOM_MIN 0.05
#define ZOOM_MAX 16.0
#define FIT_MARGIN 26
#define SETTLE_MS 150

double
samen_canvas_scale (SamenCanvas *self)
{
  return self->zoom * SAMEN_CANVAS_UNIT;
}

void
samen_canvas_origin (SamenCanvas *self,
                     double      *x,
                     double      *y)
{
  GtkWidget *widget = GTK_WIDGET (self);
  double factor = gtk_widget_get_scale_factor (widget);
  double scale = samen_canvas_scale (self);

  *x = round ((gtk_widget_get_width (widget) / 2.0 - self->x * scale) * factor) / factor;
  *y = round ((gtk_widget_get_height (widget) / 2.0 - self->y * scale) * factor) / factor;
}

void
samen_canvas_to_map (SamenCanvas *self,
                     double       px,
                     double       py,
                     double      *x,
                     double      *y)
{
  double ox;
  double oy;

  samen_canvas_origin (self, &ox, &oy);
  *x = (px - ox) / samen_canvas_scale (self);
  *y = (py - oy) / samen_canvas_scale (self);
}

void
samen_canvas_from_map (SamenCanvas *self,
                       double       x,
                       double       y,
                       double      *px,
                       double      *py)
{
  double ox;
  double oy;

  samen_canvas_origin (self, &ox, &oy);
  *px = ox + x * samen_canvas_scale (self);
  *py = oy + y * samen_canvas_scale (self);
}

/* Puts a point in the middle; the map never gets out of sight altogether. */
static void
centre_on (SamenCanvas *self,
           double       x,
           double       y)
{
  if (self->map != NULL)
    {
      const SamenBox *bounds = &self->map->scene->bounds;

      x = CLAMP (x, bounds->x, bounds->x + bounds->width);
      y = CLAMP (y, bounds->y, bounds->y + bounds->height);
    }
  self->x = x;
  self->y = y;
}

void
samen_canvas_look_at (SamenCanvas *self,
                      double       x,
                      double       y)
{
  centre_on (self, x, y);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
settle_cb (gpointer data)
{
  SamenCanvas *self = data;

  self->settling = 0;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

/* The exact tiles are painted once the zoom has come to rest. */
static void
keep_zooming (SamenCanvas *self)
{
  g_clear_handle_id (&self->settling, g_source_remove);
  self->settling = g_timeout_add (SETTLE_MS, settle_cb, self);
}

static void
set_zoom (SamenCanvas *self,
          double       zoom)
{
  zoom = CLAMP (zoom, ZOOM_MIN, ZOOM_MAX);
  if (zoom == self->zoom)
    return;
  self->zoom = zoom;
  samen_canvas_osd_update_zoom (self);
}

/* Zooms so that what is under a point of the widget stays there. */
void
samen_canvas_zoom_at (SamenCanvas *self,
                      double       zoom,
                      double       px,
                      double       py)
{
  GtkWidget *widget = GTK_WIDGET (self);
  double x;
  double y;

  samen_canvas_to_map (self, px, py, &x, &y);
  set_zoom (self, zoom);
  self->fitted = FALSE;
  keep_zooming (self);
  samen_canvas_look_at (self,
                        x - (px - gtk_widget_get_width (widget) / 2.0) / samen_canvas_scale (self),
                        y - (py - gtk_widget_get_height (widget) / 2.0) / samen_canvas_scale (self));
}

void
samen_canvas_set_view (SamenCanvas *self,
                       double       zoom,
                       double       x,
                       double       y)
{
  g_return_if_fail (SAMEN_IS_CANVAS (self));

  if (zoom != self->zoom)
    keep_zooming (self);
  set_zoom (self, zoom);
  self->fitted = FALSE;
  samen_canvas_look_at (self, x, y);
}

void
samen_canvas_get_view (SamenCanvas *self,
                       double      *zoom,
                       double      *x,
                       double      *y)
{
  g_return_if_fail (SAMEN_IS_CANVAS (self));

  if (zoom != NULL)
    *zoom = self->zoom;
  if (x != NULL)
    *x = self->x;
  if (y != NULL)
    *y = self->y;
}

/* After a change of size: the whole map again, if that is what is wanted.  Called
 * while the canvas is being allocated, so it asks for nothing. */
void
samen_canvas_refit (SamenCanvas *self)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self)) - 2 * FIT_MARGIN;
  double height = gtk_widget_get_height (GTK_WIDGET (self)) - 2 * FIT_MARGIN;
  const SamenBox *bounds;

  if (!self->fitted || self->map == NULL || width < 1 || height < 1)
    return;
  bounds = &self->map->scene->bounds;
  set_zoom (self, MIN (width / bounds->width, height / bounds->height) / SAMEN_CANVAS_UNIT);
  centre_on (self, bounds->x + bounds->width / 2, bounds->y + bounds->height / 2);
}

/* Whether nothing of the map lies outside the view. */
gboolean
samen_canvas_shows_all (SamenCanvas *self)
{
  double half_width = gtk_widget_get_width (GTK_WIDGET (self)) / samen_canvas_scale (self) / 2;
  double half_height = gtk_widget_get_height (GTK_WIDGET (self)) / samen_canvas_scale (self) / 2;
  const SamenBox *bounds = &self->map->scene->bounds;

  return bounds->x >= self->x - half_width && bounds->x + bounds->width <= self->x + half_width &&
         bounds->y >= self->y - half_height && bounds->y + bounds->height <= self->y + half_height;
}

void
samen_canvas_zoom_fit (SamenCanvas *self)
{
  g_return_if_fail (SAMEN_IS_CANVAS (self));

  self->fitted = TRUE;
  samen_canvas_refit (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* How far a range must move to lie between two limits; what is too large for
 * them is centred. */
static double
shift_into (double from,
            double to,
            double low,
            double high)
{
  if (to - from > high - low)
    return (low + high) / 2 - (from + to) / 2;
  if (from < low)
    return low - from;
  return to > high ? high - to : 0;
}

/* The box around a subject, in map millimetres. */
static gboolean
subject_box (SamenCanvas *self,
             const char  *subject,
             SamenBox    *box)
{
  const SamenNode *node = samen_map_node (self->map, subject);
  const GArray *route = g_hash_table_lookup (self->map->routes, subject);
  double reach = self->map->geometry.badge * 2;

  if (node != NULL)
    *box = (SamenBox){ node->x - reach, node->y - reach, 2 * reach, 2 * reach };
  else if (route != NULL && route->len > 0)
    {
      const SamenPoint *a = &g_array_index (route, SamenPoint, 0);
      const SamenPoint *b = &g_array_index (route, SamenPoint, route->len - 1);

      *box = (SamenBox){ MIN (a->x, b->x), MIN (a->y, b->y), fabs (a->x - b->x), fabs (a->y - b->y) };
    }
  else if (g_strcmp0 (subject, SAMEN_SUBJECT_AMBITION) == 0)
    {
      reach = self->map->geometry.ambition;
      *box = (SamenBox){ -reach, -reach, 2 * reach, 2 * reach };
    }
  else
    return FALSE;
  return TRUE;
}

void
samen_canvas_reveal (SamenCanvas *self,
                     const char  *subject)
{
  double scale = samen_canvas_scale (self);
  double half_width = gtk_widget_get_width (GTK_WIDGET (self)) / scale / 2;
  double half_height = gtk_widget_get_height (GTK_WIDGET (self)) / scale / 2;
  SamenBox box;
  double dx;
  double dy;

  g_return_if_fail (SAMEN_IS_CANVAS (self));

  if (self->map == NULL || subject == NULL || !subject_box (self, subject, &box))
    return;
  dx = shift_into (box.x, box.x + box.width, self->x - half_width, self->x + half_width);
  dy = shift_into (box.y, box.y + box.height, self->y - half_height, self->y + half_height);
  if (dx == 0 && dy == 0)
    return;
  self->fitted = FALSE;
  samen_canvas_look_at (self, self->x - dx, self->y - dy);
}

gboolean
samen_canvas_where (SamenCanvas *self,
                    const char  *subject,
                    double      *x,
                    double      *y)
{
  SamenBox box;

  g_return_val_if_fail (SAMEN_IS_CANVAS (self), FALSE);

  if (self->map == NULL || !subject_box (self, subject, &box))
    return FALSE;
  samen_canvas_from_map (self, box.x + box.width / 2, box.y + box.height / 2, x, y);
  return TRUE;
}
