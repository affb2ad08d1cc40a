/* app/preferences.h - the few things a person can set
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Colours of the window and the language new maps begin with.  What is chosen
 * is remembered (app/settings.h) and holds at once.
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_PREFERENCES (samen_preferences_get_type ())
G_DECLARE_FINAL_TYPE (SamenPreferences, samen_preferences, SAMEN, PREFERENCES, AdwPreferencesWindow)

GtkWidget *samen_preferences_new (GtkWindow *parent);

G_END_DECLS
