/* session/test-files.c - saving, loading, and what others do to the file
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fixture.h"

#include "file/writer.h"
#include "session/disk.h"

static void
test_save_and_load (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();
  g_autoptr (SamenDocument) again = NULL;
  g_autoptr (GFile) file = fixture_file ("plan.samenspel");
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;

  fixture_rename (document, "GGD", 0);
  g_assert_true (fixture_save (document, file, &error));
  g_assert_no_error (error);
  g_assert_true (samen_document_is_saved (document));
  g_assert_true (g_file_equal (samen_document_file (document), file));

  again = fixture_load (file, &error);
  g_assert_no_error (error);
  g_assert_true (samen_record_equal (samen_document_project (document), samen_document_project (again)));
  g_assert_true (samen_document_is_saved (again));
  name = samen_document_name (again);
  g_assert_cmpstr (name, ==, "plan");
}

/* Undoing past a save is unsaved, redoing to it is saved again. */
static void
test_saved_is_a_place (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();
  g_autoptr (GFile) file = fixture_file ("plan.samenspel");

  fixture_rename (document, "GGD", 0);
  g_assert_true (fixture_save (document, file, NULL));
  samen_document_undo (document);
  g_assert_false (samen_document_is_saved (document));
  samen_document_redo (document);
  g_assert_true (samen_document_is_saved (document));
}

static void
test_save_fails (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();
  g_autoptr (GFile) file = g_file_new_for_path ("/no-such-folder/plan.samenspel");
  g_autoptr (GError) error = NULL;

  fixture_rename (document, "GGD", 0);
  g_assert_false (fixture_save (document, file, &error));
  g_assert_nonnull (error);
  g_assert_false (samen_document_is_saved (document));
  g_assert_null (samen_document_file (document));
}

static void
count_end_cb (GObject      *document,
              GAsyncResult *result,
              gpointer      count)
{
  samen_document_save_finish (SAMEN_DOCUMENT (document), result, NULL);
  (*(guint *) count)++;
}

/* A second save while one is under way is refused and harms nothing. */
static void
test_save_twice (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();
  g_autoptr (GFile) file = fixture_file ("plan.samenspel");
  guint ended = 0;

  fixture_rename (document, "GGD", 0);
  samen_document_save_async (document, file, count_end_cb, &ended);
  samen_document_save_async (document, file, count_end_cb, &ended);
  while (ended < 2)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (samen_document_is_saved (document));
}

static void
test_load_fails (void)
{
  g_autoptr (GFile) file = fixture_file ("nothing-here.samenspel");
  g_autoptr (GError) error = NULL;

  g_assert_null (fixture_load (file, &error));
  g_assert_nonnull (error);
}

static void
write_text (GFile      *file,
            const char *text)
{
  g_assert_true (g_file_set_contents (g_file_peek_path (file), text, -1, NULL));
}

/* A file of a newer version is shown and never written. */
static void
test_newer (void)
{
  g_autoptr (GFile) file = fixture_file ("plan.samenspel");
  g_autoptr (GFile) other = fixture_file ("other.samenspel");
  g_autoptr (SamenProject) project = fixture_project ();
  g_autoptr (GBytes) bytes = samen_file_to_bytes (project);
  g_autoptr (GString) text = g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  g_autoptr (SamenDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (g_string_replace (text, "version=\"1.0\" language", "version=\"2.0\" language", 0), ==, 1);
  write_text (file, text->str);
  document = fixture_load (file, &error);
  g_assert_no_error (error);
  g_assert_true (samen_document_is_read_only (document));
  g_assert_false (fixture_rename (document, "GGD", 0));
  g_assert_false (fixture_save (document, other, &error));
  g_assert_error (error, SAMEN_FILE_ERROR, SAMEN_FILE_ERROR_WRITE);
  g_assert_false (g_file_query_exists (other, NULL));
}

/* Waits until the document says that the disk is in @state. */
static void
wait_for_disk (SamenDocument *document,
               SamenDisk      state)
{
  gboolean done = FALSE;
  gint64 limit = g_get_monotonic_time () + 30 * G_USEC_PER_SEC;

  while (!done && g_get_monotonic_time () < limit)
    {
      g_main_context_iteration (NULL, FALSE);
      done = samen_document_disk (document) == state;
    }
  g_assert_true (done);
}

static void
test_others (void)
{
  g_autoptr (SamenDocument) document = fixture_document ();
  g_autoptr (GFile) file = fixture_file ("plan.samenspel");

  g_assert_true (fixture_save (document, file, NULL));
  write_text (file, "somebody else was here");
  wait_for_disk (document, SAMEN_DISK_CHANGED);

  g_assert_true (fixture_save (document, file, NULL));
  g_assert_cmpint (samen_document_disk (document), ==, SAMEN_DISK_SAME);

  g_assert_true (g_file_delete (file, NULL, NULL));
  wait_for_disk (document, SAMEN_DISK_GONE);
}

static void
written_cb (GObject      *file,
            GAsyncResult *result,
            gpointer      done)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (samen_disk_write_finish (result, &error));
  g_assert_no_error (error);
  *(gboolean *) done = TRUE;
}

static void
test_disk (void)
{
  g_autoptr (GFile) file = fixture_file ("poster.svg");
  g_autoptr (GBytes) bytes = g_bytes_new_static ("<svg/>", 6);
  g_autofree char *text = NULL;
  gboolean done = FALSE;

  samen_disk_write_async (file, bytes, written_cb, &done);
  fixture_wait (&done);
  g_assert_true (g_file_get_contents (g_file_peek_path (file), &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "<svg/>");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/files/save-and-load", test_save_and_load);
  g_test_add_func ("/files/saved-is-a-place", test_saved_is_a_place);
  g_test_add_func ("/files/save-fails", test_save_fails);
  g_test_add_func ("/files/save-twice", test_save_twice);
  g_test_add_func ("/files/load-fails", test_load_fails);
  g_test_add_func ("/files/newer", test_newer);
  g_test_add_func ("/files/others", test_others);
  g_test_add_func ("/files/disk", test_disk);
  return g_test_run ();
}
