/* poster/block.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/block.h"

/* Of Inter's capitals, in em. */
#define CAPITAL 0.727
#define FEW_LINES 4

double
samen_block_baseline (double size,
                      double height)
{
  return (height + CAPITAL * size) / 2;
}

static void
set_line (SamenGalley *galley,
          SamenLine *line,
          double height,
          double indent,
          double before,
          SamenColour colour,
          gboolean keep)
{
  SamenScene *piece = samen_galley_add (galley, before, height, keep);
  SamenFigure *figure = samen_figure_new ("text");

  samen_figure_line (figure, line, indent, samen_block_baseline (samen_line_font (line)->size, height), SAMEN_ALIGN_START, colour);
  samen_scene_add (piece, figure);
}

/* A few lines are made even, so that none ends on a single word. */
static GPtrArray *
wrap (const char *text,
      const SamenFont *font,
      double width)
{
  GPtrArray *lines = samen_text_wrap (text, font, width, FALSE);

  if (lines->len < 2 || lines->len > FEW_LINES)
    return lines;
  g_ptr_array_unref (lines);
  return samen_text_wrap (text, font, width, TRUE);
}

void
samen_block_text (SamenGalley *galley,
                  const char *text,
                  const SamenFont *font,
                  double leading,
                  double indent,
                  double before,
                  SamenColour colour,
                  gboolean keep)
{
  g_autoptr (GPtrArray) lines = wrap (text, font, galley->width - indent);

  for (guint i = 0; i < lines->len; i++)
    {
      gboolean last = i + 1 == lines->len;

      /* Neither the first nor the last line of a text stands alone. */
      set_line (galley, g_ptr_array_index (lines, i), leading * font->size, indent, i == 0 ? before : 0, colour,
                last ? keep : i == 0 || i + 2 == lines->len);
    }
}

void
samen_block_overline (SamenGalley *galley,
                      const SamenStock *stock,
                      const SamenLook *look,
                      const char *text,
                      double before)
{
  SamenFont font = samen_stock_overline (stock);
  g_autofree char *capitals = g_utf8_strup (text, -1);

  samen_block_text (galley, capitals, &font, 1.2, 0, before, look->ink_2, TRUE);
}

void
samen_block_body (SamenGalley *galley,
                  const SamenStock *stock,
                  const SamenLook *look,
                  const char *text,
                  double before)
{
  SamenFont font = samen_stock_font (stock->body, 400);

  samen_block_text (galley, text, &font, SAMEN_LEADING_TEXT, 0, before, look->ink, FALSE);
}
