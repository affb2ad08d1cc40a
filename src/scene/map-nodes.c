/* scene/map-nodes.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/map-builder.h"

#include "core/edit.h"
#include "core/text.h"

#include <math.h>
#include <string.h>

#define NAME_LEADING 1.14

static SamenFont
name_font (const SamenGeometry *geometry)
{
  return (SamenFont){ SAMEN_FAMILY_TEXT, geometry->name_size, 600, FALSE, 0 };
}

/* --- measuring names --------------------------------------------------------------- */

static GPtrArray *
no_name (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) samen_line_unref);
}

static GPtrArray *
measure_name (const SamenGeometry *geometry,
              const SamenParty    *party)
{
  SamenFont font = name_font (geometry);

  if (geometry->density == SAMEN_DENSITY_NUMBERED)
    return no_name ();
  return samen_text_wrap (samen_text (party->name), &font, geometry->name_width, TRUE);
}

static void
node_init (SamenNode           *node,
           const SamenGeometry *geometry,
           const SamenParty    *party,
           const GPtrArray     *lines)
{
  *node = (SamenNode){ .id = party->id, .kind = party->kind, .commitment = party->commitment, .across = party->across, .outward = party->outward };
  for (guint i = 0; i < lines->len; i++)
    node->name_width = MAX (node->name_width, samen_line_width (g_ptr_array_index (lines, i)));
  if (lines->len > 0)
    node->name_height = ((lines->len - 1) * NAME_LEADING + 0.98) * geometry->name_size;
}

/* The name's lines of an earlier map serve again when the name is the same. */
static GPtrArray *
earlier_name (const SamenMapBuilder *builder,
              const SamenParty      *party,
              guint                  index)
{
  const SamenMap *previous = builder->previous;
  const SamenParty *old = previous != NULL ? samen_list_get (previous->project->parties, index) : NULL;

  if (old == NULL || g_strcmp0 (old->name, party->name) != 0 ||
      previous->geometry.name_size != builder->map->geometry.name_size ||
      previous->geometry.density != builder->map->geometry.density)
    return NULL;
  return g_ptr_array_ref (previous->names[index]);
}

/* --- lines between parties ------------------------------------------------------------ */

/* Which relations are drawn as lines; design/TOKENS.md section 8. */
static gboolean
is_drawn (const SamenMapBuilder *builder,
          const SamenRelation   *relation)
{
  SamenDensity density = builder->map->geometry.density;

  if ((builder->options->layers & SAMEN_MAP_RELATIONS) == 0)
    return FALSE;
  if (density == SAMEN_DENSITY_NAMED)
    return TRUE;
  if (density == SAMEN_DENSITY_CLOSE && relation->kind == SAMEN_RELATION_TENSION)
    return TRUE;
  return builder->near != NULL && g_hash_table_contains (builder->near, relation->id);
}

/* While one party is on its way, the curves of others stay as they were. */
static gboolean
stays (const SamenMapBuilder *builder,
       const SamenRelation   *relation)
{
  const char *moving = builder->options->moving;

  return moving != NULL && builder->previous != NULL && samen_relation_other (relation, moving) == NULL &&
         memcmp (&builder->previous->geometry, &builder->map->geometry, sizeof (SamenGeometry)) == 0 &&
         g_hash_table_contains (builder->previous->routes, relation->id);
}

static void
add_edge (SamenMapBuilder     *builder,
          const SamenRelation *relation,
          GArray              *edges,
          GPtrArray           *relations)
{
  SamenEdge edge = { .tension = relation->kind == SAMEN_RELATION_TENSION };
  guint from = GPOINTER_TO_UINT (g_hash_table_lookup (builder->index, relation->from));
  guint to = GPOINTER_TO_UINT (g_hash_table_lookup (builder->index, relation->to));

  if (from == 0 || to == 0 || from == to)
    return;
  edge.from = from - 1;
  edge.to = to - 1;
  edge.fixed = stays (builder, relation);
  if (edge.fixed)
    {
      GArray *old = g_hash_table_lookup (builder->previous->routes, relation->id);

      edge.points = g_memdup2 (old->data, old->len * sizeof (SamenPoint));
    }
  g_array_append_val (edges, edge);
  g_ptr_array_add (relations, (gpointer) relation);
}

static void
keep_routes (SamenMapBuilder *builder,
             GArray          *edges,
             GPtrArray       *relations)
{
  for (guint i = 0; i < edges->len; i++)
    {
      SamenEdge *edge = &g_array_index (edges, SamenEdge, i);
      const SamenRelation *relation = g_ptr_array_index (relations, i);
      GArray *points;

      if (edge->points == NULL)
        continue;
      points = g_array_sized_new (FALSE, FALSE, sizeof (SamenPoint), SAMEN_ROUTE_POINTS);
      g_array_append_vals (points, edge->points, SAMEN_ROUTE_POINTS);
      g_hash_table_replace (builder->map->routes, relation->id, points);
      g_free (edge->points);
    }
}

/* --- numbers ------------------------------------------------------------------------------ */

typedef struct
{
  const SamenParty *party;
  double angle; /* of its sector, so that numbers run as sectors do */
  char *name;
} Numbered;

static int
compare_numbered (gconstpointer a,
                  gconstpointer b)
{
  const Numbered *one = a;
  const Numbered *two = b;

  if (one->angle != two->angle)
    return one->angle < two->angle ? -1 : 1;
  if (one->party->commitment != two->party->commitment)
    return two->party->commitment - one->party->commitment;
  return strcmp (one->name, two->name);
}

static void
numbered_clear (gpointer data)
{
  g_free (((Numbered *) data)->name);
}

static double
sector_start (const SamenGeometry *geometry,
              SamenKind            kind)
{
  for (guint i = 0; i < geometry->n_sectors; i++)
    if (geometry->sectors[i].kind == kind)
      return i;
  return kind;
}

/* Clockwise by sector, within a sector by commitment, then alphabet: the order
 * of the lists beside the map. */
static void
number_parties (SamenMapBuilder *builder)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (Numbered));

  g_array_set_clear_func (all, numbered_clear);
  if (builder->map->geometry.density != SAMEN_DENSITY_NUMBERED)
    return;
  SAMEN_EACH (const SamenParty, party, builder->project->parties)
  {
    g_autofree char *plain = samen_party_plain_name (party);
    Numbered item = { party, sector_start (&builder->map->geometry, party->kind), g_utf8_casefold (plain, -1) };

    g_array_append_val (all, item);
  }
  g_array_sort (all, compare_numbered);
  for (guint i = 0; i < all->len; i++)
    g_hash_table_insert (builder->map->numbers, g_array_index (all, Numbered, i).party->id, GUINT_TO_POINTER (i + 1));
}

/* --- doors ----------------------------------------------------------------------------------- */

void
samen_map_settle (SamenMapBuilder *builder)
{
  SamenMap *map = builder->map;
  g_autoptr (GArray) edges = g_array_new (FALSE, TRUE, sizeof (SamenEdge));
  g_autoptr (GPtrArray) relations = g_ptr_array_new ();

  SAMEN_EACH (const SamenParty, party, builder->project->parties)
  {
    map->names[party_i] = earlier_name (builder, party, party_i);
    if (map->names[party_i] == NULL)
      map->names[party_i] = measure_name (&map->geometry, party);
    node_init (&map->nodes[party_i], &map->geometry, party, map->names[party_i]);
  }
  SAMEN_EACH (const SamenRelation, relation, builder->project->relations)
  {
    if (is_drawn (builder, relation))
      add_edge (builder, relation, edges, relations);
  }
  samen_place_lines (&map->geometry, map->nodes, map->n_nodes, (SamenEdge *) (gpointer) edges->data, edges->len,
                     (const SamenBox *) (gpointer) builder->obstacles->data, builder->obstacles->len);
  keep_routes (builder, edges, relations);
  number_parties (builder);
}

static gboolean
has_place (const SamenParty *party)
{
  return !isnan (party->across) && !isnan (party->outward);
}

static gboolean
all_have_place (const SamenProject *project)
{
  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    if (!has_place (party))
      return FALSE;
  }
  return TRUE;
}

static GArray *
all_edges (const SamenProject *project)
{
  GArray *edges = g_array_new (FALSE, TRUE, sizeof (SamenEdge));
  g_autoptr (GHashTable) index = g_hash_table_new (g_str_hash, g_str_equal);

  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    g_hash_table_insert (index, party->id, GUINT_TO_POINTER (party_i + 1));
  }
  SAMEN_EACH (const SamenRelation, relation, project->relations)
  {
    guint from = GPOINTER_TO_UINT (g_hash_table_lookup (index, relation->from));
    guint to = GPOINTER_TO_UINT (g_hash_table_lookup (index, relation->to));
    SamenEdge edge = { .from = from - 1, .to = to - 1, .tension = relation->kind == SAMEN_RELATION_TENSION };

    if (from != 0 && to != 0 && from != to)
      g_array_append_val (edges, edge);
  }
  return edges;
}

/* The project with every node's fractions written into its party. */
static SamenProject *
with_places (const SamenProject *project,
             const SamenNode    *nodes)
{
  SamenProject *next = samen_record_copy (project);
  g_autoptr (GPtrArray) parties = g_ptr_array_new ();

  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    SamenParty *placed = samen_record_copy (party);

    placed->across = round (nodes[party_i].across * 10000) / 10000;
    placed->outward = round (nodes[party_i].outward * 10000) / 10000;
    g_ptr_array_add (parties, placed);
  }
  samen_list_unref (next->parties);
  next->parties = samen_list_new_take (&samen_record_items, parties);
  return next;
}

SamenProject *
samen_map_place (const SamenProject *project,
                 gboolean            all)
{
  g_autoptr (GArray) edges = NULL;
  g_autoptr (GArray) obstacles = NULL;
  g_autofree SamenNode *nodes = NULL;
  SamenGeometry geometry;
  guint n = samen_list_length (project->parties);

  if (n == 0 || (!all && all_have_place (project)))
    return samen_project_ref (project);

  samen_geometry_init (&geometry, project);
  edges = all_edges (project);
  obstacles = samen_map_ring_name_boxes (&geometry, project->language, 18 * SAMEN_PT);
  nodes = g_new0 (SamenNode, n);
  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    g_autoptr (GPtrArray) lines = measure_name (&geometry, party);

    node_init (&nodes[party_i], &geometry, party, lines);
    nodes[party_i].fixed = !all && has_place (party);
    if (!nodes[party_i].fixed)
      nodes[party_i].across = nodes[party_i].outward = NAN;
  }
  samen_place_nodes (&geometry, nodes, n, (const SamenEdge *) (gpointer) edges->data, edges->len,
                     (const SamenBox *) (gpointer) obstacles->data, obstacles->len);
  return with_places (project, nodes);
}
