/* app/recent.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/recent.h"

#define MEDIA_TYPE "application/x-samenspel+xml"
#define ENDING ".samenspel"
#define IN_A_MENU 8

void
samen_recent_add (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  GtkRecentData data = {
    .mime_type = (char *) MEDIA_TYPE,
    .app_name = (char *) g_get_application_name (),
    .app_exec = (char *) "samenspel %u",
  };

  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);
}

static int
compare_latest_first (gconstpointer a,
                      gconstpointer b)
{
  GDateTime *of_a = gtk_recent_info_get_modified (*(GtkRecentInfo *const *) a);
  GDateTime *of_b = gtk_recent_info_get_modified (*(GtkRecentInfo *const *) b);

  return g_date_time_compare (of_b, of_a);
}

static gboolean
is_ours (GtkRecentInfo *info)
{
  return (g_strcmp0 (gtk_recent_info_get_mime_type (info), MEDIA_TYPE) == 0
          || g_str_has_suffix (gtk_recent_info_get_uri (info), ENDING))
         && gtk_recent_info_exists (info);
}

GPtrArray *
samen_recent_list (guint most)
{
  GList *all = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());
  g_autoptr (GPtrArray) ours = g_ptr_array_new ();
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);

  for (GList *l = all; l != NULL; l = l->next)
    if (is_ours (l->data))
      g_ptr_array_add (ours, l->data);
  g_ptr_array_sort (ours, compare_latest_first);
  for (guint i = 0; i < MIN (most, ours->len); i++)
    g_ptr_array_add (files, g_file_new_for_uri (gtk_recent_info_get_uri (g_ptr_array_index (ours, i))));
  g_list_free_full (all, (GDestroyNotify) gtk_recent_info_unref);
  return files;
}

void
samen_recent_fill (GMenu *menu)
{
  g_autoptr (GPtrArray) files = samen_recent_list (IN_A_MENU);

  g_menu_remove_all (menu);
  for (guint i = 0; i < files->len; i++)
    {
      GFile *file = g_ptr_array_index (files, i);
      g_autofree char *name = samen_recent_name (file);
      g_autofree char *uri = g_file_get_uri (file);
      g_autoptr (GMenuItem) item = g_menu_item_new (name, NULL);

      g_menu_item_set_action_and_target (item, "win.open-recent", "s", uri);
      g_menu_append_item (menu, item);
    }
}

char *
samen_recent_name (GFile *file)
{
  char *name = g_file_get_basename (file);

  if (g_str_has_suffix (name, ENDING))
    name[strlen (name) - strlen (ENDING)] = '\0';
  return name;
}

char *
samen_recent_place (GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *place = folder != NULL ? g_file_get_parse_name (folder) : g_strdup ("");
  const char *home = g_get_home_dir ();

  if (g_str_has_prefix (place, home) && (place[strlen (home)] == '/' || place[strlen (home)] == '\0'))
    return g_strconcat ("~", place + strlen (home), NULL);
  return g_steal_pointer (&place);
}
