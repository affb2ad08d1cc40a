/* app/picture.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/picture.h"

#include "app/stage.h"
#include "scene/painter.h"

#include <adwaita.h>

/* Room around the widget for a shape that sticks out a little. */
#define BLEED 4

const SamenLook *
samen_picture_look (void)
{
  return adw_style_manager_get_dark (adw_style_manager_get_default ()) ? samen_look_dark () : samen_look_light ();
}

const SamenLook *
samen_picture_look_of (GtkWidget *widget)
{
  return gtk_widget_get_ancestor (widget, SAMEN_TYPE_STAGE) != NULL ? samen_look_light () : samen_picture_look ();
}

SamenColour
samen_picture_ink (GtkWidget *widget)
{
  GdkRGBA rgba;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &rgba);
  return (SamenColour) (rgba.red * 255) << 16 | (SamenColour) (rgba.green * 255) << 8 | (SamenColour) (rgba.blue * 255);
}

void
samen_picture_follow_look (GtkWidget *widget)
{
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (gtk_widget_queue_draw), widget, G_CONNECT_SWAPPED);
}

static cairo_t *
begin (GtkSnapshot *snapshot,
       GtkWidget   *widget)
{
  const graphene_rect_t bounds = GRAPHENE_RECT_INIT (-BLEED, -BLEED, (float) gtk_widget_get_width (widget) + 2 * BLEED,
                                                     (float) gtk_widget_get_height (widget) + 2 * BLEED);

  return gtk_snapshot_append_cairo (snapshot, &bounds);
}

void
samen_picture_append_scene (GtkSnapshot      *snapshot,
                            GtkWidget        *widget,
                            const SamenScene *scene)
{
  cairo_t *cr = begin (snapshot, widget);

  samen_paint_scene (cr, scene, NULL, 0);
  cairo_destroy (cr);
}

void
samen_picture_append_figure (GtkSnapshot       *snapshot,
                             GtkWidget         *widget,
                             const SamenFigure *figure)
{
  cairo_t *cr = begin (snapshot, widget);

  samen_paint_figure (cr, figure, 0);
  cairo_destroy (cr);
}
