/* core/relation.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/relation.h"

#include "core/field-table.h"
#include "core/party.h"

const char *const samen_relation_kind_names[] = {
  "works-with", "serves", "funds", "steers", "supervises", "tension", NULL,
};

static const SamenField relation_fields[] = {
  FIELD_ID (SamenRelation, id),
  FIELD_LINK_REQUIRED (SamenRelation, from, "from", &samen_party_class),
  FIELD_LINK_REQUIRED (SamenRelation, to, "to", &samen_party_class),
  FIELD_CHOICE (SamenRelation, kind, "kind", samen_relation_kind_names, SAMEN_RELATION_WORKS_WITH),
  FIELD_NUMBER (SamenRelation, strength, "strength", 1, 3, SAMEN_NONE),
  FIELD_LONG (SamenRelation, note, "note"),
  { 0 },
};
const SamenRecordClass samen_relation_class = { "relation", "r", sizeof (SamenRelation), relation_fields };

gboolean
samen_relation_kind_is_directed (SamenRelationKind kind)
{
  return kind != SAMEN_RELATION_WORKS_WITH && kind != SAMEN_RELATION_TENSION;
}

const char *
samen_relation_other (const SamenRelation *relation,
                      const char          *party)
{
  if (g_strcmp0 (relation->from, party) == 0)
    return relation->to;
  if (g_strcmp0 (relation->to, party) == 0)
    return relation->from;
  return NULL;
}
