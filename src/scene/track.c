/* scene/track.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/track.h"

#include "insight/figures.h"
#include "scene/shapes.h"

#include <math.h>

/* Half widths of the kinds' shapes, in half sizes. */
static const double half_width[SAMEN_N_KINDS] = {
  [SAMEN_KIND_GOVERNMENT] = 0.86, [SAMEN_KIND_PUBLIC_SERVICE] = 0.86, [SAMEN_KIND_CARE] = 0.97,
  [SAMEN_KIND_RESIDENTS] = 0.95, [SAMEN_KIND_EDUCATION] = 1.03, [SAMEN_KIND_SOCIETY] = 0.92,
  [SAMEN_KIND_BUSINESS] = 1.02, [SAMEN_KIND_FUNDER] = 1.2, [SAMEN_KIND_KNOWLEDGE] = 1.17,
  [SAMEN_KIND_OTHER] = 1.04,
};

/* A dot may stand this share of the track beside its place, never past a pole. */
#define NUDGE 0.018
#define LANE_PITCH 1.86

typedef struct
{
  const SamenParty *party;
  double value;
  double x;
  guint lane;
} Dot;

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

/* --- where the dots stand --------------------------------------------------------- */

static int
compare_dots (gconstpointer a,
              gconstpointer b)
{
  const Dot *one = a;
  const Dot *two = b;

  if (one->value != two->value)
    return one->value < two->value ? -1 : 1;
  return g_strcmp0 (one->party->id, two->party->id);
}

static GArray *
gather (const SamenTrackOptions *options)
{
  GArray *dots = g_array_new (FALSE, TRUE, sizeof (Dot));

  if (options->round == NULL || (options->parts & SAMEN_TRACK_PARTIES) == 0)
    return dots;
  SAMEN_EACH (const SamenSheet, sheet, options->round->sheets)
  {
    const SamenAnswer *answer = samen_sheet_answer (sheet, options->number);
    Dot dot = { .party = samen_project_party (options->project, sheet->party) };

    if (dot.party == NULL || samen_answer_state (answer) != SAMEN_ANSWER_GIVEN)
      continue;
    dot.value = answer->position;
    dot.x = samen_track_x (options, answer->position);
    g_array_append_val (dots, dot);
  }
  g_array_sort (dots, compare_dots);
  return dots;
}

/* Puts the dots in @lanes lanes so that none touch; with @force the last one
 * takes what is left.  FALSE when they do not go in. */
static gboolean
fill_lanes (GArray                  *dots,
            const SamenTrackOptions *options,
            guint                    lanes,
            gboolean                 force)
{
  double edge[SAMEN_TRACK_MOST_LANES];
  double nudge = NUDGE * options->width;
  double gap = 0.12 * options->dot;

  for (guint lane = 0; lane < lanes; lane++)
    edge[lane] = -G_MAXDOUBLE;
  for (guint i = 0; i < dots->len; i++)
    {
      Dot *dot = &g_array_index (dots, Dot, i);
      double half = half_width[dot->party->kind] * options->dot;
      double wanted = samen_track_x (options, dot->value);
      double last = MIN (wanted + nudge, options->x + options->width) + 1e-6;
      double best = G_MAXDOUBLE;

      for (guint lane = 0; lane < lanes; lane++)
        {
          double free = edge[lane] + gap + half;
          double x = MAX (wanted, free);

          if ((x > last && !(force && lane + 1 == lanes)) || fabs (x - wanted) >= best)
            continue;
          best = fabs (x - wanted);
          dot->lane = lane;
          dot->x = MIN (x, last);
        }
      if (best == G_MAXDOUBLE)
        return FALSE;
      edge[dot->lane] = dot->x + half;
    }
  return TRUE;
}

static guint
into_lanes (GArray                  *dots,
            const SamenTrackOptions *options)
{
  if (dots->len == 0)
    return 0;
  for (guint lanes = 1; lanes <= SAMEN_TRACK_MOST_LANES; lanes++)
    if (fill_lanes (dots, options, lanes, FALSE))
      return lanes;
  fill_lanes (dots, options, SAMEN_TRACK_MOST_LANES, TRUE);
  return SAMEN_TRACK_MOST_LANES;
}

/* On the track itself: pushed apart a little, a small overlap is allowed. */
static void
push_apart (GArray                  *dots,
            const SamenTrackOptions *options)
{
  double apart = 1.74 * options->dot;
  double most = 1.06 * options->dot;

  for (int pass = 0; pass < 60; pass++)
    {
      for (guint i = 0; i + 1 < dots->len; i++)
        {
          Dot *a = &g_array_index (dots, Dot, i);
          Dot *b = &g_array_index (dots, Dot, i + 1);
          double push = (apart - (b->x - a->x)) / 2;

          if (push > 0)
            {
              a->x -= push;
              b->x += push;
            }
        }
      for (guint i = 0; i < dots->len; i++)
        {
          Dot *dot = &g_array_index (dots, Dot, i);
          double wanted = samen_track_x (options, dot->value);

          dot->x = CLAMP (dot->x, wanted - most, wanted + most);
        }
    }
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
}

static double
dot_y (const SamenTrackOptions *options,
       guint                    lane)
{
  if ((options->parts & SAMEN_TRACK_CODES) == 0)
    return options->y;
  return options->y - options->thickness / 2 - options->lift - 1.1 * options->dot - lane * LANE_PITCH * options->dot;
}

static void
add_dot (SamenScene              *scene,
         const SamenTrackOptions *options,
         const Dot               *dot)
{
  const SamenLook *look = options->look;
  gboolean codes = (options->parts & SAMEN_TRACK_CODES) != 0;
  gboolean fades = options->party != NULL && g_strcmp0 (options->party, dot->party->id) != 0;
  SamenColour fill = samen_colour_mix (look->kinds[dot->party->kind], look->paper, fades ? 0.6 : 0);
  const char *code = codes && options->codes != NULL ? g_hash_table_lookup (options->codes, dot->party->id) : NULL;
  g_autofree char *key = g_strdup_printf ("dot %s", dot->party->id);
  SamenFigure *figure = samen_figure_new (key);

  samen_shape_badge (figure, look, dot->party->kind, dot->x, dot_y (options, dot->lane), options->dot, fill,
                     (codes ? 0.17 : 0.11) * options->dot, look->paper, code != NULL ? SAMEN_BADGE_TEXT : SAMEN_BADGE_PLAIN,
                     code, options->code_size);
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

static void
add_markers (SamenScene              *scene,
             const SamenTrackOptions *options)
{
  const SamenParadox *paradox = samen_project_paradox (options->project, options->number);
  double s = options->marker;
  double y = marker_y (options);
  double agreed = samen_track_x (options, paradox->agreed == SAMEN_NONE ? 0 : paradox->agreed);
  double desired = samen_track_x (options, paradox->desired == SAMEN_NONE ? 0 : paradox->desired);
  gboolean both = paradox->agreed != SAMEN_NONE && paradox->desired != SAMEN_NONE;
  double lack = 1.5 * s - fabs (desired - agreed);

  if (both && lack > 0)
    {
      double way = desired >= agreed ? 0.5 : -0.5;

      agreed -= way * lack;
      desired += way * lack;
    }
  else if (both && (options->parts & SAMEN_TRACK_ARROW) != 0 && fabs (desired - agreed) > 3 * s)
    add_arrow (scene, options, agreed, desired, y + 0.58 * s);

  if (paradox->agreed != SAMEN_NONE)
    {
      SamenFigure *figure = samen_figure_new ("agreed");

      samen_shape_agreed (figure, options->look, agreed, y, s);
      samen_scene_add (scene, figure);
    }
  if (paradox->desired != SAMEN_NONE)
    {
      SamenFigure *figure = samen_figure_new ("desired");

      samen_shape_desired (figure, options->look, desired, y, s);
      samen_scene_add (scene, figure);
    }
}

/* --- doors ---------------------------------------------------------------------------------- */

static GArray *
settle (const SamenTrackOptions *options,
        guint                   *lanes)
{
  GArray *dots = gather (options);

  *lanes = 0;
  if ((options->parts & SAMEN_TRACK_CODES) != 0)
    *lanes = into_lanes (dots, options);
  else
    push_apart (dots, options);
  return dots;
}

guint
samen_track_lanes (const SamenTrackOptions *options)
{
  guint lanes;
  g_autoptr (GArray) dots = settle (options, &lanes);

  return lanes;
}

guint
samen_track_add (SamenScene              *scene,
                 const SamenTrackOptions *options,
                 GArray                 **out)
{
  guint lanes;
  g_autoptr (GArray) dots = settle (options, &lanes);

  add_track (scene, options);
  if (out != NULL)
    *out = g_array_new (FALSE, FALSE, sizeof (SamenTrackDot));
  for (guint i = 0; i < dots->len; i++)
    {
      const Dot *dot = &g_array_index (dots, Dot, i);
      SamenTrackDot place = { dot->party->id, dot->x, dot_y (options, dot->lane) };

      add_dot (scene, options, dot);
      if (out != NULL)
        g_array_append_val (*out, place);
    }
  if ((options->parts & SAMEN_TRACK_MARKERS) != 0)
    add_markers (scene, options);
  return lanes;
}
