/* tests/app/test-paradox-rounds.c - the paradoxes in another round than the latest
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/paradox-view.h"

#include "app/agreement-panel.h"
#include "app/estimate-track.h"
#include "app/field-row.h"
#include "app/paradox-row.h"
#include "app/perception-panel.h"
#include "app/track-handle.h"
#include "core/edit.h"
#include "core/text.h"
#include "panels.h"

static void
take (SamenProject **project,
      SamenProject  *next)
{
  samen_project_unref (*project);
  *project = next;
}

/* In between, the town moved from −50 to 50 on the ninth and a little on the fourth. */
static SamenProject *
two_rounds (void)
{
  SamenProject *project = panels_project ();

  take (&project, samen_edit_add_round (project, "Baseline", "2026-03-12", NULL, NULL));
  take (&project, samen_edit_answer (project, NULL, "p1", 4, SAMEN_ANSWER_GIVEN, 0));
  take (&project, samen_edit_answer (project, NULL, "p1", 9, SAMEN_ANSWER_GIVEN, -50));
  take (&project, samen_edit_agree (project, 9, -30, "2026-03-13"));
  take (&project, samen_edit_add_round (project, "Second round", "2026-11-05", NULL, NULL));
  take (&project, samen_edit_answer (project, NULL, "p1", 4, SAMEN_ANSWER_GIVEN, 10));
  take (&project, samen_edit_answer (project, NULL, "p1", 9, SAMEN_ANSWER_GIVEN, 50));
  take (&project, samen_edit_agree (project, 9, 20, "2026-11-06"));
  return project;
}

static const SamenRound *
nth_round (Desk *desk,
           guint n)
{
  return samen_list_get (desk->project->rounds, n);
}

static Desk *
look (const char *party)
{
  GtkWidget *view = samen_paradox_view_new ();
  Desk *desk = desk_new (view, two_rounds (), NULL);

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

static int
agreed_on_ninth (Desk *desk)
{
  return samen_project_paradox (desk->project, 9)->agreed;
}

/* --- tests ---------------------------------------------------------------------------- */

static void
test_answers_go_to_the_round_looked_at (void)
{
  Desk *desk = look ("p1");

  samen_editor_look (desk->panel, nth_round (desk, 0)->id, NULL);
  panels_press (handle (desk, 9, 2), GDK_KEY_Right, 0);
  g_assert_cmpint (samen_round_answer (nth_round (desk, 0), "p1", 9)->position, ==, -49);
  g_assert_cmpint (samen_round_answer (nth_round (desk, 1), "p1", 9)->position, ==, 50);
  desk_free (desk);
}

static void
test_past_agreement_is_to_read (void)
{
  Desk *desk = look (NULL);

  samen_paradox_row_set_open (SAMEN_PARADOX_ROW (nth_row (desk, 9)), TRUE);
  panels_find (nth_row (desk, 9), GTK_TYPE_LABEL, "label", "Agreed: 20 towards Local room to play");
  samen_editor_look (desk->panel, nth_round (desk, 0)->id, NULL);
  panels_find (nth_row (desk, 9), GTK_TYPE_LABEL, "label", "Agreed: 30 towards Central steering");
  g_assert_false (gtk_widget_get_visible (handle (desk, 9, 0)));
  panels_press (handle (desk, 9, 0), GDK_KEY_Right, 0);
  g_assert_cmpint (agreed_on_ninth (desk), ==, 20);
  desk_free (desk);
}

static void
test_agreeing_is_dated_once (void)
{
  Desk *desk = look (NULL);

  panels_press (handle (desk, 4, 0), GDK_KEY_Right, 0);
  g_assert_true (samen_date_is_valid (samen_project_paradox (desk->project, 4)->agreed_on));
  panels_press (handle (desk, 9, 0), GDK_KEY_Right, 0);
  g_assert_cmpstr (samen_project_paradox (desk->project, 9)->agreed_on, ==, "2026-11-06");
  desk_free (desk);
}

static void
test_who_agreed (void)
{
  Desk *desk = look (NULL);
  GtkWidget *panel;

  samen_paradox_row_set_open (SAMEN_PARADOX_ROW (nth_row (desk, 9)), TRUE);
  panel = panels_find (nth_row (desk, 9), SAMEN_TYPE_AGREEMENT_PANEL, NULL, NULL);
  gtk_widget_activate_action (panel, "agreement.by", "s", "Town");
  gtk_widget_activate_action (panel, "agreement.by", "s", "Parents");
  gtk_widget_activate_action (panel, "agreement.by", "s", "Town");
  g_assert_cmpstr (samen_project_paradox (desk->project, 9)->agreed_by, ==, "Town, Parents");
  gtk_widget_activate_action (panel, "agreement.by", "s", "Everyone at the table");
  g_assert_cmpstr (samen_project_paradox (desk->project, 9)->agreed_by, ==, "Everyone at the table");
  desk_free (desk);
}

/* Answers never touch what was agreed. */
static void
test_nothing_computed_is_agreed (void)
{
  Desk *desk = look ("p1");

  panels_press (handle (desk, 9, 2), GDK_KEY_Home, 0);
  panels_press (handle (desk, 4, 2), GDK_KEY_End, 0);
  g_assert_cmpint (agreed_on_ninth (desk), ==, 20);
  g_assert_cmpint (samen_project_paradox (desk->project, 4)->agreed, ==, SAMEN_NONE);
  desk_free (desk);
}

static void
cover_all (Desk *desk)
{
  take (&desk->project, samen_edit_set_number (desk->project, nth_round (desk, 1)->id, "covered", SAMEN_ALL_PARADOXES));
  desk_show (desk);
}

/* One sees one's own answer come, not what was there, and nobody else's. */
static void
test_answering_what_is_covered (void)
{
  Desk *desk = look ("p1");

  cover_all (desk);
  g_assert_cmpstr (samen_track_handle_words (SAMEN_TRACK_HANDLE (handle (desk, 9, 2))), ==, "covered");
  panels_press (handle (desk, 9, 2), GDK_KEY_Home, 0);
  g_assert_cmpint (samen_round_answer (nth_round (desk, 1), "p1", 9)->position, ==, -100);
  g_assert_cmpstr (samen_track_handle_words (SAMEN_TRACK_HANDLE (handle (desk, 9, 2))), ==, "100 towards Central steering");
  g_assert_cmpstr (samen_track_handle_words (SAMEN_TRACK_HANDLE (handle (desk, 4, 2))), ==, "covered");
  /* Whoever comes next finds it covered again. */
  samen_paradox_view_look_as (SAMEN_PARADOX_VIEW (desk->panel), "p2");
  samen_paradox_view_look_as (SAMEN_PARADOX_VIEW (desk->panel), "p1");
  g_assert_cmpstr (samen_track_handle_words (SAMEN_TRACK_HANDLE (handle (desk, 9, 2))), ==, "covered");
  desk_free (desk);
}

static void
test_covered_says_no_figures (void)
{
  Desk *desk = look (NULL);

  cover_all (desk);
  samen_paradox_row_set_open (SAMEN_PARADOX_ROW (nth_row (desk, 9)), TRUE);
  panels_find (nth_row (desk, 9), GTK_TYPE_LABEL, "label", "The answers are covered until they are revealed.");
  desk_free (desk);
}

/* Only in a project that asks for it. */
static void
test_estimating_another (void)
{
  Desk *desk = look ("p1");
  GtkWidget *track;
  const SamenSheet *sheet;

  samen_paradox_row_set_open (SAMEN_PARADOX_ROW (nth_row (desk, 9)), TRUE);
  g_assert_false (gtk_widget_get_visible (panels_find (nth_row (desk, 9), SAMEN_TYPE_PERCEPTION_PANEL, NULL, NULL)));
  take (&desk->project, samen_edit_set_number (desk->project, SAMEN_SUBJECT_PROJECT, "perception", SAMEN_PERCEPTION_YES));
  desk_show (desk);
  g_assert_true (gtk_widget_get_visible (panels_find (nth_row (desk, 9), SAMEN_TYPE_PERCEPTION_PANEL, NULL, NULL)));
  track = panels_find (nth_row (desk, 9), SAMEN_TYPE_ESTIMATE_TRACK, NULL, NULL);
  panels_press (panels_find (track, SAMEN_TYPE_TRACK_HANDLE, NULL, NULL), GDK_KEY_End, 0);
  sheet = samen_round_sheet (nth_round (desk, 1), "p1");
  g_assert_cmpint (samen_sheet_estimate (sheet, "p2", 9)->position, ==, 100);
  /* An estimate is nobody's answer. */
  g_assert_null (samen_round_answer (nth_round (desk, 1), "p2", 9));
  panels_press (panels_find (track, SAMEN_TYPE_TRACK_HANDLE, NULL, NULL), GDK_KEY_Delete, 0);
  g_assert_null (samen_sheet_estimate (samen_round_sheet (nth_round (desk, 1), "p1"), "p2", 9));
  desk_free (desk);
}

static void
test_group_sees_misunderstanding (void)
{
  Desk *desk = look (NULL);
  GtkWidget *panel;

  samen_paradox_row_set_open (SAMEN_PARADOX_ROW (nth_row (desk, 9)), TRUE);
  panel = panels_find (nth_row (desk, 9), SAMEN_TYPE_PERCEPTION_PANEL, NULL, NULL);
  take (&desk->project, samen_edit_set_number (desk->project, SAMEN_SUBJECT_PROJECT, "perception", SAMEN_PERCEPTION_YES));
  take (&desk->project, samen_edit_estimate (desk->project, NULL, "p2", "p1", 9, -40));
  desk_show (desk);
  panels_find (panel, GTK_TYPE_LABEL, "label",
               "Parents about Town: 40 towards Central steering. Town itself: 50 towards Local room to play.");
  cover_all (desk);
  g_assert_false (gtk_widget_get_visible (panel));
  desk_free (desk);
}

static int
first_row (Desk *desk)
{
  return samen_paradox_row_number (SAMEN_PARADOX_ROW (panels_find (GTK_WIDGET (desk->panel), SAMEN_TYPE_PARADOX_ROW, NULL, NULL)));
}

static void
test_order_by_movement (void)
{
  Desk *desk = look (NULL);

  samen_editor_look (desk->panel, NULL, nth_round (desk, 0)->id);
  gtk_widget_activate_action (GTK_WIDGET (desk->panel), "paradoxes.order", "s", "moved");
  g_assert_cmpint (first_row (desk), ==, 9);
  /* Nothing to order by any more. */
  samen_editor_look (desk->panel, NULL, NULL);
  g_assert_cmpint (first_row (desk), ==, 1);
  desk_free (desk);
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  panels_init (&argc, &argv);
  g_test_add_func ("/paradox-rounds/answers", test_answers_go_to_the_round_looked_at);
  g_test_add_func ("/paradox-rounds/past-agreement", test_past_agreement_is_to_read);
  g_test_add_func ("/paradox-rounds/agreeing-is-dated-once", test_agreeing_is_dated_once);
  g_test_add_func ("/paradox-rounds/who-agreed", test_who_agreed);
  g_test_add_func ("/paradox-rounds/nothing-computed", test_nothing_computed_is_agreed);
  g_test_add_func ("/paradox-rounds/covered", test_answering_what_is_covered);
  g_test_add_func ("/paradox-rounds/covered-figures", test_covered_says_no_figures);
  g_test_add_func ("/paradox-rounds/estimating", test_estimating_another);
  g_test_add_func ("/paradox-rounds/misunderstanding", test_group_sees_misunderstanding);
  g_test_add_func ("/paradox-rounds/order-by-movement", test_order_by_movement);
  return g_test_run ();
}
