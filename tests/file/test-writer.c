/* tests/file/test-writer.c - what is written, and what must not be
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "corpus.h"

#include "core/edit.h"
#include "core/text.h"

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

static SamenParty *
party_new (const char *id,
           const char *name)
{
  SamenParty *party = samen_record_new (&samen_party_class);

  party->id = g_ref_string_new (id);
  party->name = g_ref_string_new (name);
  return party;
}

/* A project with one party. */
static SamenProject *
project_with (SamenParty *party)
{
  SamenProject *project = samen_project_new (SAMEN_LANGUAGE_EN);
  gpointer items[] = { party };

  project->parties = samen_list_new (&samen_record_items, items, 1);
  samen_record_unref (party);
  samen_project_complete (project);
  return project;
}

static SamenProject *
read_back (const SamenProject *project)
{
  g_autoptr (GBytes) bytes = samen_file_to_bytes (project);
  g_autoptr (GError) error = NULL;
  SamenProject *again = samen_file_parse (bytes, "written", NULL, &error);

  g_assert_no_error (error);
  return again;
}

/* --- texts ----------------------------------------------------------------------------- */

static const struct
{
  const char *name;
  const char *written;
} texts[] = {
  { "plain", "name=\"plain\"" },
  { "a<b>c&d\"e'f", "name=\"a&lt;b>c&amp;d&quot;e'f\"" },
  { "&amp;", "name=\"&amp;amp;\"" },
  { "&#38;", "name=\"&amp;#38;\"" },
  { "]]>", "name=\"]]>\"" },
  { "\357\274\241", "name=\"\357\274\241\"" },         /* a letter that begins like U+FFFE */
  { "a\357\277\276b\001c\033", "name=\"abc\"" },       /* what XML cannot carry */
};

static void
test_texts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (SamenProject) project = project_with (party_new ("p1", texts[i].name));
      g_autoptr (GBytes) bytes = samen_file_to_bytes (project);
      g_autoptr (SamenProject) again = read_back (project);

      g_assert_nonnull (g_strstr_len (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), texts[i].written));
      g_assert_cmpuint (samen_list_length (again->parties), ==, 1);
    }
}

static void
test_line_breaks (void)
{
  SamenParty *party = party_new ("p1", "One");
  g_autoptr (SamenProject) project = NULL;
  g_autoptr (SamenProject) again = NULL;
  g_autoptr (GBytes) bytes = NULL;

  party->remark = g_ref_string_new ("first \"line\"\nsecond > line");
  project = project_with (party);
  bytes = samen_file_to_bytes (project);
  g_assert_nonnull (g_strstr_len (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                  "    <remark>first \"line\"&#10;second &gt; line</remark>\n"));
  again = read_back (project);
  g_assert_true (samen_record_equal (project, again));
}

/* However long the texts are, no tag is. */
static void
test_long_attributes (void)
{
  g_autofree char *many = g_strnfill (SAMEN_TEXT_MAX, '&');
  SamenParadox *paradox = samen_record_new (&samen_paradox_class);
  gpointer items[] = { paradox };
  g_autoptr (SamenProject) project = project_with (party_new ("p1", many));
  g_autoptr (SamenProject) again = NULL;

  paradox->number = 4;
  paradox->left = g_ref_string_new (many);
  paradox->right = g_ref_string_new (many);
  paradox->agreed_by = g_ref_string_new (many);
  g_clear_pointer (&project->paradoxes, samen_list_unref);
  project->paradoxes = samen_list_new (&samen_record_items, items, 1);
  samen_record_unref (paradox);
  samen_project_complete (project);
  again = read_back (project);
  g_assert_true (samen_record_equal (project, again));
}

static void
test_many_links (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);
  g_autoptr (GPtrArray) parties = g_ptr_array_new ();
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  SamenInitiative *initiative = samen_record_new (&samen_initiative_class);
  gpointer items[] = { initiative };
  g_autoptr (SamenProject) again = NULL;

  for (guint i = 0; i < 10000; i++)
    {
      g_autofree char *id = g_strdup_printf ("p-of-a-long-name-%u", i);
      SamenParty *party = party_new (id, "x");

      g_ptr_array_add (parties, party);
      g_ptr_array_add (ids, g_ref_string_acquire (party->id));
    }
  initiative->id = g_ref_string_new ("i1");
  initiative->title = g_ref_string_new ("All together");
  initiative->partners = samen_list_new_take (&samen_text_items, ids);
  project->parties = samen_list_new_take (&samen_record_items, parties);
  project->initiatives = samen_list_new (&samen_record_items, items, 1);
  samen_record_unref (initiative);
  samen_project_complete (project);
  again = read_back (project);
  g_assert_true (samen_record_equal (project, again));
}

/* --- numbers ----------------------------------------------------------------------------- */

static const struct
{
  double across;
  const char *written;
} reals[] = {
  { NAN, "commitment=\"aware\"/>" }, { 0, " across=\"0\"" }, { 1, " across=\"1\"" }, { 0.5, " across=\"0.5\"" },
  { 0.0001, " across=\"0.0001\"" },  { 0.00001, " across=\"0\"" }, { 1.0 / 3, " across=\"0.3333\"" },
  { 0.99999, " across=\"1\"" }, { 0.1 + 0.2, " across=\"0.3\"" },
};

static void
test_reals (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (reals); i++)
    {
      SamenParty *party = party_new ("p1", "One");
      g_autoptr (SamenProject) project = NULL;
      g_autoptr (GBytes) bytes = NULL;

      party->across = reals[i].across;
      project = project_with (party);
      bytes = samen_file_to_bytes (project);
      g_assert_nonnull (g_strstr_len (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), reals[i].written));
    }
}

static void
test_empty (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);
  g_autoptr (GBytes) bytes = samen_file_to_bytes (project);
  const char *expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                         "<project xmlns=\"https://samenspel.org/ns/project/1\" version=\"1.0\" language=\"nl\" last-id=\"0\">\n"
                         "  <ambition/>\n"
                         "</project>\n";

  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), expected, strlen (expected));
}

/* --- what other programs wrote --------------------------------------------------------------- */

/* An edit next to it and an edit of its own record leave it alone. */
static void
test_foreign_survives_edits (void)
{
  g_autofree char *path = corpus_path ("good", "canonical-other-programs.samenspel");
  g_autoptr (SamenProject) project = corpus_project (path);
  g_autoptr (SamenProject) named = samen_edit_set_text (project, "p1", "name", "Another");
  g_autoptr (SamenProject) moved = samen_edit_place (named, "p1", SAMEN_KIND_CARE, SAMEN_COMMITMENT_CARRYING, 0.5, 0.5);
  g_autoptr (SamenProject) answered = samen_edit_answer (moved, "m2", "p1", 1, SAMEN_ANSWER_GIVEN, -7);
  g_autoptr (SamenProject) again = read_back (answered);
  const SamenParty *before = samen_project_party (project, "p1");
  const SamenParty *after = samen_project_party (again, "p1");
  const SamenAnswer *answer = samen_round_answer (samen_project_latest_round (again), "p1", 1);

  g_assert_cmpstr (after->name, ==, "Another");
  g_assert_cmpstr (after->record.foreign_attributes, ==, before->record.foreign_attributes);
  g_assert_cmpstr (after->record.foreign_elements, ==, before->record.foreign_elements);
  g_assert_cmpint (answer->position, ==, -7);
  g_assert_nonnull (strstr (answer->record.foreign_attributes, " x:mood=\"fine\""));
  g_assert_nonnull (strstr (answer->record.foreign_elements, ">ok</x:note>"));
  g_assert_nonnull (strstr (project->record.foreign_attributes, "xmlns:unused="));
}

/* A record taken to another project brings its declarations along. */
static void
test_foreign_travels (void)
{
  g_autofree char *path = corpus_path ("good", "canonical-other-programs.samenspel");
  g_autoptr (SamenProject) source = corpus_project (path);
  g_autoptr (SamenProject) empty = samen_project_new (SAMEN_LANGUAGE_NL);
  g_autoptr (SamenProject) target = samen_edit_add (empty, SAMEN_SUBJECT_PROJECT, "parties",
                                                    samen_record_copy (samen_project_party (source, "p1")), 0, NULL);
  g_autoptr (SamenProject) again = read_back (target);

  g_assert_true (samen_record_equal (samen_project_party (source, "p1"), samen_project_party (again, "p1")));
}

/* --- limits ------------------------------------------------------------------------------------ */

static void
test_too_many_to_save (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);
  g_autoptr (GPtrArray) parties = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i <= 10000; i++)
    g_ptr_array_add (parties, party_new ("p", "x"));
  project->parties = samen_list_new_take (&samen_record_items, parties);
  g_assert_false (samen_file_write (project, "/nowhere/at-all.samenspel", &error));
  g_assert_error (error, SAMEN_FILE_ERROR, SAMEN_FILE_ERROR_TOO_BIG);
  assert_one_sentence (error);
}

/* What could not be opened again is not put over what could. */
static void
test_too_large_to_save (void)
{
  g_autofree char *text = g_strnfill (SAMEN_TEXT_MAX, '&');
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);
  g_autoptr (GPtrArray) parties = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 400; i++)
    g_ptr_array_add (parties, party_new ("p", text));
  project->parties = samen_list_new_take (&samen_record_items, parties);
  g_assert_false (samen_file_write (project, "/nowhere/at-all.samenspel", &error));
  g_assert_error (error, SAMEN_FILE_ERROR, SAMEN_FILE_ERROR_TOO_BIG);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/file/writer/texts", test_texts);
  g_test_add_func ("/file/writer/line-breaks", test_line_breaks);
  g_test_add_func ("/file/writer/long-attributes", test_long_attributes);
  g_test_add_func ("/file/writer/many-links", test_many_links);
  g_test_add_func ("/file/writer/reals", test_reals);
  g_test_add_func ("/file/writer/empty", test_empty);
  g_test_add_func ("/file/writer/foreign-survives-edits", test_foreign_survives_edits);
  g_test_add_func ("/file/writer/foreign-travels", test_foreign_travels);
  g_test_add_func ("/file/writer/too-many", test_too_many_to_save);
  g_test_add_func ("/file/writer/too-large", test_too_large_to_save);
  return g_test_run ();
}
