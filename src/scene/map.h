/* scene/map.h - the map of a collaboration
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Turns a project into the figures of its map, in map millimetres around the
 * ambition (arrange/geometry.h): the same on screen, poster and slide.  Keys:
 * "ring", "sector care", "link p1", "relation r1", "ambition", "party p1",
 * "name p1", "bubble 1", "kind care"; where they are asked for "moved p1",
 * "invitation p1 p5", "initiative i64 p9".
 */
#pragma once

#include "arrange/geometry.h"
#include "scene/figure.h"

G_BEGIN_DECLS

typedef enum
{
  SAMEN_MAP_RELATIONS = 1 << 0,
  SAMEN_MAP_LINKS = 1 << 1,
  SAMEN_MAP_NAMES = 1 << 2,
  SAMEN_MAP_BUBBLES = 1 << 3,
  SAMEN_MAP_KIND_NAMES = 1 << 4, /* else a sector shows its kind's sign only */
  SAMEN_MAP_ALL = 0x1f,
  SAMEN_MAP_INVITATIONS = 1 << 5, /* an offer meets a need and no relation runs between */
  SAMEN_MAP_INITIATIVES = 1 << 6, /* numbered marks on the parties of an initiative */
} SamenMapLayers;

typedef struct
{
  const SamenProject *project;
  const SamenLook *look;
  SamenMapLayers layers;
  const char *emphasis; /* party or relation id: the rest fades; NULL: nothing */
  double text_floor;    /* smallest text, map millimetres; 0: 18 pt */
  const char *moving;   /* id of a party on its way: only what hangs on it is
                           worked out anew, the rest is taken from @previous */
  const SamenRound *round;  /* everyone as committed as then; NULL: as now */
  const SamenRound *before; /* compared with: who moved is shown where it was too */
  double name_floor;    /* smallest name of a party, for a group that looks on from
                           afar; 0: as the number of parties asks for */
} SamenMapOptions;

/* What one party offers and another needs, with the place of its "+". */
typedef struct
{
  const char *from; /* held by the map's project */
  const char *to;
  double x;
  double y;
} SamenInvitation;

typedef struct _SamenMap SamenMap;

struct _SamenMap
{
  SamenProject *project;
  SamenGeometry geometry;
  SamenScene *scene;
  guint n_nodes;
  SamenNode *nodes;      /* where each party and its name stand, in project order */
  GPtrArray **names;     /* of each node: its name's lines (SamenLine) */
  GHashTable *routes;    /* relation id → GArray of SamenPoint */
  GHashTable *numbers;   /* party id → number (1…), at SAMEN_DENSITY_NUMBERED */
  GArray *invitations;   /* SamenInvitation, as drawn */
  GHashTable *figures;   /* key → SamenFigure of the scene */
  gboolean ambition_cut; /* the circle does not hold the whole ambition */
};

/* @previous: (nullable): the map of an earlier project: what did not change is
 * taken over.  Returns: (transfer full) */
SamenMap *samen_map_build (const SamenMapOptions *options,
                           SamenMap              *previous);
SamenMap *samen_map_ref (SamenMap *map);
void samen_map_unref (SamenMap *map);

/* NULL when the party is not on the map. */
const SamenNode *samen_map_node (const SamenMap *map,
                                 const char     *party);

/* The number of a party on a map of many; 0 where parties have names. */
guint samen_map_number (const SamenMap *map,
                        const char     *party);

/* The project with everyone as committed as in @round (nullable).  (transfer full) */
SamenProject *samen_map_in_round (const SamenProject *project,
                                  const SamenRound   *round);

/* What is being thought of, tried or spread; its place here is its number less one.
 * Returns: (transfer container) (element-type SamenInitiative) */
GPtrArray *samen_map_initiatives (const SamenProject *project);

/* Gives a place to every party that has none (and, with @all, a new one to every
 * party): measures names and lets arrange/ choose.  (transfer full) */
SamenProject *samen_map_place (const SamenProject *project,
                               gboolean            all);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenMap, samen_map_unref)

G_END_DECLS
