/* scene/map.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/map-builder.h"

#include "insight/starters.h"

#include <string.h>

/* --- the value ---------------------------------------------------------------- */

static void
map_clear (gpointer data)
{
  SamenMap *map = data;

  samen_scene_unref (map->scene);
  for (guint i = 0; i < map->n_nodes; i++)
    g_ptr_array_unref (map->names[i]);
  g_free (map->names);
  g_free (map->nodes);
  g_hash_table_unref (map->routes);
  g_hash_table_unref (map->numbers);
  g_array_unref (map->invitations);
  g_hash_table_unref (map->figures);
  samen_project_unref (map->project);
}

SamenMap *
samen_map_ref (SamenMap *map)
{
  return g_atomic_rc_box_acquire (map);
}

void
samen_map_unref (SamenMap *map)
{
  if (map != NULL)
    g_atomic_rc_box_release_full (map, map_clear);
}

const SamenNode *
samen_map_node (const SamenMap *map,
                const char     *party)
{
  for (guint i = 0; i < map->n_nodes; i++)
    if (g_strcmp0 (map->nodes[i].id, party) == 0)
      return &map->nodes[i];
  return NULL;
}

guint
samen_map_number (const SamenMap *map,
                  const char     *party)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (map->numbers, party));
}

static SamenMap *
map_new (const SamenProject *project)
{
  SamenMap *map = g_atomic_rc_box_new0 (SamenMap);

  map->project = samen_project_ref (project);
  map->n_nodes = samen_list_length (project->parties);
  map->nodes = g_new0 (SamenNode, map->n_nodes);
  map->names = g_new0 (GPtrArray *, map->n_nodes);
  map->routes = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_array_unref);
  map->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  map->invitations = g_array_new (FALSE, FALSE, sizeof (SamenInvitation));
  map->figures = g_hash_table_new (g_str_hash, g_str_equal);
  samen_geometry_init (&map->geometry, project);
  return map;
}

/* --- what keeps its colour ------------------------------------------------------- */

static void
keep (GHashTable *near,
      const char *id)
{
  g_hash_table_add (near, (gpointer) id);
}

/* With the emphasis on a party: itself, its relations and their other ends; on a
 * relation: itself and both ends. */
static GHashTable *
find_near (const SamenProject *project,
           const char         *emphasis)
{
  GHashTable *near;
  const SamenRecord *record = samen_project_find (project, emphasis);

  if (record == NULL || (record->klass != &samen_party_class && record->klass != &samen_relation_class))
    return NULL;

  near = g_hash_table_new (g_str_hash, g_str_equal);
  keep (near, samen_record_id (record));
  SAMEN_EACH (const SamenRelation, relation, project->relations)
  {
    if (&relation->record != record && samen_relation_other (relation, emphasis) == NULL)
      continue;
    keep (near, relation->id);
    keep (near, relation->from);
    keep (near, relation->to);
  }
  return near;
}

gboolean
samen_map_fades (const SamenMapBuilder *builder,
                 const char            *id)
{
  return builder->near != NULL && !g_hash_table_contains (builder->near, id);
}

/* --- figures ------------------------------------------------------------------------ */

SamenFigure *
samen_map_figure (SamenMapBuilder *builder,
                  const char      *key,
                  char            *stamp,
                  gboolean        *fresh)
{
  SamenFigure *figure = builder->previous != NULL ? g_hash_table_lookup (builder->previous->figures, key) : NULL;

  *fresh = figure == NULL || strcmp (figure->stamp, stamp) != 0;
  if (*fresh)
    {
      figure = samen_figure_new (key);
      figure->stamp = stamp;
    }
  else
    {
      samen_figure_ref (figure);
      g_free (stamp);
    }
  samen_scene_add (builder->map->scene, figure);
  g_hash_table_replace (builder->map->figures, figure->key, figure);
  return figure;
}

SamenNode *
samen_map_builder_node (const SamenMapBuilder *builder,
                        const char            *party)
{
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (builder->index, party));

  return index > 0 ? &builder->map->nodes[index - 1] : NULL;
}

/* --- building -------------------------------------------------------------------------- */

static void
index_parties (SamenMapBuilder *builder)
{
  builder->index = g_hash_table_new (g_str_hash, g_str_equal);
  SAMEN_EACH (const SamenParty, party, builder->project->parties)
  {
    g_hash_table_insert (builder->index, party->id, GUINT_TO_POINTER (party_i + 1));
  }
}

/* Line units by density: the fewer parties, the more a line may say. */
static double
line_unit (SamenDensity density)
{
  return density == SAMEN_DENSITY_NAMED ? 1.0 : density == SAMEN_DENSITY_CLOSE ? 0.8
                                                                                : 0.7;
}

/* The box round everything: the circle at least, the kinds' names as well. */
static void
fit_bounds (SamenScene *scene)
{
  double x0 = scene->bounds.x;
  double y0 = scene->bounds.y;
  double x1 = x0 + scene->bounds.width;
  double y1 = y0 + scene->bounds.height;

  for (guint i = 0; i < scene->figures->len; i++)
    {
      const SamenBox *box = &((SamenFigure *) g_ptr_array_index (scene->figures, i))->bounds;

      x0 = MIN (x0, box->x);
      y0 = MIN (y0, box->y);
      x1 = MAX (x1, box->x + box->width);
      y1 = MAX (y1, box->y + box->height);
    }
  scene->bounds = (SamenBox){ x0, y0, x1 - x0, y1 - y0 };
}

static void
draw (SamenMapBuilder *builder)
{
  double r = builder->map->geometry.rings[4] + 10;

  builder->map->scene = samen_scene_new (-r, -r, 2 * r, 2 * r);
  samen_map_draw_ground (builder);
  if (builder->options->layers & SAMEN_MAP_LINKS)
    samen_map_draw_links (builder);
  samen_map_draw_ring_names (builder);
  if (builder->options->layers & SAMEN_MAP_RELATIONS)
    samen_map_draw_relations (builder);
  if (builder->options->layers & SAMEN_MAP_INVITATIONS)
    samen_map_draw_invitations (builder);
  samen_map_draw_moved (builder);
  samen_map_draw_ambition (builder);
  samen_map_draw_parties (builder);
  if (builder->options->layers & SAMEN_MAP_NAMES)
    samen_map_draw_names (builder);
  if (builder->options->layers & SAMEN_MAP_INITIATIVES)
    samen_map_draw_initiatives (builder);
  if (builder->options->layers & SAMEN_MAP_BUBBLES)
    samen_map_draw_bubbles (builder);
  samen_map_draw_kinds (builder);
  fit_bounds (builder->map->scene);
}

/* Larger names want more room to break in as well; numbers stay as they are. */
static void
enlarge_names (SamenGeometry *geometry,
               double         floor)
{
  double larger = floor / geometry->name_size;

  if (larger <= 1 || geometry->density == SAMEN_DENSITY_NUMBERED)
    return;
  geometry->name_size *= larger;
  geometry->name_width *= larger;
}

SamenMap *
samen_map_build (const SamenMapOptions *options,
                 SamenMap              *previous)
{
  g_autoptr (SamenProject) project = samen_map_in_round (options->project, options->round);
  SamenMapBuilder builder = {
    .options = options,
    .project = project,
    .look = options->look,
    .map = map_new (project),
    .previous = previous,
    .small = MAX (options->text_floor, 18 * SAMEN_PT),
  };

  enlarge_names (&builder.map->geometry, options->name_floor);
  builder.u = line_unit (builder.map->geometry.density);
  index_parties (&builder);
  builder.near = find_near (project, options->emphasis);
  builder.tensions = samen_tensions (project);
  builder.obstacles = samen_map_ring_name_boxes (&builder.map->geometry, project->language, builder.small);
  builder.moved = samen_map_find_moved (&builder);
  samen_map_settle (&builder);
  draw (&builder);

  g_hash_table_unref (builder.index);
  g_clear_pointer (&builder.near, g_hash_table_unref);
  g_ptr_array_unref (builder.tensions);
  g_array_unref (builder.obstacles);
  g_array_unref (builder.moved);
  return builder.map;
}
