/* tests/file/test-journal.c - what a crash leaves behind
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "corpus.h"

#include "file/journal.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static SamenProject *
project_called (const char *title)
{
  SamenProject *project = samen_project_new (SAMEN_LANGUAGE_NL);

  project->title = g_ref_string_new (title);
  return project;
}

static void
write_copy (const char *copy,
            const char *original,
            const char *title)
{
  g_autoptr (SamenProject) project = project_called (title);
  g_autoptr (GError) error = NULL;

  g_assert_true (samen_journal_write (copy, original, project, &error));
  g_assert_no_error (error);
}

/* A process that writes a copy and is killed.  Returns: (transfer full): the copy */
static char *
crash (const char *original,
       const char *title)
{
  char *copy = samen_journal_new ();
  pid_t child = fork ();
  int status;

  if (child == 0)
    {
      write_copy (copy, original, title);
      raise (SIGKILL);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
  return copy;
}

static void
test_own_copy_is_no_leftover (void)
{
  g_autofree char *copy = samen_journal_new ();
  g_autoptr (GPtrArray) leftovers = NULL;

  write_copy (copy, "/somewhere/map.samenspel", "Mine");
  leftovers = samen_journal_list ();
  g_assert_cmpuint (leftovers->len, ==, 0);
  samen_journal_remove (copy);
  g_assert_false (g_file_test (copy, G_FILE_TEST_EXISTS));
  samen_journal_remove (copy);
}

static void
test_crash_leaves_a_copy (void)
{
  const char *original = "/some where/kaart \303\251\n= [x].samenspel";
  g_autofree char *copy = crash (original, "Left behind");
  g_autoptr (GPtrArray) leftovers = samen_journal_list ();
  const SamenLeftover *leftover;
  g_autoptr (SamenProject) project = NULL;

  g_assert_cmpuint (leftovers->len, ==, 1);
  leftover = g_ptr_array_index (leftovers, 0);
  g_assert_cmpstr (leftover->path, ==, copy);
  g_assert_cmpstr (leftover->original, ==, original);
  g_assert_cmpint (leftover->when, >, 1000000000);
  project = corpus_project (leftover->path);
  g_assert_cmpstr (project->title, ==, "Left behind");
  samen_journal_remove (copy);
  g_clear_pointer (&leftovers, g_ptr_array_unref);
  leftovers = samen_journal_list ();
  g_assert_cmpuint (leftovers->len, ==, 0);
}

static void
test_never_saved (void)
{
  g_autofree char *copy = crash (NULL, "No file yet");
  g_autoptr (GPtrArray) leftovers = samen_journal_list ();

  g_assert_cmpuint (leftovers->len, ==, 1);
  g_assert_null (((SamenLeftover *) g_ptr_array_index (leftovers, 0))->original);
  samen_journal_remove (copy);
}

static void
test_newest_first (void)
{
  g_autofree char *older = crash ("/a", "Older");
  g_autofree char *newer = crash ("/b", "Newer");
  struct timespec times[] = { { 1000000, 0 }, { 1000000, 0 } };
  g_autoptr (GPtrArray) leftovers = NULL;

  g_assert_cmpint (utimensat (AT_FDCWD, older, times, 0), ==, 0);
  leftovers = samen_journal_list ();
  g_assert_cmpuint (leftovers->len, ==, 2);
  g_assert_cmpstr (((SamenLeftover *) g_ptr_array_index (leftovers, 0))->path, ==, newer);
  samen_journal_remove (older);
  samen_journal_remove (newer);
}

static void
test_is_private (void)
{
  g_autofree char *folder = samen_journal_folder ();
  g_autofree char *copy = samen_journal_new ();
  struct stat info;

  g_chmod (folder, 0755);
  write_copy (copy, NULL, "Secret");
  g_assert_cmpint (stat (folder, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0700);
  samen_journal_remove (copy);
}

static void
put (const char *name,
     const char *text,
     gssize      n)
{
  g_autofree char *folder = samen_journal_folder ();
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, n, NULL));
}

static void
forget (const char *name)
{
  g_autofree char *folder = samen_journal_folder ();
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_remove (path);
}

/* Whatever lies in the folder, the list is made and what is a copy is in it. */
static void
test_garbage (void)
{
  static const char *const names[] = {
    "readme", ".samenspel", "empty.samenspel", "odd.samenspel", "odd.note", "folder.samenspel", "link.samenspel", "pipe.note",
  };
  g_autofree char *folder = samen_journal_folder ();
  g_autofree char *sub = g_build_filename (folder, "folder.samenspel", NULL);
  g_autofree char *link = g_build_filename (folder, "link.samenspel", NULL);
  g_autofree char *pipe = g_build_filename (folder, "pipe.note", NULL);
  g_autoptr (GPtrArray) leftovers = NULL;

  put ("readme", "hello", -1);
  put ("empty.samenspel", "", 0);
  put ("odd.samenspel", "not a project", -1);
  put ("odd.note", "\377\376[[[\n=\0=", 9);
  g_assert_cmpint (g_mkdir (sub, 0700), ==, 0);
  g_assert_cmpint (symlink ("/etc/passwd", link), ==, 0);
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);

  leftovers = samen_journal_list ();
  g_assert_cmpuint (leftovers->len, ==, 1);
  g_assert_null (((SamenLeftover *) g_ptr_array_index (leftovers, 0))->original);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    forget (names[i]);
}

/* A note without copy and writer goes by itself. */
static void
test_sweeps_notes (void)
{
  g_autofree char *folder = samen_journal_folder ();
  g_autofree char *note = g_build_filename (folder, "lonely.note", NULL);
  g_autoptr (GPtrArray) leftovers = NULL;

  put ("lonely.note", "[leftover]\n", -1);
  leftovers = samen_journal_list ();
  g_assert_false (g_file_test (note, G_FILE_TEST_EXISTS));
}

/* The folder is a file: no copy, one sentence. */
static void
test_no_folder (void)
{
  g_autofree char *folder = samen_journal_folder ();
  g_autofree char *aside = g_strconcat (folder, "-aside", NULL);
  g_autofree char *copy = samen_journal_new ();
  g_autoptr (SamenProject) project = project_called ("x");
  g_autoptr (GPtrArray) leftovers = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_rename (folder, aside), ==, 0);
  g_assert_true (g_file_set_contents (folder, "", 0, NULL));
  g_assert_false (samen_journal_write (copy, NULL, project, &error));
  g_assert_error (error, SAMEN_FILE_ERROR, SAMEN_FILE_ERROR_WRITE);
  assert_one_sentence (error);
  leftovers = samen_journal_list ();
  g_assert_cmpuint (leftovers->len, ==, 0);
  g_unlink (folder);
  g_assert_cmpint (g_rename (aside, folder), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *state = g_dir_make_tmp ("samenspel-state-XXXXXX", NULL);
  g_autofree char *program = g_build_filename (state, "samenspel", NULL);
  g_autofree char *folder = NULL;
  int result;

  g_setenv ("XDG_STATE_HOME", state, TRUE);
  g_test_init (&argc, &argv, NULL);
  folder = samen_journal_folder ();
  g_test_add_func ("/file/journal/own-copy", test_own_copy_is_no_leftover);
  g_test_add_func ("/file/journal/crash", test_crash_leaves_a_copy);
  g_test_add_func ("/file/journal/never-saved", test_never_saved);
  g_test_add_func ("/file/journal/newest-first", test_newest_first);
  g_test_add_func ("/file/journal/private", test_is_private);
  g_test_add_func ("/file/journal/garbage", test_garbage);
  g_test_add_func ("/file/journal/sweeps-notes", test_sweeps_notes);
  g_test_add_func ("/file/journal/no-folder", test_no_folder);
  result = g_test_run ();
  g_rmdir (folder);
  g_rmdir (program);
  g_rmdir (state);
  return result;
}
