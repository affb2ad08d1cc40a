/* scene/figure.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/figure.h"

#include <math.h>
#include <string.h>

static void
mark_clear (gpointer data)
{
  SamenMark *mark = data;

  samen_path_unref (mark->path);
  samen_line_unref (mark->line);
}

SamenFigure *
samen_figure_new (const char *key)
{
  SamenFigure *figure = g_atomic_rc_box_new0 (SamenFigure);

  figure->key = g_strdup (key);
  figure->scale = 1;
  figure->marks = g_array_new (FALSE, TRUE, sizeof (SamenMark));
  g_array_set_clear_func (figure->marks, mark_clear);
  return figure;
}

SamenFigure *
samen_figure_ref (SamenFigure *figure)
{
  return g_atomic_rc_box_acquire (figure);
}

static void
figure_clear (gpointer data)
{
  SamenFigure *figure = data;

  g_free (figure->key);
  g_free (figure->stamp);
  g_array_unref (figure->marks);
  g_clear_pointer (&figure->spine, g_array_unref);
}

void
samen_figure_unref (SamenFigure *figure)
{
  if (figure != NULL)
    g_atomic_rc_box_release_full (figure, figure_clear);
}

/* --- bounds ------------------------------------------------------------------- */

static void
grow (SamenFigure *figure,
      SamenBox     box)
{
  SamenBox *bounds = &figure->bounds;
  double x1;
  double y1;

  if (figure->marks->len == 1)
    {
      *bounds = box;
      return;
    }
  x1 = MAX (bounds->x + bounds->width, box.x + box.width);
  y1 = MAX (bounds->y + bounds->height, box.y + box.height);
  bounds->x = MIN (bounds->x, box.x);
  bounds->y = MIN (bounds->y, box.y);
  bounds->width = x1 - bounds->x;
  bounds->height = y1 - bounds->y;
}

static SamenBox
path_box (const SamenPath *path,
          double           margin)
{
  SamenBox box;

  samen_path_bounds (path, &box.x, &box.y, &box.width, &box.height);
  box.x -= margin;
  box.y -= margin;
  box.width += 2 * margin;
  box.height += 2 * margin;
  return box;
}

static SamenMark *
add_mark (SamenFigure *figure,
          SamenMark    mark)
{
  g_array_append_val (figure->marks, mark);
  return &g_array_index (figure->marks, SamenMark, figure->marks->len - 1);
}

/* --- marks -------------------------------------------------------------------- */

SamenMark *
samen_figure_fill (SamenFigure *figure,
                   SamenPath   *path,
                   SamenColour  colour)
{
  SamenMark *mark = add_mark (figure, (SamenMark){ .type = SAMEN_MARK_FILL, .colour = colour, .alpha = 1, .path = path });

  grow (figure, path_box (path, 0));
  return mark;
}

SamenMark *
samen_figure_stroke (SamenFigure *figure,
                     SamenPath   *path,
                     SamenColour  colour,
                     double       width)
{
  SamenMark *mark = add_mark (figure, (SamenMark){ .type = SAMEN_MARK_STROKE, .colour = colour, .alpha = 1, .path = path, .width = width });

  grow (figure, path_box (path, width / 2));
  return mark;
}

static double
aligned (const SamenLine *line,
         double           x,
         SamenAlign       align)
{
  if (align == SAMEN_ALIGN_CENTRE)
    return x - samen_line_width (line) / 2;
  if (align == SAMEN_ALIGN_END)
    return x - samen_line_width (line);
  return x;
}

SamenMark *
samen_figure_line (SamenFigure *figure,
                   SamenLine   *line,
                   double       x,
                   double       y,
                   SamenAlign   align,
                   SamenColour  colour)
{
  double size = samen_line_font (line)->size;
  double start = aligned (line, x, align);
  SamenMark *mark = add_mark (figure, (SamenMark){ .type = SAMEN_MARK_TEXT, .colour = colour, .alpha = 1, .line = samen_line_ref (line), .x = start, .y = y });

  grow (figure, (SamenBox){ start, y - 0.76 * size, samen_line_width (line), size });
  return mark;
}

SamenMark *
samen_figure_text (SamenFigure     *figure,
                   const char      *text,
                   const SamenFont *font,
                   double           x,
                   double           y,
                   SamenAlign       align,
                   SamenColour      colour)
{
  g_autoptr (SamenLine) line = samen_line_new (text, font);

  return samen_figure_line (figure, line, x, y, align, colour);
}

double
samen_figure_lines (SamenFigure *figure,
                    GPtrArray   *lines,
                    double       x,
                    double       y,
                    double       leading,
                    SamenAlign   align,
                    SamenColour  colour)
{
  for (guint i = 0; i < lines->len; i++)
    {
      SamenLine *line = g_ptr_array_index (lines, i);

      samen_figure_line (figure, line, x, y, align, colour);
      y += leading * samen_line_font (line)->size;
    }
  return y;
}
