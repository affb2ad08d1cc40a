/* insight/starters.h - things worth talking about, each with the rule that raised it
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A starter judges nobody: it names a rule, whom it is about and, through the
 * catalogue, what to ask.  What the team put aside is left out, and what is covered
 * in a round raises nothing.  The rules and their sources are listed in starters.c.
 * DOMAIN.md, section 7.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

typedef struct
{
  const char *rule;      /* "residents-missing": also its key in the catalogue */
  GPtrArray *subjects;   /* char *: ids, or "@paradox-9"; with the rule its identity */
  GPtrArray *details;    /* char *: what its text says beyond the subjects */
  GPtrArray *parties;    /* char *: ids of those it names, such as the two ends of a
                            difference; empty when it is about nobody in particular */
  double weight;         /* larger first */
  const SamenAside *aside; /* the project's, not held; NULL unless put aside */
  gboolean past;         /* put aside, and would not be raised any more */
} SamenStarter;

/* Returns: (transfer full) (element-type SamenStarter): most pressing first, same
 * project same order.  @round: (nullable), need not be veiled */
GPtrArray *samen_starters (const SamenProject *project,
                           const SamenRound   *round);

/* What was put aside, in that order, as long as its rule is known; also what would
 * not be raised any more.  Returns: (transfer full) (element-type SamenStarter) */
GPtrArray *samen_starters_aside (const SamenProject *project,
                                 const SamenRound   *round);

/* What best opens the talk about the answers on paradox @number, with names; there may
 * be more paradoxes to talk about than samen_starters () lists.
 * Returns: (transfer full) (nullable): NULL when the answers raise nothing */
char *samen_opening_question (const SamenProject *project,
                              const SamenRound   *round,
                              int                 number,
                              SamenLanguage       language);

/* Tensions between two parties, in the order of their numbers on the map: the
 * first is 1.  Those with a note first, then as they stand in the project; at
 * most nine.  Returns: (transfer full) (element-type SamenRelation): not held */
GPtrArray *samen_tensions (const SamenProject *project);

/* What came up, with names filled in: "There is no step for tomorrow yet."  Of what
 * is past only what it was about.  Returns: (transfer full) */
char *samen_starter_text (const SamenProject *project,
                          const SamenStarter *starter,
                          SamenLanguage       language);

/* What to ask then, with names filled in; "" of what is past.  Returns: (transfer full) */
char *samen_starter_question (const SamenProject *project,
                              const SamenStarter *starter,
                              SamenLanguage       language);

/* Why it came up: the idea behind the rule.  Returns: (transfer none) */
const char *samen_starter_why (const SamenStarter *starter,
                               SamenLanguage       language);

/* What it is about in a word or two: "Difference".  Returns: (transfer none) */
const char *samen_starter_topic (const SamenStarter *starter,
                                 SamenLanguage       language);

G_END_DECLS
