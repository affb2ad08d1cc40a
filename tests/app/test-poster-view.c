/* tests/app/test-poster-view.c - what is chosen is what is printed
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/poster-view-private.h"

#include "core/edit.h"
#include "panels.h"

/* Two rounds, the first agreed and left behind. */
static SamenProject *
two_rounds (void)
{
  g_autoptr (SamenProject) bare = panels_project ();
  g_autoptr (SamenProject) first = samen_edit_add_round (bare, "First", NULL, NULL, NULL);

  return samen_edit_add_round (first, "Second", NULL, NULL, NULL);
}

static GtkWidget *
row (Desk       *desk,
     const char *title)
{
  return panels_find (GTK_WIDGET (desk->panel), ADW_TYPE_COMBO_ROW, "title", title);
}

static void
choose (Desk       *desk,
        const char *title,
        guint       index)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (row (desk, title)), index);
}

static SamenPosterOptions
options_of (Desk *desk)
{
  SamenPosterOptions options;

  samen_poster_view_options (SAMEN_POSTER_VIEW (desk->panel), &options);
  return options;
}

/* Whoever hangs the map on a wall still hands out answer sheets on A4. */
static void
test_sheets_have_their_own_paper (void)
{
  Desk *desk = desk_new (g_object_new (SAMEN_TYPE_POSTER_VIEW, NULL), panels_project (), NULL);
  SamenPosterView *view = SAMEN_POSTER_VIEW (desk->panel);

  g_assert_cmpint (options_of (desk).paper, ==, SAMEN_PAPER_A1);
  samen_poster_view_choose (view, SAMEN_VIEW_BALLOT);
  g_assert_cmpint (options_of (desk).view, ==, SAMEN_VIEW_BALLOT);
  g_assert_cmpint (options_of (desk).paper, ==, SAMEN_PAPER_A4);
  choose (desk, "Size", SAMEN_PAPER_A3);
  samen_poster_view_choose (view, SAMEN_VIEW_PARADOXES);
  g_assert_cmpint (options_of (desk).paper, ==, SAMEN_PAPER_A1);
  samen_poster_view_choose (view, SAMEN_VIEW_BALLOT);
  g_assert_cmpint (options_of (desk).paper, ==, SAMEN_PAPER_A3);
  desk_free (desk);
}

static void
test_a_sheet_for_one (void)
{
  Desk *desk = desk_new (g_object_new (SAMEN_TYPE_POSTER_VIEW, NULL), panels_project (), NULL);
  const SamenParty *second = samen_list_get (desk->project->parties, 1);

  samen_poster_view_choose (SAMEN_POSTER_VIEW (desk->panel), SAMEN_VIEW_BALLOT);
  g_assert_null (options_of (desk).party);
  choose (desk, "For", 2);
  g_assert_cmpstr (options_of (desk).party, ==, second->id);
  desk_free (desk);
}

/* The choice goes to the window and comes back; a sheet is of one round. */
static void
test_compared (void)
{
  Desk *desk = desk_new (g_object_new (SAMEN_TYPE_POSTER_VIEW, NULL), two_rounds (), NULL);

  g_assert_null (options_of (desk).before);
  choose (desk, "Compare with", 1);
  g_assert_nonnull (options_of (desk).before);
  g_assert_cmpstr (options_of (desk).before->label, ==, "First");
  g_assert_cmpstr (options_of (desk).round->label, ==, "Second");
  samen_poster_view_choose (SAMEN_POSTER_VIEW (desk->panel), SAMEN_VIEW_BALLOT);
  g_assert_null (options_of (desk).before);
  g_assert_false (gtk_widget_get_sensitive (row (desk, "Compare with")));
  desk_free (desk);
}

/* Before the first round there is none. */
static void
test_first_round_compares_with_nothing (void)
{
  Desk *desk = desk_new (g_object_new (SAMEN_TYPE_POSTER_VIEW, NULL), two_rounds (), NULL);

  choose (desk, "Compare with", 1);
  choose (desk, "Round", 0);
  g_assert_cmpstr (options_of (desk).round->label, ==, "First");
  g_assert_null (options_of (desk).before);
  g_assert_false (gtk_widget_get_sensitive (row (desk, "Compare with")));
  desk_free (desk);
}

int
main (int    argc,
      char **argv)
{
  panels_init (&argc, &argv);
  g_test_add_func ("/poster-view/paper", test_sheets_have_their_own_paper);
  g_test_add_func ("/poster-view/one", test_a_sheet_for_one);
  g_test_add_func ("/poster-view/compared", test_compared);
  g_test_add_func ("/poster-view/first", test_first_round_compares_with_nothing);
  return g_test_run ();
}
