/* app/canvas-pick.c - what lies where
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Parties first, for they lie on top; then the ambition; then relations, which
 * are thin and get some reach.
 */
#include "config.h"

#include "app/canvas-private.h"

#include <math.h>

#define LINE_REACH 7 /* widget pixels on either side of a line */

static gboolean
box_holds (const SamenBox *box,
           double          x,
           double          y)
{
  return x >= box->x && x < box->x + box->width && y >= box->y && y < box->y + box->height;
}

/* The nearest party whose badge, or a fingertip around a small one, is at the
 * point; else the one whose name is there. */
static const SamenNode *
pick_node (SamenCanvas *self,
           double       x,
           double       y)
{
  double touch = MIN (SAMEN_CANVAS_TOUCH / 2 / samen_canvas_scale (self), 2 * self->map->geometry.badge);
  double nearest = MAX (self->map->geometry.badge, touch);
  const SamenNode *found = NULL;
  const SamenNode *named = NULL;

  for (guint i = 0; i < self->map->n_nodes; i++)
    {
      const SamenNode *node = &self->map->nodes[i];
      double distance = hypot (node->x - x, node->y - y);

      if (distance < nearest)
        {
          nearest = distance;
          found = node;
        }
      if (node->name_width > 0 && (self->layers & SAMEN_MAP_NAMES) != 0 && box_holds (&node->name, x, y))
        named = node;
    }
  return found != NULL ? found : named;
}

char *
samen_canvas_pick_party (SamenCanvas *self,
                         double       px,
                         double       py)
{
  const SamenNode *node;
  double x;
  double y;

  if (self->map == NULL)
    return NULL;
  samen_canvas_to_map (self, px, py, &x, &y);
  node = pick_node (self, x, y);
  return node != NULL ? g_strdup (node->id) : NULL;
}

char *
samen_canvas_pick (SamenCanvas *self,
                   double       px,
                   double       py)
{
  char *party = samen_canvas_pick_party (self, px, py);
  const SamenFigure *figure;
  double x;
  double y;

  if (party != NULL || self->map == NULL)
    return party;
  samen_canvas_to_map (self, px, py, &x, &y);
  if (hypot (x, y) < self->map->geometry.ambition)
    return g_strdup (SAMEN_SUBJECT_AMBITION);
  if ((self->layers & SAMEN_MAP_RELATIONS) == 0)
    return NULL;
  figure = samen_scene_pick (self->map->scene, "relation ", x, y, LINE_REACH / samen_canvas_scale (self));
  return figure != NULL ? g_strdup (figure->key + strlen ("relation ")) : NULL;
}

/* Whether a point is the map's own, not a button's or an entry's on it. */
gboolean
samen_canvas_on_map (SamenCanvas *self,
                     double       px,
                     double       py)
{
  return gtk_widget_pick (GTK_WIDGET (self), px, py, GTK_PICK_DEFAULT) == GTK_WIDGET (self);
}

/* The handle to draw a relation with: at the lower right of the party that is
 * pointed at, else of the selected one. */
gboolean
samen_canvas_handle (SamenCanvas *self,
                     double      *px,
                     double      *py)
{
  const char *id = samen_canvas_party (self, self->hover) != NULL ? self->hover : self->selection;
  const SamenNode *node;
  double s;

  if (self->read_only || self->mode != SAMEN_CANVAS_IDLE || self->entry != NULL || self->map == NULL || id == NULL)
    return FALSE;
  node = samen_map_node (self->map, id);
  if (node == NULL)
    return FALSE;
  s = self->map->geometry.badge * samen_canvas_scale (self);
  samen_canvas_from_map (self, node->x, node->y, px, py);
  *px += 1.25 * s + 12;
  *py += 0.6 * s + 6;
  return TRUE;
}

/* Large enough for a finger, but the badge beside it stays the badge. */
gboolean
samen_canvas_on_handle (SamenCanvas *self,
                        double       px,
                        double       py)
{
  double s = self->map != NULL ? self->map->geometry.badge * samen_canvas_scale (self) : 0;
  double x;
  double y;

  return samen_canvas_handle (self, &x, &y) && hypot (px - x, py - y) < SAMEN_CANVAS_TOUCH / 2.0 &&
         hypot (px - (x - 1.25 * s - 12), py - (y - 0.6 * s - 6)) > s;
}

/* Who just put something there or named it need not be told what it is. */
void
samen_canvas_hush (SamenCanvas *self,
                   const char  *subject)
{
  char *held = g_strdup (subject);

  g_free (self->hushed);
  self->hushed = held;
}

/* The pointer is at a point: who is under it?  On its way to the handle it may
 * leave the badge without losing the party. */
void
samen_canvas_hover_at (SamenCanvas *self,
                       double       px,
                       double       py)
{
  gboolean on_handle = samen_canvas_on_handle (self, px, py);
  g_autofree char *subject = NULL;

  if (!on_handle && samen_canvas_on_map (self, px, py))
    subject = samen_canvas_pick (self, px, py);
  if (on_handle == self->over_handle && (on_handle || g_strcmp0 (subject, self->hover) == 0))
    return;
  if (!on_handle)
    {
      if (self->hover != NULL && g_strcmp0 (self->hover, self->hushed) == 0)
        g_clear_pointer (&self->hushed, g_free);
      g_free (self->hover);
      self->hover = g_steal_pointer (&subject);
    }
  self->over_handle = on_handle;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), on_handle             ? "crosshair"
                                                      : self->hover != NULL ? "pointer"
                                                                            : NULL);
  gtk_widget_trigger_tooltip_query (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* The middle of a relation's line, in widget pixels. */
gboolean
samen_canvas_middle (SamenCanvas *self,
                     const char  *relation,
                     double      *x,
                     double      *y)
{
  const GArray *route = self->map != NULL ? g_hash_table_lookup (self->map->routes, relation) : NULL;
  const SamenPoint *point;

  if (route == NULL || route->len == 0)
    return FALSE;
  point = &g_array_index (route, SamenPoint, route->len / 2);
  samen_canvas_from_map (self, point->x, point->y, x, y);
  return TRUE;
}
