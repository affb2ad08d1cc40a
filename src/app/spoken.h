/* app/spoken.h - buttons that show only a picture, by name
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who hears the window instead of seeing it needs a name for every button.  What a
 * button shows is its name when that is text; else its tooltip is.  The button
 * within a menu button, which has the keyboard, takes its name from the outer one:
 * named itself it would be read out twice.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void samen_spoken_name (GtkWidget  *button,
                        const char *name);

/* Names all buttons below @root that have a tooltip. */
void samen_spoken_name_below (GtkWidget *root);

G_END_DECLS
