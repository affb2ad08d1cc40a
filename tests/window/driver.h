/* tests/window/driver.h - eyes and hands on the real program
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Looks through the accessibility tree, as a screen reader does, and acts by
 * pointer and keys, as a person does.  Nothing here sleeps for a fixed time:
 * every wait is for a condition and ends the test when it does not come true
 * within a limit.  To be run by tests/window/run.sh.
 */
#pragma once

#include <atspi/atspi.h>
#include <glib.h>

G_BEGIN_DECLS

/* Anything that can be seen.  (libatspi has no g_autoptr () of its own.) */
typedef AtspiAccessible DriverThing;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DriverThing, g_object_unref)

/* Starts the program in the variable SAMENSPEL with @argument (or NULL) and
 * waits for its window.  Coordinates are then on the screen. */
void driver_start (const char *argument);

/* Quits the program, as Ctrl+Q does, and waits for it. */
void driver_stop (void);

/* Waits until the program has ended by itself, with exit code 0. */
void driver_ended (void);

/* Ends it at once, as a crash would. */
void driver_kill (void);

/* Whether something of this role and name (NULL: any) is to be seen now; the
 * name may be only the beginning. (transfer full) (nullable) */
DriverThing *driver_look (AtspiRole   role,
                          const char *name);

/* The same, waited for. (transfer full) */
DriverThing *driver_find (AtspiRole   role,
                          const char *name);

/* Waits until it is not there any more. */
void driver_gone (AtspiRole   role,
                  const char *name);

/* Waits until @thing's name, description or text says @text. */
void driver_says (DriverThing *thing,
                  const char  *text);

/* Waits until the state is as wanted. */
void driver_state (DriverThing    *thing,
                   AtspiStateType  state,
                   gboolean        wanted);

/* Waits for anything else. */
void driver_until (gboolean (*condition) (gpointer data),
                   gpointer   data,
                   const char *what);

/* The middle of @thing on the screen. */
void driver_middle (DriverThing *thing,
                    int         *x,
                    int         *y);

void driver_move (int x,
                  int y);
void driver_click (DriverThing *thing);
void driver_click_at (int x,
                      int y,
                      int times);
void driver_drag (int x0,
                  int y0,
                  int x1,
                  int y1);

/* The same for a thing that is carried to another one. */
void driver_drag_and_drop (int x0,
                           int y0,
                           int x1,
                           int y1);

/* "a", "Return", "ctrl+z", "ctrl+shift+s" */
void driver_key (const char *combination);

/* Letters, digits and signs of the American keyboard. */
void driver_type (const char *text);

/* Waits until the screen has looked the same for a while. */
void driver_settle (void);

/* What is on the screen as a PNG. */
void driver_picture (const char *path);

/* Prints what can be seen, to write a test by. */
void driver_print_tree (void);

/* A file from @example in the test's own folder. (transfer full): its path */
char *driver_example (const char *example);

/* g_test_init () with what the accessibility library needs. */
void driver_init (int    *argc,
                  char ***argv);

G_END_DECLS
