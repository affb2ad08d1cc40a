/* app/welcome.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/welcome.h"

#include "app/new-map.h"
#include "app/recent.h"

#include <glib/gi18n-lib.h>

#define RECENT_MAPS 4

struct _SamenWelcome
{
  AdwBin parent_instance;

  AdwPreferencesGroup *recents;
  AdwPreferencesGroup *examples;
  GPtrArray *recent_rows; /* what recents holds now */
};

G_DEFINE_TYPE (SamenWelcome, samen_welcome, ADW_TYPE_BIN)

static GtkWidget *
row_new (const char *title,
         const char *subtitle,
         const char *action,
         const char *target)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  return row;
}

static void
fill_examples (SamenWelcome *self)
{
  for (const SamenOffer *offer = samen_offers; offer->name != NULL; offer++)
    adw_preferences_group_add (self->examples,
                               row_new (_(offer->title), _(offer->subtitle), "win.example", offer->name));
}

static void
clear_recents (SamenWelcome *self)
{
  for (guint i = 0; i < self->recent_rows->len; i++)
    adw_preferences_group_remove (self->recents, g_ptr_array_index (self->recent_rows, i));
  g_ptr_array_set_size (self->recent_rows, 0);
}

static void
fill_recents (SamenWelcome *self)
{
  g_autoptr (GPtrArray) files = samen_recent_list (RECENT_MAPS);

  clear_recents (self);
  for (guint i = 0; i < files->len; i++)
    {
      GFile *file = g_ptr_array_index (files, i);
      g_autofree char *name = samen_recent_name (file);
      g_autofree char *place = samen_recent_place (file);
      g_autofree char *uri = g_file_get_uri (file);
      GtkWidget *row = row_new (name, place, "win.open-recent", uri);

      adw_preferences_group_add (self->recents, row);
      g_ptr_array_add (self->recent_rows, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->recents), files->len > 0);
}

static void
samen_welcome_map (GtkWidget *widget)
{
  fill_recents (SAMEN_WELCOME (widget));
  GTK_WIDGET_CLASS (samen_welcome_parent_class)->map (widget);
}

static void
samen_welcome_finalize (GObject *object)
{
  g_ptr_array_unref (SAMEN_WELCOME (object)->recent_rows);
  G_OBJECT_CLASS (samen_welcome_parent_class)->finalize (object);
}

static void
samen_welcome_class_init (SamenWelcomeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_welcome_finalize;
  widget_class->map = samen_welcome_map;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/welcome.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenWelcome, recents);
  gtk_widget_class_bind_template_child (widget_class, SamenWelcome, examples);
}

static void
samen_welcome_init (SamenWelcome *self)
{
  self->recent_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_examples (self);
}
