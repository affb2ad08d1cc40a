/* app/canvas-drag.c - moving a party, drawing a relation
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One drag is one stroke: every step on the way is an edit with the same stroke,
 * so that it undoes as one and can be given up as one.  What hangs on the party
 * that is moved is taken out of the tiles and drawn over them meanwhile.
 */
#include "config.h"

#include "app/canvas-private.h"
#include "core/edit.h"
#include "insight/starters.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* --- what moves along ------------------------------------------------------------- */

static void
lift (SamenCanvas *self,
      char        *key)
{
  g_hash_table_add (self->lifted, key);
}

/* The keys of all figures that hang on the actor. */
static void
lift_actor (SamenCanvas *self)
{
  g_autoptr (GPtrArray) tensions = samen_tensions (self->project);

  self->lifted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  lift (self, g_strdup_printf ("party %s", self->actor));
  lift (self, g_strdup_printf ("name %s", self->actor));
  lift (self, g_strdup_printf ("link %s", self->actor));
  SAMEN_EACH (const SamenRelation, relation, self->project->relations)
  {
    if (samen_relation_other (relation, self->actor) != NULL)
      lift (self, g_strdup_printf ("relation %s", relation->id));
  }
  for (guint i = 0; i < tensions->len; i++)
    if (samen_relation_other (tensions->pdata[i], self->actor) != NULL)
      lift (self, g_strdup_printf ("bubble %u", i + 1));
}

/* What the tiles show: all but what is on its way.  (transfer full) */
SamenScene *
samen_canvas_scene_without_lifted (SamenCanvas *self)
{
  SamenScene *whole = self->map->scene;
  SamenScene *scene;

  if (self->lifted == NULL)
    return samen_scene_ref (whole);
  scene = samen_scene_new (whole->bounds.x, whole->bounds.y, whole->bounds.width, whole->bounds.height);
  for (guint i = 0; i < whole->figures->len; i++)
    {
      SamenFigure *figure = whole->figures->pdata[i];

      if (!g_hash_table_contains (self->lifted, figure->key))
        samen_scene_add (scene, samen_figure_ref (figure));
    }
  return scene;
}

/* --- moving ------------------------------------------------------------------------- */

/* Puts a party at a point of the map, as near as its sector allows. */
void
samen_canvas_place (SamenCanvas *self,
                    const char  *id,
                    double       x,
                    double       y,
                    guint        stroke)
{
  const SamenParty *party = samen_canvas_party (self, id);
  SamenCommitment before = stroke != 0 ? self->commitment : (SamenCommitment) party->commitment;
  SamenCommitment commitment;
  double across;
  double outward;
  g_autofree char *name = samen_party_plain_name (party);
  g_autofree char *label = NULL;

  samen_geometry_locate (&self->map->geometry, party->kind, x, y, &commitment, &across, &outward);
  label = commitment == before ? g_strdup_printf (_("Move %s"), name)
                               : g_strdup_printf (_("Change Commitment of %s"), name);
  samen_editor_edit (SAMEN_EDITOR (self), self->project,
                     samen_edit_place (self->project, id, party->kind, commitment, across, outward), label, stroke, id);
}

gboolean
samen_canvas_drag_begin (SamenCanvas *self,
                         const char  *id,
                         double       px,
                         double       py)
{
  const SamenParty *party;
  const SamenNode *node;
  double x;
  double y;

  g_return_val_if_fail (SAMEN_IS_CANVAS (self), FALSE);

  party = samen_canvas_party (self, id);
  node = self->map != NULL && party != NULL ? samen_map_node (self->map, id) : NULL;
  if (self->read_only || self->past || self->mode != SAMEN_CANVAS_IDLE || node == NULL)
    return FALSE;
  samen_canvas_to_map (self, px, py, &x, &y);
  self->mode = SAMEN_CANVAS_MOVING;
  self->actor = g_strdup (id);
  self->stroke = samen_editor_stroke ();
  self->commitment = party->commitment;
  self->grip_x = x - node->x;
  self->grip_y = y - node->y;
  lift_actor (self);
  samen_canvas_rebuild (self);
  return TRUE;
}

void
samen_canvas_drag_to (SamenCanvas *self,
                      double       px,
                      double       py)
{
  double x;
  double y;

  g_return_if_fail (SAMEN_IS_CANVAS (self));

  self->pointer_x = px;
  self->pointer_y = py;
  if (self->mode != SAMEN_CANVAS_MOVING)
    return;
  samen_canvas_to_map (self, px, py, &x, &y);
  samen_canvas_place (self, self->actor, x - self->grip_x, y - self->grip_y, self->stroke);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Back to rest; the map is put together again. */
static void
come_to_rest (SamenCanvas *self)
{
  samen_canvas_hush (self, self->actor);
  self->mode = SAMEN_CANVAS_IDLE;
  self->by_keys = FALSE;
  self->stroke = 0;
  g_clear_pointer (&self->actor, g_free);
  g_clear_pointer (&self->target, g_free);
  g_clear_pointer (&self->lifted, g_hash_table_unref);
  samen_canvas_rebuild (self);
}

void
samen_canvas_drag_drop (SamenCanvas *self)
{
  g_return_if_fail (SAMEN_IS_CANVAS (self));

  if (self->mode == SAMEN_CANVAS_MOVING)
    come_to_rest (self);
}

void
samen_canvas_drag_cancel (SamenCanvas *self)
{
  guint stroke;

  g_return_if_fail (SAMEN_IS_CANVAS (self));

  if (self->mode != SAMEN_CANVAS_MOVING)
    return;
  stroke = self->stroke;
  come_to_rest (self);
  samen_editor_cancel (SAMEN_EDITOR (self), stroke);
}

/* --- moving with the keys ------------------------------------------------------------ */

static const SamenNode *
focused_node (SamenCanvas *self)
{
  const char *id = samen_canvas_nodes_current (self->nodes);

  return !self->read_only && !self->past && self->map != NULL ? samen_map_node (self->map, id) : NULL;
}

/* All nudges while Ctrl is held are one step, as a drag is. */
void
samen_canvas_nudge (SamenCanvas *self,
                    double       dx,
                    double       dy)
{
  const SamenNode *node = focused_node (self);

  if (node == NULL)
    return;
  if (self->nudging == 0)
    {
      self->nudging = samen_editor_stroke ();
      self->commitment = node->commitment;
    }
  samen_canvas_place (self, node->id, node->x + dx, node->y + dy, self->nudging);
}

void
samen_canvas_nudge_end (SamenCanvas *self)
{
  self->nudging = 0;
}

/* One ring outward (1) or inward (−1). */
void
samen_canvas_change_ring (SamenCanvas *self,
                          int          outward)
{
  const SamenNode *node = focused_node (self);
  const SamenParty *party = node != NULL ? samen_canvas_party (self, node->id) : NULL;
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;
  int commitment;

  if (party == NULL)
    return;
  commitment = CLAMP (party->commitment - outward, SAMEN_COMMITMENT_AWARE, SAMEN_COMMITMENT_CARRYING);
  name = samen_party_plain_name (party);
  label = g_strdup_printf (_("Change Commitment of %s"), name);
  samen_editor_edit (SAMEN_EDITOR (self), self->project,
                     samen_edit_place (self->project, party->id, party->kind, commitment, NAN, NAN), label, 0, party->id);
}

/* --- drawing a relation ---------------------------------------------------------------- */

void
samen_canvas_connect_begin (SamenCanvas *self,
                            const char  *party,
                            gboolean     by_keys)
{
  if (self->read_only || self->mode != SAMEN_CANVAS_IDLE || samen_canvas_party (self, party) == NULL)
    return;
  self->mode = SAMEN_CANVAS_CONNECTING;
  self->actor = g_strdup (party);
  self->by_keys = by_keys;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* @target: the party it would lead to; NULL or the party itself: nobody yet */
void
samen_canvas_connect_to (SamenCanvas *self,
                         const char  *target)
{
  if (g_strcmp0 (target, self->actor) == 0)
    target = NULL;
  if (g_strcmp0 (target, self->target) != 0)
    {
      g_free (self->target);
      self->target = g_strdup (target);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* The relation gets the calmest kind; what it really is is asked at once, and
 * the answer belongs to the same step. */
void
samen_canvas_connect_drop (SamenCanvas *self)
{
  g_autofree char *from = g_steal_pointer (&self->actor);
  g_autofree char *to = g_steal_pointer (&self->target);
  g_autofree char *id = NULL;
  SamenProject *next;
  guint stroke = samen_editor_stroke ();

  if (self->mode != SAMEN_CANVAS_CONNECTING)
    return;
  come_to_rest (self);
  if (to == NULL)
    return;
  next = samen_edit_connect (self->project, from, to, SAMEN_RELATION_WORKS_WITH, &id);
  samen_editor_edit (SAMEN_EDITOR (self), self->project, next, _("Add Relation"), stroke, id);
  if (samen_canvas_relation (self, id) == NULL)
    return;
  samen_canvas_select (self, id);
  samen_canvas_open_link (self, id, stroke);
}

/* --- backing out -------------------------------------------------------------------------- */

/* Gives up the nearest thing under way. Returns: whether there was any */
gboolean
samen_canvas_back_out (SamenCanvas *self)
{
  gboolean dragging = self->mode != SAMEN_CANVAS_IDLE && !self->by_keys;

  if (self->entry != NULL)
    samen_canvas_entry_finish (self, FALSE);
  else if (self->mode == SAMEN_CANVAS_MOVING)
    samen_canvas_drag_cancel (self);
  else if (self->mode == SAMEN_CANVAS_CONNECTING)
    come_to_rest (self);
  else if (self->selection != NULL)
    samen_canvas_select (self, NULL);
  else
    return FALSE;
  /* The button may still be down; what follows is not a new drag. */
  if (dragging)
    gtk_event_controller_reset (GTK_EVENT_CONTROLLER (self->drag));
  return TRUE;
}
