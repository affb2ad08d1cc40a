/* app/settings.h - what the program remembers about its person
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small key file in the person's configuration folder: colours, languages,
 * the folders last used, the size of the window.  What cannot be read or
 * written is simply not remembered; nothing depends on it.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

#define SAMEN_SETTING_COLOURS "colours"            /* "light", "dark" */
#define SAMEN_SETTING_MAP_LANGUAGE "map-language"  /* "nl", "en" */
#define SAMEN_SETTING_MAP_FOLDER "map-folder"      /* a URI */
#define SAMEN_SETTING_POSTER_FOLDER "poster-folder"
#define SAMEN_SETTING_WINDOW_SIZE "window-size"    /* "1440x900" */

/* Returns: (transfer full) (nullable): NULL when nothing is remembered */
char *samen_settings_get (const char *name);

/* @value: (nullable): NULL forgets */
void samen_settings_set (const char *name,
                         const char *value);

/* The language new maps begin with: the one wished for, else the window's. */
SamenLanguage samen_settings_map_language (void);

/* Light, dark or as the system: tells libadwaita. */
void samen_settings_apply_colours (void);

G_END_DECLS
