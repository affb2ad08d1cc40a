/* tests/app/test-answering.c - parties answer in turn, and in files that come back
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/answering.h"

#include "app/answer-book.h"
#include "app/answer-page.h"
#include "app/answer-seats.h"
#include "app/reply.h"
#include "app/stage-slider.h"
#include "app/track-handle.h"
#include "core/edit.h"
#include "panels.h"

static void
take (Desk         *desk,
      SamenProject *next)
{
  samen_project_unref (desk->project);
  desk->project = next;
  desk_show (desk);
}

static GtkWidget *
root (Desk *desk)
{
  return GTK_WIDGET (desk->panel);
}

static GtkStack *
pages (Desk *desk)
{
  return GTK_STACK (panels_find (root (desk), GTK_TYPE_STACK, NULL, NULL));
}

static const char *
page (Desk *desk)
{
  return gtk_stack_get_visible_child_name (pages (desk));
}

static void
click (Desk       *desk,
       const char *words)
{
  g_signal_emit_by_name (panels_button (root (desk), words), "clicked");
}

static const SamenRound *
latest (Desk *desk)
{
  return samen_project_latest_round (desk->project);
}

static const SamenAnswer *
answer (Desk       *desk,
        const char *party,
        int         number)
{
  return samen_round_answer (latest (desk), party, number);
}

/* Sits down as @party. */
static GtkWidget *
sit (Desk       *desk,
     const char *party)
{
  g_signal_emit_by_name (panels_find (root (desk), SAMEN_TYPE_ANSWER_SEATS, NULL, NULL), "chosen", party);
  return panels_find (root (desk), SAMEN_TYPE_ANSWER_BOOK, NULL, NULL);
}

/* Where the page shows the party; SAMEN_NONE for nowhere. */
static int
shown (Desk *desk)
{
  GtkWidget *answer_page = panels_find (root (desk), SAMEN_TYPE_ANSWER_PAGE, NULL, NULL);
  GtkWidget *handle = panels_find (answer_page, SAMEN_TYPE_TRACK_HANDLE, NULL, NULL);

  return samen_track_handle_position (SAMEN_TRACK_HANDLE (handle));
}

static Desk *
begin (void)
{
  Desk *desk = desk_new (samen_answering_new (), panels_project (), NULL);

  g_assert_cmpstr (page (desk), ==, "start");
  click (desk, "Cover and Begin");
  g_assert_cmpstr (page (desk), ==, "waiting");
  return desk;
}

static void
test_covers (void)
{
  Desk *desk = begin ();

  g_assert_nonnull (latest (desk)->label);
  g_assert_cmpuint (latest (desk)->covered, ==, SAMEN_ALL_PARADOXES);
  g_assert_cmpuint (desk->edits, ==, 1); /* round and cover are one step */
  desk_free (desk);
}

static void
test_keys_answer (void)
{
  Desk *desk = begin ();
  GtkWidget *book = sit (desk, "p2");

  g_assert_cmpstr (page (desk), ==, "book");
  panels_press (book, GDK_KEY_7, 0);
  g_assert_cmpint (answer (desk, "p2", 1)->position, ==, 50);
  panels_press (book, GDK_KEY_Right, GDK_SHIFT_MASK);
  panels_press (book, GDK_KEY_Left, 0);
  g_assert_cmpint (answer (desk, "p2", 1)->position, ==, 70);
  panels_press (book, GDK_KEY_Return, 0);
  panels_press (book, GDK_KEY_n, 0);
  g_assert_cmpint (answer (desk, "p2", 2)->state, ==, SAMEN_ANSWER_NOT_RECOGNISED);
  panels_press (book, GDK_KEY_Page_Down, 0);
  panels_press (book, GDK_KEY_m, 0);
  g_assert_cmpint (answer (desk, "p2", 3)->position, ==, 0);
  panels_press (book, GDK_KEY_Delete, 0);
  g_assert_null (answer (desk, "p2", 3));
  g_assert_null (answer (desk, "p1", 1));
  g_assert_cmpuint (latest (desk)->covered, ==, SAMEN_ALL_PARADOXES);
  desk_free (desk);
}

static void
test_leaves_out_of_play (void)
{
  Desk *desk = begin ();
  GtkWidget *book;

  take (desk, samen_edit_set_number (desk->project, "@paradox-1", "in-play", SAMEN_IN_PLAY_NO));
  book = sit (desk, "p1");
  panels_press (book, GDK_KEY_5, 0);
  g_assert_null (answer (desk, "p1", 1));
  g_assert_cmpint (answer (desk, "p1", 2)->position, ==, 0);
  desk_free (desk);
}

/* Who chooses a name that is not theirs reads nothing. */
static void
test_earlier_answers_stay_covered (void)
{
  Desk *desk = begin ();
  GtkWidget *book = sit (desk, "p1");

  panels_press (book, GDK_KEY_9, 0);
  g_assert_cmpint (shown (desk), ==, 100);
  g_signal_emit_by_name (book, "done");
  g_assert_cmpstr (page (desk), ==, "waiting");
  sit (desk, "p1");
  g_assert_cmpstr (page (desk), ==, "again");
  click (desk, "Answer Again");
  g_assert_cmpint (shown (desk), ==, SAMEN_NONE);
  g_assert_cmpint (answer (desk, "p1", 1)->position, ==, 100);
  panels_press (book, GDK_KEY_1, 0);
  g_assert_cmpint (shown (desk), ==, -100);
  g_assert_cmpint (answer (desk, "p1", 1)->position, ==, -100);
  desk_free (desk);
}

/* The answer that was there changes nothing, and yet it is seen. */
static void
test_same_answer_is_seen (void)
{
  Desk *desk = begin ();
  GtkWidget *book = sit (desk, "p1");

  panels_press (book, GDK_KEY_9, 0);
  sit (desk, "p1");
  click (desk, "Answer Again");
  panels_press (book, GDK_KEY_9, 0);
  g_assert_cmpint (shown (desk), ==, 100);
  panels_press (book, GDK_KEY_Page_Down, 0);
  panels_press (book, GDK_KEY_Page_Up, 0);
  g_assert_cmpint (shown (desk), ==, 100);
  desk_free (desk);
}

static void
test_reveal_asks_for_who_is_missing (void)
{
  Desk *desk = begin ();

  panels_press (sit (desk, "p1"), GDK_KEY_9, 0);
  gtk_widget_activate_action (root (desk), "answering.leave", NULL);
  click (desk, "Reveal");
  g_assert_cmpuint (latest (desk)->covered, ==, SAMEN_ALL_PARADOXES);
  click (desk, "Reveal All the Same");
  g_assert_cmpuint (latest (desk)->covered, ==, 0);
  g_assert_cmpint (answer (desk, "p1", 1)->position, ==, 100);
  desk_free (desk);
}

/* An undo may take the round away under it. */
static gboolean
has_focus (GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* Whoever means a new round can say what it is called. */
static void
test_new_round_has_a_name (void)
{
  Desk *desk = desk_new (samen_answering_new (), panels_project (), NULL);
  GtkWidget *fresh = panels_find (root (desk), GTK_TYPE_CHECK_BUTTON, "label", "A new round:");
  GtkWidget *name = panels_find (root (desk), GTK_TYPE_ENTRY, NULL, NULL);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (panels_find (root (desk), GTK_TYPE_CHECK_BUTTON, NULL, NULL)), TRUE);
  g_assert_false (gtk_widget_get_sensitive (name));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (fresh), TRUE);
  g_assert_true (gtk_widget_get_sensitive (name));
  desk_free (desk);
}

/* The keyboard waits at the first party that said nothing yet. */
static void
test_next_has_the_focus (void)
{
  Desk *desk = begin ();
  GtkWidget *first = panels_find (root (desk), GTK_TYPE_FLOW_BOX_CHILD, NULL, NULL);
  GtkWidget *book;

  g_assert_true (has_focus (first));
  book = sit (desk, "p1");
  panels_press (book, GDK_KEY_9, 0);
  g_signal_emit_by_name (book, "done");
  g_assert_true (has_focus (gtk_widget_get_next_sibling (first)));
  desk_free (desk);
}

static void
test_survives_undo (void)
{
  Desk *desk = begin ();

  sit (desk, "p1");
  take (desk, panels_project ());
  g_assert_cmpstr (page (desk), ==, "start");
  desk_free (desk);
}

/* An undo, or another file, may take away who is answering. */
static void
test_survives_losing_the_party (void)
{
  Desk *desk = begin ();
  GtkWidget *book = sit (desk, "p2");

  panels_press (book, GDK_KEY_9, 0);
  take (desk, samen_edit_remove (desk->project, "p2"));
  g_assert_cmpstr (page (desk), ==, "waiting");
  desk_free (desk);
}

/* --- files that were sent out ------------------------------------------------------------- */

static Desk *
open_request (const char *party)
{
  SamenProject *project = panels_project ();
  SamenRequest *request = samen_record_new (&samen_request_class);
  SamenProject *with_round = samen_edit_add_round (project, "First", NULL, NULL, NULL);
  SamenProject *asked;

  request->round = g_ref_string_new (samen_project_latest_round (with_round)->id);
  request->party = party != NULL ? g_ref_string_new (party) : NULL;
  asked = samen_edit_add (with_round, SAMEN_SUBJECT_PROJECT, "requests", request, 0, NULL);
  samen_project_unref (project);
  samen_project_unref (with_round);
  return desk_new (samen_reply_new (), asked, NULL);
}

static void
test_reply (void)
{
  Desk *desk = open_request ("p2");

  click (desk, "Answer for Parents");
  panels_press (panels_find (root (desk), SAMEN_TYPE_ANSWER_BOOK, NULL, NULL), GDK_KEY_3, 0);
  g_assert_cmpint (answer (desk, "p2", 1)->position, ==, -50);
  g_assert_cmpint (shown (desk), ==, -50);
  desk_free (desk);
}

/* Who chose the wrong party takes the answers along. */
static void
test_reply_of_another (void)
{
  Desk *desk = open_request (NULL);
  GtkWidget *book;

  click (desk, "Begin");
  g_assert_cmpstr (page (desk), ==, "who");
  g_assert_true (has_focus (panels_find (root (desk), GTK_TYPE_FLOW_BOX_CHILD, NULL, NULL)));
  book = sit (desk, "p1");
  g_assert_true (has_focus (panels_find (book, SAMEN_TYPE_TRACK_HANDLE, NULL, NULL)));
  g_assert_cmpstr (samen_project_request (desk->project)->party, ==, "p1");
  panels_press (book, GDK_KEY_3, 0);
  sit (desk, "p2");
  g_assert_cmpstr (samen_project_request (desk->project)->party, ==, "p2");
  g_assert_null (answer (desk, "p1", 1));
  g_assert_cmpint (answer (desk, "p2", 1)->position, ==, -50);
  desk_free (desk);
}

/* Estimates of whoever it now is about would be about itself. */
static void
test_reply_keeps_no_estimate_of_itself (void)
{
  Desk *desk = open_request ("p1");
  const SamenSheet *sheet;

  take (desk, samen_edit_estimate (desk->project, NULL, "p1", "p2", 3, 40));
  take (desk, samen_edit_answer (desk->project, NULL, "p1", 3, SAMEN_ANSWER_GIVEN, 10));
  sit (desk, "p2");
  sheet = samen_round_sheet (latest (desk), "p2");
  g_assert_cmpint (samen_sheet_answer (sheet, 3)->position, ==, 10);
  g_assert_cmpuint (samen_list_length (sheet->estimates), ==, 0);
  desk_free (desk);
}

static void
test_reply_survives_undo (void)
{
  Desk *desk = open_request (NULL);
  g_autoptr (SamenProject) nobody = samen_project_ref (desk->project);

  sit (desk, "p1");
  g_assert_cmpstr (page (desk), ==, "book");
  take (desk, g_steal_pointer (&nobody));
  g_assert_cmpstr (page (desk), ==, "who");
  desk_free (desk);
}

int
main (int    argc,
      char **argv)
{
  panels_init (&argc, &argv);
  g_test_add_func ("/answering/covers", test_covers);
  g_test_add_func ("/answering/keys-answer", test_keys_answer);
  g_test_add_func ("/answering/out-of-play", test_leaves_out_of_play);
  g_test_add_func ("/answering/earlier-answers-stay-covered", test_earlier_answers_stay_covered);
  g_test_add_func ("/answering/same-answer-is-seen", test_same_answer_is_seen);
  g_test_add_func ("/answering/reveal-asks", test_reveal_asks_for_who_is_missing);
  g_test_add_func ("/answering/new-round-has-a-name", test_new_round_has_a_name);
  g_test_add_func ("/answering/next-has-the-focus", test_next_has_the_focus);
  g_test_add_func ("/answering/survives-undo", test_survives_undo);
  g_test_add_func ("/answering/survives-losing-the-party", test_survives_losing_the_party);
  g_test_add_func ("/reply/answer", test_reply);
  g_test_add_func ("/reply/of-another", test_reply_of_another);
  g_test_add_func ("/reply/no-estimate-of-itself", test_reply_keeps_no_estimate_of_itself);
  g_test_add_func ("/reply/survives-undo", test_reply_survives_undo);
  return g_test_run ();
}
