/* arrange/untangle.c - fewer crossings by changing places
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/box.h"
#include "arrange/cells.h"

/* How long to try, in pairs of relations compared: the same for the same
 * input, whatever the machine. */
#define WORK 16000000

/* A party changes places with one of the nearest in the order of its cell. */
#define NEIGHBOURS 4

/* It is enough when so many tries per party in a row were in vain. */
#define PATIENCE 6

/* A relation as a straight line. */
typedef struct
{
  SamenPoint from;
  SamenPoint to;
} Line;

typedef struct
{
  SamenNode *nodes;
  guint n_nodes;
  const SamenEdge *edges;
  guint n_edges;
  Line *lines;       /* of all edges, by where their nodes are now */
  GArray **edges_of; /* guint, of each node */
} Tangle;

static SamenPoint
point_of (const Tangle *tangle,
          guint         node)
{
  return (SamenPoint){ tangle->nodes[node].x, tangle->nodes[node].y };
}

/* After a node has moved. */
static void
redraw (const Tangle *tangle,
        guint         node)
{
  const GArray *edges = tangle->edges_of[node];

  for (guint i = 0; i < edges->len; i++)
    {
      guint edge = g_array_index (edges, guint, i);

      tangle->lines[edge].from = point_of (tangle, tangle->edges[edge].from);
      tangle->lines[edge].to = point_of (tangle, tangle->edges[edge].to);
    }
}

static guint
crossings_of_edge (const Tangle *tangle,
                   guint         edge)
{
  const Line it = tangle->lines[edge];
  guint n = 0;

  for (guint i = 0; i < tangle->n_edges; i++)
    n += samen_segments_cross (it.from, it.to, tangle->lines[i].from, tangle->lines[i].to);
  return n;
}

static guint
crossings_of_node (const Tangle *tangle,
                   guint         node)
{
  const GArray *edges = tangle->edges_of[node];
  guint n = 0;

  for (guint i = 0; i < edges->len; i++)
    n += crossings_of_edge (tangle, g_array_index (edges, guint, i));
  return n;
}

static void
swap_nodes (const Tangle *tangle,
            guint         i,
            guint         j)
{
  SamenNode *a = &tangle->nodes[i], *b = &tangle->nodes[j];
  SamenPoint at = { a->x, a->y };

  a->x = b->x;
  a->y = b->y;
  b->x = at.x;
  b->y = at.y;
  redraw (tangle, i);
  redraw (tangle, j);
}

/* Lets the nodes at two slots of a cell change if that leaves fewer crossings.
 * Returns: whether they did */
static gboolean
try_swap (const Tangle    *tangle,
          const SamenCell *cell,
          guint            slot,
          guint            other)
{
  guint *nodes = (guint *) (gpointer) cell->nodes->data;
  guint i = nodes[slot], j = nodes[other];
  guint before = crossings_of_node (tangle, i) + crossings_of_node (tangle, j);

  swap_nodes (tangle, i, j);
  if (crossings_of_node (tangle, i) + crossings_of_node (tangle, j) >= before)
    {
      swap_nodes (tangle, i, j);
      return FALSE;
    }
  nodes[slot] = j;
  nodes[other] = i;
  return TRUE;
}

/* What a swap costs, in pairs of relations. */
static guint
work_of (const Tangle    *tangle,
         const SamenCell *cell,
         guint            slot,
         guint            other)
{
  guint i = g_array_index (cell->nodes, guint, slot), j = g_array_index (cell->nodes, guint, other);

  return 2 * tangle->n_edges * (tangle->edges_of[i]->len + tangle->edges_of[j]->len) + 1;
}

/* Goes round all cells until the work is done or nothing gives way. */
static void
untangle (const Tangle *tangle,
          GPtrArray    *cells)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (9);
  guint work = 0, vain = 0;

  for (guint turn = 0; work < WORK && vain < PATIENCE * tangle->n_nodes; turn++)
    {
      const SamenCell *cell = g_ptr_array_index (cells, turn % cells->len);
      guint n = cell->nodes->len;
      guint slot, other;

      vain++;
      if (n < 2)
        continue;
      slot = g_rand_int_range (dice, 0, n);
      other = (slot + g_rand_int_range (dice, 1, 1 + MIN (NEIGHBOURS, n - 1))) % n;
      work += work_of (tangle, cell, slot, other);
      if (try_swap (tangle, cell, slot, other))
        vain = 0;
    }
}

static void
list_edges (Tangle *tangle)
{
  tangle->edges_of = g_new (GArray *, tangle->n_nodes);
  for (guint i = 0; i < tangle->n_nodes; i++)
    tangle->edges_of[i] = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < tangle->n_edges; i++)
    {
      g_array_append_val (tangle->edges_of[tangle->edges[i].from], i);
      g_array_append_val (tangle->edges_of[tangle->edges[i].to], i);
    }
  for (guint i = 0; i < tangle->n_nodes; i++)
    redraw (tangle, i);
}

void
samen_untangle (GPtrArray       *cells,
                SamenNode       *nodes,
                guint            n_nodes,
                const SamenEdge *edges,
                guint            n_edges)
{
  g_autofree Line *lines = g_new (Line, n_edges);
  Tangle tangle = { .nodes = nodes, .n_nodes = n_nodes, .edges = edges, .n_edges = n_edges, .lines = lines };

  list_edges (&tangle);
  untangle (&tangle, cells);
  for (guint i = 0; i < cells->len; i++)
    samen_cell_seat (g_ptr_array_index (cells, i), nodes);

  for (guint i = 0; i < n_nodes; i++)
    g_array_unref (tangle.edges_of[i]);
  g_free (tangle.edges_of);
}
