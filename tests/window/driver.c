/* tests/window/driver.c - finding and waiting
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "driver.h"

#include "hands.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

typedef AtspiStateSet States;
typedef AtspiText Text;
typedef AtspiComponent Component;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (States, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Text, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Component, g_object_unref)

#define LIMIT (30 * G_USEC_PER_SEC)
#define BETWEEN 15000

static GPid program;
static DriverThing *application;

void
driver_init (int    *argc,
             char ***argv)
{
  g_test_init (argc, argv, NULL);
  /* GLib makes warnings fatal in tests; libatspi warns of what comes and goes. */
  g_log_set_always_fatal (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL);
  atspi_init ();
}

void
driver_until (gboolean (*condition) (gpointer data),
              gpointer   data,
              const char *what)
{
  gint64 end = g_get_monotonic_time () + LIMIT;

  while (!condition (data))
    {
      if (g_get_monotonic_time () > end)
        {
          driver_print_tree ();
          g_error ("waited in vain for %s", what);
        }
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (BETWEEN);
    }
}

/* --- looking ------------------------------------------------------------------ */

typedef struct
{
  AtspiRole role;
  const char *name;
  DriverThing *found;
} Look;

/* GTK 4.8 calls only windows showing; what is hidden is not visible or has no
 * size. */
static gboolean
is_seen (DriverThing *thing)
{
  g_autoptr (States) states = atspi_accessible_get_state_set (thing);
  g_autoptr (Component) component = NULL;
  g_autofree AtspiRect *box = NULL;

  if (states == NULL || !atspi_state_set_contains (states, ATSPI_STATE_VISIBLE))
    return FALSE;
  component = atspi_accessible_get_component_iface (thing);
  box = component != NULL ? atspi_component_get_extents (component, ATSPI_COORD_TYPE_WINDOW, NULL) : NULL;
  return box == NULL || (box->width > 0 && box->height > 0);
}

/* A newer GTK tells some things apart that an older one calls by one name. */
static gboolean
has_role (DriverThing *thing,
          AtspiRole    role)
{
  AtspiRole own = atspi_accessible_get_role (thing, NULL);

  return own == role || (role == ATSPI_ROLE_PANEL && own == ATSPI_ROLE_GROUPING) ||
         (role == ATSPI_ROLE_PUSH_BUTTON && own == ATSPI_ROLE_TOGGLE_BUTTON);
}

static gboolean
matches (DriverThing *thing,
         const Look      *look)
{
  g_autofree char *name = NULL;

  if (!has_role (thing, look->role))
    return FALSE;
  name = atspi_accessible_get_name (thing, NULL);
  /* A newer GTK leaves the mark of the access key out of the name. */
  return look->name == NULL ||
         (name != NULL && (g_str_has_prefix (name, look->name) ||
                           (look->name[0] == '_' && g_str_has_prefix (name, look->name + 1))));
}

static DriverThing *
search (DriverThing *thing,
        const Look      *look)
{
  int n;

  if (thing != application && !is_seen (thing))
    return NULL;
  if (matches (thing, look))
    return g_object_ref (thing);
  n = atspi_accessible_get_child_count (thing, NULL);
  for (int i = 0; i < n; i++)
    {
      g_autoptr (DriverThing) child = atspi_accessible_get_child_at_index (thing, i, NULL);
      DriverThing *found = child != NULL ? search (child, look) : NULL;

      if (found != NULL)
        return found;
    }
  return NULL;
}

DriverThing *
driver_look (AtspiRole   role,
             const char *name)
{
  Look look = { role, name, NULL };

  return application != NULL ? search (application, &look) : NULL;
}

static gboolean
is_found (gpointer data)
{
  Look *look = data;

  look->found = driver_look (look->role, look->name);
  return look->found != NULL;
}

static gboolean
is_gone (gpointer data)
{
  Look *look = data;
  g_autoptr (DriverThing) found = driver_look (look->role, look->name);

  return found == NULL;
}

DriverThing *
driver_find (AtspiRole   role,
             const char *name)
{
  Look look = { role, name, NULL };
  g_autofree char *role_name = atspi_role_get_name (role);
  g_autofree char *what = g_strdup_printf ("a %s called “%s”", role_name, name != NULL ? name : "anything");

  driver_until (is_found, &look, what);
  return look.found;
}

void
driver_gone (AtspiRole   role,
             const char *name)
{
  Look look = { role, name, NULL };
  g_autofree char *what = g_strdup_printf ("“%s” to go", name != NULL ? name : "it");

  driver_until (is_gone, &look, what);
}

/* --- what it says --------------------------------------------------------------- */

typedef struct
{
  DriverThing *thing;
  const char *text;
  AtspiStateType state;
  gboolean wanted;
} Wish;

static char *
text_of (DriverThing *thing)
{
  g_autoptr (Text) text = atspi_accessible_get_text_iface (thing);
  int length = text != NULL ? atspi_text_get_character_count (text, NULL) : 0;

  return length > 0 ? atspi_text_get_text (text, 0, length, NULL) : g_strdup ("");
}

static gboolean
says (gpointer data)
{
  const Wish *wish = data;
  g_autofree char *name = atspi_accessible_get_name (wish->thing, NULL);
  g_autofree char *description = atspi_accessible_get_description (wish->thing, NULL);
  g_autofree char *text = text_of (wish->thing);

  return (name != NULL && strstr (name, wish->text) != NULL) ||
         (description != NULL && strstr (description, wish->text) != NULL) || strstr (text, wish->text) != NULL;
}

void
driver_says (DriverThing *thing,
             const char      *text)
{
  Wish wish = { .thing = thing, .text = text };
  g_autofree char *what = g_strdup_printf ("the text “%s”", text);

  driver_until (says, &wish, what);
}

static gboolean
has_state (gpointer data)
{
  const Wish *wish = data;
  g_autoptr (States) states = atspi_accessible_get_state_set (wish->thing);

  return states != NULL && atspi_state_set_contains (states, wish->state) == wish->wanted;
}

void
driver_state (DriverThing *thing,
              AtspiStateType   state,
              gboolean         wanted)
{
  Wish wish = { .thing = thing, .state = state, .wanted = wanted };
  g_autofree char *what = g_strdup_printf ("state %d to be %d", state, wanted);

  driver_until (has_state, &wish, what);
}

static void
print_below (DriverThing *thing,
             int              depth)
{
  g_autofree char *role = atspi_accessible_get_role_name (thing, NULL);
  g_autofree char *name = atspi_accessible_get_name (thing, NULL);
  g_autofree char *description = atspi_accessible_get_description (thing, NULL);
  int n = atspi_accessible_get_child_count (thing, NULL);

  if (depth > 0 && !is_seen (thing))
    return;
  g_printerr ("# %*s%s “%s” (%s)\n", 2 * depth, "", role, name, description);
  for (int i = 0; i < n; i++)
    {
      g_autoptr (DriverThing) child = atspi_accessible_get_child_at_index (thing, i, NULL);

      if (child != NULL)
        print_below (child, depth + 1);
    }
}

void
driver_print_tree (void)
{
  if (application != NULL)
    print_below (application, 0);
}

/* --- starting and stopping --------------------------------------------------------- */

static gboolean
has_application (gpointer data)
{
  g_autoptr (DriverThing) desktop = atspi_get_desktop (0);
  int n = atspi_accessible_get_child_count (desktop, NULL);

  /* What is cached here is old by the time it is looked at. */
  atspi_accessible_set_cache_mask (desktop, ATSPI_CACHE_NONE);
  for (int i = 0; i < n; i++)
    {
      g_autoptr (DriverThing) child = atspi_accessible_get_child_at_index (desktop, i, NULL);

      if (child == NULL || (int) atspi_accessible_get_process_id (child, NULL) != program)
        continue;
      application = g_steal_pointer (&child);
      return TRUE;
    }
  return FALSE;
}

static gboolean
window_manager_is_up (gpointer data)
{
  return hands_have_window_manager ();
}

void
driver_start (const char *argument)
{
  const char *argv[] = { g_getenv ("SAMENSPEL"), argument, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (DriverThing) window = NULL;
  int x;
  int y;

  g_assert_null (application);
  hands_open ();
  driver_until (window_manager_is_up, NULL, "the window manager");
  g_spawn_async (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &program, &error);
  g_assert_no_error (error);
  driver_until (has_application, NULL, "the program on the accessibility bus");
  window = driver_find (ATSPI_ROLE_FRAME, NULL);
  /* Its window, or a dialog that came up with it, has the keyboard. */
  hands_find_window (program, &x, &y);
}

static gboolean
has_ended (gpointer data)
{
  return waitpid (program, data, WNOHANG) == program;
}

static void
wait_for_end (int *status)
{
  driver_until (has_ended, status, "the program to end");
  g_clear_object (&application);
  hands_close ();
}

void
driver_stop (void)
{
  driver_key ("ctrl+q");
  driver_ended ();
}

void
driver_ended (void)
{
  int status = -1;

  wait_for_end (&status);
  g_assert_cmpint (status, ==, 0);
}

void
driver_kill (void)
{
  int status;

  kill (program, SIGKILL);
  wait_for_end (&status);
}

/* --- acting on things ----------------------------------------------------------------- */

void
driver_middle (DriverThing *thing,
               int             *x,
               int             *y)
{
  g_autoptr (Component) component = atspi_accessible_get_component_iface (thing);
  g_autofree AtspiRect *box = atspi_component_get_extents (component, ATSPI_COORD_TYPE_WINDOW, NULL);
  int window_x;
  int window_y;

  g_assert_nonnull (box);
  hands_find_window (program, &window_x, &window_y);
  *x = window_x + box->x + box->width / 2;
  *y = window_y + box->y + box->height / 2;
}

void
driver_click (DriverThing *thing)
{
  int x;
  int y;

  driver_middle (thing, &x, &y);
  driver_click_at (x, y, 1);
}

typedef struct
{
  guint hash;
  guint times;
} Stillness;

static gboolean
is_still (gpointer data)
{
  Stillness *still = data;
  guint hash = hands_picture_hash ();

  still->times = hash == still->hash ? still->times + 1 : 0;
  still->hash = hash;
  return still->times >= 20;
}

void
driver_settle (void)
{
  Stillness still = { 0, 0 };

  driver_until (is_still, &still, "the picture to come to rest");
}

void
driver_picture (const char *path)
{
  const char *argv[] = { "import", "-window", "root", path, NULL };
  int status = -1;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, NULL);
  g_assert_cmpint (status, ==, 0);
}

char *
driver_example (const char *example)
{
  g_autofree char *path = g_strdup_printf ("%s/%s.samenspel", g_get_home_dir (), example);
  const char *argv[] = { g_getenv ("SAMENSPEL"), "new", "--example", example, "--language", "en", "--output", path, NULL };
  int status = -1;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, &status, NULL);
  g_assert_cmpint (status, ==, 0);
  return g_steal_pointer (&path);
}
