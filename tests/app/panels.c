/* tests/app/panels.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "panels.h"

#include "core/edit.h"

void samen_app_register_resource (void);

void
panels_init (int    *argc,
             char ***argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (argc, argv, NULL);
  g_log_set_always_fatal (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL);
  adw_init ();
  samen_app_register_resource ();
}

/* --- a project ------------------------------------------------------------------- */

static void
take (SamenProject **project,
      SamenProject  *next)
{
  samen_project_unref (*project);
  *project = next;
}

static void
add_party (SamenProject **project,
           const char    *name,
           SamenKind      kind)
{
  SamenParty *party = samen_record_new (&samen_party_class);

  samen_record_set_text (party, samen_record_class_find (&samen_party_class, "name"), name);
  party->kind = kind;
  take (project, samen_edit_add (*project, SAMEN_SUBJECT_PROJECT, "parties", party, G_MAXUINT, NULL));
}

SamenProject *
panels_project (void)
{
  SamenProject *project = samen_project_new (SAMEN_LANGUAGE_EN);
  SamenValue *value = samen_record_new (&samen_value_class);

  add_party (&project, "Town", SAMEN_KIND_GOVERNMENT);
  add_party (&project, "Parents", SAMEN_KIND_RESIDENTS);
  take (&project, samen_edit_connect (project, "p1", "p2", SAMEN_RELATION_STEERS, NULL));
  take (&project, samen_edit_set_text (project, SAMEN_SUBJECT_AMBITION, "statement", "Every child well"));
  samen_record_set_text (value, samen_record_class_find (&samen_value_class, "text"), "Trust");
  take (&project, samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "values", value, G_MAXUINT, NULL));
  return project;
}

/* --- the desk ---------------------------------------------------------------------- */

static void
edit_cb (Desk         *desk,
         SamenProject *next,
         const char   *label,
         guint         stroke,
         const char   *focus)
{
  SamenProject *old = desk->project;

  desk->edits++;
  desk->stroke = stroke;
  g_free (desk->label);
  desk->label = g_strdup (label);
  g_free (desk->focus);
  desk->focus = g_strdup (focus);
  desk->project = samen_project_ref (next);
  desk_show (desk);
  samen_project_unref (old);
}

static void
cancel_cb (Desk *desk)
{
  desk->cancels++;
}

static void
select_cb (Desk       *desk,
           const char *subject)
{
  desk->selects++;
  g_free (desk->selection);
  desk->selection = g_strdup (subject);
  desk_show (desk);
}

static void
look_cb (Desk       *desk,
         const char *round,
         const char *before)
{
  g_free (desk->round);
  desk->round = g_strdup (round);
  g_free (desk->before);
  desk->before = g_strdup (before);
  desk_show (desk);
}

Desk *
desk_new (GtkWidget    *panel,
          SamenProject *project,
          const char   *selection)
{
  Desk *desk = g_new0 (Desk, 1);

  desk->window = GTK_WINDOW (gtk_window_new ());
  desk->panel = SAMEN_EDITOR (panel);
  desk->project = project;
  desk->selection = g_strdup (selection);
  gtk_window_set_child (desk->window, panel);
  g_signal_connect_swapped (panel, "edit", G_CALLBACK (edit_cb), desk);
  g_signal_connect_swapped (panel, "cancel", G_CALLBACK (cancel_cb), desk);
  g_signal_connect_swapped (panel, "select", G_CALLBACK (select_cb), desk);
  g_signal_connect_swapped (panel, "look", G_CALLBACK (look_cb), desk);
  desk_show (desk);
  return desk;
}

void
desk_show (Desk *desk)
{
  const SamenRound *round = desk->round != NULL ? samen_project_round (desk->project, desk->round)
                                                : samen_project_latest_round (desk->project);
  g_autoptr (SamenRecord) shown = (SamenRecord *) samen_round_shown (round);
  g_autoptr (SamenRecord) before = (SamenRecord *) samen_round_shown (samen_project_round (desk->project, desk->before));
  const SamenState state = {
    desk->project, (SamenRound *) shown, (SamenRound *) before, desk->selection, desk->read_only,
  };

  samen_editor_show (desk->panel, &state);
}

void
desk_free (Desk *desk)
{
  GtkWidget *panel = g_object_ref (GTK_WIDGET (desk->panel));

  gtk_window_destroy (desk->window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (panel);
  samen_project_unref (desk->project);
  g_free (desk->selection);
  g_free (desk->round);
  g_free (desk->before);
  g_free (desk->label);
  g_free (desk->focus);
  g_free (desk);
}

/* --- finding ------------------------------------------------------------------------ */

typedef gboolean (*Match) (GtkWidget *widget, gconstpointer data);

static GtkWidget *
find_match (GtkWidget    *root,
            Match         match,
            gconstpointer data)
{
  if (match (root, data))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_match (child, match, data);

      if (found != NULL)
        return found;
    }
  return NULL;
}

typedef struct
{
  GType type;
  const char *name;
  const char *value;
} Wanted;

static gboolean
is_wanted (GtkWidget    *widget,
           gconstpointer data)
{
  const Wanted *wanted = data;
  g_autofree char *value = NULL;

  if (!g_type_is_a (G_OBJECT_TYPE (widget), wanted->type))
    return FALSE;
  if (wanted->name == NULL)
    return TRUE;
  g_object_get (widget, wanted->name, &value, NULL);
  return g_strcmp0 (value, wanted->value) == 0;
}

GtkWidget *
panels_find (GtkWidget  *root,
             GType       type,
             const char *name,
             const char *value)
{
  const Wanted wanted = { type, name, value };
  GtkWidget *found = find_match (root, is_wanted, &wanted);

  if (found == NULL)
    g_error ("no %s with %s %s", g_type_name (type), name, value);
  return found;
}

static gboolean
says (GtkWidget    *widget,
      gconstpointer words)
{
  return GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_label (GTK_LABEL (widget)), words) == 0 &&
         gtk_widget_get_ancestor (widget, GTK_TYPE_BUTTON) != NULL;
}

GtkWidget *
panels_button (GtkWidget  *root,
               const char *words)
{
  GtkWidget *label = find_match (root, says, words);

  if (label == NULL)
    g_error ("no button says %s", words);
  return gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);
}

/* --- doing ---------------------------------------------------------------------------- */

void
panels_press (GtkWidget       *widget,
              guint            key,
              GdkModifierType  modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
      gboolean handled;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, modifiers, &handled);
    }
}

void
panels_type (GtkWidget  *root,
             const char *text)
{
  GtkWidget *view = panels_find (root, GTK_TYPE_TEXT_VIEW, NULL, NULL);

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1);
}

char *
panels_text (GtkWidget *root)
{
  GtkWidget *view = panels_find (root, GTK_TYPE_TEXT_VIEW, NULL, NULL);
  char *text;

  g_object_get (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), "text", &text, NULL);
  return text;
}
