/* app/drop-face.h - what a drop-down shows while it is shut
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * GTK's own drop-down is as wide as the longest thing in its list, and one
 * organisation with a long name would push the map aside.  With a face it takes
 * the room there is and ellipsises; it may also say less than the list does.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The words for line @position.  Returns: (transfer full) */
typedef char *(*SamenFaceFunc) (guint    position,
                                gpointer data);

/* @list: of strings; @func: (nullable): NULL for the words of the list itself.
 * @data has to live as long as @list. */
void samen_drop_face_add (GtkDropDown   *list,
                          SamenFaceFunc  func,
                          gpointer       data);

G_END_DECLS
