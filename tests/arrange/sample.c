/* tests/arrange/sample.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "sample.h"

void
sample_party (GPtrArray      *parties,
              SamenKind       kind,
              SamenCommitment commitment)
{
  SamenParty *party = samen_record_new (&samen_party_class);
  g_autofree char *id = g_strdup_printf ("p%u", parties->len + 1);

  party->id = g_ref_string_new (id);
  party->name = g_ref_string_new (id);
  party->kind = kind;
  party->commitment = commitment;
  g_ptr_array_add (parties, party);
}

SamenProject *
sample_project (GPtrArray *parties)
{
  SamenProject *project = samen_project_new (SAMEN_LANGUAGE_NL);

  project->parties = samen_list_new_take (&samen_record_items, parties);
  samen_project_complete (project);
  g_ptr_array_unref (parties);
  return project;
}

SamenProject *
sample_random (guint   n,
               guint32 seed)
{
  static const SamenCommitment drawn[] = {
    SAMEN_COMMITMENT_CARRYING,   SAMEN_COMMITMENT_COMMITTED,  SAMEN_COMMITMENT_COMMITTED, SAMEN_COMMITMENT_COMMITTED,
    SAMEN_COMMITMENT_INTERESTED, SAMEN_COMMITMENT_INTERESTED, SAMEN_COMMITMENT_AWARE,     SAMEN_COMMITMENT_AWARE,
  };
  g_autoptr (GRand) dice = g_rand_new_with_seed (seed);
  GPtrArray *parties = g_ptr_array_new ();

  for (guint i = 0; i < n; i++)
    {
      SamenKind kind = g_rand_int_range (dice, 0, SAMEN_N_KINDS);

      sample_party (parties, kind, drawn[g_rand_int_range (dice, 0, G_N_ELEMENTS (drawn))]);
    }
  return sample_project (parties);
}

SamenProject *
sample_crowd (guint           n,
              SamenKind       kind,
              SamenCommitment commitment)
{
  GPtrArray *parties = g_ptr_array_new ();

  for (guint i = 0; i < n; i++)
    sample_party (parties, kind, commitment);
  return sample_project (parties);
}
