/* session/test-recovery.c - a copy exists exactly while something could be lost
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fixture.h"

#include "file/journal.h"
#include "session/recovery.h"

#include <glib/gstdio.h>

/* How many copies lie in the journal's folder, ours or not. */
static guint
copies (void)
{
  g_autofree char *folder = samen_journal_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".samenspel"))
      n++;
  return n;
}

static void
test_saved_needs_none (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();

  samen_document_rescue (document);
  g_assert_cmpuint (copies (), ==, 0);
}

static void
test_rescue_and_close (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();

  fixture_rename (document, "GGD", 0);
  samen_document_rescue (document);
  g_assert_cmpuint (copies (), ==, 1);
  samen_document_close (document);
  g_assert_cmpuint (copies (), ==, 0);
}

/* By itself, some seconds after a change. */
static void
test_by_itself (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();
  gint64 limit = g_get_monotonic_time () + 30 * G_USEC_PER_SEC;

  fixture_rename (document, "GGD", 0);
  while (copies () == 0 && g_get_monotonic_time () < limit)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (copies (), ==, 1);
  samen_document_close (document);
}

static void
test_undone_and_saved (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();
  g_autoptr (GFile) file = fixture_file ("plan.samenspel");

  fixture_rename (document, "GGD", 0);
  samen_document_rescue (document);
  samen_document_undo (document);
  g_assert_cmpuint (copies (), ==, 0);

  samen_document_redo (document);
  samen_document_rescue (document);
  g_assert_cmpuint (copies (), ==, 1);
  g_assert_true (fixture_save (document, file, NULL));
  g_assert_cmpuint (copies (), ==, 0);
}

/* As a crash would leave it: a copy whose writer is gone. */
static char *
leave_behind (void)
{
  g_autoptr (SamenProject) project = fixture_project ();
  g_autofree char *folder = samen_journal_folder ();
  char *copy = g_build_filename (folder, "crashed.samenspel", NULL);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (folder, 0700);
  samen_file_write (project, copy, &error);
  g_assert_no_error (error);
  return copy;
}

static void
test_recover (void)
{
  g_autofree char *copy = leave_behind ();
  g_autoptr (GPtrArray) list = samen_recovery_list ();
  g_autoptr (SamenDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (list->len, ==, 1);
  g_assert_cmpstr (((SamenRecovery *) g_ptr_array_index (list, 0))->copy, ==, copy);

  document = samen_document_recover (copy, "/tmp/plan.samenspel", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (fixture_name (document), ==, "Gemeente");
  g_assert_false (samen_document_is_saved (document));
  g_assert_cmpstr (g_file_peek_path (samen_document_file (document)), ==, "/tmp/plan.samenspel");

  /* The old copy made way for one of our own. */
  g_assert_false (g_file_test (copy, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (copies (), ==, 1);
  samen_document_close (document);
}

static void
test_recover_damaged (void)
{
  g_autofree char *copy = leave_behind ();
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (copy, "<project", -1, NULL));
  g_assert_null (samen_document_recover (copy, NULL, &error));
  g_assert_nonnull (error);
  g_assert_true (g_file_test (copy, G_FILE_TEST_EXISTS));
}

static void
test_discard (void)
{
  g_autofree char *copy = leave_behind ();
  g_autoptr (GPtrArray) list = samen_recovery_list ();

  samen_recovery_discard (g_ptr_array_index (list, 0));
  g_assert_false (g_file_test (copy, G_FILE_TEST_EXISTS));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/recovery/saved-needs-none", test_saved_needs_none);
  g_test_add_func ("/recovery/rescue-and-close", test_rescue_and_close);
  g_test_add_func ("/recovery/by-itself", test_by_itself);
  g_test_add_func ("/recovery/undone-and-saved", test_undone_and_saved);
  g_test_add_func ("/recovery/recover", test_recover);
  g_test_add_func ("/recovery/recover-damaged", test_recover_damaged);
  g_test_add_func ("/recovery/discard", test_discard);
  return g_test_run ();
}
