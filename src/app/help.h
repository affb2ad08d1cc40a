/* app/help.h - how it works, in one window
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A few sentences per view, for the person who holds the mouse.  All of it is
 * in ui/help.ui.
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_HELP (samen_help_get_type ())
G_DECLARE_FINAL_TYPE (SamenHelp, samen_help, SAMEN, HELP, AdwPreferencesWindow)

GtkWidget *samen_help_new (GtkWindow *parent);

G_END_DECLS
