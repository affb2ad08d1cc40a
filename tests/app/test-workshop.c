/* tests/app/test-workshop.c - a group answers, sees, agrees
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/workshop.h"

#include "app/stage-slider.h"
#include "app/track-handle.h"
#include "app/workshop-answer.h"
#include "app/workshop-answers.h"
#include "app/workshop-reveal.h"
#include "app/workshop-steps.h"
#include "app/workshop-timer.h"
#include "core/edit.h"
#include "panels.h"

static Desk *
begin (void)
{
  return desk_new (samen_workshop_new (), panels_project (), NULL);
}

static void
go (Desk       *desk,
    const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (desk->panel), action, NULL);
}

static void
take (Desk         *desk,
      SamenProject *next)
{
  samen_project_unref (desk->project);
  desk->project = next;
  desk_show (desk);
}

static GtkStack *
pages (Desk *desk)
{
  return GTK_STACK (panels_find (GTK_WIDGET (desk->panel), GTK_TYPE_STACK, NULL, NULL));
}

static const char *
page (Desk *desk)
{
  return gtk_stack_get_visible_child_name (pages (desk));
}

static GtkWidget *
part (Desk *desk,
      GType type)
{
  return panels_find (gtk_stack_get_visible_child (pages (desk)), type, NULL, NULL);
}

static void
go_to (Desk       *desk,
       const char *name)
{
  for (guint i = 0; i < 40 && !g_str_equal (page (desk), name); i++)
    go (desk, "workshop.on");
  g_assert_cmpstr (page (desk), ==, name);
}

static const SamenRound *
round_of (Desk *desk)
{
  return samen_project_latest_round (desk->project);
}

static const SamenAnswer *
answer_of_town (Desk *desk)
{
  return samen_round_answer (round_of (desk), "p1", 1);
}

/* --- pages ------------------------------------------------------------------------- */

static void
test_keys_turn_pages (void)
{
  static const struct
  {
    guint key;
    const char *page;
  } steps[] = {
    { GDK_KEY_Left, "prepare" },    { GDK_KEY_Right, "ambition" },    { GDK_KEY_Page_Down, "parties" },
    { GDK_KEY_space, "answers" },   { GDK_KEY_Page_Down, "reveal" },  { GDK_KEY_Right, "answers" },
    { GDK_KEY_Page_Up, "reveal" },  { GDK_KEY_End, "closing" },       { GDK_KEY_Right, "closing" },
    { GDK_KEY_Left, "steps" },      { GDK_KEY_Home, "prepare" },
  };
  Desk *desk = begin ();

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      panels_press (GTK_WIDGET (desk->panel), steps[i].key, 0);
      g_assert_cmpstr (page (desk), ==, steps[i].page);
    }
  desk_free (desk);
}

/* A clicker's black screen: the next key only lights it. */
static void
test_black_screen (void)
{
  Desk *desk = begin ();
  GtkWidget *black = gtk_widget_get_last_child (gtk_widget_get_first_child (gtk_widget_get_first_child (GTK_WIDGET (desk->panel))));

  g_assert_false (gtk_widget_get_visible (black));
  go (desk, "workshop.black");
  g_assert_true (gtk_widget_get_visible (black));
  go (desk, "workshop.black");
  g_assert_false (gtk_widget_get_visible (black));
  g_assert_cmpstr (page (desk), ==, "prepare");
  desk_free (desk);
}

static void
test_beginning_makes_a_round (void)
{
  Desk *desk = begin ();

  g_assert_null (round_of (desk));
  go (desk, "workshop.on");
  g_assert_nonnull (round_of (desk));
  g_assert_nonnull (round_of (desk)->date);
  go (desk, "workshop.back");
  go (desk, "workshop.on");
  g_assert_cmpuint (samen_list_length (desk->project->rounds), ==, 1);
  desk_free (desk);
}

/* --- answering and revealing ----------------------------------------------------------- */

static void
say_town (Desk *desk,
          int   position)
{
  g_signal_emit_by_name (part (desk, SAMEN_TYPE_STAGE_SLIDER), "moved", position, samen_editor_stroke ());
}

static void
test_answering_covers (void)
{
  Desk *desk = begin ();

  go_to (desk, "answers");
  say_town (desk, 40);
  g_assert_cmpint (answer_of_town (desk)->position, ==, 40);
  g_assert_true (samen_round_is_covered (round_of (desk), 1));
  g_assert_false (samen_round_is_covered (round_of (desk), 2));
  go (desk, "workshop.skip");
  g_assert_true (samen_round_is_covered (round_of (desk), 1));
  go (desk, "workshop.back");
  go (desk, "workshop.back");
  g_assert_cmpstr (page (desk), ==, "answers");
  go (desk, "workshop.on");
  g_assert_cmpstr (page (desk), ==, "reveal");
  g_assert_false (samen_round_is_covered (round_of (desk), 1));
  g_assert_cmpint (answer_of_town (desk)->position, ==, 40);
  desk_free (desk);
}

static void
test_what_is_said_is_hidden_again (void)
{
  Desk *desk = begin ();
  GtkWidget *seat, *handle;

  go_to (desk, "answers");
  seat = part (desk, SAMEN_TYPE_WORKSHOP_ANSWER);
  handle = panels_find (seat, SAMEN_TYPE_TRACK_HANDLE, NULL, NULL);
  say_town (desk, 40);
  g_assert_cmpint (samen_track_handle_position (SAMEN_TRACK_HANDLE (handle)), ==, 40);
  samen_workshop_answer_close (SAMEN_WORKSHOP_ANSWER (seat));
  g_assert_cmpint (samen_track_handle_position (SAMEN_TRACK_HANDLE (handle)), ==, SAMEN_NONE);
  g_assert_cmpstr (samen_track_handle_words (SAMEN_TRACK_HANDLE (handle)), ==, "filled in");
  desk_free (desk);
}

/* What stood there before somebody changed his mind is nobody's business. */
static void
test_taking_back_shows_nothing (void)
{
  Desk *desk = begin ();
  g_autoptr (SamenProject) before = NULL;
  GtkWidget *handle;

  go_to (desk, "answers");
  say_town (desk, 40);
  samen_workshop_answer_close (SAMEN_WORKSHOP_ANSWER (part (desk, SAMEN_TYPE_WORKSHOP_ANSWER)));
  before = samen_project_ref (desk->project);
  say_town (desk, -20);
  samen_project_unref (desk->project);
  desk->project = samen_project_ref (before);
  desk_show (desk);
  handle = part (desk, SAMEN_TYPE_TRACK_HANDLE);
  g_assert_cmpint (samen_track_handle_position (SAMEN_TRACK_HANDLE (handle)), ==, SAMEN_NONE);
  desk_free (desk);
}

static void
test_other_answers (void)
{
  Desk *desk = begin ();

  go_to (desk, "answers");
  gtk_widget_activate_action (part (desk, SAMEN_TYPE_WORKSHOP_ANSWER), "answer.give", "i", SAMEN_ANSWER_DECLINED);
  g_assert_cmpint (answer_of_town (desk)->state, ==, SAMEN_ANSWER_DECLINED);
  g_assert_cmpint (answer_of_town (desk)->position, ==, SAMEN_NONE);
  panels_find (GTK_WIDGET (desk->panel), GTK_TYPE_LABEL, "label", "1 of 2 filled in");
  gtk_widget_activate_action (part (desk, SAMEN_TYPE_WORKSHOP_ANSWER), "answer.give", "i", SAMEN_ANSWER_ABSENT);
  g_assert_null (answer_of_town (desk));
  desk_free (desk);
}

/* --- what the group makes of it ----------------------------------------------------------- */

static void
test_agreed_is_what_somebody_put_there (void)
{
  Desk *desk = begin ();
  const SamenParadox *first;
  GtkWidget *agreed;

  go_to (desk, "answers");
  say_town (desk, 40);
  go (desk, "workshop.on");
  first = samen_project_paradox (desk->project, 1);
  g_assert_cmpint (first->agreed, ==, SAMEN_NONE);
  agreed = part (desk, SAMEN_TYPE_TRACK_HANDLE);
  panels_press (agreed, GDK_KEY_Right, GDK_SHIFT_MASK);
  panels_press (gtk_widget_get_next_sibling (agreed), GDK_KEY_Left, GDK_SHIFT_MASK);
  first = samen_project_paradox (desk->project, 1);
  g_assert_cmpint (first->agreed, ==, 10);
  g_assert_cmpint (first->desired, ==, -10);
  g_assert_cmpstr (desk->focus, ==, "@paradox-1");
  desk_free (desk);
}

static void
test_stance_and_day (void)
{
  Desk *desk = begin ();
  GtkWidget *bridge, *record;

  go_to (desk, "reveal");
  bridge = panels_button (gtk_stack_get_visible_child (pages (desk)), "Bridge");
  record = panels_button (gtk_stack_get_visible_child (pages (desk)), "Record");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (bridge), TRUE);
  g_assert_cmpint (samen_project_paradox (desk->project, 1)->stance, ==, SAMEN_STANCE_BRIDGE);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (record), TRUE);
  g_assert_null (samen_project_paradox (desk->project, 1)->agreed_on);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (record), FALSE);
  panels_press (part (desk, SAMEN_TYPE_TRACK_HANDLE), GDK_KEY_Right, 0);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (record), TRUE);
  g_assert_nonnull (samen_project_paradox (desk->project, 1)->agreed_on);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (bridge), FALSE);
  g_assert_cmpint (samen_project_paradox (desk->project, 1)->stance, ==, SAMEN_NONE);
  desk_free (desk);
}

/* A new round begins with what was agreed; what is changed in it has its own day. */
static void
test_a_new_agreement_has_its_own_day (void)
{
  Desk *desk = begin ();
  GtkWidget *record;

  take (desk, samen_edit_set_number (desk->project, "@paradox-1", "agreed", 20));
  take (desk, samen_edit_set_text (desk->project, "@paradox-1", "agreed-on", "2020-01-01"));
  take (desk, samen_edit_add_round (desk->project, "Next", "2020-02-02", NULL, NULL));
  go_to (desk, "reveal");
  record = panels_button (gtk_stack_get_visible_child (pages (desk)), "Record");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (record), TRUE);
  g_assert_cmpstr (samen_project_paradox (desk->project, 1)->agreed_on, ==, "2020-01-01");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (record), FALSE);
  panels_press (part (desk, SAMEN_TYPE_TRACK_HANDLE), GDK_KEY_Right, 0);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (record), TRUE);
  g_assert_cmpstr (samen_project_paradox (desk->project, 1)->agreed_on, !=, "2020-01-01");
  desk_free (desk);
}

/* --- steps ------------------------------------------------------------------------------------ */

static void
test_a_step_is_written_down (void)
{
  Desk *desk = begin ();
  GtkWidget *what;
  const SamenStep *step;

  go_to (desk, "steps");
  what = part (desk, GTK_TYPE_ENTRY);
  g_signal_emit_by_name (what, "activate");
  g_assert_cmpuint (samen_list_length (desk->project->steps), ==, 0);
  gtk_editable_set_text (GTK_EDITABLE (what), " Water in the machine ");
  gtk_drop_down_set_selected (GTK_DROP_DOWN (part (desk, GTK_TYPE_DROP_DOWN)), 2);
  g_signal_emit_by_name (what, "activate");
  g_assert_cmpuint (samen_list_length (desk->project->steps), ==, 1);
  step = samen_list_get (desk->project->steps, 0);
  g_assert_cmpstr (step->what, ==, "Water in the machine");
  g_assert_cmpstr (step->party, ==, "p2");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (what)), ==, "");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (part (desk, GTK_TYPE_CHECK_BUTTON)), TRUE);
  g_assert_cmpint (((const SamenStep *) samen_list_get (desk->project->steps, 0))->done, ==, SAMEN_DONE_YES);
  desk_free (desk);
}

static void
test_a_half_written_step_is_kept (void)
{
  Desk *desk = begin ();

  go_to (desk, "steps");
  gtk_editable_set_text (GTK_EDITABLE (part (desk, GTK_TYPE_ENTRY)), "Ring the school");
  go (desk, "workshop.on");
  g_assert_cmpuint (samen_list_length (desk->project->steps), ==, 1);
  go (desk, "workshop.back");
  gtk_editable_set_text (GTK_EDITABLE (part (desk, GTK_TYPE_ENTRY)), "Open the hall");
  go (desk, "workshop.leave");
  g_assert_cmpuint (samen_list_length (desk->project->steps), ==, 2);
  desk_free (desk);
}

static void
test_read_only (void)
{
  Desk *desk = begin ();

  desk->read_only = TRUE;
  desk_show (desk);
  go_to (desk, "answers");
  say_town (desk, 40);
  go_to (desk, "reveal");
  panels_press (part (desk, SAMEN_TYPE_TRACK_HANDLE), GDK_KEY_Right, 0);
  go_to (desk, "closing");
  g_assert_cmpuint (desk->edits, ==, 0);
  desk_free (desk);
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  panels_init (&argc, &argv);
  g_test_add_func ("/workshop/keys-turn-pages", test_keys_turn_pages);
  g_test_add_func ("/workshop/black-screen", test_black_screen);
  g_test_add_func ("/workshop/beginning-makes-a-round", test_beginning_makes_a_round);
  g_test_add_func ("/workshop/answering-covers", test_answering_covers);
  g_test_add_func ("/workshop/hidden-again", test_what_is_said_is_hidden_again);
  g_test_add_func ("/workshop/taking-back", test_taking_back_shows_nothing);
  g_test_add_func ("/workshop/other-answers", test_other_answers);
  g_test_add_func ("/workshop/agreed", test_agreed_is_what_somebody_put_there);
  g_test_add_func ("/workshop/stance-and-day", test_stance_and_day);
  g_test_add_func ("/workshop/own-day", test_a_new_agreement_has_its_own_day);
  g_test_add_func ("/workshop/step", test_a_step_is_written_down);
  g_test_add_func ("/workshop/half-written-step", test_a_half_written_step_is_kept);
  g_test_add_func ("/workshop/read-only", test_read_only);
  return g_test_run ();
}
