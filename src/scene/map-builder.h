/* scene/map-builder.h - what the parts of the map's making share
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Private to scene/map*.c.  First everybody gets a place (map-nodes.c), then
 * the figures are drawn from back to front (map-figures.c: rings, links,
 * relations; map-change.c: who moved; map-invitations.c; map-signs.c: the
 * ambition, parties, names; map-initiatives.c).  A figure is made
 * from what its stamp says; the same stamp in the previous map is the same
 * figure and is taken over.
 */
#pragma once

#include "scene/map.h"
#include "scene/shapes.h"

G_BEGIN_DECLS

#define SAMEN_PT (25.4 / 72)

/* A party that is in another ring than before, and where it would have stood. */
typedef struct
{
  guint node;
  SamenPoint was;
} SamenMoved;

typedef struct
{
  const SamenMapOptions *options;
  const SamenProject *project;
  const SamenLook *look;
  SamenMap *map;
  SamenMap *previous;    /* NULL when nothing of it can be used */
  GHashTable *index;     /* party id → node number + 1 */
  GHashTable *near;      /* ids of what keeps its colour; NULL: everything */
  GPtrArray *tensions;   /* SamenRelation */
  GArray *obstacles;     /* SamenBox: what names keep clear of */
  GArray *moved;         /* SamenMoved */
  double u;              /* line unit */
  double small;          /* size of ring names */
} SamenMapBuilder;

/* Positions, names, routes and numbers. */
void samen_map_settle (SamenMapBuilder *builder);

/* Figures, back to front. */
void samen_map_draw_ground (SamenMapBuilder *builder);
void samen_map_draw_links (SamenMapBuilder *builder);
void samen_map_draw_ring_names (SamenMapBuilder *builder);
void samen_map_draw_relations (SamenMapBuilder *builder);
void samen_map_draw_ambition (SamenMapBuilder *builder);
void samen_map_draw_parties (SamenMapBuilder *builder);
void samen_map_draw_names (SamenMapBuilder *builder);
void samen_map_draw_bubbles (SamenMapBuilder *builder);
void samen_map_draw_kinds (SamenMapBuilder *builder);
void samen_map_draw_moved (SamenMapBuilder *builder);
void samen_map_draw_invitations (SamenMapBuilder *builder);
void samen_map_draw_initiatives (SamenMapBuilder *builder);

/* Who moved since the round it is compared with.  (transfer full) */
GArray *samen_map_find_moved (SamenMapBuilder *builder);

/* How free a place for a small sign is; @placed: SamenPoint of others like it. */
double samen_map_clearance (const SamenMapBuilder *builder,
                            const GArray          *placed,
                            SamenPoint             p);

/* Where the rings' names stand: what the names of parties keep clear of. */
GArray *samen_map_ring_name_boxes (const SamenGeometry *geometry,
                                   SamenLanguage        language,
                                   double               size);

/* samen_map_figure:
 * @stamp: (transfer full): what it is made from
 * @fresh: (out): whether it has to be filled; else it is complete
 *
 * The figure is added to the scene.  (transfer none) */
SamenFigure *samen_map_figure (SamenMapBuilder *builder,
                               const char      *key,
                               char            *stamp,
                               gboolean        *fresh);

/* Whether a thing fades because the emphasis is elsewhere. */
gboolean samen_map_fades (const SamenMapBuilder *builder,
                          const char            *id);

SamenNode *samen_map_builder_node (const SamenMapBuilder *builder,
                                   const char            *party);

G_END_DECLS
