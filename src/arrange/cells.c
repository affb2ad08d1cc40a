/* arrange/cells.c - numbered shapes in rows
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/layout.h"
#include "arrange/room.h"

#include <math.h>

/* A row filled less than this is kept together in the middle of its cell. */
#define SPARSE 0.55
#define PITCH 2.184
#define LOOSE_PITCH (1.15 * PITCH)

/* Where a newcomer may stand: so many spots to a shape. */
#define SPOTS 16

/* Shapes nearer than this, in half sizes, touch. */
#define TOUCHING 2.02

#define SWEEPS 6

typedef struct
{
  double angle;
  double radius;
  SamenPoint at;    /* these two for newcomers only: */
  double clearance; /* to the nearest party that has its place */
} Slot;

/* The parties of one ring of one sector. */
typedef struct
{
  SamenSpan span;
  guint ring;
  GArray *nodes; /* guint: those that are free */
  GArray *fixed;
  GArray *slots; /* Slot, as many as nodes */
} Cell;

static void
cell_free (Cell *cell)
{
  g_array_unref (cell->nodes);
  g_array_unref (cell->fixed);
  g_array_unref (cell->slots);
  g_free (cell);
}

static Cell *
cell_new (const SamenGeometry *geometry,
          const SamenNode     *node)
{
  Cell *cell = g_new0 (Cell, 1);

  cell->ring = samen_geometry_ring (node->commitment);
  samen_span_init (&cell->span, geometry, node->kind, cell->ring);
  cell->nodes = g_array_new (FALSE, FALSE, sizeof (guint));
  cell->fixed = g_array_new (FALSE, FALSE, sizeof (guint));
  cell->slots = g_array_new (FALSE, FALSE, sizeof (Slot));
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
  Cell *known[SAMEN_N_KINDS][SAMEN_N_COMMITMENTS] = { 0 };
  gboolean free_placement = geometry->placement == SAMEN_PLACEMENT_FREE;

  for (guint i = 0; i < n_nodes; i++)
    {
      guint ring = samen_geometry_ring (nodes[i].commitment);
      Cell **cell = &known[free_placement ? 0 : nodes[i].kind][ring];

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

/* --- slots ------------------------------------------------------------- */

/* @n slots in a row: spread over it, or together in its middle. */
static void
add_row (const SamenGeometry *geometry,
         Cell                *cell,
         double              radius,
         guint               n)
{
  double from, to, pitch = LOOSE_PITCH * geometry->badge / radius;

  samen_span_angles (&cell->span, radius, &from, &to);
  for (guint i = 0; i < n; i++)
    {
      Slot slot = { .radius = radius, .angle = (from + to) / 2 };

      if (n * PITCH * geometry->badge > SPARSE * (cell->span.to - cell->span.from) * radius)
        slot.angle = n > 1 ? from + (to - from) * i / (n - 1) : slot.angle;
      else
        slot.angle += (i - (n - 1) / 2.0) * pitch;
      g_array_append_val (cell->slots, slot);
    }
}

/* How many of @n parties each row takes: in proportion to what it holds. */
static void
share_rows (const guint *capacity,
            guint        rows,
            guint        n,
            guint       *take)
{
  guint total = 0, taken = 0;

  for (guint row = 0; row < rows; row++)
    total += capacity[row];
  for (guint row = 0; row < rows; row++)
    taken += take[row] = total > 0 ? (guint) ((guint64) n * capacity[row] / total) : 0;

  for (; taken < n; taken++)
    {
      guint roomiest = rows / 2;

      for (guint row = 0; row < rows; row++)
        if ((int) (capacity[row] - take[row]) > (int) (capacity[roomiest] - take[roomiest]))
          roomiest = row;
      take[roomiest]++;
    }
}

static guint
capacity_of_row (const SamenGeometry *geometry,
                 const Cell          *cell,
                 guint                row)
{
  return samen_room_row_capacity (geometry, samen_room_row_radius (geometry, cell->ring, row),
                                  cell->span.to - cell->span.from);
}

/* A cell that nobody has a place in yet. */
static void
lay_slots (const SamenGeometry *geometry,
           Cell                *cell)
{
  guint rows = samen_room_rows (geometry, cell->ring);
  g_autofree guint *capacity = g_new (guint, rows);
  g_autofree guint *take = g_new (guint, rows);

  for (guint row = 0; row < rows; row++)
    capacity[row] = capacity_of_row (geometry, cell, row);
  share_rows (capacity, rows, cell->nodes->len, take);
  for (guint row = 0; row < rows; row++)
    add_row (geometry, cell, samen_room_row_radius (geometry, cell->ring, row), take[row]);
}

/* Spots all over a cell, several to a shape. */
static GArray *
list_spots (const SamenGeometry *geometry,
            const Cell          *cell)
{
  GArray *spots = g_array_new (FALSE, FALSE, sizeof (Slot));

  for (guint row = 0; row < samen_room_rows (geometry, cell->ring); row++)
    {
      double radius = samen_room_row_radius (geometry, cell->ring, row), from, to;
      guint n = SPOTS * capacity_of_row (geometry, cell, row) + 1;

      samen_span_angles (&cell->span, radius, &from, &to);
      for (guint i = 0; i < n; i++)
        {
          Slot spot = { .radius = radius, .angle = n > 1 ? from + (to - from) * i / (n - 1) : (from + to) / 2 };

          spot.at = (SamenPoint){ radius * sin (spot.angle), -radius * cos (spot.angle) };
          spot.clearance = G_MAXDOUBLE;
          g_array_append_val (spots, spot);
        }
    }
  return spots;
}

/* Takes the room that somebody at @x, @y needs from all spots. */
static void
take_room (GArray *spots,
           double  x,
           double  y)
{
  for (guint i = 0; i < spots->len; i++)
    {
      Slot *spot = &g_array_index (spots, Slot, i);

      spot->clearance = MIN (spot->clearance, hypot (spot->at.x - x, spot->at.y - y));
    }
}

/* The spot with most room; when @packed the one with just enough. */
static const Slot *
best_spot (const GArray *spots,
           double        enough,
           gboolean      packed)
{
  const Slot *best = &g_array_index (spots, Slot, 0);

  for (guint i = 1; i < spots->len; i++)
    {
      const Slot *spot = &g_array_index (spots, Slot, i);
      gboolean more = spot->clearance > best->clearance;

      if (packed && spot->clearance >= enough && best->clearance >= enough)
        more = spot->clearance < best->clearance;
      if (more)
        best = spot;
    }
  return best;
}

/* Newcomers among parties that keep their place.  Returns: whether all found
 * room. */
static gboolean
find_slots (const SamenGeometry *geometry,
            Cell                *cell,
            const SamenNode     *nodes,
            gboolean             packed)
{
  g_autoptr (GArray) spots = list_spots (geometry, cell);
  double enough = TOUCHING * geometry->badge;
  gboolean all = TRUE;

  for (guint i = 0; i < cell->fixed->len; i++)
    {
      const SamenNode *node = &nodes[g_array_index (cell->fixed, guint, i)];

      take_room (spots, node->x, node->y);
    }
  g_array_set_size (cell->slots, 0);
  for (guint i = 0; i < cell->nodes->len; i++)
    {
      Slot slot = *best_spot (spots, enough, packed);

      all = all && slot.clearance >= enough;
      g_array_append_val (cell->slots, slot);
      take_room (spots, slot.at.x, slot.at.y);
    }
  return all;
}

/* Clockwise, from the inside out. */
static int
compare_slots (gconstpointer a,
               gconstpointer b)
{
  const Slot *p = a, *q = b;

  if (p->angle != q->angle)
    return p->angle < q->angle ? -1 : 1;
  return (p->radius > q->radius) - (p->radius < q->radius);
}

static void
make_slots (const SamenGeometry *geometry,
            Cell                *cell,
            const SamenNode     *nodes)
{
  if (cell->fixed->len == 0)
    lay_slots (geometry, cell);
  else if (!find_slots (geometry, cell, nodes, FALSE))
    find_slots (geometry, cell, nodes, TRUE);
  g_array_sort (cell->slots, compare_slots);
}

/* --- who stands where -------------------------------------------------- */

static void
seat_cell (const Cell *cell,
           SamenNode  *nodes)
{
  for (guint i = 0; i < cell->nodes->len; i++)
    {
      SamenNode *node = &nodes[g_array_index (cell->nodes, guint, i)];
      const Slot *slot = &g_array_index (cell->slots, Slot, i);

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
  const Cell *cell;
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
      Cell *cell = g_ptr_array_index (cells, i);
      Pulled pulled = { cell, pulls };

      g_array_sort_with_data (cell->nodes, compare_pulls, &pulled);
      seat_cell (cell, nodes);
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
      make_slots (geometry, g_ptr_array_index (cells, i), nodes);
      seat_cell (g_ptr_array_index (cells, i), nodes);
    }
  for (guint i = 0; i < SWEEPS && n_edges > 0; i++)
    sweep (cells, nodes, n_nodes, edges, n_edges);
}
