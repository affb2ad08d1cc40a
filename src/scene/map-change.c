/* scene/map-change.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/map-builder.h"

#include <math.h>

/* Of the badge it came to be. */
#define HOLLOW 0.8

/* --- a project as it was ----------------------------------------------------------- */

static SamenParty *
party_in (const SamenProject *project,
          const SamenRound   *round,
          const SamenParty   *party)
{
  int commitment = samen_project_commitment_in (project, round, party->id);
  SamenParty *then;

  if (commitment == SAMEN_NONE || commitment == party->commitment)
    return samen_record_ref (party);
  then = samen_record_copy (party);
  then->commitment = commitment;
  return then;
}

SamenProject *
samen_map_in_round (const SamenProject *project,
                    const SamenRound   *round)
{
  const SamenRound *latest = samen_project_latest_round (project);
  g_autoptr (GPtrArray) parties = g_ptr_array_new ();
  SamenProject *then;

  if (round == NULL || latest == NULL || g_strcmp0 (round->id, latest->id) == 0)
    return samen_project_ref (project);
  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    g_ptr_array_add (parties, party_in (project, round, party));
  }
  then = samen_record_copy (project);
  samen_list_unref (then->parties);
  then->parties = samen_list_new_take (&samen_record_items, parties);
  return then;
}

/* --- who moved ------------------------------------------------------------------------ */

/* Among numbers there is no room for badges of the past. */
static gboolean
is_crowd (const SamenMapBuilder *builder)
{
  return builder->map->geometry.density == SAMEN_DENSITY_NUMBERED;
}

static double
nearest_badge (const SamenMapBuilder *builder,
               SamenPoint             p)
{
  double nearest = G_MAXDOUBLE;

  SAMEN_EACH (const SamenParty, party, builder->project->parties)
  {
    double x, y;

    samen_geometry_party (&builder->map->geometry, party, &x, &y);
    nearest = MIN (nearest, hypot (x - p.x, y - p.y));
  }
  return nearest;
}

/* On the party's own angle, where that ring is emptiest. */
static SamenPoint
where_it_was (const SamenMapBuilder *builder,
              const SamenParty      *party,
              int                    commitment)
{
  const SamenGeometry *geometry = &builder->map->geometry;
  const double *ring = &geometry->rings[samen_geometry_ring (commitment)];
  double from = MIN (ring[0] + geometry->badge, (ring[0] + ring[1]) / 2);
  double to = MAX (ring[1] - geometry->badge, (ring[0] + ring[1]) / 2);
  SamenPoint best = { 0, 0 };
  double most = -1;
  double x, y, length;
  int tries = is_crowd (builder) ? 1 : 5;

  samen_geometry_party (geometry, party, &x, &y);
  length = hypot (x, y);
  for (int i = 0; i < tries; i++)
    {
      double radius = from + (to - from) * ((i + 2) % 5) / 4; /* the middle first */
      SamenPoint p = { x / length * radius, y / length * radius };
      double free = MIN (nearest_badge (builder, p), 2.2 * geometry->badge);

      if (free <= most)
        continue;
      most = free;
      best = p;
    }
  return best;
}

/* Hollow badge and arrow: what a name has to stay clear of. */
static void
keep_clear (SamenMapBuilder  *builder,
            const SamenParty *party,
            SamenPoint        was)
{
  double s = HOLLOW * builder->map->geometry.badge;
  double x, y;
  SamenBox box = { was.x - s, was.y - s, 2 * s, 2 * s };

  g_array_append_val (builder->obstacles, box);
  samen_geometry_party (&builder->map->geometry, party, &x, &y);
  box = (SamenBox){ (was.x + x) / 2 - s / 2, (was.y + y) / 2 - s / 2, s, s };
  g_array_append_val (builder->obstacles, box);
}

GArray *
samen_map_find_moved (SamenMapBuilder *builder)
{
  GArray *moved = g_array_new (FALSE, FALSE, sizeof (SamenMoved));

  if (builder->options->before == NULL)
    return moved;
  SAMEN_EACH (const SamenParty, party, builder->project->parties)
  {
    int before = samen_project_commitment_in (builder->options->project, builder->options->before, party->id);
    SamenMoved item = { party_i, { 0, 0 } };

    if (before == SAMEN_NONE || before == party->commitment)
      continue;
    item.was = where_it_was (builder, party, before);
    if (!is_crowd (builder))
      keep_clear (builder, party, item.was);
    g_array_append_val (moved, item);
  }
  return moved;
}

/* --- drawing --------------------------------------------------------------------------- */

static void
add_line (SamenFigure *figure,
          SamenPath   *path,
          SamenColour  colour,
          double       width)
{
  samen_figure_stroke (figure, path, colour, width)->cap = SAMEN_CAP_ROUND;
}

/* From outline to outline, with an open head. */
static void
add_arrow (SamenMapBuilder *builder,
           SamenFigure     *figure,
           SamenKind        kind,
           SamenPoint       was,
           SamenPoint       now)
{
  double s = builder->map->geometry.badge;
  double angle = atan2 (now.y - was.y, now.x - was.x);
  double from = HOLLOW * s * samen_shape_reach (kind, angle) + 0.1 * s;
  double to = hypot (now.x - was.x, now.y - was.y) - s * (samen_shape_reach (kind, angle + G_PI) + 0.3);
  double dx = cos (angle), dy = sin (angle);
  double head = 0.24 * s;
  SamenPoint tip = { was.x + to * dx, was.y + to * dy };
  SamenPath *path;

  if (to - from < 1.2 * head)
    return;
  path = samen_path_new ();
  samen_path_move (path, was.x + from * dx, was.y + from * dy);
  samen_path_line (path, tip.x, tip.y);
  samen_path_move (path, tip.x - head * (dx + dy), tip.y - head * (dy - dx));
  samen_path_line (path, tip.x, tip.y);
  samen_path_line (path, tip.x - head * (dx - dy), tip.y - head * (dy + dx));
  add_line (figure, samen_path_ref (path), builder->look->paper, 0.3 * s);
  add_line (figure, path, builder->look->ink, 0.1 * s);
}

/* A small head at the badge's edge, the way it went: inwards or outwards. */
static void
draw_way (SamenMapBuilder *builder,
          SamenFigure     *figure,
          const SamenNode *node,
          SamenPoint       was,
          gboolean         fades)
{
  double s = builder->map->geometry.badge;
  double angle = atan2 (node->y - was.y, node->x - was.x);
  double dx = cos (angle), dy = sin (angle);
  double edge = s * (samen_shape_reach (node->kind, angle) + 0.1);
  double half = 0.32 * s;
  SamenPoint base = { node->x + edge * dx, node->y + edge * dy };
  SamenPath *path = samen_path_new ();

  samen_path_move (path, base.x - half * dy, base.y + half * dx);
  samen_path_line (path, base.x + 0.44 * s * dx, base.y + 0.44 * s * dy);
  samen_path_line (path, base.x + half * dy, base.y - half * dx);
  samen_path_close (path);
  samen_figure_fill (figure, path, samen_colour_mix (builder->look->ink, builder->look->paper, fades ? 0.5 : 0));
}

static void
draw_moved (SamenMapBuilder *builder,
            SamenFigure     *figure,
            const SamenNode *node,
            SamenPoint       was,
            gboolean         fades)
{
  const SamenLook *look = builder->look;
  double s = builder->map->geometry.badge;
  SamenColour colour = samen_colour_mix (look->kinds[node->kind], look->paper, fades ? 0.5 : 0);
  SamenPath *outline = samen_shape_kind (node->kind, was.x, was.y, HOLLOW * s);

  add_line (figure, samen_path_ref (outline), look->paper, 0.4 * s);
  samen_figure_fill (figure, samen_path_ref (outline), look->paper);
  add_line (figure, outline, colour, 0.16 * s);
  if (!fades)
    add_arrow (builder, figure, node->kind, was, (SamenPoint){ node->x, node->y });
}

void
samen_map_draw_moved (SamenMapBuilder *builder)
{
  for (guint i = 0; i < builder->moved->len; i++)
    {
      const SamenMoved *moved = &g_array_index (builder->moved, SamenMoved, i);
      const SamenNode *node = &builder->map->nodes[moved->node];
      gboolean fades = samen_map_fades (builder, node->id);
      g_autofree char *key = g_strdup_printf ("moved %s", node->id);
      gboolean fresh;
      SamenFigure *figure = samen_map_figure (builder, key,
                                              g_strdup_printf ("%p %.2f %.2f %.2f %.2f %d %d", (void *) builder->look,
                                                               moved->was.x, moved->was.y, node->x, node->y,
                                                               (int) node->kind, fades),
                                              &fresh);

      if (fresh && is_crowd (builder))
        draw_way (builder, figure, node, moved->was, fades);
      else if (fresh)
        draw_moved (builder, figure, node, moved->was, fades);
    }
}
