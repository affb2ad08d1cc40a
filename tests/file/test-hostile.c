/* tests/file/test-hostile.c - files made to hurt
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each is made here, being too large to keep.  Nothing is timed: what would take
 * quadratic time takes so long that the test runner's limit ends it.
 */
#include "corpus.h"

#include <string.h>

#define OPEN "<project xmlns=\"https://samenspel.org/ns/project/1\" version=\"1.0\">\n"
#define CLOSE "</project>\n"

static void
assert_refused (GString        *text,
                SamenFileError  code)
{
  g_autoptr (GBytes) bytes = g_string_free_to_bytes (text);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) schema_error = NULL;

  g_assert_null (samen_file_parse (bytes, "hostile", NULL, &error));
  g_assert_error (error, SAMEN_FILE_ERROR, (int) code);
  assert_one_sentence (error);
  if (samen_file_validate (bytes, "hostile", &schema_error))
    return;
  assert_one_sentence (schema_error);
}

/* @n times @pattern, in which every # is the number of the repetition. */
static void
append_many (GString    *text,
             guint       n,
             const char *pattern)
{
  for (guint i = 0; i < n; i++)
    for (const char *p = pattern; *p != '\0'; p++)
      {
        if (*p == '#')
          g_string_append_printf (text, "%u", i);
        else
          g_string_append_c (text, *p);
      }
}

/* What a hostile file repeats: begin, n times the middle, end. */
typedef struct
{
  const char *name;
  SamenFileError code;
  const char *begin;
  guint n;
  const char *middle;
  const char *end;
} Hostile;

static const Hostile hostiles[] = {
  { "attributes", SAMEN_FILE_ERROR_TOO_BIG, OPEN "<party", 100000, " a#=\"\"", "/>" CLOSE },
  { "attributes-of-others", SAMEN_FILE_ERROR_TOO_BIG, OPEN "<party xmlns:x=\"u\"", 300, " x:a#=\"\"", "/>" CLOSE },
  { "namespaces", SAMEN_FILE_ERROR_TOO_BIG, OPEN "<party", 50000, " xmlns:a#=\"u\"", "/>" CLOSE },
  { "namespaces-of-root", SAMEN_FILE_ERROR_TOO_BIG,
    "<project xmlns=\"https://samenspel.org/ns/project/1\" version=\"1.0\"", 100, " xmlns:a#=\"u\"", "/>" },
  { "namespaces-nested", SAMEN_FILE_ERROR_TOO_BIG, OPEN, 60, "<x:a xmlns:x=\"u\" xmlns:a#=\"u\">", "" },
  { "tag", SAMEN_FILE_ERROR_TOO_BIG, OPEN "<party name=\"", 70000, "x", "\"/>" CLOSE },
  { "tag-open", SAMEN_FILE_ERROR_TOO_BIG, OPEN "<party name=\"", 2000000, "x", "" },
  { "tag-of-others", SAMEN_FILE_ERROR_TOO_BIG, OPEN "<x:a xmlns:x=\"u\" b=\"", 40000, "x", "\"/>" CLOSE },
  { "comment", SAMEN_FILE_ERROR_TOO_BIG, OPEN "<!--", 70000, "x", "-->" CLOSE },
  { "comment-open", SAMEN_FILE_ERROR_TOO_BIG, OPEN "<!--", 2000000, "- ", "" },
  { "instruction-open", SAMEN_FILE_ERROR_TOO_BIG, OPEN "<?x ", 2000000, "? ", "" },
  { "section-open", SAMEN_FILE_ERROR_DAMAGED, OPEN "<ambition><deeper><![CDATA[", 2000000, "]]", "" },
  { "nesting", SAMEN_FILE_ERROR_TOO_BIG, OPEN, 100000, "<x:a xmlns:x=\"u\">", "" },
  { "nesting-unseen", SAMEN_FILE_ERROR_TOO_BIG, OPEN, 100000, "<x:a xmlns:x=\"u\">/>", "" },
  { "closing", SAMEN_FILE_ERROR_DAMAGED, OPEN, 100000, "</a>", "" },
  { "name", SAMEN_FILE_ERROR_TOO_BIG, OPEN "<", 2000000, "x", "" },
  { "text", SAMEN_FILE_ERROR_TOO_BIG, OPEN "<ambition><deeper>", 20001, "é", "</deeper></ambition>" CLOSE },
  { "text-pieces", SAMEN_FILE_ERROR_TOO_BIG, OPEN "<ambition><deeper>", 500000, "&lt;<!---->", "</deeper></ambition>" CLOSE },
  { "parties", SAMEN_FILE_ERROR_TOO_BIG, OPEN, 10001, "<party id=\"p#\" name=\"x\"/>", CLOSE },
  { "relations", SAMEN_FILE_ERROR_TOO_BIG, OPEN "<party id=\"a\" name=\"a\"/><party id=\"b\" name=\"b\"/>", 100001,
    "<relation id=\"r#\" from=\"a\" to=\"b\"/>", CLOSE },
  { "rounds", SAMEN_FILE_ERROR_TOO_BIG, OPEN, 101, "<round id=\"m#\"/>", CLOSE },
  { "ampersands", SAMEN_FILE_ERROR_DAMAGED, OPEN "<ambition><deeper>", 1000000, "&", "</deeper></ambition>" CLOSE },
  { "records-and-a-fault", SAMEN_FILE_ERROR_INVALID, OPEN "<sign id=\"g1\" measure=\"x\">", 400000, "<reading/>", "</sign><planet/>" CLOSE },
  { "size", SAMEN_FILE_ERROR_TOO_BIG, OPEN, 34000000, " ", CLOSE },
};

static void
test_hostile (gconstpointer data)
{
  const Hostile *hostile = data;
  GString *text = g_string_new (hostile->begin);

  append_many (text, hostile->n, hostile->middle);
  g_string_append (text, hostile->end);
  assert_refused (text, hostile->code);
}

/* At the limit, not beyond it. */
static const Hostile generous[] = {
  { "parties", 0, OPEN, 10000, "<party id=\"p#\" name=\"x\"/>", CLOSE },
  { "rounds", 0, OPEN, 100, "<round id=\"m#\"/>", CLOSE },
  { "text", 0, OPEN "<ambition><deeper>", 20000, "é", "</deeper></ambition>" CLOSE },
  { "comment", 0, OPEN "<!--", 65000, "x", "-->" CLOSE },
  { "attributes-of-others", 0, OPEN "<ambition xmlns:x=\"u\"", 256, " x:a#=\"1\"", "/>" CLOSE },
  { "namespaces", 0, OPEN "<x:a xmlns:x=\"u\"", 31, " xmlns:a#=\"u\"", "/>" CLOSE },
  { "nesting", 0, OPEN "<x:a xmlns:x=\"u\">", 0, "", "</x:a>" CLOSE },
};

/* What can be read can be saved, and read again. */
static void
test_generous (gconstpointer data)
{
  const Hostile *limit = data;
  GString *text = g_string_new (limit->begin);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) saved = NULL;
  g_autoptr (SamenProject) project = NULL;
  g_autoptr (SamenProject) again = NULL;
  g_autoptr (GError) error = NULL;

  append_many (text, limit->n, limit->middle);
  g_string_append (text, limit->end);
  bytes = g_string_free_to_bytes (text);
  project = samen_file_parse (bytes, limit->name, NULL, &error);
  g_assert_no_error (error);
  saved = samen_file_to_bytes (project);
  again = samen_file_parse (saved, limit->name, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (samen_record_equal (project, again));
}

/* 64 deep is fine, in our elements and in those of others. */
static void
test_depth (void)
{
  for (guint depth = 62; depth <= 66; depth++)
    {
      GString *text = g_string_new (OPEN);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (SamenProject) project = NULL;

      append_many (text, depth - 1, "<a xmlns=\"u\">");
      append_many (text, depth - 1, "</a>");
      g_string_append (text, CLOSE);
      bytes = g_string_free_to_bytes (text);
      project = samen_file_parse (bytes, "depth", NULL, NULL);
      g_assert_cmpint (project != NULL, ==, depth <= 64);
    }
}

/* Declarations written where they are used must not push a file over a limit. */
static void
test_declarations_do_not_add_up (void)
{
  GString *text = g_string_new ("<project xmlns=\"https://samenspel.org/ns/project/1\" version=\"1.0\"");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (SamenProject) project = NULL;
  g_autoptr (GError) error = NULL;

  append_many (text, 32, " xmlns:n#=\"urn:example:a-rather-long-name-#\"");
  g_string_append (text, "><ambition");
  append_many (text, 32, " n#:a=\"1\"");
  g_string_append (text, "><n0:x");
  append_many (text, 32, " n#:a=\"1\"");
  g_string_append (text, "><y/></n0:x></ambition>" CLOSE);
  bytes = g_string_free_to_bytes (text);
  for (int i = 0; i < 3; i++)
    {
      g_autoptr (SamenProject) next = samen_file_parse (bytes, "declarations", NULL, &error);

      g_assert_no_error (error);
      g_assert_true (project == NULL || samen_record_equal (project, next));
      g_clear_pointer (&project, samen_project_unref);
      g_clear_pointer (&bytes, g_bytes_unref);
      project = g_steal_pointer (&next);
      bytes = samen_file_to_bytes (project);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (hostiles); i++)
    {
      g_autofree char *path = g_strconcat ("/file/hostile/", hostiles[i].name, NULL);

      g_test_add_data_func (path, &hostiles[i], test_hostile);
    }
  for (guint i = 0; i < G_N_ELEMENTS (generous); i++)
    {
      g_autofree char *path = g_strconcat ("/file/limit/", generous[i].name, NULL);

      g_test_add_data_func (path, &generous[i], test_generous);
    }
  g_test_add_func ("/file/limit/depth", test_depth);
  g_test_add_func ("/file/limit/declarations", test_declarations_do_not_add_up);
  return g_test_run ();
}
