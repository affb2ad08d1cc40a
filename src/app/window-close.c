/* app/window-close.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/window-private.h"

#include <glib/gi18n-lib.h>

static gboolean
close_without_saving_cb (gpointer user_data)
{
  SamenWindow *self = user_data;

  samen_document_close (self->document);
  gtk_window_destroy (GTK_WINDOW (self));
  return G_SOURCE_REMOVE;
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             gpointer          user_data)
{
  g_autoptr (SamenWindow) self = user_data;

  /* GTK 4.8 does not bear a window that goes before the dialog that belongs to
   * it, and the dialog is still closing. */
  if (g_str_equal (response, "discard"))
    g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, close_without_saving_cb, g_object_ref (self), g_object_unref);
  else if (g_str_equal (response, "save"))
    {
      self->close_next = TRUE;
      samen_window_save (self);
    }
}

gboolean
samen_window_ask_before_close (SamenWindow *self)
{
  g_autofree char *name = samen_window_name (self);
  GtkWidget *dialog;

  if (self->document == NULL || samen_document_is_saved (self->document))
    return FALSE;

  dialog = adw_message_dialog_new (GTK_WINDOW (self), _("Save Changes?"), NULL);
  adw_message_dialog_format_body (ADW_MESSAGE_DIALOG (dialog),
                                  _("“%s” has changes that are not saved. What is not saved is lost."), name);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog),
                                    "cancel", _("_Cancel"),
                                    "discard", _("_Discard"),
                                    "save", _("_Save"),
                                    NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "save", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "save");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), g_object_ref (self));
  gtk_window_present (GTK_WINDOW (dialog));
  return TRUE;
}
