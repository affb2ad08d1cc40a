/* scene/text-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/text-layout.h"

#include "core/text.h"

#include <math.h>

/* Pango is quadratic in the length of an unbroken word and in the number of
 * marks on one letter: 10,000 letters take seconds. */
#define LONGEST_WORD 48
#define MOST_MARKS 12

/* The size, in Pango's points, at which everything is laid out. */
#define SIZE 160.0

double
samen_text_unit (const SamenFont *font)
{
  return SIZE * PANGO_SCALE / font->size;
}

static PangoContext *
measuring_context (void)
{
  static PangoContext *context;
  g_autoptr (PangoFontMap) map = NULL;
  cairo_font_options_t *options;

  if (context != NULL)
    return context;

  map = pango_cairo_font_map_new ();
  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (map), 72);
  context = pango_font_map_create_context (map);
  options = cairo_font_options_create ();
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_base_dir (context, PANGO_DIRECTION_LTR);
  return context;
}

static PangoFontDescription *
describe (const SamenFont *font)
{
  PangoFontDescription *description = pango_font_description_new ();

  pango_font_description_set_family_static (description, font->family == SAMEN_FAMILY_DISPLAY
                                                           ? "Inter Display,Inter,sans-serif"
                                                           : "Inter,sans-serif");
  pango_font_description_set_weight (description, (PangoWeight) font->weight);
  if (font->italic)
    pango_font_description_set_style (description, PANGO_STYLE_ITALIC);
  pango_font_description_set_absolute_size (description, SIZE * PANGO_SCALE);
  return description;
}

/* A place to break within a word that goes on and on; no more marks than a
 * letter can carry. */
static char *
tame (const char *text)
{
  GString *out = g_string_new (NULL);
  int letters = 0;
  int marks = 0;

  for (const char *p = samen_text (text); *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean mark = g_unichar_ismark (c);

      marks = mark ? marks + 1 : 0;
      if (marks > MOST_MARKS)
        continue;
      letters = g_unichar_isspace (c) || c == 0xad ? 0 : letters + 1;
      if (letters > LONGEST_WORD && !mark)
        {
          g_string_append_unichar (out, 0x200b);
          letters = 1;
        }
      g_string_append_unichar (out, c);
    }
  return g_string_free (out, FALSE);
}

PangoLayout *
samen_text_layout (const char      *text,
                   const SamenFont *font,
                   double           width)
{
  PangoLayout *layout = pango_layout_new (measuring_context ());
  PangoFontDescription *description = describe (font);
  g_autofree char *tamed = tame (text);

  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  if (font->tracking != 0)
    {
      double space = font->tracking * SIZE * PANGO_SCALE;
      PangoAttrList *attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_letter_spacing_new ((int) round (space)));
      pango_layout_set_attributes (layout, attributes);
      pango_attr_list_unref (attributes);
    }
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (width > 0)
    pango_layout_set_width (layout, (int) MIN (G_MAXINT / 2, ceil (width * samen_text_unit (font))));
  pango_layout_set_text (layout, tamed, -1);
  return layout;
}
