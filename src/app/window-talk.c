/* app/window-talk.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/window-private.h"

#include "app/paradox-view.h"

/* Among the paradoxes about those; else about all, beside the map. */
static void
talk_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  SamenWindow *self = user_data;

  if (samen_window_shows (self, "paradoxes"))
    {
      samen_paradox_view_talk (SAMEN_PARADOX_VIEW (self->editors[2]));
      return;
    }
  samen_window_go_to (self, "map");
  samen_split_set_show_panel (self->split, TRUE);
  samen_side_panel_talk (self->panel);
}

/* The view in which a subject has its place; NULL when it has none. */
static const char *
view_of (SamenWindow *self,
         const char  *subject)
{
  const SamenRecord *record = samen_project_find (samen_document_project (self->document), subject);

  if (record == NULL)
    return NULL;
  if (samen_subject_paradox_number (subject) > 0)
    return "paradoxes";
  if (record->klass == &samen_initiative_class || record->klass == &samen_step_class
      || record->klass == &samen_project_class)
    return "initiatives";
  return "map";
}

/* The keyboard stays where it is, so that one can go on along the list. */
static void
show_place_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  SamenWindow *self = user_data;
  const char *subject = g_variant_get_string (parameter, NULL);
  const char *view = self->document != NULL ? view_of (self, subject) : NULL;

  if (view == NULL || adw_view_stack_get_child_by_name (self->views, view) == NULL)
    return;
  samen_window_go_to (self, view);
  if (samen_window_shows (self, "map"))
    samen_canvas_reveal (self->canvas, subject);
}

void
samen_window_add_talk (SamenWindow *self)
{
  static const GActionEntry entries[] = {
    { "show-place", show_place_cb, "s" },
    { "talk", talk_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
