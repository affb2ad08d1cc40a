/* tests/words/test-words.c - the catalogue says the same in both languages
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "words/words.h"

#include "core/edit.h"

#include <string.h>

typedef GKeyFile *Catalogues[2];

static GKeyFile *
load (const char *name)
{
  GKeyFile *file = g_key_file_new ();
  g_autofree char *path = g_build_filename (WORDS_DIR, name, NULL);
  g_autoptr (GError) error = NULL;

  g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, &error);
  g_assert_no_error (error);
  return file;
}

static void
set_up (Catalogues   *files,
        gconstpointer data)
{
  (*files)[0] = load ("nl.ini");
  (*files)[1] = load ("en.ini");
}

static void
tear_down (Catalogues   *files,
           gconstpointer data)
{
  g_key_file_unref ((*files)[0]);
  g_key_file_unref ((*files)[1]);
}

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* "{count} {total}": the places of a text in alphabetical order. */
static char *
places (const char *text)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (const char *open = strchr (text, '{'); open != NULL; open = strchr (open + 1, '{'))
    g_ptr_array_add (names, g_strndup (open, strcspn (open, "}") + 1));
  g_ptr_array_sort (names, compare_texts);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (" ", (char **) names->pdata);
}

static void
check_text (const char *group,
            const char *key,
            const char *text)
{
  g_autofree char *folded = g_utf8_strdown (text, -1);

  g_test_message ("%s.%s: %s", group, key, text);
  g_assert_cmpstr (text, !=, "");
  g_assert_null (strstr (folded, "versus"));
  g_assert_null (strstr (folded, " vs"));
}

/* Every text of @mine is in @theirs too, with the same places to fill. */
static void
check_against (GKeyFile *mine,
               GKeyFile *theirs)
{
  g_auto (GStrv) groups = g_key_file_get_groups (mine, NULL);

  for (char **group = groups; *group != NULL; group++)
    {
      g_auto (GStrv) keys = g_key_file_get_keys (mine, *group, NULL, NULL);

      for (char **key = keys; *key != NULL; key++)
        {
          g_autofree char *text = g_key_file_get_string (mine, *group, *key, NULL);
          g_autofree char *other = g_key_file_get_string (theirs, *group, *key, NULL);
          g_autofree char *my_places = places (text);
          g_autofree char *their_places = other != NULL ? places (other) : NULL;

          check_text (*group, *key, text);
          g_assert_nonnull (other);
          g_assert_cmpstr (my_places, ==, their_places);
        }
    }
}

static void
test_both_languages_agree (Catalogues   *files,
                           gconstpointer data)
{
  check_against ((*files)[0], (*files)[1]);
  check_against ((*files)[1], (*files)[0]);
}

typedef struct
{
  const char *group;
  const char *const *names;
} Choice;

static void
test_every_choice_has_words (void)
{
  const Choice choices[] = {
    { "kind", samen_kind_names },
    { "kind-one", samen_kind_names },
    { "commitment", samen_commitment_names },
    { "relation", samen_relation_kind_names },
    { "relation-of", samen_relation_kind_names },
    { "relation-by", samen_relation_kind_names },
    { "perspective", samen_perspective_names },
    { "role", samen_role_names },
    { "degree", samen_degree_names },
    { "recognised", samen_recognised_names },
    { "person", samen_person_kind_names },
    { "stage", samen_stage_names },
    { "stance", samen_stance_names },
    { "stance-help", samen_stance_names },
    { "status", samen_status_names },
    { "done", samen_done_names },
    { "in-play", samen_in_play_names },
    { "answer-state", samen_answer_state_names },
    { "placement", samen_placement_names },
    { "language", samen_language_names },
  };

  for (int language = 0; language < 2; language++)
    for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
      for (int value = 0; choices[i].names[value] != NULL; value++)
        g_assert_cmpstr (samen_words_choice (language, choices[i].group, choices[i].names, value), !=, "");
}

static void
test_choice (void)
{
  g_assert_cmpstr (samen_words_choice (SAMEN_LANGUAGE_NL, "kind", samen_kind_names, SAMEN_KIND_CARE), ==, "Zorg");
  g_assert_cmpstr (samen_words_choice (SAMEN_LANGUAGE_EN, "kind", samen_kind_names, SAMEN_KIND_CARE), ==, "Care");
  g_assert_cmpstr (samen_words_choice (SAMEN_LANGUAGE_NL, "stance", samen_stance_names, SAMEN_NONE), ==, "");
  g_assert_cmpstr (samen_words_choice (SAMEN_LANGUAGE_NL, "stance", samen_stance_names, 3), ==, "");
  g_assert_cmpstr (samen_words (SAMEN_LANGUAGE_NL, "no.such-words"), ==, "no.such-words");
}

static void
test_paradoxes_are_complete (void)
{
  const char *const fields[] = { "left", "right", "question", "worth-left",
                                 "worth-right", "over-left", "over-right" };

  for (int language = 0; language < 2; language++)
    {
      g_autoptr (SamenProject) project = samen_project_new (language);

      for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
        for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
          g_assert_cmpstr (samen_words_paradox (project, number, fields[i]), !=, "");
    }
}

/* What comes up has a question, a reason and a topic. */
static void
test_starters_are_complete (Catalogues   *files,
                            gconstpointer data)
{
  const char *const groups[] = { "starter-question", "starter-why", "starter-topic" };
  g_auto (GStrv) rules = g_key_file_get_keys ((*files)[0], "starter", NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      g_auto (GStrv) keys = g_key_file_get_keys ((*files)[0], groups[i], NULL, NULL);

      g_assert_cmpuint (g_strv_length (keys), ==, g_strv_length (rules));
      for (char **rule = rules; *rule != NULL; rule++)
        g_assert_true (g_strv_contains ((const char *const *) keys, *rule));
    }
}

static void
test_own_words_come_first (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);
  g_autoptr (SamenProject) reworded =
    samen_edit_set_text (project, samen_subject_paradox (9), "left", "Eén kapitein");

  g_assert_cmpstr (samen_words_paradox (project, 9, "left"), ==, "Centrale sturing");
  g_assert_cmpstr (samen_words_paradox (reworded, 9, "left"), ==, "Eén kapitein");
  g_assert_cmpstr (samen_words_paradox (reworded, 9, "right"), ==, "Lokale speelruimte");
  g_assert_cmpstr (samen_words_paradox_original (SAMEN_LANGUAGE_EN, 9, "left"), ==, "Central steering");
}

static void
check_date (SamenLanguage language,
            const char   *date,
            const char   *expected)
{
  g_autofree char *text = samen_words_date (language, date);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_date (void)
{
  check_date (SAMEN_LANGUAGE_NL, "2026-11-21", "21 november 2026");
  check_date (SAMEN_LANGUAGE_EN, "2026-03-01", "1 March 2026");
  check_date (SAMEN_LANGUAGE_NL, "ooit", "ooit");
  check_date (SAMEN_LANGUAGE_NL, "2026-02-30", "2026-02-30");
  check_date (SAMEN_LANGUAGE_NL, NULL, "");
}

static void
test_fill (void)
{
  g_autofree char *plain = samen_words_fill ("{a} en {b}, {a}", "a", "één", "b", "{a}", NULL);
  g_autofree char *unknown = samen_words_fill ("{c} {", "a", "één", NULL);
  g_autofree char *nothing = samen_words_fill ("x{a}y", "a", NULL, NULL);

  g_assert_cmpstr (plain, ==, "één en {a}, één");
  g_assert_cmpstr (unknown, ==, "{c} {");
  g_assert_cmpstr (nothing, ==, "xy");
}

static void
test_count_and_capital (void)
{
  g_autofree char *fourteen = samen_words_count (SAMEN_LANGUAGE_NL, 14);
  g_autofree char *many = samen_words_count (SAMEN_LANGUAGE_EN, 300);
  g_autofree char *one = samen_words_count (SAMEN_LANGUAGE_NL, 1);
  g_autofree char *capital = samen_words_capital (fourteen);
  g_autofree char *capital_one = samen_words_capital (one);
  g_autofree char *empty = samen_words_capital ("");

  g_assert_cmpstr (fourteen, ==, "veertien");
  g_assert_cmpstr (many, ==, "300");
  g_assert_cmpstr (capital, ==, "Veertien");
  g_assert_cmpstr (capital_one, ==, "Eén");
  g_assert_cmpstr (empty, ==, "");
}

static void
test_list (void)
{
  const char *const names[] = { "Ouders", "Jongeren", "GGD", NULL };
  g_autofree char *three = samen_words_list (SAMEN_LANGUAGE_NL, names);
  g_autofree char *two = samen_words_list (SAMEN_LANGUAGE_EN, names + 1);
  g_autofree char *one = samen_words_list (SAMEN_LANGUAGE_NL, names + 2);
  g_autofree char *none = samen_words_list (SAMEN_LANGUAGE_NL, names + 3);

  g_assert_cmpstr (three, ==, "Ouders, Jongeren en GGD");
  g_assert_cmpstr (two, ==, "Jongeren and GGD");
  g_assert_cmpstr (one, ==, "GGD");
  g_assert_cmpstr (none, ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/words/both-languages-agree", Catalogues, NULL, set_up, test_both_languages_agree, tear_down);
  g_test_add ("/words/starters-are-complete", Catalogues, NULL, set_up, test_starters_are_complete, tear_down);
  g_test_add_func ("/words/every-choice-has-words", test_every_choice_has_words);
  g_test_add_func ("/words/choice", test_choice);
  g_test_add_func ("/words/paradoxes-are-complete", test_paradoxes_are_complete);
  g_test_add_func ("/words/own-words-come-first", test_own_words_come_first);
  g_test_add_func ("/words/date", test_date);
  g_test_add_func ("/words/fill", test_fill);
  g_test_add_func ("/words/count-and-capital", test_count_and_capital);
  g_test_add_func ("/words/list", test_list);

  return g_test_run ();
}
