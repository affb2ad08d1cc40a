/* tests/exchange/test-examples.c - the examples are whole, in both languages
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "exchange/examples.h"

#include "file/writer.h"
#include "insight/figures.h"

static void
test_unknown_name (void)
{
  g_assert_null (samen_example ("geen-voorbeeld", SAMEN_LANGUAGE_NL));
  g_assert_null (samen_example (NULL, SAMEN_LANGUAGE_NL));
}

typedef struct
{
  const char *name;
  guint parties;
  guint relations;
  guint rounds;
} Expected;

static const Expected expected[] = {
  { "gezond-gewicht", 14, 16, 2 },
  { "ouder-kind-team", 4, 6, 2 },
  { "wijkaanpak", 9, 12, 2 },
  { "netwerk-300", 300, 900, 2 },
  { "leeg", 0, 0, 0 },
};

static void
test_all_are_there (void)
{
  g_assert_cmpuint (g_strv_length ((char **) samen_example_names), ==, G_N_ELEMENTS (expected));
  for (int language = 0; language < 2; language++)
    for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
      {
        g_autoptr (SamenProject) project = samen_example (expected[i].name, language);

        g_assert_true (g_strv_contains (samen_example_names, expected[i].name));
        g_assert_cmpint (project->language, ==, language);
        g_assert_nonnull (project->title);
        g_assert_cmpuint (samen_list_length (project->parties), ==, expected[i].parties);
        g_assert_cmpuint (samen_list_length (project->relations), ==, expected[i].relations);
        g_assert_cmpuint (samen_list_length (project->rounds), ==, expected[i].rounds);
      }
}

/* The same structure in both languages: what differs is only the words. */
static void
test_translations_are_complete (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (SamenProject) nl = samen_example (expected[i].name, SAMEN_LANGUAGE_NL);
      g_autoptr (SamenProject) en = samen_example (expected[i].name, SAMEN_LANGUAGE_EN);

      g_assert_cmpint (nl->last_id, ==, en->last_id);
      g_assert_cmpuint (samen_list_length (nl->steps), ==, samen_list_length (en->steps));
      SAMEN_EACH (const SamenParty, party, nl->parties)
      {
        const SamenParty *other = samen_project_party (en, party->id);

        g_assert_cmpint (party->kind, ==, other->kind);
        g_assert_cmpint (party->commitment, ==, other->commitment);
        g_assert_cmpuint (samen_list_length (party->offers), ==, samen_list_length (other->offers));
        g_assert_true ((party->contribution == NULL) == (other->contribution == NULL));
      }
    }
}

static void
assert_sound (const SamenProject *project)
{
  g_autoptr (GBytes) bytes = samen_file_to_bytes (project);
  g_autoptr (GError) error = NULL;
  g_autoptr (SamenProject) again = NULL;

  g_assert_true (samen_file_validate (bytes, "example", &error));
  g_assert_no_error (error);
  again = samen_file_parse (bytes, "example", NULL, &error);
  g_assert_no_error (error);
  g_assert_true (samen_record_equal (project, again));
}

static void
test_are_sound_files (void)
{
  for (int language = 0; language < 2; language++)
    for (const char *const *name = samen_example_names; *name != NULL; name++)
      {
        g_autoptr (SamenProject) project = samen_example (*name, language);

        g_test_message ("%s", *name);
        assert_sound (project);
      }
}

/* A file in the program is written as the program itself would write it. */
static void
test_files_are_as_saved (void)
{
  for (int language = 0; language < 2; language++)
    for (const char *const *name = samen_example_names; *name != NULL; name++)
      {
        g_autoptr (SamenProject) project = samen_example (*name, language);
        g_autoptr (GBytes) saved = samen_file_to_bytes (project);
        g_autoptr (GBytes) shipped = NULL;
        g_autofree char *file = g_strdup_printf ("%s/%s.%s.samenspel", EXAMPLES_DIR, *name,
                                                 samen_language_names[language]);
        char *text = NULL;
        gsize length;

        if (!g_file_get_contents (file, &text, &length, NULL))
          continue; /* made by the recipe */
        shipped = g_bytes_new_take (text, length);
        g_test_message ("%s", file);
        g_assert_true (g_bytes_equal (shipped, saved));
      }
}

/* What the pictures in the design show. */
static void
test_healthy_weight (void)
{
  g_autoptr (SamenProject) project = samen_example ("gezond-gewicht", SAMEN_LANGUAGE_NL);
  const SamenRound *round = samen_project_latest_round (project);
  SamenFigures figures;

  g_assert_cmpstr (project->ambition->statement, ==, "Elk kind in deze gemeente op een gezond gewicht in\302\2402030");
  g_assert_cmpstr (samen_project_party (project, "p3")->name, ==, "Jeugd\302\255gezondheids\302\255zorg");
  g_assert_cmpuint (samen_figures_answered (project, round, "p6"), ==, 9);
  g_assert_cmpuint (samen_figures_answered (project, round, "p12"), ==, 7);
  g_assert_cmpuint (samen_figures_answered (project, round, "p5"), ==, 11);
  g_assert_cmpint (samen_round_answer (round, "p1", 9)->position, ==, -32);
  g_assert_cmpint (samen_project_paradox (project, 9)->agreed, ==, -8);
  g_assert_cmpint (samen_project_paradox (project, 9)->desired, ==, 16);

  samen_figures_init (&figures, project, round, 9);
  g_assert_cmpuint (figures.positions, ==, 14);
}

/* The first round was further apart than the second. */
static void
test_parties_came_closer (void)
{
  g_autoptr (SamenProject) project = samen_example ("gezond-gewicht", SAMEN_LANGUAGE_NL);
  double before = 0;
  double after = 0;

  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    {
      SamenFigures first;
      SamenFigures second;

      samen_figures_init (&first, project, samen_list_get (project->rounds, 0), number);
      samen_figures_init (&second, project, samen_list_get (project->rounds, 1), number);
      before += first.deviation;
      after += second.deviation;
    }
  g_assert_cmpfloat (after, <, before);
}

static void
assert_unique_names (const SamenProject *project)
{
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);

  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    g_assert_true (g_hash_table_add (names, party->name));
  }
}

static void
test_network_of_any_size (void)
{
  const guint sizes[] = { 0, 1, 2, 7, 40, 301, 1000, 3000 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (SamenProject) project = samen_example_network (sizes[i], i % 2);

      g_assert_cmpuint (samen_list_length (project->parties), ==, sizes[i]);
      assert_unique_names (project);
    }
}

static void
test_network_is_always_the_same (void)
{
  g_autoptr (SamenProject) one = samen_example_network (300, SAMEN_LANGUAGE_NL);
  g_autoptr (SamenProject) other = samen_example_network (300, SAMEN_LANGUAGE_NL);

  g_assert_true (samen_record_equal (one, other));
  g_assert_cmpuint (samen_list_length (one->themes), ==, 20);
  g_assert_cmpuint (samen_list_length (one->initiatives), ==, 12);
}

/* All kinds, all rings, all states of an answer: a network worth drawing. */
static void
test_network_has_variety (void)
{
  g_autoptr (SamenProject) project = samen_example_network (300, SAMEN_LANGUAGE_EN);
  guint kinds = 0;
  guint rings = 0;
  guint relations = 0;
  SamenFigures figures;

  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    kinds |= 1u << party->kind;
    rings |= 1u << party->commitment;
  }
  SAMEN_EACH (const SamenRelation, relation, project->relations)
  {
    relations |= 1u << relation->kind;
  }
  g_assert_cmpuint (kinds, ==, (1u << SAMEN_N_KINDS) - 1);
  g_assert_cmpuint (rings, ==, (1u << SAMEN_N_COMMITMENTS) - 1);
  g_assert_cmpuint (relations, ==, (1u << SAMEN_N_RELATION_KINDS) - 1);

  samen_figures_init (&figures, project, samen_project_latest_round (project), 9);
  g_assert_cmpuint (figures.positions, >, 150);
  g_assert_cmpuint (MIN (MIN (figures.not_recognised, figures.skipped), MIN (figures.declined, figures.missing)), >, 0);
  g_assert_cmpfloat (figures.spread, >, 20);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/examples/unknown-name", test_unknown_name);
  g_test_add_func ("/examples/all-are-there", test_all_are_there);
  g_test_add_func ("/examples/translations-are-complete", test_translations_are_complete);
  g_test_add_func ("/examples/are-sound-files", test_are_sound_files);
  g_test_add_func ("/examples/files-are-as-saved", test_files_are_as_saved);
  g_test_add_func ("/examples/healthy-weight", test_healthy_weight);
  g_test_add_func ("/examples/parties-came-closer", test_parties_came_closer);
  g_test_add_func ("/examples/network-of-any-size", test_network_of_any_size);
  g_test_add_func ("/examples/network-is-always-the-same", test_network_is_always_the_same);
  g_test_add_func ("/examples/network-has-variety", test_network_has_variety);

  return g_test_run ();
}
