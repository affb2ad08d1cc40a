/* insight/rules-parties.c - what is still open about single parties
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/rules.h"

/* The closer a party stands to the ambition, the sooner it is asked. */
static void
raise_about (SamenCheck       *check,
             const SamenParty *party)
{
  samen_check_raise (check, party->commitment, party->id, NULL);
}

static gboolean
takes_part (const SamenParty *party)
{
  return party->commitment >= SAMEN_COMMITMENT_COMMITTED;
}

static void
raise_where (SamenCheck *check,
             gboolean (*applies) (const SamenParty *party))
{
  SAMEN_EACH (const SamenParty, party, check->project->parties)
  {
    if (applies (party))
      raise_about (check, party);
  }
}

static gboolean
has_no_contribution (const SamenParty *party)
{
  return party->contribution == NULL;
}

void
samen_rule_no_contribution (SamenCheck *check)
{
  raise_where (check, has_no_contribution);
}

static gboolean
has_no_effect (const SamenParty *party)
{
  return party->contribution != NULL && party->effect == NULL;
}

void
samen_rule_no_effect (SamenCheck *check)
{
  raise_where (check, has_no_effect);
}

static gboolean
has_no_mandate (const SamenParty *party)
{
  return party->mandate == SAMEN_DEGREE_NO;
}

void
samen_rule_no_mandate (SamenCheck *check)
{
  raise_where (check, has_no_mandate);
}

static gboolean
has_no_room (const SamenParty *party)
{
  return party->room == SAMEN_DEGREE_NO;
}

void
samen_rule_no_room (SamenCheck *check)
{
  raise_where (check, has_no_room);
}

static gboolean
has_no_backing (const SamenParty *party)
{
  return party->backing == SAMEN_DEGREE_NO;
}

void
samen_rule_no_backing (SamenCheck *check)
{
  raise_where (check, has_no_backing);
}

static gboolean
is_not_recognised (const SamenParty *party)
{
  return party->recognised == SAMEN_RECOGNISED_NOT_YET;
}

void
samen_rule_not_recognised (SamenCheck *check)
{
  raise_where (check, is_not_recognised);
}

/* A motive nobody asked about may well be there. */
static gboolean
is_only_instrumental (const SamenParty *party)
{
  return party->instrumental > 0 && party->affective == 0 && party->moral == 0;
}

void
samen_rule_motives_instrumental (SamenCheck *check)
{
  raise_where (check, is_only_instrumental);
}

static gboolean
has_unknown_motives (const SamenParty *party)
{
  return takes_part (party) && party->instrumental == SAMEN_NONE && party->affective == SAMEN_NONE &&
         party->moral == SAMEN_NONE;
}

void
samen_rule_motives_unknown (SamenCheck *check)
{
  raise_where (check, has_unknown_motives);
}

static gboolean
has_no_role (const SamenParty *party)
{
  return takes_part (party) && party->roles == 0;
}

void
samen_rule_no_role (SamenCheck *check)
{
  raise_where (check, has_no_role);
}

/* Ids of all parties that lead or join something that is still going. */
static GHashTable *
parties_with_initiative (const SamenProject *project)
{
  GHashTable *parties = g_hash_table_new (g_str_hash, g_str_equal);

  SAMEN_EACH (const SamenInitiative, initiative, project->initiatives)
  {
    if (initiative->status == SAMEN_STATUS_STOPPED)
      continue;
    if (initiative->lead != NULL)
      g_hash_table_add (parties, initiative->lead);
    SAMEN_EACH (char, partner, initiative->partners)
    {
      g_hash_table_add (parties, partner);
    }
  }
  return parties;
}

void
samen_rule_committed_without_initiative (SamenCheck *check)
{
  g_autoptr (GHashTable) busy = parties_with_initiative (check->project);

  SAMEN_EACH (const SamenParty, party, check->project->parties)
  {
    if (takes_part (party) && !g_hash_table_contains (busy, party->id))
      raise_about (check, party);
  }
}
