/* tests/window/test-talk.c - talking about what comes up, by pointer and by keys
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "driver.h"

#define TENSIONS 3 /* of the example, above the first card */

static void
start (void)
{
  g_autofree char *path = driver_example ("gezond-gewicht");

  driver_start (path);
  g_object_unref (driver_find (ATSPI_ROLE_LIST_ITEM, "Ambition"));
}

/* The first card is put aside with a reason, and comes back with undo. */
static void
test_aside (void)
{
  start ();
  driver_key ("ctrl+t");
  g_object_unref (driver_find (ATSPI_ROLE_LABEL, "Tension on the Map"));
  for (int i = 0; i < TENSIONS; i++)
    driver_key ("Tab");
  driver_key ("a");
  g_object_unref (driver_find (ATSPI_ROLE_TEXT, "Why Put Aside"));
  driver_type ("Later");
  driver_key ("Return");
  driver_gone (ATSPI_ROLE_TEXT, "Why Put Aside");
  driver_key ("ctrl+z");
  driver_stop (); /* nothing is unsaved, so nothing is asked */
}

/* Enter on the first card, about a difference, leads to the paradoxes. */
static void
test_jump (void)
{
  start ();
  driver_key ("ctrl+t");
  g_object_unref (driver_find (ATSPI_ROLE_LABEL, "Tension on the Map"));
  for (int i = 0; i < TENSIONS; i++)
    driver_key ("Tab");
  driver_key ("Return");
  g_object_unref (driver_find (ATSPI_ROLE_PUSH_BUTTON, "Business value and Societal value"));
  driver_stop ();
}

/* One press makes a relation of an offer and a need, and is one step. */
static void
test_invitation (void)
{
  g_autoptr (DriverThing) plus = NULL;

  start ();
  plus = driver_find (ATSPI_ROLE_PUSH_BUTTON, "Parents offers");
  driver_click (plus);
  driver_gone (ATSPI_ROLE_PUSH_BUTTON, "Parents offers");
  g_object_unref (driver_find (ATSPI_ROLE_LABEL, "Kind of relation"));
  driver_key ("ctrl+z");
  g_object_unref (driver_find (ATSPI_ROLE_PUSH_BUTTON, "Parents offers"));
  driver_stop ();
}

int
main (int    argc,
      char **argv)
{
  driver_init (&argc, &argv);
  g_test_add_func ("/window/talk/aside", test_aside);
  g_test_add_func ("/window/talk/jump", test_jump);
  g_test_add_func ("/window/talk/invitation", test_invitation);
  return g_test_run ();
}
