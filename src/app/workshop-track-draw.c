/* app/workshop-track-draw.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/workshop-track-private.h"

#include "app/stage.h"
#include "app/tag-lanes.h"
#include "insight/figures.h"
#include "scene/shapes.h"

/* Pixels of the design. */
#define MARGIN 64     /* beside the track; a marker that is nowhere waits there */
#define THICKNESS 22
#define DOT 19
#define SMALL_DOT 11   /* of a crowd */
#define MARKER 36
#define TAG_HEIGHT 58
#define TAG_TEXT 31
#define TAG_PADDING 44
#define TAG_GAP 16
#define EDGE 4        /* of a name's frame, and its leader */

/* From the track to the middle of a lane. */
static const double lanes[SAMEN_N_LANES] = { -202, -118, 118, 202 };

/* Beyond this many even codes are no longer read. */
#define MOST_TAGS 60

typedef struct
{
  const SamenParty *party;
  char *words;
} Face;

static double
scale_of (SamenWorkshopTrack *self)
{
  return samen_stage_scale (GTK_WIDGET (self));
}

void
samen_workshop_track_options (SamenWorkshopTrack *self,
                              SamenTrackOptions  *options)
{
  double scale = scale_of (self);
  SamenFigures figures;

  samen_figures_init (&figures, self->project, self->round, self->number);
  *options = (SamenTrackOptions) {
    .project = self->project,
    .round = self->round,
    .look = samen_look_light (),
    .number = self->number,
    .parts = SAMEN_TRACK_PARTIES | SAMEN_TRACK_MARKERS | SAMEN_TRACK_ARROW,
    .x = MARGIN * scale,
    .y = gtk_widget_get_height (GTK_WIDGET (self)) / 2.0,
    .width = MAX (1, gtk_widget_get_width (GTK_WIDGET (self)) - 2 * MARGIN * scale),
    .thickness = THICKNESS * scale,
    .dot = (figures.positions <= MOST_TAGS ? DOT : SMALL_DOT) * scale,
    .marker = MARKER * scale,
  };
}

SamenPoint
samen_workshop_track_place (SamenWorkshopTrack *self,
                            SamenMarker         marker)
{
  gboolean agreed = marker == SAMEN_MARKER_AGREED;
  double scale = scale_of (self);
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  SamenFigure *figure = self->scene != NULL ? samen_scene_find (self->scene, agreed ? "agreed" : "desired") : NULL;
  SamenTrackOptions options;

  samen_workshop_track_options (self, &options);
  /* The markers make room for each other: take them where they were drawn. */
  if (figure != NULL)
    return (SamenPoint) { figure->bounds.x + figure->bounds.width / 2, figure->bounds.y + figure->bounds.height / 2 };
  return (SamenPoint) { agreed ? MARKER * scale * 0.6 : width - MARKER * scale * 0.6, options.y + (DOT * 1.44 + MARKER / 2.0) * scale };
}

/* --- names --------------------------------------------------------------------------- */

static void
tag_font (SamenWorkshopTrack *self,
          SamenFont          *font)
{
  *font = (SamenFont) { SAMEN_FAMILY_TEXT, TAG_TEXT * scale_of (self), 600, FALSE, 0 };
}

static char *
words_of (const SamenParty *party,
          GHashTable       *codes)
{
  return codes != NULL ? g_strdup (g_hash_table_lookup (codes, party->id)) : samen_party_plain_name (party);
}

/* The names stay clear of the markers and of the arrow between them. */
static void
shun_markers (SamenWorkshopTrack *self,
              const SamenScene   *track)
{
  const SamenFigure *agreed = samen_scene_find (track, "agreed");
  const SamenFigure *desired = samen_scene_find (track, "desired");
  double edge = EDGE * scale_of (self);

  self->shun_from = self->shun_to = 0;
  if (agreed == NULL && desired == NULL)
    return;
  agreed = agreed != NULL ? agreed : desired;
  desired = desired != NULL ? desired : agreed;
  self->shun_from = MIN (agreed->bounds.x, desired->bounds.x) - edge;
  self->shun_to = MAX (agreed->bounds.x + agreed->bounds.width, desired->bounds.x + desired->bounds.width) + edge;
}

static SamenTagRoom
room_for_tags (SamenWorkshopTrack *self,
               const SamenScene   *track)
{
  double scale = scale_of (self);

  if (self->moving == SAMEN_MARKER_NONE)
    shun_markers (self, track);
  return (SamenTagRoom) {
    .from = 2 * scale,
    .to = gtk_widget_get_width (GTK_WIDGET (self)) - 2 * scale,
    .gap = TAG_GAP * scale,
    .shun_from = self->shun_from,
    .shun_to = self->shun_to,
  };
}

/* @codes: NULL for whole names.  Whether they stand free of each other. */
static gboolean
place_tags (SamenWorkshopTrack *self,
            GArray             *dots,
            const SamenTagRoom *room,
            GHashTable         *codes,
            SamenTag           *tags,
            Face               *faces)
{
  double scale = scale_of (self);
  SamenFont font;

  tag_font (self, &font);
  for (guint i = 0; i < dots->len; i++)
    {
      const SamenTrackDot *dot = &g_array_index (dots, SamenTrackDot, i);

      faces[i].party = samen_project_party (self->project, dot->party);
      g_free (faces[i].words);
      faces[i].words = words_of (faces[i].party, codes);
      tags[i].x = dot->x;
      tags[i].width = samen_text_width (faces[i].words, &font) + TAG_PADDING * scale;
    }
  return samen_tag_lanes_place (tags, dots->len, room);
}

static void
draw_leader (SamenWorkshopTrack *self,
             SamenScene         *scene,
             const SamenTag     *tag,
             SamenKind           kind,
             double              y)
{
  double scale = scale_of (self);
  SamenFigure *figure = samen_figure_new ("leader");
  SamenPath *path = samen_path_new ();

  samen_path_move (path, tag->x, y);
  samen_path_line (path, tag->x, y + lanes[tag->lane] * scale);
  samen_figure_stroke (figure, path, samen_look_light ()->kinds[kind], EDGE * scale);
  samen_scene_add (scene, figure);
}

static void
draw_tag (SamenWorkshopTrack *self,
          SamenScene         *scene,
          const SamenTag     *tag,
          const Face         *face,
          double              y)
{
  const SamenLook *look = samen_look_light ();
  double scale = scale_of (self);
  double middle = y + lanes[tag->lane] * scale;
  g_autofree char *key = g_strdup_printf ("tag %s", face->party->id);
  SamenFigure *figure = samen_figure_new (key);
  SamenPath *frame = samen_path_new ();
  SamenFont font;

  tag_font (self, &font);
  samen_path_rectangle (frame, tag->left, middle - TAG_HEIGHT * scale / 2, tag->width, TAG_HEIGHT * scale, 14 * scale);
  samen_figure_fill (figure, samen_path_ref (frame), look->paper);
  samen_figure_stroke (figure, frame, look->kinds[face->party->kind], EDGE * scale);
  samen_figure_text (figure, face->words, &font, tag->left + tag->width / 2, middle + font.size * 0.36, SAMEN_ALIGN_CENTRE,
                     look->ink);
  samen_scene_add (scene, figure);
}

static void
draw_tags (SamenWorkshopTrack *self,
           SamenScene         *scene,
           const SamenScene   *track,
           GArray             *dots,
           double              y)
{
  const SamenTagRoom room = room_for_tags (self, track);
  g_autofree SamenTag *tags = g_new0 (SamenTag, dots->len);
  g_autofree Face *faces = g_new0 (Face, dots->len);

  if (!place_tags (self, dots, &room, NULL, tags, faces))
    {
      g_autoptr (GHashTable) codes = samen_project_codes (self->project);

      place_tags (self, dots, &room, codes, tags, faces);
    }
  for (guint i = 0; i < dots->len; i++)
    draw_leader (self, scene, &tags[i], faces[i].party->kind, y);
  for (guint i = 0; i < dots->len; i++)
    {
      draw_tag (self, scene, &tags[i], &faces[i], y);
      g_free (faces[i].words);
    }
}

/* --- the whole --------------------------------------------------------------------------- */

/* What is nowhere yet: an outline of what it would be. */
static void
draw_waiting (SamenWorkshopTrack *self,
              SamenScene         *scene,
              SamenMarker         marker)
{
  SamenPoint place = samen_workshop_track_place (self, marker);
  double scale = scale_of (self);
  double s = MARKER * scale * 0.46;
  const double triangle[] = { place.x, place.y - s, place.x + s, place.y + s, place.x - s, place.y + s };
  const double diamond[] = { place.x, place.y - s, place.x + s, place.y, place.x, place.y + s, place.x - s, place.y };
  gboolean agreed = marker == SAMEN_MARKER_AGREED;
  SamenFigure *figure = samen_figure_new (agreed ? "no agreed" : "no desired");
  SamenPath *path = samen_path_new ();
  SamenMark *mark;

  samen_path_polygon (path, agreed ? triangle : diamond, agreed ? 3 : 4, 0);
  mark = samen_figure_stroke (figure, path, samen_look_light ()->ink_2, 3 * scale);
  mark->dash[0] = mark->dash[1] = 5 * scale;
  mark->n_dash = 2;
  samen_scene_add (scene, figure);
}

void
samen_workshop_track_rebuild (SamenWorkshopTrack *self)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  g_autoptr (SamenScene) track = samen_scene_new (0, 0, width, height);
  g_autoptr (GArray) dots = NULL;
  SamenTrackOptions options;

  g_clear_pointer (&self->scene, samen_scene_unref);
  if (self->project == NULL || self->number == 0 || width < 1)
    return;
  samen_workshop_track_options (self, &options);
  samen_track_add (track, &options, &dots);
  self->scene = samen_scene_new (0, 0, width, height);
  if (dots != NULL && dots->len <= MOST_TAGS)
    draw_tags (self, self->scene, track, dots, options.y);
  samen_scene_add_scene (self->scene, track, 0, 0, 1);
  for (SamenMarker marker = 0; marker < SAMEN_N_MARKERS; marker++)
    if (samen_workshop_track_value (self, marker) == SAMEN_NONE)
      draw_waiting (self, self->scene, marker);
}
