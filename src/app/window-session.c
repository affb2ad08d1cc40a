/* app/window-session.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/window-private.h"

#include "app/collect.h"
#include "app/send-out.h"
#include "session/post.h"

#include <glib/gi18n-lib.h>

#define ENDING ".samenspel"

/* A dialog is an editor for as long as it is there. */
static void
put_up (SamenWindow *self,
        GtkWidget   *dialog)
{
  SamenState state = { .project = samen_document_project (self->document) };

  samen_window_hear (self, SAMEN_EDITOR (dialog));
  samen_editor_show (SAMEN_EDITOR (dialog), &state);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
send_out_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  SamenWindow *self = user_data;

  put_up (self, samen_send_out_new (GTK_WINDOW (self), samen_document_file (self->document)));
}

/* --- collecting ------------------------------------------------------------------------ */

/* Whether there is a map that answers can be taken into. */
static gboolean
can_collect (SamenWindow *self)
{
  return self->document != NULL && !samen_document_is_read_only (self->document)
         && samen_project_request (samen_document_project (self->document)) == NULL;
}

static void
collected_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (SamenWindow) self = user_data;
  g_autoptr (GPtrArray) letters = samen_post_read_finish (result);

  if (can_collect (self))
    put_up (self, samen_collect_new (GTK_WINDOW (self), letters));
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

      samen_post_read_async (files, collected_cb, g_object_ref (self));
    }
  g_object_unref (dialog);
}

/* What was sent out went there, and what came back is likely to. */
static void
start_beside (SamenWindow    *self,
              GtkFileChooser *chooser)
{
  GFile *file = samen_document_file (self->document);
  g_autoptr (GFile) folder = file != NULL ? g_file_get_parent (file) : NULL;

  if (folder != NULL)
    gtk_file_chooser_set_current_folder (chooser, folder, NULL);
}

static void
collect_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       self)
{
  GtkFileChooserNative *dialog = samen_window_chooser (self, _("Collect What Came Back"), GTK_FILE_CHOOSER_ACTION_OPEN, _("_Collect"));

  start_beside (self, GTK_FILE_CHOOSER (dialog));
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (chosen_cb), g_object_ref (self));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

/* --- files that are dropped -------------------------------------------------------------- */

static void
open_all (SamenWindow *self,
          GPtrArray   *letters)
{
  for (guint i = 0; i < letters->len; i++)
    samen_window_open (self, ((const SamenLetter *) g_ptr_array_index (letters, i))->file);
}

/* An answer-only file, or a copy of this very map. */
static gboolean
came_back (SamenWindow       *self,
           const SamenLetter *letter)
{
  const char *key = samen_document_project (self->document)->key;

  return letter->project != NULL
         && (samen_project_request (letter->project) != NULL || (key != NULL && g_strcmp0 (key, letter->project->key) == 0));
}

static void
asked_cb (AdwMessageDialog *dialog,
          const char       *response,
          SamenWindow      *self)
{
  GPtrArray *letters = g_object_get_data (G_OBJECT (dialog), "letters");

  if (g_str_equal (response, "open"))
    open_all (self, letters);
  else if (g_str_equal (response, "collect") && can_collect (self))
    put_up (self, samen_collect_new (GTK_WINDOW (self), letters));
}

static void
ask (SamenWindow *self,
     GPtrArray   *letters)
{
  GtkWidget *dialog = adw_message_dialog_new (
      GTK_WINDOW (self), _("Open or Collect?"),
      _("Opening shows each file in a window of its own. Collecting takes the answers in it into this map."));

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "collect", _("_Collect"),
                                    "open", _("_Open"), NULL);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "open");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_object_set_data_full (G_OBJECT (dialog), "letters", g_ptr_array_ref (letters), (GDestroyNotify) g_ptr_array_unref);
  g_signal_connect_object (dialog, "response", G_CALLBACK (asked_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
dropped_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (SamenWindow) self = user_data;
  g_autoptr (GPtrArray) letters = samen_post_read_finish (result);
  gboolean back = FALSE;

  if (!can_collect (self))
    {
      open_all (self, letters);
      return;
    }
  for (guint i = 0; i < letters->len; i++)
    back = back || came_back (self, g_ptr_array_index (letters, i));
  if (back)
    put_up (self, samen_collect_new (GTK_WINDOW (self), letters));
  else
    ask (self, letters);
}

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         SamenWindow   *self)
{
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);

  for (GSList *l = g_value_get_boxed (value); l != NULL; l = l->next)
    {
      g_autofree char *name = g_file_get_basename (l->data);

      if (g_str_has_suffix (name, ENDING))
        g_list_store_append (files, l->data);
    }
  if (g_list_model_get_n_items (G_LIST_MODEL (files)) == 0)
    return FALSE;
  samen_post_read_async (G_LIST_MODEL (files), dropped_cb, g_object_ref (self));
  return TRUE;
}

/* --- public ---------------------------------------------------------------------------------- */

static const GActionEntry entries[] = {
  { "collect", collect_cb },
  { "send-out", send_out_cb },
};

static void
set_enabled (SamenWindow *self,
             const char  *name,
             gboolean     enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

void
samen_window_update_session_actions (SamenWindow *self)
{
  gboolean can = can_collect (self);

  set_enabled (self, "collect", can);
  set_enabled (self, "send-out", can && samen_document_project (self->document)->parties != NULL);
}

void
samen_window_add_session_actions (SamenWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
