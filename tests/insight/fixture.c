/* tests/insight/fixture.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fixture.h"

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
