/* tests/window/test-initiatives.c - cards and parties, dragged by pointer
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "driver.h"

static void
start (void)
{
  g_autofree char *path = driver_example ("gezond-gewicht");

  driver_start (path);
  g_object_unref (driver_find (ATSPI_ROLE_LIST_ITEM, "Ambition"));
  driver_key ("ctrl+3");
  driver_settle ();
}

static DriverThing *
find_card (const char *words)
{
  return driver_find (ATSPI_ROLE_PANEL, words);
}

static void
drag_onto (DriverThing *what,
           DriverThing *where)
{
  int x0, y0, x1, y1;

  driver_middle (what, &x0, &y0);
  driver_middle (where, &x1, &y1);
  driver_drag_and_drop (x0, y0, x1, y1);
}

/* A card to another column and back by one undo; then a party onto it. */
static void
test_drag (void)
{
  g_autoptr (DriverThing) card = NULL;
  g_autoptr (DriverThing) column = NULL;
  g_autoptr (DriverThing) moved = NULL;
  g_autoptr (DriverThing) back = NULL;
  g_autoptr (DriverThing) party = NULL;
  g_autoptr (DriverThing) joined = NULL;

  start ();
  card = find_card ("Water up front, We are trying it, Sports clubs leads, 2 partners");
  column = find_card ("Stopped: learned");
  drag_onto (card, column);
  moved = find_card ("Water up front, Stopped: learned, Sports clubs leads");
  driver_key ("ctrl+z");
  back = find_card ("Water up front, We are trying it");
  driver_settle ();
  party = driver_find (ATSPI_ROLE_IMAGE, "Municipality");
  drag_onto (party, back);
  joined = find_card ("Water up front, We are trying it, Sports clubs leads, 3 partners");
  driver_kill ();
}

int
main (int    argc,
      char **argv)
{
  driver_init (&argc, &argv);
  g_test_add_func ("/window/initiatives/drag", test_drag);
  return g_test_run ();
}
