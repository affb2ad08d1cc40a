/* poster/paradox-head.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/paradox-head.h"

#include "poster/block.h"
#include "poster/compare.h"
#include "scene/shapes.h"
#include "words/words.h"

/* --- how to read a line ---------------------------------------------------------------- */

/* Draws the sample of a row, from 0 to @width, around @y. */
typedef void (*Sample) (SamenDraft *draft,
                        SamenFigure *figure,
                        double width,
                        double y);

static void
add_bar (SamenFigure *figure,
         double width,
         double y,
         double thickness,
         SamenColour colour)
{
  SamenPath *path = samen_path_new ();

  samen_path_rectangle (path, 0, y - thickness / 2, width, thickness, thickness / 2);
  samen_figure_fill (figure, path, colour);
}

static void
sample_middle (SamenDraft *draft,
               SamenFigure *figure,
               double width,
               double y)
{
  add_bar (figure, width, y, 3.6 * draft->stock.unit, draft->look->half);
}

static void
sample_range (SamenDraft *draft,
              SamenFigure *figure,
              double width,
              double y)
{
  add_bar (figure, width, y, 2.2 * draft->stock.unit, draft->look->range);
}

static void
sample_agreed (SamenDraft *draft,
               SamenFigure *figure,
               double width,
               double y)
{
  double s = 7 * draft->stock.unit;

  samen_shape_agreed (figure, draft->look, width / 2, y - s / 2, s);
}

static void
sample_desired (SamenDraft *draft,
                SamenFigure *figure,
                double width,
                double y)
{
  double s = 7 * draft->stock.unit;

  samen_shape_desired (figure, draft->look, width / 2, y - 0.56 * s, s);
}

static void
add_row (SamenDraft *draft,
         SamenGalley *galley,
         Sample sample,
         const char *key,
         double height)
{
  double width = 26 * draft->stock.unit;
  SamenFont font = samen_stock_font (draft->stock.floor, 400);
  SamenScene *piece = samen_galley_add (galley, 0, height, FALSE);
  SamenFigure *figure = samen_figure_new ("reading");

  sample (draft, figure, width, height / 2);
  samen_figure_text (figure, samen_draft_word (draft, key), &font, width + font.size, samen_block_baseline (font.size, height),
                     SAMEN_ALIGN_START, draft->look->ink);
  samen_scene_add (piece, figure);
}

static void
add_party_row (SamenDraft *draft,
               SamenGalley *galley,
               GHashTable *codes,
               double dot,
               const char *key)
{
  const SamenParty *party = samen_list_get (draft->project->parties, 0);
  double width = 26 * draft->stock.unit;
  double height = 2.3 * dot;
  SamenFont font = samen_stock_font (draft->stock.floor, 400);
  SamenScene *piece;
  SamenFigure *figure;

  if (party == NULL)
    return;
  piece = samen_galley_add (galley, 0, height, FALSE);
  figure = samen_figure_new ("reading");
  samen_shape_badge (figure, draft->look, party->kind, width / 2, height / 2, dot, draft->look->kinds[party->kind], 0, 0,
                     codes != NULL ? SAMEN_BADGE_TEXT : SAMEN_BADGE_PLAIN,
                     codes != NULL ? g_hash_table_lookup (codes, party->id) : NULL, MAX (draft->stock.code_floor, 0.9 * dot));
  samen_figure_text (figure, samen_draft_word (draft, key), &font, width + font.size, samen_block_baseline (font.size, height),
                     SAMEN_ALIGN_START, draft->look->ink);
  samen_scene_add (piece, figure);
}

static double
draw_reading (SamenDraft *draft,
              GHashTable *codes,
              double dot,
              gboolean key_below,
              double x,
              double top)
{
  const SamenStock *stock = &draft->stock;
  g_autoptr (SamenGalley) galley = samen_galley_new (stock->width - stock->margin - x);
  double height = 1.42 * stock->floor;
  guint from = 0;

  samen_block_overline (galley, stock, draft->look, samen_draft_word (draft, "line-reading"), 0);
  add_party_row (draft, galley, codes, dot, key_below ? "line-party" : "line-party-plain");
  samen_compare_rows (draft, galley, 26 * stock->unit, 0.8 * dot, codes != NULL);
  add_row (draft, galley, sample_middle, "line-middle", height);
  add_row (draft, galley, sample_range, "line-range", height);
  add_row (draft, galley, sample_agreed, "line-agreed", MAX (height, 9.4 * stock->unit));
  add_row (draft, galley, sample_desired, "line-desired", MAX (height, 9.4 * stock->unit));
  return samen_galley_pour (galley, draft->scene, &from, x, top, stock->height);
}

/* --- the title ---------------------------------------------------------------------------- */

static double
put_text (SamenDraft *draft,
          const char *what,
          const char *text,
          SamenFont font,
          double floor,
          double width,
          double leading,
          double top,
          double height,
          SamenColour colour)
{
  g_autoptr (GPtrArray) lines = samen_draft_fit (draft, what, text, &font, floor, width, height, leading);
  SamenFigure *figure = samen_figure_new ("title");

  if (font.family == SAMEN_FAMILY_DISPLAY)
    top -= 0.1 * font.size;
  samen_figure_lines (figure, lines, draft->stock.margin, top + samen_block_baseline (font.size, leading * font.size), leading,
                      SAMEN_ALIGN_START, colour);
  samen_scene_add (draft->scene, figure);
  return top + lines->len * leading * font.size;
}

/* Which round it shows or which two it compares, and through whose eyes. */
static char *
occasion (SamenDraft *draft)
{
  g_autofree char *rounds = samen_compare_rounds (draft);
  g_autofree char *name = NULL;

  if (rounds != NULL)
    return g_steal_pointer (&rounds);
  if (draft->party == NULL)
    return samen_compare_round (draft, draft->round);
  name = samen_party_plain_name (draft->party);
  return samen_words_fill (samen_draft_word (draft, "seen-from"), "party", name, NULL);
}

static double
draw_title (SamenDraft *draft,
            double width,
            double top)
{
  const SamenStock *stock = &draft->stock;
  SamenFont small = samen_stock_overline (stock);
  g_autofree char *what = occasion (draft);
  g_autofree char *overline = g_strjoin (" · ", samen_draft_word (draft, "paradoxes-overline"), what, NULL);
  g_autofree char *capitals = g_utf8_strup (overline, -1);
  SamenFont lead = samen_stock_font (stock->lead, 400);
  double y = put_text (draft, NULL, capitals, small, 0.9 * small.size, width, 1.2, top, 2.5 * small.size, draft->look->ink_2);

  y = put_text (draft, samen_draft_word (draft, "paradoxes-overline"), samen_draft_title (draft), samen_stock_font (0.94 * stock->title, 700),
                stock->lead, width, SAMEN_LEADING_TITLE, y + 0.5 * small.size, 4.3 * stock->lead, draft->look->ink);
  y = put_text (draft, NULL, samen_draft_word (draft, "paradoxes-intro-1"), lead, stock->floor, width, 1.32, y + 0.3 * lead.size, 2.7 * lead.size,
                draft->look->ink_2);
  return put_text (draft, NULL, samen_draft_word (draft, "paradoxes-intro-2"), lead, stock->floor, width, 1.32, y, 2.7 * lead.size, draft->look->ink_2);
}

double
samen_draft_paradox_head (SamenDraft *draft,
                          GHashTable *codes,
                          double dot,
                          gboolean key_below)
{
  const SamenStock *stock = &draft->stock;
  double top = stock->safe + 4 * stock->unit;
  double x = stock->margin + 0.61 * (stock->width - 2 * stock->margin);
  double right = draw_reading (draft, codes, dot, key_below, x, top);
  double left = draw_title (draft, x - stock->margin - 10 * stock->unit, top);

  return MAX (left, right) + 6 * stock->unit;
}
