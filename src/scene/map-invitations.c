/* scene/map-invitations.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/map-builder.h"

#include "insight/matches.h"
#include "scene/polyline.h"

#include <math.h>
#include <string.h>

/* More would be a spider's web. */
#define MOST 8
#define LOOKED_AT 64
#define POINTS 41

/* --- which ------------------------------------------------------------------------- */

/* First those between parties that no other invitation names, then the others. */
static GArray *
choose (const SamenMapBuilder *builder)
{
  g_autoptr (GArray) all = samen_matches (builder->project, LOOKED_AT);
  g_autoptr (GArray) others = g_array_new (FALSE, FALSE, sizeof (SamenMatch));
  g_autoptr (GHashTable) named = g_hash_table_new (g_str_hash, g_str_equal);
  GArray *chosen = g_array_new (FALSE, FALSE, sizeof (SamenMatch));

  for (guint i = 0; i < all->len; i++)
    {
      const SamenMatch *match = &g_array_index (all, SamenMatch, i);
      gboolean new;

      if (samen_match_is_aside (builder->project, match))
        continue;
      new = g_hash_table_add (named, match->from->id) & g_hash_table_add (named, match->to->id);

      g_array_append_val (new ? chosen : others, *match);
    }
  g_array_append_vals (chosen, others->data, others->len);
  g_array_set_size (chosen, MIN (chosen->len, MOST));
  return chosen;
}

/* --- which way -------------------------------------------------------------------------- */

/* A flat curve, its middle @bulge of its length beside the straight line. */
static void
curve (const SamenNode *from,
       const SamenNode *to,
       double           bulge,
       SamenPoint      *points)
{
  double cx = (from->x + to->x) / 2 - 2 * bulge * (to->y - from->y);
  double cy = (from->y + to->y) / 2 + 2 * bulge * (to->x - from->x);

  for (guint i = 0; i < POINTS; i++)
    {
      double t = i / (POINTS - 1.0);
      double a = (1 - t) * (1 - t), b = 2 * t * (1 - t), c = t * t;

      points[i] = (SamenPoint){ a * from->x + b * cx + c * to->x, a * from->y + b * cy + c * to->y };
    }
}

/* How badly a curve runs: through the ambition, off the map, over badges; and no room
 * for its sign. */
static double
cost (const SamenMapBuilder *builder,
      const GArray          *signs,
      const SamenPoint      *points)
{
  const SamenGeometry *geometry = &builder->map->geometry;
  double s = geometry->badge;
  double cost = 0;

  for (guint i = 5; i + 5 < POINTS; i++)
    {
      double radius = hypot (points[i].x, points[i].y);

      if (radius < geometry->ambition + 0.5 * s)
        cost += 8;
      if (radius > geometry->rings[4])
        cost += 4;
      for (guint k = 0; k < builder->map->n_nodes; k++)
        if (hypot (builder->map->nodes[k].x - points[i].x, builder->map->nodes[k].y - points[i].y) < 1.25 * s)
          cost += 1;
    }
  return cost + 3 * MAX (0, 1.2 - samen_map_clearance (builder, signs, points[POINTS / 2]) / s);
}

static void
route (const SamenMapBuilder *builder,
       const GArray          *signs,
       const SamenNode       *from,
       const SamenNode       *to,
       SamenPoint            *points)
{
  static const double bulges[] = { 0.08, -0.08, 0.16, -0.16, 0.25, -0.25, 0.36, -0.36, 0.5, -0.5 };
  SamenPoint tried[POINTS];
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < G_N_ELEMENTS (bulges); i++)
    {
      double bad;

      curve (from, to, bulges[i], tried);
      bad = cost (builder, signs, tried) + 4 * fabs (bulges[i]);
      if (bad >= least)
        continue;
      least = bad;
      memcpy (points, tried, sizeof tried);
    }
}

/* --- drawing ----------------------------------------------------------------------------- */

static void
add_plus (SamenMapBuilder *builder,
          SamenFigure     *figure,
          SamenPoint       at,
          SamenColour      colour)
{
  double r = 0.42 * builder->map->geometry.badge;
  SamenPath *circle = samen_path_new ();
  SamenPath *plus = samen_path_new ();

  samen_path_circle (circle, at.x, at.y, r);
  samen_figure_fill (figure, samen_path_ref (circle), builder->look->paper);
  samen_figure_stroke (figure, circle, colour, 0.1 * r);
  samen_path_move (plus, at.x - 0.5 * r, at.y);
  samen_path_line (plus, at.x + 0.5 * r, at.y);
  samen_path_move (plus, at.x, at.y - 0.5 * r);
  samen_path_line (plus, at.x, at.y + 0.5 * r);
  samen_figure_stroke (figure, plus, colour, 0.14 * r)->cap = SAMEN_CAP_ROUND;
}

static void
add_dots (SamenMapBuilder  *builder,
          SamenFigure      *figure,
          const SamenPoint *points,
          SamenColour       colour)
{
  double trim = 1.45 * builder->map->geometry.badge;
  double length = samen_polyline_length (points, POINTS);
  g_autofree SamenPoint *line = samen_polyline_divide (points, POINTS, trim, MAX (trim, length - trim), POINTS - 1);
  SamenPath *path = samen_path_new ();
  SamenMark *mark;

  samen_path_move (path, line[0].x, line[0].y);
  for (guint i = 1; i < POINTS; i++)
    samen_path_line (path, line[i].x, line[i].y);
  mark = samen_figure_stroke (figure, path, colour, 0.9 * builder->u);
  mark->cap = SAMEN_CAP_ROUND;
  mark->dash[1] = 3.4 * builder->u;
  mark->n_dash = 2;
  figure->spine = g_array_new (FALSE, FALSE, sizeof (SamenPoint));
  g_array_append_vals (figure->spine, line, POINTS);
}

static void
draw_invitation (SamenMapBuilder       *builder,
                 const SamenInvitation *invitation,
                 const SamenPoint      *points,
                 gboolean               fades)
{
  /* thin: what could be there is not to outshine what is; 0.3 still leaves three to one */
  SamenColour colour = samen_colour_mix (builder->look->ink_2, builder->look->paper, fades ? 0.6 : 0.3);
  g_autofree char *key = g_strdup_printf ("invitation %s %s", invitation->from, invitation->to);
  gboolean fresh;
  SamenFigure *figure = samen_map_figure (builder, key,
                                          g_strdup_printf ("%p %.2f %.2f %.2f %.2f %.2f %.2f %d", (void *) builder->look,
                                                           points[0].x, points[0].y, invitation->x, invitation->y,
                                                           points[POINTS - 1].x, points[POINTS - 1].y, fades),
                                          &fresh);

  if (!fresh)
    return;
  add_dots (builder, figure, points, colour);
  add_plus (builder, figure, points[POINTS / 2], colour);
}

static gboolean
concerns (const SamenMapBuilder *builder,
          const SamenMatch      *match)
{
  const char *emphasis = builder->options->emphasis;

  return builder->near == NULL || g_strcmp0 (match->from->id, emphasis) == 0 || g_strcmp0 (match->to->id, emphasis) == 0;
}

/* On a map of numbers no lines are drawn. */
void
samen_map_draw_invitations (SamenMapBuilder *builder)
{
  g_autoptr (GArray) chosen = NULL;
  g_autoptr (GArray) signs = g_array_new (FALSE, FALSE, sizeof (SamenPoint));
  SamenPoint points[POINTS];

  if (builder->map->geometry.density == SAMEN_DENSITY_NUMBERED)
    return;
  chosen = choose (builder);
  for (guint i = 0; i < chosen->len; i++)
    {
      const SamenMatch *match = &g_array_index (chosen, SamenMatch, i);
      SamenInvitation invitation = { match->from->id, match->to->id, 0, 0 };

      route (builder, signs, samen_map_builder_node (builder, match->from->id),
             samen_map_builder_node (builder, match->to->id), points);
      invitation.x = points[POINTS / 2].x;
      invitation.y = points[POINTS / 2].y;
      g_array_append_val (builder->map->invitations, invitation);
      g_array_append_val (signs, points[POINTS / 2]);
      draw_invitation (builder, &invitation, points, !concerns (builder, match));
    }
}
