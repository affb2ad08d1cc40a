/* scene/track-change.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/track-parts.h"

#include "insight/figures.h"
#include "scene/shapes.h"

#include <math.h>

/* An arrow shorter than this, in its heads, says no more than the two shapes do. */
#define SHORTEST 1.2

static SamenMark *
add_line (SamenFigure *figure,
          double       x0,
          double       y0,
          double       x1,
          double       y1,
          SamenColour  colour,
          double       width)
{
  SamenPath *path = samen_path_new ();
  SamenMark *mark;

  samen_path_move (path, x0, y0);
  samen_path_line (path, x1, y1);
  mark = samen_figure_stroke (figure, path, colour, width);
  mark->cap = SAMEN_CAP_ROUND;
  return mark;
}

/* From one x to another along y, with an open head of half height @head. */
static void
add_arrow (SamenFigure *figure,
           double       from,
           double       to,
           double       y,
           double       head,
           SamenColour  colour)
{
  double way = to >= from ? 1 : -1;
  double width = 0.36 * head;
  SamenPath *path;

  if (fabs (to - from) < SHORTEST * head)
    return;
  add_line (figure, from, y, to, y, colour, width);
  path = samen_path_new ();
  samen_path_move (path, to - way * head, y - head);
  samen_path_line (path, to, y);
  samen_path_line (path, to - way * head, y + head);
  samen_figure_stroke (figure, path, colour, width)->cap = SAMEN_CAP_ROUND;
}

/* A shape of paper with an outline. */
static void
add_hollow (SamenFigure *figure,
            SamenPath   *outline,
            SamenColour  paper,
            SamenColour  colour,
            double       width)
{
  samen_figure_fill (figure, samen_path_ref (outline), paper);
  samen_figure_stroke (figure, outline, colour, width)->cap = SAMEN_CAP_ROUND;
}

/* --- the parties ------------------------------------------------------------------- */

/* Where the outline of a shape ends, seen from its middle. */
static double
edge (const SamenTrackOptions *options,
      const SamenTrackParty   *dot,
      double                   from,
      double                   to)
{
  double way = to >= from ? 1 : -1;

  return from + way * options->dot * (samen_shape_reach (dot->party->kind, way > 0 ? 0 : G_PI) + 0.2);
}

void
samen_track_add_moved (SamenScene              *scene,
                       const SamenTrackOptions *options,
                       const SamenTrackParty   *dot,
                       double                   y)
{
  gboolean stayed = samen_track_stayed (dot);
  SamenColour colour = samen_track_colour (options, dot->party);
  double s = options->dot * (stayed ? SAMEN_TRACK_STAYED : 0.9);
  g_autofree char *key = g_strdup_printf ("moved %s", dot->party->id);
  SamenFigure *figure = samen_figure_new (key);

  add_hollow (figure, samen_shape_kind (dot->party->kind, stayed ? dot->x : dot->was_x, y, s), options->look->paper, colour,
              0.15 * options->dot);
  if (!stayed && !isnan (dot->value))
    {
      double from = edge (options, dot, dot->was_x, dot->x);
      double to = edge (options, dot, dot->x, dot->was_x);

      if ((to - from) * (dot->x - dot->was_x) > 0)
        add_arrow (figure, from, to, y, 0.36 * options->dot, colour);
    }
  samen_scene_add (scene, figure);
}

/* --- the group ------------------------------------------------------------------------ */

static gboolean
figures_of (const SamenTrackOptions *options,
            const SamenRound        *round,
            SamenFigures            *figures)
{
  if (samen_round_is_covered (round, options->number))
    return FALSE;
  samen_figures_init (figures, options->project, round, options->number);
  return figures->positions > 0;
}

/* The middle half as it was: an outline round the band. */
void
samen_track_add_half_before (SamenScene              *scene,
                             const SamenTrackOptions *options)
{
  double thickness = 1.34 * options->thickness;
  SamenFigure *figure;
  SamenFigures before;
  SamenPath *path;
  double from, to;

  if (!figures_of (options, options->before, &before))
    return;
  from = samen_track_x (options, before.lower) - thickness / 2;
  to = samen_track_x (options, before.upper) + thickness / 2;
  path = samen_path_new ();
  samen_path_rectangle (path, from, options->y - thickness / 2, to - from, thickness, thickness / 2);
  figure = samen_figure_new ("half before");
  samen_figure_stroke (figure, path, options->look->ink_2, 0.15 * options->thickness);
  samen_scene_add (scene, figure);
}

/* Above the shapes where those are on the track, else on the track itself. */
static double
median_y (const SamenTrackOptions *options)
{
  gboolean on_track = (options->parts & SAMEN_TRACK_PARTIES) != 0 && (options->parts & SAMEN_TRACK_CODES) == 0;

  return on_track ? options->y - MAX (1.6 * options->dot, 1.1 * options->thickness) : options->y;
}

/* From the median as it was, a bar, to the median of now. */
void
samen_track_add_median (SamenScene              *scene,
                        const SamenTrackOptions *options)
{
  double y = median_y (options);
  double head = 0.5 * options->thickness;
  SamenFigure *figure;
  SamenFigures now, before;
  double from, to;

  if (!figures_of (options, options->before, &before) || !figures_of (options, options->round, &now) ||
      fabs (now.median - before.median) < SAMEN_TRACK_STILL)
    return;
  from = samen_track_x (options, before.median);
  to = samen_track_x (options, now.median);
  figure = samen_figure_new ("median");
  if (y == options->y)
    add_line (figure, from, y, to, y, options->look->paper, 3 * head);
  add_line (figure, from, y - head, from, y + head, options->look->ink, 0.36 * head);
  add_arrow (figure, from, to, y, head, options->look->ink);
  samen_scene_add (scene, figure);
}

/* An arrow to one of two markers that stand close together ends at the nearer one. */
static double
arrow_end (const SamenTrackOptions *options,
           double                   from,
           double                   to,
           double                   other)
{
  gboolean between = (other - from) * (to - other) > 0;

  return between && fabs (to - other) < 3 * options->marker ? other : to;
}

/* @now: where its marker of now stands; @other: where the other one does; NAN for none */
static void
add_marker_before (SamenScene              *scene,
                   const SamenTrackOptions *options,
                   const char              *key,
                   SamenPath               *outline,
                   double                   from,
                   double                   now,
                   double                   other,
                   double                   y)
{
  double s = options->marker;
  SamenFigure *figure = samen_figure_new (key);
  double to = arrow_end (options, from, now, other);
  double way = to >= from ? 1 : -1;

  add_hollow (figure, outline, options->look->paper, options->look->ink, 0.12 * s);
  if (fabs (to - from) > 1.7 * s)
    add_arrow (figure, from + way * 0.72 * s, to - way * 0.82 * s, y + 0.6 * s, 0.26 * s, options->look->ink);
  samen_scene_add (scene, figure);
}

void
samen_track_add_markers_before (SamenScene              *scene,
                                const SamenTrackOptions *options,
                                double                   agreed,
                                double                   desired,
                                double                   y)
{
  int stand, wish, stood, wished;

  samen_track_group (options, options->round, &stand, &wish);
  samen_track_group (options, options->before, &stood, &wished);
  if (wished != SAMEN_NONE && wished != wish)
    {
      double x = samen_track_x (options, wished);

      add_marker_before (scene, options, "desired before", samen_shape_diamond (x, y, options->marker), x, desired, agreed, y);
    }
  if (stood != SAMEN_NONE && stood != stand)
    {
      double x = samen_track_x (options, stood);

      add_marker_before (scene, options, "agreed before", samen_shape_triangle (x, y, options->marker), x, agreed, desired, y);
    }
}
