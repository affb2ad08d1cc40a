/* app/settings.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/settings.h"

#include <adwaita.h>

#define GROUP "samenspel"

static char *
settings_path (void)
{
  return g_build_filename (g_get_user_config_dir (), "samenspel", "settings.ini", NULL);
}

static GKeyFile *
settings_file (void)
{
  static GKeyFile *file;

  if (file == NULL)
    {
      g_autofree char *path = settings_path ();

      file = g_key_file_new ();
      g_key_file_load_from_file (file, path, G_KEY_FILE_KEEP_COMMENTS, NULL);
    }
  return file;
}

static void
settings_save (void)
{
  g_autofree char *path = settings_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (folder, 0700);
  if (!g_key_file_save_to_file (settings_file (), path, &error))
    g_message ("%s", error->message);
}

char *
samen_settings_get (const char *name)
{
  return g_key_file_get_string (settings_file (), GROUP, name, NULL);
}

void
samen_settings_set (const char *name,
                    const char *value)
{
  g_autofree char *before = samen_settings_get (name);

  if (g_strcmp0 (before, value) == 0)
    return;
  if (value != NULL)
    g_key_file_set_string (settings_file (), GROUP, name, value);
  else
    g_key_file_remove_key (settings_file (), GROUP, name, NULL);
  settings_save ();
}

SamenLanguage
samen_settings_map_language (void)
{
  g_autofree char *wish = samen_settings_get (SAMEN_SETTING_MAP_LANGUAGE);
  const char *language = wish != NULL ? wish : g_get_language_names ()[0];

  return g_str_has_prefix (language, "nl") ? SAMEN_LANGUAGE_NL : SAMEN_LANGUAGE_EN;
}

void
samen_settings_apply_colours (void)
{
  g_autofree char *colours = samen_settings_get (SAMEN_SETTING_COLOURS);
  AdwColorScheme scheme = ADW_COLOR_SCHEME_DEFAULT;

  if (g_strcmp0 (colours, "light") == 0)
    scheme = ADW_COLOR_SCHEME_FORCE_LIGHT;
  else if (g_strcmp0 (colours, "dark") == 0)
    scheme = ADW_COLOR_SCHEME_FORCE_DARK;
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), scheme);
}
