/* app/stage-map.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/stage-map.h"

#include "app/editor.h"
#include "app/stage.h"
#include "scene/map.h"
#include "scene/painter.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* The smallest letters, pixels of the design, and about how high a map is, millimetres. */
#define FLOOR 20
#define NAMES 26
#define CALM_NAMES 21
#define MAP_HEIGHT 580

struct _SamenStageMap
{
  GtkWidget parent_instance;

  SamenProject *project;
  SamenMap *map;
  gboolean calm;
  int height; /* for which the map's names were measured */
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenStageMap, samen_stage_map, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static void
build (SamenStageMap *self,
       int            height)
{
  double millimetres = samen_stage_scale (GTK_WIDGET (self)) * MAP_HEIGHT / height;
  g_autoptr (SamenProject) placed = samen_map_place (self->project, FALSE);
  const SamenMapOptions options = {
    .project = placed,
    .look = samen_look_light (),
    .layers = self->calm ? SAMEN_MAP_LINKS | SAMEN_MAP_NAMES : SAMEN_MAP_ALL,
    .text_floor = FLOOR * millimetres,
    .name_floor = (self->calm ? CALM_NAMES : NAMES) * millimetres,
  };

  self->map = samen_map_build (&options, NULL);
  self->height = height;
}

static void
samen_stage_map_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  SamenStageMap *self = SAMEN_STAGE_MAP (widget);

  if (height != self->height)
    g_clear_pointer (&self->map, samen_map_unref);
}

static void
samen_stage_map_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  SamenStageMap *self = SAMEN_STAGE_MAP (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  const graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height);
  const SamenBox *box;
  double zoom;
  cairo_t *cr;

  if (self->project == NULL || width < 1 || height < 1)
    return;
  if (self->map == NULL)
    build (self, height);
  box = &self->map->scene->bounds;
  zoom = MIN (width / box->width, height / box->height);
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  cairo_translate (cr, (width - zoom * box->width) / 2, (height - zoom * box->height) / 2);
  cairo_scale (cr, zoom, zoom);
  cairo_translate (cr, -box->x, -box->y);
  samen_paint_scene (cr, self->map->scene, NULL, zoom);
  cairo_destroy (cr);
}

static void
samen_stage_map_show (SamenEditor      *editor,
                      const SamenState *state)
{
  SamenStageMap *self = SAMEN_STAGE_MAP (editor);
  SamenProject *old = self->project;

  if (old == state->project)
    return;
  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  g_clear_pointer (&self->map, samen_map_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_stage_map_show;
}

static void
samen_stage_map_finalize (GObject *object)
{
  SamenStageMap *self = SAMEN_STAGE_MAP (object);

  g_clear_pointer (&self->map, samen_map_unref);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_stage_map_parent_class)->finalize (object);
}

static void
samen_stage_map_class_init (SamenStageMapClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_stage_map_finalize;
  widget_class->size_allocate = samen_stage_map_size_allocate;
  widget_class->snapshot = samen_stage_map_snapshot;
  gtk_widget_class_set_css_name (widget_class, "stage-map");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
samen_stage_map_init (SamenStageMap *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Map of the collaboration"), -1);
}

GtkWidget *
samen_stage_map_new (void)
{
  return g_object_new (SAMEN_TYPE_STAGE_MAP, NULL);
}

void
samen_stage_map_set_calm (SamenStageMap *self,
                          gboolean       calm)
{
  g_return_if_fail (SAMEN_IS_STAGE_MAP (self));

  self->calm = calm;
  g_clear_pointer (&self->map, samen_map_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
