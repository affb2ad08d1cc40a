/* tests/window/hands.c - pointer and keys, through the X server
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hands.h"

#include "driver.h"

#include <X11/XKBlib.h>
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>
#include <string.h>

static Display *display;

void
hands_open (void)
{
  display = XOpenDisplay (NULL);
  g_assert_nonnull (display);
}

void
hands_close (void)
{
  XCloseDisplay (display);
  display = NULL;
}

/* The number at @index in a property of a window; 0 when it is not there. */
static unsigned long
window_number (Window      window,
               const char *property,
               Atom        type,
               long        index)
{
  unsigned long result = 0;
  unsigned long n = 0;
  unsigned long rest;
  unsigned char *data = NULL;
  Atom actual;
  int format;

  if (XGetWindowProperty (display, window, XInternAtom (display, property, False), index, 1, False, type, &actual, &format,
                          &n, &rest, &data) == Success &&
      n == 1)
    result = *(unsigned long *) (void *) data;
  if (data != NULL)
    XFree (data);
  return result;
}

gboolean
hands_have_window_manager (void)
{
  return window_number (DefaultRootWindow (display), "_NET_SUPPORTING_WM_CHECK", XA_WINDOW, 0) != 0;
}

static gboolean
window_is_active (gpointer pid)
{
  Window active = window_number (DefaultRootWindow (display), "_NET_ACTIVE_WINDOW", XA_WINDOW, 0);

  return active != None && (gpointer) window_number (active, "_NET_WM_PID", XA_CARDINAL, 0) == pid;
}

void
hands_find_window (GPid  pid,
                   int  *x,
                   int  *y)
{
  Window child;
  Window active;

  driver_until (window_is_active, GSIZE_TO_POINTER ((gsize) pid), "the window to be active");
  active = window_number (DefaultRootWindow (display), "_NET_ACTIVE_WINDOW", XA_WINDOW, 0);
  /* Its shadow belongs to the X window, not to what GTK counts from. */
  XTranslateCoordinates (display, active, DefaultRootWindow (display),
                         (int) window_number (active, "_GTK_FRAME_EXTENTS", XA_CARDINAL, 0),
                         (int) window_number (active, "_GTK_FRAME_EXTENTS", XA_CARDINAL, 2), x, y, &child);
}

guint
hands_picture_hash (void)
{
  Window root = DefaultRootWindow (display);
  int width = DisplayWidth (display, DefaultScreen (display));
  int height = DisplayHeight (display, DefaultScreen (display));
  XImage *image = XGetImage (display, root, 0, 0, (guint) width, (guint) height, AllPlanes, ZPixmap);
  g_autoptr (GBytes) bytes = g_bytes_new (image->data, (gsize) image->bytes_per_line * (gsize) height);

  XDestroyImage (image);
  return g_bytes_hash (bytes);
}

void
driver_move (int x,
             int y)
{
  XTestFakeMotionEvent (display, -1, x, y, CurrentTime);
  XSync (display, False);
}

static void
button (gboolean down)
{
  XTestFakeButtonEvent (display, 1, down, CurrentTime);
  XSync (display, False);
}

void
driver_click_at (int x,
                 int y,
                 int times)
{
  driver_move (x, y);
  for (int i = 0; i < times; i++)
    {
      button (TRUE);
      button (FALSE);
    }
}

/* In steps, as a hand does: a drag begins where the pointer was pressed and
 * needs to see movement on the way. */
void
driver_drag (int x0,
             int y0,
             int x1,
             int y1)
{
  const int steps = 20;

  driver_move (x0, y0);
  button (TRUE);
  for (int i = 1; i <= steps; i++)
    driver_move (x0 + (x1 - x0) * i / steps, y0 + (y1 - y0) * i / steps);
  button (FALSE);
}

/* What is dragged and what lies beneath talk by way of the X server: each gets
 * the time to answer. */
void
driver_drag_and_drop (int x0,
                      int y0,
                      int x1,
                      int y1)
{
  driver_move (x0, y0);
  button (TRUE);
  driver_move (x0 + 15, y0 + 15);
  driver_settle ();
  driver_move (x1 - 3, y1 - 3);
  driver_settle ();
  driver_move (x1, y1);
  driver_settle ();
  button (FALSE);
}

static void
key (KeySym   sym,
     gboolean down)
{
  KeyCode code = XKeysymToKeycode (display, sym);

  g_assert_cmpint (code, !=, 0);
  XTestFakeKeyEvent (display, code, down, CurrentTime);
  XSync (display, False);
}

/* Whether a key gives @sym only together with Shift. */
static gboolean
needs_shift (KeySym sym)
{
  KeyCode code = XKeysymToKeycode (display, sym);

  return XkbKeycodeToKeysym (display, code, 0, 0) != sym && XkbKeycodeToKeysym (display, code, 0, 1) == sym;
}

static KeySym
modifier (const char *name)
{
  if (strcmp (name, "ctrl") == 0)
    return XK_Control_L;
  if (strcmp (name, "shift") == 0)
    return XK_Shift_L;
  g_assert_cmpstr (name, ==, "alt");
  return XK_Alt_L;
}

void
driver_key (const char *combination)
{
  g_auto (GStrv) names = g_strsplit (combination, "+", -1);
  guint last = g_strv_length (names) - 1;
  KeySym sym = XStringToKeysym (names[last]);

  for (guint i = 0; i < last; i++)
    key (modifier (names[i]), TRUE);
  key (sym, TRUE);
  key (sym, FALSE);
  for (guint i = last; i > 0; i--)
    key (modifier (names[i - 1]), FALSE);
}

void
driver_type (const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      /* The keysyms of Latin 1 are its character codes. */
      KeySym sym = *p == '\n' ? XK_Return : (KeySym) (guchar) *p;
      gboolean shift = needs_shift (sym);

      if (shift)
        key (XK_Shift_L, TRUE);
      key (sym, TRUE);
      key (sym, FALSE);
      if (shift)
        key (XK_Shift_L, FALSE);
    }
}
