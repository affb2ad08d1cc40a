/* poster/svg.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/write.h"

#include <math.h>

/* Two decimals of a millimetre, written by hand: this is most of the file. */
static void
put_number (GString *out,
            double value)
{
  char digits[24];
  gint64 hundredths = llround (CLAMP (value, -1e9, 1e9) * 100);
  guint64 rest = (guint64) ABS (hundredths);
  int i = sizeof digits;

  if (rest % 100 != 0)
    {
      if (rest % 10 != 0)
        digits[--i] = '0' + rest % 10;
      digits[--i] = '0' + rest / 10 % 10;
      digits[--i] = '.';
    }
  rest /= 100;
  do
    digits[--i] = '0' + rest % 10;
  while ((rest /= 10) > 0);
  if (hundredths < 0)
    digits[--i] = '-';
  g_string_append_len (out, digits + i, sizeof digits - i);
}

static void
put_attribute (GString *out,
               const char *name,
               double value)
{
  g_string_append_c (out, ' ');
  g_string_append (out, name);
  g_string_append (out, "=\"");
  put_number (out, value);
  g_string_append_c (out, '"');
}

static void
put_colour (GString *out,
            const char *name,
            SamenColour colour)
{
  g_string_append_printf (out, " %s=\"#%06x\"", name, colour & 0xffffff);
}

/* What XML cannot hold is left out: it has no shape anyway. */
static void
put_text (GString *out,
          const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '&')
        g_string_append (out, "&amp;");
      else if (c == '<')
        g_string_append (out, "&lt;");
      else if (c == '>')
        g_string_append (out, "&gt;");
      else if (c == '"')
        g_string_append (out, "&quot;");
      else if (c >= 0x20 && c != 0xad && c != 0xfffe && c != 0xffff)
        g_string_append_len (out, p, g_utf8_next_char (p) - p);
    }
}

static gboolean
script_runs_left (gunichar c)
{
  switch (g_unichar_get_script (c))
    {
    case G_UNICODE_SCRIPT_ARABIC:
    case G_UNICODE_SCRIPT_HEBREW:
    case G_UNICODE_SCRIPT_SYRIAC:
    case G_UNICODE_SCRIPT_THAANA:
    case G_UNICODE_SCRIPT_NKO:
      return TRUE;
    default:
      return FALSE;
    }
}

/* Whether a line is read from right to left: its first letter says so. */
static gboolean
runs_left (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalpha (g_utf8_get_char (p)))
      return script_runs_left (g_utf8_get_char (p));
  return FALSE;
}

static void
put_font (GString *out,
          const SamenFont *font)
{
  const char *family = font->family == SAMEN_FAMILY_DISPLAY ? "'Inter Display', Inter, sans-serif" : "Inter, sans-serif";

  g_string_append_printf (out, " font-family=\"%s\"", family);
  put_attribute (out, "font-size", font->size);
  if (font->weight != 400)
    g_string_append_printf (out, " font-weight=\"%d\"", font->weight);
  if (font->italic)
    g_string_append (out, " font-style=\"italic\"");
  if (font->tracking != 0)
    put_attribute (out, "letter-spacing", font->tracking * font->size);
}

static void
put_text_mark (GString *out,
               const SamenMark *mark)
{
  const char *text = samen_line_text (mark->line);

  g_string_append (out, "<text");
  put_attribute (out, "x", mark->x);
  put_attribute (out, "y", mark->y);
  if (runs_left (text))
    g_string_append (out, " direction=\"rtl\" text-anchor=\"end\"");
  put_font (out, samen_line_font (mark->line));
  put_colour (out, "fill", mark->colour);
  if (mark->alpha < 1)
    put_attribute (out, "opacity", mark->alpha);
  if (mark->halo > 0)
    {
      put_colour (out, "stroke", mark->halo_colour);
      put_attribute (out, "stroke-width", mark->halo);
      g_string_append (out, " stroke-linejoin=\"round\" paint-order=\"stroke\"");
    }
  g_string_append_c (out, '>');
  put_text (out, text);
  g_string_append (out, "</text>\n");
}

static void
put_stroke (GString *out,
            const SamenMark *mark)
{
  g_string_append (out, " fill=\"none\"");
  put_colour (out, "stroke", mark->colour);
  put_attribute (out, "stroke-width", mark->width);
  if (mark->cap == SAMEN_CAP_ROUND)
    g_string_append (out, " stroke-linecap=\"round\" stroke-linejoin=\"round\"");
  if (mark->n_dash == 0)
    return;
  g_string_append (out, " stroke-dasharray=\"");
  for (guint i = 0; i < mark->n_dash; i++)
    {
      put_number (out, mark->dash[i]);
      g_string_append_c (out, i + 1 < mark->n_dash ? ' ' : '"');
    }
}

static void
put_path_mark (GString *out,
               const SamenMark *mark)
{
  g_autofree char *d = samen_path_to_svg (mark->path);

  g_string_append (out, "<path d=\"");
  g_string_append (out, d);
  g_string_append_c (out, '"');
  if (mark->type == SAMEN_MARK_STROKE)
    put_stroke (out, mark);
  else
    put_colour (out, "fill", mark->colour);
  if (mark->type == SAMEN_MARK_FILL && mark->even_odd)
    g_string_append (out, " fill-rule=\"evenodd\"");
  if (mark->alpha < 1)
    put_attribute (out, "opacity", mark->alpha);
  g_string_append (out, "/>\n");
}

static gboolean
is_moved (const SamenFigure *figure)
{
  return figure->x != 0 || figure->y != 0 || figure->scale != 1;
}

static void
put_place (GString *out,
           const SamenFigure *figure)
{
  char scale[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append (out, "<g transform=\"translate(");
  put_number (out, figure->x);
  g_string_append_c (out, ' ');
  put_number (out, figure->y);
  g_string_append_c (out, ')');
  if (figure->scale != 1)
    g_string_append_printf (out, " scale(%s)", g_ascii_formatd (scale, sizeof scale, "%.5g", figure->scale));
  g_string_append (out, "\">\n");
}

static void
put_figure (GString *out,
            const SamenFigure *figure)
{
  if (is_moved (figure))
    put_place (out, figure);
  for (guint i = 0; i < figure->marks->len; i++)
    {
      const SamenMark *mark = &g_array_index (figure->marks, SamenMark, i);

      if (mark->type == SAMEN_MARK_TEXT)
        put_text_mark (out, mark);
      else
        put_path_mark (out, mark);
    }
  if (is_moved (figure))
    g_string_append (out, "</g>\n");
}

static void
put_head (GString *out,
          const SamenPage *page,
          const char *title)
{
  g_string_append (out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
  put_number (out, page->width);
  g_string_append (out, "mm\" height=\"");
  put_number (out, page->height);
  g_string_append (out, "mm\" viewBox=\"0 0 ");
  put_number (out, page->width);
  g_string_append_c (out, ' ');
  put_number (out, page->height);
  g_string_append (out, "\">\n<title>");
  put_text (out, title);
  g_string_append (out, "</title>\n");
}

GBytes *
samen_write_svg (const SamenPage *page,
                 const char *title)
{
  GString *out = g_string_sized_new (1 << 18);

  put_head (out, page, title);
  for (guint i = 0; i < page->scene->figures->len; i++)
    put_figure (out, g_ptr_array_index (page->scene->figures, i));
  g_string_append (out, "</svg>\n");
  return g_string_free_to_bytes (out);
}
