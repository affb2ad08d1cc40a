/* tests/window/test-paradoxes.c - setting positions by pointer and by keys
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "driver.h"

/* One of the sliders of one party. */
static DriverThing *
start (const char *party,
       const char *slider)
{
  g_autofree char *path = driver_example ("gezond-gewicht");
  g_autoptr (DriverThing) tab = NULL;
  g_autoptr (DriverThing) row = NULL;

  driver_start (path);
  g_object_unref (driver_find (ATSPI_ROLE_LIST_ITEM, "Ambition"));
  tab = driver_find (ATSPI_ROLE_PAGE_TAB, "Paradoxes");
  driver_settle ();
  driver_click (tab);
  driver_state (tab, ATSPI_STATE_SELECTED, TRUE);
  driver_settle ();
  row = driver_find (ATSPI_ROLE_LIST_ITEM, party);
  driver_click (row);
  return driver_find (ATSPI_ROLE_SLIDER, slider);
}

/* The handle is the slider; the track it is on is its parent. */
static void
click_left_on_its_track (DriverThing *slider)
{
  g_autoptr (DriverThing) track = atspi_accessible_get_parent (slider, NULL);
  int x;
  int y;

  driver_settle ();
  driver_middle (track, &x, &y);
  driver_click_at (x - 60, y, 1);
}

static void
test_pointer (void)
{
  g_autoptr (DriverThing) slider = start ("Municipality, 12", "Position of Municipality: Trust in people");

  driver_says (slider, "24 towards Trust in systems");
  click_left_on_its_track (slider);
  driver_says (slider, "towards Trust in people");
  driver_key ("ctrl+z");
  driver_says (slider, "24 towards Trust in systems");
  driver_stop (); /* back at what is saved */
}

/* A run of keys on one slider is one step. */
static void
test_keys (void)
{
  g_autoptr (DriverThing) slider = start ("Municipality, 12", "Position of Municipality: Trust in people");
  g_autofree char *clicked = NULL;

  click_left_on_its_track (slider);
  driver_says (slider, "towards Trust in people");
  clicked = atspi_accessible_get_description (slider, NULL);
  driver_state (slider, ATSPI_STATE_FOCUSED, TRUE);
  driver_key ("End");
  driver_says (slider, "100 towards Trust in systems");
  driver_key ("Home");
  driver_says (slider, "100 towards Trust in people");
  driver_key ("ctrl+z");
  driver_says (slider, clicked);
  driver_key ("ctrl+z");
  driver_says (slider, "24 towards Trust in systems");
  driver_stop ();
}

/* Nobody has to answer: what is not given says so, until it is. */
static void
test_first_answer (void)
{
  g_autoptr (DriverThing) slider = start ("Vending supplier, 7", "Position of Vending supplier: Invest in relationships");

  driver_says (slider, "not given yet");
  click_left_on_its_track (slider);
  driver_says (slider, "towards Invest in relationships");
  g_object_unref (driver_find (ATSPI_ROLE_LIST_ITEM, "Vending supplier, 8 of 12"));
  driver_kill ();
}

int
main (int    argc,
      char **argv)
{
  driver_init (&argc, &argv);
  g_test_add_func ("/window/paradoxes/pointer", test_pointer);
  g_test_add_func ("/window/paradoxes/keys", test_keys);
  g_test_add_func ("/window/paradoxes/first-answer", test_first_answer);
  return g_test_run ();
}
