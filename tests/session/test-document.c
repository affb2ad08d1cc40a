/* session/test-document.c - edits go through one door and can be taken back
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fixture.h"

#include "core/edit.h"

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_fresh (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();

  g_assert_true (samen_document_is_saved (document));
  g_assert_false (samen_document_is_read_only (document));
  g_assert_null (samen_document_undo_label (document));
  g_assert_null (samen_document_redo_label (document));
  g_assert_null (samen_document_file (document));
  g_assert_null (samen_document_name (document));
  g_assert_cmpint (samen_document_disk (document), ==, SAMEN_DISK_SAME);
}

static void
test_apply (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();
  guint changes = 0;

  g_signal_connect_swapped (document, "changed", G_CALLBACK (count_cb), &changes);
  g_assert_true (fixture_rename (document, "GGD", 0));
  g_assert_cmpstr (fixture_name (document), ==, "GGD");
  g_assert_cmpuint (changes, ==, 1);
  g_assert_false (samen_document_is_saved (document));
  g_assert_cmpstr (samen_document_undo_label (document), ==, "Rename");
}

/* What changes nothing is no step and no news. */
static void
test_nothing (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();
  guint changes = 0;

  g_signal_connect_swapped (document, "changed", G_CALLBACK (count_cb), &changes);
  g_assert_false (fixture_rename (document, "Gemeente", 0));
  g_assert_cmpuint (changes, ==, 0);
  g_assert_true (samen_document_is_saved (document));
}

static void
test_undo (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();
  const SamenProject *before = samen_document_project (document);

  fixture_rename (document, "GGD", 0);
  samen_document_undo (document);
  g_assert_true (samen_document_project (document) == before);
  g_assert_true (samen_document_is_saved (document));
  g_assert_cmpstr (samen_document_redo_label (document), ==, "Rename");
  g_assert_cmpstr (samen_document_focus (document), ==, "p1");

  samen_document_redo (document);
  g_assert_cmpstr (fixture_name (document), ==, "GGD");
  g_assert_null (samen_document_redo_label (document));
}

static void
test_stroke (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();

  fixture_rename (document, "G", 7);
  fixture_rename (document, "GG", 7);
  fixture_rename (document, "GGD", 7);
  samen_document_undo (document);
  g_assert_cmpstr (fixture_name (document), ==, "Gemeente");
  g_assert_null (samen_document_undo_label (document));
}

/* A drag that ends where it began leaves nothing, not even a new date. */
static void
test_stroke_back (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();
  g_autoptr (SamenProject) before = samen_project_ref (samen_document_project (document));

  fixture_rename (document, "GGD", 7);
  samen_document_apply (document, samen_project_ref (before), "Rename", 7, "p1");
  g_assert_true (samen_document_project (document) == before);
  g_assert_null (samen_document_undo_label (document));
  g_assert_true (samen_document_is_saved (document));
}

static void
test_cancel (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();

  fixture_rename (document, "GGD", 7);
  samen_document_cancel (document, 8);
  g_assert_cmpstr (fixture_name (document), ==, "GGD");
  samen_document_cancel (document, 7);
  g_assert_cmpstr (fixture_name (document), ==, "Gemeente");
}

static void
test_modified (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");

  g_assert_null (samen_document_project (document)->modified);
  fixture_rename (document, "GGD", 0);
  g_assert_cmpstr (samen_document_project (document)->modified, ==, today);
}

/* What the program fills in by itself is no step and leaves it saved. */
static void
test_settle (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();

  samen_document_settle (document,
                         samen_edit_place (samen_document_project (document), "p1", SAMEN_KIND_CARE,
                                           SAMEN_COMMITMENT_CARRYING, 0.5, 0.5));
  g_assert_true (samen_document_is_saved (document));
  g_assert_null (samen_document_undo_label (document));
  g_assert_cmpint (samen_project_party (samen_document_project (document), "p1")->kind, ==, SAMEN_KIND_CARE);
}

static void
test_name (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();
  g_autofree char *name = NULL;

  samen_document_apply (document,
                        samen_edit_set_text (samen_document_project (document), SAMEN_SUBJECT_PROJECT,
                                             "title", "Gezond gewicht"),
                        "Change Title", 0, SAMEN_SUBJECT_PROJECT);
  name = samen_document_name (document);
  g_assert_cmpstr (name, ==, "Gezond gewicht");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/document/fresh", test_fresh);
  g_test_add_func ("/document/apply", test_apply);
  g_test_add_func ("/document/nothing", test_nothing);
  g_test_add_func ("/document/undo", test_undo);
  g_test_add_func ("/document/stroke", test_stroke);
  g_test_add_func ("/document/stroke-back", test_stroke_back);
  g_test_add_func ("/document/cancel", test_cancel);
  g_test_add_func ("/document/modified", test_modified);
  g_test_add_func ("/document/settle", test_settle);
  g_test_add_func ("/document/name", test_name);
  return g_test_run ();
}
