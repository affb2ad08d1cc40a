/* tests/core/test-history.c - undo, redo, strokes and "saved"
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each case is a line of small words.  "a".."z" pushes that project, "a/3" does
 * so in stroke 3, "undo", "redo", "save", "cancel/3" do what they say.  What is
 * expected reads "now, what undo would take back, what redo would bring, saved
 * or not": "b b - *" is a project b, reached by the edit b, unsaved.
 */
#include "core/history.h"

#include <string.h>

static const struct
{
  const char *does;
  const char *expected;
} cases[] = {
  { "", "- - - saved" },
  { "undo", "- - - saved" },
  { "redo", "- - - saved" },
  { "a", "a a - *" },
  { "a a", "a a - *" },
  { "a undo", "- - a saved" },
  { "a undo redo", "a a - *" },
  { "a b undo undo redo", "a a b *" },
  { "a b undo c", "c c - *" },
  { "a b undo c undo", "a a c *" },
  { "a b undo c redo", "c c - *" },
  /* One drag is one stroke is one step. */
  { "a b/1 c/1 d/1", "d d - *" },
  { "a b/1 c/1 d/1 undo", "a a d *" },
  { "a b/1 c/1 d/2 undo", "c c d *" },
  { "a/1 b/1 cancel/1", "- - - saved" },
  { "a/1 cancel/2", "a a - *" },
  { "a cancel/0", "a a - *" },
  { "cancel/1", "- - - saved" },
  { "x a/1 b/1 x/1", "x x - *" },   /* a drag that comes back is no step */
  { "x a/1 b/1 x/1 undo", "- - x saved" },
  { "a/1 undo redo b/1 undo", "a a b *" }, /* a stroke that was undone is over */
  { "a/1 save b/1 undo", "a a b saved" },  /* and so is one that was saved */
  { "a save", "a a - saved" },
  { "a save b", "b b - *" },
  { "a save b undo", "a a b saved" },
  { "a save undo", "- - a *" },
  { "a save undo redo", "a a - saved" },
};

/* One project a letter, made when first asked for. */
static SamenProject *projects[128];

static const SamenProject *
project_of (char letter)
{
  SamenProject **place = &projects[(guchar) letter];

  if (*place == NULL)
    *place = samen_project_new (SAMEN_LANGUAGE_NL);
  return *place;
}

static char
letter_of (const SamenProject *project)
{
  for (int i = 0; i < 128; i++)
    if (projects[i] == project)
      return (char) i;
  return '?';
}

static void
perform (SamenHistory *history,
         const char   *verb)
{
  const char *slash = strchr (verb, '/');
  guint stroke = slash != NULL ? (guint) g_ascii_strtoull (slash + 1, NULL, 10) : 0;
  const char letter[2] = { verb[0], '\0' };

  if (strcmp (verb, "undo") == 0)
    samen_history_undo (history);
  else if (strcmp (verb, "redo") == 0)
    samen_history_redo (history);
  else if (strcmp (verb, "save") == 0)
    samen_history_mark_saved (history, samen_history_now (history));
  else if (g_str_has_prefix (verb, "cancel"))
    samen_history_cancel (history, stroke);
  else
    samen_history_push (history, project_of (verb[0]), letter, stroke, letter);
}

static char *
describe (const SamenHistory *history)
{
  const char *undo = samen_history_undo_label (history);
  const char *redo = samen_history_redo_label (history);

  return g_strdup_printf ("%c %s %s %s", letter_of (samen_history_now (history)), undo != NULL ? undo : "-",
                          redo != NULL ? redo : "-", samen_history_is_saved (history) ? "saved" : "*");
}

static void
test_table (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SamenHistory) history = samen_history_new (project_of ('-'));
      g_auto (GStrv) verbs = g_strsplit (cases[i].does, " ", -1);
      g_autofree char *result = NULL;

      for (guint v = 0; verbs[v] != NULL; v++)
        if (*verbs[v] != '\0')
          perform (history, verbs[v]);
      result = describe (history);
      g_test_message ("%s", cases[i].does);
      g_assert_cmpstr (result, ==, cases[i].expected);
    }
}

static void
test_focus (void)
{
  g_autoptr (SamenHistory) history = samen_history_new (project_of ('-'));

  g_assert_null (samen_history_focus (history));
  samen_history_push (history, project_of ('a'), "Move", 0, "p1");
  g_assert_null (samen_history_focus (history));
  samen_history_undo (history);
  g_assert_cmpstr (samen_history_focus (history), ==, "p1");
  samen_history_redo (history);
  g_assert_cmpstr (samen_history_focus (history), ==, "p1");
  samen_history_push (history, project_of ('b'), "Title", 0, NULL);
  g_assert_null (samen_history_focus (history));
}

static void
test_answers (void)
{
  g_autoptr (SamenHistory) history = samen_history_new (project_of ('-'));

  g_assert_false (samen_history_push (history, project_of ('-'), "Nothing", 0, NULL));
  g_assert_false (samen_history_undo (history));
  g_assert_false (samen_history_redo (history));
  g_assert_true (samen_history_push (history, project_of ('a'), "Move", 7, NULL));
  g_assert_false (samen_history_cancel (history, 8));
  g_assert_true (samen_history_cancel (history, 7));
  g_assert_false (samen_history_redo (history)); /* what was cancelled is gone */
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/history/table", test_table);
  g_test_add_func ("/history/focus", test_focus);
  g_test_add_func ("/history/answers", test_answers);
  result = g_test_run ();
  for (int i = 0; i < 128; i++)
    samen_project_unref (projects[i]);
  return result;
}
