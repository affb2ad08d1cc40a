/* tests/app/test-rounds.c - choosing, comparing, making and losing rounds
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/field-row.h"
#include "app/round-line.h"
#include "app/rounds-bar.h"
#include "app/rounds-list.h"
#include "core/edit.h"
#include "core/text.h"
#include "panels.h"

/* Two rounds, the first with an answer of the town. */
static SamenProject *
two_rounds (void)
{
  g_autoptr (SamenProject) empty = panels_project ();
  g_autoptr (SamenProject) first = samen_edit_add_round (empty, "Baseline", "2026-03-12", NULL, NULL);
  g_autoptr (SamenProject) answered = samen_edit_answer (first, NULL, "p1", 9, SAMEN_ANSWER_GIVEN, 20);

  return samen_edit_add_round (answered, "Second round", "2026-11-05", NULL, NULL);
}

static const SamenRound *
nth_round (Desk *desk,
           guint n)
{
  return samen_list_get (desk->project->rounds, n);
}

static GtkWidget *
nth_line (Desk *desk,
          guint n)
{
  GtkWidget *line = panels_find (GTK_WIDGET (desk->panel), SAMEN_TYPE_ROUND_LINE, NULL, NULL);

  while (n-- > 0)
    line = gtk_widget_get_next_sibling (line);
  return line;
}

static void
choose (Desk *desk,
        guint n)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (panels_find (nth_line (desk, n), GTK_TYPE_CHECK_BUTTON, NULL, NULL)), TRUE);
}

static void
compare (Desk *desk,
         guint line)
{
  gtk_drop_down_set_selected (GTK_DROP_DOWN (panels_find (GTK_WIDGET (desk->panel), GTK_TYPE_DROP_DOWN, NULL, NULL)), line);
}

static void
click (GtkWidget  *root,
       const char *words)
{
  g_signal_emit_by_name (panels_button (root, words), "clicked");
}

/* --- tests ---------------------------------------------------------------------------- */

static void
test_choosing_is_looking (void)
{
  Desk *desk = desk_new (g_object_new (SAMEN_TYPE_ROUNDS_LIST, NULL), two_rounds (), NULL);

  choose (desk, 0);
  g_assert_cmpstr (desk->round, ==, nth_round (desk, 0)->id);
  /* The latest is whatever is the latest, also after the next one came. */
  choose (desk, 1);
  g_assert_null (desk->round);
  g_assert_cmpuint (desk->edits, ==, 0);
  desk_free (desk);
}

static void
test_comparing_with_an_earlier_one (void)
{
  Desk *desk = desk_new (g_object_new (SAMEN_TYPE_ROUNDS_LIST, NULL), two_rounds (), NULL);

  compare (desk, 1);
  g_assert_cmpstr (desk->before, ==, nth_round (desk, 0)->id);
  /* The first has none before it. */
  choose (desk, 0);
  g_assert_null (desk->before);
  choose (desk, 1);
  compare (desk, 1);
  compare (desk, 0);
  g_assert_null (desk->before);
  desk_free (desk);
}

static void
test_new_round_leaves_the_earlier (void)
{
  Desk *desk = desk_new (g_object_new (SAMEN_TYPE_ROUNDS_LIST, NULL), two_rounds (), NULL);
  const SamenRound *first = nth_round (desk, 0);

  choose (desk, 0);
  click (GTK_WIDGET (desk->panel), "_New Round");
  g_assert_cmpuint (samen_list_length (desk->project->rounds), ==, 3);
  g_assert_true (nth_round (desk, 0) == first);
  g_assert_cmpstr (nth_round (desk, 2)->label, ==, "Third round");
  g_assert_true (samen_date_is_valid (nth_round (desk, 2)->date));
  g_assert_null (desk->round);
  desk_free (desk);
}

static void
test_duplicate_begins_with_the_answers (void)
{
  Desk *desk = desk_new (g_object_new (SAMEN_TYPE_ROUNDS_LIST, NULL), two_rounds (), NULL);

  click (nth_line (desk, 0), "Duplicate");
  g_assert_cmpint (samen_round_answer (nth_round (desk, 2), "p1", 9)->position, ==, 20);
  g_assert_null (samen_round_answer (nth_round (desk, 1), "p1", 9));
  desk_free (desk);
}

static void
test_name_and_date (void)
{
  Desk *desk = desk_new (g_object_new (SAMEN_TYPE_ROUNDS_LIST, NULL), two_rounds (), NULL);
  GtkWidget *line = nth_line (desk, 1);

  panels_type (panels_find (line, SAMEN_TYPE_FIELD_ROW, "field", "label"), "After the summer");
  g_assert_cmpstr (nth_round (desk, 1)->label, ==, "After the summer");
  panels_type (panels_find (line, SAMEN_TYPE_FIELD_ROW, "field", "date"), "2026-02-30");
  g_assert_null (nth_round (desk, 1)->date);
  panels_type (panels_find (line, SAMEN_TYPE_FIELD_ROW, "field", "date"), "2026-02-28");
  g_assert_cmpstr (nth_round (desk, 1)->date, ==, "2026-02-28");
  g_assert_null (desk->focus);
  click (line, "Today");
  g_assert_cmpstr (nth_round (desk, 1)->date, !=, "2026-02-28");
  desk_free (desk);
}

static void
test_remove_is_an_edit (void)
{
  Desk *desk = desk_new (g_object_new (SAMEN_TYPE_ROUNDS_LIST, NULL), two_rounds (), NULL);

  click (nth_line (desk, 0), "Remove");
  g_assert_cmpuint (samen_list_length (desk->project->rounds), ==, 1);
  g_assert_cmpstr (nth_round (desk, 0)->label, ==, "Second round");
  g_assert_cmpuint (desk->edits, ==, 1);
  desk_free (desk);
}

static void
test_bar_leads_back (void)
{
  Desk *desk = desk_new (g_object_new (SAMEN_TYPE_ROUNDS_BAR, NULL), two_rounds (), NULL);
  GtkWidget *bar = GTK_WIDGET (desk->panel);

  g_assert_false (gtk_widget_get_visible (bar));
  samen_editor_look (desk->panel, NULL, nth_round (desk, 0)->id);
  panels_find (bar, GTK_TYPE_LABEL, "label", "Second round compared with Baseline");
  g_signal_emit_by_name (panels_find (bar, GTK_TYPE_BUTTON, "icon-name", "window-close-symbolic"), "clicked");
  g_assert_null (desk->before);
  g_assert_false (gtk_widget_get_visible (bar));
  samen_editor_look (desk->panel, nth_round (desk, 0)->id, NULL);
  panels_find (bar, GTK_TYPE_LABEL, "label", "You are looking at an earlier round: Baseline");
  click (bar, "To the Latest");
  g_assert_null (desk->round);
  desk_free (desk);
}

int
main (int    argc,
      char **argv)
{
  panels_init (&argc, &argv);
  g_test_add_func ("/rounds/choosing-is-looking", test_choosing_is_looking);
  g_test_add_func ("/rounds/comparing-with-an-earlier-one", test_comparing_with_an_earlier_one);
  g_test_add_func ("/rounds/new-leaves-the-earlier", test_new_round_leaves_the_earlier);
  g_test_add_func ("/rounds/duplicate", test_duplicate_begins_with_the_answers);
  g_test_add_func ("/rounds/name-and-date", test_name_and_date);
  g_test_add_func ("/rounds/remove", test_remove_is_an_edit);
  g_test_add_func ("/rounds/bar-leads-back", test_bar_leads_back);
  return g_test_run ();
}
