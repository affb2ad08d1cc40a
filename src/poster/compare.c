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

char *
samen_compare_sentence (const SamenDraft *draft)
{
  g_autofree char *before = samen_compare_round (draft, draft->before);
  g_autofree char *now = samen_compare_round (draft, draft->round);

  return samen_words_fill (samen_draft_word (draft, "compare-sentence"), "before", before, "now", now, NULL);
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
         double dot)
{
  SamenFont font = samen_stock_font (draft->stock.floor, 400);
  g_autofree char *text = says (draft, hollow ? "compare-hollow" : "compare-filled", hollow ? draft->before : draft->round);
  double indent = sample + font.size;
  g_autoptr (GPtrArray) lines = samen_text_wrap (text, &font, galley->width - indent, FALSE);
  double first = MAX (2.3 * dot, LINE * font.size);
  SamenScene *piece = samen_galley_add (galley, 0, first + (lines->len - 1) * LINE * font.size, hollow);
  SamenFigure *figure = samen_figure_new ("compare");

  draw_shape (draft, figure, hollow, sample / 2, first / 2, dot);
  samen_figure_lines (figure, lines, indent, samen_block_baseline (font.size, first), LINE, SAMEN_ALIGN_START, draft->look->ink);
  samen_scene_add (piece, figure);
}

void
samen_block_compare (SamenDraft *draft,
                     SamenGalley *galley)
{
  g_autofree char *text = NULL;

  if (draft->before == NULL)
    return;
  text = says (draft, "compare-way", draft->before);
  samen_block_body (galley, &draft->stock, draft->look, text, draft->stock.body);
}

/* What one line of the small letters needs beside a sample. */
static SamenFigure *
add_sample_row (SamenDraft *draft,
                SamenGalley *galley,
                double sample,
                const char *key,
                double *middle)
{
  SamenFont font = samen_stock_font (draft->stock.floor, 400);
  double height = MAX (1.42 * font.size, 6 * draft->stock.unit);
  SamenScene *piece = samen_galley_add (galley, 0, height, FALSE);
  SamenFigure *figure = samen_figure_new ("compare");

  *middle = height / 2;
  samen_figure_text (figure, samen_draft_word (draft, key), &font, sample + font.size, samen_block_baseline (font.size, height),
                     SAMEN_ALIGN_START, draft->look->ink);
  samen_scene_add (piece, figure);
  return figure;
}

static void
add_band_row (SamenDraft *draft,
              SamenGalley *galley,
              double sample)
{
  double u = draft->stock.unit;
  SamenPath *path = samen_path_new ();
  double y;
  SamenFigure *figure = add_sample_row (draft, galley, sample, "compare-band", &y);

  samen_path_rectangle (path, 0, y - 2.4 * u, sample, 4.8 * u, 2.4 * u);
  samen_figure_stroke (figure, path, draft->look->ink_2, 0.54 * u);
}

static void
add_median_row (SamenDraft *draft,
                SamenGalley *galley,
                double sample)
{
  double u = draft->stock.unit;
  double x0 = 0.2 * sample, x1 = 0.8 * sample;
  SamenPath *path = samen_path_new ();
  double y;
  SamenFigure *figure = add_sample_row (draft, galley, sample, "compare-median", &y);

  samen_path_move (path, x0, y - 1.8 * u);
  samen_path_line (path, x0, y + 1.8 * u);
  samen_path_move (path, x0, y);
  samen_path_line (path, x1, y);
  samen_path_move (path, x1 - 1.8 * u, y - 1.8 * u);
  samen_path_line (path, x1, y);
  samen_path_line (path, x1 - 1.8 * u, y + 1.8 * u);
  samen_figure_stroke (figure, path, draft->look->ink, 0.65 * u)->cap = SAMEN_CAP_ROUND;
}

void
samen_compare_rows (SamenDraft *draft,
                    SamenGalley *galley,
                    double sample,
                    double dot,
                    gboolean parties)
{
  if (draft->before == NULL)
    return;
  if (parties)
    {
      add_row (draft, galley, TRUE, sample, dot);
      add_row (draft, galley, FALSE, sample, dot);
    }
  else
    add_median_row (draft, galley, sample);
  add_band_row (draft, galley, sample);
}
