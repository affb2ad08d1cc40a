/* poster/foot.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/draft.h"

#include "words/words.h"

#include <string.h>

void
samen_draft_foot (SamenDraft *draft,
                  double x0,
                  double x1)
{
  SamenFoot foot = { draft->pages->len - 1, x0, x1 };

  g_array_append_val (draft->feet, foot);
}

static char *
date_text (const SamenDraft *draft)
{
  const char *date = draft->project->modified;

  if (draft->options->round != NULL && draft->options->round->date != NULL)
    date = draft->options->round->date;
  return date != NULL ? samen_words_date (draft->project->language, date) : NULL;
}

double
samen_draft_foot_width (const SamenDraft *draft)
{
  SamenFont font = samen_stock_font (draft->stock.floor, 400);

  return samen_text_width (samen_draft_word (draft, "source"), &font);
}

/* What the foot says, piece by piece. */
static GPtrArray *
foot_pieces (const SamenDraft *draft,
             guint page)
{
  GPtrArray *pieces = g_ptr_array_new_with_free_func (g_free);
  char *date = date_text (draft);

  if (date != NULL)
    g_ptr_array_add (pieces, date);
  /* Ballots are handed out one by one. */
  if (draft->pages->len > 1 && draft->options->view != SAMEN_VIEW_BALLOT)
    g_ptr_array_add (pieces, g_strdup_printf ("%u / %u", page + 1, draft->pages->len));
  g_ptr_array_add (pieces, g_strdup (samen_draft_word (draft, "source")));
  g_ptr_array_add (pieces, g_strdup (samen_draft_word (draft, "program")));
  return pieces;
}

static char *
join (GPtrArray *pieces,
      guint from)
{
  g_autoptr (GString) line = g_string_new (g_ptr_array_index (pieces, from));

  for (guint i = from + 1; i < pieces->len; i++)
    g_string_append_printf (line, " · %s", (const char *) g_ptr_array_index (pieces, i));
  return g_strdup (line->str);
}

/* Source and program stay together when that is all a second line takes. */
static gboolean
pack_source (GPtrArray *lines,
             GPtrArray *pieces,
             const SamenFont *font,
             double width)
{
  g_autofree char *all = join (pieces, 0);
  g_autofree char *source = join (pieces, pieces->len - 2);

  if (samen_text_width (all, font) <= width)
    {
      g_ptr_array_add (lines, g_steal_pointer (&all));
      return TRUE;
    }
  if (pieces->len < 3 || samen_text_width (source, font) > width)
    return FALSE;
  all[strlen (all) - strlen (source) - strlen (" · ")] = '\0';
  if (samen_text_width (all, font) > width)
    return FALSE;
  g_ptr_array_add (lines, g_steal_pointer (&all));
  g_ptr_array_add (lines, g_steal_pointer (&source));
  return TRUE;
}

/* As many pieces on a line as go, with dots between them. */
static GPtrArray *
pack (GPtrArray *pieces,
      const SamenFont *font,
      double width)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *line = g_strdup (g_ptr_array_index (pieces, 0));

  if (pack_source (lines, pieces, font, width))
    return lines;
  for (guint i = 1; i < pieces->len; i++)
    {
      g_autofree char *longer = g_strjoin (" · ", line, g_ptr_array_index (pieces, i), NULL);

      if (samen_text_width (longer, font) > width)
        {
          g_ptr_array_add (lines, g_steal_pointer (&line));
          line = g_strdup (g_ptr_array_index (pieces, i));
          continue;
        }
      g_free (line);
      line = g_steal_pointer (&longer);
    }
  g_ptr_array_add (lines, g_steal_pointer (&line));
  return lines;
}

static void
put_foot_line (const SamenDraft *draft,
               SamenScene *scene,
               const char *text,
               const SamenFont *font,
               double x,
               double y)
{
  SamenFigure *figure = samen_figure_new ("foot");

  samen_figure_text (figure, text, font, x, y, SAMEN_ALIGN_START, draft->look->ink_2);
  samen_scene_add (scene, figure);
}

static void
draw_foot (const SamenDraft *draft,
           const SamenFoot *foot)
{
  const SamenPage *page = g_ptr_array_index (draft->pages, foot->page);
  SamenFont font = samen_stock_font (draft->stock.floor, 400);
  g_autoptr (GPtrArray) pieces = foot_pieces (draft, foot->page);
  g_autoptr (GPtrArray) lines = pack (pieces, &font, foot->x1 - foot->x0);
  double y = page->height - draft->stock.safe - 0.25 * font.size;

  for (guint i = 0; i < lines->len; i++)
    put_foot_line (draft, page->scene, g_ptr_array_index (lines, i), &font, foot->x0, y - (lines->len - 1 - i) * 1.4 * font.size);
}

void
samen_draft_draw_feet (SamenDraft *draft)
{
  for (guint i = 0; i < draft->feet->len; i++)
    draw_foot (draft, &g_array_index (draft->feet, SamenFoot, i));
}
