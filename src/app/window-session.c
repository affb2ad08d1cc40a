/* app/window-session.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/window-private.h"

#include "app/send-out.h"

#include <glib/gi18n-lib.h>

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
             gpointer       self)
{
  put_up (self, samen_send_out_new (self));
}

static const GActionEntry entries[] = {
  { "send-out", send_out_cb },
};

void
samen_window_add_session_actions (SamenWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
