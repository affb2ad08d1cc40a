/* poster/map-numbered.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/map-poster.h"

#include "poster/legend.h"
#include "poster/names.h"
#include "poster/pairs.h"
#include "poster/talk.h"

#include <math.h>

static const SamenBlock talk[] = { samen_block_talk, NULL };
static const SamenBlock pairs[] = { samen_block_pairs, NULL };
static const SamenBlock reading[] = { samen_block_list_reading, NULL };

/* Half the map as a part of the short side of the paper, tried in turn. */
static const double halves[] = { 0.45, 0.42, 0.39, 0.36, 0.33, 0.3, 0.27 };

#define MOST_COLUMNS 24
/* Narrowest column of names, and the white between two, in small letters. */
#define COLUMN 12.5
#define COLUMN_GAP 1.3
/* Names are at most so much larger than the paper's floor. */
#define LARGEST 1.34

/* --- columns of names --------------------------------------------------------------------- */

typedef struct
{
  double width;
  double xs[MOST_COLUMNS];
  double tops[MOST_COLUMNS];
  double bottoms[MOST_COLUMNS];
  guint n;
} Columns;

/* As many as go between two edges. */
static void
add_columns (Columns          *columns,
             const SamenStock *stock,
             double            x0,
             double            x1,
             double            top,
             double            bottom)
{
  double gap = COLUMN_GAP * stock->floor;
  guint n = (guint) MAX (0, floor ((x1 - x0 + gap) / (COLUMN * stock->floor + gap)));

  n = MIN (n, MOST_COLUMNS - columns->n);
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
pour (const Columns     *columns,
      const SamenGalley *galley,
      SamenScene        *scene,
      double             cut)
{
  guint from = 0;

  for (guint i = 0; i < columns->n; i++)
    samen_galley_pour (galley, scene, &from, columns->xs[i], columns->tops[i], columns->bottoms[i] - cut);
  return from == samen_galley_length (galley);
}

/* The most that can be cut off all columns. */
static double
slack (const Columns     *columns,
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

/* In the largest letters that fit.  Returns: FALSE, with nothing drawn, when
 * the smallest do not either */
static gboolean
put_names (SamenDraft      *draft,
           const SamenRoll *roll,
           const Columns   *columns,
           SamenNumbers     style)
{
  double floor = draft->stock.floor;

  for (double size = LARGEST * floor; columns->n > 0 && size > 0.985 * floor; size *= 0.97)
    {
      g_autoptr (SamenGalley) galley = samen_galley_new (columns->width);

      samen_roll_set (roll, galley, MAX (size, floor), style);
      if (!pour (columns, galley, NULL, 0))
        continue;
      pour (columns, galley, draft->scene, slack (columns, galley));
      return TRUE;
    }
  return FALSE;
}

/* On as many further pages as it takes. */
static void
put_list_sheets (SamenDraft      *draft,
                 const SamenRoll *roll,
                 SamenNumbers     style)
{
  const SamenStock *stock = &draft->stock;
  double x1 = stock->width - stock->margin;
  Columns columns = { 0 };
  g_autoptr (SamenGalley) galley = NULL;

  add_columns (&columns, stock, stock->margin, x1, 0, stock->height);
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

/* --- lying: names left and right of the map ------------------------------------------------- */

static void
place_map (SamenDraft     *draft,
           SamenPlacedMap *placed,
           SamenBox        box)
{
  SamenMapLayers layers = SAMEN_MAP_RELATIONS | SAMEN_MAP_LINKS | SAMEN_MAP_BUBBLES;

  samen_placed_map_init (placed, draft, layers, box, TRUE);
}

static void
draw_map (SamenDraft           *draft,
          const SamenPlacedMap *placed,
          const SamenRoll      *roll)
{
  g_autoptr (SamenScene) shapes = samen_roll_shapes (roll, placed);

  samen_placed_map_draw (placed, draft, shapes);
  if (placed->map->ambition_cut)
    samen_draft_spill (draft, samen_draft_word (draft, "ambition"), draft->project->ambition->statement);
}

/* Foot and reading help at the bottom right.  Returns: their top */
static double
put_right_foot (SamenDraft  *draft,
                SamenCorner *corner)
{
  const SamenStock *stock = &draft->stock;
  double bottom = stock->height - stock->safe;
  double x1 = stock->width - stock->margin;

  corner->from_bottom = TRUE;
  corner->bottom = bottom - 5.2 * stock->floor;
  samen_corner_put (corner, draft, reading, TRUE);
  samen_draft_rule (draft, corner->x, x1, bottom - 4 * stock->floor);
  samen_draft_foot (draft, corner->x, x1);
  return corner->bottom;
}

static gboolean
put_beside (SamenDraft           *draft,
            const SamenPlacedMap *placed,
            const SamenRoll      *roll,
            SamenNumbers          style,
            gboolean              names)
{
  const SamenStock *stock = &draft->stock;
  double side = placed->x - placed->radius - 8 * stock->unit - stock->margin;
  SamenCorner left = { .placed = placed, .from_bottom = TRUE, .bottom = stock->height - stock->safe, .widest = 0.26 * stock->width };
  SamenCorner right = { .placed = placed, .at_right = TRUE, .top = stock->safe + 5 * stock->unit, .widest = 0.26 * stock->width };
  Columns columns = { 0 };

  left.top = samen_draft_map_title (draft, placed, 0.5 * stock->width, TRUE) + 8 * stock->unit;
  samen_corner_put (&left, draft, pairs, FALSE);
  put_right_foot (draft, &right);
  right.from_bottom = FALSE;
  samen_corner_put (&right, draft, talk, TRUE);
  if (!names)
    return TRUE;
  add_columns (&columns, stock, stock->margin, stock->margin + side, left.top, left.bottom);
  add_columns (&columns, stock, stock->width - stock->margin - side, stock->width - stock->margin, right.top, right.bottom);
  return put_names (draft, roll, &columns, style);
}

static SamenBox
lying_box (const SamenDraft *draft,
           double            half)
{
  const SamenStock *stock = &draft->stock;
  double size = 2 * half * stock->height;

  return (SamenBox) { (stock->width - size) / 2, (stock->height - size) / 2 + (0.5 - half) * 0.2 * stock->height, size, size };
}

/* --- standing: names below the map ------------------------------------------------------------ */

static SamenBox
standing_box (const SamenDraft *draft,
              double            half)
{
  const SamenStock *stock = &draft->stock;
  double size = 2 * half * stock->width;

  return (SamenBox) { (stock->width - size) / 2, stock->safe + 1.7 * stock->title + 14 * stock->unit, size, size };
}

static gboolean
put_below (SamenDraft           *draft,
           const SamenPlacedMap *placed,
           const SamenRoll      *roll,
           SamenNumbers          style,
           gboolean              names)
{
  const SamenStock *stock = &draft->stock;
  double x1 = stock->width - stock->margin;
  double bottom = stock->height - stock->safe - 5 * stock->unit;
  SamenCorner right = { .placed = placed, .at_right = TRUE, .top = stock->safe + 5 * stock->unit, .bottom = bottom, .widest = 0.34 * stock->width };
  SamenCorner left = { .placed = placed, .from_bottom = TRUE, .bottom = samen_draft_bottom (draft), .widest = 0.34 * stock->width };
  Columns columns = { 0 };

  left.top = samen_draft_map_title (draft, placed, 0.56 * stock->width, TRUE);
  right.bottom = put_right_foot (draft, &right);
  samen_corner_put (&left, draft, pairs, FALSE);
  right.from_bottom = FALSE;
  samen_corner_put (&right, draft, talk, TRUE);
  if (!names)
    return TRUE;
  add_columns (&columns, stock, stock->margin, x1, placed->y + placed->radius + 10 * stock->unit, MIN (left.bottom, right.bottom));
  return put_names (draft, roll, &columns, style);
}

/* --- trying ---------------------------------------------------------------------------------------- */

/* One page with the map this large.  Returns: FALSE, with nothing drawn, when it
 * does not all fit */
static gboolean
try_half (SamenDraft *draft,
          double      half,
          gboolean    names)
{
  gboolean lying = samen_stock_is_landscape (&draft->stock);
  SamenPlacedMap placed;
  SamenRoll roll;
  SamenNumbers style;
  gboolean fits;

  place_map (draft, &placed, lying ? lying_box (draft, half) : standing_box (draft, half));
  samen_roll_init (&roll, draft, &placed.map->geometry);
  style = samen_roll_style (&roll, placed.scale);
  fits = !names || style == SAMEN_NUMBERS_IN;
  if (fits)
    {
      samen_draft_page (draft);
      draw_map (draft, &placed, &roll);
      fits = (lying ? put_beside : put_below) (draft, &placed, &roll, style, names);
      if (!fits)
        samen_draft_drop_page (draft);
      else if (!names)
        put_list_sheets (draft, &roll, style);
    }
  samen_roll_clear (&roll);
  samen_placed_map_clear (&placed);
  return fits;
}

void
samen_draft_map_numbered (SamenDraft *draft)
{
  for (guint i = 0; i < G_N_ELEMENTS (halves); i++)
    if (try_half (draft, halves[i], TRUE))
      return;
  try_half (draft, halves[0], FALSE);
}
