/* tests/core/test-edit.c - edits give the next project, or the same pointer
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fixture.h"

#include <math.h>
#include <string.h>

typedef enum
{
  CHANGES,
  STAYS,
} Outcome;

static const struct
{
  const char *subject;
  const char *field;
  const char *text;
  Outcome outcome;
} texts[] = {
  { "p1", "name", "Gemeente", CHANGES },
  { "p1", "name", "Municipality", STAYS },
  { "p1", "name", "  Municipality ", STAYS },
  { "p1", "name", "", STAYS },      /* a party needs a name */
  { "p1", "name", " \n ", STAYS },
  { "p1", "name", NULL, STAYS },
  { "p1", "remark", "Two\nlines", CHANGES },
  { "p1", "remark", NULL, STAYS },
  { "p1", "no-such-field", "x", STAYS },
  { "p1", "kind", "care", STAYS },  /* not a text */
  { "p1", "id", "p9", STAYS },      /* an id is for ever */
  { "p99", "name", "x", STAYS },
  { SAMEN_SUBJECT_AMBITION, "statement", "Every child", CHANGES },
  { SAMEN_SUBJECT_PROJECT, "title", "Health", CHANGES },
  { SAMEN_SUBJECT_PROJECT, "modified", "2026-11-21", CHANGES },
  { SAMEN_SUBJECT_PROJECT, "modified", "yesterday", STAYS },
  { "@paradox-9", "left", "The hall", CHANGES },
  { "i8", "lead", "p2", CHANGES },
  { "i8", "lead", NULL, CHANGES },
  { "i8", "lead", "p99", STAYS },
  { "i8", "lead", "t4", STAYS },    /* a theme leads nothing */
  { "r7", "from", NULL, STAYS },
};

static void
test_text (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (SamenProject) project = fixture_project ();
      g_autoptr (SamenProject) next =
        samen_edit_set_text (project, texts[i].subject, texts[i].field, texts[i].text);

      g_test_message ("%s %s", texts[i].subject, texts[i].field);
      g_assert_cmpint (next == project, ==, texts[i].outcome == STAYS);
    }
}

/* Words in place of a list; i8 has the partners p1 and p3, p1 the theme t4. */
static const struct
{
  const char *subject;
  const char *field;
  const char *words;
  Outcome outcome;
} lists[] = {
  { "p1", "offers", "money people", CHANGES },
  { "p1", "offers", NULL, STAYS },
  { "p1", "themes", NULL, CHANGES },
  { "p1", "themes", "t4", STAYS },
  { "i8", "partners", "p1 p3", STAYS },
  { "i8", "partners", "p3 p1", CHANGES },
  { "i8", "partners", "p1 p99", STAYS },
  { "i8", "partners", "p1 t4", STAYS },
  { "i8", "partners", "p2 p2", STAYS },
  { "p1", "people", "n1", STAYS },
  { "p1", "name", "money", STAYS },
};

static void
test_texts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_auto (GStrv) words = lists[i].words != NULL ? g_strsplit (lists[i].words, " ", -1) : NULL;
      g_autoptr (SamenProject) project = fixture_project ();
      g_autoptr (SamenProject) next = samen_edit_set_texts (project, lists[i].subject, lists[i].field,
                                                            (const char *const *) words);

      g_test_message ("%s %s %s", lists[i].subject, lists[i].field, lists[i].words);
      g_assert_cmpint (next == project, ==, lists[i].outcome == STAYS);
    }
}

static const struct
{
  const char *subject;
  const char *field;
  int number;
  Outcome outcome;
} numbers[] = {
  { "p1", "kind", SAMEN_KIND_CARE, CHANGES },
  { "p1", "kind", SAMEN_KIND_OTHER, STAYS },
  { "p1", "kind", SAMEN_NONE, STAYS }, /* every party has a kind */
  { "p1", "mandate", SAMEN_DEGREE_PARTLY, CHANGES },
  { "p1", "mandate", SAMEN_NONE, STAYS },
  { "p1", "roles", SAMEN_ROLE_FUNDS, CHANGES },
  { "p1", "name", 3, STAYS },
  { "p99", "kind", 1, STAYS },
  { "@paradox-2", "agreed", -35, CHANGES },
  { "@paradox-2", "stance", SAMEN_STANCE_ENDURE, CHANGES },
  { "r7", "strength", 2, CHANGES },
};

static void
test_number (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (SamenProject) project = fixture_project ();
      g_autoptr (SamenProject) next =
        samen_edit_set_number (project, numbers[i].subject, numbers[i].field, numbers[i].number);

      g_test_message ("%s %s", numbers[i].subject, numbers[i].field);
      g_assert_cmpint (next == project, ==, numbers[i].outcome == STAYS);
    }
}

static void
test_shares (void)
{
  g_autoptr (SamenProject) project = fixture_project ();
  g_autoptr (SamenProject) next = samen_edit_set_text (project, "p2", "remark", "New");

  g_assert_true (next->relations == project->relations);
  g_assert_true (next->rounds == project->rounds);
  g_assert_true (next->paradoxes == project->paradoxes);
  g_assert_true (samen_project_party (next, "p1") == samen_project_party (project, "p1"));
  g_assert_true (samen_project_party (next, "p2") != samen_project_party (project, "p2"));
  g_assert_null (samen_project_party (project, "p2")->remark);
}

static void
test_add (void)
{
  g_autoptr (SamenProject) project = fixture_project ();
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *none = NULL;

  first = fixture_add (&project, "parties", &samen_party_class, "name", "School");
  fixture_take (&project, samen_edit_remove (project, first));
  second = fixture_add (&project, "parties", &samen_party_class, "name", "School");
  g_assert_cmpstr (first, ==, "p10");
  g_assert_cmpstr (second, ==, "p11"); /* never reused */

  fixture_take (&project, samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "parties",
                                          samen_record_new (&samen_theme_class), 0, &none));
  g_assert_null (none);
  g_assert_cmpuint (samen_list_length (project->parties), ==, 4);
}

static void
test_add_below (void)
{
  g_autoptr (SamenProject) project = fixture_project ();
  SamenPerson *person = samen_record_new (&samen_person_class);
  g_autofree char *id = NULL;

  person->name = g_ref_string_new ("Fatima");
  fixture_take (&project, samen_edit_add (project, "p2", "people", person, 0, &id));
  g_assert_cmpstr (id, ==, "n10");
  g_assert_true (samen_project_find (project, id)->klass == &samen_person_class);
  fixture_take (&project, samen_edit_set_text (project, id, "function", "Alderman"));
  g_assert_cmpstr (((const SamenPerson *) samen_project_find (project, id))->function, ==, "Alderman");
}

static const struct
{
  const char *id;
  guint index;
  const char *order;
} orders[] = {
  { "p1", 0, "p1 p2 p3" },
  { "p1", 1, "p2 p1 p3" },
  { "p1", 9, "p2 p3 p1" },
  { "p3", 0, "p3 p1 p2" },
  { "p3", 9, "p1 p2 p3" },
  { "@paradox-1", 3, "p1 p2 p3" },
  { "p99", 0, "p1 p2 p3" },
};

static void
test_reorder (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autoptr (SamenProject) project = fixture_project ();
      g_autoptr (SamenProject) next = samen_edit_reorder (project, orders[i].id, orders[i].index);
      g_autoptr (GString) order = g_string_new (NULL);

      SAMEN_EACH (const SamenParty, party, next->parties)
      {
        g_string_append_printf (order, "%s%s", party_i > 0 ? " " : "", party->id);
      }
      g_assert_cmpstr (order->str, ==, orders[i].order);
      g_assert_cmpint (next == project, ==, strcmp (orders[i].order, "p1 p2 p3") == 0);
    }
}

static void
test_place (void)
{
  g_autoptr (SamenProject) project = fixture_project ();
  g_autoptr (SamenProject) next =
    samen_edit_place (project, "p1", SAMEN_KIND_GOVERNMENT, SAMEN_COMMITMENT_CARRYING, 0.25, 2);
  g_autoptr (SamenProject) same =
    samen_edit_place (next, "p1", SAMEN_KIND_GOVERNMENT, SAMEN_COMMITMENT_CARRYING, NAN, NAN);
  const SamenParty *party = samen_project_party (next, "p1");

  g_assert_cmpint (party->kind, ==, SAMEN_KIND_GOVERNMENT);
  g_assert_cmpint (party->commitment, ==, SAMEN_COMMITMENT_CARRYING);
  g_assert_cmpfloat (party->across, ==, 0.25);
  g_assert_cmpfloat (party->outward, ==, 1);
  g_assert_true (same == next);
}

static const struct
{
  const char *from;
  const char *to;
  SamenRelationKind kind;
  const char *id; /* NULL: cannot be */
} joined[] = {
  { "p1", "p3", SAMEN_RELATION_SERVES, "r10" },
  { "p1", "p2", SAMEN_RELATION_FUNDS, "r7" },
  { "p2", "p1", SAMEN_RELATION_FUNDS, "r10" }, /* the other way is another relation */
  { "p1", "p2", SAMEN_RELATION_TENSION, "r10" },
  { "p1", "p1", SAMEN_RELATION_SERVES, NULL },
  { "p1", "p99", SAMEN_RELATION_SERVES, NULL },
  { "p1", "t4", SAMEN_RELATION_SERVES, NULL },
};

static void
test_connect (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (joined); i++)
    {
      g_autoptr (SamenProject) project = fixture_project ();
      g_autofree char *id = NULL;
      g_autoptr (SamenProject) next =
        samen_edit_connect (project, joined[i].from, joined[i].to, joined[i].kind, &id);

      g_assert_cmpstr (id, ==, joined[i].id);
      g_assert_cmpint (next == project, ==, g_strcmp0 (id, "r10") != 0);
    }
}

static void
test_reverse (void)
{
  g_autoptr (SamenProject) project = fixture_project ();
  g_autoptr (SamenProject) next = samen_edit_reverse (project, "r7");
  g_autoptr (SamenProject) back = samen_edit_reverse (next, "r7");

  g_assert_cmpstr (samen_project_relation (next, "r7")->from, ==, "p2");
  g_assert_cmpstr (samen_project_relation (next, "r7")->to, ==, "p1");
  g_assert_true (samen_record_equal (back, project));
}

static void
test_replace_at (void)
{
  g_autoptr (SamenProject) project = fixture_project ();
  SamenContribution *other = samen_record_new (&samen_contribution_class);
  const SamenCase *story;

  other->party = g_ref_string_new ("p3");
  fixture_take (&project, samen_edit_replace_at (project, "c6", "contributions", 0, other));
  fixture_take (&project, samen_edit_replace_at (project, "c6", "contributions", 1, NULL));
  story = (const SamenCase *) samen_project_find (project, "c6");
  g_assert_cmpuint (samen_list_length (story->contributions), ==, 1);
  g_assert_cmpstr (((SamenContribution *) samen_list_get (story->contributions, 0))->party, ==, "p3");
}

/* Answers of p1 on paradox 3, which begins at −40 in the only round, m5. */
static const struct
{
  SamenAnswerState state;
  int given;
  int position;
  Outcome outcome;
} answers[] = {
  { SAMEN_ANSWER_GIVEN, -40, -40, STAYS },
  { SAMEN_ANSWER_GIVEN, 0, 0, CHANGES },
  { SAMEN_ANSWER_GIVEN, 1000, 100, CHANGES },
  { SAMEN_ANSWER_GIVEN, -1000, -100, CHANGES },
  { SAMEN_ANSWER_SKIPPED, 12, SAMEN_NONE, CHANGES },
  { SAMEN_ANSWER_ABSENT, 12, SAMEN_NONE, CHANGES },
};

static void
test_answer (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_autoptr (SamenProject) project = fixture_project ();
      g_autoptr (SamenProject) next =
        samen_edit_answer (project, NULL, "p1", 3, answers[i].state, answers[i].given);
      const SamenAnswer *answer = samen_round_answer (samen_project_round (next, "m5"), "p1", 3);

      g_assert_cmpint (next == project, ==, answers[i].outcome == STAYS);
      g_assert_cmpint (samen_answer_state (answer), ==, answers[i].state);
      if (answer != NULL)
        g_assert_cmpint (answer->position, ==, answers[i].position);
    }
}

static void
test_first_answer (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);
  g_autofree char *id = fixture_add (&project, "parties", &samen_party_class, "name", "School");
  g_autoptr (SamenProject) next = samen_edit_answer (project, NULL, id, 1, SAMEN_ANSWER_GIVEN, 0);
  g_autoptr (SamenProject) nobody = samen_edit_answer (project, NULL, "p99", 1, SAMEN_ANSWER_GIVEN, 0);
  g_autoptr (SamenProject) nowhere = samen_edit_answer (project, "m99", id, 1, SAMEN_ANSWER_GIVEN, 0);
  g_autoptr (SamenProject) beyond = samen_edit_answer (project, NULL, id, 13, SAMEN_ANSWER_GIVEN, 0);

  g_assert_cmpuint (samen_list_length (next->rounds), ==, 1);
  g_assert_cmpint (samen_round_answer (samen_project_latest_round (next), id, 1)->position, ==, 0);
  g_assert_true (nobody == project && nowhere == project && beyond == project);
}

static void
test_answer_aside (void)
{
  g_autoptr (SamenProject) project = fixture_project ();
  const SamenAnswer *answer;

  fixture_take (&project, samen_edit_answer_tension (project, NULL, "p1", 3, 2));
  fixture_take (&project, samen_edit_answer_remark (project, NULL, "p1", 3, "It depends"));
  fixture_take (&project, samen_edit_answer (project, NULL, "p1", 3, SAMEN_ANSWER_GIVEN, 15));
  answer = samen_round_answer (samen_project_latest_round (project), "p1", 3);
  g_assert_cmpint (answer->position, ==, 15);
  g_assert_cmpint (answer->tension, ==, 2);
  g_assert_cmpstr (answer->remark, ==, "It depends");
  {
    g_autoptr (SamenProject) same = samen_edit_answer_tension (project, NULL, "p1", 4, 2);

    g_assert_true (same == project); /* no answer there to feel anything about */
  }
}

static void
test_answers_in_order (void)
{
  static const int order[] = { 12, 1, 7 };
  g_autoptr (SamenProject) project = fixture_project ();
  int last = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (order); i++)
    fixture_take (&project, samen_edit_answer (project, NULL, "p3", order[i], SAMEN_ANSWER_GIVEN, 1));
  SAMEN_EACH (const SamenAnswer, answer, samen_round_sheet (samen_project_latest_round (project), "p3")->answers)
  {
    g_assert_cmpint (answer->paradox, >, last);
    last = answer->paradox;
  }
  g_assert_cmpint (last, ==, 12);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/edit/text", test_text);
  g_test_add_func ("/edit/texts", test_texts);
  g_test_add_func ("/edit/number", test_number);
  g_test_add_func ("/edit/shares", test_shares);
  g_test_add_func ("/edit/add", test_add);
  g_test_add_func ("/edit/add-below", test_add_below);
  g_test_add_func ("/edit/reorder", test_reorder);
  g_test_add_func ("/edit/place", test_place);
  g_test_add_func ("/edit/connect", test_connect);
  g_test_add_func ("/edit/reverse", test_reverse);
  g_test_add_func ("/edit/replace-at", test_replace_at);
  g_test_add_func ("/edit/answer", test_answer);
  g_test_add_func ("/edit/first-answer", test_first_answer);
  g_test_add_func ("/edit/answer-aside", test_answer_aside);
  g_test_add_func ("/edit/answers-in-order", test_answers_in_order);
  return g_test_run ();
}
