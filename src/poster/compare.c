/* poster/compare.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/compare.h"

#include "core/text.h"
#include "poster/block.h"
#include "scene/shapes.h"
#include "words/words.h"

#define LINE 1.3

char *
samen_compare_round (const SamenDraft *draft,
                     const SamenRound *round)
{
  g_autofree char *date = NULL;

  if (round == NULL)
    return g_strdup (samen_draft_word (draft, "no-round"));
  if (round->date == NULL)
    return g_strdup (samen_text (round->label));
  date = samen_words_date (draft->project->language, round->date);
  if (round->label == NULL)
    return g_steal_pointer (&date);
  return samen_words_fill (samen_draft_word (draft, "round-label"), "label", round->label, "date", date, NULL);
}

/* What it is called; its date when it has no name. */
static char *
short_name (const SamenDraft *draft,
            const SamenRound *round)
{
  return round != NULL && round->label != NULL ? g_strdup (round->label) : samen_compare_round (draft, round);
}

char *
samen_compare_rounds (const SamenDraft *draft)
{
  g_autofree char *before = NULL;
  g_autofree char *now = NULL;

  if (draft->before == NULL)
    return NULL;
  before = short_name (draft, draft->before);
  now = short_name (draft, draft->round);
  return g_strdup_printf ("%s → %s", before, now);
}

/* --- hollow and filled ------------------------------------------------------------------ */

static char *
says (const SamenDraft *draft,
      const char *key,
      const SamenRound *round)
{
  g_autofree char *name = samen_compare_round (draft, round);

  return samen_words_fill (samen_draft_word (draft, key), "round", name, NULL);
}

/* The shape of the first party's kind, or of residents. */
static void
draw_shape (const SamenDraft *draft,
            SamenFigure *figure,
            gboolean hollow,
            double x,
            double y,
            double s)
{
  const SamenParty *party = samen_list_get (draft->project->parties, 0);
  SamenKind kind = party != NULL ? (SamenKind) party->kind : SAMEN_KIND_RESIDENTS;
  SamenColour colour = draft->look->kinds[kind];

  samen_figure_fill (figure, samen_shape_kind (kind, x, y, hollow ? 0.86 * s : s), hollow ? draft->look->paper : colour);
  if (hollow)
    samen_figure_stroke (figure, samen_shape_kind (kind, x, y, 0.86 * s), colour, 0.16 * s)->cap = SAMEN_CAP_ROUND;
}

/* A shape in the middle of @sample and what it stands for. */
static void
add_row (SamenDraft *draft,
         SamenGalley *galley,
         gboolean hollow,
         double sample,
         double dot,
         double size,
         double before)
{
  SamenFont font = samen_stock_font (size, 400);
  g_autofree char *text = says (draft, hollow ? "compare-hollow" : "compare-filled", hollow ? draft->before : draft->round);
  double indent = sample + font.size;
  g_autoptr (GPtrArray) lines = samen_text_wrap (text, &font, galley->width - indent, FALSE);
  double first = MAX (2.3 * dot, LINE * font.size);
  SamenScene *piece = samen_galley_add (galley, before, first + (lines->len - 1) * LINE * font.size, hollow);
  SamenFigure *figure = samen_figure_new ("compare");

  draw_shape (draft, figure, hollow, sample / 2, first / 2, dot);
  samen_figure_lines (figure, lines, indent, samen_block_baseline (font.size, first), LINE, SAMEN_ALIGN_START, draft->look->ink);
  samen_scene_add (piece, figure);
}

void
samen_block_compare (SamenDraft *draft,
                     SamenGalley *galley)
{
  const SamenStock *stock = &draft->stock;
  double dot = 0.62 * stock->body;

  if (draft->before == NULL)
    return;
  add_row (draft, galley, TRUE, 2.4 * dot, dot, stock->body, stock->body);
  add_row (draft, galley, FALSE, 2.4 * dot, dot, stock->body, 0);
}

static void
add_band_row (SamenDraft *draft,
              SamenGalley *galley,
              double sample)
{
  double u = draft->stock.unit;
  SamenFont font = samen_stock_font (draft->stock.floor, 400);
  double height = MAX (1.42 * font.size, 6 * u);
  SamenScene *piece = samen_galley_add (galley, 0, height, FALSE);
  SamenFigure *figure = samen_figure_new ("compare");
  SamenPath *path = samen_path_new ();

  samen_path_rectangle (path, 0, height / 2 - 2.4 * u, sample, 4.8 * u, 2.4 * u);
  samen_figure_stroke (figure, path, draft->look->ink_2, 0.54 * u);
  samen_figure_text (figure, samen_draft_word (draft, "compare-band"), &font, sample + font.size,
                     samen_block_baseline (font.size, height), SAMEN_ALIGN_START, draft->look->ink);
  samen_scene_add (piece, figure);
}

void
samen_compare_rows (SamenDraft *draft,
                    SamenGalley *galley,
                    double sample,
                    double dot)
{
  if (draft->before == NULL)
    return;
  add_row (draft, galley, TRUE, sample, dot, draft->stock.floor, 0);
  add_row (draft, galley, FALSE, sample, dot, draft->stock.floor, 0);
  add_band_row (draft, galley, sample);
}
