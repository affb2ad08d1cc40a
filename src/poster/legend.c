/* poster/legend.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/legend.h"

#include "arrange/geometry.h"
#include "poster/block.h"
#include "scene/shapes.h"
#include "words/words.h"

/* On A1, millimetres. */
#define SAMPLE 34.0

static double
row_height (const SamenStock *stock)
{
  return 2 * stock->body;
}

static double
sample_width (const SamenStock *stock)
{
  return SAMPLE * stock->body / (20 * SAMEN_MM_PER_PT);
}

/* Lines thinner than on the map would not be the same sign: they follow the
 * letters, as the map does. */
static double
sample_unit (const SamenStock *stock)
{
  return stock->body / (20 * SAMEN_MM_PER_PT);
}

static SamenFigure *
add_row (SamenDraft  *draft,
         SamenGalley *galley,
         const char  *name,
         double       before,
         gboolean     keep)
{
  const SamenStock *stock = &draft->stock;
  SamenFont font = samen_stock_font (stock->body, 400);
  SamenScene *piece = samen_galley_add (galley, before, row_height (stock), keep);
  SamenFigure *figure = samen_figure_new ("legend");

  samen_figure_text (figure, name, &font, sample_width (stock) + 0.9 * font.size,
                     samen_block_baseline (font.size, row_height (stock)), SAMEN_ALIGN_START, draft->look->ink);
  samen_scene_add (piece, figure);
  return figure;
}

void
samen_block_commitment (SamenDraft  *draft,
                        SamenGalley *galley)
{
  const SamenStock *stock = &draft->stock;
  double y = row_height (stock) / 2;

  samen_block_overline (galley, stock, draft->look, samen_draft_word (draft, "commitment"), 2 * stock->body);
  for (int i = SAMEN_COMMITMENT_CARRYING; i >= 0; i--)
    {
      const char *name = samen_words_choice (draft->project->language, "commitment", samen_commitment_names, i);
      SamenFigure *figure = add_row (draft, galley, name, i == SAMEN_COMMITMENT_CARRYING ? 0.4 * stock->body : 0, i > 0);

      samen_shape_link (figure, 0, y, sample_width (stock), y, i, sample_unit (stock), draft->look->sample);
    }
}

static gboolean
is_shown (const SamenProject *project,
          int                 kind,
          SamenDensity        density)
{
  if (density != SAMEN_DENSITY_NAMED && kind != SAMEN_RELATION_TENSION)
    return FALSE;
  SAMEN_EACH (const SamenRelation, relation, project->relations)
  {
    if (relation->kind == kind)
      return TRUE;
  }
  return FALSE;
}

void
samen_block_relations (SamenDraft  *draft,
                       SamenGalley *galley)
{
  const SamenStock *stock = &draft->stock;
  SamenGeometry geometry;
  gboolean first = TRUE;
  double y = row_height (stock) / 2;

  samen_geometry_init (&geometry, draft->project);
  for (int kind = 0; kind < SAMEN_N_RELATION_KINDS; kind++)
    {
      SamenPoint line[] = { { 0, y }, { sample_width (stock) / 2, y }, { sample_width (stock), y } };
      SamenFigure *figure;

      if (!is_shown (draft->project, kind, geometry.density))
        continue;
      if (first)
        samen_block_overline (galley, stock, draft->look, samen_draft_word (draft, "relations"), 2 * stock->body);
      figure = add_row (draft, galley, samen_words_choice (draft->project->language, "relation", samen_relation_kind_names, kind),
                        first ? 0.4 * stock->body : 0, kind + 2 < SAMEN_N_RELATION_KINDS);
      samen_shape_relation (figure, draft->look, kind, line, G_N_ELEMENTS (line), 0, 0, sample_unit (stock), draft->look->paper, FALSE, 1);
      first = FALSE;
    }
}

void
samen_block_reading (SamenDraft  *draft,
                     SamenGalley *galley)
{
  samen_block_overline (galley, &draft->stock, draft->look, samen_draft_word (draft, "map-reading"), 2 * draft->stock.body);
  samen_block_body (galley, &draft->stock, draft->look, samen_draft_word (draft, "map-reading-text"), 0.6 * draft->stock.body);
}
