/* scene/map-initiatives.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/map-builder.h"

#include <math.h>

/* Marks on one badge; the rest is counted. */
#define MOST 3
/* Of the smallest text on the map: two digits in a circle. */
#define SIZE 0.9

GPtrArray *
samen_map_initiatives (const SamenProject *project)
{
  GPtrArray *going = g_ptr_array_new ();

  SAMEN_EACH (const SamenInitiative, initiative, project->initiatives)
  {
    if (initiative->status != SAMEN_STATUS_STOPPED)
      g_ptr_array_add (going, (gpointer) initiative);
  }
  return going;
}

/* Marks stand on the badge's edge: lower right first, then upwards, the count of the
 * others below. */
static SamenPoint
mark_point (const SamenMapBuilder *builder,
            const SamenNode       *node,
            guint                  place)
{
  static const double angles[MOST + 1] = { 0.27 * G_PI, -0.01 * G_PI, -0.29 * G_PI, 0.55 * G_PI };
  double reach = 1.1 * builder->map->geometry.badge;

  return (SamenPoint){ node->x + reach * cos (angles[place]), node->y + reach * sin (angles[place]) };
}

static void
add_mark (SamenMapBuilder *builder,
          const char      *key,
          const SamenNode *node,
          guint            place,
          const char      *text,
          gboolean         filled)
{
  gboolean fades = samen_map_fades (builder, node->id);
  SamenPoint at = mark_point (builder, node, place);
  double size = SIZE * builder->small;
  double r = MAX (0.42 * builder->map->geometry.badge, 0.72 * size);
  gboolean fresh;
  SamenFigure *figure = samen_map_figure (builder, key,
                                          g_strdup_printf ("%p %.2f %.2f %.2f %s %d %d", (void *) builder->look, at.x, at.y,
                                                           size, text, filled, fades),
                                          &fresh);

  if (fresh)
    samen_shape_flag (figure, builder->look, at.x, at.y, r, text, size, filled, fades ? 0.5 : 0);
}

/* @counts: how many marks each node has so far */
static void
mark_party (SamenMapBuilder       *builder,
            guint                 *counts,
            const SamenInitiative *initiative,
            guint                  number,
            const char            *party)
{
  const SamenNode *node = party != NULL ? samen_map_builder_node (builder, party) : NULL;
  g_autofree char *key = g_strdup_printf ("initiative %s %s", initiative->id, party);
  g_autofree char *text = g_strdup_printf ("%u", number);
  guint *count = node != NULL ? &counts[node - builder->map->nodes] : NULL;

  if (node == NULL)
    return;
  if (*count < MOST)
    add_mark (builder, key, node, *count, text, g_strcmp0 (party, initiative->lead) == 0);
  ++*count;
}

static void
mark_rest (SamenMapBuilder *builder,
           const SamenNode *node,
           guint            rest)
{
  g_autofree char *key = g_strdup_printf ("initiatives %s", node->id);
  g_autofree char *text = g_strdup_printf ("+%u", rest);

  add_mark (builder, key, node, MOST, text, FALSE);
}

void
samen_map_draw_initiatives (SamenMapBuilder *builder)
{
  g_autoptr (GPtrArray) going = samen_map_initiatives (builder->project);
  g_autofree guint *counts = g_new0 (guint, builder->map->n_nodes + 1);

  if (builder->map->geometry.density == SAMEN_DENSITY_NUMBERED)
    return;
  for (guint i = 0; i < going->len; i++)
    {
      const SamenInitiative *initiative = g_ptr_array_index (going, i);

      mark_party (builder, counts, initiative, i + 1, initiative->lead);
      SAMEN_EACH (const char, partner, initiative->partners)
      {
        if (g_strcmp0 (partner, initiative->lead) != 0)
          mark_party (builder, counts, initiative, i + 1, partner);
      }
    }
  for (guint i = 0; i < builder->map->n_nodes; i++)
    if (counts[i] > MOST)
      mark_rest (builder, &builder->map->nodes[i], counts[i] - MOST);
}
