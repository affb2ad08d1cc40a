/* tests/window/test-file.c - saving, being asked, and what a crash leaves
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "driver.h"

#include <glib/gstdio.h>
#include <string.h>

static char *path;

static char *
recovery_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "samenspel", "recovery", NULL);
}

/* What an earlier test left behind would be offered to this one. */
static void
forget_copies (void)
{
  g_autofree char *folder = recovery_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *copy = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_unlink (copy), ==, 0);
    }
}

/* The example with Young people dragged from the outer ring to the inner. */
static void
start_changed (void)
{
  g_autoptr (DriverThing) young = NULL;
  g_autoptr (DriverThing) ambition = NULL;
  int x0;
  int y0;
  int x1;
  int y1;

  forget_copies ();
  g_free (path);
  path = driver_example ("gezond-gewicht");
  driver_start (path);
  young = driver_find (ATSPI_ROLE_LIST_ITEM, "Young people");
  ambition = driver_find (ATSPI_ROLE_LIST_ITEM, "Ambition");
  driver_middle (young, &x0, &y0);
  driver_middle (ambition, &x1, &y1);
  driver_drag (x0, y0, x0 + (x1 - x0) * 62 / 100, y0 + (y1 - y0) * 62 / 100);
  driver_says (young, "carries the ambition");
  g_object_unref (driver_find (ATSPI_ROLE_FRAME, "• Healthy"));
}

/* How many parties carry the ambition in a file; 0 if it cannot be read. */
static guint
count_carrying (const char *file)
{
  g_autofree char *text = NULL;
  guint n = 0;

  if (!g_file_get_contents (file, &text, NULL, NULL))
    return 0;
  for (const char *p = text; (p = strstr (p, "commitment=\"carrying\"")) != NULL; p++)
    n++;
  return n;
}

static gboolean
file_is_saved (gpointer data)
{
  return count_carrying (path) == GPOINTER_TO_UINT (data) + 1;
}

static void
test_save (void)
{
  guint before;

  start_changed ();
  before = count_carrying (path);
  driver_key ("ctrl+s");
  driver_until (file_is_saved, GUINT_TO_POINTER (before), "the file to be written");
  g_object_unref (driver_find (ATSPI_ROLE_FRAME, "Healthy")); /* its bullet is gone */
  driver_stop (); /* nothing is asked any more */
}

static void
test_discard (void)
{
  g_autoptr (DriverThing) discard = NULL;
  guint before;

  start_changed ();
  before = count_carrying (path);
  driver_key ("ctrl+q");
  discard = driver_find (ATSPI_ROLE_PUSH_BUTTON, "_Discard");
  driver_settle ();
  driver_key ("alt+d");
  driver_ended ();
  g_assert_cmpuint (count_carrying (path), ==, before);
}

/* Escape is Cancel: the window stays and nothing is lost. */
static void
test_stay (void)
{
  g_autoptr (DriverThing) young = NULL;

  start_changed ();
  driver_key ("ctrl+q");
  g_object_unref (driver_find (ATSPI_ROLE_PUSH_BUTTON, "_Save"));
  driver_key ("Escape");
  driver_gone (ATSPI_ROLE_PUSH_BUTTON, "_Save");
  young = driver_find (ATSPI_ROLE_LIST_ITEM, "Young people");
  driver_says (young, "carries the ambition");
  driver_kill ();
}

static gboolean
copy_is_written (gpointer data)
{
  g_autofree char *folder = recovery_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *copy = g_build_filename (folder, name, NULL);

      /* Not the temporary that becomes it. */
      if (g_str_has_suffix (name, ".samenspel") && name[0] != '.' &&
          count_carrying (copy) == GPOINTER_TO_UINT (data) + 1)
        return TRUE;
    }
  return FALSE;
}

static void
test_crash (void)
{
  g_autoptr (DriverThing) restore = NULL;
  g_autoptr (DriverThing) young = NULL;

  start_changed ();
  driver_until (copy_is_written, GUINT_TO_POINTER (count_carrying (path)), "the recovery copy");
  driver_kill ();

  driver_start (NULL);
  restore = driver_find (ATSPI_ROLE_PUSH_BUTTON, "_Restore");
  driver_settle ();
  driver_key ("alt+r");
  young = driver_find (ATSPI_ROLE_LIST_ITEM, "Young people");
  driver_says (young, "carries the ambition");
  driver_kill ();
}

int
main (int    argc,
      char **argv)
{
  driver_init (&argc, &argv);
  g_test_add_func ("/window/file/save", test_save);
  g_test_add_func ("/window/file/discard", test_discard);
  g_test_add_func ("/window/file/stay", test_stay);
  g_test_add_func ("/window/file/crash", test_crash);
  return g_test_run ();
}
