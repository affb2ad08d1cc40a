/* tests/insight/test-figures.c - figures worked out by hand
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/figures.h"

#include "fixture.h"

#include <math.h>

#define EXACT 1e-9

static void
figures_of (SamenFigures *figures,
            const int    *positions,
            guint         n,
            guint         parties)
{
  g_autoptr (SamenProject) project = fixture_parties (parties);

  fixture_positions (&project, 1, positions, n);
  samen_figures_init (figures, project, samen_project_latest_round (project), 1);
}

static void
test_nothing_given (void)
{
  SamenFigures figures;

  figures_of (&figures, NULL, 0, 3);
  g_assert_cmpuint (figures.positions, ==, 0);
  g_assert_cmpuint (figures.missing, ==, 3);
  g_assert_true (isnan (figures.mean));
  g_assert_true (isnan (figures.median));
  g_assert_true (isnan (figures.spread));
  g_assert_true (isnan (figures.deviation));
  g_assert_true (isnan (figures.minimum));
  g_assert_true (isnan (figures.maximum));
}

static void
test_one_position (void)
{
  const int positions[] = { -40 };
  SamenFigures figures;

  figures_of (&figures, positions, 1, 1);
  g_assert_cmpuint (figures.positions, ==, 1);
  g_assert_cmpuint (figures.missing, ==, 0);
  g_assert_cmpfloat_with_epsilon (figures.mean, -40, EXACT);
  g_assert_cmpfloat_with_epsilon (figures.median, -40, EXACT);
  g_assert_cmpfloat_with_epsilon (figures.spread, 0, EXACT);
  g_assert_cmpfloat_with_epsilon (figures.deviation, 0, EXACT);
}

static void
test_two_positions (void)
{
  const int positions[] = { 100, -100 };
  SamenFigures figures;

  figures_of (&figures, positions, 2, 2);
  g_assert_cmpfloat_with_epsilon (figures.mean, 0, EXACT);
  g_assert_cmpfloat_with_epsilon (figures.lower, -50, EXACT);
  g_assert_cmpfloat_with_epsilon (figures.upper, 50, EXACT);
  g_assert_cmpfloat_with_epsilon (figures.spread, 100, EXACT);
  g_assert_cmpfloat_with_epsilon (figures.deviation, 100, EXACT);
  g_assert_cmpfloat_with_epsilon (figures.minimum, -100, EXACT);
  g_assert_cmpfloat_with_epsilon (figures.maximum, 100, EXACT);
}

/* R: quantile (c (-30, -10, 4, 20, 50, 90)) */
static void
test_six_positions (void)
{
  const int positions[] = { 50, -30, 90, 4, -10, 20 };
  SamenFigures figures;

  figures_of (&figures, positions, 6, 6);
  g_assert_cmpfloat_with_epsilon (figures.mean, 124 / 6.0, EXACT);
  g_assert_cmpfloat_with_epsilon (figures.lower, -6.5, EXACT);
  g_assert_cmpfloat_with_epsilon (figures.median, 12, EXACT);
  g_assert_cmpfloat_with_epsilon (figures.upper, 42.5, EXACT);
  g_assert_cmpfloat_with_epsilon (figures.spread, 49, EXACT);
}

/* The same mean, and all the difference in the world. */
static void
test_two_camps_are_not_the_middle (void)
{
  const int camps[] = { -80, -80, -80, 80, 80, 80 };
  const int middle[] = { -4, -2, 0, 0, 2, 4 };
  SamenFigures apart;
  SamenFigures together;

  figures_of (&apart, camps, 6, 6);
  figures_of (&together, middle, 6, 6);
  g_assert_cmpfloat_with_epsilon (apart.mean, together.mean, EXACT);
  g_assert_cmpfloat_with_epsilon (apart.spread, 160, EXACT);
  g_assert_cmpfloat_with_epsilon (together.spread, 3, EXACT);
}

static void
test_other_answers_are_counted (void)
{
  const int positions[] = { 0, 60 };
  g_autoptr (SamenProject) project = fixture_parties (6);
  SamenFigures figures;

  fixture_positions (&project, 4, positions, 2);
  fixture_take (&project, samen_edit_answer (project, NULL, "p3", 4, SAMEN_ANSWER_NOT_RECOGNISED, 0));
  fixture_take (&project, samen_edit_answer (project, NULL, "p4", 4, SAMEN_ANSWER_SKIPPED, 0));
  fixture_take (&project, samen_edit_answer (project, NULL, "p5", 4, SAMEN_ANSWER_DECLINED, 0));
  samen_figures_init (&figures, project, samen_project_latest_round (project), 4);

  g_assert_cmpint (figures.number, ==, 4);
  g_assert_cmpuint (figures.positions, ==, 2);
  g_assert_cmpuint (figures.not_recognised, ==, 1);
  g_assert_cmpuint (figures.skipped, ==, 1);
  g_assert_cmpuint (figures.declined, ==, 1);
  g_assert_cmpuint (figures.missing, ==, 1);
  g_assert_cmpfloat_with_epsilon (figures.mean, 30, EXACT);
}

static void
test_no_round (void)
{
  g_autoptr (SamenProject) project = fixture_parties (2);
  SamenFigures figures;

  samen_figures_init (&figures, project, NULL, 12);
  g_assert_cmpuint (figures.missing, ==, 2);
  g_assert_cmpuint (samen_figures_answered (project, NULL, "p1"), ==, 0);
}

static void
test_answered (void)
{
  const int positions[] = { 10 };
  g_autoptr (SamenProject) project = fixture_parties (1);

  fixture_positions (&project, 1, positions, 1);
  fixture_positions (&project, 2, positions, 1);
  fixture_take (&project, samen_edit_answer (project, NULL, "p1", 3, SAMEN_ANSWER_DECLINED, 0));
  g_assert_cmpuint (samen_figures_answered (project, samen_project_latest_round (project), "p1"), ==, 3);

  fixture_take (&project, samen_edit_set_number (project, samen_subject_paradox (2), "in-play", SAMEN_IN_PLAY_NO));
  g_assert_cmpuint (samen_figures_answered (project, samen_project_latest_round (project), "p1"), ==, 2);
}

/* p1 is 40 from the agreed 30 on the first, 20 from the mean 0 on the second,
 * and on the third further still, but that one is not in play. */
static void
test_furthest (void)
{
  const int first[] = { 70, 0 };
  const int second[] = { -20, 20 };
  const int third[] = { 100, -100 };
  g_autoptr (SamenProject) project = fixture_parties (2);
  int numbers[SAMEN_N_PARADOXES] = { 0 };

  fixture_positions (&project, 1, first, 2);
  fixture_positions (&project, 2, second, 2);
  fixture_positions (&project, 3, third, 2);
  fixture_take (&project, samen_edit_set_number (project, samen_subject_paradox (1), "agreed", 30));
  fixture_take (&project, samen_edit_set_number (project, samen_subject_paradox (3), "in-play", SAMEN_IN_PLAY_NO));

  g_assert_cmpuint (samen_figures_furthest (project, samen_project_latest_round (project), "p1", numbers, 12), ==, 2);
  g_assert_cmpint (numbers[0], ==, 1);
  g_assert_cmpint (numbers[1], ==, 2);
  g_assert_cmpuint (samen_figures_furthest (project, samen_project_latest_round (project), "p1", numbers, 1), ==, 1);
  g_assert_cmpuint (samen_figures_furthest (project, NULL, "p1", numbers, 12), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figures/nothing-given", test_nothing_given);
  g_test_add_func ("/figures/one-position", test_one_position);
  g_test_add_func ("/figures/two-positions", test_two_positions);
  g_test_add_func ("/figures/six-positions", test_six_positions);
  g_test_add_func ("/figures/two-camps-are-not-the-middle", test_two_camps_are_not_the_middle);
  g_test_add_func ("/figures/other-answers-are-counted", test_other_answers_are_counted);
  g_test_add_func ("/figures/no-round", test_no_round);
  g_test_add_func ("/figures/answered", test_answered);
  g_test_add_func ("/figures/furthest", test_furthest);

  return g_test_run ();
}
