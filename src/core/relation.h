/* core/relation.h - what one party is to another
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Six kinds; serving, funding, steering and supervising run from one party to
 * the other, working together and tension run both ways.  Two parties may have
 * several relations.  DOMAIN.md, section 4.
 */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

typedef enum
{
  SAMEN_RELATION_WORKS_WITH,
  SAMEN_RELATION_SERVES,
  SAMEN_RELATION_FUNDS,
  SAMEN_RELATION_STEERS,
  SAMEN_RELATION_SUPERVISES,
  SAMEN_RELATION_TENSION,
  SAMEN_N_RELATION_KINDS
} SamenRelationKind;

typedef struct
{
  SamenRecord record;
  GRefString *id;
  GRefString *from; /* id of a party */
  GRefString *to;
  int kind;         /* SamenRelationKind */
  int strength;     /* 1…3 or SAMEN_NONE */
  GRefString *note;
} SamenRelation;

extern const SamenRecordClass samen_relation_class;
extern const char *const samen_relation_kind_names[];

/* Whether it matters which end is which. */
gboolean samen_relation_kind_is_directed (SamenRelationKind kind);

/* The other end, seen from @party; NULL when @party is neither end. */
const char *samen_relation_other (const SamenRelation *relation,
                                  const char          *party);

G_END_DECLS
