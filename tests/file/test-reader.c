/* tests/file/test-reader.c - the corpus, cut short and damaged
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "corpus.h"

#include <libxml/parser.h>
#include <string.h>

/* --- good --------------------------------------------------------------------------- */

static void
test_good (gconstpointer path)
{
  SamenFileNotes notes = { .newer = TRUE };
  g_autoptr (GError) error = NULL;
  g_autoptr (SamenProject) project = samen_file_read (path, &notes, &error);

  g_assert_no_error (error);
  g_assert_false (notes.newer);
  g_assert_cmpuint (samen_list_length (project->paradoxes), ==, SAMEN_N_PARADOXES);
}

/* What comes out goes in again, and then comes out the same. */
static void
test_round_trip (gconstpointer path)
{
  g_autoptr (SamenProject) first = corpus_project (path);
  g_autoptr (GBytes) once = samen_file_to_bytes (first);
  g_autoptr (GError) error = NULL;
  g_autoptr (SamenProject) second = samen_file_parse (once, "once", NULL, &error);
  g_autoptr (GBytes) twice = NULL;

  g_assert_no_error (error);
  g_assert_true (samen_record_equal (first, second));
  twice = samen_file_to_bytes (second);
  g_assert_cmpmem (g_bytes_get_data (once, NULL), g_bytes_get_size (once), g_bytes_get_data (twice, NULL),
                   g_bytes_get_size (twice));
}

static void
test_canonical (gconstpointer path)
{
  g_autoptr (SamenProject) project = corpus_project (path);
  g_autoptr (GBytes) ours = samen_file_to_bytes (project);
  g_autoptr (GBytes) there = corpus_bytes (path);

  g_assert_cmpstr (g_bytes_get_data (ours, NULL), !=, NULL);
  g_assert_cmpmem (g_bytes_get_data (ours, NULL), g_bytes_get_size (ours), g_bytes_get_data (there, NULL),
                   g_bytes_get_size (there));
}

/* --- bad ----------------------------------------------------------------------------- */

static const struct
{
  const char *name;
  SamenFileError code;
  gboolean schema_knows;
} codes[] = {
  { "invalid", SAMEN_FILE_ERROR_INVALID, TRUE },
  { "rule", SAMEN_FILE_ERROR_INVALID, FALSE },
  { "damaged", SAMEN_FILE_ERROR_DAMAGED, TRUE },
  { "foreign", SAMEN_FILE_ERROR_FOREIGN, TRUE },
};

static guint
code_of (const char *base)
{
  g_auto (GStrv) parts = g_strsplit (base, "-", 2);

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (g_str_equal (codes[i].name, parts[0]))
      return i;
  g_error ("%s names no code", base);
}

static void
test_bad (gconstpointer path)
{
  g_autofree char *base = g_path_get_basename (path);
  g_auto (GStrv) parts = g_strsplit (base, "-", 3);
  g_autoptr (GError) error = NULL;
  g_autoptr (SamenProject) project = samen_file_read (path, NULL, &error);
  g_autofree char *with_line = g_strdup_printf ("%s:%s: ", (const char *) path, parts[1]);
  g_autofree char *without = g_strdup_printf ("%s: ", (const char *) path);

  g_assert_null (project);
  g_assert_error (error, SAMEN_FILE_ERROR, (int) codes[code_of (base)].code);
  assert_one_sentence (error);
  g_test_message ("%s", error->message);
  g_assert_true (g_str_has_prefix (error->message, strcmp (parts[1], "0") == 0 ? without : with_line));
}

/* --- the schema ------------------------------------------------------------------------ */

static void
test_schema_accepts (gconstpointer path)
{
  g_autoptr (GBytes) bytes = corpus_bytes (path);
  g_autoptr (GError) error = NULL;

  g_assert_true (samen_file_validate (bytes, path, &error));
  g_assert_no_error (error);
}

static void
test_schema_agrees (gconstpointer path)
{
  g_autofree char *base = g_path_get_basename (path);
  g_autoptr (GBytes) bytes = corpus_bytes (path);
  g_autoptr (GError) error = NULL;
  gboolean valid = samen_file_validate (bytes, path, &error);

  g_assert_cmpint (valid, ==, !codes[code_of (base)].schema_knows);
  if (!valid)
    assert_one_sentence (error);
}

/* --- later versions ---------------------------------------------------------------------- */

static void
test_future (gconstpointer path)
{
  SamenFileNotes notes = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (SamenProject) project = samen_file_read (path, &notes, &error);

  g_assert_no_error (error);
  g_assert_nonnull (project);
  g_assert_true (notes.newer);
}

/* What is left of a file of other rules keeps to ours. */
static void
test_future_is_whole (void)
{
  g_autofree char *path = corpus_path ("future", "2.0-other-rules.samenspel");
  g_autoptr (SamenProject) project = corpus_project (path);
  const SamenInitiative *initiative = samen_list_get (project->initiatives, 0);

  g_assert_cmpuint (samen_list_length (project->parties), ==, 1);
  g_assert_cmpuint (samen_list_length (project->relations), ==, 0);
  g_assert_cmpuint (samen_list_length (samen_project_latest_round (project)->sheets), ==, 1);
  g_assert_nonnull (samen_round_answer (samen_project_latest_round (project), "p1", 2));
  g_assert_null (samen_project_latest_round (project)->date);
  g_assert_null (initiative->lead);
  g_assert_null (initiative->theme);
  g_assert_cmpuint (samen_list_length (initiative->partners), ==, 1);
}

/* --- damage -------------------------------------------------------------------------------- */

static void
test_prefixes (gconstpointer path)
{
  g_autoptr (GBytes) whole = corpus_bytes (path);
  const char *text = g_bytes_get_data (whole, NULL);
  gsize last = (const char *) memmem (text, g_bytes_get_size (whole), "project>", 8) != NULL
                 ? g_bytes_get_size (whole) - strlen ("t>\n")
                 : 0;

  for (gsize n = 0; n < last; n++)
    {
      /* A copy of its own, so that reading past the end is seen. */
      g_autoptr (GBytes) bytes = g_bytes_new (text, n);
      g_autoptr (GError) error = NULL;
      g_autoptr (SamenProject) project = samen_file_parse (bytes, "prefix", NULL, &error);

      if (project != NULL)
        g_error ("the first %" G_GSIZE_FORMAT " bytes are taken for a whole file", n);
      assert_one_sentence (error);
    }
}

/* Returns: (transfer full): @bytes with up to four bytes changed, dropped or doubled */
static GBytes *
damage (GBytes *bytes)
{
  g_autoptr (GByteArray) damaged = g_byte_array_new ();

  g_byte_array_append (damaged, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  for (int i = g_test_rand_int_range (1, 5); i > 0; i--)
    {
      guint at = g_test_rand_int_range (0, damaged->len);
      int how = g_test_rand_int_range (0, 4);

      if (how == 0)
        g_byte_array_remove_index (damaged, at);
      else if (how == 1)
        damaged->data[at] = g_test_rand_int_range (0, 256);
      else if (how == 2)
        damaged->data[at] ^= 1 << g_test_rand_int_range (0, 8);
      else
        damaged->data[at] = "<>&\"'/= x1-"[g_test_rand_int_range (0, 11)];
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&damaged));
}

/* Damage is refused politely, or it left a sound file; then the schema agrees
 * and what is written can be read again. */
static void
test_damage (gconstpointer path)
{
  g_autoptr (GBytes) whole = corpus_bytes (path);

  for (int i = 0; i < 600; i++)
    {
      g_autoptr (GBytes) bytes = damage (whole);
      g_autoptr (GError) error = NULL;
      SamenFileNotes notes;
      g_autoptr (SamenProject) project = samen_file_parse (bytes, "damaged", &notes, &error);
      g_autoptr (SamenProject) again = NULL;
      g_autoptr (GBytes) saved = NULL;

      if (project == NULL)
        {
          assert_one_sentence (error);
          continue;
        }
      g_assert_true (notes.newer || samen_file_validate (bytes, "damaged", NULL));
      saved = samen_file_to_bytes (project);
      again = samen_file_parse (saved, "saved", NULL, &error);
      g_assert_no_error (error);
      g_assert_true (samen_record_equal (project, again));
    }
}

/* --- what is no file ------------------------------------------------------------------------- */

static void
test_unreadable (void)
{
  const char *const paths[] = { "/nowhere/at-all.samenspel", "/", "/dev/null", "/etc/passwd/x" };

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (samen_file_read (paths[i], NULL, &error));
      g_assert_error (error, SAMEN_FILE_ERROR, SAMEN_FILE_ERROR_READ);
      assert_one_sentence (error);
      g_assert_true (g_str_has_prefix (error->message, paths[i]));
    }
}

/* Neither a file's name nor what is in it may drive the terminal. */
static void
test_harmless_messages (void)
{
  const char text[] = "<project xmlns=\"https://samenspel.org/ns/project/1\" version=\"1.0\" language=\"\302\233[31m"
                      "\342\200\256evil&#10;second line and a lot more of the same to be clipped\"/>";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;

  g_assert_null (samen_file_parse (bytes, "a\033[2Jb\nc", NULL, &error));
  assert_one_sentence (error);
  g_assert_cmpuint (strlen (error->message), <, 200);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  corpus_add_tests ("reads", "good", "", test_good);
  corpus_add_tests ("round-trip", "good", "", test_round_trip);
  corpus_add_tests ("canonical", "good", "canonical-", test_canonical);
  corpus_add_tests ("refuses", "bad", "", test_bad);
  corpus_add_tests ("schema-accepts", "good", "", test_schema_accepts);
  corpus_add_tests ("schema-agrees", "bad", "", test_schema_agrees);
  corpus_add_tests ("newer", "future", "", test_future);
  g_test_add_func ("/file/newer/is-whole", test_future_is_whole);
  corpus_add_tests ("prefixes", "good", "canonical-e", test_prefixes);
  corpus_add_tests ("prefixes", "good", "canonical-o", test_prefixes);
  corpus_add_tests ("damage", "good", "canonical-e", test_damage);
  corpus_add_tests ("damage", "good", "canonical-o", test_damage);
  corpus_add_tests ("damage", "good", "by-hand", test_damage);
  g_test_add_func ("/file/unreadable", test_unreadable);
  g_test_add_func ("/file/harmless-messages", test_harmless_messages);
  return g_test_run ();
}
