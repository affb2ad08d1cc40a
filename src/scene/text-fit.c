/* scene/text-fit.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/text-layout.h"

#include <math.h>
#include <string.h>

#define SHRINK 0.97
/* So many words are tried in a circle; more would never be legible there. */
#define MOST_WORDS 60
#define MOST_LINES 9

static void
line_unref (gpointer line)
{
  samen_line_unref (line);
}

static GPtrArray *
lines_new (void)
{
  return g_ptr_array_new_with_free_func (line_unref);
}

double
samen_text_width (const char      *text,
                  const SamenFont *font)
{
  g_autoptr (PangoLayout) layout = samen_text_layout (text, font, 0);
  PangoRectangle logical;

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_get_extents (layout, NULL, &logical);
  return logical.width / samen_text_unit (font);
}

/* --- wrapping -------------------------------------------------------------------- */

/* The narrowest width that still gives the same number of lines. */
static void
balance (PangoLayout *layout)
{
  int lines = pango_layout_get_line_count (layout);
  int high = pango_layout_get_width (layout);
  int low = high / MAX (1, lines);

  while (lines > 1 && high - low > PANGO_SCALE * 4)
    {
      int middle = low + (high - low) / 2;

      pango_layout_set_width (layout, middle);
      if (pango_layout_get_line_count (layout) <= lines)
        high = middle;
      else
        low = middle;
    }
  pango_layout_set_width (layout, high);
}

/* Whether some line ends in the middle of a word. */
static gboolean
breaks_a_word (PangoLayout *layout)
{
  const char *text = pango_layout_get_text (layout);

  for (int i = 0; i + 1 < pango_layout_get_line_count (layout); i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);
      const char *end = text + line->start_index + line->length;
      const char *last = line->length > 0 ? g_utf8_prev_char (end) : end;
      gunichar before = g_utf8_get_char (last);
      gunichar after = g_utf8_get_char (end);

      if (!g_unichar_isspace (before) && !g_unichar_isspace (after) && before != '-' && before != '/')
        return TRUE;
    }
  return FALSE;
}

static GPtrArray *
take_lines (PangoLayout     *layout,
            const SamenFont *font)
{
  GPtrArray *lines = lines_new ();

  for (int i = 0; i < pango_layout_get_line_count (layout); i++)
    g_ptr_array_add (lines, samen_line_from_pango (layout, pango_layout_get_line_readonly (layout, i), font));
  return lines;
}

GPtrArray *
samen_text_wrap (const char      *text,
                 const SamenFont *font,
                 double           width,
                 gboolean         balanced)
{
  g_autoptr (PangoLayout) layout = samen_text_layout (text, font, width);
  gboolean broken = breaks_a_word (layout);

  if (balanced && width > 0)
    {
      balance (layout);
      /* Even lines are not worth a hyphen. */
      if (!broken && breaks_a_word (layout))
        pango_layout_set_width (layout, (int) ceil (width * samen_text_unit (font)));
    }
  return take_lines (layout, font);
}

GPtrArray *
samen_text_fit (const char *text,
                SamenFont  *font,
                double      floor,
                double      width,
                double      height,
                double      leading,
                gboolean   *fits)
{
  for (;;)
    {
      GPtrArray *lines = samen_text_wrap (text, font, width, FALSE);
      gboolean high = lines->len * leading * font->size > height + 0.01;
      gboolean broken = FALSE;

      for (guint i = 0; i + 1 < lines->len && font->size > floor; i++)
        {
          const char *end = samen_line_text (g_ptr_array_index (lines, i));

          /* Rather smaller than broken in a word, as long as that is legible. */
          broken |= samen_line_width (g_ptr_array_index (lines, i)) > width + 0.01 || g_str_has_suffix (end, "\302\255");
        }
      if ((!high && !broken) || font->size <= floor)
        {
          if (fits != NULL)
            *fits = !high;
          return lines;
        }
      g_ptr_array_unref (lines);
      font->size = MAX (floor, font->size * SHRINK);
    }
}

/* --- circles ---------------------------------------------------------------------- */

typedef struct
{
  GPtrArray *words;
  double *widths; /* at size 1 */
  double space;
  double leading;
  double radius;
  double shift;
} Circle;

typedef struct
{
  double score;
  double size;
  guint n_lines;
  guint cuts[MOST_LINES + 1]; /* line i is words cuts[i] … cuts[i+1]−1 */
} Fit;

static double
baseline_middle (const Circle *circle,
                 double        size,
                 guint         lines,
                 guint         i)
{
  return circle->shift + ((i + 0.5) - lines / 2.0) * circle->leading * size;
}

/* How much room the circle leaves at the height of a line. */
static double
chord (const Circle *circle,
       double        size,
       double        y)
{
  double reach = fabs (y) + 0.42 * size;

  if (reach >= circle->radius)
    return 0;
  return 2 * sqrt (circle->radius * circle->radius - reach * reach) - 0.34 * circle->radius;
}

static double
words_width (const Circle *circle,
             double        size,
             guint         from,
             guint         to)
{
  double width = 0;

  for (guint i = from; i < to; i++)
    width += circle->widths[i] * size;
  return width + (to - from - 1) * circle->space * size;
}

/* Least uneven way to put the words in @lines lines of this size; FALSE when it
 * cannot be done.  Dynamic programming over (line, words used). */
static gboolean
try_lines (const Circle *circle,
           double        size,
           guint         lines,
           Fit          *fit)
{
  guint n = circle->words->len;
  double cost[MOST_LINES + 1][MOST_WORDS + 1];
  guint back[MOST_LINES + 1][MOST_WORDS + 1];

  for (guint l = 0; l <= lines; l++)
    for (guint i = 0; i <= n; i++)
      cost[l][i] = G_MAXDOUBLE;
  cost[0][0] = 0;

  for (guint l = 0; l < lines; l++)
    {
      double room = chord (circle, size, baseline_middle (circle, size, lines, l));

      for (guint i = 0; i < n; i++)
        for (guint j = i + 1; cost[l][i] < G_MAXDOUBLE && j <= n; j++)
          {
            double width = words_width (circle, size, i, j);
            double loose = (room - width) / (2 * circle->radius);
            double lonely = j - i == 1 && strlen (g_ptr_array_index (circle->words, i)) < 5 ? 0.05 : 0;

            if (width > room)
              break;
            if (cost[l][i] + loose * loose + lonely >= cost[l + 1][j])
              continue;
            cost[l + 1][j] = cost[l][i] + loose * loose + lonely;
            back[l + 1][j] = i;
          }
    }
  if (cost[lines][n] == G_MAXDOUBLE)
    return FALSE;

  fit->size = size;
  fit->n_lines = lines;
  fit->score = -1.1 * sqrt (cost[lines][n] / lines);
  fit->cuts[lines] = n;
  for (guint l = lines; l > 0; l--)
    fit->cuts[l - 1] = back[l][fit->cuts[l]];
  return TRUE;
}

/* The best of all sizes and line counts: large, then even. */
static gboolean
best_fit (const Circle *circle,
          double        top,
          double        floor,
          Fit          *best)
{
  gboolean found = FALSE;

  for (double size = top; size >= floor - 1e-9; size *= 0.975)
    for (guint lines = 1; lines <= MIN (MOST_LINES, circle->words->len); lines++)
      {
        Fit fit;

        if (!try_lines (circle, size, lines, &fit))
          continue;
        fit.score += size / top;
        if (!found || fit.score > best->score)
          *best = fit;
        found = TRUE;
      }
  return found;
}

/* Drops words from the end until the rest goes in, with a mark that there is
 * more. */
static void
cut_to_fit (Circle *circle,
            double  floor,
            Fit    *fit)
{
  while (circle->words->len > 1)
    {
      g_ptr_array_set_size (circle->words, circle->words->len - 1);
      if (best_fit (circle, floor, floor, fit))
        return;
    }
  *fit = (Fit){ .size = floor, .n_lines = 1, .cuts = { 0, circle->words->len } };
}

static void
circle_init (Circle          *circle,
             const char      *text,
             const SamenFont *font,
             double           radius,
             double           leading,
             double           shift,
             gboolean        *whole)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n", -1);
  SamenFont unit = *font;

  unit.size = 10;
  circle->words = g_ptr_array_new_with_free_func (g_free);
  circle->widths = g_new0 (double, MOST_WORDS);
  circle->space = samen_text_width ("n n", &unit) / 10 - samen_text_width ("nn", &unit) / 10;
  circle->radius = radius;
  circle->leading = leading;
  circle->shift = shift;
  *whole = TRUE;
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] == '\0')
        continue;
      if (circle->words->len == MOST_WORDS)
        {
          *whole = FALSE;
          break;
        }
      circle->widths[circle->words->len] = samen_text_width (words[i], &unit) / 10;
      g_ptr_array_add (circle->words, g_strdup (words[i]));
    }
}

static char *
join_words (const Circle *circle,
            guint         from,
            guint         to,
            gboolean      more)
{
  GString *line = g_string_new (NULL);

  for (guint i = from; i < to; i++)
    {
      if (i > from)
        g_string_append_c (line, ' ');
      g_string_append (line, g_ptr_array_index (circle->words, i));
    }
  if (more)
    g_string_append (line, "…");
  return g_string_free (line, FALSE);
}

GPtrArray *
samen_text_fit_circle (const char *text,
                       SamenFont  *font,
                       double      floor,
                       double      radius,
                       double      leading,
                       double      shift,
                       double    **offsets,
                       gboolean   *whole)
{
  GPtrArray *lines = lines_new ();
  Circle circle;
  Fit fit = { 0 };

  circle_init (&circle, text, font, radius, leading, shift, whole);
  if (circle.words->len > 0 && !best_fit (&circle, font->size, floor, &fit))
    {
      *whole = FALSE;
      cut_to_fit (&circle, floor, &fit);
    }
  font->size = fit.size > 0 ? fit.size : font->size;
  *offsets = g_new0 (double, MAX (1, fit.n_lines));
  for (guint i = 0; i < fit.n_lines; i++)
    {
      gboolean more = !*whole && i + 1 == fit.n_lines;
      g_autofree char *line = join_words (&circle, fit.cuts[i], fit.cuts[i + 1], more);

      g_ptr_array_add (lines, samen_line_new (line, font));
      (*offsets)[i] = baseline_middle (&circle, font->size, fit.n_lines, i) + 0.36 * font->size;
    }
  g_ptr_array_unref (circle.words);
  g_free (circle.widths);
  return lines;
}
