/* tests/window/test-map.c - working on the map by pointer and by keys
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "driver.h"

#include <string.h>

static DriverThing *
party (const char *name)
{
  return driver_find (ATSPI_ROLE_LIST_ITEM, name);
}

static void
start (const char *example)
{
  g_autofree char *path = driver_example (example);

  driver_start (path);
  g_object_unref (driver_find (ATSPI_ROLE_LIST_ITEM, "Ambition"));
}

/* Whatever was changed is not kept. */
static void
stop_unsaved (void)
{
  driver_kill ();
}

/* From where it is, this much of the way to the ambition. */
static void
drag_inwards (DriverThing *thing,
              double       share)
{
  g_autoptr (DriverThing) ambition = party ("Ambition");
  int x0;
  int y0;
  int x1;
  int y1;

  driver_middle (thing, &x0, &y0);
  driver_middle (ambition, &x1, &y1);
  driver_drag (x0, y0, x0 + (int) ((x1 - x0) * share), y0 + (int) ((y1 - y0) * share));
}

/* The ring is the commitment; one drag is one step. */
static void
test_drag (void)
{
  g_autoptr (DriverThing) young = NULL;

  start ("gezond-gewicht");
  young = party ("Young people");
  driver_says (young, "is aware of the ambition");
  drag_inwards (young, 0.62);
  driver_says (young, "carries the ambition");
  driver_key ("ctrl+z");
  driver_says (young, "is aware of the ambition");
  driver_key ("ctrl+shift+z");
  driver_says (young, "carries the ambition");
  stop_unsaved ();
}

static void
test_undo_to_saved (void)
{
  g_autoptr (DriverThing) young = NULL;

  start ("gezond-gewicht");
  young = party ("Young people");
  drag_inwards (young, 0.62);
  driver_says (young, "carries the ambition");
  driver_key ("ctrl+z");
  driver_says (young, "is aware of the ambition");
  driver_stop (); /* nothing is unsaved, so nothing is asked */
}

static void
test_remove (void)
{
  g_autoptr (DriverThing) club = NULL;

  start ("gezond-gewicht");
  club = party ("Sports clubs");
  driver_click (club);
  driver_state (club, ATSPI_STATE_FOCUSED, TRUE);
  driver_key ("Delete");
  driver_gone (ATSPI_ROLE_LIST_ITEM, "Sports clubs");
  driver_key ("ctrl+z");
  g_object_unref (party ("Sports clubs"));
  stop_unsaved ();
}

/* By keys alone: a new party, named in place. */
static void
test_add (void)
{
  g_autoptr (DriverThing) school = NULL;

  start ("gezond-gewicht");
  driver_key ("Insert");
  g_object_unref (driver_find (ATSPI_ROLE_TEXT, "Name"));
  driver_type ("Library");
  driver_key ("Return");
  school = party ("Library");
  driver_key ("ctrl+z");
  driver_gone (ATSPI_ROLE_LIST_ITEM, "Library");
  stop_unsaved ();
}

int
main (int    argc,
      char **argv)
{
  driver_init (&argc, &argv);
  g_test_add_func ("/window/map/drag", test_drag);
  g_test_add_func ("/window/map/undo-to-saved", test_undo_to_saved);
  g_test_add_func ("/window/map/remove", test_remove);
  g_test_add_func ("/window/map/add", test_add);
  return g_test_run ();
}
