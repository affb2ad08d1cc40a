/* scene/map-signs.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/map-builder.h"

#include "core/text.h"
#include "scene/polyline.h"
#include "words/words.h"

#include <math.h>
#include <string.h>

#define NAME_LEADING 1.14

/* --- the ambition -------------------------------------------------------------------- */

static void
draw_ambition_text (SamenMapBuilder *builder,
                    SamenFigure     *figure,
                    const char      *statement)
{
  double radius = builder->map->geometry.ambition;
  SamenFont font = { SAMEN_FAMILY_DISPLAY, 50 * SAMEN_PT * radius / 64, 700, FALSE, -0.012 };
  SamenFont over = { SAMEN_FAMILY_TEXT, MAX (builder->small, 0.4 * 50 * SAMEN_PT * radius / 64), 600, FALSE, 0.08 };
  double floor = MAX (builder->options->text_floor, 20 * SAMEN_PT);
  g_autofree double *offsets = NULL;
  gboolean whole = TRUE;
  g_autoptr (GPtrArray) lines = samen_text_fit_circle (statement, &font, floor, radius, 1.14, 0.75 * over.size, &offsets, &whole);

  builder->map->ambition_cut = !whole;
  for (guint i = 0; i < lines->len; i++)
    samen_figure_line (figure, g_ptr_array_index (lines, i), 0, offsets[i], SAMEN_ALIGN_CENTRE, builder->look->gold_ink);
  if (lines->len > 0)
    {
      g_autofree char *word = g_utf8_strup (samen_words (builder->project->language, "poster.ambition"), -1);

      samen_figure_text (figure, word, &over, 0, offsets[0] - 1.18 * font.size, SAMEN_ALIGN_CENTRE, builder->look->gold_ink);
    }
}

void
samen_map_draw_ambition (SamenMapBuilder *builder)
{
  const SamenAmbition *ambition = builder->project->ambition;
  const char *statement = ambition->statement != NULL ? ambition->statement
                                                      : samen_words (builder->project->language, "poster.ambition-none");
  double radius = builder->map->geometry.ambition;
  gboolean fresh;
  SamenFigure *figure = samen_map_figure (builder, "ambition",
                                          g_strdup_printf ("%p %d %.2f %.2f %s", (void *) builder->look,
                                                           builder->project->language, radius, builder->small, statement),
                                          &fresh);
  SamenPath *circle;

  if (!fresh)
    {
      builder->map->ambition_cut = builder->previous->ambition_cut;
      return;
    }
  circle = samen_path_new ();
  samen_path_circle (circle, 0, 0, radius);
  samen_figure_fill (figure, samen_path_ref (circle), builder->look->gold);
  samen_figure_stroke (figure, circle, builder->look->gold_edge, 1.1);
  draw_ambition_text (builder, figure, statement);
}

/* --- parties --------------------------------------------------------------------------- */

/* The number of the first tension a party is in, for maps on which lines
 * cannot say so; 0 for none. */
static guint
talk_number (const SamenMapBuilder *builder,
             const char            *party)
{
  for (guint i = 0; i < builder->tensions->len; i++)
    if (samen_relation_other (g_ptr_array_index (builder->tensions, i), party) != NULL)
      return i + 1;
  return 0;
}

static void
add_rim (SamenFigure     *figure,
         const SamenLook *look,
         const SamenNode *node,
         double           s)
{
  samen_figure_stroke (figure, samen_shape_kind (node->kind, node->x, node->y, s), look->ink, 0.58 * s)->cap = SAMEN_CAP_ROUND;
  samen_figure_stroke (figure, samen_shape_kind (node->kind, node->x, node->y, s), look->paper, 0.24 * s)->cap = SAMEN_CAP_ROUND;
}

/* Shapes differ in how much they seem to weigh: in a crowd the pointed ones
 * are a little smaller. */
static double
crowd_size (SamenKind kind)
{
  return kind == SAMEN_KIND_KNOWLEDGE ? 0.92 : kind == SAMEN_KIND_FUNDER ? 0.9
                                                                         : 1;
}

static void
draw_party (SamenMapBuilder *builder,
            const SamenNode *node,
            SamenFigure     *figure,
            guint            number,
            guint            talk,
            gboolean         fades)
{
  const SamenLook *look = builder->look;
  double s = builder->map->geometry.badge;
  SamenColour fill = samen_colour_mix (look->kinds[node->kind], look->paper, fades ? 0.5 : 0);
  g_autofree char *text = number > 0 ? g_strdup_printf ("%u", number) : NULL;

  if (number == 0)
    {
      samen_shape_badge (figure, look, node->kind, node->x, node->y, s, fill, 0.16 * s, look->paper, SAMEN_BADGE_ICON, NULL, 0);
      return;
    }
  s *= crowd_size (node->kind);
  if (talk > 0)
    add_rim (figure, look, node, s);
  samen_shape_badge (figure, look, node->kind, node->x, node->y, s, fill, 0, 0, SAMEN_BADGE_TEXT, text, 0.84 * s);
}

void
samen_map_draw_parties (SamenMapBuilder *builder)
{
  const SamenMap *map = builder->map;

  for (guint i = 0; i < map->n_nodes; i++)
    {
      const SamenNode *node = &map->nodes[i];
      guint number = samen_map_number (map, node->id);
      guint talk = number > 0 ? talk_number (builder, node->id) : 0;
      gboolean fades = samen_map_fades (builder, node->id);
      g_autofree char *key = g_strdup_printf ("party %s", node->id);
      gboolean fresh;
      SamenFigure *figure = samen_map_figure (builder, key,
                                              g_strdup_printf ("%p %.2f %.2f %.3f %d %u %u %d", (void *) builder->look, node->x,
                                                               node->y, map->geometry.badge, (int) node->kind, number, talk, fades),
                                              &fresh);

      if (fresh)
        draw_party (builder, node, figure, number, talk, fades);
    }
}

/* --- names ------------------------------------------------------------------------------- */

static SamenAlign
name_align (SamenSide side)
{
  switch (side)
    {
    case SAMEN_SIDE_LEFT:
    case SAMEN_SIDE_BELOW_LEFT:
    case SAMEN_SIDE_ABOVE_LEFT:
      return SAMEN_ALIGN_END;
    case SAMEN_SIDE_RIGHT:
    case SAMEN_SIDE_BELOW_RIGHT:
    case SAMEN_SIDE_ABOVE_RIGHT:
      return SAMEN_ALIGN_START;
    case SAMEN_SIDE_ABOVE:
    case SAMEN_SIDE_BELOW:
    case SAMEN_N_SIDES:
    default:
      return SAMEN_ALIGN_CENTRE;
    }
}

static void
draw_name (SamenMapBuilder *builder,
           const SamenNode *node,
           GPtrArray       *lines,
           SamenFigure     *figure,
           gboolean         fades)
{
  double size = builder->map->geometry.name_size;
  SamenAlign align = name_align (node->side);
  double x = node->name.x + (align == SAMEN_ALIGN_END ? node->name.width : align == SAMEN_ALIGN_CENTRE ? node->name.width / 2
                                                                                                        : 0);

  for (guint i = 0; i < lines->len; i++)
    {
      SamenMark *mark = samen_figure_line (figure, g_ptr_array_index (lines, i), x,
                                           node->name.y + (0.77 + i * NAME_LEADING) * size, align,
                                           fades ? builder->look->ink_2 : builder->look->ink);

      mark->halo = 0.26 * size;
      mark->halo_colour = builder->look->rings[samen_geometry_ring (node->commitment)];
    }
}

void
samen_map_draw_names (SamenMapBuilder *builder)
{
  const SamenMap *map = builder->map;

  for (guint i = 0; i < map->n_nodes; i++)
    {
      const SamenNode *node = &map->nodes[i];
      const SamenParty *party = samen_list_get (builder->project->parties, i);
      gboolean fades = samen_map_fades (builder, node->id);
      g_autofree char *key = NULL;
      gboolean fresh;
      SamenFigure *figure;

      if (map->names[i]->len == 0)
        continue;
      key = g_strdup_printf ("name %s", node->id);
      figure = samen_map_figure (builder, key,
                                 g_strdup_printf ("%p %.2f %.2f %d %.2f %d %d %s", (void *) builder->look, node->name.x,
                                                  node->name.y, (int) node->side, map->geometry.name_size,
                                                  (int) node->commitment, fades, samen_text (party->name)),
                                 &fresh);
      if (fresh)
        draw_name (builder, node, map->names[i], figure, fades);
    }
}

/* --- what to talk about --------------------------------------------------------------------- */

static double
box_distance (const SamenBox *box,
              SamenPoint      p)
{
  return MAX (MAX (box->x - p.x, p.x - box->x - box->width), MAX (box->y - p.y, p.y - box->y - box->height));
}

double
samen_map_clearance (const SamenMapBuilder *builder,
                     const GArray          *placed,
                     SamenPoint             p)
{
  const SamenMap *map = builder->map;
  double clear = hypot (p.x, p.y) - map->geometry.ambition;

  for (guint i = 0; i < map->n_nodes; i++)
    {
      const SamenNode *node = &map->nodes[i];

      clear = MIN (clear, hypot (node->x - p.x, node->y - p.y) - map->geometry.badge);
      if (map->names[i]->len > 0)
        clear = MIN (clear, box_distance (&node->name, p));
    }
  for (guint i = 0; i < builder->obstacles->len; i++)
    clear = MIN (clear, box_distance (&g_array_index (builder->obstacles, SamenBox, i), p));
  for (guint i = 0; i < placed->len; i++)
    {
      const SamenPoint *other = &g_array_index (placed, SamenPoint, i);

      clear = MIN (clear, hypot (other->x - p.x, other->y - p.y) - map->geometry.badge);
    }
  return clear;
}

/* How far a point is from the waves of other tensions: a bubble where two meet
 * would say nothing. */
static double
other_waves (const SamenMapBuilder *builder,
             const GArray          *own,
             SamenPoint             p)
{
  double clear = G_MAXDOUBLE;

  for (guint i = 0; i < builder->tensions->len; i++)
    {
      const SamenRelation *relation = g_ptr_array_index (builder->tensions, i);
      const GArray *points = g_hash_table_lookup (builder->map->routes, relation->id);

      for (guint k = 0; points != NULL && points != own && k < points->len; k++)
        {
          const SamenPoint *q = &g_array_index (points, SamenPoint, k);

          clear = MIN (clear, hypot (q->x - p.x, q->y - p.y));
        }
    }
  return clear - 0.2 * builder->map->geometry.badge;
}

/* The emptiest point of a wave, rather near its middle. */
static SamenPoint
bubble_point (const SamenMapBuilder *builder,
              const GArray          *placed,
              const GArray          *points)
{
  double length = samen_polyline_length ((const SamenPoint *) (gpointer) points->data, points->len);
  g_autofree SamenPoint *along = samen_polyline_divide ((const SamenPoint *) (gpointer) points->data, points->len, 0, length, 40);
  guint best = 20;
  double most = -G_MAXDOUBLE;

  for (guint i = 8; i <= 32; i++)
    {
      double free = MIN (samen_map_clearance (builder, placed, along[i]), other_waves (builder, points, along[i]));
      double clear = MIN (free, 1.6 * builder->map->geometry.badge) -
                     fabs (i / 40.0 - 0.5) * builder->map->geometry.badge * 0.4;

      if (clear > most)
        {
          most = clear;
          best = i;
        }
    }
  return along[best];
}

void
samen_map_draw_bubbles (SamenMapBuilder *builder)
{
  g_autoptr (GArray) placed = g_array_new (FALSE, FALSE, sizeof (SamenPoint));
  double r = MAX (0.5 * 15.5, 0.62 * builder->small);

  for (guint i = 0; i < builder->tensions->len; i++)
    {
      const SamenRelation *relation = g_ptr_array_index (builder->tensions, i);
      const GArray *points = g_hash_table_lookup (builder->map->routes, relation->id);
      g_autofree char *key = g_strdup_printf ("bubble %u", i + 1);
      SamenPoint at;
      gboolean fresh;
      SamenFigure *figure;

      if (points == NULL)
        continue;
      at = bubble_point (builder, placed, points);
      g_array_append_val (placed, at);
      figure = samen_map_figure (builder, key, g_strdup_printf ("%p %.2f %.2f %.2f", (void *) builder->look, at.x, at.y, r), &fresh);
      if (fresh)
        samen_shape_bubble (figure, builder->look, at.x, at.y, r, key + strlen ("bubble "), MAX (builder->small, 1.25 * r));
    }
}
