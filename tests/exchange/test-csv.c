/* tests/exchange/test-csv.c - tables that a spreadsheet reads and does not run
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "exchange/csv.h"

#include "core/edit.h"

#include <string.h>

#define PARTY_HEADER \
  "id,name,kind,commitment,themes,roles,code,perspective,instrumental,affective,moral," \
  "recognised,mandate,room,backing,own-ambition,contribution,effect,interest-individual," \
  "interest-organisation,interest-collective,protects,view,remark,offers,needs,people\r\n"
#define ANSWER_HEADER "round,paradox,party,name,state,position,tension,remark\r\n"

static void
take (SamenProject **project,
      SamenProject  *next)
{
  samen_project_unref (*project);
  *project = next;
}

static SamenProject *
project_with_party (const char *name)
{
  SamenProject *project = samen_project_new (SAMEN_LANGUAGE_NL);
  SamenParty *party = samen_record_new (&samen_party_class);

  party->name = g_ref_string_new (name);
  party->kind = SAMEN_KIND_RESIDENTS;
  take (&project, samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "parties", party, 0, NULL));
  return project;
}

static void
assert_csv (GBytes     *bytes,
            const char *header,
            const char *rows)
{
  g_autofree char *expected = g_strconcat (header, rows, NULL);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_cmpstr (text, ==, expected);
  g_bytes_unref (bytes);
}

static void
test_nothing_but_a_header (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_EN);

  assert_csv (samen_csv_parties (project), PARTY_HEADER, "");
  assert_csv (samen_csv_answers (project, NULL), ANSWER_HEADER, "");
}

typedef struct
{
  const char *name;
  const char *cell;
} Quoting;

static void
test_quoting (void)
{
  const Quoting cases[] = {
    { "Ouders", "Ouders" },
    { "Ouders, jong", "\"Ouders, jong\"" },
    { "De \"Brug\"", "\"De \"\"Brug\"\"\"" },
    { "Jeugd\302\255zorg", "Jeugdzorg" },
    { "=1+1", "'=1+1" },
    { "+31 6", "'+31 6" },
    { "-", "'-" },
    { "@SUM(A1,A2)", "\"'@SUM(A1,A2)\"" },
    { "\302\255=1", "'=1" },
    { "Ouders & co; =", "Ouders & co; =" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SamenProject) project = project_with_party (cases[i].name);
      g_autofree char *row = g_strdup_printf ("p1,%s,residents,aware,,,,,,,,,,,,,,,,,,,,,,,\r\n", cases[i].cell);

      assert_csv (samen_csv_parties (project), PARTY_HEADER, row);
    }
}

static void
test_every_sort_of_field (void)
{
  const char *const offers[] = { "Geld", "Tijd, soms", NULL };
  const char *themes[] = { NULL, NULL };
  g_autoptr (SamenProject) project = project_with_party ("Ouders");
  g_autofree char *theme_id = NULL;
  SamenTheme *theme = samen_record_new (&samen_theme_class);
  SamenPerson *person = samen_record_new (&samen_person_class);

  theme->name = g_ref_string_new ("Eten");
  person->name = g_ref_string_new ("Voorzitter");
  take (&project, samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "themes", theme, 0, &theme_id));
  take (&project, samen_edit_add (project, "p1", "people", person, 0, NULL));
  themes[0] = theme_id;
  take (&project, samen_edit_set_texts (project, "p1", "themes", themes));
  take (&project, samen_edit_set_texts (project, "p1", "offers", offers));
  take (&project, samen_edit_set_number (project, "p1", "roles", SAMEN_ROLE_FUNDS | SAMEN_ROLE_EXPERIENCE));
  take (&project, samen_edit_set_number (project, "p1", "moral", 0));
  take (&project, samen_edit_set_number (project, "p1", "mandate", SAMEN_DEGREE_PARTLY));
  take (&project, samen_edit_set_text (project, "p1", "view", "Eerst dit\ndan dat"));

  assert_csv (samen_csv_parties (project), PARTY_HEADER,
              "p1,Ouders,residents,aware,Eten,funds; experience,,,,,0,,partly,,,,,,,,,,"
              "\"Eerst dit\ndan dat\",,\"Geld; Tijd, soms\",,Voorzitter\r\n");
}

static void
test_answers (void)
{
  g_autoptr (SamenProject) project = project_with_party ("Ouders");
  const SamenRound *round;
  g_autofree char *rows = NULL;

  take (&project, samen_edit_answer (project, NULL, "p1", 9, SAMEN_ANSWER_GIVEN, -40));
  take (&project, samen_edit_answer_tension (project, NULL, "p1", 9, 3));
  take (&project, samen_edit_answer_remark (project, NULL, "p1", 9, "-> wij"));
  take (&project, samen_edit_answer (project, NULL, "p1", 2, SAMEN_ANSWER_NOT_RECOGNISED, 0));
  round = samen_project_latest_round (project);
  rows = g_strdup_printf ("%s,2,p1,Ouders,not-recognised,,,\r\n%s,9,p1,Ouders,given,-40,3,'-> wij\r\n",
                          round->id, round->id);

  assert_csv (samen_csv_answers (project, NULL), ANSWER_HEADER, rows);
  assert_csv (samen_csv_answers (project, round), ANSWER_HEADER, rows);
}

/* The exact middle is a choice and is written; an answer not given is not. */
static void
test_only_the_round_asked_for (void)
{
  g_autoptr (SamenProject) project = project_with_party ("Ouders");
  SamenRound *second = samen_record_new (&samen_round_class);
  g_autofree char *id = NULL;
  g_autofree char *row = NULL;

  take (&project, samen_edit_answer (project, NULL, "p1", 1, SAMEN_ANSWER_GIVEN, 10));
  take (&project, samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "rounds", second, G_MAXUINT, &id));
  take (&project, samen_edit_answer (project, id, "p1", 1, SAMEN_ANSWER_GIVEN, 0));
  row = g_strdup_printf ("%s,1,p1,Ouders,given,0,,\r\n", id);

  assert_csv (samen_csv_answers (project, samen_project_round (project, id)), ANSWER_HEADER, row);
}

static void
test_covered_answers_stay_covered (void)
{
  g_autoptr (SamenProject) project = project_with_party ("Ouders");
  const SamenRound *round;
  g_autofree char *row = NULL;

  take (&project, samen_edit_answer (project, NULL, "p1", 1, SAMEN_ANSWER_GIVEN, 10));
  take (&project, samen_edit_answer (project, NULL, "p1", 2, SAMEN_ANSWER_GIVEN, 20));
  take (&project, samen_edit_set_number (project, samen_project_latest_round (project)->id, "covered", 1));
  round = samen_project_latest_round (project);
  row = g_strdup_printf ("%s,2,p1,Ouders,given,20,,\r\n", round->id);

  assert_csv (samen_csv_answers (project, NULL), ANSWER_HEADER, row);
  assert_csv (samen_csv_answers (project, round), ANSWER_HEADER, row);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv/nothing-but-a-header", test_nothing_but_a_header);
  g_test_add_func ("/csv/quoting", test_quoting);
  g_test_add_func ("/csv/every-sort-of-field", test_every_sort_of_field);
  g_test_add_func ("/csv/answers", test_answers);
  g_test_add_func ("/csv/only-the-round-asked-for", test_only_the_round_asked_for);
  g_test_add_func ("/csv/covered-answers-stay-covered", test_covered_answers_stay_covered);

  return g_test_run ();
}
