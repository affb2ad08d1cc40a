/* poster/map-named.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/map-poster.h"

#include "poster/band.h"
#include "poster/legend.h"
#include "poster/talk.h"

static const SamenBlock talk[] = { samen_block_talk, NULL };
static const SamenBlock legend[] = { samen_block_legend, NULL };
static const SamenBlock relations[] = { samen_block_relations, NULL };
static const SamenBlock commitment[] = { samen_block_commitment, NULL };
static const SamenBlock kinds[] = { samen_block_kinds, NULL };
static const SamenBlock reading[] = { samen_block_reading, NULL };
static const SamenBlock reading_and_initiatives[] = { samen_block_reading, samen_block_initiatives, NULL };
static const SamenBlock initiatives[] = { samen_block_initiatives, NULL };
static const SamenBlock reading_and_ground[] = { samen_block_reading, samen_block_initiatives, samen_block_ground, NULL };
static const SamenBlock ground[] = { samen_block_ground, NULL };
static const SamenBlock steps[] = { samen_block_steps, NULL };

#define FOOT 6.5 /* lines of the smallest letters */
/* What stands below the map takes at most so much of the page. */
#define MOST_BAND 0.4

static gboolean
is_legible (const SamenPlacedMap *placed,
            const SamenDraft *draft)
{
  const SamenGeometry *geometry = &placed->map->geometry;

  return geometry->density != SAMEN_DENSITY_NUMBERED && geometry->name_size * placed->scale >= 0.99 * draft->stock.map_floor;
}

static SamenBox
inside (const SamenDraft *draft,
        double shrink)
{
  const SamenStock *stock = &draft->stock;
  double inset = stock->safe + 5 * stock->unit;
  double height = (stock->height - 2 * inset) * shrink;

  return (SamenBox){ stock->safe, (stock->height - height) / 2, stock->width - 2 * stock->safe, height };
}

/* The circle does not hold all of the ambition: it is printed in full. */
static void
mind_ambition (const SamenPlacedMap *placed,
               SamenDraft *draft)
{
  if (placed->map->ambition_cut)
    samen_draft_spill (draft, samen_draft_word (draft, "ambition"), draft->project->ambition->statement);
}

/* --- lying: the map in the middle, all else in the corners ------------------------------ */

typedef struct
{
  SamenPlacedMap placed;
  gboolean strict; /* a trial: nothing may go to a further page */
  gboolean trial;  /* leaves nothing on paper */
  gboolean signs;  /* the rim has signs without names: those are in a legend */
  gboolean failed;
} Lying;

/* The map as large as it can be, then smaller for the sake of the corners. */
static const double shrinks[] = { 1, 0.965, 0.93, 0.9, 0.87, 0.84 };

static void
fill_left (SamenDraft *draft,
           Lying *lying,
           double top)
{
  const SamenStock *stock = &draft->stock;
  SamenCorner corner = {
    .placed = &lying->placed,
    .top = top + 10 * stock->unit,
    .bottom = stock->height - stock->safe - 3 * stock->unit,
    .widest = 0.3 * stock->width,
    .from_bottom = TRUE,
    .strict = lying->strict,
  };

  if (lying->signs)
    {
      samen_corner_put (&corner, draft, relations, TRUE);
      corner.slides = TRUE;
      samen_corner_put (&corner, draft, kinds, TRUE);
    }
  else if (!samen_corner_put (&corner, draft, legend, FALSE))
    {
      corner.slides = TRUE;
      samen_corner_put (&corner, draft, relations, TRUE);
      samen_corner_put (&corner, draft, commitment, TRUE);
    }
  corner.from_bottom = FALSE;
  samen_corner_put (&corner, draft, initiatives, TRUE);
  samen_corner_put (&corner, draft, ground, FALSE);
  lying->failed |= corner.failed;
}

/* The foot, and above it how to read the map. */
static void
fill_right_foot (SamenDraft *draft,
                 SamenCorner *corner)
{
  const SamenStock *stock = &draft->stock;
  double bottom = stock->height - stock->safe;
  double right = stock->width - stock->margin;

  corner->from_bottom = TRUE;
  corner->x = right - corner->least;
  samen_corner_put (corner, draft, reading, TRUE);
  samen_draft_rule (draft, corner->x, right, bottom - 0.72 * FOOT * stock->floor);
  samen_draft_foot (draft, corner->x, right);
}

/* Everything at the right begins at the same line. */
static void
fill_right (SamenDraft *draft,
            Lying *lying)
{
  const SamenStock *stock = &draft->stock;
  double right = stock->width - stock->margin;
  SamenCorner corner = {
    .placed = &lying->placed,
    .at_right = TRUE,
    .top = stock->safe + 5 * stock->unit,
    .bottom = stock->height - stock->safe - FOOT * stock->floor,
    .widest = 0.27 * stock->width,
    .least = samen_draft_foot_width (draft),
    .strict = lying->strict,
  };

  corner.x = right - corner.least;
  samen_corner_put (&corner, draft, talk, TRUE);
  corner.widest = corner.least = right - corner.x;
  fill_right_foot (draft, &corner);
  if (lying->signs)
    samen_corner_put (&corner, draft, commitment, TRUE);
  corner.from_bottom = FALSE;
  corner.narrowest = 0.98 * corner.widest;
  samen_corner_put (&corner, draft, steps, FALSE);
  lying->failed |= corner.failed;
}

static void
draw_lying (SamenDraft *draft,
            Lying *lying)
{
  double top;

  samen_draft_page (draft);
  samen_placed_map_draw (&lying->placed, draft, NULL);
  top = samen_draft_map_title (draft, &lying->placed, 0.5 * draft->stock.width, FALSE);
  mind_ambition (&lying->placed, draft);
  fill_left (draft, lying, top);
  fill_right (draft, lying);
}

static gboolean
try_lying (SamenDraft *draft,
           Lying *lying,
           double shrink)
{
  SamenMapLayers layers = lying->signs ? SAMEN_MAP_ALL & ~SAMEN_MAP_KIND_NAMES : SAMEN_MAP_ALL;
  SamenBox box = inside (draft, shrink);
  gboolean stands;

  if (!samen_placed_map_could_be_named (draft, box))
    return FALSE;
  samen_placed_map_init (&lying->placed, draft, layers, box, TRUE, lying->trial);
  stands = is_legible (&lying->placed, draft);
  if (stands)
    {
      lying->failed = FALSE;
      draw_lying (draft, lying);
      stands = !(lying->failed && lying->strict);
      if (!stands || lying->trial)
        samen_draft_drop_page (draft);
    }
  samen_placed_map_clear (&lying->placed);
  return stands;
}

/* Names round the rim if they can be; rather without them than with a text on a
 * further page. */
static gboolean
lay_lying (SamenDraft *draft)
{
  Lying lying = { .strict = TRUE };

  for (int signs = FALSE; signs <= TRUE; signs++)
    for (guint i = 0; i < G_N_ELEMENTS (shrinks); i++)
      {
        lying.signs = signs;
        lying.trial = TRUE;
        if (!try_lying (draft, &lying, shrinks[i]))
          continue;
        lying.trial = FALSE;
        if (try_lying (draft, &lying, shrinks[i]))
          return TRUE;
      }
  lying = (Lying){ .signs = FALSE };
  if (try_lying (draft, &lying, 1))
    return TRUE;
  lying.signs = TRUE;
  return try_lying (draft, &lying, 1);
}

/* --- standing: title above, the map, three columns below --------------------------------- */

static const SamenBandPart usual_parts[] = {
  { talk, 0.42, 2 },
  { legend, 0.26, 1 },
  { reading_and_ground, 0.32, 1 },
};

/* For small paper: without names round the rim the map is a fifth larger. */
static const SamenBandPart small_parts[] = {
  { talk, 0.31, 1 },
  { legend, 0.24, 1 },
  { kinds, 0.22, 1 },
  { reading_and_initiatives, 0.23, 1 },
};

static void
lay_page (SamenDraft *draft,
          const SamenPlacedMap *placed,
          SamenBand *band,
          double top)
{
  const SamenStock *stock = &draft->stock;
  double end = samen_draft_bottom (draft) - 3 * stock->unit;

  samen_placed_map_draw (placed, draft, NULL);
  mind_ambition (placed, draft);
  samen_band_draw (band, draft, top, end);
  samen_draft_rule (draft, stock->margin, stock->width - stock->margin, end + 4 * stock->unit);
  samen_draft_foot (draft, stock->margin, stock->width - stock->margin);
}

static gboolean
try_standing (SamenDraft *draft,
              SamenMapLayers layers,
              const SamenBandPart *parts,
              guint n_parts)
{
  const SamenStock *stock = &draft->stock;
  double right = stock->width - stock->margin;
  SamenPlacedMap placed;
  SamenBand band;
  double top, bottom;
  gboolean legible;

  if (!samen_placed_map_could_be_named (draft, inside (draft, 1)))
    return FALSE;
  samen_draft_page (draft);
  top = samen_draft_map_title (draft, NULL, right - stock->margin, FALSE) + 4 * stock->unit;
  samen_band_init (&band, draft, parts, n_parts, stock->margin, right);
  bottom = samen_draft_bottom (draft) - 6 * stock->unit - MIN (band.height, MOST_BAND * stock->height);
  samen_placed_map_init (&placed, draft, layers,
                         (SamenBox){ stock->safe, top, stock->width - 2 * stock->safe, bottom - 6 * stock->unit - top }, FALSE, FALSE);
  legible = is_legible (&placed, draft);
  if (legible)
    lay_page (draft, &placed, &band, bottom);
  else
    samen_draft_drop_page (draft);
  samen_band_clear (&band);
  samen_placed_map_clear (&placed);
  return legible;
}

static gboolean
lay_standing (SamenDraft *draft)
{
  return try_standing (draft, SAMEN_MAP_ALL, usual_parts, G_N_ELEMENTS (usual_parts)) || try_standing (draft, SAMEN_MAP_ALL & ~SAMEN_MAP_KIND_NAMES, small_parts, G_N_ELEMENTS (small_parts));
}

gboolean
samen_draft_map_named (SamenDraft *draft)
{
  return samen_stock_is_landscape (&draft->stock) ? lay_lying (draft) : lay_standing (draft);
}
