/* tests/file/test-replace.c - attacks on the careful writer
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * In each, what was there is there whole, or what is new is there whole; and
 * the folder holds nothing that was not asked for.
 */
#include "corpus.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("samenspel-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "map.samenspel", NULL);
  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
}

static void
remove_all (const char *folder)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  const char *name;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        remove_all (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  remove_all (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static guint
count_entries (const char *folder)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (entries) != NULL)
    n++;
  return n;
}

static void
assert_holds (const char *path,
              const char *expected)
{
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, expected);
}

static void
assert_replaces (const char *path)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("new content", 11);
  g_autoptr (GError) error = NULL;

  g_assert_true (samen_file_replace (path, bytes, &error));
  g_assert_no_error (error);
  assert_holds (path, "new content");
}

static void
assert_refuses (const char *path,
                const char *words)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("new content", 11);
  g_autoptr (GError) error = NULL;

  g_assert_false (samen_file_replace (path, bytes, &error));
  g_assert_error (error, SAMEN_FILE_ERROR, SAMEN_FILE_ERROR_WRITE);
  assert_one_sentence (error);
  g_assert_nonnull (strstr (error->message, words));
}

/* --- the plain cases ------------------------------------------------------------------------ */

static void
test_replaces (Fixture      *fixture,
               gconstpointer data)
{
  assert_replaces (fixture->path);
  g_assert_cmpuint (count_entries (fixture->folder), ==, 1);
}

static void
test_makes_new (Fixture      *fixture,
                gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "other.samenspel", NULL);
  mode_t mask = umask (027);
  struct stat info;

  assert_replaces (path);
  umask (mask);
  g_assert_cmpint (stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0640);
}

static void
test_keeps_attributes (Fixture      *fixture,
                       gconstpointer data)
{
  struct stat info;
  char value[8] = { 0 };
  gboolean tagged;

  tagged = setxattr (fixture->path, "user.tag", "blue", 5, 0) == 0;
  g_chmod (fixture->path, 0604);
  if (geteuid () == 0)
    g_assert_cmpint (chown (fixture->path, 1234, 4321), ==, 0);
  assert_replaces (fixture->path);

  g_assert_cmpint (stat (fixture->path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 07777, ==, 0604);
  if (geteuid () == 0)
    g_assert_true (info.st_uid == 1234 && info.st_gid == 4321);
  if (tagged)
    {
      g_assert_cmpint (getxattr (fixture->path, "user.tag", value, sizeof (value)), ==, 5);
      g_assert_cmpstr (value, ==, "blue");
    }
}

/* --- links ------------------------------------------------------------------------------------ */

static void
test_follows_links (Fixture      *fixture,
                    gconstpointer data)
{
  g_autofree char *first = g_build_filename (fixture->folder, "first", NULL);
  g_autofree char *second = g_build_filename (fixture->folder, "second", NULL);

  g_assert_cmpint (symlink ("second", first), ==, 0);
  g_assert_cmpint (symlink (fixture->path, second), ==, 0);
  assert_replaces (first);
  g_assert_true (g_file_test (first, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_test (second, G_FILE_TEST_IS_SYMLINK));
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_IS_SYMLINK));
  assert_holds (fixture->path, "new content");
}

static void
test_link_to_nothing_yet (Fixture      *fixture,
                          gconstpointer data)
{
  g_autofree char *link = g_build_filename (fixture->folder, "link", NULL);
  g_autofree char *target = g_build_filename (fixture->folder, "target", NULL);

  g_assert_cmpint (symlink ("target", link), ==, 0);
  assert_replaces (link);
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  assert_holds (target, "new content");
}

static void
test_circle_of_links (Fixture      *fixture,
                      gconstpointer data)
{
  g_autofree char *link = g_build_filename (fixture->folder, "link", NULL);

  g_assert_cmpint (symlink ("link", link), ==, 0);
  assert_refuses (link, "circle");
}

/* --- what is no file ----------------------------------------------------------------------------- */

static void
test_no_ordinary_file (Fixture      *fixture,
                       gconstpointer data)
{
  g_autofree char *pipe = g_build_filename (fixture->folder, "pipe", NULL);
  g_autofree char *missing = g_build_filename (fixture->folder, "missing", "x", NULL);
  g_autofree char *below = g_build_filename (fixture->path, "x", NULL);

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  assert_refuses (pipe, "no ordinary file");
  assert_refuses ("/dev/full", "no ordinary file");
  assert_refuses (fixture->folder, "folder");
  assert_refuses (missing, "does not exist");
  assert_refuses (below, "does not exist");
  g_assert_cmpuint (count_entries (fixture->folder), ==, 2);
}

/* --- no room -------------------------------------------------------------------------------------- */

static void
refuse_large_files (rlim_t size)
{
  struct rlimit limit = { size, RLIM_INFINITY };

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* The disk takes five bytes and no more; the old file stays. */
static void
test_no_room (Fixture      *fixture,
              gconstpointer data)
{
  struct stat before;
  struct stat after;

  g_assert_cmpint (stat (fixture->path, &before), ==, 0);
  refuse_large_files (5);
  assert_refuses (fixture->path, "save elsewhere");
  refuse_large_files (RLIM_INFINITY);
  assert_holds (fixture->path, "old");
  g_assert_cmpint (stat (fixture->path, &after), ==, 0);
  g_assert_true (before.st_ino == after.st_ino);
  g_assert_cmpuint (count_entries (fixture->folder), ==, 1);
}

/* --- a folder that takes no new files --------------------------------------------------------------- */

#define NOBODY 65534

/* Root may do anything, so these go on as somebody else. */
static void
become_nobody (Fixture *fixture)
{
  if (geteuid () != 0)
    return;
  g_assert_cmpint (chown (fixture->folder, NOBODY, NOBODY), ==, 0);
  g_assert_cmpint (chown (fixture->path, NOBODY, NOBODY), ==, 0);
  g_assert_cmpint (seteuid (NOBODY), ==, 0);
}

static void
become_oneself (Fixture *fixture)
{
  g_chmod (fixture->folder, 0700);
  g_assert_cmpint (seteuid (getuid ()), ==, 0);
}

static void
test_in_place (Fixture      *fixture,
               gconstpointer data)
{
  struct stat before;
  struct stat after;

  become_nobody (fixture);
  g_chmod (fixture->folder, 0555);
  g_assert_cmpint (stat (fixture->path, &before), ==, 0);
  assert_replaces (fixture->path);
  g_assert_cmpint (stat (fixture->path, &after), ==, 0);
  g_assert_true (before.st_ino == after.st_ino);
  become_oneself (fixture);
}

/* Half-way in place there is no more room: what was there is put back. */
static void
test_in_place_no_room (Fixture      *fixture,
                       gconstpointer data)
{
  become_nobody (fixture);
  g_chmod (fixture->folder, 0555);
  refuse_large_files (5);
  assert_refuses (fixture->path, "save elsewhere");
  refuse_large_files (RLIM_INFINITY);
  become_oneself (fixture);
  assert_holds (fixture->path, "old");
}

static void
test_new_in_closed_folder (Fixture      *fixture,
                           gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "other", NULL);

  become_nobody (fixture);
  g_chmod (fixture->folder, 0555);
  assert_refuses (path, "may not write");
  become_oneself (fixture);
  g_assert_cmpuint (count_entries (fixture->folder), ==, 1);
}

static void
test_read_only_file (Fixture      *fixture,
                     gconstpointer data)
{
  become_nobody (fixture);
  g_chmod (fixture->path, 0444);
  assert_refuses (fixture->path, "may not write");
  become_oneself (fixture);
  assert_holds (fixture->path, "old");
}

/* --- standard output ------------------------------------------------------------------------------------ */

static void
test_standard_output (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static ("to whom it may concern", 22);

      g_assert_true (samen_file_replace ("-", bytes, NULL));
      return;
    }
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stdout ("*to whom it may concern*");
}

static void
add (const char *name,
     void (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/file/replace/", name, NULL);

  g_test_add_vtable (path, sizeof (Fixture), NULL, (GTestFixtureFunc) set_up, (GTestFixtureFunc) test,
                     (GTestFixtureFunc) tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *state = g_dir_make_tmp ("samenspel-state-XXXXXX", NULL);
  int result;

  g_chmod (state, 0777);
  g_setenv ("XDG_STATE_HOME", state, TRUE);
  g_test_init (&argc, &argv, NULL);
  add ("replaces", test_replaces);
  add ("makes-new", test_makes_new);
  add ("keeps-attributes", test_keeps_attributes);
  add ("follows-links", test_follows_links);
  add ("link-to-nothing-yet", test_link_to_nothing_yet);
  add ("circle-of-links", test_circle_of_links);
  add ("no-ordinary-file", test_no_ordinary_file);
  add ("no-room", test_no_room);
  add ("in-place", test_in_place);
  add ("in-place-no-room", test_in_place_no_room);
  add ("new-in-closed-folder", test_new_in_closed_folder);
  add ("read-only-file", test_read_only_file);
  g_test_add_func ("/file/replace/standard-output", test_standard_output);
  result = g_test_run ();
  remove_all (state);
  return result;
}
