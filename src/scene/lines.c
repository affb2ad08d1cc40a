/* scene/lines.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/shapes.h"

#include "scene/polyline.h"

#include <math.h>

/* design/TOKENS.md section 4; all in line units. */
typedef enum
{
  END_NONE,
  END_DOT,
  END_OPEN,
  END_SOLID,
  END_RING,
} End;

typedef struct
{
  double width;
  double inner;     /* of the pale line within a double one */
  double dash[4];
  guint n_dash;
  SamenCap cap;
  End start;
  End end;
  double shorten;   /* what the end's sign takes of the line */
} Pattern;

static const Pattern patterns[SAMEN_N_RELATION_KINDS] = {
  [SAMEN_RELATION_WORKS_WITH] = { .width = 1.05, .start = END_DOT, .end = END_DOT },
  [SAMEN_RELATION_SERVES] = { .width = 1.0, .end = END_OPEN },
  [SAMEN_RELATION_FUNDS] = { .width = 2.9, .inner = 1.2, .end = END_SOLID, .shorten = 4 },
  [SAMEN_RELATION_STEERS] = { .width = 1.5, .dash = { 6.5, 2.2, 1.5, 2.2 }, .n_dash = 4, .end = END_SOLID, .shorten = 4 },
  [SAMEN_RELATION_SUPERVISES] = { .width = 1.6, .dash = { 0, 3.2 }, .n_dash = 2, .cap = SAMEN_CAP_ROUND, .end = END_RING, .shorten = 4.6 },
  [SAMEN_RELATION_TENSION] = { .width = 1.35 },
};

#define WAVE_HALF 3.3
#define WAVE_HEIGHT 1.35

typedef struct
{
  double width;
  gboolean dotted;
} Link;

static const Link links[SAMEN_N_COMMITMENTS] = {
  [SAMEN_COMMITMENT_AWARE] = { 1.4, TRUE },
  [SAMEN_COMMITMENT_INTERESTED] = { 1.5, FALSE },
  [SAMEN_COMMITMENT_COMMITTED] = { 3.4, FALSE },
  [SAMEN_COMMITMENT_CARRYING] = { 6.2, FALSE },
};

void
samen_shape_link (SamenFigure    *figure,
                  double          x0,
                  double          y0,
                  double          x1,
                  double          y1,
                  SamenCommitment commitment,
                  double          u,
                  SamenColour     colour)
{
  const Link *link = &links[commitment];
  SamenPath *path = samen_path_new ();
  SamenMark *mark;

  samen_path_move (path, x0, y0);
  samen_path_line (path, x1, y1);
  mark = samen_figure_stroke (figure, path, colour, link->width * u);
  if (!link->dotted)
    return;
  mark->cap = SAMEN_CAP_ROUND;
  mark->dash[1] = 3.6 * u;
  mark->n_dash = 2;
}

/* --- relations -------------------------------------------------------------------- */

/* The line that is drawn, and what it is drawn with. */
typedef struct
{
  SamenFigure *figure;
  const Pattern *pattern;
  SamenPoint *points; /* STEPS + 1 of them */
  double length;
  double u;
  SamenColour colour;
  SamenColour behind;
} Stroke;

#define STEPS 60
#define KNOTS 12

/* A smooth path along the line, without its last @shorten units. */
static SamenPath *
smooth (const Stroke *stroke,
        double        shorten)
{
  double to = MAX (stroke->length * 0.05, stroke->length - shorten * stroke->u);
  g_autofree SamenPoint *knots = samen_polyline_divide (stroke->points, STEPS + 1, 0, to, KNOTS);
  SamenPath *path = samen_path_new ();

  samen_path_through (path, &knots[0].x, KNOTS + 1);
  return path;
}

/* Half waves left and right of the line in turn. */
static SamenPath *
wave (const Stroke *stroke)
{
  guint halves = (guint) MAX (2, round (stroke->length / (WAVE_HALF * stroke->u)));
  g_autofree SamenPoint *p = samen_polyline_divide (stroke->points, STEPS + 1, 0, stroke->length, 2 * halves);
  SamenPath *path = samen_path_new ();

  samen_path_move (path, p[0].x, p[0].y);
  for (guint i = 0; i < halves; i++)
    {
      const SamenPoint *a = &p[2 * i];
      const SamenPoint *m = &p[2 * i + 1];
      const SamenPoint *e = &p[2 * i + 2];
      double length = MAX (1e-9, hypot (e->x - a->x, e->y - a->y));
      double lift = 2 * WAVE_HEIGHT * stroke->u * (i % 2 == 0 ? 1 : -1) / length;
      double qx = m->x - (e->y - a->y) * lift;
      double qy = m->y + (e->x - a->x) * lift;

      samen_path_curve (path, a->x + (qx - a->x) * 2 / 3, a->y + (qy - a->y) * 2 / 3,
                        e->x + (qx - e->x) * 2 / 3, e->y + (qy - e->y) * 2 / 3, e->x, e->y);
    }
  return path;
}

static SamenMark *
add_stroke (const Stroke *stroke,
            SamenPath    *path,
            SamenColour   colour,
            double        width)
{
  return samen_figure_stroke (stroke->figure, path, colour, width * stroke->u);
}

static void
add_head (const Stroke *stroke,
          SamenPoint    tip,
          SamenPoint    before,
          double        length,
          double        half,
          gboolean      solid)
{
  double m = MAX (1e-9, hypot (tip.x - before.x, tip.y - before.y));
  double dx = (tip.x - before.x) / m * stroke->u;
  double dy = (tip.y - before.y) / m * stroke->u;
  SamenPath *path = samen_path_new ();
  SamenMark *mark;

  samen_path_move (path, tip.x - dx * length - dy * half, tip.y - dy * length + dx * half);
  samen_path_line (path, tip.x, tip.y);
  samen_path_line (path, tip.x - dx * length + dy * half, tip.y - dy * length - dx * half);
  if (solid)
    {
      samen_path_close (path);
      samen_figure_fill (stroke->figure, samen_path_ref (path), stroke->colour);
    }
  mark = add_stroke (stroke, path, stroke->colour, solid ? 0.5 : 1.1);
  mark->cap = SAMEN_CAP_ROUND;
}

static void
add_ring (const Stroke *stroke,
          SamenPoint    tip,
          SamenPoint    before)
{
  double m = MAX (1e-9, hypot (tip.x - before.x, tip.y - before.y));
  SamenPath *path = samen_path_new ();

  samen_path_circle (path, tip.x - (tip.x - before.x) / m * 2 * stroke->u,
                     tip.y - (tip.y - before.y) / m * 2 * stroke->u, 2.3 * stroke->u);
  samen_figure_fill (stroke->figure, samen_path_ref (path), stroke->behind);
  add_stroke (stroke, path, stroke->colour, 1.2);
}

static void
add_end (const Stroke *stroke,
         End           end,
         SamenPoint    tip,
         SamenPoint    before)
{
  SamenPath *path;

  switch (end)
    {
    case END_DOT:
      path = samen_path_new ();
      samen_path_circle (path, tip.x, tip.y, 1.9 * stroke->u);
      samen_figure_fill (stroke->figure, path, stroke->colour);
      break;
    case END_OPEN:
      add_head (stroke, tip, before, 4.2, 2.7, FALSE);
      break;
    case END_SOLID:
      add_head (stroke, tip, before, 5.9, 3.2, TRUE);
      break;
    case END_RING:
      add_ring (stroke, tip, before);
      break;
    case END_NONE:
    default:
      break;
    }
}

static void
add_line (const Stroke     *stroke,
          SamenRelationKind kind)
{
  const Pattern *pattern = stroke->pattern;
  gboolean tension = kind == SAMEN_RELATION_TENSION;
  SamenPath *path = tension ? wave (stroke) : smooth (stroke, pattern->shorten);
  SamenMark *mark = add_stroke (stroke, path, stroke->colour, pattern->width);

  mark->cap = tension ? SAMEN_CAP_ROUND : pattern->cap;
  mark->n_dash = pattern->n_dash;
  for (guint i = 0; i < pattern->n_dash; i++)
    mark->dash[i] = pattern->dash[i] * stroke->u;
  if (pattern->inner > 0)
    add_stroke (stroke, samen_path_ref (path), stroke->behind, pattern->inner);
}

void
samen_shape_relation (SamenFigure      *figure,
                      const SamenLook  *look,
                      SamenRelationKind kind,
                      const SamenPoint *points,
                      guint             n,
                      double            trim_from,
                      double            trim_to,
                      double            u,
                      SamenColour       behind,
                      gboolean          cased,
                      double            strength)
{
  double whole = samen_polyline_length (points, n);
  double from = trim_from > 0 ? samen_polyline_leaves (points, n, trim_from, FALSE) : 0;
  double to = whole - (trim_to > 0 ? samen_polyline_leaves (points, n, trim_to, TRUE) : 0);
  gboolean tension = kind == SAMEN_RELATION_TENSION;
  g_autofree SamenPoint *drawn = NULL;
  Stroke stroke;

  if (to - from < 2 * u)
    return; /* the shapes stand against each other: there is no room for a line */
  drawn = samen_polyline_divide (points, n, from, to, STEPS);
  stroke = (Stroke){ figure, &patterns[kind], drawn, to - from, u, samen_colour_mix (behind, tension ? look->ink : look->relation, strength), behind };
  if (cased)
    add_stroke (&stroke, smooth (&stroke, 0), behind, tension ? 5.4 : 3.8);
  add_line (&stroke, kind);
  add_end (&stroke, stroke.pattern->start, drawn[0], drawn[2]);
  add_end (&stroke, stroke.pattern->end, drawn[STEPS], drawn[STEPS - 2]);

  figure->spine = g_array_sized_new (FALSE, FALSE, sizeof (SamenPoint), STEPS + 1);
  g_array_append_vals (figure->spine, drawn, STEPS + 1);
}
