/* app/window-actions.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/window-private.h"

#include "app/workshop.h"

#include "app/paradox-view.h"

#include <glib/gi18n-lib.h>

/* What only makes sense with a map in the window. */
static const char *const map_actions[] = {
  "add-party", "ballots", "export", "find", "panel", "print", "rename", "rounds", "save", "save-as",
  "talk", "view", "workshop", "zoom-fit", "zoom-in", "zoom-out",
};

static void
new_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       self)
{
  samen_window_new_map (self, NULL);
}

static void
example_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       self)
{
  samen_window_new_map (self, g_variant_get_string (parameter, NULL));
}

static void
open_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       self)
{
  samen_window_choose (self);
}

static void
open_recent_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       self)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  samen_window_open (self, file);
}

static void
save_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       self)
{
  samen_window_save (self);
}

static void
save_as_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       self)
{
  samen_window_save_as (self);
}

static void
reload_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       self)
{
  samen_window_reload (self);
}

static void
close_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       self)
{
  gtk_window_close (self);
}

static void
export_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  SamenWindow *self = user_data;

  samen_window_go_to (self, "poster");
  gtk_widget_activate_action (GTK_WIDGET (self->poster), "poster.export", NULL);
}

static void
ballots_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  SamenWindow *self = user_data;

  samen_window_go_to (self, "poster");
  samen_poster_view_choose (self->poster, SAMEN_VIEW_BALLOT);
}

static void
print_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  SamenWindow *self = user_data;

  samen_window_go_to (self, "poster");
  gtk_widget_activate_action (GTK_WIDGET (self->poster), "poster.print", NULL);
}

/* What is being typed into a search is no part of the map: there, undo and redo
 * are the field's own. */
static gboolean
undo_in_search (SamenWindow *self,
                const char  *action)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (focus == NULL || gtk_widget_get_ancestor (focus, GTK_TYPE_SEARCH_ENTRY) == NULL)
    return FALSE;
  gtk_widget_activate_action (focus, action, NULL);
  return TRUE;
}

/* What was done or undone is brought to where one looks. */
static void
follow_focus (SamenWindow *self)
{
  const char *focus = samen_document_focus (self->document);

  if (focus != NULL && samen_project_find (samen_document_project (self->document), focus) != NULL)
    samen_window_select (self, focus);
}

static void
undo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  SamenWindow *self = user_data;

  if (undo_in_search (self, "text.undo"))
    return;
  samen_document_undo (self->document);
  follow_focus (self);
}

static void
redo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  SamenWindow *self = user_data;

  if (undo_in_search (self, "text.redo"))
    return;
  samen_document_redo (self->document);
  follow_focus (self);
}

static void
find_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  gtk_menu_button_popup (GTK_MENU_BUTTON (SAMEN_WINDOW (user_data)->search_button));
}

/* What is selected on the map, else the map itself. */
static void
rename_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  SamenWindow *self = user_data;

  if (self->selection != NULL && samen_window_shows (self, "map")
      && gtk_widget_activate_action (GTK_WIDGET (self->canvas), "canvas.rename", NULL))
    return;
  gtk_menu_button_popup (GTK_MENU_BUTTON (self->document_button));
  samen_project_popover_rename (self->project_popover);
}

/* win.zoom-in is the canvas's canvas.zoom-in, wherever the keyboard is. */
static void
canvas_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  SamenWindow *self = user_data;
  g_autofree char *name = g_strconcat ("canvas.", g_action_get_name (G_ACTION (action)), NULL);

  samen_window_go_to (self, "map");
  gtk_widget_activate_action (GTK_WIDGET (self->canvas), name, NULL);
}

/* Enter on a party: on to what there is to say about it. */
static void
inspect_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  SamenWindow *self = user_data;

  samen_split_set_show_panel (self->split, TRUE);
  samen_side_panel_inspect (self->panel);
}

static void
say_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       self)
{
  samen_window_say (self, g_variant_get_string (parameter, NULL));
}

static void
complain_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       self)
{
  const char *heading, *message;

  g_variant_get (parameter, "(&s&s)", &heading, &message);
  samen_window_complain (self, heading, message);
}

static void
leave_stage_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       self)
{
  samen_window_leave_stage (self);
}

/* Where one looks, if rounds are shown there; else with the paradoxes. */
static void
rounds_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  SamenWindow *self = user_data;

  if (samen_window_shows (self, "map") && samen_canvas_show_rounds (self->canvas))
    return;
  samen_window_go_to (self, "paradoxes");
  samen_paradox_view_show_rounds (SAMEN_PARADOX_VIEW (self->editors[2]));
}

/* The key that begins a workshop also ends it. */
static void
workshop_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  SamenWindow *self = user_data;

  if (self->stage != NULL && SAMEN_IS_WORKSHOP (self->stage))
    samen_window_leave_stage (self);
  else
    samen_window_enter_stage (self, samen_workshop_new ());
}

static const GActionEntry entries[] = {
  { "add-party", canvas_cb },
  { "close", close_cb },
  { "complain", complain_cb, "(ss)" },
  { "example", example_cb, "s" },
  { "export", export_cb },
  { "find", find_cb },
  { "inspect", inspect_cb },
  { "leave-stage", leave_stage_cb },
  { "new", new_cb },
  { "open", open_cb },
  { "open-recent", open_recent_cb, "s" },
  { "ballots", ballots_cb },
  { "print", print_cb },
  { "redo", redo_cb },
  { "reload", reload_cb },
  { "rename", rename_cb },
  { "rounds", rounds_cb },
  { "save", save_cb },
  { "save-as", save_as_cb },
  { "say", say_cb, "s" },
  { "undo", undo_cb },
  { "workshop", workshop_cb },
  { "zoom-fit", canvas_cb },
  { "zoom-in", canvas_cb },
  { "zoom-out", canvas_cb },
};

static void
add_property_action (SamenWindow *self,
                     const char  *name,
                     gpointer     object,
                     const char  *property)
{
  g_autoptr (GPropertyAction) action = g_property_action_new (name, object, property);

  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (action));
}

void
samen_window_add_actions (SamenWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  samen_window_add_session_actions (self);
  samen_window_add_answer_actions (self);
  samen_window_add_paper_actions (self);
  add_property_action (self, "panel", self->split, "show-panel");
  samen_window_add_talk (self);
  add_property_action (self, "view", self->views, "visible-child-name");
}

static void
set_enabled (SamenWindow *self,
             const char  *name,
             gboolean     enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  if (G_IS_SIMPLE_ACTION (action))
    g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

/* The button says what it would do, and with which key. */
static void
name_button (GtkWidget  *button,
             const char *named,
             const char *key)
{
  g_autofree char *tip = g_strdup_printf ("%s (%s)", named, key);

  gtk_widget_set_tooltip_text (button, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, named, -1);
}

static void
name_steps (SamenWindow *self,
            const char  *undo,
            const char  *redo)
{
  /* Translators: %s is a step, such as “Move Gemeente” */
  g_autofree char *undo_name = undo != NULL ? g_strdup_printf (_("Undo %s"), undo) : g_strdup (_("Undo"));
  /* Translators: %s is a step, such as “Move Gemeente” */
  g_autofree char *redo_name = redo != NULL ? g_strdup_printf (_("Redo %s"), redo) : g_strdup (_("Redo"));

  name_button (self->undo_button, undo_name, _("Ctrl+Z"));
  name_button (self->redo_button, redo_name, _("Shift+Ctrl+Z"));
}

void
samen_window_update_actions (SamenWindow *self)
{
  SamenDocument *document = self->document;
  gboolean writable = document != NULL && !samen_document_is_read_only (document);
  const char *undo = document != NULL ? samen_document_undo_label (document) : NULL;
  const char *redo = document != NULL ? samen_document_redo_label (document) : NULL;

  for (guint i = 0; i < G_N_ELEMENTS (map_actions); i++)
    set_enabled (self, map_actions[i], document != NULL && !samen_window_is_reply (self));
  set_enabled (self, "add-party", writable && !samen_window_is_reply (self));
  set_enabled (self, "save", writable);
  set_enabled (self, "save-as", writable);
  set_enabled (self, "reload", document != NULL && samen_document_disk (document) == SAMEN_DISK_CHANGED);
  set_enabled (self, "undo", undo != NULL);
  set_enabled (self, "redo", redo != NULL);
  name_steps (self, undo, redo);
  samen_window_update_session_actions (self);
  samen_window_update_answer_actions (self);
  samen_window_update_paper_actions (self);
}
