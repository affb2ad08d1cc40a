/* app/application.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/application.h"

#include "app/help.h"
#include "app/preferences.h"
#include "app/recovery-offer.h"
#include "app/settings.h"
#include "app/window.h"

#include "app-resources.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>

struct _SamenApplication
{
  AdwApplication parent_instance;

  gboolean recovery_offered;
};

G_DEFINE_TYPE (SamenApplication, samen_application, ADW_TYPE_APPLICATION)

static const struct
{
  const char *action;
  const char *keys[3];
} keys[] = {
  { "app.quit", { "<Control>q" } },
  { "app.help", { "F1" } },
  { "app.preferences", { "<Control>comma" } },
  { "win.show-help-overlay", { "<Control>question" } },
  { "win.new", { "<Control>n" } },
  { "win.open", { "<Control>o" } },
  { "win.save", { "<Control>s" } },
  { "win.save-as", { "<Control><Shift>s" } },
  { "win.export", { "<Control>e" } },
  { "win.print", { "<Control>p" } },
  { "win.close", { "<Control>w" } },
  { "win.undo", { "<Control>z" } },
  { "win.redo", { "<Control><Shift>z", "<Control>y" } },
  { "win.find", { "<Control>f" } },
  { "win.rename", { "F2" } },
  { "win.panel", { "F9" } },
  { "win.talk", { "<Control>t" } },
  { "win.fullscreen", { "F11" } },
  { "win.add-party", { "<Control><Shift>n" } },
  { "win.view::map", { "<Control>1" } },
  { "win.view::paradoxes", { "<Control>2" } },
  { "win.view::initiatives", { "<Control>3" } },
  { "win.view::poster", { "<Control>4" } },
  { "win.workshop", { "F5" } },
  { "win.zoom-in", { "<Control>plus", "<Control>equal" } },
  { "win.zoom-out", { "<Control>minus" } },
  { "win.zoom-fit", { "<Control>0" } },
};

static SamenWindow *
active_window (SamenApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  return SAMEN_IS_WINDOW (window) ? SAMEN_WINDOW (window) : samen_window_vacant (GTK_APPLICATION (self));
}

/* Each window asks for itself; one that stays keeps the program running. */
static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (user_data));

  for (GList *l = windows; l != NULL; l = l->next)
    if (SAMEN_IS_WINDOW (l->data))
      gtk_window_close (l->data);
}

static void
preferences_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  gtk_window_present (GTK_WINDOW (samen_preferences_new (GTK_WINDOW (active_window (user_data)))));
}

static void
help_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  gtk_window_present (GTK_WINDOW (samen_help_new (GTK_WINDOW (active_window (user_data)))));
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  adw_show_about_window (GTK_WINDOW (active_window (user_data)),
                         "application-name", "Samenspel",
                         "application-icon", APP_ID,
                         "version", PACKAGE_VERSION,
                         "developer-name", _("The Samenspel authors"),
                         "copyright", "© 2026 The Samenspel authors",
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", _("Map a collaboration: the shared ambition, the parties around it, and the twelve paradoxes between them, after Boonstra & Eguiguren (2023)."),
                         "translator-credits", _("translator-credits"),
                         NULL);
}

static const GActionEntry entries[] = {
  { "quit", quit_cb },
  { "preferences", preferences_cb },
  { "help", help_cb },
  { "about", about_cb },
};

/* The system wants us gone: what is not saved is copied first. */
static gboolean
terminate_cb (gpointer data)
{
  for (GList *l = gtk_application_get_windows (data); l != NULL; l = l->next)
    if (SAMEN_IS_WINDOW (l->data))
      samen_window_rescue (l->data);
  g_application_quit (data);
  return G_SOURCE_REMOVE;
}

static void
samen_application_startup (GApplication *app)
{
  G_APPLICATION_CLASS (samen_application_parent_class)->startup (app);

  samen_settings_apply_colours ();
  g_action_map_add_action_entries (G_ACTION_MAP (app), entries, G_N_ELEMENTS (entries), app);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (app), keys[i].action, keys[i].keys);
  g_unix_signal_add (SIGTERM, terminate_cb, app);
  g_unix_signal_add (SIGINT, terminate_cb, app);
  g_unix_signal_add (SIGHUP, terminate_cb, app);
}

static void
offer_recovery (SamenApplication *self,
                SamenWindow      *window)
{
  if (self->recovery_offered)
    return;
  self->recovery_offered = TRUE;
  samen_recovery_offer (GTK_APPLICATION (self), GTK_WINDOW (window));
}

static void
samen_application_activate (GApplication *app)
{
  SamenApplication *self = SAMEN_APPLICATION (app);
  SamenWindow *window = active_window (self);

  gtk_window_present (GTK_WINDOW (window));
  offer_recovery (self, window);
}

static void
samen_application_open (GApplication *app,
                        GFile       **files,
                        int           n_files,
                        const char   *hint)
{
  SamenApplication *self = SAMEN_APPLICATION (app);

  for (int i = 0; i < n_files; i++)
    samen_window_open (active_window (self), files[i]);
  offer_recovery (self, active_window (self));
}

static void
samen_application_class_init (SamenApplicationClass *klass)
{
  GApplicationClass *app_class = G_APPLICATION_CLASS (klass);

  app_class->startup = samen_application_startup;
  app_class->activate = samen_application_activate;
  app_class->open = samen_application_open;
}

static void
samen_application_init (SamenApplication *self)
{
}

SamenApplication *
samen_application_new (void)
{
  return g_object_new (SAMEN_TYPE_APPLICATION,
                       "application-id", APP_ID,
                       "resource-base-path", "/org/samenspel/Samenspel",
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       NULL);
}

void
samen_app_register_resources (void)
{
  static gsize once;

  if (g_once_init_enter (&once))
    {
      samen_app_register_resource ();
      g_once_init_leave (&once, 1);
    }
}

/* Drawing in software is faster without pretending to be a graphics card. */
static void
choose_renderer (void)
{
  g_autoptr (GDir) dir = g_dir_open ("/dev/dri", 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, "renderD"))
      return;
  if (g_getenv ("GSK_RENDERER") != NULL)
    return;
  g_setenv ("GSK_RENDERER", "cairo", TRUE);
  g_setenv ("GDK_DEBUG", "gl-disable", FALSE);
}

int
samen_app_main (int    argc,
                char **argv)
{
  g_autoptr (SamenApplication) app = NULL;

  choose_renderer ();
  g_set_application_name ("Samenspel");
  if (!gtk_init_check ())
    {
      g_printerr ("%s\n", _("There is no display to open a window on; “samenspel export” makes posters without one"));
      return 1;
    }
  samen_app_register_resources ();
  gtk_window_set_default_icon_name (APP_ID);
  app = samen_application_new ();
  return g_application_run (G_APPLICATION (app), argc, argv);
}
