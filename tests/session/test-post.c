/* session/test-post.c - many files out and in, none written over
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fixture.h"

#include "session/post.h"

#include <string.h>

typedef struct
{
  GPtrArray *letters;
  gboolean written;
  gboolean done;
  GError *error;
} Round;

static void
written_cb (GObject      *folder,
            GAsyncResult *result,
            gpointer      user_data)
{
  Round *round = user_data;

  round->written = samen_post_write_finish (result, &round->error);
  round->done = TRUE;
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  Round *round = user_data;

  round->letters = samen_post_read_finish (result);
  round->done = TRUE;
}

static GPtrArray *
two_letters (void)
{
  GPtrArray *letters = g_ptr_array_new_with_free_func ((GDestroyNotify) samen_letter_free);
  g_autoptr (SamenProject) project = fixture_project ();

  for (guint i = 0; i < 2; i++)
    g_ptr_array_add (letters, samen_letter_new ("Plan - GGD", project));
  return letters;
}

static char *
name_at (GPtrArray *letters,
         guint      index)
{
  const SamenLetter *letter = g_ptr_array_index (letters, index);

  return letter->file != NULL ? g_file_get_basename (letter->file) : NULL;
}

static void
test_nothing_is_written_over (void)
{
  g_autoptr (GFile) there = fixture_file ("Plan - GGD.samenspel");
  g_autoptr (GFile) folder = g_file_get_parent (there);
  g_autoptr (GPtrArray) letters = two_letters ();
  g_autofree char *path = g_file_get_path (there);
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;
  g_autofree char *text = NULL;
  Round round = { 0 };

  g_assert_true (g_file_set_contents (path, "mine", -1, NULL));
  samen_post_write_async (letters, folder, written_cb, &round);
  fixture_wait (&round.done);
  g_assert_no_error (round.error);
  g_assert_true (round.written);
  one = name_at (letters, 0);
  two = name_at (letters, 1);
  g_assert_cmpstr (one, ==, "Plan - GGD (2).samenspel");
  g_assert_cmpstr (two, ==, "Plan - GGD (3).samenspel");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "mine");
}

static void
test_nowhere_to_write (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path ("/no-such-folder");
  g_autoptr (GPtrArray) letters = two_letters ();
  Round round = { 0 };

  samen_post_write_async (letters, folder, written_cb, &round);
  fixture_wait (&round.done);
  g_assert_false (round.written);
  g_assert_nonnull (round.error);
  g_assert_null (name_at (letters, 0));
  g_clear_error (&round.error);
}

/* A damaged one does not take the others along. */
static void
test_read_what_can_be_read (void)
{
  g_autoptr (GFile) damaged = fixture_file ("damaged.samenspel");
  g_autoptr (GFile) folder = g_file_get_parent (damaged);
  g_autoptr (GFile) absent = g_file_get_child (folder, "absent.samenspel");
  g_autoptr (GPtrArray) letters = two_letters ();
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
  g_autofree char *path = g_file_get_path (damaged);
  Round round = { 0 };
  const SamenLetter *letter;

  g_assert_true (g_file_set_contents (path, "<project", -1, NULL));
  samen_post_write_async (letters, folder, written_cb, &round);
  fixture_wait (&round.done);
  g_list_store_append (files, damaged);
  g_list_store_append (files, ((SamenLetter *) letters->pdata[0])->file);
  g_list_store_append (files, absent);
  round.done = FALSE;
  samen_post_read_async (G_LIST_MODEL (files), read_cb, &round);
  fixture_wait (&round.done);
  g_assert_cmpuint (round.letters->len, ==, 3);
  letter = round.letters->pdata[0];
  g_assert_cmpstr (letter->name, ==, "damaged");
  g_assert_null (letter->project);
  g_assert_nonnull (strstr (letter->fault, "damaged.samenspel"));
  letter = round.letters->pdata[1];
  g_assert_null (letter->fault);
  g_assert_true (samen_record_equal (letter->project, ((SamenLetter *) letters->pdata[0])->project));
  letter = round.letters->pdata[2];
  g_assert_nonnull (letter->fault);
  g_ptr_array_unref (round.letters);
}

typedef struct
{
  const char *title;
  const char *party;
  const char *name;
} Naming;

static void
test_names (void)
{
  const Naming cases[] = {
    { "Gezond gewicht", "Sport\302\255clubs", "Gezond gewicht - Sportclubs" },
    { "Gezond gewicht", NULL, "Gezond gewicht" },
    { "../../etc/passwd", NULL, "-..-etc-passwd" },
    { "..", NULL, "samenspel" },
    { "a\nb:c", "d/e?", "a-b-c - d-e-" },
    { ".hidden. ", "B.V.", "hidden.  - B.V" },
    { "Één ploeg", "Café ‘t Hoekje", "Één ploeg - Café ‘t Hoekje" },
  };
  g_autofree char *endless = g_strnfill (5000, 'x');
  g_autofree char *name = samen_letter_name (endless, endless);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *made = samen_letter_name (cases[i].title, cases[i].party);

      g_assert_cmpstr (made, ==, cases[i].name);
    }
  g_assert_cmpuint (strlen (name), <, 200);
  g_assert_nonnull (strstr (name, "x - x"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/post/nothing-is-written-over", test_nothing_is_written_over);
  g_test_add_func ("/post/nowhere-to-write", test_nowhere_to_write);
  g_test_add_func ("/post/read-what-can-be-read", test_read_what_can_be_read);
  g_test_add_func ("/post/names", test_names);

  return g_test_run ();
}
