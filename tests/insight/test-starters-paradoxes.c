/* tests/insight/test-starters-paradoxes.c - what positions raise, and what they do not
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/starters.h"

#include "fixture.h"

#include <string.h>

/* The first starter of @rule in the latest round; NULL when there is none.
 * Returns: (transfer none): @starters' */
static const SamenStarter *
first_of (GPtrArray  *starters,
          const char *rule)
{
  for (guint i = 0; i < starters->len; i++)
    {
      const SamenStarter *starter = g_ptr_array_index (starters, i);

      if (strcmp (starter->rule, rule) == 0)
        return starter;
    }
  return NULL;
}

static void
assert_named (const SamenProject *project,
              const char         *rule,
              const char         *expected)
{
  g_autoptr (GPtrArray) starters = samen_starters (project, samen_project_latest_round (project));
  const SamenStarter *starter = first_of (starters, rule);
  g_autofree char *names = NULL;

  g_assert_nonnull (starter);
  g_ptr_array_add (starter->parties, NULL);
  names = g_strjoinv (" ", (char **) starter->parties->pdata);
  g_ptr_array_set_size (starter->parties, starter->parties->len - 1);
  g_assert_cmpstr (names, ==, expected);
}

static void
assert_question (const SamenProject *project,
                 const char         *rule,
                 SamenLanguage       language,
                 const char         *expected)
{
  g_autoptr (GPtrArray) starters = samen_starters (project, samen_project_latest_round (project));
  const SamenStarter *starter = first_of (starters, rule);
  g_autofree char *question = NULL;

  g_assert_nonnull (starter);
  question = samen_starter_question (project, starter, language);
  g_assert_cmpstr (question, ==, expected);
}

static void
feel (SamenProject **project,
      const char    *party,
      int            paradox,
      int            tension)
{
  fixture_take (project, samen_edit_answer_tension (*project, NULL, party, paradox, tension));
}

static void
test_spread_large (void)
{
  const int close[] = { -19, -19, 20, 20 };
  const int wide[] = { -20, -20, 20, 20 };
  const int wider[] = { -80, -30, 30, 80 };
  g_autoptr (SamenProject) project = fixture_parties (4);

  fixture_positions (&project, 1, close, 4);
  fixture_assert_raised (project, "spread-large", "");
  fixture_positions (&project, 2, wide, 4);
  fixture_positions (&project, 3, wider, 4);
  fixture_assert_raised (project, "spread-large", "@paradox-3, @paradox-2");
  assert_named (project, "spread-large", "p1 p4");
  fixture_set_number (&project, "@paradox-3", "in-play", SAMEN_IN_PLAY_NO);
  fixture_assert_raised (project, "spread-large", "@paradox-2");
}

static void
test_leaning (void)
{
  const int left[] = { -20, -60, -20, -40 };
  const int right[] = { 100, 30, 90, 60 };
  const int middle[] = { -10, 10, 0, 5 };
  g_autoptr (SamenProject) project = fixture_parties (4);

  fixture_positions (&project, 1, left, 4);
  fixture_positions (&project, 2, right, 4);
  fixture_positions (&project, 3, middle, 4);
  fixture_assert_raised (project, "leaning", "@paradox-2, @paradox-1");
  assert_named (project, "leaning", "p2"); /* at 30 closest to the other pole */
}

static void
test_agreed_far_from_desired (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);

  fixture_set_number (&project, "@paradox-4", "agreed", 10);
  fixture_assert_raised (project, "agreed-far-from-desired", "");
  fixture_set_number (&project, "@paradox-4", "desired", -9);
  fixture_assert_raised (project, "agreed-far-from-desired", "");
  fixture_set_number (&project, "@paradox-4", "desired", -10);
  fixture_assert_raised (project, "agreed-far-from-desired", "@paradox-4");
}

static void
test_position_changed (void)
{
  const int then[] = { -20, 10 };
  const int now[] = { 20, 49 };
  g_autoptr (SamenProject) project = fixture_parties (2);
  g_autofree char *round = NULL;

  fixture_positions (&project, 6, then, 2);
  fixture_assert_raised (project, "position-changed", "");
  round = fixture_round (&project, "Tweede meting");
  fixture_positions (&project, 6, now, 2);
  fixture_assert_raised (project, "position-changed", "p1 @paradox-6");
}

/* The same mean; camps have their own question and are not "far apart" as well. */
static void
test_two_camps (void)
{
  const int camps[] = { -80, -60, 60, 80 };
  const int middle[] = { -5, 0, 0, 5 };
  g_autoptr (SamenProject) project = fixture_parties (4);

  fixture_positions (&project, 9, camps, 4);
  fixture_positions (&project, 2, middle, 4);
  fixture_assert_raised (project, "two-camps", "@paradox-9");
  fixture_assert_raised (project, "spread-large", "");
  assert_named (project, "two-camps", "p1 p4");
  fixture_set_number (&project, "@paradox-9", "in-play", SAMEN_IN_PLAY_NO);
  fixture_assert_raised (project, "two-camps", "");
}

static void
test_stands_apart (void)
{
  const int one[] = { 0, 5, 70, 0, 5 };
  const int nobody[] = { 0, 5, 30, 0, 5 };
  g_autoptr (SamenProject) project = fixture_parties (5);

  fixture_positions (&project, 4, one, 5);
  fixture_positions (&project, 5, nobody, 5);
  fixture_assert_raised (project, "stands-apart", "p3 @paradox-4");
  assert_named (project, "stands-apart", "p3");
  fixture_set_number (&project, "@paradox-4", "in-play", SAMEN_IN_PLAY_NO);
  fixture_assert_raised (project, "stands-apart", "");
}

/* Close together, and two of them feel it; it matters more than one may say. */
static void
test_felt_strongly (void)
{
  const int close[] = { 0, 5, 10, 5 };
  g_autoptr (SamenProject) project = fixture_parties (4);

  fixture_positions (&project, 10, close, 4);
  feel (&project, "p2", 10, 3);
  fixture_assert_raised (project, "felt-strongly", "");
  feel (&project, "p1", 10, 1);
  fixture_assert_raised (project, "felt-strongly", "@paradox-10");
  assert_named (project, "felt-strongly", "p2");
  fixture_set_number (&project, "@paradox-10", "stance", SAMEN_STANCE_ENDURE);
  fixture_assert_raised (project, "felt-strongly", "@paradox-10");
  feel (&project, "p3", 10, 1);
  fixture_assert_raised (project, "felt-strongly", "");
}

/* Far apart it is talked about anyway, once a stance was chosen. */
static void
test_felt_strongly_and_far_apart (void)
{
  const int camps[] = { -80, -60, 60, 80 };
  g_autoptr (SamenProject) project = fixture_parties (4);

  fixture_positions (&project, 10, camps, 4);
  feel (&project, "p2", 10, 3);
  feel (&project, "p3", 10, 3);
  fixture_assert_raised (project, "felt-strongly", "@paradox-10");
  fixture_set_number (&project, "@paradox-10", "stance", SAMEN_STANCE_BRIDGE);
  fixture_assert_raised (project, "felt-strongly", "");
}

/* p2 stands at 50: p1 is 60 off and p3 90, p4 only 39. */
static void
test_misunderstood (void)
{
  const int positions[] = { 0, 50, 0, 0 };
  g_autoptr (SamenProject) project = fixture_parties (4);

  fixture_positions (&project, 3, positions, 4);
  fixture_take (&project, samen_edit_estimate (project, NULL, "p4", "p2", 3, 11));
  fixture_set_number (&project, SAMEN_SUBJECT_PROJECT, "perception", SAMEN_PERCEPTION_YES);
  fixture_assert_raised (project, "misunderstood", "");
  fixture_take (&project, samen_edit_estimate (project, NULL, "p1", "p2", 3, -10));
  fixture_take (&project, samen_edit_estimate (project, NULL, "p3", "p2", 3, -40));
  fixture_assert_raised (project, "misunderstood", "p2 @paradox-3");
  assert_named (project, "misunderstood", "p2 p3");
  fixture_set_number (&project, SAMEN_SUBJECT_PROJECT, "perception", SAMEN_PERCEPTION_NO);
  fixture_assert_raised (project, "misunderstood", "");
}

/* 60 apart on four paradoxes; p3 is as far from p1 but has no line to it. */
static void
test_partners_apart (void)
{
  const int positions[] = { -30, 30, 30 };
  g_autoptr (SamenProject) project = fixture_parties (3);
  g_autofree char *line = NULL;
  g_autofree char *tension = NULL;

  fixture_take (&project, samen_edit_connect (project, "p1", "p2", SAMEN_RELATION_FUNDS, &line));
  fixture_take (&project, samen_edit_connect (project, "p1", "p3", SAMEN_RELATION_TENSION, &tension));
  for (int number = 1; number <= 3; number++)
    fixture_positions (&project, number, positions, 3);
  fixture_assert_raised (project, "partners-apart", "");
  fixture_positions (&project, 4, positions, 3);
  fixture_assert_raised (project, "partners-apart", line);
  assert_named (project, "partners-apart", "p1 p2");
  fixture_take (&project, samen_edit_answer (project, NULL, "p2", 4, SAMEN_ANSWER_GIVEN, 29));
  fixture_assert_raised (project, "partners-apart", "");
}

/* Neither the round itself nor the one before it gives anything away. */
static void
test_covered_raises_nothing (void)
{
  const int then[] = { 80, 80, 80, 80, -80 };
  const int now[] = { -80, -70, 70, 80, 80 };
  g_autoptr (SamenProject) project = fixture_parties (5);
  g_autofree char *first = fixture_round (&project, "Eerste");
  g_autofree char *second = NULL;

  fixture_positions (&project, 7, then, 5);
  second = fixture_round (&project, "Tweede");
  fixture_positions (&project, 7, now, 5);
  feel (&project, "p1", 7, 3);
  feel (&project, "p2", 7, 3);
  fixture_assert_raised (project, "two-camps", "@paradox-7");
  fixture_assert_raised (project, "felt-strongly", "@paradox-7");
  fixture_assert_raised (project, "position-changed", "p1 @paradox-7, p5 @paradox-7, p2 @paradox-7");

  fixture_set_number (&project, first, "covered", 1 << 6);
  fixture_assert_raised (project, "position-changed", "");
  fixture_assert_raised (project, "two-camps", "@paradox-7");
  fixture_set_number (&project, first, "covered", 0);
  fixture_set_number (&project, second, "covered", 1 << 6);
  fixture_assert_raised (project, "two-camps", "");
  fixture_assert_raised (project, "felt-strongly", "");
  fixture_assert_raised (project, "position-changed", "");
}

/* A round with its covered answers taken out is another record of the same round. */
static void
test_veiled_round_has_a_round_before (void)
{
  const int then[] = { -50 };
  const int now[] = { 50 };
  g_autoptr (SamenProject) project = fixture_parties (1);
  g_autofree char *round = NULL;
  g_autoptr (GPtrArray) starters = NULL;
  SamenRound *shown;

  fixture_positions (&project, 7, then, 1);
  round = fixture_round (&project, "Tweede");
  fixture_positions (&project, 7, now, 1);
  fixture_set_number (&project, round, "covered", 1 << 1);
  shown = samen_round_shown (samen_project_latest_round (project));
  starters = samen_starters (project, shown);
  g_assert_nonnull (first_of (starters, "position-changed"));
  samen_record_unref (shown);
}

static void
test_questions_name_parties (void)
{
  const int wide[] = { -80, -30, 30, 80 };
  const int right[] = { 30, 80, 70, 60 };
  g_autoptr (SamenProject) project = fixture_parties (4);

  fixture_set_text (&project, "p1", "name", "Zorg\302\255verzekeraar");
  fixture_set_text (&project, "p4", "name", "Jongeren");
  fixture_positions (&project, 9, wide, 4);
  fixture_positions (&project, 12, right, 4);
  assert_question (project, "spread-large", SAMEN_LANGUAGE_NL,
                   "Hoe kijk je hiernaar als Zorgverzekeraar, en hoe als Jongeren?");
  assert_question (project, "spread-large", SAMEN_LANGUAGE_EN,
                   "How does this look from Zorgverzekeraar, and how from Jongeren?");
  assert_question (project, "leaning", SAMEN_LANGUAGE_NL,
                   "Wat zou “Bedrijfseconomische betekenis” ons brengen volgens Zorgverzekeraar?");
}

static void
assert_opening (const SamenProject *project,
                int                 number,
                const char         *expected)
{
  g_autofree char *question = samen_opening_question (project, samen_project_latest_round (project), number,
                                                      SAMEN_LANGUAGE_NL);

  g_assert_cmpstr (question, ==, expected);
}

/* Every paradox has one, though the list of starters stops at three of a rule. */
static void
test_opening_question (void)
{
  const int camps[] = { -80, -60, 60, 80 };
  const int nothing[] = { -20, 0, 10, 19 };
  g_autoptr (SamenProject) project = fixture_parties (4);

  for (int number = 1; number <= 11; number++)
    fixture_positions (&project, number, camps, 4);
  fixture_positions (&project, 12, nothing, 4);
  for (int number = 1; number <= 11; number++)
    assert_opening (project, number,
                    "Wat is te zien vanuit Partij 1, en wat juist vanuit Partij 4?");
  assert_opening (project, 12, NULL);
  fixture_set_number (&project, samen_project_latest_round (project)->id, "covered", 1 << 2);
  assert_opening (project, 3, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/starters/paradoxes/spread-large", test_spread_large);
  g_test_add_func ("/starters/paradoxes/two-camps", test_two_camps);
  g_test_add_func ("/starters/paradoxes/stands-apart", test_stands_apart);
  g_test_add_func ("/starters/paradoxes/leaning", test_leaning);
  g_test_add_func ("/starters/paradoxes/felt-strongly", test_felt_strongly);
  g_test_add_func ("/starters/paradoxes/felt-strongly-and-far-apart", test_felt_strongly_and_far_apart);
  g_test_add_func ("/starters/paradoxes/misunderstood", test_misunderstood);
  g_test_add_func ("/starters/paradoxes/agreed-far-from-desired", test_agreed_far_from_desired);
  g_test_add_func ("/starters/paradoxes/position-changed", test_position_changed);
  g_test_add_func ("/starters/paradoxes/partners-apart", test_partners_apart);
  g_test_add_func ("/starters/paradoxes/covered-raises-nothing", test_covered_raises_nothing);
  g_test_add_func ("/starters/paradoxes/veiled-round-has-a-round-before", test_veiled_round_has_a_round_before);
  g_test_add_func ("/starters/paradoxes/questions-name-parties", test_questions_name_parties);
  g_test_add_func ("/starters/paradoxes/opening-question", test_opening_question);

  return g_test_run ();
}
