/* tests/scene/test-text.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/text.h"

#include <math.h>
#include <string.h>

static const SamenFont body = { SAMEN_FAMILY_TEXT, 6.35, 400, FALSE, 0 };

static char *
joined (GPtrArray *lines)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    {
      const char *text = samen_line_text (g_ptr_array_index (lines, i));
      gsize length = strlen (text);

      /* A hyphen at the end of a line was put there by the break. */
      g_string_append_len (all, text, i + 1 < lines->len && g_str_has_suffix (text, "-") ? length - 1 : length);
    }
  return g_strdelimit (g_strdup (all->str), " ", '_');
}

static void
check_nothing_lost (const char *text,
                    const char *expected,
                    double      width)
{
  g_autoptr (GPtrArray) lines = samen_text_wrap (text, &body, width, TRUE);
  g_autofree char *all = joined (lines);

  g_assert_cmpstr (all, ==, expected);
  for (guint i = 0; i < lines->len; i++)
    g_assert_cmpfloat (samen_line_width (g_ptr_array_index (lines, i)), <=, width + 0.1);
}

static void
test_wrapping_loses_nothing (void)
{
  check_nothing_lost ("Welzijns\302\255organisatie", "Welzijnsorganisatie", 35);
  check_nothing_lost ("Jeugd\302\255gezondheids\302\255zorg", "Jeugdgezondheidszorg", 45);
  check_nothing_lost ("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", 30);
}

static void
test_soft_hyphen_shows_at_a_break_only (void)
{
  g_autoptr (GPtrArray) narrow = samen_text_wrap ("Basis\302\255scholen", &body, 25, TRUE);
  g_autoptr (GPtrArray) wide = samen_text_wrap ("Basis\302\255scholen", &body, 200, TRUE);

  g_assert_cmpuint (narrow->len, ==, 2);
  g_assert_cmpstr (samen_line_text (g_ptr_array_index (narrow, 0)), ==, "Basis-");
  g_assert_cmpuint (wide->len, ==, 1);
  g_assert_cmpstr (samen_line_text (g_ptr_array_index (wide, 0)), ==, "Basisscholen");
}

/* What you see is what is printed: a line breaks at the same word at any size. */
static void
test_breaks_do_not_depend_on_size (void)
{
  const char *text = "Hoe dichter bij het midden, hoe meer een partij draagt. Vorm en kleur tonen het soort partij.";

  for (double width = 40; width < 160; width += 7.3)
    {
      g_autoptr (GPtrArray) small = samen_text_wrap (text, &body, width, FALSE);

      for (double k = 0.2; k < 6; k *= 1.7)
        {
          SamenFont scaled = body;
          g_autoptr (GPtrArray) other = NULL;

          scaled.size *= k;
          other = samen_text_wrap (text, &scaled, width * k, FALSE);
          g_assert_cmpuint (other->len, ==, small->len);
          for (guint i = 0; i < small->len; i++)
            g_assert_cmpstr (samen_line_text (g_ptr_array_index (other, i)), ==,
                             samen_line_text (g_ptr_array_index (small, i)));
        }
    }
}

static void
test_fit_shrinks_to_the_floor (void)
{
  SamenFont font = { SAMEN_FAMILY_DISPLAY, 20, 700, FALSE, -0.02 };
  gboolean fits = FALSE;
  g_autoptr (GPtrArray) lines = samen_text_fit ("Gezond gewicht 2030", &font, 8, 120, 20, 1.1, &fits);

  g_assert_true (fits);
  g_assert_cmpfloat (font.size, <, 20);
  g_assert_cmpuint (lines->len, ==, 1);
  g_clear_pointer (&lines, g_ptr_array_unref);
  font.size = 20;
  lines = samen_text_fit ("Een titel die ook op de kleinste maat niet past in dit hokje", &font, 12, 40, 10, 1.1, &fits);
  g_assert_false (fits);
  g_assert_cmpfloat (font.size, ==, 12);
}

static void
test_circle_keeps_within_its_chords (void)
{
  SamenFont font = { SAMEN_FAMILY_DISPLAY, 17, 700, FALSE, 0 };
  g_autofree double *offsets = NULL;
  gboolean whole = FALSE;
  g_autoptr (GPtrArray) lines = samen_text_fit_circle ("Elk kind in deze gemeente op een gezond gewicht in\302\2402030",
                                                       &font, 7, 64, 1.14, 5, &offsets, &whole);

  g_assert_true (whole);
  g_assert_cmpuint (lines->len, >=, 3);
  for (guint i = 0; i < lines->len; i++)
    g_assert_cmpfloat (hypot (samen_line_width (g_ptr_array_index (lines, i)) / 2, offsets[i]), <, 64);
}

static void
test_circle_says_when_it_is_not_all (void)
{
  g_autoptr (GString) lots = g_string_new (NULL);
  SamenFont font = { SAMEN_FAMILY_DISPLAY, 17, 700, FALSE, 0 };
  g_autofree double *offsets = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  gboolean whole = TRUE;

  for (int i = 0; i < 800; i++)
    g_string_append (lots, "ambitie ");
  lines = samen_text_fit_circle (lots->str, &font, 7, 64, 1.14, 5, &offsets, &whole);
  g_assert_false (whole);
  g_assert_true (g_str_has_suffix (samen_line_text (g_ptr_array_index (lines, lines->len - 1)), "…"));
}

/* Texts that have broken other programs: nothing here may take long or fail. */
static void
test_strange_texts (void)
{
  g_autofree char *word = g_strnfill (20000, 'x');
  g_autoptr (GString) marks = g_string_new ("a");
  const char *strange[] = { "", " ", "👩‍👩‍👧 gezin 🏳️‍🌈", "שלום עולם", "مرحبا بالعالم abc", "e\314\201\314\201", NULL, NULL };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 400, 400);
  cairo_t *cr = cairo_create (surface);

  for (int i = 0; i < 10000; i++)
    g_string_append (marks, "\314\201");
  strange[6] = word;
  strange[7] = marks->str;
  for (guint i = 0; i < G_N_ELEMENTS (strange); i++)
    {
      g_autoptr (GPtrArray) lines = samen_text_wrap (strange[i], &body, 60, TRUE);

      g_assert_cmpuint (lines->len, >=, 1);
      samen_line_paint (g_ptr_array_index (lines, 0), cr, 10, 10);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
    }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/nothing-lost", test_wrapping_loses_nothing);
  g_test_add_func ("/text/soft-hyphen", test_soft_hyphen_shows_at_a_break_only);
  g_test_add_func ("/text/same-breaks", test_breaks_do_not_depend_on_size);
  g_test_add_func ("/text/fit", test_fit_shrinks_to_the_floor);
  g_test_add_func ("/text/circle", test_circle_keeps_within_its_chords);
  g_test_add_func ("/text/circle-cut", test_circle_says_when_it_is_not_all);
  g_test_add_func ("/text/strange", test_strange_texts);
  return g_test_run ();
}
