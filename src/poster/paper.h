/* poster/paper.h - papers: their size, their edges, their letters
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A poster is read from where it hangs, so letters do not simply scale with
 * the paper: every paper has sizes of its own and a floor that no text goes
 * below.  All lengths are in millimetres, those of letters too.
 * design/TOKENS.md, sections 6 and 7.
 */
#pragma once

#include "poster/poster.h"

G_BEGIN_DECLS

#define SAMEN_MM_PER_PT (25.4 / 72.0)

typedef struct
{
  double width; /* as it lies */
  double height;
  double unit;   /* of lines and gaps: 1 on A1 */
  double safe;   /* nothing is drawn nearer to the edge */
  double margin; /* of text */
  double title;  /* sizes of letters */
  double lead;
  double heading;
  double body;
  double floor;      /* the smallest there is */
  double map_floor;  /* the same, on the map */
  double code_floor; /* the same, within a shape */
} SamenStock;

void samen_stock_init (SamenStock *stock,
                       const SamenPosterOptions *options);

gboolean samen_stock_is_landscape (const SamenStock *stock);

/* The document's letters at @size; large ones get the display cut. */
SamenFont samen_stock_font (double size,
                            int weight);

/* Letters of the word above a block: spaced capitals. */
SamenFont samen_stock_overline (const SamenStock *stock);

G_END_DECLS
