/* scene/shapes.h - the signs: kinds, stances, lines, markers
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The alphabet of every picture; design/TOKENS.md sections 3 to 5.  Each adds
 * marks to a figure.  A kind is always shape and icon (or code) and colour,
 * a relation always line pattern and end, never colour alone.
 */
#pragma once

#include "core/paradox.h"
#include "core/relation.h"
#include "scene/figure.h"

G_BEGIN_DECLS

/* The outline of a kind, @s half its size.  (transfer full) */
SamenPath *samen_shape_kind (SamenKind kind, double x, double y, double s);

/* From the centre of a kind's shape (@s = 1) to its outline at @angle (radians,
 * 0 = east, clockwise). */
double samen_shape_reach (SamenKind kind, double angle);

typedef enum
{
  SAMEN_BADGE_ICON,
  SAMEN_BADGE_TEXT,  /* a code or number */
  SAMEN_BADGE_PLAIN,
} SamenBadgeStyle;

/* A kind's shape with icon or text in it.  @casing: width of the rim in the
 * colour @behind that parts it from lines beneath, 0: none.
 * @text_size: of the text, 0: as large as fits. */
void samen_shape_badge (SamenFigure     *figure,
                        const SamenLook *look,
                        SamenKind        kind,
                        double           x,
                        double           y,
                        double           s,
                        SamenColour      fill,
                        double           casing,
                        SamenColour      behind,
                        SamenBadgeStyle  style,
                        const char      *text,
                        double           text_size);

void samen_shape_kind_icon (SamenFigure *figure, SamenKind kind, double x, double y, double size, SamenColour colour);
void samen_shape_stance_icon (SamenFigure *figure, SamenStance stance, double x, double y, double size, SamenColour colour);

/* party → ambition; @u is the line unit. */
void samen_shape_link (SamenFigure *figure, double x0, double y0, double x1, double y1,
                       SamenCommitment commitment, double u, SamenColour colour);

/* A relation along @n points, kept @trim_from and @trim_to away from its ends;
 * also sets the figure's spine.  @strength: 1, or less to fade towards @behind. */
void samen_shape_relation (SamenFigure       *figure,
                           const SamenLook   *look,
                           SamenRelationKind  kind,
                           const SamenPoint  *points,
                           guint              n,
                           double             trim_from,
                           double             trim_to,
                           double             u,
                           SamenColour        behind,
                           gboolean           cased,
                           double             strength);

/* A speech bubble: "talk about this". */
void samen_shape_bubble (SamenFigure *figure, const SamenLook *look, double x, double y, double r, const char *label, double text_size);

/* The mark of an initiative on a party: a small round flag, filled for who leads it.
 * @fade: 0, or how far it fades into the paper. */
void samen_shape_flag (SamenFigure *figure, const SamenLook *look, double x, double y, double r, const char *label,
                       double text_size, gboolean filled, double fade);

/* Where we stand: a triangle with its tip at @x, @y; where we want to go: a
 * diamond with its top there. */
SamenPath *samen_shape_triangle (double x, double y, double size);
SamenPath *samen_shape_diamond (double x, double y, double size);
void samen_shape_agreed (SamenFigure *figure, const SamenLook *look, double x, double y, double size);
void samen_shape_desired (SamenFigure *figure, const SamenLook *look, double x, double y, double size);

G_END_DECLS
