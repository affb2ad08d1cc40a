/* scene/track.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/track-parts.h"

#include "insight/figures.h"
#include "scene/shapes.h"

#include <math.h>

#define LANE_PITCH 1.86

double
samen_track_x (const SamenTrackOptions *options,
               double                   position)
{
  return options->x + options->width * (position - SAMEN_POSITION_MIN) / (SAMEN_POSITION_MAX - SAMEN_POSITION_MIN);
}

double
samen_track_position (const SamenTrackOptions *options,
                      double                   x)
{
  double position = SAMEN_POSITION_MIN + (SAMEN_POSITION_MAX - SAMEN_POSITION_MIN) * (x - options->x) / options->width;

  return CLAMP (position, SAMEN_POSITION_MIN, SAMEN_POSITION_MAX);
}

/* --- figures ------------------------------------------------------------------------ */

static void
add_bar (SamenFigure *figure,
         double       x0,
         double       x1,
         double       y,
         double       thickness,
         SamenColour  colour)
{
  SamenPath *path = samen_path_new ();

  samen_path_rectangle (path, x0 - thickness / 2, y - thickness / 2, x1 - x0 + thickness, thickness, thickness / 2);
  samen_figure_fill (figure, path, colour);
}

static void
add_tick (SamenFigure             *figure,
          const SamenTrackOptions *options)
{
  double x = options->x + options->width / 2;
  double reach = 0.95 * options->thickness;
  SamenPath *path = samen_path_new ();

  samen_path_move (path, x, options->y - reach);
  samen_path_line (path, x, options->y + reach);
  samen_figure_stroke (figure, path, options->look->tick, 0.13 * options->thickness);
}

static void
add_track (SamenScene              *scene,
           const SamenTrackOptions *options)
{
  SamenFigure *figure = samen_figure_new ("track");
  SamenFigures figures;

  samen_figures_init (&figures, options->project, options->round, options->number);
  add_bar (figure, options->x, options->x + options->width, options->y, options->thickness, options->look->track);
  if (figures.positions > 0)
    {
      add_bar (figure, samen_track_x (options, figures.minimum), samen_track_x (options, figures.maximum), options->y,
               0.6 * options->thickness, options->look->range);
      add_bar (figure, samen_track_x (options, figures.lower), samen_track_x (options, figures.upper), options->y,
               options->thickness, options->look->half);
    }
  add_tick (figure, options);
  samen_scene_add (scene, figure);
  if (options->before != NULL)
    samen_track_add_half_before (scene, options);
}

static double
dot_y (const SamenTrackOptions *options,
       guint                    lane)
{
  if ((options->parts & SAMEN_TRACK_CODES) == 0)
    return options->y;
  return options->y - options->thickness / 2 - options->lift - 1.1 * options->dot - lane * LANE_PITCH * options->dot;
}

SamenColour
samen_track_colour (const SamenTrackOptions *options,
                    const SamenParty        *party)
{
  gboolean fades = options->party != NULL && g_strcmp0 (options->party, party->id) != 0;

  return samen_colour_mix (options->look->kinds[party->kind], options->look->paper, fades ? 0.6 : 0);
}

static void
add_dot (SamenScene              *scene,
         const SamenTrackOptions *options,
         const SamenTrackParty   *dot)
{
  const SamenLook *look = options->look;
  gboolean codes = (options->parts & SAMEN_TRACK_CODES) != 0;
  const char *code = codes && options->codes != NULL ? g_hash_table_lookup (options->codes, dot->party->id) : NULL;
  g_autofree char *key = g_strdup_printf ("dot %s", dot->party->id);
  SamenFigure *figure = samen_figure_new (key);

  samen_shape_badge (figure, look, dot->party->kind, dot->x, dot_y (options, dot->lane), options->dot,
                     samen_track_colour (options, dot->party), (codes ? 0.17 : 0.11) * options->dot, look->paper,
                     code != NULL ? SAMEN_BADGE_TEXT : SAMEN_BADGE_PLAIN, code, options->code_size);
  samen_scene_add (scene, figure);
}

/* --- where we stand and where we want to go --------------------------------------------- */

static void
add_arrow (SamenScene              *scene,
           const SamenTrackOptions *options,
           double                   from,
           double                   to,
           double                   y)
{
  double s = options->marker;
  double way = to >= from ? 1 : -1;
  double tip = to - way * 0.95 * s;
  SamenFigure *figure = samen_figure_new ("arrow");
  SamenPath *line = samen_path_new ();
  SamenPath *head = samen_path_new ();
  SamenMark *mark;

  samen_path_move (line, from + way * 0.95 * s, y);
  samen_path_line (line, tip - way * 0.1 * s, y);
  mark = samen_figure_stroke (figure, line, options->look->ink, 0.12 * s);
  mark->cap = SAMEN_CAP_ROUND;
  mark->dash[1] = 0.32 * s;
  mark->n_dash = 2;
  samen_path_move (head, tip - way * 0.42 * s, y - 0.32 * s);
  samen_path_line (head, tip, y);
  samen_path_line (head, tip - way * 0.42 * s, y + 0.32 * s);
  samen_figure_stroke (figure, head, options->look->ink, 0.14 * s)->cap = SAMEN_CAP_ROUND;
  samen_scene_add (scene, figure);
}

static double
marker_y (const SamenTrackOptions *options)
{
  gboolean on_track = (options->parts & SAMEN_TRACK_PARTIES) != 0 && (options->parts & SAMEN_TRACK_CODES) == 0;

  return options->y + MAX (0.78 * options->thickness, on_track ? 1.44 * options->dot : 0);
}

void
samen_track_group (const SamenTrackOptions *options,
                   const SamenRound        *round,
                   int                     *agreed,
                   int                     *desired)
{
  const SamenParadox *paradox = samen_project_paradox (options->project, options->number);
  const SamenRound *latest = samen_project_latest_round (options->project);
  gboolean past = round != NULL && latest != NULL && g_strcmp0 (round->id, latest->id) != 0;
  const SamenAgreement *agreement = past ? samen_round_agreement (round, options->number) : NULL;

  *agreed = !past ? paradox->agreed : agreement != NULL ? agreement->agreed : SAMEN_NONE;
  *desired = !past ? paradox->desired : agreement != NULL ? agreement->desired : SAMEN_NONE;
}

static void
add_marker (SamenScene              *scene,
            const SamenTrackOptions *options,
            const char              *key,
            double                   x,
            double                   y,
            void (*shape) (SamenFigure *figure, const SamenLook *look, double x, double y, double size))
{
  SamenFigure *figure = samen_figure_new (key);

  shape (figure, options->look, x, y, options->marker);
  samen_scene_add (scene, figure);
}

static void
add_markers (SamenScene              *scene,
             const SamenTrackOptions *options)
{
  double s = options->marker;
  double y = marker_y (options);
  int stand, wish;
  double agreed, desired, lack;

  samen_track_group (options, options->round, &stand, &wish);
  agreed = samen_track_x (options, stand == SAMEN_NONE ? 0 : stand);
  desired = samen_track_x (options, wish == SAMEN_NONE ? 0 : wish);
  lack = stand != SAMEN_NONE && wish != SAMEN_NONE ? 1.5 * s - fabs (desired - agreed) : -INFINITY;
  if (lack > 0)
    {
      double way = desired >= agreed ? 0.5 : -0.5;

      agreed -= way * lack;
      desired += way * lack;
    }
  else if (lack < -1.5 * s && !isinf (lack) && options->before == NULL && (options->parts & SAMEN_TRACK_ARROW) != 0)
    add_arrow (scene, options, agreed, desired, y + 0.58 * s);

  if (options->before != NULL)
    samen_track_add_markers_before (scene, options, stand != SAMEN_NONE ? agreed : NAN, wish != SAMEN_NONE ? desired : NAN, y);
  if (stand != SAMEN_NONE)
    add_marker (scene, options, "agreed", agreed, y, samen_shape_agreed);
  if (wish != SAMEN_NONE)
    add_marker (scene, options, "desired", desired, y, samen_shape_desired);
}

/* --- doors ---------------------------------------------------------------------------------- */

guint
samen_track_lanes (const SamenTrackOptions *options)
{
  guint lanes;
  g_autoptr (GArray) dots = samen_track_settle (options, &lanes);

  return lanes;
}

/* Returns: whether any of them is shown with where it was */
static gboolean
add_parties (SamenScene              *scene,
             const SamenTrackOptions *options,
             GArray                  *parties,
             GArray                  *out)
{
  gboolean paired = FALSE;

  for (guint i = 0; i < parties->len; i++)
    {
      const SamenTrackParty *dot = &g_array_index (parties, SamenTrackParty, i);
      SamenTrackDot place = { dot->party->id, dot->x, dot_y (options, dot->lane) };

      if (!isnan (dot->before))
        samen_track_add_moved (scene, options, dot, place.y);
      paired |= !isnan (dot->before);
      if (isnan (dot->value))
        continue;
      add_dot (scene, options, dot);
      if (out != NULL)
        g_array_append_val (out, place);
    }
  return paired;
}

guint
samen_track_add (SamenScene              *scene,
                 const SamenTrackOptions *options,
                 GArray                 **out)
{
  guint lanes;
  g_autoptr (GArray) parties = samen_track_settle (options, &lanes);

  add_track (scene, options);
  if (out != NULL)
    *out = g_array_new (FALSE, FALSE, sizeof (SamenTrackDot));
  if (!add_parties (scene, options, parties, out != NULL ? *out : NULL) && options->before != NULL)
    samen_track_add_median (scene, options);
  if ((options->parts & SAMEN_TRACK_MARKERS) != 0)
    add_markers (scene, options);
  return lanes;
}
