/* exchange/network.h - a made-up network, the same on every machine
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Real networks of hundreds of parties are confidential, so this one is made by
 * a recipe: names from a list of words, everything else from one fixed series
 * of numbers.  Three hundred parties are one town; a larger network has more
 * towns.  For exchange/ only: the world asks samen_example_network ().
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* The format's limit, and so the recipe's. */
#define SAMEN_NETWORK_MAX 10000

/* A network while it is being made. */
typedef struct
{
  GKeyFile *words;
  GHashTable *lists;     /* "group.key" → GStrv */
  guint32 seed;          /* where we are in the series */
  SamenProject *project; /* fresh */
} SamenNetwork;

/* Returns: (transfer full) */
SamenProject *samen_network_new (GKeyFile     *words,
                                 guint         parties,
                                 SamenLanguage language);

/* The next number of the series, 0…@n−1; and whether it falls in @percent. */
guint samen_network_number (SamenNetwork *network,
                            guint         n);
gboolean samen_network_chance (SamenNetwork *network,
                               guint         percent);

/* The words of a list (transfer none), and a text picked from one. */
char **samen_network_words (SamenNetwork *network,
                            const char   *group,
                            const char   *key);
GRefString *samen_network_pick (SamenNetwork *network,
                                const char   *group,
                                const char   *key);

/* A new id for a record of @klass. */
GRefString *samen_network_id (SamenNetwork           *network,
                              const SamenRecordClass *klass);

/* Each fills its part of the project, which has its parties by then. */
void samen_network_relate (SamenNetwork *network);
void samen_network_start_initiatives (SamenNetwork *network);
void samen_network_hold_rounds (SamenNetwork *network);

G_END_DECLS
