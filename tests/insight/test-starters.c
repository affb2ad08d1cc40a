/* tests/insight/test-starters.c - every rule is raised by what it is for, and by nothing less
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/starters.h"

#include "fixture.h"

#include <string.h>

/* "p1 @paradox-3, p2" for all that @rule raises; "" for nothing. */
static char *
raised (const SamenProject *project,
        const char         *rule)
{
  g_autoptr (GPtrArray) starters = samen_starters (project, samen_project_latest_round (project));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < starters->len; i++)
    {
      const SamenStarter *starter = g_ptr_array_index (starters, i);

      if (strcmp (starter->rule, rule) != 0)
        continue;
      g_string_append (text, text->len > 0 ? ", " : "");
      for (guint j = 0; j < starter->subjects->len; j++)
        g_string_append_printf (text, "%s%s", j > 0 ? " " : "",
                                (const char *) g_ptr_array_index (starter->subjects, j));
    }
  return g_string_free (text, FALSE);
}

static void
assert_raised (const SamenProject *project,
               const char         *rule,
               const char         *expected)
{
  g_autofree char *subjects = raised (project, rule);

  g_assert_cmpstr (subjects, ==, expected);
}

static void
set_number (SamenProject **project,
            const char    *subject,
            const char    *field,
            int            number)
{
  fixture_take (project, samen_edit_set_number (*project, subject, field, number));
}

static void
set_text (SamenProject **project,
          const char    *subject,
          const char    *field,
          const char    *text)
{
  fixture_take (project, samen_edit_set_text (*project, subject, field, text));
}

static void
set_words (SamenProject **project,
           const char    *subject,
           const char    *field,
           const char    *words)
{
  const char *const texts[] = { words, NULL };

  fixture_take (project, samen_edit_set_texts (*project, subject, field, texts));
}

static void
test_no_ambition (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);

  assert_raised (project, "no-ambition", "@ambition");
  set_text (&project, SAMEN_SUBJECT_AMBITION, "statement", "Samen");
  assert_raised (project, "no-ambition", "");
}

static void
test_residents_missing (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  assert_raised (project, "residents-missing", "");
  first = fixture_party (&project, "GGD", SAMEN_KIND_PUBLIC_SERVICE, SAMEN_COMMITMENT_AWARE);
  assert_raised (project, "residents-missing", "@project");
  second = fixture_party (&project, "Ouders", SAMEN_KIND_RESIDENTS, SAMEN_COMMITMENT_AWARE);
  assert_raised (project, "residents-missing", "");
}

static void
test_kind_missing (void)
{
  g_autoptr (SamenProject) few = fixture_parties (4);
  g_autoptr (SamenProject) more = fixture_parties (9);

  assert_raised (few, "kind-missing", "");
  assert_raised (more, "kind-missing", "@project");
  for (int kind = 0; kind < SAMEN_N_KINDS - 1; kind++)
    {
      g_autofree char *id = g_strdup_printf ("p%d", kind + 1);

      set_number (&more, id, "kind", kind);
    }
  assert_raised (more, "kind-missing", "");
}

static void
test_spread_large (void)
{
  const int close[] = { -19, -19, 20, 20 };
  const int wide[] = { -20, -20, 20, 20 };
  const int wider[] = { -80, -30, 30, 80 };
  g_autoptr (SamenProject) project = fixture_parties (4);

  fixture_positions (&project, 1, close, 4);
  assert_raised (project, "spread-large", "");
  fixture_positions (&project, 2, wide, 4);
  fixture_positions (&project, 3, wider, 4);
  assert_raised (project, "spread-large", "@paradox-3, @paradox-2");
  set_number (&project, "@paradox-3", "in-play", SAMEN_IN_PLAY_NO);
  assert_raised (project, "spread-large", "@paradox-2");
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
  assert_raised (project, "leaning", "@paradox-2, @paradox-1");
}

static void
test_agreed_far_from_desired (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);

  set_number (&project, "@paradox-4", "agreed", 10);
  assert_raised (project, "agreed-far-from-desired", "");
  set_number (&project, "@paradox-4", "desired", -9);
  assert_raised (project, "agreed-far-from-desired", "");
  set_number (&project, "@paradox-4", "desired", -10);
  assert_raised (project, "agreed-far-from-desired", "@paradox-4");
}

static void
test_position_changed (void)
{
  const int then[] = { -20, 10 };
  const int now[] = { 20, 49 };
  g_autoptr (SamenProject) project = fixture_parties (2);
  g_autofree char *round = NULL;

  fixture_positions (&project, 6, then, 2);
  assert_raised (project, "position-changed", "");
  round = fixture_round (&project, "Tweede meting");
  fixture_positions (&project, 6, now, 2);
  assert_raised (project, "position-changed", "p1 @paradox-6");
}

static void
test_tension_without_note (void)
{
  g_autoptr (SamenProject) project = fixture_parties (2);
  g_autofree char *id = NULL;

  fixture_take (&project, samen_edit_connect (project, "p1", "p2", SAMEN_RELATION_TENSION, &id));
  assert_raised (project, "tension-without-note", id);
  set_text (&project, id, "note", "Wie betaalt?");
  assert_raised (project, "tension-without-note", "");
}

static void
test_offer_meets_need (void)
{
  g_autoptr (SamenProject) project = fixture_parties (3);
  g_autofree char *id = NULL;

  set_words (&project, "p1", "offers", "Stagiairs van de opleiding");
  set_words (&project, "p2", "needs", "stagiairs");
  set_words (&project, "p3", "needs", "Stagiairs en geld");
  assert_raised (project, "offer-meets-need", "p1 p2");
  fixture_take (&project, samen_edit_connect (project, "p2", "p1", SAMEN_RELATION_WORKS_WITH, &id));
  assert_raised (project, "offer-meets-need", "");
}

static void
test_own_need_is_no_match (void)
{
  g_autoptr (SamenProject) project = fixture_parties (1);

  set_words (&project, "p1", "offers", "Geld");
  set_words (&project, "p1", "needs", "Geld");
  assert_raised (project, "offer-meets-need", "");
}

static void
test_contribution_and_effect (void)
{
  g_autoptr (SamenProject) project = fixture_parties (2);

  set_number (&project, "p2", "commitment", SAMEN_COMMITMENT_CARRYING);
  assert_raised (project, "no-contribution", "p2, p1");
  set_text (&project, "p2", "contribution", "Geld");
  assert_raised (project, "no-contribution", "p1");
  assert_raised (project, "no-effect", "p2");
  set_text (&project, "p2", "effect", "Rust");
  assert_raised (project, "no-effect", "");
}

static void
test_what_a_party_lacks (void)
{
  g_autoptr (SamenProject) project = fixture_parties (1);

  assert_raised (project, "no-mandate", "");
  set_number (&project, "p1", "mandate", SAMEN_DEGREE_NO);
  assert_raised (project, "no-mandate", "p1");

  assert_raised (project, "not-recognised", "");
  set_number (&project, "p1", "recognised", SAMEN_RECOGNISED_NOT_YET);
  assert_raised (project, "not-recognised", "p1");

  assert_raised (project, "no-role", "");
  set_number (&project, "p1", "commitment", SAMEN_COMMITMENT_COMMITTED);
  assert_raised (project, "no-role", "p1");
  set_number (&project, "p1", "roles", SAMEN_ROLE_FUNDS);
  assert_raised (project, "no-role", "");
}

static void
test_motives_instrumental (void)
{
  g_autoptr (SamenProject) project = fixture_parties (1);

  set_number (&project, "p1", "instrumental", 3);
  assert_raised (project, "motives-instrumental", "");
  set_number (&project, "p1", "affective", 0);
  set_number (&project, "p1", "moral", 0);
  assert_raised (project, "motives-instrumental", "p1");
  set_number (&project, "p1", "moral", 1);
  assert_raised (project, "motives-instrumental", "");
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

  set_number (&project, "p1", "commitment", SAMEN_COMMITMENT_COMMITTED);
  assert_raised (project, "committed-without-initiative", "p1");
  id = add_initiative (&project, "p2");
  assert_raised (project, "committed-without-initiative", "p1");
  set_words (&project, id, "partners", "p1");
  assert_raised (project, "committed-without-initiative", "");
  set_number (&project, id, "status", SAMEN_STATUS_STOPPED);
  assert_raised (project, "committed-without-initiative", "p1");
}

static void
test_lone_convener (void)
{
  g_autoptr (SamenProject) project = fixture_parties (5);

  assert_raised (project, "lone-convener", "");
  set_number (&project, "p3", "roles", SAMEN_ROLE_CONVENES);
  assert_raised (project, "lone-convener", "p3");
  set_number (&project, "p4", "roles", SAMEN_ROLE_CONVENES | SAMEN_ROLE_FUNDS);
  assert_raised (project, "lone-convener", "");
}

static void
test_no_step (void)
{
  g_autoptr (SamenProject) project = fixture_parties (1);
  g_autofree char *id = NULL;
  SamenStep *step = samen_record_new (&samen_step_class);

  assert_raised (project, "no-step", "@project");
  step->what = g_ref_string_new ("Morgen bellen");
  fixture_take (&project, samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "steps", step, 0, &id));
  assert_raised (project, "no-step", "");
  set_number (&project, id, "done", SAMEN_DONE_YES);
  assert_raised (project, "no-step", "@project");
}

static void
test_put_aside (void)
{
  const char *const subjects[] = { "p1", NULL };
  g_autoptr (SamenProject) project = fixture_parties (2);
  SamenAside *aside = samen_record_new (&samen_aside_class);

  aside->rule = g_ref_string_new ("no-contribution");
  samen_record_set_texts (aside, samen_record_class_find (&samen_aside_class, "subjects"), subjects);
  assert_raised (project, "no-contribution", "p1, p2");
  fixture_take (&project, samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "asides", aside, 0, NULL));
  assert_raised (project, "no-contribution", "p2");
}

/* Heavier ones first, and the first of every rule before the sixth of any. */
static void
test_order (void)
{
  g_autoptr (SamenProject) project = fixture_parties (40);
  g_autoptr (GPtrArray) starters = samen_starters (project, NULL);
  g_autofree char *all = raised (project, "no-contribution");

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

  set_text (&project, "p1", "name", "Zorg\302\255verzekeraar");
  set_words (&project, "p1", "offers", "Geld");
  set_words (&project, "p2", "needs", "Geld");
  fixture_positions (&project, 12, right, 4);
  fixture_take (&project, samen_edit_connect (project, "p3", "p1", SAMEN_RELATION_TENSION, &id));
  set_number (&project, "p2", "kind", SAMEN_KIND_CARE);

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
  set_text (&project, noted, "note", "Wie begint?");
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
  g_test_add_func ("/starters/spread-large", test_spread_large);
  g_test_add_func ("/starters/leaning", test_leaning);
  g_test_add_func ("/starters/agreed-far-from-desired", test_agreed_far_from_desired);
  g_test_add_func ("/starters/position-changed", test_position_changed);
  g_test_add_func ("/starters/tension-without-note", test_tension_without_note);
  g_test_add_func ("/starters/offer-meets-need", test_offer_meets_need);
  g_test_add_func ("/starters/own-need-is-no-match", test_own_need_is_no_match);
  g_test_add_func ("/starters/contribution-and-effect", test_contribution_and_effect);
  g_test_add_func ("/starters/what-a-party-lacks", test_what_a_party_lacks);
  g_test_add_func ("/starters/motives-instrumental", test_motives_instrumental);
  g_test_add_func ("/starters/committed-without-initiative", test_committed_without_initiative);
  g_test_add_func ("/starters/lone-convener", test_lone_convener);
  g_test_add_func ("/starters/no-step", test_no_step);
  g_test_add_func ("/starters/put-aside", test_put_aside);
  g_test_add_func ("/starters/order", test_order);
  g_test_add_func ("/starters/text", test_text);
  g_test_add_func ("/starters/tensions-are-numbered", test_tensions_are_numbered);

  return g_test_run ();
}
