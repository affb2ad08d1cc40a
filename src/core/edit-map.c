/* core/edit-map.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/edit.h"

#include "core/rebuild.h"

#include <math.h>
#include <string.h>

static const SamenField *
party_field (const char *name)
{
  return samen_record_class_find (&samen_party_class, name);
}

SamenProject *
samen_edit_place (const SamenProject *project,
                  const char         *id,
                  SamenKind           kind,
                  SamenCommitment     commitment,
                  double              across,
                  double              outward)
{
  const SamenParty *old = samen_project_party (project, id);
  g_autoptr (SamenRecord) next = NULL;
  gboolean changed;

  if (old == NULL)
    return SAME (project);

  next = samen_record_copy (old);
  changed = samen_record_set_number (next, party_field ("kind"), kind);
  changed |= samen_record_set_number (next, party_field ("commitment"), commitment);
  if (!isnan (across))
    changed |= samen_record_set_real (next, party_field ("across"), across);
  if (!isnan (outward))
    changed |= samen_record_set_real (next, party_field ("outward"), outward);
  if (!changed)
    return SAME (project);
  return samen_rebuild_project (project, &old->record, g_steal_pointer (&next));
}

static gboolean
relation_joins (const SamenRelation *relation,
                const char          *from,
                const char          *to,
                SamenRelationKind    kind)
{
  if (relation->kind != (int) kind)
    return FALSE;
  if (strcmp (relation->from, from) == 0 && strcmp (relation->to, to) == 0)
    return TRUE;
  return !samen_relation_kind_is_directed (kind) && strcmp (relation->from, to) == 0 &&
         strcmp (relation->to, from) == 0;
}

SamenProject *
samen_edit_connect (const SamenProject *project,
                    const char         *from,
                    const char         *to,
                    SamenRelationKind   kind,
                    char              **id)
{
  SamenRelation *fresh;

  if (id != NULL)
    *id = NULL;
  if (samen_project_party (project, from) == NULL || samen_project_party (project, to) == NULL ||
      strcmp (from, to) == 0)
    return SAME (project);
  SAMEN_EACH (const SamenRelation, relation, project->relations)
  {
    if (!relation_joins (relation, from, to, kind))
      continue;
    if (id != NULL)
      *id = g_strdup (relation->id);
    return SAME (project);
  }

  fresh = samen_record_new (&samen_relation_class);
  fresh->from = g_ref_string_new (from);
  fresh->to = g_ref_string_new (to);
  fresh->kind = kind;
  return samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "relations", fresh, G_MAXUINT, id);
}

SamenProject *
samen_edit_reverse (const SamenProject *project,
                    const char         *id)
{
  const SamenRelation *old = samen_project_relation (project, id);
  SamenRelation *next;
  GRefString *from;

  if (old == NULL)
    return SAME (project);
  next = samen_record_copy (old);
  from = next->from;
  next->from = next->to;
  next->to = from;
  return samen_rebuild_project (project, &old->record, next);
}
