/* scene/scene.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/figure.h"

#include <math.h>
#include <string.h>

static void
figure_unref (gpointer figure)
{
  samen_figure_unref (figure);
}

SamenScene *
samen_scene_new (double x,
                 double y,
                 double width,
                 double height)
{
  SamenScene *scene = g_atomic_rc_box_new0 (SamenScene);

  scene->bounds = (SamenBox){ x, y, width, height };
  scene->figures = g_ptr_array_new_with_free_func (figure_unref);
  return scene;
}

SamenScene *
samen_scene_ref (SamenScene *scene)
{
  return g_atomic_rc_box_acquire (scene);
}

static void
scene_clear (gpointer data)
{
  SamenScene *scene = data;

  g_ptr_array_unref (scene->figures);
}

void
samen_scene_unref (SamenScene *scene)
{
  if (scene != NULL)
    g_atomic_rc_box_release_full (scene, scene_clear);
}

void
samen_scene_add (SamenScene  *scene,
                 SamenFigure *figure)
{
  g_ptr_array_add (scene->figures, figure);
}

/* The same marks seen from another scene. */
static SamenFigure *
moved (const SamenFigure *figure,
       double             x,
       double             y,
       double             scale)
{
  SamenFigure *copy = samen_figure_new (figure->key);

  g_array_unref (copy->marks);
  copy->marks = g_array_ref (figure->marks);
  copy->x = x + scale * figure->x;
  copy->y = y + scale * figure->y;
  copy->scale = scale * figure->scale;
  copy->bounds = (SamenBox){ x + scale * figure->bounds.x, y + scale * figure->bounds.y,
                             scale * figure->bounds.width, scale * figure->bounds.height };
  if (figure->spine != NULL)
    copy->spine = g_array_ref (figure->spine);
  return copy;
}

void
samen_scene_add_scene (SamenScene *scene,
                       SamenScene *other,
                       double      x,
                       double      y,
                       double      scale)
{
  for (guint i = 0; i < other->figures->len; i++)
    samen_scene_add (scene, moved (g_ptr_array_index (other->figures, i), x, y, scale));
}

SamenFigure *
samen_scene_find (const SamenScene *scene,
                  const char       *key)
{
  for (guint i = 0; i < scene->figures->len; i++)
    {
      SamenFigure *figure = g_ptr_array_index (scene->figures, i);

      if (strcmp (figure->key, key) == 0)
        return figure;
    }
  return NULL;
}

/* --- picking --------------------------------------------------------------------- */

static gboolean
box_has (const SamenBox *box,
         double          x,
         double          y,
         double          margin)
{
  return x >= box->x - margin && x <= box->x + box->width + margin &&
         y >= box->y - margin && y <= box->y + box->height + margin;
}

static double
distance_to_segment (const SamenPoint *a,
                     const SamenPoint *b,
                     double            x,
                     double            y)
{
  double dx = b->x - a->x;
  double dy = b->y - a->y;
  double length = dx * dx + dy * dy;
  double t = length > 0 ? ((x - a->x) * dx + (y - a->y) * dy) / length : 0;

  t = CLAMP (t, 0, 1);
  return hypot (x - a->x - t * dx, y - a->y - t * dy);
}

static gboolean
near_spine (const SamenFigure *figure,
            double             x,
            double             y,
            double             reach)
{
  double px = (x - figure->x) / figure->scale;
  double py = (y - figure->y) / figure->scale;

  for (guint i = 0; i + 1 < figure->spine->len; i++)
    {
      const SamenPoint *a = &g_array_index (figure->spine, SamenPoint, i);

      if (distance_to_segment (a, a + 1, px, py) * figure->scale <= reach)
        return TRUE;
    }
  return FALSE;
}

SamenFigure *
samen_scene_pick (const SamenScene *scene,
                  const char       *prefix,
                  double            x,
                  double            y,
                  double            reach)
{
  for (guint i = scene->figures->len; i > 0; i--)
    {
      SamenFigure *figure = g_ptr_array_index (scene->figures, i - 1);

      if (!g_str_has_prefix (figure->key, prefix) || !box_has (&figure->bounds, x, y, reach))
        continue;
      if (figure->spine == NULL || near_spine (figure, x, y, reach))
        return figure;
    }
  return NULL;
}
