/* app/gap-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/gap-line.h"

#include "app/estimate-badge.h"
#include "app/picture.h"
#include "app/position-words.h"
#include "scene/painter.h"
#include "scene/shapes.h"
#include "scene/track.h"

#include <glib/gi18n-lib.h>

#define BADGE 10.0
#define WIDTH 240
#define HEIGHT 28

struct _SamenGapLine
{
  GtkBox parent_instance;

  SamenProject *project;
  int number;
  int estimate;
  int actual;
  char *about;
};

G_DEFINE_FINAL_TYPE (SamenGapLine, samen_gap_line, GTK_TYPE_BOX)

static void
add_double_line (SamenScene              *scene,
                 const SamenTrackOptions *options,
                 double                   from,
                 double                   to)
{
  SamenFigure *figure = samen_figure_new ("gap");

  for (int side = -1; side <= 1; side += 2)
    {
      SamenPath *path = samen_path_new ();

      samen_path_move (path, from, options->y + side * 1.6);
      samen_path_line (path, to, options->y + side * 1.6);
      samen_figure_stroke (figure, path, options->look->ink, 1);
    }
  samen_scene_add (scene, figure);
}

static void
add_badges (SamenGapLine            *self,
            SamenScene              *scene,
            const SamenTrackOptions *options)
{
  const SamenParty *party = samen_project_party (self->project, self->about);
  g_autoptr (GHashTable) codes = samen_project_codes (self->project);
  const char *code = g_hash_table_lookup (codes, self->about);
  SamenFigure *figure = samen_figure_new ("actual");
  double from = samen_track_x (options, self->estimate);
  double to = samen_track_x (options, self->actual);

  add_double_line (scene, options, from, to);
  samen_estimate_badge_add (scene, "estimate", options->look, party, code, from, options->y, BADGE);
  samen_shape_badge (figure, options->look, party->kind, to, options->y, BADGE, options->look->kinds[party->kind], 1.5,
                     options->look->paper, SAMEN_BADGE_TEXT, code, 8.5);
  samen_scene_add (scene, figure);
}

static void
draw (GtkDrawingArea *area,
      cairo_t        *cr,
      int             width,
      int             height,
      gpointer        data)
{
  SamenGapLine *self = data;
  g_autoptr (SamenScene) scene = samen_scene_new (0, 0, width, height);
  const SamenTrackOptions options = {
    .project = self->project,
    .look = samen_picture_look_of (GTK_WIDGET (area)),
    .number = self->number,
    .x = BADGE + 2,
    .y = HEIGHT / 2.0,
    .width = width - 2 * (BADGE + 2),
    .thickness = 6,
  };

  samen_track_add (scene, &options, NULL);
  add_badges (self, scene, &options);
  samen_paint_scene (cr, scene, NULL, 0);
}

static char *
gap_words (SamenGapLine   *self,
           const SamenGap *gap)
{
  g_autofree char *who = samen_party_plain_name (samen_project_party (self->project, gap->who));
  g_autofree char *about = samen_party_plain_name (samen_project_party (self->project, gap->about));
  g_autofree char *estimate = samen_position_words (self->project, self->number, gap->estimate);
  g_autofree char *actual = samen_position_words (self->project, self->number, gap->actual);

  /* Translators: a party, another one, where the first thinks the second stands, the second, where it
   * does stand; without verbs, for a party may be one or many */
  return g_strdup_printf (_("%s about %s: %s. %s itself: %s."), who, about, estimate, about, actual);
}

static void
samen_gap_line_finalize (GObject *object)
{
  SamenGapLine *self = SAMEN_GAP_LINE (object);

  g_clear_pointer (&self->project, samen_project_unref);
  g_free (self->about);
  G_OBJECT_CLASS (samen_gap_line_parent_class)->finalize (object);
}

static void
samen_gap_line_class_init (SamenGapLineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samen_gap_line_finalize;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "gap-line");
}

static void
samen_gap_line_init (SamenGapLine *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 12);
}

GtkWidget *
samen_gap_line_new (const SamenProject *project,
                    int                 number,
                    const SamenGap     *gap)
{
  SamenGapLine *self = g_object_new (SAMEN_TYPE_GAP_LINE, NULL);
  GtkWidget *picture = gtk_drawing_area_new ();
  g_autofree char *words = NULL;
  GtkWidget *label;

  self->project = samen_project_ref (project);
  self->number = number;
  self->estimate = gap->estimate;
  self->actual = gap->actual;
  self->about = g_strdup (gap->about);
  words = gap_words (self, gap);
  label = gtk_label_new (words);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_direction (picture, GTK_TEXT_DIR_LTR);
  gtk_widget_set_size_request (picture, WIDTH, HEIGHT);
  gtk_widget_set_valign (picture, GTK_ALIGN_CENTER);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (picture), draw, self, NULL);
  samen_picture_follow_look (picture);
  gtk_box_append (GTK_BOX (self), picture);
  gtk_box_append (GTK_BOX (self), label);
  return GTK_WIDGET (self);
}
