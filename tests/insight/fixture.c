/* tests/insight/fixture.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fixture.h"

#include "insight/starters.h"

#include <string.h>

void
fixture_take (SamenProject **project,
              SamenProject  *next)
{
  samen_project_unref (*project);
  *project = next;
}

char *
fixture_party (SamenProject  **project,
               const char     *name,
               SamenKind       kind,
               SamenCommitment commitment)
{
  SamenParty *party = samen_record_new (&samen_party_class);
  char *id = NULL;

  party->name = g_ref_string_new (name);
  party->kind = kind;
  party->commitment = commitment;
  fixture_take (project, samen_edit_add (*project, SAMEN_SUBJECT_PROJECT, "parties", party, G_MAXUINT, &id));
  return id;
}

SamenProject *
fixture_parties (guint n)
{
  SamenProject *project = samen_project_new (SAMEN_LANGUAGE_NL);

  for (guint i = 1; i <= n; i++)
    {
      g_autofree char *name = g_strdup_printf ("Partij %u", i);

      g_free (fixture_party (&project, name, SAMEN_KIND_RESIDENTS, SAMEN_COMMITMENT_AWARE));
    }
  return project;
}

char *
fixture_round (SamenProject **project,
               const char    *label)
{
  SamenRound *round = samen_record_new (&samen_round_class);
  char *id = NULL;

  round->label = g_ref_string_new (label);
  fixture_take (project, samen_edit_add (*project, SAMEN_SUBJECT_PROJECT, "rounds", round, G_MAXUINT, &id));
  return id;
}

void
fixture_positions (SamenProject **project,
                   int            paradox,
                   const int     *positions,
                   guint          n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *party = g_strdup_printf ("p%u", i + 1);

      fixture_take (project, samen_edit_answer (*project, NULL, party, paradox, SAMEN_ANSWER_GIVEN, positions[i]));
    }
}

void
fixture_set_number (SamenProject **project,
                    const char    *subject,
                    const char    *field,
                    int            number)
{
  fixture_take (project, samen_edit_set_number (*project, subject, field, number));
}

void
fixture_set_text (SamenProject **project,
                  const char    *subject,
                  const char    *field,
                  const char    *text)
{
  fixture_take (project, samen_edit_set_text (*project, subject, field, text));
}

void
fixture_set_words (SamenProject **project,
                   const char    *subject,
                   const char    *field,
                   const char    *words)
{
  const char *const texts[] = { words, NULL };

  fixture_take (project, samen_edit_set_texts (*project, subject, field, texts));
}

char *
fixture_raised (const SamenProject *project,
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

void
fixture_assert_raised (const SamenProject *project,
                       const char         *rule,
                       const char         *expected)
{
  g_autofree char *subjects = fixture_raised (project, rule);

  g_assert_cmpstr (subjects, ==, expected);
}
