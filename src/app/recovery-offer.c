/* app/recovery-offer.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/recovery-offer.h"

#include "app/recent.h"
#include "app/window.h"
#include "session/recovery.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* "plan, 21 nov 2026 14:05" */
static char *
describe (const SamenRecovery *recovery)
{
  g_autoptr (GDateTime) when = g_date_time_new_from_unix_local (recovery->when);
  g_autofree char *time = when != NULL ? g_date_time_format (when, "%x %H:%M") : g_strdup ("");
  g_autofree char *name = NULL;

  if (recovery->original != NULL)
    {
      g_autoptr (GFile) file = g_file_new_for_path (recovery->original);

      name = samen_recent_name (file);
    }
  return g_strdup_printf ("%s, %s", name != NULL ? name : _("A map that was not saved yet"), time);
}

static char *
describe_all (GPtrArray *list)
{
  GString *text = g_string_new (_("Samenspel ended before these were saved:"));

  g_string_append_c (text, '\n');
  for (guint i = 0; i < list->len; i++)
    {
      g_autofree char *line = describe (g_ptr_array_index (list, i));

      g_string_append_printf (text, "\n%s", line);
    }
  return g_string_free (text, FALSE);
}

static void
restore (GtkApplication      *app,
         const SamenRecovery *recovery)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SamenDocument) document = samen_document_recover (recovery->copy, recovery->original, &error);
  SamenWindow *window = samen_window_vacant (app);

  if (document != NULL)
    samen_window_take_document (window, document);
  else
    samen_window_complain (window, _("This Copy Cannot Be Restored"), error->message);
  gtk_window_present (GTK_WINDOW (window));
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             GPtrArray        *list)
{
  GtkApplication *app = g_object_get_data (G_OBJECT (dialog), "application");

  for (guint i = 0; i < list->len; i++)
    {
      if (g_str_equal (response, "restore"))
        restore (app, g_ptr_array_index (list, i));
      else if (g_str_equal (response, "discard"))
        samen_recovery_discard (g_ptr_array_index (list, i));
    }
}

void
samen_recovery_offer (GtkApplication *app,
                      GtkWindow      *parent)
{
  g_autoptr (GPtrArray) list = samen_recovery_list ();
  g_autofree char *body = NULL;
  GtkWidget *dialog;

  if (list->len == 0)
    return;
  body = describe_all (list);
  dialog = adw_message_dialog_new (parent, _("Restore Your Work?"), body);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog),
                                    "later", _("_Later"),
                                    "discard", _("_Discard"),
                                    "restore", _("_Restore"),
                                    NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "restore", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "restore");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "later");
  g_object_set_data_full (G_OBJECT (dialog), "application", g_object_ref (app), g_object_unref);
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), g_ptr_array_ref (list),
                         (GClosureNotify) (void (*) (void)) g_ptr_array_unref, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
