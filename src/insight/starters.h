/* insight/starters.h - things worth talking about, each with the rule that raised it
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A starter judges nobody: it names a rule, whom it is about and, through the
 * catalogue, what to ask.  Starters that the team put aside are left out.
 * The rules and their sources are listed in starters.c.  DOMAIN.md, section 7.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

typedef struct
{
  const char *rule;      /* "residents-missing": also its key in the catalogue */
  GPtrArray *subjects;   /* char *: ids, or "@paradox-9" */
  GPtrArray *details;    /* char *: what its text says beyond the subjects */
  double weight;         /* larger first */
} SamenStarter;

/* Returns: (transfer full) (element-type SamenStarter): most pressing first, same
 * project same order.  @round: (nullable) */
GPtrArray *samen_starters (const SamenProject *project,
                           const SamenRound   *round);

/* Tensions between two parties, in the order of their numbers on the map: the
 * first is 1.  Those with a note first, then as they stand in the project; at
 * most nine.  Returns: (transfer full) (element-type SamenRelation): not held */
GPtrArray *samen_tensions (const SamenProject *project);

/* What came up, with names filled in: "There is no step for tomorrow yet."
 * Returns: (transfer full) */
char *samen_starter_text (const SamenProject *project,
                          const SamenStarter *starter,
                          SamenLanguage       language);

/* What to ask then, and why it came up.  Returns: (transfer none) */
const char *samen_starter_question (const SamenStarter *starter,
                                    SamenLanguage       language);
const char *samen_starter_why (const SamenStarter *starter,
                               SamenLanguage       language);

G_END_DECLS
