/* tests/core/test-text.c - what gets into a text, an id, a date
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/text.h"

#include <string.h>

static const struct
{
  const char *text;
  gboolean long_text;
  const char *clean;
} cleaned[] = {
  { NULL, FALSE, NULL },
  { "", FALSE, NULL },
  { " \t\n ", TRUE, NULL },
  { "  Gemeente  ", FALSE, "Gemeente" },
  { "two\nlines", FALSE, "two lines" },
  { "two\nlines", TRUE, "two\nlines" },
  { "a\tb", TRUE, "a b" },
  { "a\r\nb", TRUE, "a\nb" },
  { "bell\a and \033[31mred", FALSE, "bell and [31mred" },
  { "del\177", FALSE, "del" },
  { "c1\302\205x", FALSE, "c1x" },
  { "line\342\200\250break", FALSE, "line break" },
  { "broken \377 byte", FALSE, "broken \357\277\275 byte" },
  { "cafe\314\201", FALSE, "cafe\314\201" },                          /* combining mark */
  { "\330\263\331\204\330\247\331\205", FALSE, "\330\263\331\204\330\247\331\205" }, /* right to left */
  { "\360\237\214\261", FALSE, "\360\237\214\261" },                  /* emoji */
  { "Jeugd\302\255arts", FALSE, "Jeugd\302\255arts" },                /* soft hyphen stays */
  { "no\357\277\277char", FALSE, "nochar" },
};

static void
test_clean (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cleaned); i++)
    {
      GRefString *text = samen_text_clean (cleaned[i].text, cleaned[i].long_text);

      g_assert_cmpstr (text, ==, cleaned[i].clean);
      if (text != NULL)
        g_ref_string_release (text);
    }
}

static void
test_cap (void)
{
  g_autoptr (GString) long_text = g_string_new (NULL);
  GRefString *text;

  for (int i = 0; i < SAMEN_TEXT_MAX + 10; i++)
    g_string_append (long_text, "\303\251");
  text = samen_text_clean (long_text->str, TRUE);
  g_assert_cmpint (g_utf8_strlen (text, -1), ==, SAMEN_TEXT_MAX);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_ref_string_release (text);
}

static void
test_empty (void)
{
  g_assert_cmpstr (samen_text (NULL), ==, "");
  g_assert_cmpstr (samen_text ("a"), ==, "a");
}

static void
test_ids (void)
{
  static const char *const good[] = { "p1", "_", "Gemeente-2.b", "\303\251\303\251n", NULL };
  static const char *const bad[] = { "", "1p", "-p", ".p", "a b", "a:b", "@project", "a\n", "p\377", NULL };
  g_autofree char *fits = g_strnfill (100, 'a');
  g_autofree char *longer = g_strnfill (101, 'a');

  for (int i = 0; good[i] != NULL; i++)
    g_assert_true (samen_id_is_valid (good[i]));
  for (int i = 0; bad[i] != NULL; i++)
    g_assert_false (samen_id_is_valid (bad[i]));
  g_assert_false (samen_id_is_valid (NULL));
  g_assert_true (samen_id_is_valid (fits));
  g_assert_false (samen_id_is_valid (longer));
}

static void
test_dates (void)
{
  static const char *const good[] = { "2026-11-21", "2024-02-29", "1999-12-31", NULL };
  static const char *const bad[] = {
    "", "2026", "2026-13-01", "2026-02-30", "2025-02-29", "2026-1-1", "21-11-2026", "2026/11/21",
    "2026-11-21T00", "0000-01-01", "2026-00-10", " 026-11-21", NULL,
  };

  for (int i = 0; good[i] != NULL; i++)
    g_assert_true (samen_date_is_valid (good[i]));
  for (int i = 0; bad[i] != NULL; i++)
    g_assert_false (samen_date_is_valid (bad[i]));
  g_assert_false (samen_date_is_valid (NULL));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/clean", test_clean);
  g_test_add_func ("/text/cap", test_cap);
  g_test_add_func ("/text/empty", test_empty);
  g_test_add_func ("/text/ids", test_ids);
  g_test_add_func ("/text/dates", test_dates);
  return g_test_run ();
}
