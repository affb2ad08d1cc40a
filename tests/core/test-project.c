/* tests/core/test-project.c - finding things in a project, codes, completing
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fixture.h"

#include <string.h>

static void
test_new (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_EN);

  g_assert_nonnull (project->ambition);
  g_assert_cmpuint (samen_list_length (project->paradoxes), ==, SAMEN_N_PARADOXES);
  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    g_assert_cmpint (samen_project_paradox (project, number)->number, ==, number);
  g_assert_null (samen_project_latest_round (project));
}

static void
test_complete (void)
{
  static const int given[] = { 9, 3, 9, 0, 13 };
  g_autoptr (SamenProject) project = samen_record_new (&samen_project_class);
  g_autoptr (GPtrArray) paradoxes = g_ptr_array_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (given); i++)
    {
      SamenParadox *paradox = samen_record_new (&samen_paradox_class);

      paradox->number = given[i];
      paradox->agreed = (int) i;
      g_ptr_array_add (paradoxes, paradox);
    }
  project->paradoxes = samen_list_new_take (&samen_record_items, paradoxes);
  samen_project_complete (project);

  g_assert_cmpuint (samen_list_length (project->paradoxes), ==, SAMEN_N_PARADOXES);
  g_assert_cmpint (samen_project_paradox (project, 9)->agreed, ==, 0); /* the first 9 stays */
  g_assert_cmpint (samen_project_paradox (project, 3)->agreed, ==, 1);
  g_assert_cmpint (samen_project_paradox (project, 1)->agreed, ==, SAMEN_NONE);
}

static const struct
{
  const char *id;
  int last_id;
} numbered[] = {
  { "p7", 7 },
  { "x41", 41 },
  { "party-9", 0 },          /* not one letter and a number: somebody else's */
  { "p12345678901", 0 },
  { "p", 0 },
};

static void
test_last_id (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (numbered); i++)
    {
      g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);
      SamenTheme *theme = samen_record_new (&samen_theme_class);

      theme->id = g_ref_string_new (numbered[i].id);
      fixture_take (&project, samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "themes", theme, 0, NULL));
      samen_project_complete (project);
      g_assert_cmpint (project->last_id, ==, numbered[i].last_id);
    }
}

static const struct
{
  const char *subject;
  const SamenRecordClass *klass; /* NULL: nothing there */
} subjects[] = {
  { "p2", &samen_party_class },
  { "r7", &samen_relation_class },
  { "m5", &samen_round_class },
  { SAMEN_SUBJECT_PROJECT, &samen_project_class },
  { SAMEN_SUBJECT_AMBITION, &samen_ambition_class },
  { "@paradox-1", &samen_paradox_class },
  { "@paradox-12", &samen_paradox_class },
  { "@paradox-13", NULL },
  { "@nothing", NULL },
  { "p99", NULL },
  { "", NULL },
  { NULL, NULL },
};

static void
test_find (void)
{
  g_autoptr (SamenProject) project = fixture_project ();

  for (gsize i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      const SamenRecord *found = samen_project_find (project, subjects[i].subject);

      g_assert_true ((found != NULL ? found->klass : NULL) == subjects[i].klass);
    }
  g_assert_cmpstr (samen_project_party (project, "p3")->name, ==, "Residents");
  g_assert_null (samen_project_party (project, NULL));
  g_assert_null (samen_project_party (project, "t4"));
  g_assert_cmpstr (samen_project_latest_round (project)->id, ==, "m5");
}

static void
test_subjects (void)
{
  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    g_assert_cmpint (samen_subject_paradox_number (samen_subject_paradox (number)), ==, number);
  g_assert_cmpint (samen_subject_paradox_number ("p1"), ==, 0);
  g_assert_cmpint (samen_subject_paradox_number (NULL), ==, 0);
}

/* Each party as "name" or "name=OWN"; the codes they end up with. */
static const struct
{
  const char *parties;
  const char *codes;
} coded[] = {
  { "Gemeente", "GE" },
  { "Youth care", "YC" },
  { "Gemeente,Gelderland", "GE G1" },
  { "Gemeente,Gelderland=GE", "G1 GE" },
  { "A=XX,B=XX", "XX X1" },
  { "école du soir", "ÉD" },
  { "!!!", "?" },
  { "!!!,???", "? ?1" },
  { "Q", "Q" },
};

static SamenProject *
project_with (const char *parties)
{
  SamenProject *project = samen_project_new (SAMEN_LANGUAGE_NL);
  g_auto (GStrv) each = g_strsplit (parties, ",", -1);

  for (guint i = 0; each[i] != NULL; i++)
    {
      g_auto (GStrv) halves = g_strsplit (each[i], "=", 2);
      g_autofree char *id = fixture_add (&project, "parties", &samen_party_class, "name", halves[0]);

      fixture_take (&project, samen_edit_set_text (project, id, "code", halves[1]));
    }
  return project;
}

static void
test_codes (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (coded); i++)
    {
      g_autoptr (SamenProject) project = project_with (coded[i].parties);
      g_autoptr (GHashTable) codes = samen_project_codes (project);
      g_autoptr (GString) all = g_string_new (NULL);

      SAMEN_EACH (const SamenParty, party, project->parties)
      {
        g_string_append_printf (all, "%s%s", party_i > 0 ? " " : "",
                                (const char *) g_hash_table_lookup (codes, party->id));
      }
      g_assert_cmpstr (all->str, ==, coded[i].codes);
    }
}

static void
test_codes_of_many (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);
  g_autoptr (GHashTable) codes = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer code;

  for (int i = 0; i < 300; i++)
    g_free (fixture_add (&project, "parties", &samen_party_class, "name", "Gemeente"));
  codes = samen_project_codes (project);
  g_hash_table_iter_init (&iter, codes);
  while (g_hash_table_iter_next (&iter, NULL, &code))
    g_assert_true (g_hash_table_add (seen, code));
  g_assert_cmpuint (g_hash_table_size (seen), ==, 300);
}

static void
test_plain_name (void)
{
  g_autoptr (SamenProject) project = project_with ("Jeugd\302\255gezond\302\255heids\302\255zorg");
  g_autofree char *plain = samen_party_plain_name (samen_list_get (project->parties, 0));

  g_assert_cmpstr (plain, ==, "Jeugdgezondheidszorg");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/project/new", test_new);
  g_test_add_func ("/project/complete", test_complete);
  g_test_add_func ("/project/last-id", test_last_id);
  g_test_add_func ("/project/find", test_find);
  g_test_add_func ("/project/subjects", test_subjects);
  g_test_add_func ("/project/codes", test_codes);
  g_test_add_func ("/project/codes-of-many", test_codes_of_many);
  g_test_add_func ("/project/plain-name", test_plain_name);
  return g_test_run ();
}
