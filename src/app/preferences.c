/* app/preferences.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/preferences.h"

#include "app/settings.h"

struct _SamenPreferences
{
  AdwPreferencesWindow parent_instance;

  AdwComboRow *colours_row;
  AdwComboRow *language_row;
};

G_DEFINE_TYPE (SamenPreferences, samen_preferences, ADW_TYPE_PREFERENCES_WINDOW)

/* In the order of the rows' lists; NULL is remembered as nothing. */
static const char *const colours[] = { NULL, "light", "dark" };
static const char *const languages[] = { NULL, "nl", "en" };

static void
show_setting (AdwComboRow       *row,
              const char        *name,
              const char *const *values,
              guint              n)
{
  g_autofree char *value = samen_settings_get (name);

  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (value, values[i]) == 0)
      adw_combo_row_set_selected (row, i);
}

static void
colours_cb (SamenPreferences *self)
{
  samen_settings_set (SAMEN_SETTING_COLOURS, colours[adw_combo_row_get_selected (self->colours_row)]);
  samen_settings_apply_colours ();
}

static void
language_cb (SamenPreferences *self)
{
  samen_settings_set (SAMEN_SETTING_MAP_LANGUAGE, languages[adw_combo_row_get_selected (self->language_row)]);
}

static void
samen_preferences_class_init (SamenPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenPreferences, colours_row);
  gtk_widget_class_bind_template_child (widget_class, SamenPreferences, language_row);
  gtk_widget_class_bind_template_callback (widget_class, colours_cb);
  gtk_widget_class_bind_template_callback (widget_class, language_cb);
}

static void
samen_preferences_init (SamenPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  show_setting (self->colours_row, SAMEN_SETTING_COLOURS, colours, G_N_ELEMENTS (colours));
  show_setting (self->language_row, SAMEN_SETTING_MAP_LANGUAGE, languages, G_N_ELEMENTS (languages));
}

GtkWidget *
samen_preferences_new (GtkWindow *parent)
{
  return g_object_new (SAMEN_TYPE_PREFERENCES, "transient-for", parent, NULL);
}
