/* poster/draft.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/draft.h"

#include "core/edit.h"
#include "core/text.h"
#include "poster/block.h"
#include "scene/map.h"
#include "words/words.h"

#include <math.h>

/* Letters in a comfortable line. */
#define LINE_LETTERS 36

/* --- the project as asked for --------------------------------------------------- */

static void
take (SamenProject **project,
      SamenProject *next)
{
  samen_project_unref (*project);
  *project = next;
}

static void
free_page (gpointer data)
{
  SamenPage *page = data;

  samen_scene_unref (page->scene);
  g_free (page);
}

/* As wide as one of the columns that further pages have. */
static double
spill_width (const SamenStock *stock,
             guint *columns)
{
  double room = stock->width - 2 * stock->margin;
  double gap = 2 * stock->body;
  guint n = (guint) MAX (1, floor ((room + gap) / (stock->body * LINE_LETTERS * 0.55 + gap)));

  if (columns != NULL)
    *columns = n;
  return (room - (n - 1) * gap) / n;
}

void
samen_draft_init (SamenDraft *draft,
                  const SamenProject *project,
                  const SamenPosterOptions *options)
{
  *draft = (SamenDraft){ .project = samen_project_ref (project), .options = options };
  if (options->language != SAMEN_NONE)
    take (&draft->project, samen_edit_set_number (project, SAMEN_SUBJECT_PROJECT, "language", options->language));
  take (&draft->project, samen_map_in_round (draft->project, options->round));
  samen_stock_init (&draft->stock, options);
  draft->look = options->greyscale ? samen_look_grey () : samen_look_light ();
  draft->round = samen_round_shown (options->round != NULL ? options->round : samen_project_latest_round (project));
  draft->before = samen_round_shown (options->before);
  draft->party = samen_project_party (draft->project, options->party);
  draft->pages = g_ptr_array_new_with_free_func (free_page);
  draft->spill = samen_galley_new (spill_width (&draft->stock, NULL));
  draft->feet = g_array_new (FALSE, FALSE, sizeof (SamenFoot));
}

void
samen_draft_clear (SamenDraft *draft)
{
  samen_project_unref (draft->project);
  samen_record_unref (draft->round);
  samen_record_unref (draft->before);
  samen_galley_free (draft->spill);
  g_array_unref (draft->feet);
  if (draft->trial != NULL)
    draft->trial_free (draft->trial);
  g_clear_pointer (&draft->pages, g_ptr_array_unref);
}

/* --- words ------------------------------------------------------------------------ */

const char *
samen_draft_word (const SamenDraft *draft,
                  const char *key)
{
  g_autofree char *full = g_strconcat ("poster.", key, NULL);

  return samen_words (draft->project->language, full);
}

const char *
samen_draft_title (const SamenDraft *draft)
{
  return draft->project->title != NULL ? draft->project->title : samen_draft_word (draft, "title-none");
}

/* --- pages ------------------------------------------------------------------------ */

void
samen_draft_page (SamenDraft *draft)
{
  SamenPage *page = g_new (SamenPage, 1);
  SamenFigure *paper = samen_figure_new ("paper");
  SamenPath *path = samen_path_new ();

  *page = (SamenPage){ draft->stock.width, draft->stock.height, samen_scene_new (0, 0, draft->stock.width, draft->stock.height) };
  samen_path_rectangle (path, 0, 0, page->width, page->height, 0);
  samen_figure_fill (paper, path, draft->look->paper);
  samen_scene_add (page->scene, paper);
  g_ptr_array_add (draft->pages, page);
  draft->scene = page->scene;
}

void
samen_draft_drop_page (SamenDraft *draft)
{
  g_ptr_array_set_size (draft->pages, (int) draft->pages->len - 1);
  samen_galley_free (draft->spill);
  draft->spill = samen_galley_new (spill_width (&draft->stock, NULL));
  g_array_set_size (draft->feet, 0);
  draft->scene = NULL;
}

double
samen_draft_further_page (SamenDraft *draft,
                          const char *overline)
{
  const SamenStock *stock = &draft->stock;
  SamenFont small = samen_stock_overline (stock);
  SamenFont font = samen_stock_font (stock->heading, 700);
  g_autofree char *capitals = g_utf8_strup (overline, -1);
  g_autoptr (GPtrArray) lines = NULL;
  double y = stock->safe + small.size;

  samen_draft_page (draft);
  samen_draft_line (draft, capitals, &small, stock->margin, y, SAMEN_ALIGN_START, draft->look->ink_2);
  y += small.size * 0.6 + SAMEN_LEADING_TITLE * font.size;
  lines = samen_draft_fit (draft, NULL, samen_draft_title (draft), &font, stock->floor, stock->width - 2 * stock->margin,
                           2 * SAMEN_LEADING_TITLE * font.size, SAMEN_LEADING_TITLE);
  for (guint i = 0; i < lines->len; i++, y += SAMEN_LEADING_TITLE * font.size)
    {
      SamenFigure *figure = samen_figure_new ("title");

      samen_figure_line (figure, g_ptr_array_index (lines, i), stock->margin, y, SAMEN_ALIGN_START, draft->look->ink);
      samen_scene_add (draft->scene, figure);
    }
  y += 2 * stock->unit;
  samen_draft_rule (draft, stock->margin, stock->width - stock->margin, y);
  return y + 8 * stock->unit;
}

double
samen_draft_bottom (const SamenDraft *draft)
{
  return draft->stock.height - draft->stock.safe - 2.6 * draft->stock.floor;
}

void
samen_draft_line (SamenDraft *draft,
                  const char *text,
                  const SamenFont *font,
                  double x,
                  double y,
                  SamenAlign align,
                  SamenColour colour)
{
  SamenFigure *figure = samen_figure_new ("text");

  samen_figure_text (figure, text, font, x, y, align, colour);
  samen_scene_add (draft->scene, figure);
}

void
samen_draft_rule (SamenDraft *draft,
                  double x0,
                  double x1,
                  double y)
{
  SamenFigure *figure = samen_figure_new ("rule");
  SamenPath *path = samen_path_new ();

  samen_path_move (path, x0, y);
  samen_path_line (path, x1, y);
  samen_figure_stroke (figure, path, draft->look->rule, 0.5 * draft->stock.unit);
  samen_scene_add (draft->scene, figure);
}

/* --- text that has to fit --------------------------------------------------------- */

GPtrArray *
samen_draft_fit (SamenDraft *draft,
                 const char *overline,
                 const char *text,
                 SamenFont *font,
                 double floor,
                 double width,
                 double height,
                 double leading)
{
  gboolean fits = FALSE;
  GPtrArray *lines = samen_text_fit (text, font, floor, width, height, leading, &fits);
  guint room = (guint) MAX (2, height / (leading * font->size));

  if (fits || lines->len <= room)
    return lines;
  g_ptr_array_set_size (lines, (int) room - 1);
  g_ptr_array_add (lines, samen_line_new (samen_draft_word (draft, "continued"), font));
  if (overline != NULL)
    samen_draft_spill (draft, overline, text);
  return lines;
}

void
samen_draft_spill (SamenDraft *draft,
                   const char *overline,
                   const char *text)
{
  const SamenStock *stock = &draft->stock;

  samen_block_overline (draft->spill, stock, draft->look, overline, 2.5 * stock->body);
  samen_block_body (draft->spill, stock, draft->look, text, 0.5 * stock->body);
}

static void
print_spill (SamenDraft *draft)
{
  guint columns;
  double width = spill_width (&draft->stock, &columns);
  double gap = 2 * draft->stock.body;

  for (guint from = 0; from < samen_galley_length (draft->spill);)
    {
      double top = samen_draft_further_page (draft, samen_draft_word (draft, "in-full"));

      for (guint i = 0; i < columns; i++)
        samen_galley_pour (draft->spill, draft->scene, &from, draft->stock.margin + i * (width + gap), top, samen_draft_bottom (draft));
      samen_draft_foot (draft, draft->stock.margin, draft->stock.width - draft->stock.margin);
    }
}

GPtrArray *
samen_draft_finish (SamenDraft *draft)
{
  print_spill (draft);
  samen_draft_draw_feet (draft);
  return g_steal_pointer (&draft->pages);
}
