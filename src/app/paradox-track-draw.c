/* app/paradox-track-draw.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/paradox-track-private.h"

#include "app/picture.h"
#include "scene/shapes.h"

#include <math.h>

/* Room at either end for what is not given yet. */
#define SIDE 26
#define LANE 1.86 /* from lane to lane, in half dots */
#define LIFT 11   /* of the lanes, over the larger badge on the track */
/* More than these stand so close on a closed track that they are drawn small; not
 * when they are but the background of one party, whose badge keeps its room. */
#define CROWD 60
/* An open row is not higher than this above its track, for as long as dots can
 * still be told apart. */
#define TALLEST 150
/* Half sizes of the badge of the party one looks through, and of where it was. */
#define OWN 12
#define OWN_BEFORE 8.5

/* --- where things lie -------------------------------------------------------------- */

/* The parties seen: all to the group; to a party as it likes. */
static SamenTrackParts
parts_of (SamenParadoxTrack *self)
{
  SamenTrackParts parts = SAMEN_TRACK_MARKERS;

  if (self->party == NULL || self->others)
    parts |= SAMEN_TRACK_PARTIES;
  if (self->open)
    parts |= SAMEN_TRACK_CODES | SAMEN_TRACK_ARROW;
  return parts;
}

static double
height_above (const SamenTrackOptions *options,
              guint                    lanes)
{
  return lanes > 0 ? options->thickness / 2 + options->lift + 1.1 * options->dot + (lanes - 1) * LANE * options->dot : 0;
}

/* Badges with their code where they go in; a swarm of bare shapes for hundreds. */
static double
fit_lanes (SamenTrackOptions *options)
{
  static const double smaller[] = { 7.5, 5.5, 4.2, 3 };
  guint lanes = samen_track_lanes (options);

  for (guint i = 0; i < G_N_ELEMENTS (smaller); i++)
    {
      if (lanes < SAMEN_TRACK_MOST_LANES && height_above (options, lanes) <= TALLEST)
        break;
      options->dot = smaller[i];
      options->codes = NULL;
      lanes = samen_track_lanes (options);
    }
  return height_above (options, lanes);
}

void
samen_paradox_track_options (SamenParadoxTrack *self,
                             int                width,
                             SamenTrackOptions *options)
{
  gboolean crowd = self->round != NULL && samen_list_length (self->round->sheets) > CROWD;

  *options = (SamenTrackOptions){
    .project = self->project,
    .round = self->round,
    .before = self->before,
    .look = samen_picture_look (),
    .number = self->number,
    .parts = parts_of (self),
    .codes = self->codes,
    .party = self->party,
    .x = SIDE,
    .y = 21,
    .width = MAX (width - 2 * SIDE, 1),
    .thickness = self->open ? 9 : 8,
    .dot = self->open ? 12.5 : crowd && self->party == NULL ? 3.6 : 6.6,
    .code_size = 10.6,
    .marker = self->open ? 13 : 9.5,
    .lift = self->party != NULL ? LIFT : 0,
  };
  if (self->open)
    options->y = 22 + fit_lanes (options);
}

int
samen_paradox_track_height (SamenParadoxTrack *self,
                            int                width)
{
  SamenTrackOptions options;

  if (self->project == NULL || !self->open)
    return 44;
  samen_paradox_track_options (self, width, &options);
  return (int) options.y + SAMEN_PARADOX_TRACK_BELOW;
}

gboolean
samen_paradox_track_is_past (SamenParadoxTrack *self)
{
  return self->round != NULL && g_strcmp0 (self->round->id, samen_project_latest_round (self->project)->id) != 0;
}

/* As the paradox says now, or as a past round kept it. */
static int
group_value (SamenParadoxTrack *self,
             SamenTarget        target)
{
  const SamenParadox *paradox = samen_project_paradox (self->project, self->number);
  const SamenAgreement *kept = samen_round_agreement (self->round, self->number);

  if (!samen_paradox_track_is_past (self))
    return target == SAMEN_TARGET_AGREED ? paradox->agreed : paradox->desired;
  if (kept == NULL)
    return SAMEN_NONE;
  return target == SAMEN_TARGET_AGREED ? kept->agreed : kept->desired;
}

int
samen_paradox_track_value (SamenParadoxTrack *self,
                           SamenTarget        target)
{
  const SamenAnswer *answer;

  if (target != SAMEN_TARGET_POSITION)
    return group_value (self, target);
  answer = samen_round_answer (self->round, self->party, self->number);
  return samen_answer_state (answer) == SAMEN_ANSWER_GIVEN ? answer->position : SAMEN_NONE;
}

static double
marker_middle (const SamenTrackOptions *options)
{
  gboolean closed = (options->parts & SAMEN_TRACK_CODES) == 0;

  return options->y + MAX (0.78 * options->thickness, closed ? 1.44 * options->dot : 0) + options->marker / 2;
}

SamenPoint
samen_paradox_track_place (SamenParadoxTrack       *self,
                           const SamenTrackOptions *options,
                           SamenTarget              target)
{
  int value = samen_paradox_track_value (self, target);
  SamenPoint place = { SIDE / 2 - 2, target == SAMEN_TARGET_POSITION ? options->y : marker_middle (options) };
  SamenFigure *figure = NULL;

  if (target == SAMEN_TARGET_DESIRED)
    place.x = options->x + options->width + SIDE / 2 + 2;
  if (value == SAMEN_NONE)
    return place;
  /* The markers make room for each other: take them where they were drawn. */
  if (target != SAMEN_TARGET_POSITION && self->scene != NULL)
    figure = samen_scene_find (self->scene, target == SAMEN_TARGET_AGREED ? "agreed" : "desired");
  place.x = figure != NULL ? figure->bounds.x + figure->bounds.width / 2 : samen_track_x (options, value);
  return place;
}

/* --- what is drawn ----------------------------------------------------------------------- */

static void
dash (SamenMark *mark)
{
  mark->dash[0] = mark->dash[1] = 2.5;
  mark->n_dash = 2;
}

/* What is not given: an outline of what it would be. */
static void
add_hollow_marker (SamenScene              *scene,
                   const SamenTrackOptions *options,
                   SamenPoint               place,
                   SamenTarget              target)
{
  double s = options->marker * 0.5;
  const double triangle[] = { place.x, place.y - s, place.x + s, place.y + s, place.x - s, place.y + s };
  const double diamond[] = { place.x, place.y - s, place.x + s, place.y, place.x, place.y + s, place.x - s, place.y };
  gboolean agreed = target == SAMEN_TARGET_AGREED;
  SamenFigure *figure = samen_figure_new (agreed ? "no agreed" : "no desired");
  SamenPath *path = samen_path_new ();

  samen_path_polygon (path, agreed ? triangle : diamond, agreed ? 3 : 4, 0);
  dash (samen_figure_stroke (figure, path, options->look->ink_2, 1.2));
  samen_scene_add (scene, figure);
}

static void
add_hollow_badge (SamenParadoxTrack       *self,
                  SamenScene              *scene,
                  const SamenTrackOptions *options,
                  const SamenParty        *party,
                  SamenPoint               place)
{
  SamenFigure *figure = samen_figure_new ("no position");

  dash (samen_figure_stroke (figure, samen_shape_kind (party->kind, place.x, place.y, 9),
                             options->look->kinds[party->kind], 1.5));
  samen_scene_add (scene, figure);
}

/* From outline to outline. */
static void
add_own_arrow (SamenFigure *figure,
               double       was,
               double       now,
               double       y,
               SamenColour  colour)
{
  double way = now > was ? 1 : -1;
  double tip = now - way * (OWN + 2);
  SamenPath *path = samen_path_new ();

  samen_path_move (path, was + way * (OWN_BEFORE + 1), y);
  samen_path_line (path, tip, y);
  samen_path_move (path, tip - way * 5, y - 4);
  samen_path_line (path, tip, y);
  samen_path_line (path, tip - way * 5, y + 4);
  samen_figure_stroke (figure, path, colour, 1.8)->cap = SAMEN_CAP_ROUND;
}

/* Where it stood, hollow, and an arrow to where it stands now. */
static void
add_own_before (SamenParadoxTrack       *self,
                SamenScene              *scene,
                const SamenTrackOptions *options,
                const SamenParty        *party,
                double                   now)
{
  const SamenAnswer *answer = samen_round_answer (self->before, party->id, self->number);
  SamenColour colour = options->look->kinds[party->kind];
  SamenFigure *figure;
  SamenPath *shape;
  double was;

  if (samen_answer_state (answer) != SAMEN_ANSWER_GIVEN)
    return;
  was = samen_track_x (options, answer->position);
  figure = samen_figure_new ("own before");
  shape = samen_shape_kind (party->kind, was, options->y, OWN_BEFORE);
  samen_figure_fill (figure, samen_path_ref (shape), options->look->paper);
  samen_figure_stroke (figure, shape, colour, 1.5);
  if (fabs (now - was) > OWN_BEFORE + OWN + 6)
    add_own_arrow (figure, was, now, options->y, colour);
  samen_scene_add (scene, figure);
}

/* The party whose eyes we look through stands on the track itself, larger. */
static void
add_own_badge (SamenParadoxTrack       *self,
               SamenScene              *scene,
               const SamenTrackOptions *options,
               const SamenParty        *party,
               SamenPoint               place)
{
  const char *code = self->codes != NULL ? g_hash_table_lookup (self->codes, party->id) : NULL;
  g_autofree char *key = g_strdup_printf ("dot %s", party->id);
  SamenFigure *small = samen_scene_find (scene, key);
  SamenFigure *figure = samen_figure_new ("own");

  if (small != NULL)
    g_ptr_array_remove (scene->figures, small);
  samen_shape_badge (figure, options->look, party->kind, place.x, place.y, self->open ? 13 : 11.5,
                     options->look->kinds[party->kind], 2, options->look->paper,
                     code != NULL ? SAMEN_BADGE_TEXT : SAMEN_BADGE_PLAIN, code, self->open ? 10.6 : 9.5);
  samen_scene_add (scene, figure);
}

static void
add_targets (SamenParadoxTrack       *self,
             SamenScene              *scene,
             const SamenTrackOptions *options)
{
  const SamenParty *party = samen_project_party (self->project, self->party);

  if (party != NULL)
    {
      SamenPoint place = samen_paradox_track_place (self, options, SAMEN_TARGET_POSITION);

      add_own_before (self, scene, options, party, place.x);
      if (samen_paradox_track_value (self, SAMEN_TARGET_POSITION) == SAMEN_NONE)
        add_hollow_badge (self, scene, options, party, place);
      else
        add_own_badge (self, scene, options, party, place);
      return;
    }
  for (SamenTarget target = SAMEN_TARGET_AGREED; target <= SAMEN_TARGET_DESIRED; target++)
    if (samen_paradox_track_value (self, target) == SAMEN_NONE && !samen_paradox_track_is_past (self))
      add_hollow_marker (scene, options, samen_paradox_track_place (self, options, target), target);
}

void
samen_paradox_track_rebuild (SamenParadoxTrack *self,
                             int                width,
                             int                height)
{
  SamenTrackOptions options;

  g_clear_pointer (&self->scene, samen_scene_unref);
  g_clear_pointer (&self->dots, g_array_unref);
  if (self->project == NULL)
    return;
  samen_paradox_track_options (self, width, &options);
  self->scene = samen_scene_new (0, 0, width, height);
  samen_track_add (self->scene, &options, &self->dots);
  add_targets (self, self->scene, &options);
}
