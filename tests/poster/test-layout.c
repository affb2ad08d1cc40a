/* tests/poster/test-layout.c - nothing over anything, nothing over the edge
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fixture.h"

#include "core/edit.h"

#include <string.h>

/* --- papers ---------------------------------------------------------------------------- */

static const char *const projects[] = { "leeg", "ouder-kind-team", "wijkaanpak", "gezond-gewicht" };

static const char *const papers[] = {
  "map a0",
  "map a1",
  "map a1 portrait",
  "map a2",
  "map a3",
  "map a3 portrait",
  "map a4",
  "map a4 portrait",
  "map letter",
  "map tabloid portrait",
  "map 16:9",
  "paradoxes a0",
  "paradoxes a1",
  "paradoxes a1 landscape",
  "paradoxes a3",
  "paradoxes a4",
  "paradoxes a4 landscape",
  "paradoxes tabloid",
  "paradoxes 16:9",
  "ballot a4",
  "ballot a4 landscape",
  "ballot a3",
  "ballot letter",
  "ballot 16:9",
};

static void
lint (const SamenProject *project,
      const char *text)
{
  SamenPosterOptions options = fixture_options (text);
  g_autoptr (GPtrArray) pages = samen_poster_pages (project, &options);
  g_autofree char *wrong = NULL;

  g_assert_cmpuint (pages->len, >, 0);
  wrong = fixture_lint (pages, &options);
  if (wrong != NULL)
    {
      g_test_message ("%s:\n%s", text, wrong);
      g_test_fail ();
    }
}

static void
test_papers (gconstpointer name)
{
  g_autoptr (SamenProject) project = fixture_project (name, SAMEN_LANGUAGE_NL);

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    lint (project, papers[i]);
}

/* Many parties take their time: the papers on which most can go wrong. */
/* Another font is wider: what is laid out holds for small maps, not for a crowd
 * or for the longest texts. */
static gboolean
lacks_inter (void)
{
  if (!fixture_has_inter ())
    g_test_skip ("needs the font Inter");
  return !fixture_has_inter ();
}

static void
test_crowd (gconstpointer name)
{
  static const char *const some[] = { "map a0", "map a1 portrait", "map a4", "map tabloid portrait", "paradoxes a1", "paradoxes a4" };
  g_autoptr (SamenProject) project = NULL;

  if (lacks_inter ())
    return;
  project = fixture_project (name, SAMEN_LANGUAGE_NL);
  for (guint i = 0; i < G_N_ELEMENTS (some); i++)
    lint (project, some[i]);
}

static void
test_english (void)
{
  g_autoptr (SamenProject) project = fixture_project ("gezond-gewicht", SAMEN_LANGUAGE_EN);

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    lint (project, papers[i]);
}

/* --- hard texts --------------------------------------------------------------------------- */

static char *
repeated (const char *text,
          guint letters)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; out->len < letters; i++)
    g_string_append_printf (out, "%s%u ", text, i);
  g_string_truncate (out, out->len - 1);
  return g_strdup (out->str);
}

static const char *
last_word (const char *text)
{
  const char *end = text + strlen (text) - 1;

  while (end > text && end[-1] != ' ')
    end--;
  return end;
}

static void
assert_prints (const SamenProject *project,
               const char *options_text,
               const char *expected)
{
  SamenPosterOptions options = fixture_options (options_text);
  g_autoptr (GPtrArray) pages = samen_poster_pages (project, &options);
  g_autofree char *texts = fixture_texts (pages);

  if (strstr (texts, expected) == NULL)
    {
      g_test_message ("%s: “%s” is not printed", options_text, expected);
      g_test_fail ();
    }
}

/* Whatever the length, the last word of it is on some page. */
static void
test_long_texts (void)
{
  static const char *const some[] = { "map a1", "map a4", "map a4 portrait", "map 16:9" };
  g_autofree char *title = repeated ("samen", 200);
  g_autofree char *ambition = repeated ("ambitie", 5000);
  g_autoptr (SamenProject) project = fixture_project ("gezond-gewicht", SAMEN_LANGUAGE_NL);

  if (lacks_inter ())
    return;
  project = fixture_with_text (g_steal_pointer (&project), SAMEN_SUBJECT_PROJECT, "title", title);
  project = fixture_with_text (g_steal_pointer (&project), SAMEN_SUBJECT_AMBITION, "statement", ambition);
  for (guint i = 0; i < G_N_ELEMENTS (some); i++)
    {
      lint (project, some[i]);
      assert_prints (project, some[i], last_word (ambition));
      assert_prints (project, some[i], last_word (title));
    }
  lint (project, "paradoxes a1");
  assert_prints (project, "paradoxes a1", last_word (title));
}

static void
test_long_title (void)
{
  g_autofree char *title = repeated ("titel", 4000);
  g_autoptr (SamenProject) project = fixture_project ("wijkaanpak", SAMEN_LANGUAGE_NL);

  project = fixture_with_text (g_steal_pointer (&project), SAMEN_SUBJECT_PROJECT, "title", title);
  lint (project, "map a1");
  assert_prints (project, "map a1", last_word (title));
  lint (project, "paradoxes a3");
  assert_prints (project, "paradoxes a3", last_word (title));
}

static void
test_long_reason (void)
{
  g_autofree char *reason = repeated ("waarom", 3000);
  g_autoptr (SamenProject) project = fixture_project ("gezond-gewicht", SAMEN_LANGUAGE_NL);

  project = fixture_with_text (g_steal_pointer (&project), samen_subject_paradox (5), "reason", reason);
  project = fixture_with_text (g_steal_pointer (&project), samen_subject_paradox (5), "left", "Zeggen waar het schuurt");
  lint (project, "paradoxes a1");
  lint (project, "paradoxes a4");
  assert_prints (project, "paradoxes a1", last_word (reason));
  assert_prints (project, "paradoxes a1", "Zeggen waar het schuurt");
}

static void
test_scripts (void)
{
  static const char *const names[] = {
    "🌱👩‍👩‍👧 Groen 🥕",
    "בריאות הציבור",
    "Ña\314\203\314\202\314\201\314\200vo z\314\220\314\212algo",
    "الصحة للجميع",
    "健康促進会",
  };
  g_autoptr (SamenProject) project = fixture_project ("wijkaanpak", SAMEN_LANGUAGE_NL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const SamenParty *party = samen_list_get (project->parties, i);

      project = fixture_with_text (g_steal_pointer (&project), party->id, "name", names[i]);
    }
  lint (project, "map a1");
  lint (project, "map a4");
  lint (project, "paradoxes a1");
  assert_prints (project, "map a1", "בריאות");
}

static void
test_names_all_there (void)
{
  static const char *const some[] = { "map a0", "map a4 portrait", "paradoxes a1" };
  g_autoptr (SamenProject) project = fixture_project ("300", SAMEN_LANGUAGE_NL);

  for (guint i = 0; i < G_N_ELEMENTS (some); i++)
    SAMEN_EACH (const SamenParty, party, project->parties)
    {
      g_autofree char *plain = samen_party_plain_name (party);
      g_auto (GStrv) words = g_strsplit (plain, " ", -1);

      if (party_i % 37 == 0)
        assert_prints (project, some[i], words[0]);
    }
}

/* --- ballots ------------------------------------------------------------------------------- */

static guint
count_pages (const SamenProject *project,
             const char *text,
             const char *party)
{
  SamenPosterOptions options = fixture_options (text);
  g_autoptr (GPtrArray) pages = NULL;

  options.party = party;
  pages = samen_poster_pages (project, &options);
  return pages->len;
}

/* Twelve scales on one page a party, in both languages. */
static void
test_ballots_fit (void)
{
  static const char *const some[] = { "ballot a4", "ballot a3", "ballot letter" };

  for (guint i = 0; i < G_N_ELEMENTS (projects); i++)
    for (int language = SAMEN_LANGUAGE_NL; language <= SAMEN_LANGUAGE_EN; language++)
      {
        g_autoptr (SamenProject) project = fixture_project (projects[i], language);
        guint n = samen_list_length (project->parties);

        for (guint k = 0; k < G_N_ELEMENTS (some); k++)
          {
            g_assert_cmpuint (count_pages (project, some[k], NULL), ==, MAX (n, 1));
            lint (project, some[k]);
          }
      }
}

static void
test_ballot_of_one (void)
{
  g_autoptr (SamenProject) project = fixture_project ("gezond-gewicht", SAMEN_LANGUAGE_NL);
  g_autofree char *name = repeated ("partij", 400);

  project = fixture_with_text (g_steal_pointer (&project), "p2", "name", name);
  project = fixture_with_text (g_steal_pointer (&project), samen_subject_paradox (5), "left", "Zeggen waar het schuurt, ook als dat lang duurt");
  g_assert_cmpuint (count_pages (project, "ballot a4", "p1"), ==, 1);
  assert_prints (project, "ballot a4", last_word (name));
  assert_prints (project, "ballot a4", "duurt");
  lint (project, "ballot a4");
}

/* What is not in play is not asked; of few parties nothing is anonymous. */
static void
test_ballot_says_what_it_is (void)
{
  g_autoptr (SamenProject) four = fixture_project ("ouder-kind-team", SAMEN_LANGUAGE_NL);
  g_autoptr (SamenProject) five = samen_edit_add (four, SAMEN_SUBJECT_PROJECT, "parties",
                                                  samen_record_new (&samen_party_class), G_MAXUINT, NULL);
  g_autoptr (SamenProject) without = NULL;
  SamenPosterOptions options = fixture_options ("ballot a4");
  g_autoptr (GPtrArray) pages = NULL;
  g_autofree char *texts = NULL;

  assert_prints (five, "ballot a4", "wordt bij het tonen zichtbaar");
  assert_prints (four, "ballot a4", "is niets anoniem");
  without = samen_edit_set_number (four, samen_subject_paradox (9), "in-play", SAMEN_IN_PLAY_NO);
  pages = samen_poster_pages (without, &options);
  texts = fixture_texts (pages);
  g_assert_null (strstr (texts, "Centrale sturing"));
  g_assert_nonnull (strstr (texts, "Conflicten waarderen"));
}

/* --- two rounds ------------------------------------------------------------------------------- */

static void
lint_compared (const SamenProject *project,
               const char *text)
{
  SamenPosterOptions options = fixture_options (text);
  g_autoptr (GPtrArray) pages = NULL;
  g_autofree char *texts = NULL;
  g_autofree char *wrong = NULL;

  options.before = samen_list_get (project->rounds, 0);
  pages = samen_poster_pages (project, &options);
  texts = fixture_texts (pages);
  wrong = fixture_lint (pages, &options);
  g_assert_nonnull (strstr (texts, options.view == SAMEN_VIEW_MAP ? "Hol is" : "hol: "));
  if (wrong != NULL)
    {
      g_test_message ("%s:\n%s", text, wrong);
      g_test_fail ();
    }
}

static void
test_compared (void)
{
  static const char *const some[] = { "map a1", "map a4", "map a3 portrait", "map 16:9", "paradoxes a1", "paradoxes a3", "paradoxes a4 grey", "paradoxes 16:9" };

  for (guint i = 1; i < G_N_ELEMENTS (projects); i++)
    {
      g_autoptr (SamenProject) project = fixture_project (projects[i], SAMEN_LANGUAGE_NL);

      for (guint k = 0; k < G_N_ELEMENTS (some); k++)
        lint_compared (project, some[k]);
    }
}

static guint
count_texts (const SamenProject *project,
             const SamenPosterOptions *options,
             const char *text)
{
  g_autoptr (GPtrArray) pages = samen_poster_pages (project, options);
  g_autofree char *texts = fixture_texts (pages);
  g_auto (GStrv) parts = g_strsplit (texts, text, -1);

  return g_strv_length (parts) - 1;
}

/* What has not been revealed is on no paper. */
static void
test_covered (void)
{
  g_autoptr (SamenProject) open = fixture_project ("gezond-gewicht", SAMEN_LANGUAGE_NL);
  const SamenRound *latest = samen_project_latest_round (open);
  g_autoptr (SamenProject) covered = samen_edit_set_number (open, latest->id, "covered", SAMEN_ALL_PARADOXES);
  SamenPosterOptions options = fixture_options ("paradoxes a1");

  g_assert_cmpuint (count_texts (open, &options, "nog geen antwoorden"), ==, 0);
  g_assert_cmpuint (count_texts (covered, &options, "nog geen antwoorden"), ==, SAMEN_N_PARADOXES);
}

/* A past round is printed with what was agreed then. */
static void
test_past_round (void)
{
  g_autoptr (SamenProject) before = fixture_project ("wijkaanpak", SAMEN_LANGUAGE_NL);
  g_autoptr (SamenProject) agreed = samen_edit_set_text (before, samen_subject_paradox (1), "reason", "Omdat het toen zo was.");
  g_autoptr (SamenProject) next = samen_edit_add_round (agreed, "Derde", NULL, NULL, NULL);
  g_autoptr (SamenProject) now = samen_edit_set_text (next, samen_subject_paradox (1), "reason", "Omdat het nu anders is.");
  SamenPosterOptions options = fixture_options ("paradoxes a1");

  g_assert_cmpuint (count_texts (now, &options, "toen zo was"), ==, 0);
  options.round = samen_project_round_before (now, samen_project_latest_round (now)->id);
  g_assert_cmpuint (count_texts (now, &options, "toen zo was"), ==, 1);
  g_assert_cmpuint (count_texts (now, &options, "nu anders"), ==, 0);
}

/* Whether parties are numbers and stand in a list. */
static gboolean
has_numbers (const SamenProject *project,
             const SamenPosterOptions *options)
{
  return count_texts (project, options, "Zoek") > 0;
}

/* The numbers on the map are told beside it, and only then.  Without the document's
 * font the smallest paper may have numbers for parties, and so none for initiatives. */
static void
test_initiatives (void)
{
  static const char *const some[] = { "map a1", "map a3", "map a4 portrait" };
  g_autoptr (SamenProject) project = fixture_project ("ouder-kind-team", SAMEN_LANGUAGE_NL);

  for (guint i = 0; i < G_N_ELEMENTS (some); i++)
    {
      SamenPosterOptions options = fixture_options (some[i]);

      g_assert_cmpuint (count_texts (project, &options, "INITIATIEVEN"), ==, 0);
      options.initiatives = TRUE;
      g_assert_cmpuint (count_texts (project, &options, "INITIATIEVEN"), ==, !has_numbers (project, &options));
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (projects); i++)
    {
      g_autofree char *path = g_strconcat ("/poster/layout/", projects[i], NULL);

      g_test_add_data_func (path, projects[i], test_papers);
    }
  g_test_add_data_func ("/poster/layout/80", "80", test_crowd);
  g_test_add_data_func ("/poster/layout/300", "300", test_crowd);
  g_test_add_func ("/poster/layout/english", test_english);
  g_test_add_func ("/poster/layout/ballots", test_ballots_fit);
  g_test_add_func ("/poster/layout/ballot-of-one", test_ballot_of_one);
  g_test_add_func ("/poster/layout/ballot-says", test_ballot_says_what_it_is);
  g_test_add_func ("/poster/layout/compared", test_compared);
  g_test_add_func ("/poster/layout/covered", test_covered);
  g_test_add_func ("/poster/layout/past-round", test_past_round);
  g_test_add_func ("/poster/layout/initiatives", test_initiatives);
  g_test_add_func ("/poster/layout/long-texts", test_long_texts);
  g_test_add_func ("/poster/layout/long-title", test_long_title);
  g_test_add_func ("/poster/layout/long-reason", test_long_reason);
  g_test_add_func ("/poster/layout/scripts", test_scripts);
  g_test_add_func ("/poster/layout/names", test_names_all_there);
  return g_test_run ();
}
