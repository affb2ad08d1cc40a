/* app/mini-track.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/mini-track.h"

#include "app/picture.h"
#include "app/position-words.h"
#include "scene/painter.h"
#include "scene/shapes.h"
#include "scene/track.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

#define HEIGHT 30
#define TRACK_Y 11
#define BADGE 8

struct _SamenMiniTrack
{
  GtkBox parent_instance;

  GtkLabel *left;
  GtkLabel *right;
  GtkWidget *area;

  SamenProject *project;
  SamenRound *round;
  char *party;
  int number;
};

G_DEFINE_FINAL_TYPE (SamenMiniTrack, samen_mini_track, GTK_TYPE_BOX)

static void
add_party (SamenMiniTrack          *self,
           SamenScene              *scene,
           const SamenTrackOptions *options)
{
  const SamenParty *party = samen_project_party (self->project, self->party);
  const SamenAnswer *answer = samen_round_answer (self->round, self->party, self->number);
  SamenFigure *figure;

  if (party == NULL || samen_answer_state (answer) != SAMEN_ANSWER_GIVEN)
    return;
  figure = samen_figure_new ("party");
  samen_shape_badge (figure, options->look, party->kind, samen_track_x (options, answer->position), TRACK_Y, BADGE,
                     options->look->kinds[party->kind], 1.4, options->look->paper, SAMEN_BADGE_ICON, NULL, 0);
  samen_scene_add (scene, figure);
}

static void
add_agreed (SamenMiniTrack          *self,
            SamenScene              *scene,
            const SamenTrackOptions *options)
{
  const SamenParadox *paradox = samen_project_paradox (self->project, self->number);
  SamenFigure *figure;

  if (paradox->agreed == SAMEN_NONE)
    return;
  figure = samen_figure_new ("agreed");
  samen_shape_agreed (figure, options->look, samen_track_x (options, paradox->agreed), TRACK_Y + 7, 10);
  samen_scene_add (scene, figure);
}

static void
draw (GtkDrawingArea *area,
      cairo_t        *cr,
      int             width,
      int             height,
      gpointer        data)
{
  SamenMiniTrack *self = data;
  SamenTrackOptions options = { 0 };
  g_autoptr (SamenScene) scene = NULL;

  if (self->project == NULL)
    return;
  options.project = self->project;
  options.round = self->round;
  options.look = samen_picture_look ();
  options.number = self->number;
  options.x = BADGE;
  options.y = TRACK_Y;
  options.width = width - 2 * BADGE;
  options.thickness = 7;
  scene = samen_scene_new (0, 0, width, height);
  samen_track_add (scene, &options, NULL);
  add_party (self, scene, &options);
  add_agreed (self, scene, &options);
  samen_paint_scene (cr, scene, NULL, 0);
}

static void
samen_mini_track_finalize (GObject *object)
{
  SamenMiniTrack *self = SAMEN_MINI_TRACK (object);

  g_free (self->party);
  samen_record_unref (self->round);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_mini_track_parent_class)->finalize (object);
}

static void
samen_mini_track_class_init (SamenMiniTrackClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samen_mini_track_finalize;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "mini-track");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkLabel *
pole_label (double xalign)
{
  GtkLabel *label = GTK_LABEL (gtk_label_new (NULL));

  gtk_label_set_xalign (label, (float) xalign);
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_width_chars (label, 8);
  gtk_label_set_justify (label, xalign > 0 ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT);
  gtk_widget_set_hexpand (GTK_WIDGET (label), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (label), "caption");
  return label;
}

static void
samen_mini_track_init (SamenMiniTrack *self)
{
  GtkWidget *poles = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->left = pole_label (0);
  self->right = pole_label (1);
  gtk_widget_set_direction (poles, GTK_TEXT_DIR_LTR);
  gtk_box_append (GTK_BOX (poles), GTK_WIDGET (self->left));
  gtk_box_append (GTK_BOX (poles), GTK_WIDGET (self->right));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_append (GTK_BOX (self), poles);

  self->area = gtk_drawing_area_new ();
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self->area), HEIGHT);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->area), draw, self, NULL);
  samen_picture_follow_look (self->area);
  gtk_box_append (GTK_BOX (self), self->area);
}

GtkWidget *
samen_mini_track_new (void)
{
  return g_object_new (SAMEN_TYPE_MINI_TRACK, NULL);
}

static void
show_words (SamenMiniTrack *self)
{
  const SamenAnswer *answer = samen_round_answer (self->round, self->party, self->number);
  g_autofree char *words = samen_position_words (self->project, self->number,
                                                 answer != NULL ? answer->position : SAMEN_NONE);

  gtk_label_set_label (self->left, samen_words_paradox (self->project, self->number, "left"));
  gtk_label_set_label (self->right, samen_words_paradox (self->project, self->number, "right"));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

void
samen_mini_track_show (SamenMiniTrack   *self,
                       const SamenState *state,
                       const char       *party,
                       int               number)
{
  SamenProject *old = self->project;
  SamenRound *old_round = self->round;

  g_return_if_fail (SAMEN_IS_MINI_TRACK (self));

  self->project = samen_project_ref (state->project);
  self->round = samen_record_ref (state->round);
  g_clear_pointer (&old, samen_project_unref);
  samen_record_unref (old_round);
  g_free (self->party);
  self->party = g_strdup (party);
  self->number = number;
  show_words (self);
  gtk_widget_queue_draw (self->area);
}
