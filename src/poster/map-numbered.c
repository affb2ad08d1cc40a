/* poster/map-numbered.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/map-poster.h"

#include "poster/band.h"
#include "poster/columns.h"
#include "poster/compare.h"
#include "poster/pairs.h"
#include "poster/talk.h"

static const SamenBlock talk[] = { samen_block_talk, NULL };
static const SamenBlock pairs[] = { samen_block_pairs, NULL };
static const SamenBlock reading[] = { samen_block_list_reading, samen_block_compare, NULL };

/* Half the map as a part of the short side of the paper, tried in turn. */
static const double halves[] = { 0.44, 0.41, 0.385, 0.36, 0.34, 0.32, 0.3, 0.28, 0.26 };

/* The same when the page has no lists. */
#define LARGEST_HALF 0.5
/* A smaller map stands so much of the page below its middle: titles are above. */
#define LOW 0.02

/* --- the page -------------------------------------------------------------------------------- */

typedef struct
{
  SamenDraft *draft;
  SamenPlacedMap placed;
  SamenRoll roll;
  SamenNumbers style;
  gboolean names; /* the lists are on this page */
  gboolean trial; /* leaves nothing on paper */
} Sheet;

static void
sheet_init (Sheet *sheet,
            SamenDraft *draft,
            SamenBox box,
            gboolean names,
            gboolean trial)
{
  SamenMapLayers layers = SAMEN_MAP_RELATIONS | SAMEN_MAP_LINKS | SAMEN_MAP_BUBBLES;

  sheet->draft = draft;
  sheet->names = names;
  sheet->trial = trial;
  samen_placed_map_init (&sheet->placed, draft, layers, box, TRUE, trial);
  samen_roll_init (&sheet->roll, draft, &sheet->placed.map->geometry);
  sheet->style = samen_roll_style (&sheet->roll, sheet->placed.scale);
}

static void
sheet_clear (Sheet *sheet)
{
  samen_roll_clear (&sheet->roll);
  samen_placed_map_clear (&sheet->placed);
}

static void
draw_map (Sheet *sheet)
{
  SamenDraft *draft = sheet->draft;
  g_autoptr (SamenScene) shapes = samen_roll_shapes (&sheet->roll, &sheet->placed);

  samen_placed_map_draw (&sheet->placed, draft, shapes);
  if (sheet->placed.map->ambition_cut)
    samen_draft_spill (draft, samen_draft_word (draft, "ambition"), draft->project->ambition->statement);
}

/* Ends what was begun.  Returns: whether it stands */
static gboolean
sheet_finish (Sheet *sheet,
              gboolean fits)
{
  if (!fits || sheet->trial)
    samen_draft_drop_page (sheet->draft);
  else if (!sheet->names)
    samen_columns_put_sheets (sheet->draft, &sheet->roll, sheet->style);
  sheet_clear (sheet);
  return fits;
}

/* --- lying: names left and right of the map ------------------------------------------------- */

static SamenBox
lying_box (const SamenDraft *draft,
           double half)
{
  const SamenStock *stock = &draft->stock;
  double size = MIN (2 * half, 1 - 2 * stock->safe / stock->height) * stock->height;
  double middle = (stock->height - size) / 2;

  return (SamenBox){ (stock->width - size) / 2, MIN (middle + LOW * stock->height, 2 * middle - stock->safe), size, size };
}

/* What stands right of the map: talk above, reading below, foot.  Returns
 * through @top and @bottom what is left for names. */
static gboolean
put_right (Sheet *sheet,
           double x0,
           double *top,
           double *bottom)
{
  static const SamenBandPart above[] = { { talk, 1, 3 } };
  static const SamenBandPart below[] = { { reading, 1, 2 } };
  SamenDraft *draft = sheet->draft;
  const SamenStock *stock = &draft->stock;
  double x1 = stock->width - stock->margin;
  double end = stock->height - stock->safe - 4.6 * stock->floor;
  SamenBand band;

  samen_band_init (&band, draft, above, 1, x0, x1);
  samen_band_draw (&band, draft, *top, 0.5 * stock->height);
  *top += MIN (band.height, 0.5 * stock->height - *top) + 8 * stock->unit;
  samen_band_clear (&band);
  samen_band_init (&band, draft, below, 1, x0, x1);
  *bottom = end - band.height - 8 * stock->unit;
  samen_band_draw (&band, draft, end - band.height, end + 1);
  samen_band_clear (&band);
  samen_draft_rule (draft, x0, x1, *bottom + 2 * stock->unit);
  samen_draft_foot (draft, x0, x1);
  return *bottom > *top;
}

/* What stands left below the names. */
static void
put_left (Sheet *sheet,
          double x1,
          double *bottom)
{
  static const SamenBandPart below[] = { { pairs, 1, 1 } };
  SamenDraft *draft = sheet->draft;
  const SamenStock *stock = &draft->stock;
  double end = stock->height - stock->safe - 2 * stock->unit;
  SamenBand band;

  samen_band_init (&band, draft, below, 1, stock->margin, x1);
  *bottom = end - band.height - 8 * stock->unit;
  samen_band_draw (&band, draft, end - band.height, end + 1);
  samen_band_clear (&band);
  samen_draft_rule (draft, stock->margin, x1, *bottom + 2 * stock->unit);
}

/* From the edge of the page to what sticks out of the map's rim. */
static double
side_width (const Sheet *sheet)
{
  const SamenPlacedMap *placed = &sheet->placed;
  double left = placed->x - placed->radius;

  for (guint i = 0; i < placed->labels->len; i++)
    {
      const SamenBox *box = &g_array_index (placed->labels, SamenBox, i);

      left = MIN (left, MIN (box->x, 2 * placed->x - box->x - box->width));
    }
  return left - 6 * sheet->draft->stock.unit - sheet->draft->stock.margin;
}

/* The lists beside the map. */
static gboolean
put_beside (Sheet *sheet)
{
  SamenDraft *draft = sheet->draft;
  const SamenStock *stock = &draft->stock;
  double side = side_width (sheet);
  double top, bottom;
  SamenColumns columns = { 0 };

  if (side < samen_columns_least_width (stock))
    return FALSE;
  top = samen_draft_map_title (draft, &sheet->placed, 0.5 * stock->width, TRUE) + 8 * stock->unit;
  put_left (sheet, stock->margin + side, &bottom);
  samen_columns_add (&columns, stock, stock->margin, stock->margin + side, top, bottom);
  top = stock->safe + 5 * stock->unit;
  if (!put_right (sheet, stock->width - stock->margin - side, &top, &bottom))
    return FALSE;
  samen_columns_add (&columns, stock, stock->width - stock->margin - side, stock->width - stock->margin, top, bottom);
  return samen_columns_put (&columns, draft, &sheet->roll, sheet->style);
}

/* The map alone, all else in the corners: the lists follow on further pages. */
static gboolean
put_around (Sheet *sheet)
{
  SamenDraft *draft = sheet->draft;
  const SamenStock *stock = &draft->stock;
  double bottom = stock->height - stock->safe;
  double x1 = stock->width - stock->margin;
  SamenCorner left = { .placed = &sheet->placed, .from_bottom = TRUE, .bottom = bottom, .widest = 0.26 * stock->width };
  SamenCorner right = { .placed = &sheet->placed, .at_right = TRUE, .top = stock->safe + 5 * stock->unit, .widest = 0.26 * stock->width };

  left.top = samen_draft_map_title (draft, &sheet->placed, 0.5 * stock->width, sheet->style != SAMEN_NUMBERS_NONE) + 8 * stock->unit;
  samen_corner_put (&left, draft, pairs, FALSE);
  right.least = samen_draft_foot_width (draft);
  right.x = x1 - right.least;
  right.bottom = bottom - 5.2 * stock->floor;
  right.from_bottom = TRUE;
  samen_corner_put (&right, draft, reading, TRUE);
  samen_draft_rule (draft, right.x, x1, bottom - 4.2 * stock->floor);
  samen_draft_foot (draft, right.x, x1);
  right.from_bottom = FALSE;
  right.least = 0;
  samen_corner_put (&right, draft, talk, TRUE);
  return TRUE;
}

static gboolean
try_lying (SamenDraft *draft,
           double half,
           gboolean names,
           gboolean trial)
{
  Sheet sheet;

  sheet_init (&sheet, draft, lying_box (draft, half), names, trial);
  if (names && sheet.style != SAMEN_NUMBERS_IN)
    {
      sheet_clear (&sheet);
      return FALSE;
    }
  samen_draft_page (draft);
  draw_map (&sheet);
  return sheet_finish (&sheet, names ? put_beside (&sheet) : put_around (&sheet));
}

/* --- standing: names below the map ------------------------------------------------------------ */

static const SamenBandPart foot_parts[] = {
  { talk, 0.46, 2 },
  { pairs, 0.27, 1 },
  { reading, 0.27, 1 },
};

/* Names left and right of the map too, where there is room. */
static gboolean
put_below (Sheet *sheet,
           double top,
           double bottom)
{
  const SamenStock *stock = &sheet->draft->stock;
  const SamenPlacedMap *placed = &sheet->placed;
  SamenColumns columns = { 0 };

  samen_columns_add (&columns, stock, stock->margin, stock->width - stock->margin, placed->y + placed->radius + 12 * placed->scale + 6 * stock->unit,
                     bottom);
  return samen_columns_put (&columns, sheet->draft, &sheet->roll, sheet->style);
}

/* Whether there is room for numbers on a map as wide as the page. */
static gboolean
could_be_numbered (const SamenDraft *draft)
{
  SamenGeometry geometry;
  SamenRoll roll;
  gboolean could;

  samen_geometry_init (&geometry, draft->project);
  samen_roll_init (&roll, draft, &geometry);
  could = samen_roll_style (&roll, (draft->stock.width / 2 - draft->stock.safe) / geometry.rings[4]) != SAMEN_NUMBERS_NONE;
  samen_roll_clear (&roll);
  return could;
}

static gboolean
try_standing (SamenDraft *draft,
              double half,
              gboolean names,
              gboolean trial)
{
  const SamenStock *stock = &draft->stock;
  double x1 = stock->width - stock->margin;
  double end = samen_draft_bottom (draft) - 2 * stock->unit;
  double top, bottom, size;
  SamenBand band;
  Sheet sheet;
  gboolean fits;

  samen_draft_page (draft);
  top = samen_draft_map_title (draft, NULL, x1 - stock->margin, could_be_numbered (draft)) + 4 * stock->unit;
  samen_band_init (&band, draft, foot_parts, G_N_ELEMENTS (foot_parts), stock->margin, x1);
  bottom = end - MIN (band.height, 0.4 * stock->height) - 8 * stock->unit;
  size = names ? 2 * half * stock->width : MIN (stock->width - 2 * stock->safe, bottom - top - 6 * stock->unit);
  sheet_init (&sheet, draft, (SamenBox){ (stock->width - size) / 2, top, size, names ? size : bottom - top - 6 * stock->unit }, names, trial);
  fits = !names || (sheet.style == SAMEN_NUMBERS_IN && put_below (&sheet, top, bottom - 4 * stock->unit));
  if (fits)
    {
      draw_map (&sheet);
      samen_draft_rule (draft, stock->margin, x1, bottom);
      samen_band_draw (&band, draft, bottom + 8 * stock->unit, end);
      samen_draft_foot (draft, stock->margin, x1);
    }
  samen_band_clear (&band);
  return sheet_finish (&sheet, fits);
}

/* --- trying ---------------------------------------------------------------------------------------- */

void
samen_draft_map_numbered (SamenDraft *draft)
{
  gboolean (*try) (SamenDraft *, double, gboolean, gboolean) = samen_stock_is_landscape (&draft->stock) ? try_lying : try_standing;

  for (guint i = 0; i < G_N_ELEMENTS (halves); i++)
    if (try (draft, halves[i], TRUE, TRUE) && try (draft, halves[i], TRUE, FALSE))
      return;
  try (draft, LARGEST_HALF, FALSE, FALSE);
}
