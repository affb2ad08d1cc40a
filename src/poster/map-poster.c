/* poster/map-poster.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/map-poster.h"

#include "poster/block.h"
#include "poster/compare.h"
#include "poster/pages.h"
#include "words/words.h"

#define MOST_TITLE_LINES 6
/* Widest line of a sentence, in its letters. */
#define SENTENCE 27.0

/* What this is, in one sentence. */
static char *
intro (const SamenDraft *draft,
       gboolean numbered)
{
  guint n = samen_list_length (draft->project->parties);
  g_autofree char *count = samen_words_count (draft->project->language, n);
  g_autofree char *capital = samen_words_capital (count);

  if (draft->before != NULL && !numbered)
    return samen_compare_sentence (draft);
  if (draft->party != NULL)
    {
      g_autofree char *name = samen_party_plain_name (draft->party);

      return samen_words_fill (samen_draft_word (draft, "seen-from"), "party", name, NULL);
    }
  if (n < 2)
    return g_strdup (samen_draft_word (draft, n == 0 ? "map-intro-none" : "map-intro-one"));
  return samen_words_fill (samen_draft_word (draft, numbered ? "map-list-many" : "map-intro-many"), "count", capital, NULL);
}

/* --- the title -------------------------------------------------------------------------- */

static double
room (const SamenDraft *draft,
      const SamenPlacedMap *placed,
      double width,
      double top,
      double bottom)
{
  return placed == NULL ? width : MIN (width, samen_placed_map_room (placed, draft, FALSE, top, bottom));
}

static gboolean
breaks_no_word (GPtrArray *lines)
{
  for (guint i = 0; i + 1 < lines->len; i++)
    if (g_str_has_suffix (samen_line_text (g_ptr_array_index (lines, i)), "-"))
      return FALSE;
  return TRUE;
}

static double
widest_line (GPtrArray *lines)
{
  double width = 0;

  for (guint i = 0; i < lines->len; i++)
    width = MAX (width, samen_line_width (g_ptr_array_index (lines, i)));
  return width;
}

/* At this size, in as many lines as the room at their height asks for. */
static GPtrArray *
try_size (const SamenDraft *draft,
          const SamenPlacedMap *placed,
          const char *text,
          const SamenFont *font,
          double leading,
          double width,
          double top,
          guint most)
{
  double whole = samen_text_width (text, font);

  for (guint n = 1; n <= most; n++)
    {
      double free = room (draft, placed, width, top, top + n * leading * font->size);
      g_autoptr (GPtrArray) lines = NULL;

      if (free < 4 * font->size)
        return NULL;
      if (whole > n * free)
        continue;
      lines = samen_text_wrap (text, font, free, n > 1);
      if (lines->len <= n && breaks_no_word (lines) && widest_line (lines) <= free + 0.01)
        return g_steal_pointer (&lines);
    }
  return NULL;
}

/* Lines that a text may take at this share of its full size: a title is rather
 * smaller on one line than large on three, a sentence is not. */
static guint
lines_at (double share,
          gboolean sentence)
{
  if (sentence)
    return share > 0.9 ? 3 : MOST_TITLE_LINES;
  return share > 0.82 ? 1 : share > 0.62 ? 2
                        : share > 0.5    ? 3
                                         : MOST_TITLE_LINES;
}

/* The largest at which it fits; what never does is spilled. */
static GPtrArray *
fit_text (SamenDraft *draft,
          const SamenPlacedMap *placed,
          const char *what,
          const char *text,
          SamenFont *font,
          double floor,
          double leading,
          double width,
          double top)
{
  double most = font->size;
  double narrow;

  for (double size = most; size >= floor; size *= 0.97)
    {
      GPtrArray *lines;

      *font = samen_stock_font (size, font->weight);
      lines = try_size (draft, placed, text, font, leading, width, top, lines_at (size / most, font->weight < 600));
      if (lines != NULL)
        return lines;
    }
  *font = samen_stock_font (floor, font->weight);
  narrow = room (draft, placed, width, top, top + MOST_TITLE_LINES * leading * floor);
  return samen_draft_fit (draft, what, text, font, floor, MAX (narrow, 12 * floor), MOST_TITLE_LINES * leading * floor, leading);
}

static double
put_lines (SamenDraft *draft,
           GPtrArray *lines,
           double leading,
           double top,
           SamenColour colour)
{
  for (guint i = 0; i < lines->len; i++)
    {
      SamenLine *line = g_ptr_array_index (lines, i);
      double size = samen_line_font (line)->size;
      SamenFigure *figure = samen_figure_new ("title");

      samen_figure_line (figure, line, draft->stock.margin, top + samen_block_baseline (size, leading * size), SAMEN_ALIGN_START, colour);
      samen_scene_add (draft->scene, figure);
      top += leading * size;
    }
  return top;
}

static double
put_sentence (SamenDraft *draft,
              const SamenPlacedMap *placed,
              const char *text,
              double width,
              double top,
              SamenColour colour)
{
  SamenFont font = samen_stock_font (draft->stock.lead, 400);
  g_autoptr (GPtrArray) lines = fit_text (draft, placed, samen_draft_title (draft), text, &font, draft->stock.floor, SAMEN_LEADING_TEXT,
                                          MIN (width, SENTENCE * font.size), top);

  return put_lines (draft, lines, SAMEN_LEADING_TEXT, top, colour);
}

/* The word above the title, with the rounds that are compared. */
static double
put_overline (SamenDraft *draft,
              const SamenPlacedMap *placed,
              double width,
              double top)
{
  SamenFont font = samen_stock_overline (&draft->stock);
  g_autofree char *rounds = samen_compare_rounds (draft);
  g_autofree char *what = g_strjoin (" · ", samen_draft_word (draft, "map-overline"), rounds, NULL);
  g_autofree char *capitals = g_utf8_strup (what, -1);
  double free = room (draft, placed, width, top, top + 3 * font.size);
  g_autoptr (GPtrArray) lines = samen_text_wrap (capitals, &font, MAX (free, 16 * font.size), FALSE);
  SamenFigure *figure = samen_figure_new ("text");

  samen_figure_lines (figure, lines, draft->stock.margin, top + 0.73 * font.size, 1.3, SAMEN_ALIGN_START, draft->look->ink_2);
  samen_scene_add (draft->scene, figure);
  return top + (1.9 + 1.3 * (lines->len - 1)) * font.size;
}

double
samen_draft_map_title (SamenDraft *draft,
                       const SamenPlacedMap *placed,
                       double width,
                       gboolean numbered)
{
  const SamenStock *stock = &draft->stock;
  SamenFont large = samen_stock_font (stock->title, 700);
  g_autoptr (GPtrArray) title = NULL;
  g_autofree char *sentence = intro (draft, numbered);
  double y = put_overline (draft, placed, width, stock->safe + 5 * stock->unit);

  title = fit_text (draft, placed, samen_draft_word (draft, "map-overline"), samen_draft_title (draft), &large, stock->lead,
                    SAMEN_LEADING_TITLE, width, y);
  y = put_lines (draft, title, SAMEN_LEADING_TITLE, y, draft->look->ink) + 0.2 * large.size;
  if (draft->project->subtitle != NULL)
    y = put_sentence (draft, placed, draft->project->subtitle, width, y, draft->look->ink) + 0.35 * stock->lead;
  return put_sentence (draft, placed, sentence, width, y, draft->look->ink_2);
}

void
samen_draft_map (SamenDraft *draft)
{
  if (!samen_draft_map_named (draft))
    samen_draft_map_numbered (draft);
}
