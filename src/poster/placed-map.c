/* poster/placed-map.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/placed-map.h"

#include <math.h>

/* Outside the outermost ring, map millimetres. */
#define RIM 5.5
/* What the words around a map take at first guess. */
#define LABELS 20
/* Its smallest letters where the paper does not ask for larger ones. */
#define MAP_FLOOR (18 * SAMEN_MM_PER_PT)
/* Between the map and a block beside it, on A1. */
#define AIR 8.5

typedef struct
{
  double left, right, top, bottom; /* from the map's centre, map millimetres */
} Reach;

static gboolean
is_label (const SamenFigure *figure)
{
  return g_str_has_prefix (figure->key, "kind ");
}

static Reach
reach_of (const SamenMap *map)
{
  double r = map->geometry.rings[4] + RIM;
  Reach reach = { r, r, r, r };

  for (guint i = 0; i < map->scene->figures->len; i++)
    {
      const SamenFigure *figure = g_ptr_array_index (map->scene->figures, i);

      if (!is_label (figure) || figure->marks->len == 0)
        continue;
      reach.left = MAX (reach.left, -figure->bounds.x);
      reach.right = MAX (reach.right, figure->bounds.x + figure->bounds.width);
      reach.top = MAX (reach.top, -figure->bounds.y);
      reach.bottom = MAX (reach.bottom, figure->bounds.y + figure->bounds.height);
    }
  return reach;
}

static double
scale_for (const Reach *reach,
           SamenBox box,
           gboolean centred)
{
  double across = centred ? 2 * MAX (reach->left, reach->right) : reach->left + reach->right;

  return MIN (box.width / across, box.height / (reach->top + reach->bottom));
}

/* The paper's floor in the map's millimetres; the map itself has one too. */
static double
text_floor (const SamenDraft *draft,
            const Reach *reach,
            SamenBox box,
            gboolean centred)
{
  return MAX (MAP_FLOOR, draft->stock.map_floor / scale_for (reach, box, centred));
}

/* Letters get larger in the map's millimetres where the map is drawn smaller,
 * and larger words leave less room for the map: two rounds settle that. */
static SamenMap *
build_map (SamenDraft *draft,
           SamenMapLayers layers,
           SamenBox box,
           gboolean centred)
{
  /* Where parties have numbers, those of initiatives would be taken for them. */
  gboolean marks = draft->options->initiatives && (layers & SAMEN_MAP_NAMES) != 0;
  double r = 254 + RIM + LABELS;
  Reach reach = { r, r, r, r };
  SamenMapOptions options = {
    .project = draft->project,
    .look = draft->look,
    .layers = layers | (marks ? SAMEN_MAP_INITIATIVES : 0),
    .emphasis = draft->party != NULL ? draft->party->id : NULL,
    .text_floor = text_floor (draft, &reach, box, centred),
    .before = draft->before,
  };
  SamenMap *first = samen_map_build (&options, NULL);
  SamenMap *map;
  double floor;

  reach = reach_of (first);
  floor = text_floor (draft, &reach, box, centred);
  if (fabs (floor - options.text_floor) < 0.005 * floor)
    return first;
  options.text_floor = floor;
  map = samen_map_build (&options, first);
  samen_map_unref (first);
  return map;
}

/* A map costs more than a layout: trials of one pattern share theirs. */
typedef struct
{
  SamenMap *map;
  SamenMapLayers layers;
} Trial;

static void
trial_free (gpointer data)
{
  Trial *trial = data;

  samen_map_unref (trial->map);
  g_free (trial);
}

static SamenMap *
trial_map (SamenDraft *draft,
           SamenMapLayers layers,
           SamenBox box,
           gboolean centred)
{
  Trial *trial = draft->trial;

  if (trial != NULL && trial->layers == layers)
    return samen_map_ref (trial->map);
  if (trial != NULL)
    trial_free (trial);
  trial = g_new (Trial, 1);
  trial->map = build_map (draft, layers, box, centred);
  trial->layers = layers;
  draft->trial = trial;
  draft->trial_free = trial_free;
  return samen_map_ref (trial->map);
}

gboolean
samen_placed_map_could_be_named (const SamenDraft *draft,
                                 SamenBox box)
{
  SamenGeometry geometry;
  double scale = MIN (box.width, box.height) / (2 * (254 + RIM));

  samen_geometry_init (&geometry, draft->project);
  return geometry.density != SAMEN_DENSITY_NUMBERED && geometry.name_size * scale >= 0.99 * draft->stock.map_floor;
}

static void
collect_labels (SamenPlacedMap *placed)
{
  const GPtrArray *figures = placed->map->scene->figures;

  placed->labels = g_array_new (FALSE, FALSE, sizeof (SamenBox));
  for (guint i = 0; i < figures->len; i++)
    {
      const SamenFigure *figure = g_ptr_array_index (figures, i);
      SamenBox box = figure->bounds;

      if (!is_label (figure))
        continue;
      box.x = placed->x + box.x * placed->scale;
      box.y = placed->y + box.y * placed->scale;
      box.width *= placed->scale;
      box.height *= placed->scale;
      g_array_append_val (placed->labels, box);
    }
}

void
samen_placed_map_init (SamenPlacedMap *placed,
                       SamenDraft *draft,
                       SamenMapLayers layers,
                       SamenBox box,
                       gboolean centred,
                       gboolean trial)
{
  Reach reach;
  double scale;

  placed->map = (trial ? trial_map : build_map) (draft, layers, box, centred);
  reach = reach_of (placed->map);
  scale = placed->scale = scale_for (&reach, box, centred);
  placed->x = box.x + box.width / 2;
  if (!centred)
    placed->x += (reach.left - reach.right) / 2 * scale;
  placed->y = box.y + box.height / 2 + (reach.top - reach.bottom) / 2 * scale;
  placed->radius = (placed->map->geometry.rings[4] + RIM) * scale;
  collect_labels (placed);
}

void
samen_placed_map_clear (SamenPlacedMap *placed)
{
  g_clear_pointer (&placed->map, samen_map_unref);
  g_clear_pointer (&placed->labels, g_array_unref);
}

/* --- drawing ------------------------------------------------------------------------ */

static gboolean
is_party (const SamenFigure *figure)
{
  return g_str_has_prefix (figure->key, "party ") || g_str_has_prefix (figure->key, "name ");
}

static void
add_all (SamenScene *scene,
         SamenScene *other)
{
  for (guint i = 0; i < other->figures->len; i++)
    samen_scene_add (scene, samen_figure_ref (g_ptr_array_index (other->figures, i)));
}

void
samen_placed_map_draw (const SamenPlacedMap *placed,
                       SamenDraft *draft,
                       SamenScene *parties)
{
  const GPtrArray *figures = placed->map->scene->figures;
  double r = 2 * placed->map->geometry.rings[4];
  g_autoptr (SamenScene) scene = samen_scene_new (-r, -r, 2 * r, 2 * r);
  gboolean done = parties == NULL;

  for (guint i = 0; i < figures->len; i++)
    {
      SamenFigure *figure = g_ptr_array_index (figures, i);

      if (parties == NULL || !is_party (figure))
        {
          samen_scene_add (scene, samen_figure_ref (figure));
          continue;
        }
      if (!done)
        add_all (scene, parties);
      done = TRUE;
    }
  samen_scene_add_scene (draft->scene, scene, placed->x, placed->y, placed->scale);
}

/* --- the room around it --------------------------------------------------------------- */

/* Half the width of the circle between two heights. */
static double
half_chord (const SamenPlacedMap *placed,
            double air,
            double top,
            double bottom)
{
  double r = placed->radius + air;
  double nearest = CLAMP (placed->y, top, bottom) - placed->y;

  return fabs (nearest) < r ? sqrt (r * r - nearest * nearest) : 0;
}

static gboolean
meets (const SamenBox *box,
       double air,
       double top,
       double bottom)
{
  return box->y - air < bottom && box->y + box->height + air > top;
}

double
samen_placed_map_room (const SamenPlacedMap *placed,
                       const SamenDraft *draft,
                       gboolean at_right,
                       double top,
                       double bottom)
{
  double air = AIR * draft->stock.unit;
  double half = half_chord (placed, air, top, bottom);
  double edge = at_right ? placed->x + half : placed->x - half;

  for (guint i = 0; i < placed->labels->len; i++)
    {
      const SamenBox *box = &g_array_index (placed->labels, SamenBox, i);
      gboolean right = box->x + box->width / 2 > placed->x;

      if (right != at_right || !meets (box, air / 2, top, bottom))
        continue;
      edge = at_right ? MAX (edge, box->x + box->width + air) : MIN (edge, box->x - air);
    }
  return at_right ? draft->stock.width - draft->stock.margin - edge : edge - draft->stock.margin;
}
