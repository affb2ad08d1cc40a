/* insight/tensions.c - which tensions the map gives a number
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/starters.h"

/* One digit in a bubble; more would not be read from the wall. */
#define MOST_TENSIONS 9

GPtrArray *
samen_tensions (const SamenProject *project)
{
  GPtrArray *tensions = g_ptr_array_new ();

  /* What somebody already put into words comes first. */
  for (int with_note = 1; with_note >= 0; with_note--)
    SAMEN_EACH (const SamenRelation, relation, project->relations)
    {
      if (relation->kind == SAMEN_RELATION_TENSION && (relation->note != NULL) == (with_note == 1) &&
          tensions->len < MOST_TENSIONS)
        g_ptr_array_add (tensions, (gpointer) relation);
    }
  return tensions;
}
