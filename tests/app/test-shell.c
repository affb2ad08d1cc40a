/* app/test-shell.c - the window and what stands around map and panels
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each class builds from its template, does its one thing, and goes away.
 */
#include "app/application.h"
#include "app/breakpoint.h"
#include "app/collect.h"
#include "app/help.h"
#include "app/new-map.h"
#include "app/party-search.h"
#include "app/poster-view.h"
#include "app/preferences.h"
#include "app/project-popover.h"
#include "app/settings.h"
#include "app/split.h"
#include "app/welcome.h"
#include "app/window.h"
#include "core/edit.h"
#include "exchange/request.h"
#include "session/post.h"

static SamenApplication *app;

/* What an editor wanted last. */
typedef struct
{
  SamenProject *next;
  char *label;
  char *subject;
  guint edits;
} Wish;

static void
edit_cb (SamenEditor  *editor,
         SamenProject *next,
         const char   *label,
         guint         stroke,
         const char   *focus,
         Wish         *wish)
{
  g_clear_pointer (&wish->next, samen_project_unref);
  g_free (wish->label);
  wish->next = samen_project_ref (next);
  wish->label = g_strdup (label);
  wish->edits++;
}

static void
select_cb (SamenEditor *editor,
           const char  *subject,
           Wish        *wish)
{
  g_free (wish->subject);
  wish->subject = g_strdup (subject);
}

static void
listen (gpointer  editor,
        Wish     *wish)
{
  g_signal_connect (editor, "edit", G_CALLBACK (edit_cb), wish);
  g_signal_connect (editor, "select", G_CALLBACK (select_cb), wish);
}

static void
wish_clear (Wish *wish)
{
  g_clear_pointer (&wish->next, samen_project_unref);
  g_free (wish->label);
  g_free (wish->subject);
}

static void
show (gpointer            editor,
      const SamenProject *project,
      gboolean            read_only)
{
  SamenState state = {
    .project = project,
    .round = samen_project_latest_round (project),
    .read_only = read_only,
  };

  samen_editor_show (editor, &state);
}

/* The first of its type below @widget. */
static gpointer
find_below (GtkWidget *widget,
            GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find_below (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
test_built_and_gone (gconstpointer type)
{
  GtkWidget *widget = g_object_ref_sink (g_object_new (GPOINTER_TO_SIZE (type), NULL));

  g_assert_finalize_object (widget);
}

static void
test_windows_gone (void)
{
  GtkWidget *preferences = samen_preferences_new (NULL);
  GtkWidget *help = samen_help_new (NULL);

  g_object_add_weak_pointer (G_OBJECT (preferences), (gpointer *) &preferences);
  g_object_add_weak_pointer (G_OBJECT (help), (gpointer *) &help);
  gtk_window_destroy (GTK_WINDOW (preferences));
  gtk_window_destroy (GTK_WINDOW (help));
  g_assert_null (preferences);
  g_assert_null (help);
}

static void
test_settings (void)
{
  g_autofree char *none = samen_settings_get ("no-such-thing");
  g_autofree char *some = NULL;

  g_assert_null (none);
  samen_settings_set (SAMEN_SETTING_MAP_LANGUAGE, "nl");
  some = samen_settings_get (SAMEN_SETTING_MAP_LANGUAGE);
  g_assert_cmpstr (some, ==, "nl");
  g_assert_cmpint (samen_settings_map_language (), ==, SAMEN_LANGUAGE_NL);
  samen_settings_set (SAMEN_SETTING_MAP_LANGUAGE, "en");
  g_assert_cmpint (samen_settings_map_language (), ==, SAMEN_LANGUAGE_EN);
  samen_settings_set (SAMEN_SETTING_MAP_LANGUAGE, NULL);
}

/* Every example that is offered is there, and every party of it has a place. */
static void
test_new_map (void)
{
  g_autoptr (SamenProject) empty = samen_new_map (NULL);

  g_assert_nonnull (empty);
  g_assert_null (empty->parties);
  g_assert_null (samen_new_map ("no-such-example"));
  for (const SamenOffer *offer = samen_offers; offer->name != NULL; offer++)
    {
      g_autoptr (SamenProject) project = samen_new_map (offer->name);

      g_assert_nonnull (project);
      SAMEN_EACH (const SamenParty, party, project->parties)
      g_assert_false (isnan (party->across));
    }
}

static void
allocate (gpointer widget,
          int      width)
{
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (widget, &(GtkAllocation){ 0, 0, width, 500 }, -1);
}

static void
test_breakpoint (void)
{
  GtkWidget *child = gtk_label_new ("x");
  SamenBreakpoint *self = g_object_ref_sink (g_object_new (SAMEN_TYPE_BREAKPOINT, "threshold", 800, "child", child, NULL));

  allocate (self, 1000);
  g_assert_false (samen_breakpoint_is_narrow (self));
  allocate (self, 799);
  g_assert_true (samen_breakpoint_is_narrow (self));
  allocate (self, 800);
  g_assert_false (samen_breakpoint_is_narrow (self));
  g_assert_finalize_object (self);
}

/* The panel makes way when there is no room, and comes back with the room. */
static void
test_split (void)
{
  GtkWidget *content = gtk_label_new ("content");
  GtkWidget *panel = gtk_label_new ("panel");
  SamenSplit *self = g_object_ref_sink (g_object_new (SAMEN_TYPE_SPLIT, "content", content, "panel", panel, NULL));

  allocate (self, 1200);
  g_assert_true (samen_split_get_show_panel (self));
  g_assert_cmpint (gtk_widget_get_width (content) + gtk_widget_get_width (panel), ==, 1200);

  allocate (self, 500);
  g_assert_false (samen_split_get_show_panel (self));
  samen_split_set_show_panel (self, TRUE);
  allocate (self, 500);
  g_assert_true (samen_split_get_show_panel (self));
  g_assert_cmpint (gtk_widget_get_width (content), ==, 500);

  allocate (self, 1200);
  g_assert_true (samen_split_get_show_panel (self));
  g_assert_finalize_object (self);
}

/* A panel the person put away stays away. */
static void
test_split_put_away (void)
{
  SamenSplit *self = g_object_ref_sink (g_object_new (SAMEN_TYPE_SPLIT,
                                                      "content", gtk_label_new ("content"),
                                                      "panel", gtk_label_new ("panel"), NULL));

  allocate (self, 1200);
  samen_split_set_show_panel (self, FALSE);
  allocate (self, 500);
  allocate (self, 1200);
  g_assert_false (samen_split_get_show_panel (self));
  g_assert_finalize_object (self);
}

static void
test_title (void)
{
  g_autoptr (SamenProject) project = samen_new_map ("ouder-kind-team");
  SamenProjectPopover *self = g_object_ref_sink (g_object_new (SAMEN_TYPE_PROJECT_POPOVER, NULL));
  AdwEntryRow *title = find_below (GTK_WIDGET (self), ADW_TYPE_ENTRY_ROW);
  Wish wish = { 0 };

  listen (self, &wish);
  show (self, project, FALSE);
  g_assert_cmpuint (wish.edits, ==, 0);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (title)), ==, project->title);

  gtk_editable_set_text (GTK_EDITABLE (title), "Another ");
  g_assert_cmpstr (wish.next->title, ==, "Another");
  /* What comes back means the same: the blank that was typed stays. */
  show (self, wish.next, FALSE);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (title)), ==, "Another ");

  show (self, wish.next, TRUE);
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (title)));
  wish_clear (&wish);
  g_assert_finalize_object (self);
}

static void
test_language (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_EN);
  SamenProjectPopover *self = g_object_ref_sink (g_object_new (SAMEN_TYPE_PROJECT_POPOVER, NULL));
  AdwComboRow *language = find_below (GTK_WIDGET (self), ADW_TYPE_COMBO_ROW);
  Wish wish = { 0 };

  listen (self, &wish);
  show (self, project, FALSE);
  g_assert_cmpuint (adw_combo_row_get_selected (language), ==, SAMEN_LANGUAGE_EN);
  adw_combo_row_set_selected (language, SAMEN_LANGUAGE_NL);
  g_assert_cmpint (wish.next->language, ==, SAMEN_LANGUAGE_NL);
  wish_clear (&wish);
  g_assert_finalize_object (self);
}

static guint
count_rows (GtkListBox *list)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (list, (int) n) != NULL)
    n++;
  return n;
}

static void
test_search (void)
{
  g_autoptr (SamenProject) project = samen_new_map ("gezond-gewicht");
  SamenPartySearch *self = g_object_ref_sink (g_object_new (SAMEN_TYPE_PARTY_SEARCH, NULL));
  GtkEditable *entry = find_below (GTK_WIDGET (self), GTK_TYPE_SEARCH_ENTRY);
  GtkListBox *list = find_below (GTK_WIDGET (self), GTK_TYPE_LIST_BOX);
  const SamenParty *third = samen_list_get (project->parties, 2);
  Wish wish = { 0 };

  listen (self, &wish);
  show (self, project, FALSE);
  gtk_editable_set_text (entry, "no party is called this");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (count_rows (list), ==, 0);
  g_assert_null (wish.subject);

  gtk_editable_set_text (entry, third->name);
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (count_rows (list), >=, 1);
  g_assert_cmpstr (wish.subject, ==, third->id);
  wish_clear (&wish);
  g_assert_finalize_object (self);
}

static SamenWindow *
window_with_map (void)
{
  g_autoptr (SamenProject) project = samen_new_map ("wijkaanpak");
  g_autoptr (SamenDocument) document = samen_document_new (project);
  SamenWindow *window = samen_window_new (GTK_APPLICATION (app));

  samen_window_take_document (window, document);
  return window;
}

static void
rename_first_party (SamenWindow *window)
{
  SamenDocument *document = samen_window_document (window);
  const SamenProject *project = samen_document_project (document);
  const SamenParty *party = samen_list_get (project->parties, 0);

  samen_document_apply (document, samen_edit_set_text (project, party->id, "name", "Nieuw"),
                        "Rename", 0, party->id);
}

static void
activate (SamenWindow *window,
          const char  *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (window), action, NULL);
}

static gboolean
enabled (SamenWindow *window,
         const char  *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (window), action);
}

static void
close_window (SamenWindow *window)
{
  gint64 limit = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  samen_document_close (samen_window_document (window));
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  while (window != NULL && g_get_monotonic_time () < limit)
    g_main_context_iteration (NULL, FALSE);
  g_assert_null (window);
}

static void
test_window_undo (void)
{
  SamenWindow *window = window_with_map ();
  SamenDocument *document = samen_window_document (window);
  const SamenProject *before = samen_document_project (document);

  g_assert_false (enabled (window, "undo"));
  rename_first_party (window);
  g_assert_true (enabled (window, "undo"));
  g_assert_true (g_str_has_prefix (gtk_window_get_title (GTK_WINDOW (window)), "• "));

  activate (window, "undo");
  g_assert_true (samen_document_project (document) == before);
  g_assert_false (g_str_has_prefix (gtk_window_get_title (GTK_WINDOW (window)), "• "));
  g_assert_true (enabled (window, "redo"));
  activate (window, "redo");
  g_assert_false (samen_document_is_saved (document));
  close_window (window);
}

/* A map that was only looked at closes without a question, placed or not. */
static void
test_window_untouched (void)
{
  SamenWindow *window = window_with_map ();

  g_assert_true (samen_document_is_saved (samen_window_document (window)));
  close_window (window);
}

/* The dialog that is open; NULL when there is none. */
static GtkWindow *
open_question (void)
{
  g_autoptr (GList) toplevels = gtk_window_list_toplevels ();

  for (GList *l = toplevels; l != NULL; l = l->next)
    if (ADW_IS_MESSAGE_DIALOG (l->data))
      return l->data;
  return NULL;
}

/* Unsaved work keeps the window open and asks. */
static void
test_window_asks (void)
{
  SamenWindow *window = window_with_map ();
  GtkWindow *question;

  gtk_window_present (GTK_WINDOW (window));
  rename_first_party (window);
  gtk_window_close (GTK_WINDOW (window));
  question = open_question ();
  g_assert_nonnull (question);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (question), "cancel");
  gtk_window_destroy (question);
  g_assert_nonnull (samen_window_document (window));
  close_window (window);
}

static void
test_window_vacant (void)
{
  SamenWindow *vacant = samen_window_vacant (GTK_APPLICATION (app));

  g_assert_null (samen_window_document (vacant));
  g_assert_true (samen_window_vacant (GTK_APPLICATION (app)) == vacant);
  g_assert_false (enabled (vacant, "save"));
  gtk_window_destroy (GTK_WINDOW (vacant));
}

static void
test_window_views (void)
{
  static const char *const views[] = { "poster", "initiatives", "paradoxes", "map" };
  SamenWindow *window = window_with_map ();

  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_autoptr (GVariant) state = NULL;

      g_action_group_change_action_state (G_ACTION_GROUP (window), "view", g_variant_new_string (views[i]));
      state = g_action_group_get_action_state (G_ACTION_GROUP (window), "view");
      g_assert_cmpstr (g_variant_get_string (state, NULL), ==, views[i]);
    }
  close_window (window);
}

static char *
view_of (SamenWindow *window)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (window), "view");

  return g_variant_dup_string (state, NULL);
}

static void
show_place (SamenWindow *window,
            const char  *subject)
{
  g_action_group_activate_action (G_ACTION_GROUP (window), "show-place", g_variant_new_string (subject));
}

/* What one talks about is shown where it is. */
static void
test_window_places (void)
{
  SamenWindow *window = window_with_map ();
  const SamenProject *project = samen_document_project (samen_window_document (window));
  const char *initiative = samen_record_id (samen_list_get (project->initiatives, 0));
  const char *party = samen_record_id (samen_list_get (project->parties, 0));
  const char *places[][2] = {
    { "@paradox-3", "paradoxes" },
    { party, "map" },
    { initiative, "initiatives" },
    { "x9", "initiatives" },
    { SAMEN_SUBJECT_AMBITION, "map" },
    { SAMEN_SUBJECT_PROJECT, "initiatives" },
  };

  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *view = NULL;

      show_place (window, places[i][0]);
      view = view_of (window);
      g_assert_cmpstr (view, ==, places[i][1]);
    }
  close_window (window);
}

/* A button that shows only a picture says what it does. */
static guint
count_named (GtkWidget *root)
{
  gboolean button = (GTK_IS_BUTTON (root) && gtk_button_get_label (GTK_BUTTON (root)) == NULL) || GTK_IS_MENU_BUTTON (root);
  guint n = 0;

  if (button && gtk_widget_get_tooltip_text (root) != NULL)
    {
      n++;
      if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (root), GTK_ACCESSIBLE_PROPERTY_LABEL))
        g_error ("nothing says what “%s” is", gtk_widget_get_tooltip_text (root));
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_named (child);
  return n;
}

static void
test_window_named (void)
{
  SamenWindow *window = window_with_map ();

  samen_window_select (window, "p1");
  g_assert_cmpuint (count_named (GTK_WIDGET (window)), >, 10);
  close_window (window);
}

/* --- files that are dropped ------------------------------------------------------- */

static GtkDropTarget *
drop_target (SamenWindow *window)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (window));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return GTK_DROP_TARGET (controller);
    }
  g_assert_not_reached ();
}

static gboolean
drop (SamenWindow *window,
      GFile       *file)
{
  g_auto (GValue) value = G_VALUE_INIT;
  GSList *files = g_slist_append (NULL, file);
  gboolean taken;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_set_boxed (&value, files);
  g_signal_emit_by_name (drop_target (window), "drop", &value, 10.0, 10.0, &taken);
  g_slist_free (files);
  return taken;
}

/* The dialog of that type which comes up. */
static GtkWindow *
wait_for_dialog (GType type)
{
  for (;;)
    {
      g_autoptr (GList) windows = gtk_window_list_toplevels ();

      for (GList *l = windows; l != NULL; l = l->next)
        if (g_type_is_a (G_OBJECT_TYPE (l->data), type))
          return l->data;
      g_main_context_iteration (NULL, TRUE);
    }
}

static void
written_cb (GObject      *folder,
            GAsyncResult *result,
            gpointer      done)
{
  *(gboolean *) done = samen_post_write_finish (result, NULL);
}

/* A file of its own for @project.  Returns: (transfer full) */
static GFile *
write_file (const SamenProject *project)
{
  g_autofree char *path = g_dir_make_tmp ("samenspel-drop-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GPtrArray) letters = g_ptr_array_new_with_free_func ((GDestroyNotify) samen_letter_free);
  gboolean done = FALSE;

  g_ptr_array_add (letters, samen_letter_new ("dropped", project));
  samen_post_write_async (letters, folder, written_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
  return g_object_ref (((SamenLetter *) g_ptr_array_index (letters, 0))->file);
}

static void
remove_file (GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);

  g_file_delete (file, NULL, NULL);
  g_file_delete (folder, NULL, NULL);
}

/* What was sent out to be answered is collected without a question. */
static void
test_window_collects (void)
{
  SamenWindow *window = window_with_map ();
  const SamenProject *project = samen_document_project (samen_window_document (window));
  g_autoptr (SamenProject) asked = samen_request_make (project, samen_project_latest_round (project)->id, NULL, NULL, NULL);
  g_autoptr (GFile) file = write_file (asked);
  g_autoptr (GFile) picture = g_file_new_for_path ("/tmp/picture.png");

  gtk_window_present (GTK_WINDOW (window));
  g_assert_false (drop (window, picture));
  g_assert_true (drop (window, file));
  gtk_window_destroy (wait_for_dialog (SAMEN_TYPE_COLLECT));
  remove_file (file);
  close_window (window);
}

/* Of any other map one may want to see it, or its answers. */
static void
test_window_asks_what_was_dropped (void)
{
  SamenWindow *window = window_with_map ();
  g_autoptr (SamenProject) other = samen_new_map (NULL);
  g_autoptr (GFile) file = write_file (other);
  GtkWindow *question;

  gtk_window_present (GTK_WINDOW (window));
  g_assert_true (drop (window, file));
  question = wait_for_dialog (ADW_TYPE_MESSAGE_DIALOG);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (question), "collect");
  gtk_window_destroy (question);
  gtk_window_destroy (wait_for_dialog (SAMEN_TYPE_COLLECT));
  remove_file (file);
  close_window (window);
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_log_set_always_fatal (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL);
  gtk_init ();
  samen_app_register_resources ();
  app = samen_application_new ();
  g_application_set_flags (G_APPLICATION (app), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (app), NULL, NULL);

  g_test_add_data_func ("/shell/welcome", GSIZE_TO_POINTER (SAMEN_TYPE_WELCOME), test_built_and_gone);
  g_test_add_data_func ("/shell/poster-view", GSIZE_TO_POINTER (SAMEN_TYPE_POSTER_VIEW), test_built_and_gone);
  g_test_add_func ("/shell/windows-gone", test_windows_gone);
  g_test_add_func ("/shell/settings", test_settings);
  g_test_add_func ("/shell/new-map", test_new_map);
  g_test_add_func ("/shell/breakpoint", test_breakpoint);
  g_test_add_func ("/shell/split", test_split);
  g_test_add_func ("/shell/split-put-away", test_split_put_away);
  g_test_add_func ("/shell/title", test_title);
  g_test_add_func ("/shell/language", test_language);
  g_test_add_func ("/shell/search", test_search);
  g_test_add_func ("/shell/window-undo", test_window_undo);
  g_test_add_func ("/shell/window-untouched", test_window_untouched);
  g_test_add_func ("/shell/window-asks", test_window_asks);
  g_test_add_func ("/shell/window-vacant", test_window_vacant);
  g_test_add_func ("/shell/window-views", test_window_views);
  g_test_add_func ("/shell/window-places", test_window_places);
  g_test_add_func ("/shell/window-named", test_window_named);
  g_test_add_func ("/shell/window-collects", test_window_collects);
  g_test_add_func ("/shell/window-asks-what-was-dropped", test_window_asks_what_was_dropped);
  result = g_test_run ();
  g_object_unref (app);
  return result;
}
