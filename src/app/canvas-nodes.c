/* app/canvas-nodes.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/canvas-nodes.h"

#include "app/canvas-node.h"
#include "core/text.h"

#include <glib/gi18n-lib.h>
#include <math.h>

struct _SamenCanvasNodes
{
  GtkWidget parent_instance;

  GHashTable *nodes;     /* subject → SamenCanvasNode, which are children */
  SamenProject *project; /* that was shown last */
  char *current;
  double scale;
};

G_DEFINE_FINAL_TYPE (SamenCanvasNodes, samen_canvas_nodes, GTK_TYPE_WIDGET)

static SamenCanvasNode *
node_of (SamenCanvasNodes *self,
         const char       *subject)
{
  return subject != NULL ? g_hash_table_lookup (self->nodes, subject) : NULL;
}

/* --- children ---------------------------------------------------------------------- */

static SamenCanvasNode *
node_get (SamenCanvasNodes *self,
          const char       *subject)
{
  SamenCanvasNode *node = node_of (self, subject);

  if (node == NULL)
    {
      GtkWidget *widget = samen_canvas_node_new (subject);

      node = SAMEN_CANVAS_NODE (widget);
      gtk_widget_set_parent (widget, GTK_WIDGET (self));
      g_hash_table_insert (self->nodes, g_strdup (subject), node);
    }
  return node;
}

static void
node_remove (SamenCanvasNode *node)
{
  gtk_widget_unparent (GTK_WIDGET (node));
}

/* Called when every party has its child; are there more children than that? */
static void
remove_gone (SamenCanvasNodes   *self,
             const SamenProject *project)
{
  g_autoptr (GHashTable) here = NULL;
  GHashTableIter iter;
  const char *subject;

  if (g_hash_table_size (self->nodes) == samen_list_length (project->parties) + 1)
    return;
  here = g_hash_table_new (g_str_hash, g_str_equal);
  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    g_hash_table_add (here, party->id);
  }
  g_hash_table_iter_init (&iter, self->nodes);
  while (g_hash_table_iter_next (&iter, (gpointer *) &subject, NULL))
    if (subject[0] != '@' && !g_hash_table_contains (here, subject))
      g_hash_table_iter_remove (&iter);
  if (self->current != NULL && node_of (self, self->current) == NULL)
    g_clear_pointer (&self->current, g_free);
}

/* Party id → how many relations it has. */
static GHashTable *
count_relations (const SamenProject *project)
{
  GHashTable *counts = g_hash_table_new (g_str_hash, g_str_equal);

  SAMEN_EACH (const SamenRelation, relation, project->relations)
  {
    const char *ends[] = { relation->from, relation->to };

    for (guint i = 0; i < 2; i++)
      {
        guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, ends[i]));

        g_hash_table_insert (counts, (gpointer) ends[i], GUINT_TO_POINTER (n + 1));
      }
  }
  return counts;
}

static void
update_words (SamenCanvasNodes    *self,
              const SamenProject  *project,
              SamenCanvasNodesSay  say,
              gpointer             data)
{
  g_autoptr (GHashTable) counts = count_relations (project);
  SamenCanvasNode *ambition = node_get (self, SAMEN_SUBJECT_AMBITION);

  if (samen_canvas_node_value (ambition) != project->ambition)
    samen_canvas_node_say (ambition, project->ambition, 0, _("Ambition"), samen_text (project->ambition->statement));

  SAMEN_EACH (const SamenParty, party, project->parties)
  {
    SamenCanvasNode *node = node_get (self, party->id);
    guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, party->id));

    if (samen_canvas_node_value (node) != party || samen_canvas_node_count (node) != n)
      {
        g_autofree char *name = samen_party_plain_name (party);
        g_autofree char *words = say (data, party, n);

        samen_canvas_node_say (node, party, n, name, words);
      }
  }
}

/* Relations, for those who walk from one to the next. */
static void
update_flow (SamenCanvasNodes   *self,
             const SamenProject *project)
{
  g_autoptr (GHashTable) flows = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  SamenCanvasNode *node;

  SAMEN_EACH (const SamenRelation, relation, project->relations)
  {
    SamenCanvasNode *from = node_of (self, relation->from);
    SamenCanvasNode *to = node_of (self, relation->to);
    GList *list = g_hash_table_lookup (flows, from);

    if (from != NULL && to != NULL && g_list_find (list, to) == NULL)
      g_hash_table_insert (flows, from, g_list_prepend (list, to));
  }
  g_hash_table_iter_init (&iter, self->nodes);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &node))
    samen_canvas_node_flow_to (node, g_hash_table_lookup (flows, node));
}

static void
update_places (SamenCanvasNodes *self,
               const SamenMap   *map)
{
  gboolean moved = samen_canvas_node_place (node_of (self, SAMEN_SUBJECT_AMBITION), 0, 0, map->geometry.ambition);

  for (guint i = 0; i < map->n_nodes; i++)
    {
      SamenCanvasNode *node = node_of (self, map->nodes[i].id);

      if (node != NULL && samen_canvas_node_place (node, map->nodes[i].x, map->nodes[i].y, map->geometry.badge))
        moved = TRUE;
    }
  if (moved)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* --- widget ---------------------------------------------------------------------------- */

static void
samen_canvas_nodes_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  SamenCanvasNodes *self = SAMEN_CANVAS_NODES (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      double x;
      double y;
      double reach;
      int side;

      samen_canvas_node_where (SAMEN_CANVAS_NODE (child), &x, &y, &reach);
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &side, NULL, NULL, NULL);
      side = MAX (side, (int) ceil (2 * reach * self->scale));
      gtk_widget_allocate (child, side, side, -1,
                           gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) (x * self->scale - side / 2.0),
                                                                                (float) (y * self->scale - side / 2.0))));
    }
}

/* Only the one with the focus has anything to draw. */
static void
samen_canvas_nodes_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  GtkWidget *child = gtk_widget_get_focus_child (widget);

  if (child != NULL)
    gtk_widget_snapshot_child (widget, child, snapshot);
}

/* Tab comes in at the current child and goes out from any. */
static gboolean
samen_canvas_nodes_focus_in (GtkWidget        *widget,
                             GtkDirectionType  direction)
{
  SamenCanvasNodes *self = SAMEN_CANVAS_NODES (widget);
  SamenCanvasNode *node = node_of (self, samen_canvas_nodes_current (self));

  if (gtk_widget_get_focus_child (widget) != NULL || node == NULL)
    return FALSE;
  return gtk_widget_grab_focus (GTK_WIDGET (node));
}

static void
samen_canvas_nodes_set_focus_child (GtkWidget *widget,
                                    GtkWidget *child)
{
  SamenCanvasNodes *self = SAMEN_CANVAS_NODES (widget);

  if (child != NULL)
    {
      g_free (self->current);
      self->current = g_strdup (samen_canvas_node_subject (SAMEN_CANVAS_NODE (child)));
    }
  GTK_WIDGET_CLASS (samen_canvas_nodes_parent_class)->set_focus_child (widget, child);
  gtk_widget_queue_draw (widget);
}

static void
samen_canvas_nodes_dispose (GObject *object)
{
  SamenCanvasNodes *self = SAMEN_CANVAS_NODES (object);

  g_hash_table_remove_all (self->nodes);
  g_clear_pointer (&self->project, samen_project_unref);
  g_clear_pointer (&self->current, g_free);
  G_OBJECT_CLASS (samen_canvas_nodes_parent_class)->dispose (object);
}

static void
samen_canvas_nodes_finalize (GObject *object)
{
  g_hash_table_unref (SAMEN_CANVAS_NODES (object)->nodes);
  G_OBJECT_CLASS (samen_canvas_nodes_parent_class)->finalize (object);
}

static void
samen_canvas_nodes_class_init (SamenCanvasNodesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = samen_canvas_nodes_dispose;
  object_class->finalize = samen_canvas_nodes_finalize;
  widget_class->size_allocate = samen_canvas_nodes_size_allocate;
  widget_class->snapshot = samen_canvas_nodes_snapshot;
  widget_class->focus = samen_canvas_nodes_focus_in;
  widget_class->set_focus_child = samen_canvas_nodes_set_focus_child;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
samen_canvas_nodes_init (SamenCanvasNodes *self)
{
  self->nodes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) node_remove);
  self->scale = 1;
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Map"), -1);
}

/* --- public ------------------------------------------------------------------------------- */

void
samen_canvas_nodes_show (SamenCanvasNodes    *self,
                         const SamenProject  *project,
                         const SamenMap      *map,
                         SamenCanvasNodesSay  say,
                         gpointer             data)
{
  const SamenProject *before = self->project;
  gboolean same_parties = before != NULL && before->parties == project->parties;
  gboolean same_relations = before != NULL && before->relations == project->relations;

  if (!same_parties || !same_relations || before->ambition != project->ambition)
    update_words (self, project, say, data);
  if (!same_parties)
    remove_gone (self, project);
  if (!same_relations || samen_list_length (project->parties) != samen_list_length (before->parties))
    update_flow (self, project);
  update_places (self, map);

  samen_project_ref (project);
  g_clear_pointer (&self->project, samen_project_unref);
  self->project = (SamenProject *) project;
}

void
samen_canvas_nodes_set_scale (SamenCanvasNodes *self,
                              double            scale)
{
  if (self->scale == scale)
    return;
  self->scale = scale;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

double
samen_canvas_nodes_scale (SamenCanvasNodes *self)
{
  return self->scale;
}

const char *
samen_canvas_nodes_current (SamenCanvasNodes *self)
{
  return self->current != NULL ? self->current : SAMEN_SUBJECT_AMBITION;
}

gboolean
samen_canvas_nodes_has_focus (SamenCanvasNodes *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  return child != NULL && gtk_widget_has_focus (child);
}

void
samen_canvas_nodes_focus (SamenCanvasNodes *self,
                          const char       *subject,
                          gboolean          grab)
{
  SamenCanvasNode *node = node_of (self, subject);

  if (node == NULL)
    return;
  if (grab)
    gtk_widget_grab_focus (GTK_WIDGET (node));
  else if (g_strcmp0 (self->current, subject) != 0)
    {
      g_free (self->current);
      self->current = g_strdup (subject);
    }
}

void
samen_canvas_nodes_select (SamenCanvasNodes *self,
                           const char       *subject)
{
  GHashTableIter iter;
  SamenCanvasNode *node;

  g_hash_table_iter_init (&iter, self->nodes);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &node))
    samen_canvas_node_set_selected (node, g_strcmp0 (samen_canvas_node_subject (node), subject) == 0);
}

gboolean
samen_canvas_nodes_shows_focus (SamenCanvasNodes *self,
                                const char       *subject)
{
  SamenCanvasNode *node = node_of (self, subject);

  return node != NULL && (gtk_widget_get_state_flags (GTK_WIDGET (node)) & GTK_STATE_FLAG_FOCUS_VISIBLE) != 0
         && gtk_widget_has_focus (GTK_WIDGET (node));
}

/* How far a step leads in a direction and how far aside. */
static void
turn (GtkDirectionType  direction,
      double            dx,
      double            dy,
      double           *ahead,
      double           *aside)
{
  gboolean level = direction == GTK_DIR_LEFT || direction == GTK_DIR_RIGHT;
  double sign = direction == GTK_DIR_LEFT || direction == GTK_DIR_UP ? -1 : 1;

  *ahead = sign * (level ? dx : dy);
  *aside = fabs (level ? dy : dx);
}

const char *
samen_canvas_nodes_toward (SamenCanvasNodes *self,
                           const char       *subject,
                           GtkDirectionType  direction)
{
  SamenCanvasNode *start = node_of (self, subject);
  const char *found = NULL;
  double nearest = G_MAXDOUBLE;
  double x0, y0, reach;
  GHashTableIter iter;
  SamenCanvasNode *node;

  if (start == NULL)
    return NULL;
  samen_canvas_node_where (start, &x0, &y0, &reach);
  g_hash_table_iter_init (&iter, self->nodes);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &node))
    {
      double x, y, ahead, aside, distance;

      samen_canvas_node_where (node, &x, &y, &reach);
      turn (direction, x - x0, y - y0, &ahead, &aside);
      /* What lies straight ahead wins over what is as near but aside. */
      distance = ahead + 1.5 * aside;
      if (node != start && ahead > 0 && aside <= ahead && distance < nearest)
        {
          nearest = distance;
          found = samen_canvas_node_subject (node);
        }
    }
  return found;
}
