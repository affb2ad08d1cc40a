/* tests/bench/first-frame.c - how long until a program shows something
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 *   first-frame COMMAND…    prints the milliseconds from exec to first frame
 *
 * Needs a display without a window manager (NO_MANAGER=1 tests/window/run.sh):
 * the screen is black until the program has painted in the middle of it.
 */
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <glib.h>
#include <signal.h>
#include <sys/wait.h>

#define LIMIT (20 * G_USEC_PER_SEC)
#define X 500
#define Y 400

static gboolean
is_black (Display *display)
{
  XImage *image = XGetImage (display, DefaultRootWindow (display), X, Y, 1, 1, AllPlanes, ZPixmap);
  gboolean black = (XGetPixel (image, 0, 0) & 0xffffff) == 0;

  XDestroyImage (image);
  return black;
}

int
main (int    argc,
      char **argv)
{
  Display *display = XOpenDisplay (NULL);
  gint64 start;
  gint64 end;
  GPid pid;

  if (display == NULL || argc < 2 || !is_black (display))
    return 1;
  start = g_get_monotonic_time ();
  if (!g_spawn_async (NULL, argv + 1, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid, NULL))
    return 1;
  do
    {
      g_usleep (500);
      end = g_get_monotonic_time ();
    }
  while (is_black (display) && end - start < LIMIT);
  kill (pid, SIGKILL);
  waitpid (pid, NULL, 0);
  XCloseDisplay (display);
  if (end - start >= LIMIT)
    return 1;
  g_print ("%.1f\n", (double) (end - start) / 1000);
  return 0;
}
