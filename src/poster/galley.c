/* poster/galley.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/galley.h"

typedef struct
{
  SamenScene *scene;
  double height;
  double before;
  gboolean keep;
  SamenScene *heading; /* when it comes first in a column */
  double heading_height;
} Piece;

static void
piece_clear (gpointer data)
{
  Piece *piece = data;

  samen_scene_unref (piece->scene);
  g_clear_pointer (&piece->heading, samen_scene_unref);
}

static const Piece *
piece_at (const SamenGalley *galley,
          guint index)
{
  return &g_array_index (galley->pieces, Piece, index);
}

SamenGalley *
samen_galley_new (double width)
{
  SamenGalley *galley = g_new0 (SamenGalley, 1);

  galley->width = width;
  galley->pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
  g_array_set_clear_func (galley->pieces, piece_clear);
  return galley;
}

void
samen_galley_free (SamenGalley *galley)
{
  g_array_unref (galley->pieces);
  g_clear_pointer (&galley->heading, samen_scene_unref);
  g_free (galley);
}

SamenScene *
samen_galley_add (SamenGalley *galley,
                  double before,
                  double height,
                  gboolean keep)
{
  Piece piece = { samen_scene_new (0, 0, galley->width, height), height, before, keep, NULL, 0 };

  if (galley->heading != NULL)
    {
      piece.heading = samen_scene_ref (galley->heading);
      piece.heading_height = galley->heading_height;
    }
  g_array_append_val (galley->pieces, piece);
  return piece.scene;
}

void
samen_galley_repeat (SamenGalley *galley,
                     SamenScene *heading,
                     double height)
{
  g_clear_pointer (&galley->heading, samen_scene_unref);
  galley->heading = heading;
  galley->heading_height = height;
}

guint
samen_galley_length (const SamenGalley *galley)
{
  return galley->pieces->len;
}

/* Room for a piece and for what it must not be parted from. */
static double
height_with_next (const SamenGalley *galley,
                  guint index)
{
  double height = piece_at (galley, index)->height;

  while (piece_at (galley, index)->keep && index + 1 < galley->pieces->len)
    {
      index++;
      height += piece_at (galley, index)->before + piece_at (galley, index)->height;
    }
  return height;
}

static double
place (SamenScene *page,
       SamenScene *piece,
       double x,
       double y,
       double height)
{
  if (page != NULL)
    samen_scene_add_scene (page, piece, x, y, 1);
  return y + height;
}

double
samen_galley_pour (const SamenGalley *galley,
                   SamenScene *page,
                   guint *from,
                   double x,
                   double top,
                   double bottom)
{
  double y = top;
  guint first = *from;

  for (; *from < galley->pieces->len; ++*from)
    {
      const Piece *piece = piece_at (galley, *from);
      double before = *from > first ? piece->before : piece->heading_height;

      if (y + before + height_with_next (galley, *from) > bottom + 1e-6)
        break;
      if (*from == first && piece->heading != NULL)
        place (page, piece->heading, x, y, 0);
      y = place (page, piece->scene, x, y + before, piece->height);
    }
  return y;
}

void
samen_galley_put (const SamenGalley *galley,
                  SamenScene *page,
                  guint index,
                  double x,
                  double y)
{
  place (page, piece_at (galley, index)->scene, x, y, 0);
}

double
samen_galley_height (const SamenGalley *galley)
{
  guint from = 0;

  return samen_galley_pour (galley, NULL, &from, 0, 0, G_MAXDOUBLE);
}

double
samen_galley_used (const SamenGalley *galley)
{
  double used = 0;

  for (guint i = 0; i < galley->pieces->len; i++)
    {
      const GPtrArray *figures = piece_at (galley, i)->scene->figures;

      for (guint j = 0; j < figures->len; j++)
        {
          const SamenFigure *figure = g_ptr_array_index (figures, j);

          used = MAX (used, figure->bounds.x + figure->bounds.width);
        }
    }
  return used;
}

static gboolean
fits (const SamenGalley *galley,
      guint from,
      const double *tops,
      guint n,
      double bottom)
{
  for (guint i = 0; i < n; i++)
    samen_galley_pour (galley, NULL, &from, 0, tops[i], bottom);
  return from == galley->pieces->len;
}

double
samen_galley_level (const SamenGalley *galley,
                    guint from,
                    const double *tops,
                    guint n,
                    double bottom)
{
  double low = tops[0];
  double high = bottom;

  if (!fits (galley, from, tops, n, bottom))
    return bottom;
  for (guint i = 0; i < 24; i++)
    {
      double middle = (low + high) / 2;

      if (fits (galley, from, tops, n, middle))
        high = middle;
      else
        low = middle;
    }
  return high;
}

void
samen_galley_move (SamenGalley *galley,
                   guint from,
                   SamenGalley *to)
{
  for (guint i = from; i < galley->pieces->len; i++)
    {
      Piece piece = *piece_at (galley, i);

      samen_scene_ref (piece.scene);
      if (piece.heading != NULL)
        samen_scene_ref (piece.heading);
      g_array_append_val (to->pieces, piece);
    }
  g_array_set_size (galley->pieces, from);
}
