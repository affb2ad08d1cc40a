/* app/window.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/window-private.h"

#include "app/initiative-view.h"
#include "app/new-map.h"
#include "app/paradox-view.h"
#include "app/recent.h"
#include "app/settings.h"
#include "app/spoken.h"
#include "app/welcome.h"
#include "scene/map.h"

#include <glib/gi18n-lib.h>

G_DEFINE_TYPE (SamenWindow, samen_window, ADW_TYPE_APPLICATION_WINDOW)

gboolean
samen_window_shows (SamenWindow *self,
                    const char  *name)
{
  return g_strcmp0 (adw_view_stack_get_visible_child_name (self->views), name) == 0;
}

void
samen_window_go_to (SamenWindow *self,
                    const char  *name)
{
  adw_view_stack_set_visible_child_name (self->views, name);
}

void
samen_window_say (SamenWindow *self,
                  const char  *message)
{
  g_autofree char *escaped = g_markup_escape_text (message, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (escaped));
}

static void
narrow_cb (SamenWindow *self)
{
  samen_window_update_layout (self);
}

/* The keyboard goes along with the eyes, unless it is choosing views itself. */
static void
focus_view (SamenWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GtkWidget *view = adw_view_stack_get_visible_child (self->views);

  if (focus != NULL
      && (gtk_widget_get_ancestor (focus, ADW_TYPE_VIEW_SWITCHER) != NULL || gtk_widget_is_ancestor (focus, view)))
    return;
  if (samen_window_shows (self, "map"))
    samen_canvas_focus_map (self->canvas);
  else
    gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD);
}

/* --- views that come when they are first shown ------------------------------------------ */

/* All views with a panel beside them show or hide it together. */
static void
share_panel (SamenWindow *self,
             gpointer     split)
{
  g_object_bind_property (self->split, "show-panel", split, "show-panel", G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

static void
furnish_paradoxes (SamenWindow *self)
{
  GtkWidget *paradoxes = samen_paradox_view_new ();

  gtk_scrolled_window_set_child (self->paradoxes_bin, paradoxes);
  self->editors[2] = SAMEN_EDITOR (paradoxes);
}

static void
furnish_initiatives (SamenWindow *self)
{
  self->initiatives = g_object_new (SAMEN_TYPE_INITIATIVE_VIEW, NULL);
  adw_bin_set_child (self->initiatives_bin, GTK_WIDGET (self->initiatives));
  share_panel (self, samen_initiative_view_split (self->initiatives));
  self->editors[3] = SAMEN_EDITOR (self->initiatives);
}

static void
furnish_poster (SamenWindow *self)
{
  self->poster = g_object_new (SAMEN_TYPE_POSTER_VIEW, NULL);
  adw_bin_set_child (self->poster_bin, GTK_WIDGET (self->poster));
  share_panel (self, samen_poster_view_split (self->poster));
  self->editors[4] = SAMEN_EDITOR (self->poster);
}

/* A map is soon on the screen because the rest is not made yet. */
static void
furnish_view (SamenWindow *self)
{
  static const struct
  {
    const char *name;
    guint editor;
    void (*furnish) (SamenWindow *self);
  } late[] = {
    { "paradoxes", 2, furnish_paradoxes }, { "initiatives", 3, furnish_initiatives }, { "poster", 4, furnish_poster },
  };

  for (guint i = 0; i < G_N_ELEMENTS (late); i++)
    if (samen_window_shows (self, late[i].name) && self->editors[late[i].editor] == NULL)
      {
        late[i].furnish (self);
        samen_window_hear (self, self->editors[late[i].editor]);
      }
}

/* The poster begins with the picture that was looked at. */
static void
view_cb (SamenWindow *self)
{
  if (self->editors[0] == NULL)
    return;
  furnish_view (self);
  if (samen_window_shows (self, "poster"))
    samen_poster_view_choose (self->poster, self->from_paradoxes ? SAMEN_VIEW_PARADOXES : SAMEN_VIEW_MAP);
  self->from_paradoxes = samen_window_shows (self, "paradoxes");
  samen_window_update (self);
  if (self->document != NULL)
    focus_view (self);
}

static void
fill_examples (GMenu *menu)
{
  for (const SamenOffer *offer = samen_offers; offer->name != NULL; offer++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_(offer->title), NULL);

      g_menu_item_set_action_and_target (item, "win.example", "s", offer->name);
      g_menu_append_item (menu, item);
    }
}

static void
recent_changed_cb (SamenWindow *self)
{
  samen_recent_fill (self->recent_menu);
}

/* What is seen first: the map and what stands around it.  The editors keep their
 * order, in which they are shown the state. */
static void
furnish (SamenWindow *self)
{
  self->canvas = SAMEN_CANVAS (samen_canvas_new ());
  self->panel = SAMEN_SIDE_PANEL (samen_side_panel_new ());
  samen_split_set_content (self->split, GTK_WIDGET (self->canvas));
  samen_split_set_panel (self->split, GTK_WIDGET (self->panel));
  gtk_widget_add_css_class (GTK_WIDGET (self->panel), "side-panel");
  g_object_bind_property (self->panel, "count", self->canvas, "talk-count", G_BINDING_SYNC_CREATE);

  self->editors[0] = SAMEN_EDITOR (self->canvas);
  self->editors[1] = SAMEN_EDITOR (self->panel);
  self->editors[5] = SAMEN_EDITOR (self->project_popover);
  self->editors[6] = SAMEN_EDITOR (self->search_popover);
  samen_window_listen (self);
}

static void
remember_size (SamenWindow *self)
{
  int width, height;
  g_autofree char *size = NULL;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  size = g_strdup_printf ("%dx%d", width, height);
  samen_settings_set (SAMEN_SETTING_WINDOW_SIZE, size);
}

static void
restore_size (SamenWindow *self)
{
  g_autofree char *size = samen_settings_get (SAMEN_SETTING_WINDOW_SIZE);
  int width, height;

  if (size != NULL && sscanf (size, "%dx%d", &width, &height) == 2 && width > 0 && height > 0)
    gtk_window_set_default_size (GTK_WINDOW (self), width, height);
}

static gboolean
samen_window_close_request (GtkWindow *window)
{
  SamenWindow *self = SAMEN_WINDOW (window);

  if (samen_window_ask_before_close (self))
    return TRUE;
  remember_size (self);
  if (self->document != NULL)
    samen_document_close (self->document);
  return GTK_WINDOW_CLASS (samen_window_parent_class)->close_request (window);
}

static void
release_document (SamenWindow *self)
{
  if (self->document == NULL)
    return;
  g_signal_handlers_disconnect_by_data (self->document, self);
  g_clear_object (&self->document);
}

static void
samen_window_dispose (GObject *object)
{
  SamenWindow *self = SAMEN_WINDOW (object);

  release_document (self);
  g_clear_pointer (&self->selection, g_free);
  g_clear_pointer (&self->round, g_free);
  g_clear_pointer (&self->before, g_free);
  G_OBJECT_CLASS (samen_window_parent_class)->dispose (object);
}

static void
ensure_types (void)
{
  g_type_ensure (SAMEN_TYPE_BREAKPOINT);
  g_type_ensure (SAMEN_TYPE_PARTY_SEARCH);
  g_type_ensure (SAMEN_TYPE_PROJECT_POPOVER);
  g_type_ensure (SAMEN_TYPE_SPLIT);
  g_type_ensure (SAMEN_TYPE_WELCOME);
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (klass, "/org/samenspel/Samenspel/window.ui");
  gtk_widget_class_bind_template_child (klass, SamenWindow, add_button);
  gtk_widget_class_bind_template_child (klass, SamenWindow, add_label);
  gtk_widget_class_bind_template_child (klass, SamenWindow, breakpoint);
  gtk_widget_class_bind_template_child (klass, SamenWindow, covered_bar);
  gtk_widget_class_bind_template_child (klass, SamenWindow, covered_label);
  gtk_widget_class_bind_template_child (klass, SamenWindow, continue_button);
  gtk_widget_class_bind_template_child (klass, SamenWindow, disk_bar);
  gtk_widget_class_bind_template_child (klass, SamenWindow, disk_label);
  gtk_widget_class_bind_template_child (klass, SamenWindow, document_button);
  gtk_widget_class_bind_template_child (klass, SamenWindow, document_label);
  gtk_widget_class_bind_template_child (klass, SamenWindow, example_menu);
  gtk_widget_class_bind_template_child (klass, SamenWindow, header);
  gtk_widget_class_bind_template_child (klass, SamenWindow, initiatives_bin);
  gtk_widget_class_bind_template_child (klass, SamenWindow, pages);
  gtk_widget_class_bind_template_child (klass, SamenWindow, panel_button);
  gtk_widget_class_bind_template_child (klass, SamenWindow, paradoxes_bin);
  gtk_widget_class_bind_template_child (klass, SamenWindow, poster_bin);
  gtk_widget_class_bind_template_child (klass, SamenWindow, project_popover);
  gtk_widget_class_bind_template_child (klass, SamenWindow, read_only_bar);
  gtk_widget_class_bind_template_child (klass, SamenWindow, recent_menu);
  gtk_widget_class_bind_template_child (klass, SamenWindow, redo_button);
  gtk_widget_class_bind_template_child (klass, SamenWindow, search_button);
  gtk_widget_class_bind_template_child (klass, SamenWindow, search_popover);
  gtk_widget_class_bind_template_child (klass, SamenWindow, session_button);
  gtk_widget_class_bind_template_child (klass, SamenWindow, split);
  gtk_widget_class_bind_template_child (klass, SamenWindow, switcher);
  gtk_widget_class_bind_template_child (klass, SamenWindow, switcher_bar);
  gtk_widget_class_bind_template_child (klass, SamenWindow, tiny_breakpoint);
  gtk_widget_class_bind_template_child (klass, SamenWindow, toasts);
  gtk_widget_class_bind_template_child (klass, SamenWindow, undo_button);
  gtk_widget_class_bind_template_child (klass, SamenWindow, views);
  gtk_widget_class_bind_template_callback (klass, narrow_cb);
  gtk_widget_class_bind_template_callback (klass, view_cb);
}

static void
samen_window_class_init (SamenWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = samen_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = samen_window_close_request;
  ensure_types ();
  bind_template (GTK_WIDGET_CLASS (klass));
  gtk_widget_class_install_property_action (GTK_WIDGET_CLASS (klass), "win.fullscreen", "fullscreened");
}

static void
samen_window_init (SamenWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  restore_size (self);
  fill_examples (self->example_menu);
  samen_recent_fill (self->recent_menu);
  samen_project_popover_set_recent (self->project_popover, G_MENU_MODEL (self->recent_menu));
  g_signal_connect_object (gtk_recent_manager_get_default (), "changed",
                           G_CALLBACK (recent_changed_cb), self, G_CONNECT_SWAPPED);
  samen_window_add_actions (self);
  samen_spoken_name_below (self->header);
  furnish (self);
  samen_window_update (self);
}

SamenWindow *
samen_window_new (GtkApplication *app)
{
  return g_object_new (SAMEN_TYPE_WINDOW, "application", app, NULL);
}

SamenWindow *
samen_window_vacant (GtkApplication *app)
{
  for (GList *l = gtk_application_get_windows (app); l != NULL; l = l->next)
    if (SAMEN_IS_WINDOW (l->data) && SAMEN_WINDOW (l->data)->document == NULL
        && g_strcmp0 (gtk_stack_get_visible_child_name (SAMEN_WINDOW (l->data)->pages), "welcome") == 0)
      return l->data;
  return samen_window_new (app);
}

SamenWindow *
samen_window_find (GtkApplication *app,
                   GFile          *file)
{
  for (GList *l = gtk_application_get_windows (app); l != NULL; l = l->next)
    {
      SamenDocument *document = SAMEN_IS_WINDOW (l->data) ? SAMEN_WINDOW (l->data)->document : NULL;
      GFile *its = document != NULL ? samen_document_file (document) : NULL;

      if (its != NULL && g_file_equal (its, file))
        return l->data;
    }
  return NULL;
}

SamenDocument *
samen_window_document (SamenWindow *self)
{
  g_return_val_if_fail (SAMEN_IS_WINDOW (self), NULL);
  return self->document;
}

void
samen_window_take_document (SamenWindow   *self,
                            SamenDocument *document)
{
  g_return_if_fail (SAMEN_IS_WINDOW (self));
  g_return_if_fail (SAMEN_IS_DOCUMENT (document));

  if (self->document != NULL)
    samen_document_close (self->document);
  release_document (self);
  self->document = g_object_ref (document);
  if (!samen_window_is_reply (self))
    samen_document_settle (document, samen_map_place (samen_document_project (document), FALSE));
  g_signal_connect_object (document, "changed", G_CALLBACK (samen_window_update), self, G_CONNECT_SWAPPED);
  gtk_stack_set_visible_child_name (self->pages, "work");
  samen_window_show_reply (self);
  samen_window_update (self);
  if (samen_window_is_reply (self))
    {
      gtk_widget_child_focus (self->reply, GTK_DIR_TAB_FORWARD);
      return;
    }
  samen_canvas_zoom_fit (self->canvas);
  samen_canvas_focus_map (self->canvas);
}

void
samen_window_select (SamenWindow *self,
                     const char  *subject)
{
  g_return_if_fail (SAMEN_IS_WINDOW (self));

  if (g_strcmp0 (self->selection, subject) == 0)
    return;
  g_free (self->selection);
  self->selection = g_strdup (subject);
  samen_window_update (self);
}

void
samen_window_complain (SamenWindow *self,
                       const char  *heading,
                       const char  *message)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), heading, message);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "close");
  gtk_window_present (GTK_WINDOW (dialog));
}

void
samen_window_rescue (SamenWindow *self)
{
  g_return_if_fail (SAMEN_IS_WINDOW (self));
  if (self->document != NULL)
    samen_document_rescue (self->document);
}
