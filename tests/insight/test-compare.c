/* tests/insight/test-compare.c - rounds, parties, paradoxes and estimates side by side
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/distance.h"
#include "insight/movement.h"
#include "insight/perception.h"
#include "insight/ranking.h"

#include "fixture.h"

#include <math.h>

static const SamenRound *
first_round (const SamenProject *project)
{
  return samen_list_get (project->rounds, 0);
}

/* Two rounds: p1 went from −20 to 30, p2 stayed at 10, p3 answered the first time
 * only and p4 the second time only. */
static SamenProject *
two_rounds (void)
{
  const int then[] = { -20, 10, 80 };
  const int now[] = { 30, 10 };
  SamenProject *project = fixture_parties (4);

  fixture_positions (&project, 6, then, 3);
  fixture_set_number (&project, "@paradox-6", "agreed", 5);
  fixture_take (&project, samen_edit_add_round (project, "Tweede", NULL, NULL, NULL));
  fixture_positions (&project, 6, now, 2);
  fixture_take (&project, samen_edit_answer (project, NULL, "p4", 6, SAMEN_ANSWER_GIVEN, 100));
  return project;
}

static void
test_movements (void)
{
  g_autoptr (SamenProject) project = two_rounds ();
  g_autoptr (GArray) movements =
    samen_movements (project, first_round (project), samen_project_latest_round (project), 6);
  g_autoptr (GArray) elsewhere =
    samen_movements (project, first_round (project), samen_project_latest_round (project), 7);
  g_autoptr (GArray) alone = samen_movements (project, NULL, samen_project_latest_round (project), 6);
  const SamenMovement *moved = &g_array_index (movements, SamenMovement, 0);
  const SamenMovement *stayed = &g_array_index (movements, SamenMovement, 1);

  g_assert_cmpuint (movements->len, ==, 2);
  g_assert_cmpstr (moved->party, ==, "p1");
  g_assert_cmpint (moved->from, ==, -20);
  g_assert_cmpint (moved->to, ==, 30);
  g_assert_cmpstr (stayed->party, ==, "p2");
  g_assert_cmpint (stayed->from, ==, stayed->to);
  g_assert_cmpuint (elsewhere->len, ==, 0);
  g_assert_cmpuint (alone->len, ==, 0);
}

static void
test_group_movement (void)
{
  g_autoptr (SamenProject) project = two_rounds ();
  const SamenRound *now;
  double from;
  double to;

  fixture_set_number (&project, "@paradox-6", "agreed", 25);
  now = samen_project_latest_round (project);
  g_assert_true (samen_group_movement (project, first_round (project), now, 6, &from, &to));
  g_assert_cmpfloat (from, ==, 5);
  g_assert_cmpfloat (to, ==, 25);
  g_assert_false (samen_group_movement (project, first_round (project), now, 7, &from, &to));

  fixture_set_number (&project, "@paradox-6", "agreed", SAMEN_NONE);
  now = samen_project_latest_round (project);
  g_assert_true (samen_group_movement (project, first_round (project), now, 6, &from, &to));
  g_assert_cmpfloat (from, ==, 10); /* the medians of −20, 10, 80 and of 10, 30, 100 */
  g_assert_cmpfloat (to, ==, 30);
  g_assert_false (samen_group_movement (project, NULL, now, 6, &from, &to));
}

static void
test_covered_does_not_move (void)
{
  g_autoptr (SamenProject) project = two_rounds ();
  g_autoptr (GArray) movements = NULL;
  double from;
  double to;

  fixture_set_number (&project, "@paradox-6", "agreed", SAMEN_NONE);
  fixture_set_number (&project, samen_project_latest_round (project)->id, "covered", 1 << 5);
  movements = samen_movements (project, first_round (project), samen_project_latest_round (project), 6);
  g_assert_cmpuint (movements->len, ==, 0);
  g_assert_false (samen_group_movement (project, first_round (project), samen_project_latest_round (project), 6,
                                        &from, &to));
}

/* 40 apart on the first, 20 on the second; only one of them answered the third. */
static void
test_distance (void)
{
  const int first[] = { -20, 20 };
  const int second[] = { 60, 40 };
  const int third[] = { 100 };
  g_autoptr (SamenProject) project = fixture_parties (3);
  guint shared = 99;

  fixture_positions (&project, 1, first, 2);
  fixture_positions (&project, 2, second, 2);
  fixture_positions (&project, 3, third, 1);
  g_assert_cmpfloat (samen_distance (project, first_round (project), "p1", "p2", &shared), ==, 30);
  g_assert_cmpuint (shared, ==, 2);
  g_assert_cmpfloat (samen_distance (project, first_round (project), "p2", "p1", NULL), ==, 30);
  g_assert_true (isnan (samen_distance (project, first_round (project), "p1", "p3", &shared)));
  g_assert_cmpuint (shared, ==, 0);
  g_assert_cmpint (samen_distance_furthest (project, first_round (project), "p1", "p2"), ==, 1);
  g_assert_cmpint (samen_distance_furthest (project, first_round (project), "p1", "p3"), ==, 0);

  fixture_set_number (&project, "@paradox-2", "in-play", SAMEN_IN_PLAY_NO);
  g_assert_cmpfloat (samen_distance (project, first_round (project), "p1", "p2", NULL), ==, 40);
  fixture_set_number (&project, first_round (project)->id, "covered", 1 << 0);
  g_assert_true (isnan (samen_distance (project, first_round (project), "p1", "p2", NULL)));
}

/* p1 stands at −50 and thinks that p2, at 30, stands at −40, and p3, at 0, at −10. */
static SamenProject *
with_estimates (void)
{
  const int positions[] = { -50, 30, 0 };
  SamenProject *project = fixture_parties (4);

  fixture_positions (&project, 8, positions, 3);
  fixture_take (&project, samen_edit_estimate (project, NULL, "p1", "p3", 8, -10));
  fixture_take (&project, samen_edit_estimate (project, NULL, "p1", "p2", 8, -40));
  fixture_take (&project, samen_edit_estimate (project, NULL, "p1", "p4", 8, 100));
  fixture_set_number (&project, SAMEN_SUBJECT_PROJECT, "perception", SAMEN_PERCEPTION_YES);
  return project;
}

static void
test_gaps (void)
{
  g_autoptr (SamenProject) project = with_estimates ();
  g_autoptr (GArray) gaps = samen_gaps (project, first_round (project), 8);
  const SamenGap *wide = &g_array_index (gaps, SamenGap, 0);
  const SamenGap *narrow = &g_array_index (gaps, SamenGap, 1);

  g_assert_cmpuint (gaps->len, ==, 2); /* p4 did not say where it stands */
  g_assert_cmpstr (wide->who, ==, "p1");
  g_assert_cmpstr (wide->about, ==, "p2");
  g_assert_cmpint (wide->estimate, ==, -40);
  g_assert_cmpint (wide->actual, ==, 30);
  g_assert_cmpint (wide->own, ==, -50);
  g_assert_cmpint (samen_gap_width (wide), ==, 70);
  g_assert_true (samen_misunderstanding (wide));
  g_assert_cmpstr (narrow->about, ==, "p3");
  g_assert_false (samen_misunderstanding (narrow)); /* though they differ by 50 */
}

static void
test_no_gaps (void)
{
  g_autoptr (SamenProject) project = with_estimates ();
  g_autoptr (GArray) elsewhere = samen_gaps (project, first_round (project), 7);
  g_autoptr (GArray) covered = NULL;
  g_autoptr (GArray) not_asked = NULL;

  g_assert_cmpuint (elsewhere->len, ==, 0);
  fixture_set_number (&project, first_round (project)->id, "covered", 1 << 7);
  covered = samen_gaps (project, first_round (project), 8);
  g_assert_cmpuint (covered->len, ==, 0);
  fixture_set_number (&project, first_round (project)->id, "covered", 0);
  fixture_set_number (&project, SAMEN_SUBJECT_PROJECT, "perception", SAMEN_PERCEPTION_NO);
  not_asked = samen_gaps (project, first_round (project), 8);
  g_assert_cmpuint (not_asked->len, ==, 0);
}

static void
assert_ranked (const SamenProject *project,
               SamenRanking        ranking,
               int                 first,
               int                 second,
               int                 last)
{
  int numbers[SAMEN_N_PARADOXES];

  samen_ranking (project, samen_project_latest_round (project), ranking, numbers);
  g_assert_cmpint (numbers[0], ==, first);
  g_assert_cmpint (numbers[1], ==, second);
  g_assert_cmpint (numbers[SAMEN_N_PARADOXES - 1], ==, last);
}

static void
test_ranking (void)
{
  const int apart[] = { -80, 80 };
  const int leaning[] = { 60, 70 };
  g_autoptr (SamenProject) project = fixture_parties (2);

  assert_ranked (project, SAMEN_RANKING_SPREAD, 1, 2, 12);
  fixture_positions (&project, 7, apart, 2);
  fixture_positions (&project, 9, leaning, 2);
  fixture_take (&project, samen_edit_answer_tension (project, NULL, "p1", 7, 1));
  fixture_take (&project, samen_edit_answer_tension (project, NULL, "p2", 9, 2));
  assert_ranked (project, SAMEN_RANKING_LISTED, 1, 2, 12);
  assert_ranked (project, SAMEN_RANKING_SPREAD, 7, 9, 12);
  assert_ranked (project, SAMEN_RANKING_LEANING, 9, 7, 12);
  assert_ranked (project, SAMEN_RANKING_FELT, 9, 7, 12);

  fixture_set_number (&project, "@paradox-9", "in-play", SAMEN_IN_PLAY_NO);
  assert_ranked (project, SAMEN_RANKING_FELT, 7, 1, 9);
  assert_ranked (project, SAMEN_RANKING_LISTED, 1, 2, 12);
  fixture_set_number (&project, samen_project_latest_round (project)->id, "covered", 1 << 6);
  assert_ranked (project, SAMEN_RANKING_SPREAD, 1, 2, 9);
}

/* What moved most comes first, what nobody answered last, as listed. */
static void
test_ranking_moved (void)
{
  g_autoptr (SamenProject) project = fixture_parties (2);
  g_autofree char *before = fixture_round (&project, "Baseline");
  g_autofree char *now = NULL;
  int numbers[SAMEN_N_PARADOXES];

  fixture_positions (&project, 3, (const int[]){ 10, 20 }, 2);
  fixture_positions (&project, 5, (const int[]){ -40, 40 }, 2);
  fixture_positions (&project, 7, (const int[]){ 0, 0 }, 2);
  now = fixture_round (&project, "Second round");
  fixture_positions (&project, 3, (const int[]){ 10, 20 }, 2);
  fixture_positions (&project, 5, (const int[]){ 40, -40 }, 2);
  fixture_positions (&project, 7, (const int[]){ 30, 0 }, 2);
  samen_ranking_moved (project, samen_project_round (project, before), samen_project_round (project, now), numbers);
  /* The median of the fifth is where it was: its parties changed places. */
  g_assert_cmpint (numbers[0], ==, 5);
  g_assert_cmpint (numbers[1], ==, 7);
  g_assert_cmpint (numbers[2], ==, 3);
  g_assert_cmpint (numbers[3], ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/compare/movements", test_movements);
  g_test_add_func ("/compare/group-movement", test_group_movement);
  g_test_add_func ("/compare/covered-does-not-move", test_covered_does_not_move);
  g_test_add_func ("/compare/distance", test_distance);
  g_test_add_func ("/compare/gaps", test_gaps);
  g_test_add_func ("/compare/no-gaps", test_no_gaps);
  g_test_add_func ("/compare/ranking", test_ranking);
  g_test_add_func ("/compare/ranking-moved", test_ranking_moved);

  return g_test_run ();
}
