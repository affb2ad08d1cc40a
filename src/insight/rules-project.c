/* insight/rules-project.c - what stands out in the collaboration as a whole
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/rules.h"

#include "insight/matches.h"

#define FEWEST_PARTIES 5  /* fewer need no variety of kinds, and no second convener */
#define MOST_MATCHES 30   /* looked for; some may have been put aside */

static guint
kinds_present (const SamenProject *project)
{
  guint kinds = 0;

  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    kinds |= 1u << party->kind;
  }
  return kinds;
}

guint
samen_kinds_missing (const SamenProject *project)
{
  guint all = (1u << SAMEN_N_KINDS) - 1;
  guint never_missed = 1u << SAMEN_KIND_RESIDENTS | 1u << SAMEN_KIND_OTHER;

  return all & ~never_missed & ~kinds_present (project);
}

void
samen_rule_no_ambition (SamenCheck *check)
{
  if (check->project->ambition->statement == NULL)
    samen_check_raise (check, 1, SAMEN_SUBJECT_AMBITION, NULL);
}

void
samen_rule_residents_missing (SamenCheck *check)
{
  guint kinds = kinds_present (check->project);

  if (kinds != 0 && (kinds & 1u << SAMEN_KIND_RESIDENTS) == 0)
    samen_check_raise (check, 1, SAMEN_SUBJECT_PROJECT, NULL);
}

void
samen_rule_kind_missing (SamenCheck *check)
{
  if (samen_list_length (check->project->parties) >= FEWEST_PARTIES && samen_kinds_missing (check->project) != 0)
    samen_check_raise (check, 1, SAMEN_SUBJECT_PROJECT, NULL);
}

void
samen_rule_tension_without_note (SamenCheck *check)
{
  SAMEN_EACH (const SamenRelation, relation, check->project->relations)
  {
    if (relation->kind == SAMEN_RELATION_TENSION && relation->note == NULL)
      samen_check_raise (check, relation->strength == SAMEN_NONE ? 0 : relation->strength, relation->id, NULL);
  }
}

void
samen_rule_offer_meets_need (SamenCheck *check)
{
  g_autoptr (GArray) matches = samen_matches (check->project, MOST_MATCHES);

  for (guint i = 0; i < matches->len; i++)
    {
      const SamenMatch *match = &g_array_index (matches, SamenMatch, i);
      SamenStarter *starter = samen_check_raise (check, 1, match->from->id, match->to->id);

      samen_starter_add_detail (starter, match->offer);
      samen_starter_add_detail (starter, match->need);
    }
}

void
samen_rule_lone_convener (SamenCheck *check)
{
  const SamenParty *convener = NULL;
  guint conveners = 0;

  SAMEN_EACH (const SamenParty, party, check->project->parties)
  {
    if ((party->roles & SAMEN_ROLE_CONVENES) == 0)
      continue;
    convener = party;
    conveners++;
  }
  if (conveners == 1 && samen_list_length (check->project->parties) >= FEWEST_PARTIES)
    samen_check_raise (check, 1, convener->id, NULL);
}

void
samen_rule_no_step (SamenCheck *check)
{
  if (check->project->parties == NULL)
    return;
  SAMEN_EACH (const SamenStep, step, check->project->steps)
  {
    if (step->done != SAMEN_DONE_YES)
      return;
  }
  samen_check_raise (check, 1, SAMEN_SUBJECT_PROJECT, NULL);
}
