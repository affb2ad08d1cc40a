/* app/poster-export.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/poster-view-private.h"

#include "app/settings.h"
#include "session/disk.h"

#include <glib/gi18n-lib.h>

/* In the order of SamenFormat. */
static const char *const endings[] = { ".pdf", ".svg", ".png" };

/* What a file of that name holds; FALSE for an ending that is not ours. */
static gboolean
format_of_name (const char  *name,
                SamenFormat *format)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (lower, endings[i]))
      {
        *format = (SamenFormat) i;
        return TRUE;
      }
  return FALSE;
}

static void
complain (SamenPosterView *self,
          const char      *message)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.complain", "(ss)", _("The Poster Was Not Exported"), message);
}

static void
written_cb (GObject      *file,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (SamenPosterView) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_file_get_basename (G_FILE (file));
  g_autofree char *text = NULL;

  if (!samen_disk_write_finish (result, &error))
    {
      complain (self, error->message);
      return;
    }
  /* Translators: %s is the name of a file */
  text = g_strdup_printf (_("Exported “%s”"), name);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.say", "s", text);
}

static void
export_to (SamenPosterView *self,
           GFile           *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  SamenPosterOptions options;
  SamenFormat format;

  if (!format_of_name (name, &format))
    {
      complain (self, _("The name has to end in .pdf, .svg or .png, so that it is clear what to make."));
      return;
    }
  samen_poster_view_options (self, &options);
  bytes = samen_poster_bytes (samen_poster_view_project (self), &options, format, &error);
  if (bytes == NULL)
    complain (self, error->message);
  else
    samen_disk_write_async (file, bytes, written_cb, g_object_ref (self));
}

static void
remember_folder (GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *uri = folder != NULL ? g_file_get_uri (folder) : NULL;

  samen_settings_set (SAMEN_SETTING_POSTER_FOLDER, uri);
}

static void
response_cb (GtkNativeDialog *dialog,
             int              response,
             gpointer         user_data)
{
  g_autoptr (SamenPosterView) self = user_data;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

      remember_folder (file);
      export_to (self, file);
    }
  g_object_unref (dialog);
}

static void
add_filters (GtkFileChooser *chooser)
{
  static const char *const names[] = { N_("PDF, for printing"), N_("SVG, to draw on"), N_("PNG, a picture") };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

      gtk_file_filter_set_name (filter, _(names[i]));
      gtk_file_filter_add_suffix (filter, endings[i] + 1);
      gtk_file_chooser_add_filter (chooser, filter);
    }
}

void
samen_poster_view_export (GtkWidget  *widget,
                          const char *action,
                          GVariant   *parameter)
{
  SamenPosterView *self = SAMEN_POSTER_VIEW (widget);
  GtkFileChooserNative *dialog;
  g_autofree char *stem = samen_poster_view_name (self);
  g_autofree char *name = g_strconcat (stem, endings[SAMEN_FORMAT_PDF], NULL);
  g_autofree char *uri = samen_settings_get (SAMEN_SETTING_POSTER_FOLDER);

  dialog = gtk_file_chooser_native_new (_("Export the Poster"), GTK_WINDOW (gtk_widget_get_root (widget)),
                                        GTK_FILE_CHOOSER_ACTION_SAVE, _("_Export"), _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  add_filters (GTK_FILE_CHOOSER (dialog));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  if (uri != NULL)
    {
      g_autoptr (GFile) folder = g_file_new_for_uri (uri);

      gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (dialog), folder, NULL);
    }
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), g_object_ref (self));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
