/* poster/band.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/band.h"

#include <math.h>

/* Narrowest column of a part, and the white between two, in small letters. */
#define NARROWEST 17.0
#define GAP 2.6
#define MOST_COLUMNS 8

static guint
columns_in (const SamenBand *band,
            const SamenDraft *draft,
            const SamenBandPart *part,
            double width)
{
  double least = NARROWEST * draft->stock.floor;
  guint n = (guint) MAX (1, floor ((width + band->gap) / (least + band->gap)));

  return MIN (n, MIN (part->most_columns, MOST_COLUMNS));
}

/* Where the columns of a part begin: below its overline, which stands above all
 * of them. */
static double
head_height (const SamenBand *band,
             const SamenDraft *draft,
             guint i)
{
  return band->columns[i] > 1 ? 2 * draft->stock.floor : 0;
}

static guint
first_piece (const SamenBand *band,
             guint i)
{
  return band->columns[i] > 1 && samen_galley_length (band->galleys[i]) > 0 ? 1 : 0;
}

static double
level (const SamenBand *band,
       const SamenDraft *draft,
       guint i,
       double top,
       double bottom)
{
  double tops[MOST_COLUMNS];

  for (guint c = 0; c < band->columns[i]; c++)
    tops[c] = top + head_height (band, draft, i);
  return samen_galley_level (band->galleys[i], first_piece (band, i), tops, band->columns[i], bottom);
}

void
samen_band_init (SamenBand *band,
                 SamenDraft *draft,
                 const SamenBandPart *parts,
                 guint n,
                 double x0,
                 double x1)
{
  double room;
  double x = x0;

  *band = (SamenBand){ .n = n, .gap = GAP * draft->stock.floor };
  room = x1 - x0 - (n - 1) * band->gap;
  for (guint i = 0; i < n; i++)
    {
      double width = parts[i].share * room;

      band->columns[i] = columns_in (band, draft, &parts[i], width);
      band->galleys[i] = samen_galley_new ((width + band->gap) / band->columns[i] - band->gap);
      band->xs[i] = x;
      x += width + band->gap;
      for (const SamenBlock *block = parts[i].blocks; *block != NULL; block++)
        (*block) (draft, band->galleys[i]);
      band->height = MAX (band->height, level (band, draft, i, 0, 10 * draft->stock.height));
    }
}

void
samen_band_clear (SamenBand *band)
{
  for (guint i = 0; i < band->n; i++)
    g_clear_pointer (&band->galleys[i], samen_galley_free);
}

void
samen_band_draw (SamenBand *band,
                 SamenDraft *draft,
                 double top,
                 double bottom)
{
  for (guint i = 0; i < band->n; i++)
    {
      SamenGalley *galley = band->galleys[i];
      double end = level (band, draft, i, top, bottom) + 1e-3;
      double head = head_height (band, draft, i);
      guint from = 0;

      if (first_piece (band, i) > 0)
        samen_galley_put (galley, draft->scene, from++, band->xs[i], top);
      for (guint c = 0; c < band->columns[i]; c++)
        samen_galley_pour (galley, draft->scene, &from, band->xs[i] + c * (galley->width + band->gap), top + head, end);
      samen_galley_move (galley, from, draft->spill);
    }
}
