/* scene/path.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/path.h"

#include <math.h>
#include <string.h>

struct _SamenPath
{
  gatomicrefcount refs;
  GArray *data; /* cairo_path_data_t */
  cairo_path_t view;
};

SamenPath *
samen_path_new (void)
{
  SamenPath *path = g_new0 (SamenPath, 1);

  g_atomic_ref_count_init (&path->refs);
  path->data = g_array_new (FALSE, FALSE, sizeof (cairo_path_data_t));
  path->view.status = CAIRO_STATUS_SUCCESS;
  return path;
}

SamenPath *
samen_path_ref (SamenPath *path)
{
  g_atomic_ref_count_inc (&path->refs);
  return path;
}

void
samen_path_unref (SamenPath *path)
{
  if (path == NULL || !g_atomic_ref_count_dec (&path->refs))
    return;
  g_array_unref (path->data);
  g_free (path);
}

/* A header and up to three points. */
static void
append (SamenPath             *path,
        cairo_path_data_type_t type,
        const double          *xy,
        int                    n_points)
{
  cairo_path_data_t piece[4] = { 0 };

  piece[0].header.type = type;
  piece[0].header.length = n_points + 1;
  for (int i = 0; i < n_points; i++)
    {
      piece[i + 1].point.x = xy[2 * i];
      piece[i + 1].point.y = xy[2 * i + 1];
    }
  g_array_append_vals (path->data, piece, n_points + 1);
  path->view.data = (cairo_path_data_t *) (gpointer) path->data->data;
  path->view.num_data = (int) path->data->len;
}

void
samen_path_move (SamenPath *path,
                 double     x,
                 double     y)
{
  append (path, CAIRO_PATH_MOVE_TO, (double[]) { x, y }, 1);
}

void
samen_path_line (SamenPath *path,
                 double     x,
                 double     y)
{
  append (path, CAIRO_PATH_LINE_TO, (double[]) { x, y }, 1);
}

void
samen_path_curve (SamenPath *path,
                  double     x1,
                  double     y1,
                  double     x2,
                  double     y2,
                  double     x,
                  double     y)
{
  append (path, CAIRO_PATH_CURVE_TO, (double[]) { x1, y1, x2, y2, x, y }, 3);
}

void
samen_path_close (SamenPath *path)
{
  append (path, CAIRO_PATH_CLOSE_PATH, NULL, 0);
}

static gboolean
has_current_point (const SamenPath *path)
{
  return path->data->len > 0 &&
         path->view.data[path->data->len - 1].header.type != CAIRO_PATH_CLOSE_PATH;
}

void
samen_path_arc (SamenPath *path,
                double     cx,
                double     cy,
                double     radius,
                double     from,
                double     to)
{
  int pieces = MAX (1, (int) ceil (fabs (to - from) / (G_PI / 2) - 1e-9));
  double step = (to - from) / pieces;
  double k = 4.0 / 3.0 * tan (step / 4);

  if (has_current_point (path))
    samen_path_line (path, cx + radius * cos (from), cy + radius * sin (from));
  else
    samen_path_move (path, cx + radius * cos (from), cy + radius * sin (from));

  for (int i = 0; i < pieces; i++)
    {
      double a = from + i * step;
      double b = a + step;

      samen_path_curve (path,
                        cx + radius * (cos (a) - k * sin (a)), cy + radius * (sin (a) + k * cos (a)),
                        cx + radius * (cos (b) + k * sin (b)), cy + radius * (sin (b) - k * cos (b)),
                        cx + radius * cos (b), cy + radius * sin (b));
    }
}

void
samen_path_circle (SamenPath *path,
                   double     cx,
                   double     cy,
                   double     radius)
{
  samen_path_move (path, cx + radius, cy);
  samen_path_arc (path, cx, cy, radius, 0, 2 * G_PI);
  samen_path_close (path);
}

void
samen_path_rectangle (SamenPath *path,
                      double     x,
                      double     y,
                      double     width,
                      double     height,
                      double     corner)
{
  double r = MIN (corner, MIN (width, height) / 2);

  if (r <= 0)
    {
      samen_path_move (path, x, y);
      samen_path_line (path, x + width, y);
      samen_path_line (path, x + width, y + height);
      samen_path_line (path, x, y + height);
      samen_path_close (path);
      return;
    }
  samen_path_move (path, x + r, y);
  samen_path_arc (path, x + width - r, y + r, r, -G_PI / 2, 0);
  samen_path_arc (path, x + width - r, y + height - r, r, 0, G_PI / 2);
  samen_path_arc (path, x + r, y + height - r, r, G_PI / 2, G_PI);
  samen_path_arc (path, x + r, y + r, r, G_PI, 1.5 * G_PI);
  samen_path_close (path);
}

/* The point @length from @a on the way to @b, at most half way. */
static void
toward (const double *a,
        const double *b,
        double        length,
        double       *out)
{
  double whole = hypot (b[0] - a[0], b[1] - a[1]);
  double t = whole > 0 ? MIN (length, whole / 2) / whole : 0;

  out[0] = a[0] + (b[0] - a[0]) * t;
  out[1] = a[1] + (b[1] - a[1]) * t;
}

void
samen_path_polygon (SamenPath    *path,
                    const double *xy,
                    guint         n,
                    double        corner)
{
  for (guint i = 0; i < n; i++)
    {
      const double *here = xy + 2 * i;
      double in[2];
      double out[2];

      toward (here, xy + 2 * ((i + n - 1) % n), corner, in);
      toward (here, xy + 2 * ((i + 1) % n), corner, out);
      if (i == 0)
        samen_path_move (path, in[0], in[1]);
      else
        samen_path_line (path, in[0], in[1]);
      /* A quadratic bend round the corner, as a cubic. */
      samen_path_curve (path,
                        in[0] + (here[0] - in[0]) * 2 / 3, in[1] + (here[1] - in[1]) * 2 / 3,
                        out[0] + (here[0] - out[0]) * 2 / 3, out[1] + (here[1] - out[1]) * 2 / 3,
                        out[0], out[1]);
    }
  samen_path_close (path);
}

void
samen_path_through (SamenPath    *path,
                    const double *xy,
                    guint         n)
{
  if (n == 0)
    return;
  samen_path_move (path, xy[0], xy[1]);
  for (guint i = 0; i + 1 < n; i++)
    {
      const double *p0 = xy + 2 * (i > 0 ? i - 1 : 0);
      const double *p1 = xy + 2 * i;
      const double *p2 = xy + 2 * (i + 1);
      const double *p3 = xy + 2 * (i + 2 < n ? i + 2 : n - 1);

      samen_path_curve (path,
                        p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6,
                        p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6,
                        p2[0], p2[1]);
    }
}

void
samen_path_bounds (const SamenPath *path,
                   double          *x,
                   double          *y,
                   double          *width,
                   double          *height)
{
  double x0 = G_MAXDOUBLE;
  double y0 = G_MAXDOUBLE;
  double x1 = -G_MAXDOUBLE;
  double y1 = -G_MAXDOUBLE;

  for (int i = 0; i < path->view.num_data; i += path->view.data[i].header.length)
    for (int j = 1; j < path->view.data[i].header.length; j++)
      {
        const cairo_path_data_t *d = &path->view.data[i + j];

        x0 = MIN (x0, d->point.x);
        y0 = MIN (y0, d->point.y);
        x1 = MAX (x1, d->point.x);
        y1 = MAX (y1, d->point.y);
      }
  *x = x1 >= x0 ? x0 : 0;
  *y = x1 >= x0 ? y0 : 0;
  *width = x1 >= x0 ? x1 - x0 : 0;
  *height = x1 >= x0 ? y1 - y0 : 0;
}

const cairo_path_t *
samen_path_cairo (const SamenPath *path)
{
  return &path->view;
}
