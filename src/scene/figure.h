/* scene/figure.h - what is drawn: marks, gathered in figures
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A mark is one fill, one stroke or one line of text.  A figure is the marks of
 * one thing (a party, a relation, a ring) with a key that says which, and with
 * bounds; a scene is figures from back to front.  All are sealed when built:
 * threads may paint them.  Nobody but the painter (scene/painter.h) and the SVG
 * writer looks inside a mark.
 */
#pragma once

#include "arrange/place.h"
#include "scene/look.h"
#include "scene/path.h"
#include "scene/text.h"

G_BEGIN_DECLS

typedef enum
{
  SAMEN_MARK_FILL,
  SAMEN_MARK_STROKE,
  SAMEN_MARK_TEXT,
} SamenMarkType;

typedef enum
{
  SAMEN_CAP_BUTT,
  SAMEN_CAP_ROUND,
} SamenCap;

typedef struct
{
  SamenMarkType type;
  SamenColour colour;
  double alpha;        /* 1: solid */
  SamenPath *path;     /* of FILL and STROKE */
  gboolean even_odd;
  double width;        /* of STROKE */
  SamenCap cap;        /* also how corners join */
  double dash[4];
  guint n_dash;
  SamenLine *line;     /* of TEXT */
  double x;            /* start of its baseline */
  double y;
  double halo;         /* width of an outline behind a text; 0: none */
  SamenColour halo_colour;
} SamenMark;

typedef struct _SamenFigure SamenFigure;
typedef struct _SamenScene SamenScene;

struct _SamenFigure
{
  char *key;       /* "party p3", "relation r7", "ring", "title"… */
  SamenBox bounds; /* of all marks, in the unit of the scene */
  GArray *marks;   /* SamenMark, in the figure's own unit */
  GArray *spine;   /* SamenPoint: where a line runs, for picking; or NULL */
  double x;        /* from the figure's unit to the scene's: x + scale × … */
  double y;
  double scale;    /* 1 unless the figure came from another scene */
  char *stamp;     /* what it was made from, for whoever wants to use it again */
};

struct _SamenScene
{
  SamenBox bounds;
  GPtrArray *figures; /* SamenFigure, back to front */
};

/* A figure to fill with the functions below; then hand it to a scene. */
SamenFigure *samen_figure_new (const char *key);
SamenFigure *samen_figure_ref (SamenFigure *figure);
void samen_figure_unref (SamenFigure *figure);

/* The path is (transfer full).  Each returns the new mark, to say more of it
 * (dash, alpha, even_odd); it is valid until the next mark is added. */
SamenMark *samen_figure_fill (SamenFigure *figure,
                              SamenPath   *path,
                              SamenColour  colour);
SamenMark *samen_figure_stroke (SamenFigure *figure,
                                SamenPath   *path,
                                SamenColour  colour,
                                double       width);

typedef enum
{
  SAMEN_ALIGN_START,
  SAMEN_ALIGN_CENTRE,
  SAMEN_ALIGN_END,
} SamenAlign;

/* One line of text; @x is its start, centre or end, @y its baseline. */
SamenMark *samen_figure_text (SamenFigure     *figure,
                              const char      *text,
                              const SamenFont *font,
                              double           x,
                              double           y,
                              SamenAlign       align,
                              SamenColour      colour);

/* The same for a line that is measured already. */
SamenMark *samen_figure_line (SamenFigure *figure,
                              SamenLine   *line,
                              double       x,
                              double       y,
                              SamenAlign   align,
                              SamenColour  colour);

/* A block of lines, @leading × size apart, the first baseline at @y.
 * Returns: the baseline that would come next */
double samen_figure_lines (SamenFigure *figure,
                           GPtrArray   *lines,
                           double       x,
                           double       y,
                           double       leading,
                           SamenAlign   align,
                           SamenColour  colour);

SamenScene *samen_scene_new (double x,
                             double y,
                             double width,
                             double height);
SamenScene *samen_scene_ref (SamenScene *scene);
void samen_scene_unref (SamenScene *scene);

/* @figure is (transfer full). */
void samen_scene_add (SamenScene  *scene,
                      SamenFigure *figure);

/* The figures of @other, moved and scaled: x' = x + scale × x. */
void samen_scene_add_scene (SamenScene *scene,
                            SamenScene *other,
                            double      x,
                            double      y,
                            double      scale);

/* NULL when there is none of that key. */
SamenFigure *samen_scene_find (const SamenScene *scene,
                               const char       *key);

/* The topmost figure whose key begins with @prefix at a point; lines within
 * @reach of their spine.  NULL when there is none. */
SamenFigure *samen_scene_pick (const SamenScene *scene,
                               const char       *prefix,
                               double            x,
                               double            y,
                               double            reach);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenFigure, samen_figure_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenScene, samen_scene_unref)

G_END_DECLS
