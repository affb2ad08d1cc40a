/* poster/paradox-key.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/paradox-key.h"

#include "core/text.h"
#include "poster/block.h"
#include "scene/shapes.h"

/* --- codes and names ------------------------------------------------------------------- */

static double
indent (double dot)
{
  return 2.8 * dot;
}

double
samen_key_width (SamenDraft *draft,
                 double dot)
{
  SamenFont font = samen_stock_font (draft->stock.floor, 400);
  double widest = 0;

  SAMEN_EACH (const SamenParty, party, draft->project->parties)
  {
    widest = MAX (widest, samen_text_width (samen_text (party->name), &font));
  }
  return indent (dot) + CLAMP (widest, 6 * font.size, 16 * font.size) + 0.1;
}

static void
add_entry (SamenDraft *draft,
           SamenGalley *galley,
           const SamenParty *party,
           const char *code,
           double dot)
{
  const SamenLook *look = draft->look;
  SamenFont font = samen_stock_font (draft->stock.floor, 400);
  g_autoptr (GPtrArray) lines = samen_text_wrap (samen_text (party->name), &font, galley->width - indent (dot), TRUE);
  double text = 1.2 * font.size;
  double height = MAX (2.2 * dot, lines->len * text);

  for (guint i = 0; i < lines->len; i++)
    {
      double part = i == 0 ? height - (lines->len - 1) * text : text;
      SamenScene *piece = samen_galley_add (galley, 0, part, i + 1 < MIN (lines->len, 4));
      SamenFigure *figure = samen_figure_new ("key");

      if (i == 0)
        samen_shape_badge (figure, look, party->kind, 1.1 * dot, part / 2, dot, look->kinds[party->kind], 0, 0, SAMEN_BADGE_TEXT,
                           code, MAX (draft->stock.code_floor, 0.9 * dot));
      samen_figure_line (figure, g_ptr_array_index (lines, i), indent (dot), samen_block_baseline (font.size, part), SAMEN_ALIGN_START, look->ink);
      samen_scene_add (piece, figure);
    }
}

SamenGalley *
samen_key_new (SamenDraft *draft,
               GHashTable *codes,
               double dot,
               double width)
{
  SamenGalley *galley = samen_galley_new (width);

  SAMEN_EACH (const SamenParty, party, draft->project->parties)
  {
    add_entry (draft, galley, party, g_hash_table_lookup (codes, party->id), dot);
  }
  return galley;
}

/* --- pages of names with small tracks --------------------------------------------------------- */

typedef struct
{
  SamenDraft *draft;
  SamenGalley *galley;
  double cells_x; /* where the small tracks begin */
  double cell;    /* from one to the next */
} Table;

static double
cell_x (const Table *table,
        int number)
{
  return table->cells_x + (number - 1) * table->cell;
}

static void
draw_cell (const Table *table,
           SamenFigure *figure,
           const SamenParty *party,
           const SamenAnswer *answer,
           double x,
           double y)
{
  const SamenLook *look = table->draft->look;
  double u = table->draft->stock.unit;
  double width = 0.74 * table->cell;
  SamenPath *line = samen_path_new ();

  samen_path_move (line, x, y);
  samen_path_line (line, x + width, y);
  samen_figure_stroke (figure, line, look->track, 1.2 * u)->cap = SAMEN_CAP_ROUND;
  if (samen_answer_state (answer) == SAMEN_ANSWER_GIVEN)
    {
      double at = (answer->position - SAMEN_POSITION_MIN) / (double) (SAMEN_POSITION_MAX - SAMEN_POSITION_MIN);

      samen_shape_badge (figure, look, party->kind, x + at * width, y, 0.3 * table->draft->stock.floor, look->kinds[party->kind], 0.4 * u,
                         look->paper, SAMEN_BADGE_PLAIN, NULL, 0);
    }
}

static void
draw_cells (const Table *table,
            SamenFigure *figure,
            const SamenParty *party,
            double y)
{
  const SamenSheet *sheet = table->draft->round != NULL ? samen_round_sheet (table->draft->round, party->id) : NULL;

  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    draw_cell (table, figure, party, sheet != NULL ? samen_sheet_answer (sheet, number) : NULL, cell_x (table, number), y);
}

static void
add_row (const Table *table,
         const SamenParty *party)
{
  const SamenStock *stock = &table->draft->stock;
  const SamenLook *look = table->draft->look;
  SamenFont font = samen_stock_font (stock->floor, 400);
  double start = 1.6 * font.size;
  g_autoptr (GPtrArray) lines = samen_text_wrap (samen_text (party->name), &font, table->cells_x - start - font.size, TRUE);
  double height = 1.34 * font.size;

  for (guint i = 0; i < lines->len; i++)
    {
      SamenScene *piece = samen_galley_add (table->galley, 0, height, i + 1 < MIN (lines->len, 4));
      SamenFigure *figure = samen_figure_new ("row");

      if (i == 0)
        {
          samen_shape_badge (figure, look, party->kind, 0.6 * font.size, height / 2, 0.5 * font.size, look->kinds[party->kind], 0, 0,
                             SAMEN_BADGE_PLAIN, NULL, 0);
          draw_cells (table, figure, party, height / 2);
        }
      samen_figure_line (figure, g_ptr_array_index (lines, i), start, samen_block_baseline (font.size, height), SAMEN_ALIGN_START, look->ink);
      samen_scene_add (piece, figure);
    }
}

/* The paradoxes' numbers above the small tracks. */
static SamenScene *
numbers (const Table *table,
         double height)
{
  SamenScene *scene = samen_scene_new (0, 0, table->galley->width, height);
  SamenFigure *figure = samen_figure_new ("numbers");
  SamenFont font = samen_stock_font (table->draft->stock.floor, 600);

  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    {
      g_autofree char *text = g_strdup_printf ("%d", number);

      samen_figure_text (figure, text, &font, cell_x (table, number) + 0.37 * table->cell, font.size, SAMEN_ALIGN_CENTRE,
                         table->draft->look->ink_2);
    }
  samen_scene_add (scene, figure);
  return scene;
}

void
samen_key_pages (SamenDraft *draft)
{
  const SamenStock *stock = &draft->stock;
  guint n = samen_stock_is_landscape (stock) ? 2 : 1;
  double gap = 3 * stock->floor;
  double width = (stock->width - 2 * stock->margin - (n - 1) * gap) / n;
  double head = 2 * stock->floor;
  g_autoptr (SamenGalley) galley = samen_galley_new (width);
  Table table = { draft, galley, 0.38 * width, 0.62 * width / SAMEN_N_PARADOXES };

  samen_galley_repeat (galley, numbers (&table, head), head);
  SAMEN_EACH (const SamenParty, party, draft->project->parties)
  {
    add_row (&table, party);
  }
  for (guint from = 0; from < samen_galley_length (galley);)
    {
      double top = samen_draft_further_page (draft, samen_draft_word (draft, "key"));

      for (guint i = 0; i < n; i++)
        samen_galley_pour (galley, draft->scene, &from, stock->margin + i * (width + gap), top, samen_draft_bottom (draft));
      samen_draft_foot (draft, stock->margin, stock->width - stock->margin);
    }
}
