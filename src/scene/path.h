/* scene/path.h - outlines
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A path is a row of cairo's own path data, so that a painter hands it over as
 * it is.  It can be made from the "d" of an SVG path, which is how icons get
 * into the picture.  Points are in the unit of the scene.
 */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

typedef struct _SamenPath SamenPath;

SamenPath *samen_path_new (void);
SamenPath *samen_path_ref (SamenPath *path);
void samen_path_unref (SamenPath *path);

void samen_path_move (SamenPath *path, double x, double y);
void samen_path_line (SamenPath *path, double x, double y);
void samen_path_curve (SamenPath *path, double x1, double y1, double x2, double y2, double x, double y);
void samen_path_close (SamenPath *path);

/* A part of a circle from angle @from to @to (radians, 0 = east, clockwise on
 * the page), joined to the current point by a line where there is one. */
void samen_path_arc (SamenPath *path, double cx, double cy, double radius, double from, double to);
void samen_path_circle (SamenPath *path, double cx, double cy, double radius);
void samen_path_rectangle (SamenPath *path, double x, double y, double width, double height, double corner);

/* A closed polygon with rounded corners; @xy holds 2 × @n numbers. */
void samen_path_polygon (SamenPath *path, const double *xy, guint n, double corner);

/* A smooth line through @n points. */
void samen_path_through (SamenPath *path, const double *xy, guint n);

/* Adds an SVG path, scaled by @scale after which @x, @y is added.
 * Returns: FALSE when @d is no path */
gboolean samen_path_svg (SamenPath *path, const char *d, double x, double y, double scale);

/* The points' bounding box; all zero for an empty path. */
void samen_path_bounds (const SamenPath *path, double *x, double *y, double *width, double *height);

const cairo_path_t *samen_path_cairo (const SamenPath *path);

/* The path as an SVG "d", two decimals. Returns: (transfer full) */
char *samen_path_to_svg (const SamenPath *path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenPath, samen_path_unref)

G_END_DECLS
