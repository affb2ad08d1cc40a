/* tests/window/test-session.c - a round of its own: covered, revealed, agreed on
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "driver.h"

#include <string.h>

static char *path;

static gboolean
file_says (gpointer data)
{
  g_autofree char *text = NULL;

  return g_file_get_contents (path, &text, NULL, NULL) && strstr (text, data) != NULL;
}

/* Saves, and waits until the file has it. */
static void
save (const char *with)
{
  driver_key ("ctrl+s");
  driver_until (file_says, (gpointer) with, with);
}

static void
leaf (guint pages)
{
  for (guint i = 0; i < pages; i++)
    {
      driver_settle ();
      driver_key ("Page_Down");
    }
  driver_settle ();
}

/* In a new round, up to the page where the first paradox is answered. */
static void
begin (void)
{
  g_autoptr (DriverThing) fresh = NULL;

  path = driver_example ("gezond-gewicht");
  g_assert_false (file_says ((gpointer) "<answer paradox=\"9\" position=\"100\""));
  driver_start (path);
  g_object_unref (driver_find (ATSPI_ROLE_LIST_ITEM, "Ambition"));
  driver_settle ();
  driver_key ("F5");
  fresh = driver_find (ATSPI_ROLE_PUSH_BUTTON, "New, Today");
  driver_settle ();
  driver_click (fresh);
  leaf (3);
}

static gboolean
has_focus (DriverThing *thing)
{
  AtspiStateSet *states = atspi_accessible_get_state_set (thing);
  gboolean focused = atspi_state_set_contains (states, ATSPI_STATE_FOCUSED);

  g_object_unref (states);
  return focused;
}

/* As somebody does who knows no shortcut. */
static void
tab_to (DriverThing *thing)
{
  for (guint i = 0; i < 12 && !has_focus (thing); i++)
    {
      driver_key ("Tab");
      driver_settle ();
    }
  driver_state (thing, ATSPI_STATE_FOCUSED, TRUE);
}

/* By keys; nobody sees afterwards what it was. */
static void
answer (const char *party,
        const char *key)
{
  g_autofree char *name = g_strdup_printf ("Position of %s", party);
  g_autoptr (DriverThing) slider = driver_find (ATSPI_ROLE_SLIDER, name);

  driver_says (slider, "not given yet");
  tab_to (slider);
  driver_key (key);
}

/* The group's own marker, also by keys. */
static void
agree (void)
{
  g_autoptr (DriverThing) agreed = driver_find (ATSPI_ROLE_SLIDER, "Where we stand: Central steering");

  tab_to (agreed);
  driver_key ("Home");
  driver_says (agreed, "100 towards Central steering");
  driver_key ("ctrl+z");
  driver_says (agreed, "8 towards Central steering");
  driver_key ("ctrl+shift+z");
  driver_says (agreed, "100 towards Central steering");
}

static void
test_round (void)
{
  begin ();
  answer ("Municipality", "End");
  save ("covered=\"9\"");
  driver_key ("Escape");
  g_object_unref (driver_find (ATSPI_ROLE_LIST_ITEM, "Ambition"));
  driver_settle ();
  driver_key ("F5");
  g_object_unref (driver_find (ATSPI_ROLE_PUSH_BUTTON, "Third round"));
  driver_key ("Escape");
  driver_settle ();
  driver_kill ();
}

/* What was agreed before stays with the round before. */
static void
test_agreement (void)
{
  begin ();
  answer ("Municipality", "End");
  driver_key ("Page_Down");
  driver_settle ();
  agree ();
  save ("agreed=\"-100\"");
  g_assert_true (file_says ((gpointer) "<answer paradox=\"9\" position=\"100\""));
  g_assert_false (file_says ((gpointer) "covered="));
  g_assert_true (file_says ((gpointer) "<agreement paradox=\"9\" agreed=\"-8\""));
  driver_stop ();
}

int
main (int    argc,
      char **argv)
{
  driver_init (&argc, &argv);
  g_test_add_func ("/window/session/covered", test_round);
  g_test_add_func ("/window/session/agreed", test_agreement);
  return g_test_run ();
}
