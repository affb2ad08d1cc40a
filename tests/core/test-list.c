/* tests/core/test-list.c - lists share their items and never change
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/list.h"

/* Words to a list: "a b c". */
static SamenList *
list_of (const char *words)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_auto (GStrv) split = g_strsplit (words, " ", -1);

  for (guint i = 0; split[i] != NULL; i++)
    if (*split[i] != '\0')
      g_ptr_array_add (items, g_ref_string_new (split[i]));
  return samen_list_new_take (&samen_text_items, items);
}

static char *
words_of (const SamenList *list)
{
  g_autoptr (GString) words = g_string_new (NULL);

  SAMEN_EACH (const char, word, list)
  {
    g_string_append_printf (words, "%s%s", word_i > 0 ? " " : "", word);
  }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

typedef enum
{
  INSERT,
  REMOVE,
  REPLACE,
} Verb;

static const struct
{
  Verb verb;
  const char *before;
  guint index;
  const char *after;
} cases[] = {
  { INSERT, "", 0, "x" },
  { INSERT, "a b", 0, "x a b" },
  { INSERT, "a b", 1, "a x b" },
  { INSERT, "a b", 2, "a b x" },
  { INSERT, "a b", G_MAXUINT, "a b x" },
  { REMOVE, "a", 0, "" },
  { REMOVE, "a b c", 0, "b c" },
  { REMOVE, "a b c", 1, "a c" },
  { REMOVE, "a b c", 2, "a b" },
  { REPLACE, "a", 0, "x" },
  { REPLACE, "a b c", 0, "x b c" },
  { REPLACE, "a b c", 2, "a b x" },
};

static SamenList *
run (Verb             verb,
     const SamenList *list,
     guint            index)
{
  GRefString *x = g_ref_string_new ("x");
  SamenList *next;

  if (verb == INSERT)
    next = samen_list_insert (list, &samen_text_items, index, x);
  else if (verb == REMOVE)
    next = samen_list_remove (list, index);
  else
    next = samen_list_replace (list, index, x);
  g_ref_string_release (x);
  return next;
}

static void
test_verbs (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SamenList) before = list_of (cases[i].before);
      g_autoptr (SamenList) after = run (cases[i].verb, before, cases[i].index);
      g_autofree char *old = words_of (before);
      g_autofree char *new = words_of (after);

      g_assert_cmpstr (new, ==, cases[i].after);
      g_assert_cmpstr (old, ==, cases[i].before);
    }
}

static void
test_nothing (void)
{
  g_autoptr (SamenList) one = list_of ("a");

  g_assert_null (list_of (""));
  g_assert_null (samen_list_new (&samen_text_items, NULL, 0));
  g_assert_null (samen_list_remove (one, 0));
  g_assert_cmpuint (samen_list_length (NULL), ==, 0);
  g_assert_null (samen_list_get (NULL, 0));
  g_assert_null (samen_list_get (one, 1));
  g_assert_null (samen_list_ref (NULL));
}

static void
test_equal (void)
{
  g_autoptr (SamenList) one = list_of ("a b");
  g_autoptr (SamenList) same = list_of ("a b");
  g_autoptr (SamenList) turned = list_of ("b a");
  g_autoptr (SamenList) longer = list_of ("a b c");

  g_assert_true (samen_list_equal (NULL, NULL));
  g_assert_true (samen_list_equal (one, one));
  g_assert_true (samen_list_equal (one, same));
  g_assert_false (samen_list_equal (one, turned));
  g_assert_false (samen_list_equal (one, longer));
  g_assert_false (samen_list_equal (one, NULL));
}

static void
test_shares (void)
{
  SamenList *before = list_of ("a b");
  g_autoptr (SamenList) after = samen_list_remove (before, 0);
  const char *b = samen_list_get (before, 1);

  g_assert_true (samen_list_get (after, 0) == b);
  samen_list_unref (before);
  g_assert_cmpstr (b, ==, "b");
}

static void
test_walk (void)
{
  g_autoptr (SamenList) list = list_of ("a b c d e");
  guint seen = 0;

  SAMEN_EACH (const char, word, list)
  {
    if (*word == 'b')
      continue;
    if (*word == 'd')
      break;
    g_assert_cmpint (*word - 'a', ==, word_i);
    seen++;
  }
  g_assert_cmpuint (seen, ==, 2); /* a and c: break left the walk altogether */
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/list/verbs", test_verbs);
  g_test_add_func ("/list/nothing", test_nothing);
  g_test_add_func ("/list/equal", test_equal);
  g_test_add_func ("/list/shares", test_shares);
  g_test_add_func ("/list/walk", test_walk);
  return g_test_run ();
}
