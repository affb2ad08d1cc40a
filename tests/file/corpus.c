/* tests/file/corpus.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "corpus.h"

#include <string.h>

char *
corpus_path (const char *folder,
             const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "file", "corpus", folder, name, NULL);
}

void
corpus_add_tests (const char    *label,
                  const char    *folder,
                  const char    *prefix,
                  GTestDataFunc  test)
{
  g_autofree char *path = corpus_path (folder, NULL);
  g_autoptr (GDir) entries = g_dir_open (path, 0, NULL);
  const char *name;
  guint count = 0;

  g_assert_nonnull (entries);
  while ((name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *test_path = g_strdup_printf ("/file/%s/%s/%s", label, folder, name);

      if (!g_str_has_prefix (name, prefix))
        continue;
      g_test_add_data_func_full (test_path, g_build_filename (path, name, NULL), test, g_free);
      count++;
    }
  /* An empty corpus proves nothing. */
  g_assert_cmpuint (count, >, 0);
}

GBytes *
corpus_bytes (const char *path)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = samen_file_load_bytes (path, &error);

  g_assert_no_error (error);
  return bytes;
}

SamenProject *
corpus_project (const char *path)
{
  g_autoptr (GError) error = NULL;
  SamenProject *project = samen_file_read (path, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (project);
  return project;
}

void
assert_one_sentence (const GError *error)
{
  g_assert_nonnull (error);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  for (const char *p = error->message; *p != '\0'; p = g_utf8_next_char (p))
    g_assert_true (g_unichar_isprint (g_utf8_get_char (p)));
  /* It says what to do, after a semicolon or a comma. */
  g_assert_nonnull (strpbrk (error->message, ";,"));
}
