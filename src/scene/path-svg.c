/* scene/path-svg.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/path.h"

#include <math.h>
#include <string.h>

/* --- reading ----------------------------------------------------------------- */

typedef struct
{
  SamenPath *path;
  const char *at;
  double x; /* the pen, before scaling */
  double y;
  double start_x;
  double start_y;
  double control_x; /* of the last curve, for S and s */
  double control_y;
  double dx;
  double dy;
  double scale;
} Reader;

static void
skip_blanks (Reader *r)
{
  while (*r->at == ' ' || *r->at == ',' || *r->at == '\n' || *r->at == '\t')
    r->at++;
}

static gboolean
read_number (Reader *r,
             double *number)
{
  char *end = NULL;

  skip_blanks (r);
  *number = g_ascii_strtod (r->at, &end);
  if (end == r->at)
    return FALSE;
  r->at = end;
  return TRUE;
}

/* The flags of an arc may stand without a blank between them. */
static gboolean
read_flag (Reader *r,
           double *flag)
{
  skip_blanks (r);
  if (*r->at != '0' && *r->at != '1')
    return FALSE;
  *flag = *r->at++ - '0';
  return TRUE;
}

static double
map_x (const Reader *r,
       double        x)
{
  return r->dx + r->scale * x;
}

static double
map_y (const Reader *r,
       double        y)
{
  return r->dy + r->scale * y;
}

static void
line_to (Reader *r,
         double  x,
         double  y)
{
  r->x = r->control_x = x;
  r->y = r->control_y = y;
  samen_path_line (r->path, map_x (r, x), map_y (r, y));
}

static void
curve_to (Reader       *r,
          const double *c)
{
  samen_path_curve (r->path, map_x (r, c[0]), map_y (r, c[1]), map_x (r, c[2]), map_y (r, c[3]),
                    map_x (r, c[4]), map_y (r, c[5]));
  r->control_x = c[2];
  r->control_y = c[3];
  r->x = c[4];
  r->y = c[5];
}

/* A circular arc by its end points (SVG 1.1, appendix F.6.5); the icons have no
 * other ellipses than circles, so one radius is enough. */
static void
arc_to (Reader *r,
        double  radius,
        gboolean large,
        gboolean sweep,
        double  x,
        double  y)
{
  double mx = (x - r->x) / 2;
  double my = (y - r->y) / 2;
  double half = hypot (mx, my);
  double lift;
  double cx;
  double cy;
  double from;
  double to;

  if (half == 0)
    return;
  radius = MAX (radius, half);
  lift = sqrt (MAX (0, radius * radius - half * half)) / half * (large == sweep ? -1 : 1);
  cx = r->x + mx - lift * my;
  cy = r->y + my + lift * mx;
  from = atan2 (r->y - cy, r->x - cx);
  to = atan2 (y - cy, x - cx);
  if (sweep && to < from)
    to += 2 * G_PI;
  if (!sweep && to > from)
    to -= 2 * G_PI;
  samen_path_arc (r->path, map_x (r, cx), map_y (r, cy), radius * r->scale, from, to);
  r->x = r->control_x = x;
  r->y = r->control_y = y;
}

static gboolean
read_arc (Reader  *r,
          gboolean relative)
{
  double rx;
  double ry;
  double rotation;
  double large;
  double sweep;
  double x;
  double y;

  if (!read_number (r, &rx) || !read_number (r, &ry) || !read_number (r, &rotation) ||
      !read_flag (r, &large) || !read_flag (r, &sweep) || !read_number (r, &x) || !read_number (r, &y))
    return FALSE;
  arc_to (r, rx, large != 0, sweep != 0, x + (relative ? r->x : 0), y + (relative ? r->y : 0));
  return TRUE;
}

/* C and S, c and s. */
static gboolean
read_curve (Reader  *r,
            gboolean relative,
            gboolean smooth)
{
  double c[6] = { 2 * r->x - r->control_x, 2 * r->y - r->control_y };

  for (int i = smooth ? 2 : 0; i < 6; i++)
    {
      if (!read_number (r, &c[i]))
        return FALSE;
      if (relative)
        c[i] += i % 2 == 0 ? r->x : r->y;
    }
  curve_to (r, c);
  return TRUE;
}

static gboolean
read_line (Reader *r,
           char    command)
{
  gboolean relative = g_ascii_islower (command);
  char kind = g_ascii_toupper (command);
  double x = r->x;
  double y = r->y;

  if (kind != 'V' && !read_number (r, &x))
    return FALSE;
  if (kind != 'H' && !read_number (r, &y))
    return FALSE;
  if (relative && kind != 'V')
    x += r->x;
  if (relative && kind != 'H')
    y += r->y;
  if (kind != 'M')
    {
      line_to (r, x, y);
      return TRUE;
    }
  r->x = r->start_x = r->control_x = x;
  r->y = r->start_y = r->control_y = y;
  samen_path_move (r->path, map_x (r, x), map_y (r, y));
  return TRUE;
}

static gboolean
read_segment (Reader *r,
              char    command)
{
  switch (command)
    {
    case 'M': case 'm': case 'L': case 'l': case 'H': case 'h': case 'V': case 'v':
      return read_line (r, command);
    case 'C': case 'c':
      return read_curve (r, command == 'c', FALSE);
    case 'S': case 's':
      return read_curve (r, command == 's', TRUE);
    case 'A': case 'a':
      return read_arc (r, command == 'a');
    default:
      return FALSE;
    }
}

gboolean
samen_path_svg (SamenPath  *path,
                const char *d,
                double      x,
                double      y,
                double      scale)
{
  Reader r = { .path = path, .at = d, .dx = x, .dy = y, .scale = scale };
  char command = 0;

  for (skip_blanks (&r); *r.at != '\0'; skip_blanks (&r))
    {
      if (g_ascii_isalpha (*r.at))
        command = *r.at++;
      if (command == 'z' || command == 'Z')
        {
          samen_path_close (path);
          r.x = r.control_x = r.start_x;
          r.y = r.control_y = r.start_y;
          command = 0;
          continue;
        }
      if (!read_segment (&r, command))
        return FALSE;
      /* More pairs after a move are lines. */
      if (command == 'M')
        command = 'L';
      else if (command == 'm')
        command = 'l';
    }
  return TRUE;
}

/* --- writing ------------------------------------------------------------------ */

static void
append_number (GString *out,
               double   number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  char *end;

  g_ascii_formatd (buffer, sizeof buffer, "%.2f", number);
  end = buffer + strlen (buffer);
  while (end[-1] == '0')
    *--end = '\0';
  if (end[-1] == '.')
    *--end = '\0';
  if (strcmp (buffer, "-0") == 0)
    g_string_append_c (out, '0');
  else
    g_string_append (out, buffer);
}

char *
samen_path_to_svg (const SamenPath *path)
{
  static const char letters[] = { 'M', 'L', 'C', 'Z' };
  const cairo_path_t *view = samen_path_cairo (path);
  GString *out = g_string_new (NULL);

  for (int i = 0; i < view->num_data; i += view->data[i].header.length)
    {
      g_string_append_c (out, letters[view->data[i].header.type]);
      for (int j = 1; j < view->data[i].header.length; j++)
        {
          if (j > 1)
            g_string_append_c (out, ' ');
          append_number (out, view->data[i + j].point.x);
          g_string_append_c (out, ' ');
          append_number (out, view->data[i + j].point.y);
        }
    }
  return g_string_free (out, FALSE);
}
