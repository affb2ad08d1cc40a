/* tests/app/test-paradox-view.c - what one can do with the twelve paradoxes
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/paradox-view.h"

#include "app/answer-menu.h"
#include "app/field-row.h"
#include "app/number-popover.h"
#include "app/paradox-row.h"
#include "app/paradox-track.h"
#include "app/track-handle.h"
#include "core/edit.h"
#include "panels.h"

static Desk *
look (const char *party)
{
  GtkWidget *view = samen_paradox_view_new ();
  Desk *desk = desk_new (view, panels_project (), NULL);

  samen_paradox_view_look_as (SAMEN_PARADOX_VIEW (view), party);
  return desk;
}

static GtkWidget *
nth_row (Desk *desk,
         int   number)
{
  GtkWidget *row = panels_find (GTK_WIDGET (desk->panel), SAMEN_TYPE_PARADOX_ROW, NULL, NULL);

  while (samen_paradox_row_number (SAMEN_PARADOX_ROW (row)) != number)
    row = gtk_widget_get_next_sibling (row);
  return row;
}

/* 0: where we stand, 1: where we want to go, 2: a party's position */
static GtkWidget *
handle (Desk *desk,
        int   number,
        int   which)
{
  GtkWidget *each = panels_find (nth_row (desk, number), SAMEN_TYPE_TRACK_HANDLE, NULL, NULL);

  while (which-- > 0)
    each = gtk_widget_get_next_sibling (each);
  return each;
}

static const SamenParadox *
ninth (Desk *desk)
{
  return samen_project_paradox (desk->project, 9);
}

static const SamenAnswer *
answer_of_town (Desk *desk)
{
  return samen_round_answer (samen_project_latest_round (desk->project), "p1", 9);
}

/* --- tests ---------------------------------------------------------------------------- */

static void
test_keys_move_the_group (void)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    int position;
  } steps[] = {
    { GDK_KEY_Right, 0, 1 },        { GDK_KEY_Right, GDK_SHIFT_MASK, 11 }, { GDK_KEY_Left, 0, 10 },
    { GDK_KEY_Page_Down, 0, 0 },    { GDK_KEY_Page_Up, 0, 10 },            { GDK_KEY_Home, 0, -100 },
    { GDK_KEY_Left, 0, -100 },      { GDK_KEY_End, 0, 100 },               { GDK_KEY_Delete, 0, SAMEN_NONE },
  };
  Desk *desk = look (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      panels_press (handle (desk, 9, 0), steps[i].key, steps[i].modifiers);
      g_assert_cmpint (ninth (desk)->agreed, ==, steps[i].position);
    }
  g_assert_cmpint (ninth (desk)->desired, ==, SAMEN_NONE);
  g_assert_cmpstr (desk->focus, ==, "@paradox-9");
  desk_free (desk);
}

static void
test_keys_of_one_visit_are_one_stroke (void)
{
  Desk *desk = look (NULL);
  guint stroke;

  panels_press (handle (desk, 9, 1), GDK_KEY_Right, 0);
  stroke = desk->stroke;
  panels_press (handle (desk, 9, 1), GDK_KEY_Right, 0);
  g_assert_cmpuint (desk->stroke, ==, stroke);
  g_assert_cmpint (ninth (desk)->desired, ==, 2);
  desk_free (desk);
}

static void
test_party_gives_and_takes_back (void)
{
  Desk *desk = look ("p1");
  GtkWidget *slider = handle (desk, 9, 2);

  g_assert_true (gtk_widget_get_visible (slider));
  g_assert_false (gtk_widget_get_visible (handle (desk, 9, 0)));
  g_assert_cmpstr (samen_track_handle_words (SAMEN_TRACK_HANDLE (slider)), ==, "not given yet");
  panels_press (slider, GDK_KEY_Page_Up, 0);
  g_assert_cmpint (answer_of_town (desk)->position, ==, 10);
  panels_press (slider, GDK_KEY_Page_Down, 0);
  g_assert_cmpint (answer_of_town (desk)->position, ==, 0);
  g_assert_cmpstr (samen_track_handle_words (SAMEN_TRACK_HANDLE (slider)), ==, "exactly in the middle");
  panels_press (slider, GDK_KEY_Delete, 0);
  g_assert_null (answer_of_town (desk));
  g_assert_cmpstr (samen_track_handle_words (SAMEN_TRACK_HANDLE (slider)), ==, "not given yet");
  desk_free (desk);
}

static void
test_slider_is_one_to_all (void)
{
  Desk *desk = look ("p1");
  GtkWidget *slider = handle (desk, 9, 2);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (slider), GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (slider), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, -100.0);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (slider), GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 100.0);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (slider), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "not given yet");
  panels_press (slider, GDK_KEY_Home, 0);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (slider), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, -100.0);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (slider), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "100 towards Central steering");
  desk_free (desk);
}

static void
enter_number (GtkWidget  *popover,
              const char *text)
{
  GtkWidget *entry = panels_find (popover, GTK_TYPE_ENTRY, NULL, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
}

static void
test_number_is_typed (void)
{
  static const char *const refused[] = { "", "-", "abc", "101", "-1000", "3.5", "12 or so" };
  Desk *desk = look (NULL);
  GtkWidget *popover;

  gtk_window_present (desk->window);
  while (!gtk_widget_get_mapped (handle (desk, 9, 0)))
    g_main_context_iteration (NULL, TRUE);
  panels_press (handle (desk, 9, 0), GDK_KEY_minus, 0);
  popover = panels_find (handle (desk, 9, 0), SAMEN_TYPE_NUMBER_POPOVER, NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      enter_number (popover, refused[i]);
      g_assert_cmpuint (desk->edits, ==, 0);
      g_assert_true (gtk_widget_get_visible (panels_find (popover, GTK_TYPE_LABEL, "label",
                                                          "Give a whole number from -100 to 100.")));
    }
  enter_number (popover, "-35");
  g_assert_cmpint (ninth (desk)->agreed, ==, -35);
  enter_number (popover, " +20 ");
  g_assert_cmpint (ninth (desk)->agreed, ==, 20);
  desk_free (desk);
}

static void
test_stance_comes_off_again (void)
{
  Desk *desk = look (NULL);
  GtkWidget *stance;

  samen_paradox_row_set_open (SAMEN_PARADOX_ROW (nth_row (desk, 9)), TRUE);
  stance = panels_find (nth_row (desk, 9), SAMEN_TYPE_FIELD_ROW, "field", "stance");
  g_signal_emit_by_name (panels_find (stance, GTK_TYPE_TOGGLE_BUTTON, NULL, NULL), "clicked");
  g_assert_cmpint (ninth (desk)->stance, ==, SAMEN_STANCE_BALANCE);
  g_signal_emit_by_name (panels_find (stance, GTK_TYPE_TOGGLE_BUTTON, NULL, NULL), "clicked");
  g_assert_cmpint (ninth (desk)->stance, ==, SAMEN_NONE);
  desk_free (desk);
}

static void
test_corner_gets_the_catalogue_back (void)
{
  Desk *desk = look (NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  GtkWidget *corner;

  samen_paradox_row_set_open (SAMEN_PARADOX_ROW (nth_row (desk, 9)), TRUE);
  corner = panels_find (nth_row (desk, 9), SAMEN_TYPE_FIELD_ROW, "field", "worth-left");
  before = panels_text (corner);
  g_assert_cmpstr (before, !=, "");
  panels_type (corner, "One course for all");
  g_assert_cmpstr (ninth (desk)->worth_left, ==, "One course for all");
  panels_type (corner, "");
  g_assert_null (ninth (desk)->worth_left);
  after = panels_text (corner);
  g_assert_cmpstr (after, ==, before);
  desk_free (desk);
}

static void
test_answers_that_are_no_place (void)
{
  Desk *desk = look ("p1");
  GtkWidget *row = nth_row (desk, 9);

  samen_paradox_row_set_open (SAMEN_PARADOX_ROW (row), TRUE);
  g_signal_emit_by_name (panels_button (row, "Don’t know"), "clicked");
  g_assert_cmpint (answer_of_town (desk)->state, ==, SAMEN_ANSWER_SKIPPED);
  g_signal_emit_by_name (panels_button (row, "clearly"), "clicked");
  g_assert_cmpint (answer_of_town (desk)->tension, ==, 2);
  panels_type (panels_find (row, SAMEN_TYPE_FIELD_ROW, "field", "remark"), "Ask us later");
  g_assert_cmpstr (answer_of_town (desk)->remark, ==, "Ask us later");
  gtk_widget_activate_action (panels_find (row, SAMEN_TYPE_ANSWER_MENU, NULL, NULL), "answer.give", "i",
                              (gint32) SAMEN_ANSWER_DECLINED);
  g_assert_cmpint (answer_of_town (desk)->state, ==, SAMEN_ANSWER_DECLINED);
  g_signal_emit_by_name (panels_button (row, "Take Back"), "clicked");
  g_assert_null (answer_of_town (desk));
  desk_free (desk);
}

static void
test_undo_opens_its_row (void)
{
  Desk *desk = look (NULL);
  gboolean open;

  desk->selection = g_strdup ("@paradox-4");
  desk_show (desk);
  g_object_get (nth_row (desk, 4), "open", &open, NULL);
  g_assert_true (open);
  g_object_get (nth_row (desk, 5), "open", &open, NULL);
  g_assert_false (open);
  desk_free (desk);
}

/* A marker that goes back is seen where it is; nothing unfolds for it. */
static void
test_undo_of_a_marker_leaves_its_row_shut (void)
{
  Desk *desk = look (NULL);
  SamenProject *undone = desk->project;
  gboolean open;

  desk->project = samen_edit_set_number (undone, "@paradox-4", "agreed", 40);
  desk->selection = g_strdup ("@paradox-4");
  desk_show (desk);
  samen_project_unref (undone);
  g_object_get (nth_row (desk, 4), "open", &open, NULL);
  g_assert_false (open);
  desk_free (desk);
}

static void
test_party_that_goes (void)
{
  Desk *desk = look ("p2");
  SamenProject *old = desk->project;

  desk->project = samen_edit_remove (old, "p2");
  samen_project_unref (old);
  desk_show (desk);
  g_assert_true (gtk_widget_get_visible (handle (desk, 9, 0)));
  desk_free (desk);
}

static void
test_read_only (void)
{
  Desk *desk = look (NULL);

  desk->read_only = TRUE;
  desk_show (desk);
  panels_press (handle (desk, 9, 0), GDK_KEY_Right, 0);
  g_assert_cmpuint (desk->edits, ==, 0);
  desk_free (desk);
}

static gboolean
has_label (GtkWidget  *root,
           const char *words)
{
  if (GTK_IS_LABEL (root) && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), words))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (has_label (child, words))
      return TRUE;
  return FALSE;
}

/* What a team calls a pole stands above what the book calls it, and is quoted. */
static void
test_own_words_for_a_pole (void)
{
  Desk *desk = look (NULL);
  SamenProject *reworded = samen_edit_set_text (desk->project, "@paradox-9", "left", "GGD & <town> lead");

  samen_paradox_row_set_open (SAMEN_PARADOX_ROW (nth_row (desk, 9)), TRUE);
  samen_project_unref (desk->project);
  desk->project = reworded;
  desk_show (desk);
  g_assert_true (has_label (nth_row (desk, 9), "GGD & <town> lead\nCentral steering"));
  g_assert_true (has_label (nth_row (desk, 9), "Local room to play"));
  panels_find (nth_row (desk, 9), SAMEN_TYPE_FIELD_ROW, "title", "What is the worth of “GGD & <town> lead”?");
  panels_find (nth_row (desk, 9), SAMEN_TYPE_FIELD_ROW, "title", "What is the worth of local room to play?");
  desk_free (desk);
}

/* --- hundreds of parties --- */

static SamenProject *
answered_by (guint n)
{
  SamenProject *project = samen_project_new (SAMEN_LANGUAGE_NL);

  for (guint i = 1; i <= n; i++)
    {
      g_autofree char *id = g_strdup_printf ("p%u", i);
      SamenParty *party = samen_record_new (&samen_party_class);
      SamenProject *next;

      samen_record_set_text (party, samen_record_class_find (&samen_party_class, "name"), id);
      next = samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "parties", party, G_MAXUINT, NULL);
      samen_project_unref (project);
      project = samen_edit_answer (next, NULL, id, 9, SAMEN_ANSWER_GIVEN, (int) (i % 21));
      samen_project_unref (next);
    }
  return project;
}

static int
height_of_ninth (guint parties)
{
  Desk *desk = desk_new (samen_paradox_view_new (), answered_by (parties), NULL);
  GtkWidget *track = panels_find (nth_row (desk, 9), SAMEN_TYPE_PARADOX_TRACK, NULL, NULL);
  int height;

  samen_paradox_row_set_open (SAMEN_PARADOX_ROW (nth_row (desk, 9)), TRUE);
  gtk_widget_measure (track, GTK_ORIENTATION_VERTICAL, 476, NULL, &height, NULL, NULL);
  desk_free (desk);
  return height;
}

static void
test_a_crowd_keeps_its_row_low (void)
{
  int few = height_of_ninth (3);

  g_assert_cmpint (few, >, 60);
  g_assert_cmpint (height_of_ninth (120), <, 260);
  g_assert_cmpint (height_of_ninth (120), >, few);
}

/* The window speaks English, the project Dutch: a heading is all Dutch. */
static void
test_corners_speak_as_the_project (void)
{
  Desk *desk = desk_new (samen_paradox_view_new (), samen_project_new (SAMEN_LANGUAGE_NL), NULL);

  samen_paradox_row_set_open (SAMEN_PARADOX_ROW (nth_row (desk, 9)), TRUE);
  panels_find (nth_row (desk, 9), SAMEN_TYPE_FIELD_ROW, "title", "Wat is de waarde van centrale sturing?");
  panels_find (nth_row (desk, 9), SAMEN_TYPE_FIELD_ROW, "title", "Wat zie je als lokale speelruimte de overhand krijgt?");
  desk_free (desk);
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  panels_init (&argc, &argv);
  g_test_add_func ("/paradoxes/keys-move-the-group", test_keys_move_the_group);
  g_test_add_func ("/paradoxes/keys-of-one-visit-are-one-stroke", test_keys_of_one_visit_are_one_stroke);
  g_test_add_func ("/paradoxes/party-gives-and-takes-back", test_party_gives_and_takes_back);
  g_test_add_func ("/paradoxes/slider-is-one-to-all", test_slider_is_one_to_all);
  g_test_add_func ("/paradoxes/number-is-typed", test_number_is_typed);
  g_test_add_func ("/paradoxes/stance", test_stance_comes_off_again);
  g_test_add_func ("/paradoxes/corner", test_corner_gets_the_catalogue_back);
  g_test_add_func ("/paradoxes/answers-that-are-no-place", test_answers_that_are_no_place);
  g_test_add_func ("/paradoxes/undo-opens-its-row", test_undo_opens_its_row);
  g_test_add_func ("/paradoxes/undo-of-a-marker", test_undo_of_a_marker_leaves_its_row_shut);
  g_test_add_func ("/paradoxes/party-that-goes", test_party_that_goes);
  g_test_add_func ("/paradoxes/own-words", test_own_words_for_a_pole);
  g_test_add_func ("/paradoxes/crowd", test_a_crowd_keeps_its_row_low);
  g_test_add_func ("/paradoxes/corners", test_corners_speak_as_the_project);
  g_test_add_func ("/paradoxes/read-only", test_read_only);
  return g_test_run ();
}
