/* poster/columns.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/columns.h"

#include <math.h>

/* Narrowest column of names beside a map, on a sheet of their own, and the white
 * between two, in small letters. */
#define COLUMN 12.5
#define SHEET_COLUMN 17.0
#define COLUMN_GAP 1.3
/* Names are at most so much larger than the paper's floor. */
#define LARGEST 1.34

static void
add_columns (SamenColumns *columns,
             const SamenStock *stock,
             double x0,
             double x1,
             double top,
             double bottom,
             double narrowest)
{
  double gap = COLUMN_GAP * stock->floor;
  guint n = (guint) MAX (0, floor ((x1 - x0 + gap) / (narrowest * stock->floor + gap)));

  n = MIN (n, SAMEN_MOST_COLUMNS - columns->n);
  if (n == 0 || bottom - top < 8 * stock->floor)
    return;
  columns->width = (x1 - x0 - (n - 1) * gap) / n;
  for (guint i = 0; i < n; i++)
    {
      columns->xs[columns->n] = x0 + i * (columns->width + gap);
      columns->tops[columns->n] = top;
      columns->bottoms[columns->n] = bottom;
      columns->n++;
    }
}

/* Pours the names; @cut: so much less than the columns' full length.
 * Returns: whether all found room */
static gboolean
pour (const SamenColumns *columns,
      const SamenGalley *galley,
      SamenScene *scene,
      double cut)
{
  guint from = 0;

  for (guint i = 0; i < columns->n; i++)
    samen_galley_pour (galley, scene, &from, columns->xs[i], columns->tops[i], columns->bottoms[i] - cut);
  return from == samen_galley_length (galley);
}

/* The most that can be cut off all columns. */
static double
slack (const SamenColumns *columns,
       const SamenGalley *galley)
{
  double low = 0;
  double high = columns->bottoms[0] - columns->tops[0];

  for (guint i = 0; i < 20; i++)
    {
      double middle = (low + high) / 2;

      if (pour (columns, galley, NULL, middle))
        low = middle;
      else
        high = middle;
    }
  return low;
}

static SamenGalley *
set_names (const SamenRoll *roll,
           const SamenColumns *columns,
           double size,
           SamenNumbers style)
{
  SamenGalley *galley = samen_galley_new (columns->width);

  samen_roll_set (roll, galley, size, style);
  return galley;
}

/* In the largest letters that fit.  Returns: FALSE, with nothing drawn, when
 * the smallest do not either */
gboolean
samen_columns_put (const SamenColumns *columns,
                   SamenDraft *draft,
                   const SamenRoll *roll,
                   SamenNumbers style)
{
  double size = draft->stock.floor;
  double largest = LARGEST * size;
  g_autoptr (SamenGalley) galley = NULL;

  if (columns->n == 0)
    return FALSE;
  galley = set_names (roll, columns, size, style);
  if (!pour (columns, galley, NULL, 0))
    return FALSE;
  for (double step = (largest - size) / 2; step > 0.01 * size; step /= 2)
    {
      g_autoptr (SamenGalley) larger = set_names (roll, columns, size + step, style);

      if (!pour (columns, larger, NULL, 0))
        continue;
      size += step;
      samen_galley_free (galley);
      galley = g_steal_pointer (&larger);
    }
  pour (columns, galley, draft->scene, slack (columns, galley));
  return TRUE;
}

/* On as many further pages as it takes. */
void
samen_columns_put_sheets (SamenDraft *draft,
                          const SamenRoll *roll,
                          SamenNumbers style)
{
  const SamenStock *stock = &draft->stock;
  double x1 = stock->width - stock->margin;
  SamenColumns columns = { 0 };
  g_autoptr (SamenGalley) galley = NULL;

  add_columns (&columns, stock, stock->margin, x1, 0, stock->height, SHEET_COLUMN);
  galley = samen_galley_new (columns.width);
  samen_roll_set (roll, galley, 1.08 * stock->floor, style);
  for (guint from = 0; from < samen_galley_length (galley);)
    {
      double top = samen_draft_further_page (draft, samen_draft_word (draft, "map-overline"));
      double bottom = samen_draft_bottom (draft);

      for (guint i = 0; i < columns.n; i++)
        columns.tops[i] = top;
      bottom = samen_galley_level (galley, from, columns.tops, columns.n, bottom);
      for (guint i = 0; i < columns.n; i++)
        samen_galley_pour (galley, draft->scene, &from, columns.xs[i], top, bottom);
      samen_draft_foot (draft, stock->margin, x1);
    }
}

double
samen_columns_least_width (const SamenStock *stock)
{
  return COLUMN * stock->floor;
}

void
samen_columns_add (SamenColumns *columns,
                   const SamenStock *stock,
                   double x0,
                   double x1,
                   double top,
                   double bottom)
{
  add_columns (columns, stock, x0, x1, top, bottom, COLUMN);
}
