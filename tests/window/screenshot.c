/* tests/window/screenshot.c - the pictures of README.md, made by the program itself
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 *   screenshot FOLDER   writes map.png, paradoxes.png and poster.png
 */
#include "driver.h"

static void
picture_of (const char *page,
            const char *folder,
            const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (DriverThing) tab = driver_find (ATSPI_ROLE_PAGE_TAB, page);

  driver_click (tab);
  driver_state (tab, ATSPI_STATE_SELECTED, TRUE);
  driver_move (5, 5);
  driver_settle ();
  driver_picture (path);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *example = NULL;
  g_autoptr (DriverThing) maximize = NULL;
  const char *folder;

  driver_init (&argc, &argv);
  g_assert_cmpint (argc, ==, 2);
  folder = argv[1];
  example = driver_example ("gezond-gewicht");
  driver_start (example);
  maximize = driver_find (ATSPI_ROLE_PUSH_BUTTON, "Maximize");
  driver_click (maximize);
  driver_settle ();
  picture_of ("Paradoxes", folder, "paradoxes.png");
  picture_of ("Poster", folder, "poster.png");
  picture_of ("Map", folder, "map.png");
  driver_stop ();
  return 0;
}
