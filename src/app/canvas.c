/* app/canvas.c - what is shown
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/canvas.h"

#include "app/canvas-private.h"
#include "app/picture.h"
#include "app/spoken.h"
#include "core/edit.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* The smallest text at 100 %, in widget pixels; TOKENS.md, 6. */
#define TEXT_FLOOR 11

static void samen_canvas_editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenCanvas, samen_canvas, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, samen_canvas_editor_init))

enum
{
  PROP_0,
  PROP_SHOW_RELATIONS,
  PROP_SHOW_LINKS,
  PROP_SHOW_NAMES,
  PROP_SHOW_BUBBLES,
  PROP_SHOW_INVITATIONS,
  PROP_SHOW_INITIATIVES,
  PROP_PLACEMENT,
  PROP_TALK_COUNT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const guint layer_of[] = {
  [PROP_SHOW_RELATIONS] = SAMEN_MAP_RELATIONS,
  [PROP_SHOW_LINKS] = SAMEN_MAP_LINKS,
  [PROP_SHOW_NAMES] = SAMEN_MAP_NAMES,
  [PROP_SHOW_BUBBLES] = SAMEN_MAP_BUBBLES,
  [PROP_SHOW_INVITATIONS] = SAMEN_MAP_INVITATIONS,
  [PROP_SHOW_INITIATIVES] = SAMEN_MAP_INITIATIVES,
};

/* --- from project to picture --------------------------------------------------------- */

const SamenParty *
samen_canvas_party (SamenCanvas *self,
                    const char  *subject)
{
  return self->project != NULL ? samen_project_party (self->project, subject) : NULL;
}

const SamenRelation *
samen_canvas_relation (SamenCanvas *self,
                       const char  *subject)
{
  return self->project != NULL ? samen_project_relation (self->project, subject) : NULL;
}

void
samen_canvas_select (SamenCanvas *self,
                     const char  *subject)
{
  if (g_strcmp0 (subject, self->selection) != 0)
    samen_editor_select (SAMEN_EDITOR (self), subject);
}

static char *
say_party (gpointer          data,
           const SamenParty *party,
           guint             n_relations)
{
  return samen_canvas_say_party (data, party, n_relations);
}

/* Whom the rest steps back for: parties and relations, not the ambition.  A drag
 * changes nothing in that, or it would begin with painting everything anew. */
static const char *
emphasis (SamenCanvas *self)
{
  if (samen_canvas_party (self, self->selection) != NULL || samen_canvas_relation (self, self->selection) != NULL)
    return self->selection;
  return NULL;
}

/* Makes the map anew; what did not change is taken over from the last. */
void
samen_canvas_rebuild (SamenCanvas *self)
{
  g_autoptr (SamenMap) previous = g_steal_pointer (&self->map);
  g_autoptr (SamenScene) scene = NULL;
  SamenMapOptions options = {
    .project = self->project,
    .look = self->look,
    .layers = self->layers | SAMEN_MAP_KIND_NAMES,
    .emphasis = emphasis (self),
    .text_floor = TEXT_FLOOR / SAMEN_CANVAS_UNIT,
    .moving = self->mode == SAMEN_CANVAS_MOVING ? self->actor : NULL,
    .round = self->past ? self->round : NULL,
    .before = self->before,
  };

  if (self->project == NULL)
    return;
  self->map = samen_map_build (&options, previous);
  scene = samen_canvas_scene_without_lifted (self);
  samen_tiles_set_scene (self->tiles, scene, self->look->paper);
  samen_canvas_nodes_show (self->nodes, self->project, self->map, say_party, self);
  samen_canvas_nodes_select (self->nodes, self->selection);
  samen_canvas_show_marks (self);
  if (previous == NULL || (self->mode == SAMEN_CANVAS_IDLE && !samen_canvas_shows_all (self)))
    samen_canvas_refit (self);
  samen_canvas_place_popovers (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Whatever was about something that is gone comes to an end. */
static void
let_go_of_what_is_gone (SamenCanvas *self)
{
  if (self->mode != SAMEN_CANVAS_IDLE && samen_canvas_party (self, self->actor) == NULL)
    samen_canvas_back_out (self);
  if (self->entry != NULL && samen_project_find (self->project, self->entry_subject) == NULL)
    samen_canvas_entry_finish (self, FALSE);
  if (self->hover != NULL && samen_project_find (self->project, self->hover) == NULL)
    g_clear_pointer (&self->hover, g_free);
}

/* A round with covered answers is handed down anew every time. */
static gboolean
same_round (const SamenRound *a,
            const SamenRound *b)
{
  return a == b || (a != NULL && b != NULL && samen_record_equal (a, b));
}

/* Whether there is anything new in them. */
static gboolean
take_rounds (SamenCanvas      *self,
             const SamenState *state)
{
  SamenRound *old = self->round;
  SamenRound *old_before = self->before;
  gboolean news = !same_round (old, state->round) || !same_round (old_before, state->before);

  self->round = samen_record_ref (state->round);
  self->before = samen_record_ref (state->before);
  self->past = state->round != NULL && g_strcmp0 (samen_project_latest_round (state->project)->id, state->round->id) != 0;
  samen_record_unref (old);
  samen_record_unref (old_before);
  return news;
}

static void
samen_canvas_show (SamenEditor      *editor,
                   const SamenState *state)
{
  SamenCanvas *self = SAMEN_CANVAS (editor);
  gboolean other_selection = g_strcmp0 (self->selection, state->selection) != 0;
  gboolean other_placement = self->project == NULL || self->project->placement != state->project->placement;
  gboolean other_rounds = take_rounds (self, state);

  if (self->project == state->project && !other_selection && !other_rounds && self->read_only == state->read_only)
    return;

  samen_project_ref (state->project);
  g_clear_pointer (&self->project, samen_project_unref);
  self->project = (SamenProject *) state->project;
  self->read_only = state->read_only;
  if (other_selection)
    {
      g_free (self->selection);
      self->selection = g_strdup (state->selection);
      samen_canvas_nudge_end (self);
      samen_canvas_nodes_focus (self->nodes, state->selection, FALSE);
    }
  let_go_of_what_is_gone (self);
  samen_canvas_rebuild (self);
  samen_canvas_update_actions (self);
  samen_canvas_update_link (self);
  samen_canvas_osd_update (self);
  samen_canvas_osd_show_rounds (self, state);
  if (other_placement)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACEMENT]);
}

static void
samen_canvas_editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_canvas_show;
}

static void
look_cb (SamenCanvas *self)
{
  self->look = samen_picture_look ();
  samen_canvas_rebuild (self);
}

/* --- properties ------------------------------------------------------------------------ */

static void
samen_canvas_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  SamenCanvas *self = SAMEN_CANVAS (object);

  if (id == PROP_PLACEMENT)
    g_value_set_string (value, samen_placement_names[self->project != NULL ? self->project->placement : 0]);
  else if (id == PROP_TALK_COUNT)
    g_value_set_uint (value, self->talk_count);
  else
    g_value_set_boolean (value, (self->layers & layer_of[id]) != 0);
}

static void
set_placement (SamenCanvas *self,
               const char  *name)
{
  int placement = g_strcmp0 (name, samen_placement_names[SAMEN_PLACEMENT_FREE]) == 0 ? SAMEN_PLACEMENT_FREE
                                                                                       : SAMEN_PLACEMENT_SECTORS;

  if (self->project != NULL && !self->read_only)
    samen_editor_edit (SAMEN_EDITOR (self), self->project,
                       samen_edit_set_number (self->project, SAMEN_SUBJECT_PROJECT, "placement", placement),
                       _("Change Placement"), 0, NULL);
}

static void
set_layer (SamenCanvas *self,
           guint        id,
           gboolean     shown)
{
  if (shown == ((self->layers & layer_of[id]) != 0))
    return;
  self->layers ^= layer_of[id];
  samen_canvas_rebuild (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
}

static void
samen_canvas_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  SamenCanvas *self = SAMEN_CANVAS (object);

  if (id == PROP_PLACEMENT)
    set_placement (self, g_value_get_string (value));
  else if (id == PROP_TALK_COUNT)
    {
      self->talk_count = g_value_get_uint (value);
      samen_canvas_osd_update_zoom (self);
    }
  else
    set_layer (self, id, g_value_get_boolean (value));
}

/* --- widget ------------------------------------------------------------------------------ */

static void
samen_canvas_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  *minimum = 240;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 800 : 700;
}

/* While the zoom is on its way the list of parties, and that of marks, is stretched
 * as a whole; its children are allocated anew once it has come to rest. */
static void
allocate_nodes (SamenCanvas *self)
{
  GtkWidget *nodes = GTK_WIDGET (self->nodes);
  GtkWidget *marks = GTK_WIDGET (self->marks);
  double scale = samen_canvas_scale (self);
  double x;
  double y;
  GskTransform *transform;
  float stretch;

  if (self->settling == 0)
    samen_canvas_nodes_set_scale (self->nodes, scale);
  stretch = (float) (scale / samen_canvas_nodes_scale (self->nodes));
  samen_canvas_origin (self, &x, &y);
  transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  if (stretch != 1)
    transform = gsk_transform_scale (transform, stretch, stretch);
  gtk_widget_measure (nodes, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (nodes, 1, 1, -1, gsk_transform_ref (transform));
  samen_canvas_marks_set_scale (self->marks, samen_canvas_nodes_scale (self->nodes));
  gtk_widget_measure (marks, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (marks, 1, 1, -1, transform);
}

static void
samen_canvas_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  SamenCanvas *self = SAMEN_CANVAS (widget);

  if (width != self->fitted_width || height != self->fitted_height)
    samen_canvas_refit (self);
  self->fitted_width = width;
  self->fitted_height = height;
  allocate_nodes (self);
  samen_canvas_osd_allocate (self, width, height);
  samen_canvas_entry_allocate (self);
  samen_canvas_place_popovers (self);
}

static void
snapshot_tiles (SamenCanvas *self,
                GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GskRenderer *renderer = gtk_native_get_renderer (gtk_widget_get_native (widget));
  SamenTileView view = {
    .scale = samen_canvas_scale (self),
    .factor = gtk_widget_get_scale_factor (widget),
    .width = gtk_widget_get_width (widget),
    .height = gtk_widget_get_height (widget),
    .zooming = self->settling != 0,
    .textures = renderer != NULL && !GSK_IS_CAIRO_RENDERER (renderer),
  };

  samen_canvas_origin (self, &view.x, &view.y);
  samen_tiles_snapshot (self->tiles, snapshot, &view);
}

static void
samen_canvas_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  SamenCanvas *self = SAMEN_CANVAS (widget);
  SamenColour paper = self->look->paper;
  GdkRGBA colour = { (float) (paper >> 16 & 0xff) / 255, (float) (paper >> 8 & 0xff) / 255, (float) (paper & 0xff) / 255, 1 };

  gtk_snapshot_append_color (snapshot, &colour,
                             &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                                  (float) gtk_widget_get_height (widget)));
  if (self->map == NULL)
    return;
  snapshot_tiles (self, snapshot);
  samen_canvas_snapshot_overlay (self, snapshot);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    gtk_widget_snapshot_child (widget, child, snapshot);
}

/* The words stand beside what they are about, not over it. */
static void
set_tip_area (SamenCanvas *self,
              GtkTooltip  *tooltip,
              const char  *subject)
{
  int reach = self->map != NULL ? (int) (self->map->geometry.badge * samen_canvas_scale (self) * 1.4) : 0;
  double x;
  double y;

  if (samen_canvas_party (self, subject) != NULL && samen_canvas_where (self, subject, &x, &y))
    gtk_tooltip_set_tip_area (tooltip, &(GdkRectangle){ (int) x - reach, (int) y - reach, 2 * reach, 2 * reach });
}

static gboolean
samen_canvas_query_tooltip (GtkWidget  *widget,
                            int         x,
                            int         y,
                            gboolean    by_keyboard,
                            GtkTooltip *tooltip)
{
  SamenCanvas *self = SAMEN_CANVAS (widget);
  g_autofree char *subject = by_keyboard ? g_strdup (samen_canvas_nodes_current (self->nodes)) : g_strdup (self->hover);
  g_autofree char *markup = NULL;

  if (self->mode != SAMEN_CANVAS_IDLE || self->panning || self->entry != NULL || self->project == NULL)
    return FALSE;
  if (!by_keyboard && !self->over_handle && subject != NULL && g_strcmp0 (subject, self->hushed) == 0)
    return FALSE;
  markup = self->over_handle ? g_markup_escape_text (_("Drag to another party to draw a relation"), -1)
                             : samen_canvas_say_tip (self, subject);
  gtk_tooltip_set_markup (tooltip, markup);
  set_tip_area (self, tooltip, subject);
  return markup != NULL;
}

static gboolean
samen_canvas_grab_focus (GtkWidget *widget)
{
  samen_canvas_focus_map (SAMEN_CANVAS (widget));
  return TRUE;
}

/* --- class --------------------------------------------------------------------------------- */

static void
samen_canvas_dispose (GObject *object)
{
  SamenCanvas *self = SAMEN_CANVAS (object);
  GtkWidget *child;

  g_clear_handle_id (&self->settling, g_source_remove);
  g_clear_handle_id (&self->saying, g_source_remove);
  g_clear_pointer (&self->tiles, samen_tiles_free);
  g_clear_pointer (&self->map, samen_map_unref);
  self->entry = NULL;
  self->menu = NULL;
  self->link = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), SAMEN_TYPE_CANVAS);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (samen_canvas_parent_class)->dispose (object);
}

static void
samen_canvas_finalize (GObject *object)
{
  SamenCanvas *self = SAMEN_CANVAS (object);

  g_clear_pointer (&self->project, samen_project_unref);
  g_clear_pointer (&self->round, samen_record_unref);
  g_clear_pointer (&self->before, samen_record_unref);
  g_clear_pointer (&self->lifted, g_hash_table_unref);
  g_clear_pointer (&self->selection, g_free);
  g_clear_pointer (&self->actor, g_free);
  g_clear_pointer (&self->target, g_free);
  g_clear_pointer (&self->hover, g_free);
  g_clear_pointer (&self->hushed, g_free);
  g_clear_pointer (&self->entry_subject, g_free);
  g_clear_pointer (&self->link_subject, g_free);
  g_clear_pointer (&self->typed, g_free);
  G_OBJECT_CLASS (samen_canvas_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *klass)
{
  static const char *const shows[] = { "show-relations", "show-links", "show-names", "show-bubbles",
                                       "show-invitations", "show-initiatives" };

  for (guint i = 0; i < G_N_ELEMENTS (shows); i++)
    properties[PROP_SHOW_RELATIONS + i] =
      g_param_spec_boolean (shows[i], NULL, NULL, TRUE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_PLACEMENT] =
    g_param_spec_string ("placement", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TALK_COUNT] =
    g_param_spec_uint ("talk-count", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (klass, N_PROPS, properties);
}

static void
samen_canvas_class_init (SamenCanvasClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = samen_canvas_dispose;
  object_class->finalize = samen_canvas_finalize;
  object_class->get_property = samen_canvas_get_property;
  object_class->set_property = samen_canvas_set_property;
  widget_class->measure = samen_canvas_measure;
  widget_class->size_allocate = samen_canvas_size_allocate;
  widget_class->snapshot = samen_canvas_snapshot;
  widget_class->query_tooltip = samen_canvas_query_tooltip;
  widget_class->grab_focus = samen_canvas_grab_focus;
  install_properties (object_class);

  g_type_ensure (SAMEN_TYPE_CANVAS_MARKS);
  g_type_ensure (SAMEN_TYPE_CANVAS_NODES);
  g_type_ensure (SAMEN_TYPE_ROUNDS_BAR);
  g_type_ensure (SAMEN_TYPE_ROUNDS_BUTTON);
  gtk_widget_class_set_css_name (widget_class, "mapcanvas");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/canvas.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenCanvas, nodes);
  gtk_widget_class_bind_template_child (widget_class, SamenCanvas, marks);
  gtk_widget_class_bind_template_child (widget_class, SamenCanvas, hint);
  gtk_widget_class_bind_template_child (widget_class, SamenCanvas, top_start);
  gtk_widget_class_bind_template_child (widget_class, SamenCanvas, rounds);
  gtk_widget_class_bind_template_child (widget_class, SamenCanvas, rounds_bar);
  gtk_widget_class_bind_template_child (widget_class, SamenCanvas, bottom_start);
  gtk_widget_class_bind_template_child (widget_class, SamenCanvas, bottom_end);
  gtk_widget_class_bind_template_child (widget_class, SamenCanvas, zoom_button);
  gtk_widget_class_bind_template_child (widget_class, SamenCanvas, talk_button);
  gtk_widget_class_bind_template_child (widget_class, SamenCanvas, talk_label);
  gtk_widget_class_bind_template_callback_full (widget_class, "mark_pressed_cb", G_CALLBACK (samen_canvas_mark_pressed_cb));
  samen_canvas_install_actions (widget_class);
}

static void
samen_canvas_init (SamenCanvas *self)
{
  self->layers = SAMEN_MAP_RELATIONS | SAMEN_MAP_LINKS | SAMEN_MAP_NAMES | SAMEN_MAP_BUBBLES | SAMEN_MAP_INVITATIONS;
  self->zoom = 1;
  self->fitted = TRUE;
  self->look = samen_picture_look ();
  self->tiles = samen_tiles_new ((void (*) (gpointer)) gtk_widget_queue_draw, self);
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_canvas_add_gestures (self);
  samen_canvas_add_keys (self);
  samen_canvas_update_actions (self);
  samen_canvas_add_osd (self);
  samen_spoken_name_below (GTK_WIDGET (self));
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (look_cb), self, G_CONNECT_SWAPPED);
}

/* --- public ----------------------------------------------------------------------------------- */

GtkWidget *
samen_canvas_new (void)
{
  return g_object_new (SAMEN_TYPE_CANVAS, NULL);
}

void
samen_canvas_focus_map (SamenCanvas *self)
{
  g_return_if_fail (SAMEN_IS_CANVAS (self));

  if (samen_canvas_party (self, self->selection) != NULL)
    samen_canvas_nodes_focus (self->nodes, self->selection, TRUE);
  else
    samen_canvas_nodes_focus (self->nodes, samen_canvas_nodes_current (self->nodes), TRUE);
}

gboolean
samen_canvas_is_settled (SamenCanvas *self)
{
  g_return_val_if_fail (SAMEN_IS_CANVAS (self), TRUE);

  return self->settling == 0 && samen_tiles_is_idle (self->tiles);
}
