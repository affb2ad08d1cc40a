/* app/window-file.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/window-private.h"

#include "app/new-map.h"
#include "app/recent.h"
#include "app/settings.h"

#include <glib/gi18n-lib.h>

#define ENDING ".samenspel"

/* Here while there is nothing in it, else in another window. */
static SamenWindow *
room_for_one_more (SamenWindow *self)
{
  return self->document == NULL ? self : samen_window_vacant (gtk_window_get_application (GTK_WINDOW (self)));
}

void
samen_window_new_map (SamenWindow *self,
                      const char  *example)
{
  g_autoptr (SamenProject) project = samen_new_map (example);
  g_autoptr (SamenDocument) document = NULL;
  SamenWindow *window;

  if (project == NULL)
    return;
  document = samen_document_new (project);
  window = room_for_one_more (self);
  samen_window_take_document (window, document);
  gtk_window_present (GTK_WINDOW (window));
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (SamenWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SamenDocument) document = samen_document_load_finish (result, &error);

  if (document != NULL)
    {
      samen_recent_add (samen_document_file (document));
      samen_window_take_document (self, document);
      return;
    }
  gtk_stack_set_visible_child_name (self->pages, self->document != NULL ? "work" : "welcome");
  samen_window_complain (self, _("This Map Cannot Be Opened"), error->message);
}

static void
load (SamenWindow *self,
      GFile       *file)
{
  gtk_stack_set_visible_child_name (self->pages, "loading");
  samen_document_load_async (file, NULL, loaded_cb, g_object_ref (self));
}

void
samen_window_open (SamenWindow *self,
                   GFile       *file)
{
  SamenWindow *window = samen_window_find (gtk_window_get_application (GTK_WINDOW (self)), file);

  if (window == NULL)
    {
      window = room_for_one_more (self);
      load (window, file);
    }
  gtk_window_present (GTK_WINDOW (window));
}

/* Whatever was done to it here goes: the question was the notice itself. */
void
samen_window_reload (SamenWindow *self)
{
  load (self, samen_document_file (self->document));
}

static void
remember_folder (GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *uri = folder != NULL ? g_file_get_uri (folder) : NULL;

  samen_settings_set (SAMEN_SETTING_MAP_FOLDER, uri);
}

GtkFileChooserNative *
samen_window_chooser (SamenWindow         *self,
                      const char          *title,
                      GtkFileChooserAction action,
                      const char          *accept)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (title, GTK_WINDOW (self), action, accept, _("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autofree char *uri = samen_settings_get (SAMEN_SETTING_MAP_FOLDER);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  gtk_file_filter_set_name (filter, _("Samenspel maps"));
  gtk_file_filter_add_suffix (filter, &ENDING[1]);
  gtk_file_filter_add_mime_type (filter, "application/x-samenspel+xml");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  if (uri != NULL)
    {
      g_autoptr (GFile) folder = g_file_new_for_uri (uri);

      gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (dialog), folder, NULL);
    }
  return dialog;
}

static void
chosen_cb (GtkNativeDialog *dialog,
           int              response,
           gpointer         user_data)
{
  g_autoptr (SamenWindow) self = user_data;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GListModel) files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog));

      for (guint i = 0; i < g_list_model_get_n_items (files); i++)
        {
          g_autoptr (GFile) file = g_list_model_get_item (files, i);

          remember_folder (file);
          samen_window_open (self, file);
        }
    }
  g_object_unref (dialog);
}

void
samen_window_choose (SamenWindow *self)
{
  GtkFileChooserNative *dialog = samen_window_chooser (self, _("Open a Map"), GTK_FILE_CHOOSER_ACTION_OPEN, _("_Open"));

  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (chosen_cb), g_object_ref (self));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

static void
saved_cb (GObject      *document,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (SamenWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean close_next = self->close_next;

  self->close_next = FALSE;
  if (!samen_document_save_finish (SAMEN_DOCUMENT (document), result, &error))
    {
      samen_window_complain (self, _("This Map Was Not Saved"), error->message);
      return;
    }
  samen_recent_add (samen_document_file (SAMEN_DOCUMENT (document)));
  if (close_next)
    gtk_window_close (GTK_WINDOW (self));
  else if (samen_window_is_reply (self))
    samen_window_say_reply (self);
}

static void
save_to (SamenWindow *self,
         GFile       *file)
{
  samen_document_save_async (self->document, file, saved_cb, g_object_ref (self));
}

/* A name without our ending gets it. */
static GFile *
with_ending (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *longer = g_strconcat (uri, ENDING, NULL);

  return g_str_has_suffix (uri, ENDING) ? g_object_ref (file) : g_file_new_for_uri (longer);
}

static void
replace_cb (AdwMessageDialog *dialog,
            const char       *response,
            gpointer          user_data)
{
  g_autoptr (SamenWindow) self = user_data;

  if (g_str_equal (response, "replace"))
    save_to (self, g_object_get_data (G_OBJECT (dialog), "file"));
  else
    self->close_next = FALSE;
}

/* For when the ending we added leads to another file, of which the file chooser
 * could not ask. */
static void
ask_to_replace (SamenWindow *self,
                GFile       *file)
{
  g_autofree char *name = g_file_get_basename (file);
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), _("Replace the File?"), NULL);

  adw_message_dialog_format_body (ADW_MESSAGE_DIALOG (dialog),
                                  _("“%s” is there already. Replacing it loses what is in it."), name);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"),
                                    "replace", _("_Replace"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "replace", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_object_set_data_full (G_OBJECT (dialog), "file", g_object_ref (file), g_object_unref);
  g_signal_connect (dialog, "response", G_CALLBACK (replace_cb), g_object_ref (self));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
save_as_cb (GtkNativeDialog *dialog,
            int              response,
            gpointer         user_data)
{
  g_autoptr (SamenWindow) self = user_data;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) chosen = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
      g_autoptr (GFile) file = with_ending (chosen);

      remember_folder (file);
      if (!g_file_equal (chosen, file) && g_file_query_exists (file, NULL))
        ask_to_replace (self, file);
      else
        save_to (self, file);
    }
  else
    self->close_next = FALSE;
  g_object_unref (dialog);
}

void
samen_window_save_as (SamenWindow *self)
{
  GtkFileChooserNative *dialog = samen_window_chooser (self, _("Save the Map"), GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"));
  g_autofree char *title = samen_window_name (self);
  g_autofree char *name = g_strconcat (g_strdelimit (title, "/\n", '-'), ENDING, NULL);

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  g_signal_connect (dialog, "response", G_CALLBACK (save_as_cb), g_object_ref (self));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

void
samen_window_save (SamenWindow *self)
{
  GFile *file = samen_document_file (self->document);

  if (file != NULL)
    save_to (self, file);
  else
    samen_window_save_as (self);
}
