/* app/window-paper.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/window-private.h"

#include "app/paper-entry.h"

static void
enter_answers_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       self)
{
  samen_window_enter_stage (self, samen_paper_entry_new ());
}

static const GActionEntry entries[] = {
  { "enter-answers", enter_answers_cb },
};

void
samen_window_add_paper_actions (SamenWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* There is somebody whose paper it could be, and the map is ours to write in. */
static gboolean
can_enter (SamenWindow *self)
{
  const SamenProject *project = self->document != NULL ? samen_document_project (self->document) : NULL;

  return project != NULL && !samen_document_is_read_only (self->document)
         && samen_list_length (project->parties) > 0 && samen_project_request (project) == NULL;
}

void
samen_window_update_paper_actions (SamenWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "enter-answers");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), can_enter (self));
}
