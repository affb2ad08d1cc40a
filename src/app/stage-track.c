/* app/stage-track.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/stage-track.h"

#include "app/picture.h"
#include "app/position-words.h"
#include "app/stage.h"
#include "scene/track.h"

#include <glib/gi18n-lib.h>

/* Pixels of the design. */
#define MARGIN 24
#define THICKNESS 16
#define MARKER 30
#define ABOVE 14

struct _SamenStageTrack
{
  GtkWidget parent_instance;

  SamenProject *project;
  int number;
};

G_DEFINE_FINAL_TYPE (SamenStageTrack, samen_stage_track, GTK_TYPE_WIDGET)

static void
samen_stage_track_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  SamenStageTrack *self = SAMEN_STAGE_TRACK (widget);
  double scale = samen_stage_scale (widget);
  int width = gtk_widget_get_width (widget);
  g_autoptr (SamenScene) scene = samen_scene_new (0, 0, width, gtk_widget_get_height (widget));
  const SamenTrackOptions options = {
    .project = self->project,
    .look = samen_look_light (),
    .number = self->number,
    .parts = SAMEN_TRACK_MARKERS | SAMEN_TRACK_ARROW,
    .x = MARGIN * scale,
    .y = ABOVE * scale,
    .width = MAX (1, width - 2 * MARGIN * scale),
    .thickness = THICKNESS * scale,
    .marker = MARKER * scale,
  };

  samen_track_add (scene, &options, NULL);
  samen_picture_append_scene (snapshot, widget, scene);
}

static void
samen_stage_track_finalize (GObject *object)
{
  g_clear_pointer (&SAMEN_STAGE_TRACK (object)->project, samen_project_unref);
  G_OBJECT_CLASS (samen_stage_track_parent_class)->finalize (object);
}

static void
samen_stage_track_class_init (SamenStageTrackClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_stage_track_finalize;
  widget_class->snapshot = samen_stage_track_snapshot;
  gtk_widget_class_set_css_name (widget_class, "stage-track");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
samen_stage_track_init (SamenStageTrack *self)
{
}

GtkWidget *
samen_stage_track_new (const SamenProject *project,
                       int                 number)
{
  SamenStageTrack *self = g_object_new (SAMEN_TYPE_STAGE_TRACK, NULL);
  const SamenParadox *paradox = samen_project_paradox (project, number);
  g_autofree char *stand = samen_position_words (project, number, paradox->agreed);
  g_autofree char *wish = samen_position_words (project, number, paradox->desired);
  g_autofree char *words = g_strdup_printf ("%s: %s. %s: %s", _("Where we stand"), stand, _("Where we want to go"), wish);

  self->project = samen_project_ref (project);
  self->number = number;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  return GTK_WIDGET (self);
}
