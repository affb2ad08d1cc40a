/* app/window-edit.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/window-private.h"

#include "app/round-words.h"

#include <glib/gi18n-lib.h>

/* Translators: %s is the name of what was removed */
static char *
removed (const char *name)
{
  return g_strdup_printf (_("Removed “%s”"), name);
}

/* The first party, else initiative, step, relation or round that is in @before
 * and not now. */
static char *
what_is_gone (SamenWindow        *self,
              const SamenProject *before)
{
  const SamenProject *now = samen_document_project (self->document);

  SAMEN_EACH (const SamenParty, party, before->parties)
    {
      g_autofree char *name = samen_party_plain_name (party);

      if (samen_project_party (now, party->id) == NULL)
        return removed (name);
    }
  SAMEN_EACH (const SamenInitiative, initiative, before->initiatives)
    if (samen_project_find (now, initiative->id) == NULL)
      return removed (initiative->title);
  SAMEN_EACH (const SamenStep, step, before->steps)
    if (samen_project_find (now, step->id) == NULL)
      return removed (step->what);
  SAMEN_EACH (const SamenRelation, relation, before->relations)
    if (samen_project_relation (now, relation->id) == NULL)
      return g_strdup (_("Removed the relation"));
  SAMEN_EACH (const SamenRound, round, before->rounds)
    {
      g_autofree char *title = samen_round_title (round);

      /* Translators: %s is the name of a round */
      if (samen_project_round (now, round->id) == NULL)
        return g_strdup_printf (_("Removed the round “%s”"), title);
    }
  return NULL;
}

static void
forget_offer_cb (AdwToast    *toast,
                 SamenWindow *self)
{
  if (self->offer == toast)
    self->offer = NULL;
}

void
samen_window_check_offer (SamenWindow *self)
{
  if (self->offer != NULL && samen_document_project (self->document) != self->offered)
    adw_toast_dismiss (self->offer);
}

static void
offer_undo (SamenWindow        *self,
            const SamenProject *before)
{
  g_autofree char *message = what_is_gone (self, before);
  g_autofree char *escaped = NULL;
  AdwToast *toast;

  if (message == NULL)
    return;
  escaped = g_markup_escape_text (message, -1);
  toast = adw_toast_new (escaped);
  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  self->offer = toast;
  self->offered = samen_document_project (self->document);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (forget_offer_cb), self, 0);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static gboolean
has_less (const SamenProject *before,
          const SamenProject *now)
{
  return samen_list_length (now->parties) < samen_list_length (before->parties)
         || samen_list_length (now->initiatives) < samen_list_length (before->initiatives)
         || samen_list_length (now->steps) < samen_list_length (before->steps)
         || samen_list_length (now->relations) < samen_list_length (before->relations)
         || samen_list_length (now->rounds) < samen_list_length (before->rounds);
}

static void
edit_cb (SamenWindow  *self,
         SamenProject *next,
         const char   *label,
         guint         stroke,
         const char   *focus)
{
  g_autoptr (SamenProject) before = samen_project_ref (samen_document_project (self->document));

  if (samen_document_apply (self->document, samen_project_ref (next), label, stroke, focus)
      && has_less (before, next))
    offer_undo (self, before);
}

static void
cancel_cb (SamenWindow *self,
           guint        stroke)
{
  samen_document_cancel (self->document, stroke);
}

static void
select_cb (SamenWindow *self,
           const char  *subject)
{
  samen_window_select (self, subject);
}

static void
look_cb (SamenWindow *self,
         const char  *round,
         const char  *before)
{
  g_autofree char *next = g_strdup (round);

  g_free (self->before);
  self->before = g_strdup (before);
  g_free (self->round);
  self->round = g_steal_pointer (&next);
  samen_window_update (self);
}

/* A party that was searched for is shown where it is. */
static void
found_cb (SamenWindow *self,
          const char  *subject)
{
  if (samen_window_shows (self, "poster"))
    samen_window_go_to (self, "map");
  if (!samen_window_shows (self, "map"))
    return;
  samen_canvas_reveal (self->canvas, subject);
  samen_canvas_focus_map (self->canvas);
}

/* What the editors say is heard here, and nowhere else. */
void
samen_window_hear (SamenWindow *self,
                   SamenEditor *editor)
{
  g_signal_connect_object (editor, "edit", G_CALLBACK (edit_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "cancel", G_CALLBACK (cancel_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "select", G_CALLBACK (select_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "look", G_CALLBACK (look_cb), self, G_CONNECT_SWAPPED);
}

void
samen_window_listen (SamenWindow *self)
{
  for (guint i = 0; i < SAMEN_N_EDITORS; i++)
    if (self->editors[i] != NULL)
      samen_window_hear (self, self->editors[i]);
  g_signal_connect_object (self->search_popover, "select", G_CALLBACK (found_cb), self, G_CONNECT_SWAPPED);
}
