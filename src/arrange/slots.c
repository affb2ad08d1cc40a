/* arrange/slots.c - rows of slots for numbered shapes
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/cells.h"
#include "arrange/room.h"

#include <math.h>

/* A row filled less than this is kept together in the middle of its cell. */
#define SPARSE 0.35
#define PITCH 2.184
#define LOOSE_PITCH (1.15 * PITCH)

/* Where a newcomer may stand: so many spots to a shape. */
#define SPOTS 16

/* Shapes nearer than this, in half sizes, touch. */
#define TOUCHING 2.02

/* @n slots in a row: spread over it, or together in its middle. */
static void
add_row (const SamenGeometry *geometry,
         SamenCell                *cell,
         double              radius,
         guint               n)
{
  double from, to, pitch = LOOSE_PITCH * geometry->badge / radius;

  samen_span_angles (&cell->span, radius, &from, &to);
  for (guint i = 0; i < n; i++)
    {
      SamenSlot slot = { .radius = radius, .angle = (from + to) / 2 };

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
                 const SamenCell          *cell,
                 guint                row)
{
  return samen_room_row_capacity (geometry, samen_room_row_radius (geometry, cell->ring, row),
                                  cell->span.to - cell->span.from);
}

/* A cell that nobody has a place in yet. */
static void
lay_slots (const SamenGeometry *geometry,
           SamenCell                *cell)
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
            const SamenCell          *cell)
{
  GArray *spots = g_array_new (FALSE, FALSE, sizeof (SamenSlot));

  for (guint row = 0; row < samen_room_rows (geometry, cell->ring); row++)
    {
      double radius = samen_room_row_radius (geometry, cell->ring, row), from, to;
      guint n = SPOTS * capacity_of_row (geometry, cell, row) + 1;

      samen_span_angles (&cell->span, radius, &from, &to);
      for (guint i = 0; i < n; i++)
        {
          SamenSlot spot = { .radius = radius, .angle = n > 1 ? from + (to - from) * i / (n - 1) : (from + to) / 2 };

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
      SamenSlot *spot = &g_array_index (spots, SamenSlot, i);

      spot->clearance = MIN (spot->clearance, hypot (spot->at.x - x, spot->at.y - y));
    }
}

/* The spot with most room; when @packed the one with just enough. */
static const SamenSlot *
best_spot (const GArray *spots,
           double        enough,
           gboolean      packed)
{
  const SamenSlot *best = &g_array_index (spots, SamenSlot, 0);

  for (guint i = 1; i < spots->len; i++)
    {
      const SamenSlot *spot = &g_array_index (spots, SamenSlot, i);
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
            SamenCell                *cell,
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
      SamenSlot slot = *best_spot (spots, enough, packed);

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
  const SamenSlot *p = a, *q = b;

  if (p->angle != q->angle)
    return p->angle < q->angle ? -1 : 1;
  return (p->radius > q->radius) - (p->radius < q->radius);
}

void
samen_slots_make (const SamenGeometry *geometry,
                  SamenCell           *cell,
                  const SamenNode     *nodes)
{
  if (cell->fixed->len == 0)
    lay_slots (geometry, cell);
  else if (!find_slots (geometry, cell, nodes, FALSE))
    find_slots (geometry, cell, nodes, TRUE);
  g_array_sort (cell->slots, compare_slots);
}
