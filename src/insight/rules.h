/* insight/rules.h - the rules behind the conversation starters
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A rule looks at the project and raises what it finds, the larger the more
 * worth talking about; how rules weigh against each other is in starters.c.
 * A rule has a quiet side: what nobody filled in yet is not held against
 * anyone, unless asking for it is the point.  For insight/ only.
 */
#pragma once

#include "insight/starters.h"

G_BEGIN_DECLS

/* What the rules look at, and what the one at work has found. */
typedef struct
{
  const SamenProject *project;
  const SamenRound *round;  /* or NULL; both as they may be seen */
  const SamenRound *before; /* the round before that, or NULL */
  GPtrArray *found;         /* SamenStarter, its weight still being its size */
} SamenCheck;

/* Raises a starter about @subject and @other (nullable).  It names the parties among
 * them.  Returns: (transfer none) */
SamenStarter *samen_check_raise (SamenCheck *check,
                                 double      size,
                                 const char *subject,
                                 const char *other);

/* Adds what the text needs beyond the subjects, and one more party that is named
 * (nullable). */
void samen_starter_add_detail (SamenStarter *starter,
                               const char   *detail);
void samen_starter_add_party (SamenStarter *starter,
                              const char   *party);

void samen_rule_spread_large (SamenCheck *check);
void samen_rule_two_camps (SamenCheck *check);
void samen_rule_stands_apart (SamenCheck *check);
void samen_rule_leaning (SamenCheck *check);
void samen_rule_felt_strongly (SamenCheck *check);
void samen_rule_misunderstood (SamenCheck *check);
void samen_rule_agreed_far_from_desired (SamenCheck *check);
void samen_rule_position_changed (SamenCheck *check);
void samen_rule_partners_apart (SamenCheck *check);

void samen_rule_no_ambition (SamenCheck *check);
void samen_rule_residents_missing (SamenCheck *check);
void samen_rule_kind_missing (SamenCheck *check);
void samen_rule_tension_without_note (SamenCheck *check);
void samen_rule_offer_meets_need (SamenCheck *check);
void samen_rule_lone_convener (SamenCheck *check);
void samen_rule_no_step (SamenCheck *check);

void samen_rule_no_contribution (SamenCheck *check);
void samen_rule_no_effect (SamenCheck *check);
void samen_rule_no_mandate (SamenCheck *check);
void samen_rule_no_room (SamenCheck *check);
void samen_rule_no_backing (SamenCheck *check);
void samen_rule_not_recognised (SamenCheck *check);
void samen_rule_motives_unknown (SamenCheck *check);
void samen_rule_motives_instrumental (SamenCheck *check);
void samen_rule_no_role (SamenCheck *check);
void samen_rule_committed_without_initiative (SamenCheck *check);

/* Of these kinds there ought to be somebody, as bits; residents have a rule of
 * their own and "other" is never missed. */
guint samen_kinds_missing (const SamenProject *project);

G_END_DECLS
