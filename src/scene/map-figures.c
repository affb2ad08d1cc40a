/* scene/map-figures.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/map-builder.h"

#include "scene/polyline.h"
#include "words/words.h"

#include <math.h>

#define RIM 5.0

/* Angles on the map run clockwise from 12 o'clock, in paths from 3 o'clock. */
static double
path_angle (double angle)
{
  return angle - G_PI / 2;
}

static SamenPoint
polar (double radius,
       double angle)
{
  return (SamenPoint){ radius * sin (angle), -radius * cos (angle) };
}

static void
add_radius (SamenFigure         *figure,
            const SamenGeometry *geometry,
            double               angle,
            SamenColour          colour,
            double               width)
{
  SamenPath *path = samen_path_new ();
  SamenPoint from = polar (geometry->ambition, angle);
  SamenPoint to = polar (geometry->rings[4], angle);

  samen_path_move (path, from.x, from.y);
  samen_path_line (path, to.x, to.y);
  samen_figure_stroke (figure, path, colour, width);
}

/* --- rings and sectors -------------------------------------------------------------- */

static void
add_rings (SamenFigure         *figure,
           const SamenGeometry *geometry,
           const SamenLook     *look,
           double               u)
{
  for (int i = 3; i >= 0; i--)
    {
      SamenPath *path = samen_path_new ();

      samen_path_circle (path, 0, 0, geometry->rings[i + 1]);
      samen_figure_fill (figure, samen_path_ref (path), look->rings[i]);
      samen_figure_stroke (figure, path, i < 3 || geometry->n_sectors == 0 ? look->rule : look->rings[i], 0.45 * u);
    }
}

static void
add_sector (SamenMapBuilder   *builder,
            const SamenSector *sector,
            gboolean           last)
{
  const SamenGeometry *geometry = &builder->map->geometry;
  double r = geometry->rings[4] + RIM / 2;
  double shy = 0.35 * RIM / geometry->rings[4];
  g_autofree char *key = g_strdup_printf ("sector %s", samen_kind_names[sector->kind]);
  gboolean fresh;
  SamenFigure *figure = samen_map_figure (builder, key,
                                          g_strdup_printf ("%p %.4f %.4f %.2f %d", (void *) builder->look, sector->from,
                                                           sector->to, r, last),
                                          &fresh);

  if (!fresh)
    return;
  add_radius (figure, geometry, sector->from, builder->look->separator, 0.6 * builder->u);
  if (last)
    add_radius (figure, geometry, sector->to, builder->look->separator, 0.6 * builder->u);
  if (sector->to - sector->from > 2 * shy)
    {
      SamenPath *path = samen_path_new ();

      samen_path_arc (path, 0, 0, r, path_angle (sector->from + shy), path_angle (sector->to - shy));
      samen_figure_stroke (figure, path, builder->look->kinds[sector->kind], RIM);
    }
}

/* With free placement a kind has no sector; the rim is one quiet line. */
static void
add_free_rim (SamenMapBuilder *builder)
{
  const SamenGeometry *geometry = &builder->map->geometry;
  gboolean fresh;
  SamenFigure *figure = samen_map_figure (builder, "rim",
                                          g_strdup_printf ("%p %.2f", (void *) builder->look, geometry->rings[4]), &fresh);
  SamenPath *path;

  if (!fresh)
    return;
  path = samen_path_new ();
  samen_path_circle (path, 0, 0, geometry->rings[4]);
  samen_figure_stroke (figure, path, builder->look->rule, 1.2 * builder->u);
}

void
samen_map_draw_ground (SamenMapBuilder *builder)
{
  const SamenGeometry *geometry = &builder->map->geometry;
  gboolean fresh;
  SamenFigure *figure = samen_map_figure (builder, "ring",
                                          g_strdup_printf ("%p %.2f %.2f %.2f %.2f %d", (void *) builder->look,
                                                           geometry->rings[1], geometry->rings[2], geometry->rings[3],
                                                           geometry->rings[4], geometry->n_sectors == 0),
                                          &fresh);

  if (fresh)
    add_rings (figure, geometry, builder->look, builder->u);
  if (geometry->placement == SAMEN_PLACEMENT_FREE || geometry->n_sectors == 0)
    {
      add_free_rim (builder);
      return;
    }
  for (guint i = 0; i < geometry->n_sectors; i++)
    add_sector (builder, &geometry->sectors[i], i + 1 == geometry->n_sectors);
}

/* --- ring names ----------------------------------------------------------------------- */

/* Where the name of ring @i (0: carrying) has its baseline's middle. */
static SamenPoint
ring_name_point (const SamenGeometry *geometry,
                 guint                i,
                 double               size)
{
  double angle = (geometry->gap_from + geometry->gap_to) / 2;
  gboolean below = cos (angle) < 0;

  return (SamenPoint){ 0, below ? geometry->rings[i + 1] - 0.5 * size : -geometry->rings[i + 1] + 1.15 * size };
}

static SamenFont
ring_font (double size)
{
  return (SamenFont){ SAMEN_FAMILY_TEXT, size, 500, TRUE, 0 };
}

static const char *
ring_name (SamenLanguage language,
           guint         i)
{
  return samen_words_choice (language, "commitment", samen_commitment_names, SAMEN_COMMITMENT_CARRYING - (int) i);
}

GArray *
samen_map_ring_name_boxes (const SamenGeometry *geometry,
                           SamenLanguage        language,
                           double               size)
{
  GArray *boxes = g_array_new (FALSE, FALSE, sizeof (SamenBox));
  SamenFont font = ring_font (size);

  for (guint i = 0; i < 4; i++)
    {
      double width = samen_text_width (ring_name (language, i), &font);
      SamenPoint at = ring_name_point (geometry, i, size);
      SamenBox box = { at.x - width / 2 - 1.1 * size, at.y - 1.1 * size, width + 2.2 * size, 1.6 * size };

      g_array_append_val (boxes, box);
    }
  return boxes;
}

void
samen_map_draw_ring_names (SamenMapBuilder *builder)
{
  const SamenGeometry *geometry = &builder->map->geometry;
  SamenFont font = ring_font (builder->small);

  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *key = g_strdup_printf ("ring-name %u", i);
      SamenPoint at = ring_name_point (geometry, i, builder->small);
      gboolean fresh;
      SamenFigure *figure = samen_map_figure (builder, key,
                                              g_strdup_printf ("%p %d %.2f %.2f", (void *) builder->look,
                                                               builder->project->language, at.y, builder->small),
                                              &fresh);
      SamenMark *mark;

      if (!fresh)
        continue;
      mark = samen_figure_text (figure, ring_name (builder->project->language, i), &font, at.x, at.y,
                                SAMEN_ALIGN_CENTRE, builder->look->ink_2);
      mark->halo = 0.4 * builder->small;
      mark->halo_colour = builder->look->rings[i];
    }
}

/* --- links and relations ------------------------------------------------------------------ */

void
samen_map_draw_links (SamenMapBuilder *builder)
{
  const SamenMap *map = builder->map;
  const SamenLook *look = builder->look;

  if (map->geometry.density == SAMEN_DENSITY_NUMBERED)
    return;
  SAMEN_EACH (const SamenParty, party, builder->project->parties)
  {
    const SamenNode *node = &map->nodes[party_i];
    gboolean fades = builder->near != NULL && g_strcmp0 (builder->options->emphasis, party->id) != 0;
    g_autofree char *key = g_strdup_printf ("link %s", party->id);
    double angle = atan2 (node->x, -node->y);
    SamenPoint start = polar (map->geometry.ambition, angle);
    gboolean fresh;
    SamenFigure *figure = samen_map_figure (builder, key,
                                            g_strdup_printf ("%p %.2f %.2f %d %d %d", (void *) look, node->x, node->y,
                                                             party->kind, party->commitment, fades),
                                            &fresh);

    if (fresh)
      samen_shape_link (figure, start.x, start.y, node->x, node->y, party->commitment, builder->u,
                        samen_colour_mix (look->kinds[party->kind], look->paper, fades ? 0.72 : look->link_mix));
  }
}

/* The direction in which a line leaves a badge (path angles). */
static double
leaving_angle (const SamenMapBuilder *builder,
      const GArray          *points,
      gboolean               backward)
{
  double s = builder->map->geometry.badge;
  const SamenPoint *p = (const SamenPoint *) (gpointer) points->data;
  guint n = points->len;
  SamenPoint home = backward ? p[n - 1] : p[0];
  double length = samen_polyline_length (p, n);
  double along = samen_polyline_leaves (p, n, 1.25 * s, backward);
  double at = backward ? length - along : along;
  g_autofree SamenPoint *leaving = samen_polyline_divide (p, n, at, at, 1);

  return atan2 (leaving[0].y - home.y, leaving[0].x - home.x);
}

/* How far a line stays from the middle of a badge: its outline and some air. */
static double
trim_length (const SamenMapBuilder *builder,
             const GArray          *points,
             SamenKind              kind,
             gboolean               backward)
{
  double angle = leaving_angle (builder, points, backward);

  return builder->map->geometry.badge * (samen_shape_reach (kind, angle) + 0.34);
}

/* Tells one curve from another (FNV-1a over its points). */
static guint
curve_hash (const GArray *points)
{
  const guint8 *bytes = (const guint8 *) points->data;
  guint hash = 2166136261u;

  for (gsize i = 0; i < points->len * sizeof (SamenPoint); i++)
    hash = (hash ^ bytes[i]) * 16777619u;
  return hash;
}

static void
draw_relation (SamenMapBuilder     *builder,
               const SamenRelation *relation,
               const GArray        *points)
{
  const SamenNode *from = samen_map_builder_node (builder, relation->from);
  const SamenNode *to = samen_map_builder_node (builder, relation->to);
  gboolean fades = samen_map_fades (builder, relation->id);
  g_autofree char *key = g_strdup_printf ("relation %s", relation->id);
  gboolean fresh;
  SamenFigure *figure = samen_map_figure (builder, key,
                                          g_strdup_printf ("%p %x %d %d %d %d", (void *) builder->look, curve_hash (points),
                                                           relation->kind, from->kind, to->kind, fades),
                                          &fresh);

  if (fresh)
    samen_shape_relation (figure, builder->look, relation->kind, (const SamenPoint *) (gpointer) points->data,
                          points->len, trim_length (builder, points, from->kind, FALSE),
                          trim_length (builder, points, to->kind, TRUE), builder->u, builder->look->rings[2], !fades,
                          fades ? 0.28 : 1);
}

/* Tensions last: they are what the talk is about. */
void
samen_map_draw_relations (SamenMapBuilder *builder)
{
  for (int tension = 0; tension <= 1; tension++)
    SAMEN_EACH (const SamenRelation, relation, builder->project->relations)
    {
      const GArray *points = g_hash_table_lookup (builder->map->routes, relation->id);

      if (points != NULL && (relation->kind == SAMEN_RELATION_TENSION) == (tension == 1))
        draw_relation (builder, relation, points);
    }
}

/* --- kinds round the rim ---------------------------------------------------------------------- */

static void
draw_kind_sign (SamenFigure         *figure,
                const SamenLook     *look,
                const SamenGeometry *geometry,
                const SamenSector   *sector)
{
  SamenPoint at = polar (geometry->rings[4] + 9, (sector->from + sector->to) / 2);

  samen_shape_badge (figure, look, sector->kind, at.x, at.y, 9, look->kinds[sector->kind], 2.4, look->paper,
                     SAMEN_BADGE_ICON, NULL, 0);
}

/* How far a box of that middle and size stays from the centre of the map. */
static double
nearest (double x,
         double y,
         double width,
         double height)
{
  return hypot (MAX (fabs (x) - width / 2, 0), MAX (fabs (y) - height / 2, 0));
}

/* The middle of a box outside the rim: begun where its own middle would touch,
 * then moved out until none of it comes closer than @clear. */
static SamenPoint
outside (double angle,
         double width,
         double height,
         double clear)
{
  SamenPoint at = polar (clear, angle);

  at.x += sin (angle) * width / 2;
  at.y -= cos (angle) * height / 2;
  while (nearest (at.x, at.y, width, height) < clear)
    {
      at.x += 0.5 * sin (angle);
      at.y -= 0.5 * cos (angle);
    }
  return at;
}

/* Sign and name as one block outside the rim. */
static void
draw_kind_name (SamenFigure           *figure,
                const SamenMapBuilder *builder,
                const SamenSector     *sector)
{
  const SamenLook *look = builder->look;
  double size = MAX (builder->small, 20 * SAMEN_PT);
  SamenFont font = { SAMEN_FAMILY_TEXT, size, 600, FALSE, 0 };
  const char *name = samen_words_choice (builder->project->language, "kind", samen_kind_names, (int) sector->kind);
  double badge = 0.78 * size;
  double width = samen_text_width (name, &font) + 2 * badge + 0.42 * size;
  double middle = (sector->from + sector->to) / 2;
  SamenPoint at = outside (middle, width, 2 * badge, builder->map->geometry.rings[4] + RIM + 0.55 * size);
  gboolean left = sin (middle) < -0.25;

  samen_shape_badge (figure, look, sector->kind, left ? at.x + width / 2 - badge : at.x - width / 2 + badge, at.y, badge,
                     look->kinds[sector->kind], 0, 0, SAMEN_BADGE_ICON, NULL, 0);
  samen_figure_text (figure, name, &font, left ? at.x - width / 2 : at.x + width / 2, at.y + 0.36 * size,
                     left ? SAMEN_ALIGN_START : SAMEN_ALIGN_END, look->kinds[sector->kind]);
}

void
samen_map_draw_kinds (SamenMapBuilder *builder)
{
  const SamenGeometry *geometry = &builder->map->geometry;
  gboolean names = (builder->options->layers & SAMEN_MAP_KIND_NAMES) != 0;

  if (geometry->placement == SAMEN_PLACEMENT_FREE)
    return;
  for (guint i = 0; i < geometry->n_sectors; i++)
    {
      const SamenSector *sector = &geometry->sectors[i];
      g_autofree char *key = g_strdup_printf ("kind %s", samen_kind_names[sector->kind]);
      gboolean fresh;
      SamenFigure *figure = samen_map_figure (builder, key,
                                              g_strdup_printf ("%p %d %.4f %.4f %.2f %.2f %d", (void *) builder->look,
                                                               builder->project->language, sector->from, sector->to,
                                                               geometry->rings[4], builder->small, names),
                                              &fresh);

      if (fresh && names)
        draw_kind_name (figure, builder, sector);
      else if (fresh)
        draw_kind_sign (figure, builder->look, geometry, sector);
    }
}
