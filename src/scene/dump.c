/* scene/dump.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/dump.h"

#include <math.h>

static void
dump_mark (GString         *out,
           const SamenMark *mark)
{
  static const char *const words[] = { "fill", "stroke", "text" };

  g_string_append_printf (out, "  %s #%06x", words[mark->type], mark->colour);
  if (mark->alpha < 1)
    g_string_append_printf (out, " alpha %.2f", mark->alpha);
  if (mark->type == SAMEN_MARK_STROKE)
    g_string_append_printf (out, " width %.1f", mark->width);
  if (mark->n_dash > 0)
    g_string_append_printf (out, " dashes %u", mark->n_dash);
  if (mark->type == SAMEN_MARK_TEXT)
    g_string_append_printf (out, " \"%s\" size %.1f at %.0f %.0f", samen_line_text (mark->line),
                            samen_line_font (mark->line)->size, mark->x, mark->y);
  g_string_append_c (out, '\n');
}

char *
samen_scene_dump (const SamenScene *scene)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < scene->figures->len; i++)
    {
      const SamenFigure *figure = g_ptr_array_index (scene->figures, i);
      const SamenBox *box = &figure->bounds;

      g_string_append_printf (out, "%s [%.0f %.0f %.0f %.0f]\n", figure->key, box->x, box->y, box->width, box->height);
      for (guint j = 0; j < figure->marks->len; j++)
        dump_mark (out, &g_array_index (figure->marks, SamenMark, j));
    }
  return g_string_free (out, FALSE);
}
