/* scene/painter.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/painter.h"

#include <math.h>

/* Below these many device pixels a mark cannot be seen, or text not be read. */
#define SMALLEST_STROKE 0.12
#define SMALLEST_TEXT 3.0

static void
set_colour (cairo_t    *cr,
            SamenColour colour,
            double      alpha)
{
  cairo_set_source_rgba (cr, ((colour >> 16) & 0xff) / 255.0, ((colour >> 8) & 0xff) / 255.0,
                         (colour & 0xff) / 255.0, alpha);
}

static void
add_path (cairo_t         *cr,
          const SamenMark *mark)
{
  cairo_new_path (cr);
  cairo_append_path (cr, samen_path_cairo (mark->path));
}

static void
paint_fill (cairo_t         *cr,
            const SamenMark *mark)
{
  add_path (cr, mark);
  cairo_set_fill_rule (cr, mark->even_odd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING);
  cairo_fill (cr);
}

static void
paint_stroke (cairo_t         *cr,
              const SamenMark *mark)
{
  add_path (cr, mark);
  cairo_set_line_width (cr, mark->width);
  cairo_set_line_cap (cr, mark->cap == SAMEN_CAP_ROUND ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (cr, mark->cap == SAMEN_CAP_ROUND ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER);
  cairo_set_dash (cr, mark->dash, (int) mark->n_dash, 0);
  cairo_stroke (cr);
}

static void
paint_text (cairo_t         *cr,
            const SamenMark *mark)
{
  if (mark->halo > 0)
    {
      cairo_new_path (cr);
      samen_line_outline (mark->line, cr, mark->x, mark->y);
      set_colour (cr, mark->halo_colour, mark->alpha);
      cairo_set_line_width (cr, mark->halo);
      cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
      cairo_set_dash (cr, NULL, 0, 0);
      cairo_stroke (cr);
      set_colour (cr, mark->colour, mark->alpha);
    }
  samen_line_paint (mark->line, cr, mark->x, mark->y);
}

/* A text too small to read is a bar where it would stand. */
static void
paint_text_bar (cairo_t         *cr,
                const SamenMark *mark)
{
  double size = samen_line_font (mark->line)->size;

  cairo_rectangle (cr, mark->x, mark->y - 0.5 * size, samen_line_width (mark->line), 0.4 * size);
  set_colour (cr, mark->colour, mark->alpha * 0.35);
  cairo_fill (cr);
}

static void
paint_mark (cairo_t         *cr,
            const SamenMark *mark,
            double           scale)
{
  set_colour (cr, mark->colour, mark->alpha);
  switch (mark->type)
    {
    case SAMEN_MARK_FILL:
      paint_fill (cr, mark);
      break;
    case SAMEN_MARK_STROKE:
      if (scale == 0 || mark->width * scale >= SMALLEST_STROKE)
        paint_stroke (cr, mark);
      break;
    case SAMEN_MARK_TEXT:
      if (scale == 0 || samen_line_font (mark->line)->size * scale >= SMALLEST_TEXT)
        paint_text (cr, mark);
      else
        paint_text_bar (cr, mark);
      break;
    default:
      g_assert_not_reached ();
    }
}

void
samen_paint_figure (cairo_t           *cr,
                    const SamenFigure *figure,
                    double             scale)
{
  cairo_save (cr);
  cairo_translate (cr, figure->x, figure->y);
  cairo_scale (cr, figure->scale, figure->scale);
  for (guint i = 0; i < figure->marks->len; i++)
    paint_mark (cr, &g_array_index (figure->marks, SamenMark, i), scale * figure->scale);
  cairo_restore (cr);
}

static gboolean
boxes_touch (const SamenBox *a,
             const SamenBox *b)
{
  return a->x <= b->x + b->width && b->x <= a->x + a->width &&
         a->y <= b->y + b->height && b->y <= a->y + a->height;
}

void
samen_paint_scene (cairo_t          *cr,
                   const SamenScene *scene,
                   const SamenBox   *clip,
                   double            scale)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_save (cr);
  /* As the text was measured, so it is painted. */
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_set_font_options (cr, options);
  cairo_font_options_destroy (options);

  for (guint i = 0; i < scene->figures->len; i++)
    {
      const SamenFigure *figure = g_ptr_array_index (scene->figures, i);

      if (clip == NULL || boxes_touch (&figure->bounds, clip))
        samen_paint_figure (cr, figure, scale);
    }
  cairo_restore (cr);
}
