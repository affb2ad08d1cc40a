/* tests/insight/test-starters.c - every rule is raised by what it is for, and by nothing less
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/matches.h"
#include "insight/starters.h"

#include "fixture.h"

#include <string.h>

static void
test_no_ambition (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);

  fixture_assert_raised (project, "no-ambition", "@ambition");
  fixture_set_text (&project, SAMEN_SUBJECT_AMBITION, "statement", "Samen");
  fixture_assert_raised (project, "no-ambition", "");
}

static void
test_residents_missing (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  fixture_assert_raised (project, "residents-missing", "");
  first = fixture_party (&project, "GGD", SAMEN_KIND_PUBLIC_SERVICE, SAMEN_COMMITMENT_AWARE);
  fixture_assert_raised (project, "residents-missing", "@project");
  second = fixture_party (&project, "Ouders", SAMEN_KIND_RESIDENTS, SAMEN_COMMITMENT_AWARE);
  fixture_assert_raised (project, "residents-missing", "");
}

static void
test_kind_missing (void)
{
  g_autoptr (SamenProject) few = fixture_parties (4);
  g_autoptr (SamenProject) more = fixture_parties (9);

  fixture_assert_raised (few, "kind-missing", "");
  fixture_assert_raised (more, "kind-missing", "@project");
  for (int kind = 0; kind < SAMEN_N_KINDS - 1; kind++)
    {
      g_autofree char *id = g_strdup_printf ("p%d", kind + 1);

      fixture_set_number (&more, id, "kind", kind);
    }
  fixture_assert_raised (more, "kind-missing", "");
}

static void
test_tension_without_note (void)
{
  g_autoptr (SamenProject) project = fixture_parties (2);
  g_autofree char *id = NULL;

  fixture_take (&project, samen_edit_connect (project, "p1", "p2", SAMEN_RELATION_TENSION, &id));
  fixture_assert_raised (project, "tension-without-note", id);
  fixture_set_text (&project, id, "note", "Wie betaalt?");
  fixture_assert_raised (project, "tension-without-note", "");
}

static void
test_offer_meets_need (void)
{
  g_autoptr (SamenProject) project = fixture_parties (3);
  g_autofree char *id = NULL;

  fixture_set_words (&project, "p1", "offers", "Stagiairs van de opleiding");
  fixture_set_words (&project, "p2", "needs", "stagiairs");
  fixture_set_words (&project, "p3", "needs", "Stagiairs en geld");
  fixture_assert_raised (project, "offer-meets-need", "p1 p2");
  fixture_take (&project, samen_edit_connect (project, "p2", "p1", SAMEN_RELATION_WORKS_WITH, &id));
  fixture_assert_raised (project, "offer-meets-need", "");
}

/* It still meets the need, but the team has heard it. */
static void
test_match_put_aside (void)
{
  const char *const subjects[] = { "p1", "p2", NULL };
  g_autoptr (SamenProject) project = fixture_parties (2);
  SamenAside *aside = samen_record_new (&samen_aside_class);
  g_autoptr (GArray) before = NULL;
  g_autoptr (GArray) after = NULL;

  fixture_set_words (&project, "p1", "offers", "Stagiairs");
  fixture_set_words (&project, "p2", "needs", "stagiairs");
  before = samen_matches (project, 9);
  g_assert_false (samen_match_is_aside (project, &g_array_index (before, SamenMatch, 0)));
  aside->rule = g_ref_string_new (SAMEN_RULE_MATCH);
  samen_record_set_texts (aside, samen_record_class_find (&samen_aside_class, "subjects"), subjects);
  fixture_take (&project, samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "asides", aside, 0, NULL));
  after = samen_matches (project, 9);
  g_assert_cmpuint (after->len, ==, 1);
  g_assert_true (samen_match_is_aside (project, &g_array_index (after, SamenMatch, 0)));
  fixture_assert_raised (project, "offer-meets-need", "");
}

static void
test_own_need_is_no_match (void)
{
  g_autoptr (SamenProject) project = fixture_parties (1);

  fixture_set_words (&project, "p1", "offers", "Geld");
  fixture_set_words (&project, "p1", "needs", "Geld");
  fixture_assert_raised (project, "offer-meets-need", "");
}

static void
test_contribution_and_effect (void)
{
  g_autoptr (SamenProject) project = fixture_parties (2);

  fixture_set_number (&project, "p2", "commitment", SAMEN_COMMITMENT_CARRYING);
  fixture_assert_raised (project, "no-contribution", "p2, p1");
  fixture_set_text (&project, "p2", "contribution", "Geld");
  fixture_assert_raised (project, "no-contribution", "p1");
  fixture_assert_raised (project, "no-effect", "p2");
  fixture_set_text (&project, "p2", "effect", "Rust");
  fixture_assert_raised (project, "no-effect", "");
}

static void
test_what_a_party_lacks (void)
{
  g_autoptr (SamenProject) project = fixture_parties (1);

  fixture_assert_raised (project, "no-mandate", "");
  fixture_set_number (&project, "p1", "mandate", SAMEN_DEGREE_NO);
  fixture_assert_raised (project, "no-mandate", "p1");

  fixture_assert_raised (project, "no-room", "");
  fixture_set_number (&project, "p1", "room", SAMEN_DEGREE_PARTLY);
  fixture_assert_raised (project, "no-room", "");
  fixture_set_number (&project, "p1", "room", SAMEN_DEGREE_NO);
  fixture_assert_raised (project, "no-room", "p1");

  fixture_assert_raised (project, "no-backing", "");
  fixture_set_number (&project, "p1", "backing", SAMEN_DEGREE_NO);
  fixture_assert_raised (project, "no-backing", "p1");

  fixture_assert_raised (project, "not-recognised", "");
  fixture_set_number (&project, "p1", "recognised", SAMEN_RECOGNISED_NOT_YET);
  fixture_assert_raised (project, "not-recognised", "p1");

  fixture_assert_raised (project, "no-role", "");
  fixture_set_number (&project, "p1", "commitment", SAMEN_COMMITMENT_COMMITTED);
  fixture_assert_raised (project, "no-role", "p1");
  fixture_set_number (&project, "p1", "roles", SAMEN_ROLE_FUNDS);
  fixture_assert_raised (project, "no-role", "");
}

static void
test_motives_instrumental (void)
{
  g_autoptr (SamenProject) project = fixture_parties (1);

  fixture_set_number (&project, "p1", "instrumental", 3);
  fixture_assert_raised (project, "motives-instrumental", "");
  fixture_set_number (&project, "p1", "affective", 0);
  fixture_set_number (&project, "p1", "moral", 0);
  fixture_assert_raised (project, "motives-instrumental", "p1");
  fixture_set_number (&project, "p1", "moral", 1);
  fixture_assert_raised (project, "motives-instrumental", "");
}

/* Of whoever is only interested nobody need know it yet. */
static void
test_motives_unknown (void)
{
  g_autoptr (SamenProject) project = fixture_parties (2);

  fixture_assert_raised (project, "motives-unknown", "");
  fixture_set_number (&project, "p1", "commitment", SAMEN_COMMITMENT_COMMITTED);
  fixture_assert_raised (project, "motives-unknown", "p1");
  fixture_set_number (&project, "p1", "moral", 0);
  fixture_assert_raised (project, "motives-unknown", "");
}

static char *
add_initiative (SamenProject **project,
                const char    *lead)
{
  SamenInitiative *initiative = samen_record_new (&samen_initiative_class);
  char *id = NULL;

  initiative->title = g_ref_string_new ("Water vooraan");
  initiative->lead = g_ref_string_new (lead);
  fixture_take (project, samen_edit_add (*project, SAMEN_SUBJECT_PROJECT, "initiatives", initiative, 0, &id));
  return id;
}

static void
test_committed_without_initiative (void)
{
  g_autoptr (SamenProject) project = fixture_parties (2);
  g_autofree char *id = NULL;

  fixture_set_number (&project, "p1", "commitment", SAMEN_COMMITMENT_COMMITTED);
  fixture_assert_raised (project, "committed-without-initiative", "p1");
  id = add_initiative (&project, "p2");
  fixture_assert_raised (project, "committed-without-initiative", "p1");
  fixture_set_words (&project, id, "partners", "p1");
  fixture_assert_raised (project, "committed-without-initiative", "");
  fixture_set_number (&project, id, "status", SAMEN_STATUS_STOPPED);
  fixture_assert_raised (project, "committed-without-initiative", "p1");
}

static void
test_lone_convener (void)
{
  g_autoptr (SamenProject) project = fixture_parties (5);

  fixture_assert_raised (project, "lone-convener", "");
  fixture_set_number (&project, "p3", "roles", SAMEN_ROLE_CONVENES);
  fixture_assert_raised (project, "lone-convener", "p3");
  fixture_set_number (&project, "p4", "roles", SAMEN_ROLE_CONVENES | SAMEN_ROLE_FUNDS);
  fixture_assert_raised (project, "lone-convener", "");
}

static void
test_no_step (void)
{
  g_autoptr (SamenProject) project = fixture_parties (1);
  g_autofree char *id = NULL;
  SamenStep *step = samen_record_new (&samen_step_class);

  fixture_assert_raised (project, "no-step", "@project");
  step->what = g_ref_string_new ("Morgen bellen");
  fixture_take (&project, samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "steps", step, 0, &id));
  fixture_assert_raised (project, "no-step", "");
  fixture_set_number (&project, id, "done", SAMEN_DONE_YES);
  fixture_assert_raised (project, "no-step", "@project");
}

static void
put_aside (SamenProject **project,
           const char    *rule,
           const char    *subject,
           const char    *reason)
{
  const char *const subjects[] = { subject, NULL };
  SamenAside *aside = samen_record_new (&samen_aside_class);

  aside->rule = g_ref_string_new (rule);
  aside->reason = g_ref_string_new (reason);
  samen_record_set_texts (aside, samen_record_class_find (&samen_aside_class, "subjects"), subjects);
  fixture_take (project, samen_edit_add (*project, SAMEN_SUBJECT_PROJECT, "asides", aside, G_MAXUINT, NULL));
}

static void
test_put_aside (void)
{
  g_autoptr (SamenProject) project = fixture_parties (2);

  fixture_assert_raised (project, "no-contribution", "p1, p2");
  put_aside (&project, "no-contribution", "p1", "Komt later");
  fixture_assert_raised (project, "no-contribution", "p2");
  put_aside (&project, "no-contribution", "p2", "Ook");
  fixture_assert_raised (project, "no-contribution", "");
  fixture_take (&project, samen_edit_replace_at (project, SAMEN_SUBJECT_PROJECT, "asides", 0, NULL));
  fixture_assert_raised (project, "no-contribution", "p1");
}

/* Still in the same words; a rule of a later version is left alone. */
static void
test_list_of_what_is_aside (void)
{
  g_autoptr (SamenProject) project = fixture_parties (2);
  g_autoptr (GPtrArray) aside = NULL;
  const SamenStarter *starter;
  g_autofree char *text = NULL;

  put_aside (&project, "rule-of-tomorrow", "p1", "Later");
  put_aside (&project, "no-contribution", "p2", "Komt later");
  aside = samen_starters_aside (project, NULL);
  g_assert_cmpuint (aside->len, ==, 1);
  starter = g_ptr_array_index (aside, 0);
  text = samen_starter_text (project, starter, SAMEN_LANGUAGE_NL);
  g_assert_true (starter->aside == samen_list_get (project->asides, 1));
  g_assert_cmpstr (starter->aside->reason, ==, "Komt later");
  g_assert_false (starter->past);
  g_assert_cmpstr (text, ==, "De bijdrage van Partij 2 staat er nog niet.");
}

static void
test_aside_and_past (void)
{
  g_autoptr (SamenProject) project = fixture_parties (2);
  g_autoptr (GPtrArray) aside = NULL;
  g_autofree char *text = NULL;
  g_autofree char *question = NULL;
  g_autofree char *leaning = NULL;
  g_autofree char *step = NULL;

  put_aside (&project, "not-recognised", "p2", "Is gevierd");
  put_aside (&project, "leaning", "@paradox-9", "Zo is het");
  put_aside (&project, "no-ambition", "@ambition", "Wacht op de raad");
  fixture_set_text (&project, SAMEN_SUBJECT_AMBITION, "statement", "Samen");
  aside = samen_starters_aside (project, NULL);
  g_assert_cmpuint (aside->len, ==, 3);
  text = samen_starter_text (project, aside->pdata[0], SAMEN_LANGUAGE_NL);
  question = samen_starter_question (project, aside->pdata[0], SAMEN_LANGUAGE_NL);
  leaning = samen_starter_text (project, aside->pdata[1], SAMEN_LANGUAGE_EN);
  step = samen_starter_text (project, aside->pdata[2], SAMEN_LANGUAGE_NL);
  g_assert_true (((SamenStarter *) aside->pdata[0])->past);
  g_assert_cmpstr (text, ==, "Erkenning: Partij 2");
  g_assert_cmpstr (question, ==, "");
  g_assert_cmpstr (leaning, ==, "Leaning: Central steering and Local room to play");
  g_assert_cmpstr (step, ==, "Ambitie");
}

/* Heavier ones first, and the first of every rule before the sixth of any. */
static void
test_order (void)
{
  g_autoptr (SamenProject) project = fixture_parties (40);
  g_autoptr (GPtrArray) starters = samen_starters (project, NULL);
  g_autofree char *all = fixture_raised (project, "no-contribution");

  for (guint i = 1; i < starters->len; i++)
    {
      const SamenStarter *before = g_ptr_array_index (starters, i - 1);
      const SamenStarter *after = g_ptr_array_index (starters, i);

      g_assert_cmpfloat (before->weight, >=, after->weight);
    }
  g_assert_cmpstr (all, ==, "p1, p2, p3, p4, p5, p6");
}

static char *
first_text (const SamenProject *project,
            const char         *rule,
            SamenLanguage       language)
{
  g_autoptr (GPtrArray) starters = samen_starters (project, samen_project_latest_round (project));

  for (guint i = 0; i < starters->len; i++)
    {
      const SamenStarter *starter = g_ptr_array_index (starters, i);

      if (strcmp (starter->rule, rule) == 0)
        return samen_starter_text (project, starter, language);
    }
  return g_strdup ("");
}

static void
assert_text (const SamenProject *project,
             const char         *rule,
             SamenLanguage       language,
             const char         *expected)
{
  g_autofree char *text = first_text (project, rule, language);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_text (void)
{
  const int right[] = { 80, 70, 60, 60 };
  g_autoptr (SamenProject) project = fixture_parties (5);
  g_autofree char *id = NULL;

  fixture_set_text (&project, "p1", "name", "Zorg\302\255verzekeraar");
  fixture_set_words (&project, "p1", "offers", "Geld");
  fixture_set_words (&project, "p2", "needs", "Geld");
  fixture_positions (&project, 12, right, 4);
  fixture_take (&project, samen_edit_connect (project, "p3", "p1", SAMEN_RELATION_TENSION, &id));
  fixture_set_number (&project, "p2", "kind", SAMEN_KIND_CARE);

  assert_text (project, "offer-meets-need", SAMEN_LANGUAGE_NL,
               "Aanbod van Zorgverzekeraar: “Geld”. Behoefte van Partij 2: “Geld”. Tussen die twee loopt nog geen lijn.");
  assert_text (project, "leaning", SAMEN_LANGUAGE_EN, "Nearly everyone is on the side of “Societal value”.");
  assert_text (project, "tension-without-note", SAMEN_LANGUAGE_NL,
               "Tussen Partij 3 en Zorgverzekeraar zit spanning, maar nog niemand schreef op waarover.");
  assert_text (project, "kind-missing", SAMEN_LANGUAGE_EN,
               "Nobody yet from: Government, Public services, Education and childcare, "
               "Civil society, Business, Funders and Knowledge.");
}

static void
test_tensions_are_numbered (void)
{
  g_autoptr (SamenProject) project = fixture_parties (12);
  g_autoptr (GPtrArray) tensions = NULL;
  g_autofree char *noted = NULL;

  for (guint i = 2; i <= 12; i++)
    {
      g_autofree char *other = g_strdup_printf ("p%u", i);

      g_clear_pointer (&noted, g_free);
      fixture_take (&project, samen_edit_connect (project, "p1", other, SAMEN_RELATION_TENSION, &noted));
    }
  fixture_set_text (&project, noted, "note", "Wie begint?");
  tensions = samen_tensions (project);
  g_assert_cmpuint (tensions->len, ==, 9);
  g_assert_cmpstr (((const SamenRelation *) g_ptr_array_index (tensions, 0))->id, ==, noted);
  g_assert_cmpstr (((const SamenRelation *) g_ptr_array_index (tensions, 1))->to, ==, "p2");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/starters/no-ambition", test_no_ambition);
  g_test_add_func ("/starters/residents-missing", test_residents_missing);
  g_test_add_func ("/starters/kind-missing", test_kind_missing);
  g_test_add_func ("/starters/tension-without-note", test_tension_without_note);
  g_test_add_func ("/starters/offer-meets-need", test_offer_meets_need);
  g_test_add_func ("/starters/match-put-aside", test_match_put_aside);
  g_test_add_func ("/starters/own-need-is-no-match", test_own_need_is_no_match);
  g_test_add_func ("/starters/contribution-and-effect", test_contribution_and_effect);
  g_test_add_func ("/starters/what-a-party-lacks", test_what_a_party_lacks);
  g_test_add_func ("/starters/motives-instrumental", test_motives_instrumental);
  g_test_add_func ("/starters/motives-unknown", test_motives_unknown);
  g_test_add_func ("/starters/committed-without-initiative", test_committed_without_initiative);
  g_test_add_func ("/starters/lone-convener", test_lone_convener);
  g_test_add_func ("/starters/no-step", test_no_step);
  g_test_add_func ("/starters/put-aside", test_put_aside);
  g_test_add_func ("/starters/list-of-what-is-aside", test_list_of_what_is_aside);
  g_test_add_func ("/starters/aside-and-past", test_aside_and_past);
  g_test_add_func ("/starters/order", test_order);
  g_test_add_func ("/starters/text", test_text);
  g_test_add_func ("/starters/tensions-are-numbered", test_tensions_are_numbered);

  return g_test_run ();
}
