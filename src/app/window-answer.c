/* app/window-answer.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/window-private.h"

#include "app/answering.h"
#include "app/reply.h"
#include "app/round-words.h"
#include "core/edit.h"

#include <glib/gi18n-lib.h>

/* --- in turn -------------------------------------------------------------------------- */

static void
in_turn_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       self)
{
  samen_window_enter_stage (self, samen_answering_new ());
}

static void
reveal_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  SamenWindow *self = user_data;
  const SamenProject *project = samen_document_project (self->document);
  const SamenRound *round = samen_project_covered_round (project);

  if (round != NULL)
    samen_document_apply (self->document, samen_edit_set_number (project, round->id, "covered", 0),
                          _("Reveal the Answers"), 0, NULL);
}

/* What is covered is said, in every view, with the way to go on and the way out;
 * a round that was left covered when the next began, too. */
static void
update_cover (SamenWindow *self)
{
  const SamenProject *project = self->document != NULL ? samen_document_project (self->document) : NULL;
  const SamenRound *round = project != NULL ? samen_project_covered_round (project) : NULL;
  gboolean covered = round != NULL && !samen_window_is_reply (self);
  g_autofree char *title = covered ? samen_round_title (round) : NULL;
  /* Translators: %s is what a round is called */
  g_autofree char *words = covered ? g_strdup_printf (_("Answers of “%s” are covered until they are revealed."), title) : NULL;

  gtk_info_bar_set_revealed (self->covered_bar, covered && self->stage == NULL);
  if (!covered)
    return;
  gtk_label_set_label (self->covered_label, words);
  gtk_widget_set_visible (self->continue_button, round == samen_project_latest_round (project));
}

/* --- a file that was sent out ------------------------------------------------------------ */

gboolean
samen_window_is_reply (SamenWindow *self)
{
  return self->document != NULL && samen_project_request (samen_document_project (self->document)) != NULL;
}

/* Instead of the views, and fresh for every file. */
void
samen_window_show_reply (SamenWindow *self)
{
  if (self->reply != NULL)
    gtk_stack_remove (self->pages, g_steal_pointer (&self->reply));
  if (!samen_window_is_reply (self))
    return;
  self->reply = samen_reply_new ();
  samen_window_hear (self, SAMEN_EDITOR (self->reply));
  gtk_stack_add_named (self->pages, self->reply, "reply");
  gtk_stack_set_visible_child_name (self->pages, "reply");
}

/* What is left to do once it is saved. */
void
samen_window_say_reply (SamenWindow *self)
{
  const SamenRequest *request = samen_project_request (samen_document_project (self->document));
  g_autofree char *place = g_file_get_parse_name (samen_document_file (self->document));
  /* Translators: the first is a file, the second somebody's address */
  g_autofree char *words = request->reply_to != NULL ? g_strdup_printf (_("Saved in %s. Mail it to %s."), place, request->reply_to)
                                                     : g_strdup_printf (_("Saved in %s. Mail it back."), place);

  samen_window_say (self, words);
}

/* --- actions --------------------------------------------------------------------------------- */

static const GActionEntry entries[] = {
  { "answer-in-turn", in_turn_cb },
  { "reveal", reveal_cb },
};

void
samen_window_add_answer_actions (SamenWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

void
samen_window_update_answer_actions (SamenWindow *self)
{
  gboolean can = self->document != NULL && !samen_document_is_read_only (self->document) && !samen_window_is_reply (self) &&
                 samen_document_project (self->document)->parties != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), entries[i].name)), can);
  update_cover (self);
}
