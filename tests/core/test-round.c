/* tests/core/test-round.c - rounds, what they keep and what they cover
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fixture.h"

static const SamenRound *
latest (const SamenProject *project)
{
  return samen_project_latest_round (project);
}

/* A new round keeps in the last one what held then. */
static void
test_add_keeps (void)
{
  g_autoptr (SamenProject) project = fixture_project ();
  g_autofree char *id = NULL;
  const SamenAgreement *agreement;
  const SamenRound *first;

  fixture_take (&project, samen_edit_set_number (project, "@paradox-3", "agreed", -10));
  fixture_take (&project, samen_edit_set_text (project, "@paradox-3", "agreed-by", "All of us"));
  fixture_take (&project, samen_edit_set_number (project, "p3", "commitment", SAMEN_COMMITMENT_CARRYING));
  fixture_take (&project, samen_edit_add_round (project, "Second", "2026-11-05", NULL, &id));

  g_assert_cmpstr (latest (project)->id, ==, id);
  g_assert_cmpstr (latest (project)->label, ==, "Second");
  g_assert_cmpstr (latest (project)->date, ==, "2026-11-05");
  g_assert_cmpuint (samen_list_length (latest (project)->sheets), ==, 0);
  first = samen_project_round_before (project, id);
  g_assert_cmpstr (first->id, ==, "m5");
  g_assert_null (samen_project_round_before (project, "m5"));
  agreement = samen_round_agreement (first, 3);
  g_assert_cmpint (agreement->agreed, ==, -10);
  g_assert_cmpstr (agreement->agreed_by, ==, "All of us");
  g_assert_null (samen_round_agreement (first, 4));

  fixture_take (&project, samen_edit_set_number (project, "p3", "commitment", SAMEN_COMMITMENT_AWARE));
  first = samen_project_round (project, "m5");
  g_assert_cmpint (samen_project_commitment_in (project, first, "p3"), ==, SAMEN_COMMITMENT_CARRYING);
  g_assert_cmpint (samen_project_commitment_in (project, latest (project), "p3"), ==, SAMEN_COMMITMENT_AWARE);
  g_assert_cmpint (samen_round_answer (first, "p1", 3)->position, ==, -40);
}

static void
test_duplicate (void)
{
  g_autoptr (SamenProject) project = fixture_project ();

  fixture_take (&project, samen_edit_add_round (project, "Again", "no day", "m5", NULL));
  g_assert_null (latest (project)->date);
  g_assert_cmpint (samen_round_answer (latest (project), "p1", 3)->position, ==, -40);
  g_assert_cmpint (samen_round_sheet (latest (project), "p1")->commitment, ==, SAMEN_NONE);
  g_assert_null (samen_round_sheet (latest (project), "p3"));
}

/* What is covered is there, and cannot be seen. */
static void
test_covered (void)
{
  g_autoptr (SamenProject) project = fixture_project ();
  g_autoptr (SamenRecord) shown = NULL;

  shown = (SamenRecord *) samen_round_shown (latest (project));
  g_assert_true (shown == &latest (project)->record);
  fixture_take (&project, samen_edit_answer (project, "m5", "p1", 9, SAMEN_ANSWER_GIVEN, 7));
  fixture_take (&project, samen_edit_estimate (project, "m5", "p1", "p2", 9, 70));
  fixture_take (&project, samen_edit_set_number (project, "m5", "covered", 1 << 8));
  g_assert_true (samen_round_is_covered (latest (project), 9));
  g_assert_false (samen_round_is_covered (latest (project), 3));
  samen_record_unref (shown);
  shown = (SamenRecord *) samen_round_shown (latest (project));
  g_assert_null (samen_round_answer ((SamenRound *) shown, "p1", 9));
  g_assert_null (samen_sheet_estimate (samen_round_sheet ((SamenRound *) shown, "p1"), "p2", 9));
  g_assert_cmpint (samen_round_answer ((SamenRound *) shown, "p1", 3)->position, ==, -40);
  g_assert_cmpint (samen_round_answer (latest (project), "p1", 9)->position, ==, 7);
  g_assert_null (samen_round_shown (NULL));
}

/* A cover stays when the next round begins, and can still be found. */
static void
test_covered_round (void)
{
  g_autoptr (SamenProject) project = fixture_project ();

  g_assert_null (samen_project_covered_round (project));
  fixture_take (&project, samen_edit_set_number (project, "m5", "covered", 1 << 8));
  fixture_take (&project, samen_edit_add_round (project, "Second", NULL, NULL, NULL));
  g_assert_cmpuint (latest (project)->covered, ==, 0);
  g_assert_cmpstr (samen_project_covered_round (project)->id, ==, "m5");
}

static void
test_estimate (void)
{
  g_autoptr (SamenProject) project = fixture_project ();
  g_autoptr (SamenProject) same = NULL;
  const SamenSheet *sheet;

  fixture_take (&project, samen_edit_estimate (project, "m5", "p3", "p1", 9, 250));
  sheet = samen_round_sheet (latest (project), "p3");
  g_assert_cmpint (samen_sheet_estimate (sheet, "p1", 9)->position, ==, 100);
  same = samen_edit_estimate (project, "m5", "p3", "p1", 9, 100);
  g_assert_true (same == project);
  fixture_take (&same, samen_edit_estimate (project, "m5", "p3", "p3", 9, 1));
  g_assert_true (same == project); /* nobody estimates their own place */
  fixture_take (&same, samen_edit_estimate (project, "m5", "p2", "p1", 9, SAMEN_NONE));
  g_assert_true (same == project);
  fixture_take (&project, samen_edit_estimate (project, "m5", "p3", "p1", 9, SAMEN_NONE));
  g_assert_null (samen_sheet_estimate (samen_round_sheet (latest (project), "p3"), "p1", 9));
}

/* Whoever is estimated goes, and so does the estimate. */
static void
test_remove_estimated (void)
{
  g_autoptr (SamenProject) project = fixture_project ();

  fixture_take (&project, samen_edit_estimate (project, "m5", "p1", "p2", 9, 5));
  fixture_take (&project, samen_edit_remove (project, "p2"));
  g_assert_cmpuint (samen_list_length (samen_round_sheet (latest (project), "p1")->estimates), ==, 0);
}

/* Who is answering sees its own answer come, and nobody else's. */
static void
test_shown_to (void)
{
  g_autoptr (SamenProject) project = fixture_project ();
  g_autoptr (SamenRecord) seen = NULL;
  g_autoptr (SamenRecord) before = NULL;

  fixture_take (&project, samen_edit_answer (project, "m5", "p3", 3, SAMEN_ANSWER_GIVEN, 70));
  fixture_take (&project, samen_edit_set_number (project, "m5", "covered", SAMEN_ALL_PARADOXES));
  before = (SamenRecord *) samen_round_shown_to (latest (project), "p3", 0);
  g_assert_null (samen_round_answer ((SamenRound *) before, "p3", 3));
  seen = (SamenRecord *) samen_round_shown_to (latest (project), "p3", 1u << 2);
  g_assert_cmpint (samen_round_answer ((SamenRound *) seen, "p3", 3)->position, ==, 70);
  g_assert_null (samen_round_answer ((SamenRound *) seen, "p1", 3));
}

/* The first time it is dated; what people said of the day stays. */
static void
test_agree (void)
{
  g_autoptr (SamenProject) project = fixture_project ();

  fixture_take (&project, samen_edit_agree (project, 4, 25, "2026-11-05"));
  g_assert_cmpint (samen_project_paradox (project, 4)->agreed, ==, 25);
  g_assert_cmpstr (samen_project_paradox (project, 4)->agreed_on, ==, "2026-11-05");
  fixture_take (&project, samen_edit_agree (project, 4, 30, "2026-12-01"));
  g_assert_cmpstr (samen_project_paradox (project, 4)->agreed_on, ==, "2026-11-05");
  fixture_take (&project, samen_edit_agree (project, 5, SAMEN_NONE, "2026-12-01"));
  g_assert_null (samen_project_paradox (project, 5)->agreed_on);
}

static void
test_put_sheet (void)
{
  g_autoptr (SamenProject) project = fixture_project ();
  g_autoptr (SamenProject) same = NULL;
  SamenSheet *sheet = samen_record_copy (samen_round_sheet (latest (project), "p1"));

  same = samen_edit_put_sheet (project, "m5", samen_record_ref (sheet));
  g_assert_true (same == project);
  g_ref_string_release (sheet->party);
  sheet->party = g_ref_string_new ("p3");
  fixture_take (&project, samen_edit_put_sheet (project, NULL, sheet));
  g_assert_cmpint (samen_round_answer (latest (project), "p3", 3)->position, ==, -40);
  g_assert_cmpint (samen_round_answer (latest (project), "p1", 3)->position, ==, -40);
}

static void
test_in_play (void)
{
  g_autoptr (SamenProject) project = fixture_project ();
  int numbers[SAMEN_N_PARADOXES];

  g_assert_cmpuint (samen_project_in_play (project, NULL), ==, SAMEN_N_PARADOXES);
  fixture_take (&project, samen_edit_set_number (project, "@paradox-1", "in-play", SAMEN_IN_PLAY_NO));
  g_assert_cmpuint (samen_project_in_play (project, numbers), ==, SAMEN_N_PARADOXES - 1);
  g_assert_cmpint (numbers[0], ==, 2);
  g_assert_cmpint (numbers[10], ==, 12);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/round/add-keeps", test_add_keeps);
  g_test_add_func ("/round/duplicate", test_duplicate);
  g_test_add_func ("/round/covered", test_covered);
  g_test_add_func ("/round/covered-round", test_covered_round);
  g_test_add_func ("/round/in-play", test_in_play);
  g_test_add_func ("/round/shown-to", test_shown_to);
  g_test_add_func ("/round/agree", test_agree);
  g_test_add_func ("/round/estimate", test_estimate);
  g_test_add_func ("/round/remove-estimated", test_remove_estimated);
  g_test_add_func ("/round/put-sheet", test_put_sheet);
  return g_test_run ();
}
