/* tests/poster/fixture.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fixture.h"

#include "core/edit.h"
#include "exchange/examples.h"
#include "scene/map.h"

#include <string.h>
#include <pango/pangocairo.h>

SamenProject *
fixture_project (const char *name,
                 SamenLanguage language)
{
  guint n = (guint) g_ascii_strtoull (name, NULL, 10);
  g_autoptr (SamenProject) project = n > 0 ? samen_example_network (n, language) : samen_example (name, language);

  g_assert_nonnull (project);
  return samen_map_place (project, FALSE);
}

SamenProject *
fixture_with_text (SamenProject *project,
                   const char *subject,
                   const char *field,
                   const char *text)
{
  SamenProject *next = samen_edit_set_text (project, subject, field, text);

  samen_project_unref (project);
  return next;
}

static int
find (const char *const *names,
      const char *name)
{
  for (int i = 0; names[i] != NULL; i++)
    if (strcmp (names[i], name) == 0)
      return i;
  g_assert_not_reached ();
}

SamenPosterOptions
fixture_options (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  SamenPosterOptions options = { .language = SAMEN_NONE };

  options.view = find (samen_view_names, words[0]);
  options.paper = find (samen_paper_names, words[1]);
  for (guint i = 2; words[i] != NULL; i++)
    if (strcmp (words[i], "grey") == 0)
      options.greyscale = TRUE;
    else
      options.orientation = strcmp (words[i], "portrait") == 0 ? SAMEN_ORIENTATION_PORTRAIT : SAMEN_ORIENTATION_LANDSCAPE;
  return options;
}

/* --- lint ------------------------------------------------------------------------------ */

typedef struct
{
  const char *text;
  SamenBox box;
  double size;
} Text;

static void
collect (const SamenFigure *figure,
         GArray *texts)
{
  for (guint i = 0; i < figure->marks->len; i++)
    {
      const SamenMark *mark = &g_array_index (figure->marks, SamenMark, i);
      double size;
      Text text;

      if (mark->type != SAMEN_MARK_TEXT)
        continue;
      size = samen_line_font (mark->line)->size;
      text.text = samen_line_text (mark->line);
      text.size = size * figure->scale;
      text.box.x = figure->x + figure->scale * mark->x;
      text.box.y = figure->y + figure->scale * (mark->y - 0.74 * size);
      text.box.width = figure->scale * samen_line_width (mark->line);
      text.box.height = figure->scale * 0.94 * size;
      if (*text.text != '\0')
        g_array_append_val (texts, text);
    }
}

static GArray *
page_texts (const SamenPage *page)
{
  GArray *texts = g_array_new (FALSE, FALSE, sizeof (Text));

  for (guint i = 0; i < page->scene->figures->len; i++)
    collect (g_ptr_array_index (page->scene->figures, i), texts);
  return texts;
}

static gboolean
overlap (const SamenBox *a,
         const SamenBox *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height && b->y < a->y + a->height;
}

static void
lint_text (const Text *text,
           const SamenStock *stock,
           GString *out)
{
  const SamenBox *box = &text->box;
  double floor = MIN (stock->code_floor, stock->map_floor);

  if (box->x < stock->safe - 0.1 || box->y < stock->safe - 0.1 || box->x + box->width > stock->width - stock->safe + 0.1 || box->y + box->height > stock->height - stock->safe + 0.1)
    g_string_append_printf (out, "outside the safe area: “%s” at %.1f, %.1f, %.1f wide\n", text->text, box->x, box->y, box->width);
  if (text->size < 0.98 * floor)
    g_string_append_printf (out, "too small: “%s” %.2f mm\n", text->text, text->size);
}

static void
lint_page (const SamenPage *page,
           const SamenStock *stock,
           GString *out)
{
  g_autoptr (GArray) texts = page_texts (page);

  for (guint i = 0; i < texts->len; i++)
    {
      const Text *text = &g_array_index (texts, Text, i);

      lint_text (text, stock, out);
      for (guint j = 0; j < i; j++)
        {
          const Text *other = &g_array_index (texts, Text, j);

          if (overlap (&text->box, &other->box))
            g_string_append_printf (out, "“%s” over “%s” at %.1f, %.1f\n", text->text, other->text, text->box.x, text->box.y);
        }
    }
}

char *
fixture_lint (GPtrArray *pages,
              const SamenPosterOptions *options)
{
  g_autoptr (GString) out = g_string_new (NULL);
  SamenStock stock;

  samen_stock_init (&stock, options);
  for (guint i = 0; i < pages->len; i++)
    lint_page (g_ptr_array_index (pages, i), &stock, out);
  return out->len > 0 ? g_strdup (out->str) : NULL;
}

char *
fixture_texts (GPtrArray *pages)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < pages->len; i++)
    {
      g_autoptr (GArray) texts = page_texts (g_ptr_array_index (pages, i));

      for (guint j = 0; j < texts->len; j++)
        g_string_append_printf (out, "%s\n", g_array_index (texts, Text, j).text);
    }
  return g_strdup (out->str);
}

gboolean
fixture_has_inter (void)
{
  PangoFontFamily *family = pango_font_map_get_family (pango_cairo_font_map_get_default (), "Inter");

  return family != NULL && g_ascii_strcasecmp (pango_font_family_get_name (family), "Inter") == 0;
}
