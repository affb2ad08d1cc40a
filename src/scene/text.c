/* scene/text.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/text.h"

#include "scene/text-layout.h"

#include <math.h>
#include <string.h>

/* Glyphs of one font, relative to the start of the line's baseline. */
typedef struct
{
  cairo_font_face_t *face;
  cairo_matrix_t matrix;
  char *text;
  cairo_glyph_t *glyphs;
  int n_glyphs;
  cairo_text_cluster_t *clusters;
  int n_clusters;
  cairo_text_cluster_flags_t flags;
} Run;

struct _SamenLine
{
  gatomicrefcount refs;
  char *text;
  SamenFont font;
  double width;
  GArray *runs; /* Run */
};

/* --- from Pango's runs to ours -------------------------------------------------- */

static void
run_clear (gpointer data)
{
  Run *run = data;

  cairo_font_face_destroy (run->face);
  cairo_glyph_free (run->glyphs);
  cairo_text_cluster_free (run->clusters);
  g_free (run->text);
}

static void
run_take_font (Run       *run,
               PangoFont *font,
               double     unit)
{
  cairo_scaled_font_t *scaled = pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (font));
  cairo_matrix_t shrink;

  run->face = cairo_font_face_reference (cairo_scaled_font_get_font_face (scaled));
  cairo_scaled_font_get_font_matrix (scaled, &run->matrix);
  cairo_matrix_init_scale (&shrink, PANGO_SCALE / unit, PANGO_SCALE / unit);
  cairo_matrix_multiply (&run->matrix, &run->matrix, &shrink);
}

/* What Pango would draw as a box with digits becomes the font's own "missing"
 * glyph: it has a place and an advance, which is all that matters here. */
static unsigned long
glyph_index (PangoGlyph glyph)
{
  return (glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0 ? 0 : glyph;
}

/* Positions from @x on.  Glyphs without ink are left out, not their advance.
 * Returns: where the next run begins */
static double
run_take_glyphs (Run                    *run,
                 const PangoGlyphString *glyphs,
                 double                  unit,
                 double                  x)
{
  run->glyphs = cairo_glyph_allocate (MAX (1, glyphs->num_glyphs));
  for (int i = 0; i < glyphs->num_glyphs; i++)
    {
      const PangoGlyphInfo *info = &glyphs->glyphs[i];

      if (info->glyph != PANGO_GLYPH_EMPTY)
        {
          cairo_glyph_t *glyph = &run->glyphs[run->n_glyphs++];

          glyph->index = glyph_index (info->glyph);
          glyph->x = x + info->geometry.x_offset / unit;
          glyph->y = info->geometry.y_offset / unit;
        }
      x += info->geometry.width / unit;
    }
  return x;
}

/* Which letters each group of glyphs stands for, so that text in a PDF can be
 * searched and copied. */
static void
run_take_clusters (Run            *run,
                   PangoGlyphItem *item,
                   const char     *layout_text)
{
  gboolean backward = item->item->analysis.level % 2 != 0;
  PangoGlyphItemIter iter;
  gboolean more;

  run->text = g_strndup (layout_text + item->item->offset, item->item->length);
  run->clusters = cairo_text_cluster_allocate (MAX (1, item->glyphs->num_glyphs + item->item->length));
  run->flags = backward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : 0;
  for (more = pango_glyph_item_iter_init_start (&iter, item, layout_text); more;
       more = pango_glyph_item_iter_next_cluster (&iter))
    {
      cairo_text_cluster_t *cluster = &run->clusters[run->n_clusters++];
      int low = MIN (iter.start_glyph, iter.end_glyph + 1);
      int high = MAX (iter.start_glyph + 1, iter.end_glyph);

      if (!backward)
        low = iter.start_glyph, high = iter.end_glyph;
      cluster->num_bytes = iter.end_index - iter.start_index;
      cluster->num_glyphs = 0;
      for (int g = low; g < high; g++)
        if (item->glyphs->glyphs[g].glyph != PANGO_GLYPH_EMPTY)
          cluster->num_glyphs++;
    }
}

static double
line_add_run (SamenLine      *line,
              PangoGlyphItem *item,
              const char     *layout_text,
              double          x)
{
  double unit = samen_text_unit (&line->font);
  Run run = { 0 };

  run_take_font (&run, item->item->analysis.font, unit);
  run_take_clusters (&run, item, layout_text);
  x = run_take_glyphs (&run, item->glyphs, unit, x);
  g_array_append_val (line->runs, run);
  return x;
}

/* What a reader sees of @text: a soft hyphen only where the line ends. */
static char *
visible_text (const char *text,
              gsize       length)
{
  GString *out = g_string_sized_new (length);
  const char *end = text + length;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == 0xad && g_utf8_next_char (p) >= end)
        g_string_append_c (out, '-');
      else if (c != 0xad && c != 0x200b)
        g_string_append_unichar (out, c);
    }
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  return g_string_free (out, FALSE);
}

SamenLine *
samen_line_from_pango (PangoLayout     *layout,
                       PangoLayoutLine *source,
                       const SamenFont *font)
{
  SamenLine *line = g_new0 (SamenLine, 1);
  const char *text = pango_layout_get_text (layout);
  PangoRectangle logical;
  double x = 0;

  g_atomic_ref_count_init (&line->refs);
  line->font = *font;
  line->text = visible_text (text + source->start_index, source->length);
  line->runs = g_array_new (FALSE, FALSE, sizeof (Run));
  g_array_set_clear_func (line->runs, run_clear);
  pango_layout_line_get_extents (source, NULL, &logical);
  line->width = logical.width / samen_text_unit (font);
  for (GSList *l = source->runs; l != NULL; l = l->next)
    x = line_add_run (line, l->data, text, x);
  return line;
}

/* --- lines ------------------------------------------------------------------------ */

SamenLine *
samen_line_new (const char      *text,
                const SamenFont *font)
{
  g_autoptr (PangoLayout) layout = samen_text_layout (text, font, 0);

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  return samen_line_from_pango (layout, pango_layout_get_line_readonly (layout, 0), font);
}

SamenLine *
samen_line_ref (SamenLine *line)
{
  g_atomic_ref_count_inc (&line->refs);
  return line;
}

void
samen_line_unref (SamenLine *line)
{
  if (line == NULL || !g_atomic_ref_count_dec (&line->refs))
    return;
  g_array_unref (line->runs);
  g_free (line->text);
  g_free (line);
}

double
samen_line_width (const SamenLine *line)
{
  return line->width;
}

const char *
samen_line_text (const SamenLine *line)
{
  return line->text;
}

const SamenFont *
samen_line_font (const SamenLine *line)
{
  return &line->font;
}

void
samen_line_paint (const SamenLine *line,
                  cairo_t         *cr,
                  double           x,
                  double           y)
{
  cairo_save (cr);
  cairo_translate (cr, x, y);
  for (guint i = 0; i < line->runs->len; i++)
    {
      const Run *run = &g_array_index (line->runs, Run, i);

      cairo_set_font_face (cr, run->face);
      cairo_set_font_matrix (cr, &run->matrix);
      cairo_show_text_glyphs (cr, run->text, (int) strlen (run->text), run->glyphs, run->n_glyphs,
                              run->clusters, run->n_clusters, run->flags);
    }
  cairo_restore (cr);
}

void
samen_line_outline (const SamenLine *line,
                    cairo_t         *cr,
                    double           x,
                    double           y)
{
  cairo_matrix_t before;

  cairo_get_matrix (cr, &before);
  cairo_translate (cr, x, y);
  for (guint i = 0; i < line->runs->len; i++)
    {
      const Run *run = &g_array_index (line->runs, Run, i);

      cairo_set_font_face (cr, run->face);
      cairo_set_font_matrix (cr, &run->matrix);
      cairo_glyph_path (cr, run->glyphs, run->n_glyphs);
    }
  cairo_set_matrix (cr, &before);
}
