/* arrange/cells.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/cells.h"

#include <math.h>

/* How often parties are drawn to their relations, who then have moved too. */
#define SWEEPS 6

static void
cell_free (SamenCell *cell)
{
  g_array_unref (cell->nodes);
  g_array_unref (cell->fixed);
  g_array_unref (cell->slots);
  g_free (cell);
}

static SamenCell *
cell_new (const SamenGeometry *geometry,
          const SamenNode     *node)
{
  SamenCell *cell = g_new0 (SamenCell, 1);

  cell->ring = samen_geometry_ring (node->commitment);
  samen_span_init (&cell->span, geometry, node->kind, cell->ring);
  cell->nodes = g_array_new (FALSE, FALSE, sizeof (guint));
  cell->fixed = g_array_new (FALSE, FALSE, sizeof (guint));
  cell->slots = g_array_new (FALSE, FALSE, sizeof (SamenSlot));
  return cell;
}

static void
put_polar (SamenNode *node,
           double     angle,
           double     radius)
{
  node->x = radius * sin (angle);
  node->y = -radius * cos (angle);
  node->side = SAMEN_SIDE_BELOW;
  node->name = (SamenBox){ node->x, node->y, 0, 0 };
}

static void
put_fixed (const SamenGeometry *geometry,
           SamenNode           *node)
{
  double x, y;

  samen_geometry_point (geometry, node->kind, node->commitment, node->across, node->outward, &x, &y);
  put_polar (node, atan2 (x, -y), hypot (x, y));
}

static GPtrArray *
sort_into_cells (const SamenGeometry *geometry,
                 SamenNode           *nodes,
                 guint                n_nodes)
{
  GPtrArray *cells = g_ptr_array_new_with_free_func ((GDestroyNotify) cell_free);
  SamenCell *known[SAMEN_N_KINDS][SAMEN_N_COMMITMENTS] = { 0 };
  gboolean free_placement = geometry->placement == SAMEN_PLACEMENT_FREE;

  for (guint i = 0; i < n_nodes; i++)
    {
      guint ring = samen_geometry_ring (nodes[i].commitment);
      SamenCell **cell = &known[free_placement ? 0 : nodes[i].kind][ring];

      if (*cell == NULL)
        {
          *cell = cell_new (geometry, &nodes[i]);
          g_ptr_array_add (cells, *cell);
        }
      if (nodes[i].fixed)
        put_fixed (geometry, &nodes[i]);
      g_array_append_val (nodes[i].fixed ? (*cell)->fixed : (*cell)->nodes, i);
    }
  return cells;
}

void
samen_cell_seat (const SamenCell *cell,
                 SamenNode       *nodes)
{
  for (guint i = 0; i < cell->nodes->len; i++)
    {
      SamenNode *node = &nodes[g_array_index (cell->nodes, guint, i)];
      const SamenSlot *slot = &g_array_index (cell->slots, SamenSlot, i);

      put_polar (node, slot->angle, slot->radius);
      samen_span_fractions (&cell->span, slot->angle, slot->radius, &node->across, &node->outward);
    }
}

/* The sum of the places of a party's relations. */
static SamenPoint *
pull_of_relations (const SamenNode *nodes,
                   guint            n_nodes,
                   const SamenEdge *edges,
                   guint            n_edges)
{
  SamenPoint *pulls = g_new0 (SamenPoint, n_nodes);

  for (guint i = 0; i < n_edges; i++)
    {
      const SamenNode *from = &nodes[edges[i].from], *to = &nodes[edges[i].to];

      pulls[edges[i].from].x += to->x;
      pulls[edges[i].from].y += to->y;
      pulls[edges[i].to].x += from->x;
      pulls[edges[i].to].y += from->y;
    }
  return pulls;
}

typedef struct
{
  const SamenCell *cell;
  const SamenPoint *pulls;
} Pulled;

/* How far from the middle of its cell a party is pulled, clockwise. */
static double
pull_of (const Pulled *pulled,
         guint         node)
{
  SamenPoint pull = pulled->pulls[node];
  double middle = (pulled->cell->span.from + pulled->cell->span.to) / 2;

  if (pull.x == 0 && pull.y == 0)
    return 0;
  return remainder (atan2 (pull.x, -pull.y) - middle, 2 * G_PI);
}

static int
compare_pulls (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  guint i = *(const guint *) a, j = *(const guint *) b;
  double x = pull_of (data, i), y = pull_of (data, j);

  if (x != y)
    return x < y ? -1 : 1;
  return (i > j) - (i < j);
}

/* Seats every cell in the order in which its parties are pulled, a few times
 * over, since all have moved by then. */
static void
sweep (GPtrArray       *cells,
       SamenNode       *nodes,
       guint            n_nodes,
       const SamenEdge *edges,
       guint            n_edges)
{
  g_autofree SamenPoint *pulls = pull_of_relations (nodes, n_nodes, edges, n_edges);

  for (guint i = 0; i < cells->len; i++)
    {
      SamenCell *cell = g_ptr_array_index (cells, i);
      Pulled pulled = { cell, pulls };

      g_array_sort_with_data (cell->nodes, compare_pulls, &pulled);
      samen_cell_seat (cell, nodes);
    }
}

void
samen_cells_fill (const SamenGeometry *geometry,
                  SamenNode           *nodes,
                  guint                n_nodes,
                  const SamenEdge     *edges,
                  guint                n_edges)
{
  g_autoptr (GPtrArray) cells = sort_into_cells (geometry, nodes, n_nodes);

  for (guint i = 0; i < cells->len; i++)
    {
      samen_slots_make (geometry, g_ptr_array_index (cells, i), nodes);
      samen_cell_seat (g_ptr_array_index (cells, i), nodes);
    }
  for (guint i = 0; i < SWEEPS && n_edges > 0; i++)
    sweep (cells, nodes, n_nodes, edges, n_edges);
  if (n_edges > 0)
    samen_untangle (cells, nodes, n_nodes, edges, n_edges);
}
