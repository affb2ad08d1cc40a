/* poster/paradox-poster.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/pages.h"

#include "poster/block.h"
#include "poster/paradox-head.h"
#include "poster/paradox-key.h"
#include "poster/paradox-row.h"

#include <math.h>

/* More parties than this and their codes would crowd each other out. */
#define MOST_CODES 25
/* What a code may take of a shape's half size; scene/shapes.c. */
#define CODE_ROOM 1.5
/* The key takes at most so much of a page. */
#define MOST_KEY 0.2

typedef struct
{
  SamenRow row;
  guint columns; /* of paradoxes */
  double gap;    /* between them */
  SamenGalley *key;
  guint key_columns;
  double key_height;
} Poster;

/* --- the key at the foot ------------------------------------------------------------------ */

static void
key_tops (const Poster *poster,
          double *tops,
          double top)
{
  for (guint i = 0; i < poster->key_columns; i++)
    tops[i] = top;
}

/* As many columns as there is room for; the fewest lines then. */
static void
make_key (Poster *poster,
          SamenDraft *draft)
{
  const SamenStock *stock = &draft->stock;
  double room = stock->width - 2 * stock->margin;
  double gap = 1.6 * stock->floor;
  double width = MIN (room, samen_key_width (draft, poster->row.dot));
  double tops[32];

  poster->key_columns = (guint) CLAMP ((room + gap) / (width + gap), 1, 12);
  poster->key_columns = MIN (poster->key_columns, MAX (1, samen_list_length (draft->project->parties)));
  poster->key = samen_key_new (draft, poster->row.codes, poster->row.dot, (room + gap) / poster->key_columns - gap);
  key_tops (poster, tops, 0);
  poster->key_height = samen_galley_level (poster->key, 0, tops, poster->key_columns, 4 * stock->height);
}

static void
draw_key (const Poster *poster,
          SamenDraft *draft,
          double top)
{
  const SamenStock *stock = &draft->stock;
  double step = (stock->width - 2 * stock->margin + 1.6 * stock->floor) / poster->key_columns;
  guint from = 0;

  for (guint i = 0; i < poster->key_columns; i++)
    samen_galley_pour (poster->key, draft->scene, &from, stock->margin + i * step, top, top + poster->key_height + 0.01);
}

/* --- rows on pages ---------------------------------------------------------------------------- */

/* Where the rows end on every page. */
static double
rows_bottom (const Poster *poster,
             const SamenDraft *draft)
{
  double bottom = samen_draft_bottom (draft);

  return poster->key != NULL ? bottom - poster->key_height - 5 * draft->stock.unit : bottom;
}

static int
rows_in_column (const Poster *poster,
                int pages)
{
  int columns = (int) poster->columns * pages;

  return (SAMEN_N_PARADOXES + columns - 1) / columns;
}

static double
column_need (const Poster *poster,
             const double *needs,
             int first,
             int n)
{
  double need = 0;

  for (int i = first; i < MIN (first + n, SAMEN_N_PARADOXES); i++)
    need += needs[i];
  return need;
}

static gboolean
goes_on (const Poster *poster,
         const double *needs,
         int pages,
         double height)
{
  int n = rows_in_column (poster, pages);

  for (int first = 0; first < SAMEN_N_PARADOXES; first += n)
    if (column_need (poster, needs, first, n) > height)
      return FALSE;
  return TRUE;
}

/* Rows share what is left over. */
static void
draw_column (Poster *poster,
             const double *needs,
             int first,
             int n,
             double top,
             double bottom)
{
  double spare = (bottom - top - column_need (poster, needs, first, n)) / n;
  double y = top;

  for (int i = first; i < MIN (first + n, SAMEN_N_PARADOXES); i++)
    {
      double height = needs[i] + MAX (0, spare);

      samen_row_draw (&poster->row, i + 1, y, height);
      y += height;
    }
  samen_draft_rule (poster->row.draft, poster->row.x, poster->row.x + poster->row.width, y);
}

static void
draw_page (Poster *poster,
           SamenDraft *draft,
           const double *needs,
           int first,
           int n,
           double top)
{
  const SamenStock *stock = &draft->stock;
  double bottom = rows_bottom (poster, draft);

  for (guint column = 0; column < poster->columns && first < SAMEN_N_PARADOXES; column++, first += n)
    {
      poster->row.x = stock->margin + column * (poster->row.width + poster->gap);
      draw_column (poster, needs, first, n, top, bottom);
    }
  if (poster->key != NULL)
    draw_key (poster, draft, bottom + 4 * stock->unit);
  samen_draft_foot (draft, stock->margin, stock->width - stock->margin);
}

static void
draw_pages (Poster *poster,
            SamenDraft *draft,
            double top)
{
  double needs[SAMEN_N_PARADOXES];
  int pages = 1;
  int n;

  for (int i = 0; i < SAMEN_N_PARADOXES; i++)
    needs[i] = samen_row_need (&poster->row, i + 1);
  while (pages < SAMEN_N_PARADOXES && !goes_on (poster, needs, pages, rows_bottom (poster, draft) - top))
    pages++;
  n = rows_in_column (poster, pages);
  for (int first = 0; first < SAMEN_N_PARADOXES; first += n * (int) poster->columns)
    {
      if (first > 0)
        top = samen_draft_further_page (draft, samen_draft_word (draft, "paradoxes-overline"));
      draw_page (poster, draft, needs, first, n, top);
    }
}

/* --- sizes --------------------------------------------------------------------------------------- */

static gboolean
any_crowded (Poster *poster)
{
  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    if (samen_row_is_crowded (&poster->row, number))
      return TRUE;
  return FALSE;
}

static double
total_need (Poster *poster)
{
  double need = 0;

  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    need += samen_row_need (&poster->row, number);
  return need;
}

/* Shapes become smaller until all of them stand free and, if that can be, all
 * paradoxes go on one page. */
static void
shrink_dots (Poster *poster,
             const SamenDraft *draft,
             double top,
             double least)
{
  double room = (rows_bottom (poster, draft) - top) * poster->columns;

  while (poster->row.dot > least && (any_crowded (poster) || total_need (poster) > room))
    poster->row.dot = MAX (least, 0.9 * poster->row.dot);
}

/* The least half size of a shape in which every code can be read; a very long
 * code has to be smaller. */
static double
dot_for_codes (const SamenStock *stock,
               GHashTable *codes)
{
  SamenFont font = samen_stock_font (stock->code_floor, 700);
  GHashTableIter iter;
  gpointer code;
  double widest = 0;

  font.tracking = -0.01;
  g_hash_table_iter_init (&iter, codes);
  while (g_hash_table_iter_next (&iter, NULL, &code))
    widest = MAX (widest, samen_text_width (code, &font));
  return CLAMP (1.01 * widest / CODE_ROOM, stock->code_floor, 1.6 * stock->code_floor);
}

/* Movements take lanes: shapes as small as codes allow, if that saves a page. */
static void
shrink_for_one_page (Poster *poster,
                     const SamenDraft *draft,
                     double top)
{
  double usual = poster->row.dot;

  shrink_dots (poster, draft, top, dot_for_codes (&draft->stock, poster->row.codes));
  if (total_need (poster) > (rows_bottom (poster, draft) - top) * poster->columns)
    poster->row.dot = usual;
}

static void
poster_init (Poster *poster,
             SamenDraft *draft)
{
  const SamenStock *stock = &draft->stock;
  gboolean coded = samen_list_length (draft->project->parties) <= MOST_CODES;
  double room = stock->width - 2 * stock->margin;

  *poster = (Poster){ .columns = samen_stock_is_landscape (stock) ? 2 : 1, .gap = 18 * stock->unit };
  poster->row = (SamenRow){
    .draft = draft,
    .codes = coded ? samen_project_codes (draft->project) : NULL,
    .dot = coded ? 6.7 * stock->unit : 0.72 * stock->code_floor,
    .x = stock->margin,
    .width = (room - (poster->columns - 1) * poster->gap) / poster->columns,
  };
  if (!coded)
    return;
  poster->row.dot = MAX (poster->row.dot, dot_for_codes (stock, poster->row.codes));
  make_key (poster, draft);
  if (poster->key_height > MOST_KEY * stock->height)
    g_clear_pointer (&poster->key, samen_galley_free);
}

static void
poster_clear (Poster *poster)
{
  g_clear_pointer (&poster->key, samen_galley_free);
  g_clear_pointer (&poster->row.codes, g_hash_table_unref);
}

void
samen_draft_paradoxes (SamenDraft *draft)
{
  gboolean any = samen_list_length (draft->project->parties) > 0;
  Poster poster;
  double top;

  poster_init (&poster, draft);
  samen_draft_page (draft);
  top = samen_draft_paradox_head (draft, poster.row.codes, poster.row.dot, poster.key != NULL);
  if (poster.row.codes == NULL)
    shrink_dots (&poster, draft, top, 1.2 * draft->stock.unit);
  else if (draft->before != NULL)
    shrink_for_one_page (&poster, draft, top);
  draw_pages (&poster, draft, top);
  if (any && poster.key == NULL)
    samen_key_pages (draft);
  poster_clear (&poster);
}
