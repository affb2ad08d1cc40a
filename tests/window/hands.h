/* tests/window/hands.h - pointer and keys, through the X server
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For driver.c only; tests include driver.h, whose driver_move () and the rest
 * are written here.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void hands_open (void);
void hands_close (void);
gboolean hands_have_window_manager (void);

/* Where the active window of @pid begins on the screen. */
void hands_find_window (GPid  pid,
                        int  *x,
                        int  *y);

/* A number that changes when the picture on the screen does. */
guint hands_picture_hash (void);

G_END_DECLS
