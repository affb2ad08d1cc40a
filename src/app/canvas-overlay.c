/* app/canvas-overlay.c - what is drawn over the tiles
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Vectors, drawn anew every frame and never printed: what is pointed at, selected,
 * on its way.  Each drawing is no larger than what it shows, because GL makes an
 * image of the whole of it.
 */
#include "config.h"

#include "app/canvas-private.h"
#include "app/ui-language.h"
#include "scene/painter.h"
#include "scene/shapes.h"
#include "words/words.h"

#include <math.h>

#define OUTLINE 1.36 /* of a selected party, in badges; TOKENS.md */

static GdkRGBA
rgba (SamenColour colour,
      double      alpha)
{
  return (GdkRGBA){ (float) (colour >> 16 & 0xff) / 255, (float) (colour >> 8 & 0xff) / 255,
                    (float) (colour & 0xff) / 255, (float) alpha };
}

static void
set_source (cairo_t     *cr,
            SamenColour  colour,
            double       alpha)
{
  cairo_set_source_rgba (cr, (colour >> 16 & 0xff) / 255.0, (colour >> 8 & 0xff) / 255.0, (colour & 0xff) / 255.0, alpha);
}

/* --- where to draw ------------------------------------------------------------------- */

/* A drawing in widget pixels, clipped to what is in view; NULL when nothing is. */
static cairo_t *
draw_pixels (SamenCanvas *self,
             GtkSnapshot *snapshot,
             double       x,
             double       y,
             double       width,
             double       height)
{
  double x0 = MAX (floor (x), 0);
  double y0 = MAX (floor (y), 0);
  double x1 = MIN (ceil (x + width), gtk_widget_get_width (GTK_WIDGET (self)));
  double y1 = MIN (ceil (y + height), gtk_widget_get_height (GTK_WIDGET (self)));

  if (x1 <= x0 || y1 <= y0)
    return NULL;
  return gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT ((float) x0, (float) y0, (float) (x1 - x0), (float) (y1 - y0)));
}

/* The same in map millimetres, with @edge pixels around. */
static cairo_t *
draw_map (SamenCanvas    *self,
          GtkSnapshot    *snapshot,
          const SamenBox *box,
          double          edge)
{
  double scale = samen_canvas_scale (self);
  double x;
  double y;
  cairo_t *cr;

  samen_canvas_from_map (self, box->x, box->y, &x, &y);
  cr = draw_pixels (self, snapshot, x - edge, y - edge, box->width * scale + 2 * edge, box->height * scale + 2 * edge);
  if (cr != NULL)
    {
      samen_canvas_origin (self, &x, &y);
      cairo_translate (cr, x, y);
      cairo_scale (cr, scale, scale);
    }
  return cr;
}

static void
paint_figure (SamenCanvas *self,
              GtkSnapshot *snapshot,
              SamenFigure *figure)
{
  cairo_t *cr = figure != NULL ? draw_map (self, snapshot, &figure->bounds, 2) : NULL;

  if (cr == NULL)
    return;
  samen_paint_figure (cr, figure, samen_canvas_scale (self) * gtk_widget_get_scale_factor (GTK_WIDGET (self)));
  cairo_destroy (cr);
}

static void
paint_key (SamenCanvas *self,
           GtkSnapshot *snapshot,
           const char  *sort,
           const char  *id)
{
  g_autofree char *key = g_strdup_printf ("%s %s", sort, id);

  paint_figure (self, snapshot, samen_scene_find (self->map->scene, key));
}

/* A circle around the map's middle; cheap at any size. */
static void
append_circle (SamenCanvas *self,
               GtkSnapshot *snapshot,
               double       outer,
               double       width,
               GdkRGBA      colour)
{
  double x;
  double y;
  GskRoundedRect rect;

  samen_canvas_origin (self, &x, &y);
  gsk_rounded_rect_init_from_rect (&rect,
                                   &GRAPHENE_RECT_INIT ((float) (x - outer), (float) (y - outer), (float) (2 * outer),
                                                        (float) (2 * outer)),
                                   (float) outer);
  gtk_snapshot_append_border (snapshot, &rect, (float[4]){ (float) width, (float) width, (float) width, (float) width },
                              (GdkRGBA[4]){ colour, colour, colour, colour });
}

/* --- outlines --------------------------------------------------------------------------- */

/* The selection's outline is also its focus ring, by being bolder. */
static double
outline_weight (SamenCanvas *self,
                const char  *subject)
{
  gboolean bold = g_strcmp0 (subject, self->selection) == 0 && samen_canvas_nodes_shows_focus (self->nodes, subject);

  return bold ? 1.6 : 1;
}

/* A line around a party's badge in the shape of its kind.  @opaque parts it from
 * what lies beneath with the colour of paper. */
static void
outline_party (SamenCanvas *self,
               GtkSnapshot *snapshot,
               const char  *id,
               double       alpha,
               gboolean     opaque)
{
  const SamenNode *node = samen_map_node (self->map, id);
  double s = self->map->geometry.badge;
  double reach = s * OUTLINE * 1.25;
  g_autoptr (SamenPath) outline = NULL;
  cairo_t *cr;

  if (node == NULL)
    return;
  cr = draw_map (self, snapshot, &(SamenBox){ node->x - reach, node->y - reach, 2 * reach, 2 * reach }, 4);
  if (cr == NULL)
    return;
  outline = samen_shape_kind (node->kind, node->x, node->y, s * OUTLINE);
  if (opaque)
    {
      g_autoptr (SamenPath) inner = samen_shape_kind (node->kind, node->x, node->y, s);

      cairo_append_path (cr, samen_path_cairo (outline));
      cairo_append_path (cr, samen_path_cairo (inner));
      cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
      set_source (cr, self->look->paper, 1);
      cairo_fill (cr);
    }
  cairo_append_path (cr, samen_path_cairo (outline));
  set_source (cr, self->look->selection, alpha);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, outline_weight (self, id) * MAX (1.9, 2 / samen_canvas_scale (self)));
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
outline_relation (SamenCanvas *self,
                  GtkSnapshot *snapshot,
                  const char  *id,
                  double       alpha)
{
  g_autofree char *key = g_strdup_printf ("relation %s", id);
  SamenFigure *figure = samen_scene_find (self->map->scene, key);
  const GArray *spine = figure != NULL ? figure->spine : NULL;
  cairo_t *cr = spine != NULL && spine->len > 1 ? draw_map (self, snapshot, &figure->bounds, 8) : NULL;

  if (cr == NULL)
    return;
  for (guint i = 0; i < spine->len; i++)
    cairo_line_to (cr, g_array_index (spine, SamenPoint, i).x, g_array_index (spine, SamenPoint, i).y);
  set_source (cr, self->look->selection, alpha);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, 11 / samen_canvas_scale (self));
  cairo_stroke (cr);
  cairo_destroy (cr);
  paint_figure (self, snapshot, figure);
}

static void
outline_ambition (SamenCanvas *self,
                  GtkSnapshot *snapshot,
                  double       alpha)
{
  append_circle (self, snapshot, self->map->geometry.ambition * samen_canvas_scale (self) + 5,
                 2.5 * outline_weight (self, SAMEN_SUBJECT_AMBITION),
                 rgba (self->look->selection, alpha));
}

static void
show_selection (SamenCanvas *self,
                GtkSnapshot *snapshot)
{
  if (samen_canvas_party (self, self->selection) != NULL)
    {
      outline_party (self, snapshot, self->selection, 1, TRUE);
      if (self->layers & SAMEN_MAP_NAMES)
        paint_key (self, snapshot, "name", self->selection);
    }
  else if (samen_canvas_relation (self, self->selection) != NULL)
    outline_relation (self, snapshot, self->selection, 0.35);
  else if (g_strcmp0 (self->selection, SAMEN_SUBJECT_AMBITION) == 0)
    outline_ambition (self, snapshot, 1);
}

static void
show_hover (SamenCanvas *self,
            GtkSnapshot *snapshot)
{
  if (g_strcmp0 (self->hover, self->selection) == 0)
    return;
  if (samen_canvas_party (self, self->hover) != NULL)
    outline_party (self, snapshot, self->hover, 0.5, FALSE);
  else if (samen_canvas_relation (self, self->hover) != NULL)
    outline_relation (self, snapshot, self->hover, 0.18);
  else if (g_strcmp0 (self->hover, SAMEN_SUBJECT_AMBITION) == 0)
    outline_ambition (self, snapshot, 0.5);
}

/* --- the handle ----------------------------------------------------------------------------- */

/* A disc with a little relation in it. */
static void
show_handle (SamenCanvas *self,
             GtkSnapshot *snapshot)
{
  double r = self->over_handle ? 14 : 11;
  double x;
  double y;
  cairo_t *cr;

  if (!samen_canvas_handle (self, &x, &y))
    return;
  cr = draw_pixels (self, snapshot, x - r - 2, y - r - 2, 2 * r + 4, 2 * r + 4);
  if (cr == NULL)
    return;
  cairo_arc (cr, x, y, r, 0, 2 * G_PI);
  set_source (cr, self->look->selection, 1);
  cairo_fill_preserve (cr);
  set_source (cr, self->look->paper, 1);
  cairo_set_line_width (cr, 1.5);
  cairo_stroke (cr);
  set_source (cr, 0xffffff, 1);
  cairo_move_to (cr, x - 4, y + 4);
  cairo_line_to (cr, x + 4, y - 4);
  cairo_stroke (cr);
  cairo_arc (cr, x - 4, y + 4, 2.2, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_arc (cr, x + 4, y - 4, 2.2, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_destroy (cr);
}

/* --- a word beside what is on its way --------------------------------------------------------- */

/* A pill with a text, centred above a point and kept inside the canvas. */
static void
show_label (SamenCanvas *self,
            GtkSnapshot *snapshot,
            const char  *text,
            double       x,
            double       y)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  GdkRGBA back = rgba (self->look->ink, 0.92);
  GdkRGBA front = rgba (self->look->paper, 1);
  GskRoundedRect rect;
  int width;
  int height;

  pango_layout_get_pixel_size (layout, &width, &height);
  x = CLAMP (x - width / 2.0, 16, MAX (16, gtk_widget_get_width (GTK_WIDGET (self)) - width - 16));
  y = MAX (y - height, 12);
  gsk_rounded_rect_init_from_rect (&rect,
                                   &GRAPHENE_RECT_INIT ((float) x - 12, (float) y - 6, (float) width + 24, (float) height + 12),
                                   (float) height / 2 + 6);
  gtk_snapshot_push_rounded_clip (snapshot, &rect);
  gtk_snapshot_append_color (snapshot, &back, &rect.bounds);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) floor (x), (float) floor (y)));
  gtk_snapshot_append_layout (snapshot, layout, &front);
  gtk_snapshot_restore (snapshot);
}

static void
show_label_at (SamenCanvas     *self,
               GtkSnapshot     *snapshot,
               const char      *text,
               const SamenNode *node)
{
  double x;
  double y;

  double top = node->y - self->map->geometry.badge * 1.6;

  if (node->name_width > 0)
    top = MIN (top, node->name.y);
  samen_canvas_from_map (self, node->x, top, &x, &y);
  show_label (self, snapshot, text, x, y - 12);
}

/* --- moving --------------------------------------------------------------------------------------- */

/* The ring that the party would come to lie in, and its name. */
static void
show_moving (SamenCanvas *self,
             GtkSnapshot *snapshot)
{
  const SamenParty *party = samen_canvas_party (self, self->actor);
  const SamenNode *node = samen_map_node (self->map, self->actor);
  const GPtrArray *figures = self->map->scene->figures;
  const double *rings = self->map->geometry.rings;
  double scale = samen_canvas_scale (self);
  guint ring;

  if (party == NULL || node == NULL)
    return;
  ring = samen_geometry_ring (party->commitment);
  append_circle (self, snapshot, rings[ring + 1] * scale, (rings[ring + 1] - rings[ring]) * scale,
                 rgba (self->look->selection, 0.12));
  for (guint i = 0; i < figures->len; i++)
    {
      SamenFigure *figure = figures->pdata[i];

      if (g_hash_table_contains (self->lifted, figure->key))
        paint_figure (self, snapshot, figure);
    }
  outline_party (self, snapshot, self->actor, 1, FALSE);
  show_label_at (self, snapshot,
                 samen_words_choice (samen_ui_language (), "commitment", samen_commitment_names, party->commitment), node);
}

/* --- connecting ------------------------------------------------------------------------------------- */

static void
show_rubber (SamenCanvas     *self,
             GtkSnapshot     *snapshot,
             const SamenNode *from,
             const SamenNode *to)
{
  double x0, y0;
  double x1 = self->pointer_x, y1 = self->pointer_y;
  double dashes[] = { 7, 5 };
  cairo_t *cr;

  if (to == NULL && self->by_keys)
    return;
  samen_canvas_from_map (self, from->x, from->y, &x0, &y0);
  if (to != NULL)
    samen_canvas_from_map (self, to->x, to->y, &x1, &y1);
  cr = draw_pixels (self, snapshot, MIN (x0, x1) - 4, MIN (y0, y1) - 4, fabs (x1 - x0) + 8, fabs (y1 - y0) + 8);
  if (cr == NULL)
    return;
  cairo_move_to (cr, x0, y0);
  cairo_line_to (cr, x1, y1);
  set_source (cr, self->look->selection, 1);
  cairo_set_line_width (cr, 2.5);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_dash (cr, dashes, to == NULL ? 2 : 0, 0);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
show_connecting (SamenCanvas *self,
                 GtkSnapshot *snapshot)
{
  const SamenNode *from = samen_map_node (self->map, self->actor);
  const SamenNode *to = self->target != NULL ? samen_map_node (self->map, self->target) : NULL;
  g_autofree char *from_name = samen_canvas_say_name (self, self->actor);
  g_autofree char *to_name = to != NULL ? samen_canvas_say_name (self, self->target) : NULL;
  g_autofree char *text = g_strdup_printf ("%s → %s", from_name, to_name != NULL ? to_name : "…");

  if (from == NULL)
    return;
  show_rubber (self, snapshot, from, to);
  paint_key (self, snapshot, "party", self->actor);
  outline_party (self, snapshot, self->actor, 1, FALSE);
  if (to != NULL)
    {
      paint_key (self, snapshot, "party", self->target);
      outline_party (self, snapshot, self->target, 1, FALSE);
    }
  show_label_at (self, snapshot, text, to != NULL ? to : from);
}

/* --- public -------------------------------------------------------------------------------------------- */

void
samen_canvas_snapshot_overlay (SamenCanvas *self,
                               GtkSnapshot *snapshot)
{
  if (self->mode == SAMEN_CANVAS_MOVING)
    {
      show_moving (self, snapshot);
      return;
    }
  show_selection (self, snapshot);
  if (self->mode == SAMEN_CANVAS_CONNECTING)
    {
      show_connecting (self, snapshot);
      return;
    }
  show_hover (self, snapshot);
  show_handle (self, snapshot);
}
