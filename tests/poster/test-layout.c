/* tests/poster/test-layout.c - nothing over anything, nothing over the edge
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fixture.h"

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
  g_test_add_func ("/poster/layout/long-texts", test_long_texts);
  g_test_add_func ("/poster/layout/long-title", test_long_title);
  g_test_add_func ("/poster/layout/long-reason", test_long_reason);
  g_test_add_func ("/poster/layout/scripts", test_scripts);
  g_test_add_func ("/poster/layout/names", test_names_all_there);
  return g_test_run ();
}
