/* scene/shapes.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/shapes.h"

#include <math.h>

/* One filled path of a symbolic icon on its 16 grid. */
typedef struct
{
  const char *d;
  gboolean even_odd;
} SamenIconPath;

#include "icon-paths.h"

/* How a kind looks beyond its colour; factors of half the badge's size, from
 * design/TOKENS.md section 3. */
typedef struct
{
  const SamenIconPath *icon;
  double icon_size;
  double icon_lift; /* the optical middle lies this much below the centre */
} Kind;

static const Kind kinds[SAMEN_N_KINDS] = {
  [SAMEN_KIND_GOVERNMENT] = { icon_party_government, 1.17, 0 },
  [SAMEN_KIND_PUBLIC_SERVICE] = { icon_party_public_service, 1.17, 0.06 },
  [SAMEN_KIND_CARE] = { icon_party_care, 1.13, 0 },
  [SAMEN_KIND_RESIDENTS] = { icon_party_residents, 1.14, 0 },
  [SAMEN_KIND_EDUCATION] = { icon_party_education, 1.06, 0.06 },
  [SAMEN_KIND_SOCIETY] = { icon_party_society, 1.08, 0 },
  [SAMEN_KIND_BUSINESS] = { icon_party_business, 1.08, -0.02 },
  [SAMEN_KIND_FUNDER] = { icon_party_funder, 1.17, 0 },
  [SAMEN_KIND_KNOWLEDGE] = { icon_party_knowledge, 1.06, 0 },
  [SAMEN_KIND_OTHER] = { icon_party_other, 0.92, 0 },
};

static const SamenIconPath *const stances[] = {
  [SAMEN_STANCE_BALANCE] = icon_stance_balance,
  [SAMEN_STANCE_BRIDGE] = icon_stance_bridge,
  [SAMEN_STANCE_ENDURE] = icon_stance_endure,
};

/* --- outlines ------------------------------------------------------------------- */

#define MOST_CORNERS 12

static void
add_polygon (SamenPath    *path,
             const double *unit,
             guint         n,
             double        x,
             double        y,
             double        s,
             double        corner)
{
  double xy[2 * MOST_CORNERS];

  for (guint i = 0; i < 2 * n; i++)
    xy[i] = (i % 2 == 0 ? x : y) + s * unit[i];
  samen_path_polygon (path, xy, n, s * corner);
}

/* A regular polygon that stands on its side, point up. */
static void
add_regular (SamenPath *path,
             guint      n,
             double     x,
             double     y,
             double     s,
             double     radius,
             double     corner)
{
  double unit[2 * MOST_CORNERS];

  for (guint i = 0; i < n; i++)
    {
      double angle = 2 * G_PI * i / n - G_PI / 2;

      unit[2 * i] = radius * cos (angle);
      unit[2 * i + 1] = radius * sin (angle);
    }
  add_polygon (path, unit, n, x, y, s, corner);
}

static void
add_arch (SamenPath *path,
          double     x,
          double     y,
          double     s)
{
  double a = 0.86 * s;
  double r = 0.14 * s;

  samen_path_move (path, x - a, y - 0.06 * s);
  samen_path_arc (path, x, y - 0.06 * s, a, G_PI, 2 * G_PI);
  samen_path_line (path, x + a, y + a - r);
  samen_path_arc (path, x + a - r, y + a - r, r, 0, G_PI / 2);
  samen_path_line (path, x - a + r, y + a);
  samen_path_arc (path, x - a + r, y + a - r, r, G_PI / 2, G_PI);
  samen_path_close (path);
}

/* A coin with ten lobes. */
static void
add_coin (SamenPath *path,
          double     x,
          double     y,
          double     s)
{
  const int lobes = 10;
  double ring = 0.93 * s;
  double half = G_PI / lobes;
  double lobe = ring * sin (half) * 1.06;
  /* A lobe is the outer part of a circle through two neighbouring dents. */
  double centre = ring * cos (half) - sqrt (lobe * lobe - ring * ring * sin (half) * sin (half));
  double reach = asin (ring * sin (half) / lobe);

  for (int i = 0; i < lobes; i++)
    {
      double angle = 2 * G_PI * i / lobes - G_PI / 2;

      samen_path_arc (path, x + centre * cos (angle), y + centre * sin (angle), lobe, angle - reach, angle + reach);
    }
  samen_path_close (path);
}

SamenPath *
samen_shape_kind (SamenKind kind,
                  double    x,
                  double    y,
                  double    s)
{
  static const double square[] = { -.86, -.86, .86, -.86, .86, .86, -.86, .86 };
  static const double cross[] = { -.6, -.97, .6, -.97, .6, -.6, .97, -.6, .97, .6, .6, .6,
                                  .6, .97, -.6, .97, -.6, .6, -.97, .6, -.97, -.6, -.6, -.6 };
  static const double basket[] = { -1.02, -.82, 1.02, -.82, .74, .86, -.74, .86 };
  SamenPath *path = samen_path_new ();

  switch (kind)
    {
    case SAMEN_KIND_GOVERNMENT:
      add_polygon (path, square, 4, x, y, s, 0.08);
      break;
    case SAMEN_KIND_PUBLIC_SERVICE:
      add_arch (path, x, y, s);
      break;
    case SAMEN_KIND_CARE:
      add_polygon (path, cross, 12, x, y, s, 0.1);
      break;
    case SAMEN_KIND_RESIDENTS:
      samen_path_circle (path, x, y, 0.95 * s);
      break;
    case SAMEN_KIND_EDUCATION:
      add_regular (path, 5, x, y + 0.06 * s, s, 1.08, 0.16);
      break;
    case SAMEN_KIND_SOCIETY:
      add_regular (path, 6, x, y, s, 1.04, 0.14);
      break;
    case SAMEN_KIND_BUSINESS:
      add_polygon (path, basket, 4, x, y, s, 0.16);
      break;
    case SAMEN_KIND_FUNDER:
      add_coin (path, x, y, s);
      break;
    case SAMEN_KIND_KNOWLEDGE:
      add_regular (path, 4, x, y, s, 1.17, 0.16);
      break;
    case SAMEN_KIND_OTHER:
    default:
      samen_path_rectangle (path, x - 1.04 * s, y - 0.7 * s, 2.08 * s, 1.4 * s, 0.7 * s);
      break;
    }
  return path;
}

/* Where a ray from the centre leaves a path: the furthest crossing. */
double
samen_shape_reach (SamenKind kind,
                   double    angle)
{
  g_autoptr (SamenPath) path = samen_shape_kind (kind, 0, 0, 1);
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double low = 0.5;
  double high = 1.4;

  cairo_append_path (cr, samen_path_cairo (path));
  while (high - low > 0.01)
    {
      double middle = (low + high) / 2;

      if (cairo_in_fill (cr, middle * cos (angle), middle * sin (angle)))
        low = middle;
      else
        high = middle;
    }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return high;
}

/* --- icons and badges --------------------------------------------------------------- */

static void
add_icon (SamenFigure         *figure,
          const SamenIconPath *icon,
          double               x,
          double               y,
          double               size,
          SamenColour          colour)
{
  for (; icon->d != NULL; icon++)
    {
      SamenPath *path = samen_path_new ();

      samen_path_svg (path, icon->d, x - size / 2, y - size / 2, size / 16);
      samen_figure_fill (figure, path, colour)->even_odd = icon->even_odd;
    }
}

void
samen_shape_kind_icon (SamenFigure *figure,
                       SamenKind    kind,
                       double       x,
                       double       y,
                       double       size,
                       SamenColour  colour)
{
  add_icon (figure, kinds[kind].icon, x, y, size, colour);
}

void
samen_shape_stance_icon (SamenFigure *figure,
                         SamenStance  stance,
                         double       x,
                         double       y,
                         double       size,
                         SamenColour  colour)
{
  add_icon (figure, stances[stance], x, y, size, colour);
}

#define MOST_KEPT 8192

static void
line_unref (gpointer line)
{
  samen_line_unref (line);
}

/* Codes and numbers come back in every picture: they are measured once.  Like
 * all measuring this is for the thread that builds scenes. */
static SamenLine *
badge_line (const char *text,
            double      s,
            double      size)
{
  static GHashTable *kept;
  g_autofree char *key = g_strdup_printf ("%s %.3f %.3f", text, s, size);
  SamenFont font = { SAMEN_FAMILY_TEXT, size > 0 ? size : 0.95 * s, 700, FALSE, -0.01 };
  double widest = 1.5 * s; /* a code may fill this much of the 2 s across */
  SamenLine *line;

  if (kept == NULL)
    kept = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, line_unref);
  line = g_hash_table_lookup (kept, key);
  if (line != NULL)
    return line;
  if (g_hash_table_size (kept) >= MOST_KEPT)
    g_hash_table_remove_all (kept);

  line = samen_line_new (text, &font);
  if (samen_line_width (line) > widest)
    {
      font.size *= widest / samen_line_width (line);
      samen_line_unref (line);
      line = samen_line_new (text, &font);
    }
  g_hash_table_insert (kept, g_steal_pointer (&key), line);
  return line;
}

static void
add_badge_text (SamenFigure *figure,
                const Kind  *kind,
                double       x,
                double       y,
                double       s,
                const char  *text,
                double       size,
                SamenColour  colour)
{
  SamenLine *line = badge_line (text, s, size);

  samen_figure_line (figure, line, x, y + 0.36 * samen_line_font (line)->size + kind->icon_lift * s * 0.8,
                     SAMEN_ALIGN_CENTRE, colour);
}

void
samen_shape_badge (SamenFigure     *figure,
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
                   double           text_size)
{
  SamenPath *outline = samen_shape_kind (kind, x, y, s);

  if (casing > 0)
    {
      SamenMark *rim = samen_figure_stroke (figure, samen_path_ref (outline), behind, 2 * casing);

      rim->cap = SAMEN_CAP_ROUND;
    }
  samen_figure_fill (figure, outline, fill);
  if (kind == SAMEN_KIND_OTHER && style != SAMEN_BADGE_PLAIN)
    {
      SamenMark *border = samen_figure_stroke (figure, samen_shape_kind (kind, x, y, 0.86 * s), look->on_kind, 0.07 * s);

      border->dash[0] = 0.2 * s;
      border->dash[1] = 0.16 * s;
      border->n_dash = 2;
    }
  if (style == SAMEN_BADGE_ICON)
    samen_shape_kind_icon (figure, kind, x, y + kinds[kind].icon_lift * s, kinds[kind].icon_size * s, look->on_kind);
  else if (style == SAMEN_BADGE_TEXT)
    add_badge_text (figure, &kinds[kind], x, y, s, text, text_size, look->on_kind);
}

/* --- talk, now and wanted ------------------------------------------------------------- */

void
samen_shape_bubble (SamenFigure     *figure,
                    const SamenLook *look,
                    double           x,
                    double           y,
                    double           r,
                    const char      *label,
                    double           text_size)
{
  SamenFont font = { SAMEN_FAMILY_TEXT, text_size, 700, FALSE, 0 };
  SamenPath *path = samen_path_new ();
  double from = atan2 (0.98, 0.1);
  double to = atan2 (0.72, -0.62);

  samen_path_move (path, x - 0.86 * r, y + 1.5 * r);
  samen_path_line (path, x + 0.1 * r, y + 0.98 * r);
  samen_path_arc (path, x, y, r, from, to - 2 * G_PI);
  samen_path_close (path);
  samen_figure_stroke (figure, samen_path_ref (path), look->paper, 0.34 * r)->cap = SAMEN_CAP_ROUND;
  samen_figure_fill (figure, path, look->bubble);
  if (label != NULL)
    samen_figure_text (figure, label, &font, x, y + 0.36 * text_size, SAMEN_ALIGN_CENTRE, look->bubble_ink);
}

void
samen_shape_flag (SamenFigure     *figure,
                  const SamenLook *look,
                  double           x,
                  double           y,
                  double           r,
                  const char      *label,
                  double           text_size,
                  gboolean         filled,
                  double           fade)
{
  SamenColour ink = samen_colour_mix (look->ink, look->paper, fade);
  SamenFont font = { SAMEN_FAMILY_TEXT, text_size, 700, FALSE, -0.02 };
  SamenPath *circle = samen_path_new ();

  samen_path_circle (circle, x, y, r);
  samen_figure_stroke (figure, samen_path_ref (circle), look->paper, 0.5 * r);
  samen_figure_fill (figure, samen_path_ref (circle), filled ? ink : look->paper);
  samen_figure_stroke (figure, circle, ink, 0.16 * r);
  samen_figure_text (figure, label, &font, x, y + 0.36 * text_size, SAMEN_ALIGN_CENTRE, filled ? look->paper : ink);
}

SamenPath *
samen_shape_triangle (double x,
                      double y,
                      double size)
{
  SamenPath *path = samen_path_new ();

  samen_path_move (path, x, y);
  samen_path_line (path, x + 0.62 * size, y + size);
  samen_path_line (path, x - 0.62 * size, y + size);
  samen_path_close (path);
  return path;
}

SamenPath *
samen_shape_diamond (double x,
                     double y,
                     double size)
{
  SamenPath *path = samen_path_new ();
  double h = 0.56 * size;

  samen_path_move (path, x, y);
  samen_path_line (path, x + h, y + h);
  samen_path_line (path, x, y + 2 * h);
  samen_path_line (path, x - h, y + h);
  samen_path_close (path);
  return path;
}

void
samen_shape_agreed (SamenFigure     *figure,
                    const SamenLook *look,
                    double           x,
                    double           y,
                    double           size)
{
  SamenPath *path = samen_shape_triangle (x, y, size);

  samen_figure_fill (figure, samen_path_ref (path), look->ink);
  samen_figure_stroke (figure, path, look->ink, 0.14 * size)->cap = SAMEN_CAP_ROUND;
}

void
samen_shape_desired (SamenFigure     *figure,
                     const SamenLook *look,
                     double           x,
                     double           y,
                     double           size)
{
  SamenPath *path = samen_shape_diamond (x, y, size);

  samen_figure_fill (figure, samen_path_ref (path), look->gold);
  samen_figure_stroke (figure, path, look->gold_ink, 0.16 * size)->cap = SAMEN_CAP_ROUND;
}
