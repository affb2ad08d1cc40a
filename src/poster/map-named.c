/* poster/map-named.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/map-poster.h"

#include "poster/legend.h"
#include "poster/talk.h"

static const SamenBlock talk[] = { samen_block_talk, NULL };
static const SamenBlock legend[] = { samen_block_legend, NULL };
static const SamenBlock reading[] = { samen_block_reading, NULL };
static const SamenBlock ground[] = { samen_block_ground, NULL };
static const SamenBlock steps[] = { samen_block_steps, NULL };

#define FOOT 6.5 /* lines of the smallest letters */

static gboolean
is_legible (const SamenPlacedMap *placed,
            const SamenDraft     *draft)
{
  const SamenGeometry *geometry = &placed->map->geometry;

  return geometry->density != SAMEN_DENSITY_NUMBERED && geometry->name_size * placed->scale >= 0.99 * draft->stock.map_floor;
}

static SamenBox
inside (const SamenDraft *draft)
{
  const SamenStock *stock = &draft->stock;

  double inset = stock->safe + 5 * stock->unit;

  return (SamenBox) { stock->safe, inset, stock->width - 2 * stock->safe, stock->height - 2 * inset };
}

/* The circle does not hold all of the ambition: it is printed in full. */
static void
mind_ambition (const SamenPlacedMap *placed,
               SamenDraft           *draft)
{
  if (placed->map->ambition_cut)
    samen_draft_spill (draft, samen_draft_word (draft, "ambition"), draft->project->ambition->statement);
}

/* --- lying: the map in the middle, all else in the corners ------------------------------ */

static void
fill_left (SamenDraft           *draft,
           const SamenPlacedMap *placed,
           double                top)
{
  const SamenStock *stock = &draft->stock;
  SamenCorner corner = {
    .placed = placed,
    .top = top + 10 * stock->unit,
    .bottom = stock->height - stock->safe - 4 * stock->unit,
    .widest = 0.3 * stock->width,
    .from_bottom = TRUE,
  };

  samen_corner_put (&corner, draft, legend, TRUE);
  corner.from_bottom = FALSE;
  samen_corner_put (&corner, draft, ground, FALSE);
}

/* Everything at the right begins at the same line. */
static void
fill_right (SamenDraft           *draft,
            const SamenPlacedMap *placed)
{
  const SamenStock *stock = &draft->stock;
  double bottom = stock->height - stock->safe;
  double right = stock->width - stock->margin;
  SamenCorner corner = {
    .placed = placed,
    .at_right = TRUE,
    .top = stock->safe + 5 * stock->unit,
    .bottom = bottom - FOOT * stock->floor,
    .widest = 0.25 * stock->width,
  };
  double top = corner.top;

  if (samen_corner_put (&corner, draft, talk, TRUE))
    corner.widest = MIN (corner.widest, right - corner.x);
  top = corner.top;
  corner.from_bottom = TRUE;
  samen_corner_put (&corner, draft, reading, TRUE);
  samen_draft_rule (draft, corner.x, right, bottom - 0.72 * FOOT * stock->floor);
  samen_draft_foot (draft, corner.x, right);
  corner.from_bottom = FALSE;
  corner.top = top + 10 * stock->unit;
  corner.widest = right - corner.x;
  corner.narrowest = 0.98 * corner.widest;
  samen_corner_put (&corner, draft, steps, FALSE);
}

static gboolean
lay_lying (SamenDraft *draft)
{
  SamenPlacedMap placed;
  gboolean legible;

  samen_placed_map_init (&placed, draft, SAMEN_MAP_ALL, inside (draft), TRUE);
  legible = is_legible (&placed, draft);
  if (legible)
    {
      double top;

      samen_draft_page (draft);
      samen_placed_map_draw (&placed, draft, NULL);
      top = samen_draft_map_title (draft, &placed, 0.5 * draft->stock.width, FALSE);
      mind_ambition (&placed, draft);
      fill_left (draft, &placed, top);
      fill_right (draft, &placed);
    }
  samen_placed_map_clear (&placed);
  return legible;
}

/* --- standing: title above, the map, three columns below --------------------------------- */

/* The blocks below the map and the order in which they are set. */
static const SamenBlock *const columns[] = { talk, legend, reading };
#define N_COLUMNS G_N_ELEMENTS (columns)

typedef struct
{
  SamenGalley *galleys[N_COLUMNS];
  double xs[N_COLUMNS];
  double height;
} Bottom;

static void
bottom_init (Bottom     *bottom,
             SamenDraft *draft)
{
  static const double shares[N_COLUMNS] = { 0.42, 0.26, 0.32 };
  const SamenStock *stock = &draft->stock;
  double gap = 10 * stock->unit;
  double room = stock->width - 2 * stock->margin - (N_COLUMNS - 1) * gap;
  double x = stock->margin;

  bottom->height = 0;
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      bottom->galleys[i] = samen_galley_new (shares[i] * room);
      bottom->xs[i] = x;
      x += shares[i] * room + gap;
      for (const SamenBlock *block = columns[i]; *block != NULL; block++)
        (*block) (draft, bottom->galleys[i]);
      if (i == N_COLUMNS - 1)
        samen_block_ground (draft, bottom->galleys[i]);
      bottom->height = MAX (bottom->height, samen_galley_height (bottom->galleys[i]));
    }
}

/* What is longer than its column goes on at a further page. */
static void
bottom_draw (Bottom     *bottom,
             SamenDraft *draft,
             double      top,
             double      end)
{
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      guint from = 0;

      samen_galley_pour (bottom->galleys[i], draft->scene, &from, bottom->xs[i], top, end);
      samen_galley_move (bottom->galleys[i], from, draft->spill);
      samen_galley_free (bottom->galleys[i]);
    }
}

static void
lay_page (SamenDraft           *draft,
          const SamenPlacedMap *placed,
          Bottom               *bottom,
          double                top)
{
  const SamenStock *stock = &draft->stock;
  double end = samen_draft_bottom (draft) - 3 * stock->unit;

  samen_placed_map_draw (placed, draft, NULL);
  mind_ambition (placed, draft);
  bottom_draw (bottom, draft, top, end);
  samen_draft_rule (draft, stock->margin, stock->width - stock->margin, end + 4 * stock->unit);
  samen_draft_foot (draft, stock->margin, stock->width - stock->margin);
}

static gboolean
lay_standing (SamenDraft *draft)
{
  const SamenStock *stock = &draft->stock;
  SamenPlacedMap placed;
  Bottom bottom;
  double most = 0.36 * stock->height;
  double top, height;
  gboolean legible;

  samen_draft_page (draft);
  top = samen_draft_map_title (draft, NULL, stock->width - 2 * stock->margin, FALSE) + 4 * stock->unit;
  bottom_init (&bottom, draft);
  height = MIN (bottom.height, most);
  height = samen_draft_bottom (draft) - 6 * stock->unit - height;
  samen_placed_map_init (&placed, draft, SAMEN_MAP_ALL,
                         (SamenBox) { stock->safe, top, stock->width - 2 * stock->safe, height - 6 * stock->unit - top }, FALSE);
  legible = is_legible (&placed, draft);
  if (legible)
    lay_page (draft, &placed, &bottom, height);
  else
    {
      samen_draft_drop_page (draft);
      for (guint i = 0; i < N_COLUMNS; i++)
        samen_galley_free (bottom.galleys[i]);
    }
  samen_placed_map_clear (&placed);
  return legible;
}

gboolean
samen_draft_map_named (SamenDraft *draft)
{
  return samen_stock_is_landscape (&draft->stock) ? lay_lying (draft) : lay_standing (draft);
}
