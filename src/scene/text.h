/* scene/text.h - text, measured once
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text is measured with metrics hinting off and glyph positions unrounded, so
 * that a line breaks at the same word on screen and paper at every zoom.  A
 * measured line keeps its glyphs; any thread may paint it afterwards.
 * Measuring itself is for one thread: the one that builds scenes.
 */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SAMEN_FAMILY_TEXT,    /* Inter */
  SAMEN_FAMILY_DISPLAY, /* Inter Display, from 28 pt up */
} SamenFamily;

typedef struct
{
  SamenFamily family;
  double size;     /* in the unit of the scene */
  int weight;      /* 400, 500, 600, 700 */
  gboolean italic;
  double tracking; /* extra space between letters, in em */
} SamenFont;

typedef struct _SamenLine SamenLine;

/* One line as it is.  (transfer full) */
SamenLine *samen_line_new (const char      *text,
                           const SamenFont *font);
SamenLine *samen_line_ref (SamenLine *line);
void samen_line_unref (SamenLine *line);
double samen_line_width (const SamenLine *line);
const char *samen_line_text (const SamenLine *line);
const SamenFont *samen_line_font (const SamenLine *line);

/* Paints with the baseline's start at @x, @y, in the current colour. */
void samen_line_paint (const SamenLine *line, cairo_t *cr, double x, double y);

/* Adds the outlines to the current path, for a halo. */
void samen_line_outline (const SamenLine *line, cairo_t *cr, double x, double y);

double samen_text_width (const char      *text,
                         const SamenFont *font);

/* samen_text_wrap:
 * @width: 0 for one line
 * @balanced: make the lines even without making them more
 *
 * Breaks at spaces, then at soft hyphens, then anywhere; nothing is left out.
 * Returns: (transfer full) (element-type SamenLine): at least one */
GPtrArray *samen_text_wrap (const char      *text,
                            const SamenFont *font,
                            double           width,
                            gboolean         balanced);

/* samen_text_fit:
 * @font: (inout): its size shrinks in steps of 3 % down to @floor
 *
 * Wraps at the largest size at which @text is no wider than @width and no
 * higher than @height with lines @leading × size apart.
 * Returns: (transfer full): as at @floor when even that does not fit */
GPtrArray *samen_text_fit (const char *text,
                           SamenFont  *font,
                           double      floor,
                           double      width,
                           double      height,
                           double      leading,
                           gboolean   *fits);

/* samen_text_fit_circle:
 *
 * Fits a text into a circle: each line may use the chord at its height; @shift is
 * how far the middle of the block lies below the centre.  What is too long even at
 * @floor is cut at a word, with "…"; then the caller shows the whole elsewhere.
 * @offsets: (out) (transfer full): baselines relative to the centre
 * @whole: (out): whether all of it is there
 * Returns: (transfer full) */
GPtrArray *samen_text_fit_circle (const char *text,
                                  SamenFont  *font,
                                  double      floor,
                                  double      radius,
                                  double      leading,
                                  double      shift,
                                  double    **offsets,
                                  gboolean   *whole);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenLine, samen_line_unref)

G_END_DECLS
