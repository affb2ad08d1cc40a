/* tests/window/test-open.c - a file on the command line becomes a window
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "driver.h"

static void
test_example (void)
{
  g_autofree char *path = driver_example ("gezond-gewicht");
  g_autoptr (DriverThing) window = NULL;
  g_autoptr (DriverThing) party = NULL;

  driver_start (path);
  window = driver_find (ATSPI_ROLE_FRAME, NULL);
  driver_says (window, "Healthy weight 2030");
  party = driver_find (ATSPI_ROLE_LIST_ITEM, "Municipality");
  driver_says (party, "ambition");
  driver_stop ();
}

static void
test_nothing (void)
{
  driver_start (NULL);
  driver_stop ();
}

static void
test_no_such_file (void)
{
  g_autoptr (DriverThing) sentence = NULL;
  g_autoptr (DriverThing) close = NULL;

  driver_start ("/not/there.samenspel");
  sentence = driver_find (ATSPI_ROLE_LABEL, "/not/there.samenspel: ");
  close = driver_find (ATSPI_ROLE_PUSH_BUTTON, "Close");
  driver_key ("Escape");
  driver_gone (ATSPI_ROLE_LABEL, "/not/there.samenspel: ");
  driver_stop ();
}

int
main (int    argc,
      char **argv)
{
  driver_init (&argc, &argv);
  g_test_add_func ("/window/open/example", test_example);
  g_test_add_func ("/window/open/nothing", test_nothing);
  g_test_add_func ("/window/open/no-such-file", test_no_such_file);
  return g_test_run ();
}
