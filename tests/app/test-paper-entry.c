/* tests/app/test-paper-entry.c - a pile of answered ballots, typed over
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/paper-entry.h"

#include "app/paper-boxes.h"
#include "app/paper-parties.h"
#include "app/paper-row.h"
#include "app/paper-sheet.h"
#include "core/edit.h"
#include "panels.h"

static GtkWidget *
part (Desk *desk,
      GType type)
{
  return panels_find (GTK_WIDGET (desk->panel), type, NULL, NULL);
}

/* Town's sheet is open. */
static Desk *
begin_with (SamenProject *project)
{
  Desk *desk = desk_new (samen_paper_entry_new (), project, NULL);

  g_signal_emit_by_name (part (desk, SAMEN_TYPE_PAPER_PARTIES), "chosen", "p1");
  return desk;
}

static Desk *
begin (void)
{
  return begin_with (panels_project ());
}

static void
type (Desk  *desk,
      guint  key)
{
  panels_press (part (desk, SAMEN_TYPE_PAPER_SHEET), key, 0);
}

static void
type_all (Desk       *desk,
          const char *keys)
{
  for (; *keys != '\0'; keys++)
    type (desk, gdk_unicode_to_keyval ((guint32) *keys));
}

static const SamenAnswer *
answer_of (Desk       *desk,
           const char *party,
           int         number)
{
  const SamenRound *round = samen_project_latest_round (desk->project);

  return round != NULL ? samen_round_answer (round, party, number) : NULL;
}

static void
check (Desk            *desk,
       int              number,
       SamenAnswerState state,
       int              position,
       int              tension)
{
  const SamenAnswer *answer = answer_of (desk, "p1", number);

  g_assert_cmpint (samen_answer_state (answer), ==, state);
  if (answer == NULL)
    return;
  g_assert_cmpint (answer->position, ==, position);
  g_assert_cmpint (answer->tension, ==, tension);
}

/* --- keys that say something ------------------------------------------------------ */

static void
test_places (void)
{
  Desk *desk = begin ();

  type_all (desk, "1 2 3 4 5 6 7 8 9 ");
  for (int number = 1; number <= 9; number++)
    check (desk, number, SAMEN_ANSWER_GIVEN, -125 + 25 * number, SAMEN_NONE);
  check (desk, 10, SAMEN_ANSWER_ABSENT, 0, 0);
  desk_free (desk);
}

static void
test_felt (void)
{
  Desk *desk = begin ();

  type_all (desk, "1052739");
  check (desk, 1, SAMEN_ANSWER_GIVEN, -100, 0);
  check (desk, 2, SAMEN_ANSWER_GIVEN, 0, 2);
  check (desk, 3, SAMEN_ANSWER_GIVEN, 50, 3);
  check (desk, 4, SAMEN_ANSWER_GIVEN, 100, SAMEN_NONE);
  type_all (desk, "7"); /* no such strength */
  check (desk, 4, SAMEN_ANSWER_GIVEN, 100, SAMEN_NONE);
  type (desk, GDK_KEY_KP_1);
  check (desk, 4, SAMEN_ANSWER_GIVEN, 100, 1);
  desk_free (desk);
}

static void
test_states (void)
{
  Desk *desk = begin ();

  type_all (desk, "ndsmN");
  check (desk, 1, SAMEN_ANSWER_NOT_RECOGNISED, SAMEN_NONE, SAMEN_NONE);
  check (desk, 2, SAMEN_ANSWER_SKIPPED, SAMEN_NONE, SAMEN_NONE);
  check (desk, 3, SAMEN_ANSWER_DECLINED, SAMEN_NONE, SAMEN_NONE);
  check (desk, 4, SAMEN_ANSWER_NOT_RECOGNISED, SAMEN_NONE, SAMEN_NONE);
  desk_free (desk);
}

/* Whoever passes a row says nothing there; zero is no place. */
static void
test_nothing_is_invented (void)
{
  Desk *desk = begin ();

  type_all (desk, "  0r  ");
  type (desk, GDK_KEY_BackSpace);
  type (desk, GDK_KEY_Down);
  type (desk, GDK_KEY_Return);
  g_assert_cmpuint (desk->edits, ==, 0);
  g_assert_null (samen_project_latest_round (desk->project));
  type_all (desk, "5");
  g_assert_cmpuint (samen_list_length (samen_project_latest_round (desk->project)->sheets), ==, 1);
  g_assert_nonnull (samen_project_latest_round (desk->project)->label);
  g_assert_nonnull (samen_project_latest_round (desk->project)->date);
  g_assert_cmpstr (desk->label, ==, "Change Answer of Town");
  desk_free (desk);
}

static void
test_backspace (void)
{
  Desk *desk = begin ();

  type_all (desk, "61d");
  type (desk, GDK_KEY_BackSpace);
  check (desk, 2, SAMEN_ANSWER_ABSENT, 0, 0);
  type (desk, GDK_KEY_BackSpace);
  check (desk, 1, SAMEN_ANSWER_GIVEN, 25, SAMEN_NONE);
  type (desk, GDK_KEY_BackSpace);
  check (desk, 1, SAMEN_ANSWER_ABSENT, 0, 0);
  type_all (desk, "40");
  check (desk, 1, SAMEN_ANSWER_GIVEN, -25, 0);
  desk_free (desk);
}

/* Another took the answer back meanwhile, as undo does: its place is asked again. */
static void
test_taken_back (void)
{
  Desk *desk = begin ();
  g_autoptr (SamenProject) before = samen_project_ref (desk->project);
  SamenProject *now;

  type_all (desk, "5");
  now = desk->project;
  desk->project = samen_project_ref (before);
  desk_show (desk);
  samen_project_unref (now);
  type_all (desk, "3");
  check (desk, 1, SAMEN_ANSWER_GIVEN, -50, SAMEN_NONE);
  desk_free (desk);
}

static void
test_remark (void)
{
  Desk *desk = begin ();
  GtkWidget *remark = panels_find (part (desk, SAMEN_TYPE_PAPER_ROW), GTK_TYPE_ENTRY, NULL, NULL);

  g_assert_false (gtk_widget_get_sensitive (remark));
  type_all (desk, "3");
  g_assert_true (gtk_widget_get_sensitive (remark));
  gtk_editable_set_text (GTK_EDITABLE (remark), "Depends on the street");
  g_signal_emit_by_name (remark, "activate");
  g_assert_cmpstr (answer_of (desk, "p1", 1)->remark, ==, "Depends on the street");
  type_all (desk, "2");
  check (desk, 1, SAMEN_ANSWER_GIVEN, -50, 2);
  desk_free (desk);
}

/* --- from sheet to sheet ------------------------------------------------------------- */

static void
test_next_party (void)
{
  Desk *desk = begin ();
  GtkStack *pages = GTK_STACK (gtk_widget_get_parent (part (desk, SAMEN_TYPE_PAPER_SHEET)));

  type_all (desk, "5");
  panels_press (part (desk, SAMEN_TYPE_PAPER_SHEET), GDK_KEY_Return, GDK_CONTROL_MASK);
  type_all (desk, "9");
  g_assert_cmpint (answer_of (desk, "p1", 1)->position, ==, 0);
  g_assert_cmpint (answer_of (desk, "p2", 1)->position, ==, 100);
  g_assert_true (SAMEN_IS_PAPER_SHEET (gtk_stack_get_visible_child (pages)));
  for (guint i = 0; i < 12; i++)
    type (desk, GDK_KEY_Return);
  g_assert_true (SAMEN_IS_PAPER_PARTIES (gtk_stack_get_visible_child (pages)));
  desk_free (desk);
}

/* Of a covered round only this party's sheet is seen, and the cover stays. */
static void
test_covered_round (void)
{
  g_autoptr (SamenProject) bare = panels_project ();
  g_autoptr (SamenProject) one = samen_edit_add_round (bare, "One", NULL, NULL, NULL);
  const char *id = samen_project_latest_round (one)->id;
  g_autoptr (SamenProject) answered = samen_edit_answer (one, id, "p1", 1, SAMEN_ANSWER_GIVEN, 37);
  Desk *desk = begin_with (samen_edit_set_number (answered, id, "covered", SAMEN_ALL_PARADOXES));

  check (desk, 1, SAMEN_ANSWER_GIVEN, 37, SAMEN_NONE);
  type_all (desk, "8"); /* the first that is open */
  check (desk, 1, SAMEN_ANSWER_GIVEN, 37, SAMEN_NONE);
  check (desk, 2, SAMEN_ANSWER_GIVEN, 75, SAMEN_NONE);
  g_assert_cmpuint (samen_project_latest_round (desk->project)->covered, ==, SAMEN_ALL_PARADOXES);
  desk_free (desk);
}

static void
test_older_round (void)
{
  g_autoptr (SamenProject) bare = panels_project ();
  g_autoptr (SamenProject) one = samen_edit_add_round (bare, "One", NULL, NULL, NULL);
  Desk *desk = begin_with (samen_edit_add_round (one, "Two", NULL, NULL, NULL));
  GtkDropDown *rounds = GTK_DROP_DOWN (part (desk, GTK_TYPE_DROP_DOWN));

  g_assert_cmpuint (gtk_drop_down_get_selected (rounds), ==, 1);
  type_all (desk, "5");
  check (desk, 1, SAMEN_ANSWER_GIVEN, 0, SAMEN_NONE);
  gtk_drop_down_set_selected (rounds, 0);
  type_all (desk, "9");
  check (desk, 1, SAMEN_ANSWER_GIVEN, 0, SAMEN_NONE);
  g_assert_cmpint (samen_round_answer (samen_list_get (desk->project->rounds, 0), "p1", 1)->position, ==, 100);
  desk_free (desk);
}

static void
test_only_in_play (void)
{
  g_autoptr (SamenProject) project = panels_project ();
  Desk *desk = begin_with (samen_edit_set_number (project, samen_subject_paradox (1), "in-play", SAMEN_IN_PLAY_NO));

  type_all (desk, "5");
  check (desk, 1, SAMEN_ANSWER_ABSENT, 0, 0);
  check (desk, 2, SAMEN_ANSWER_GIVEN, 0, SAMEN_NONE);
  desk_free (desk);
}

static void
test_mouse (void)
{
  Desk *desk = begin ();
  GtkWidget *row = part (desk, SAMEN_TYPE_PAPER_ROW);

  g_signal_emit_by_name (row, "picked", SAMEN_PAPER_FELT, 2);
  check (desk, 1, SAMEN_ANSWER_ABSENT, 0, 0);
  g_signal_emit_by_name (row, "picked", SAMEN_PAPER_PLACE, 8);
  g_signal_emit_by_name (row, "picked", SAMEN_PAPER_FELT, 2);
  check (desk, 1, SAMEN_ANSWER_GIVEN, 100, 2);
  g_signal_emit_by_name (row, "picked", SAMEN_PAPER_STATE, 3);
  check (desk, 1, SAMEN_ANSWER_DECLINED, SAMEN_NONE, 2);
  desk_free (desk);
}

static void
test_read_only (void)
{
  Desk *desk = begin ();

  desk->read_only = TRUE;
  desk_show (desk);
  type_all (desk, "5");
  g_signal_emit_by_name (part (desk, SAMEN_TYPE_PAPER_ROW), "picked", SAMEN_PAPER_PLACE, 8);
  g_assert_cmpuint (desk->edits, ==, 0);
  desk_free (desk);
}

int
main (int    argc,
      char **argv)
{
  panels_init (&argc, &argv);

  g_test_add_func ("/paper-entry/places", test_places);
  g_test_add_func ("/paper-entry/felt", test_felt);
  g_test_add_func ("/paper-entry/states", test_states);
  g_test_add_func ("/paper-entry/nothing-is-invented", test_nothing_is_invented);
  g_test_add_func ("/paper-entry/backspace", test_backspace);
  g_test_add_func ("/paper-entry/taken-back", test_taken_back);
  g_test_add_func ("/paper-entry/remark", test_remark);
  g_test_add_func ("/paper-entry/next-party", test_next_party);
  g_test_add_func ("/paper-entry/covered-round", test_covered_round);
  g_test_add_func ("/paper-entry/older-round", test_older_round);
  g_test_add_func ("/paper-entry/only-in-play", test_only_in_play);
  g_test_add_func ("/paper-entry/mouse", test_mouse);
  g_test_add_func ("/paper-entry/read-only", test_read_only);

  return g_test_run ();
}
