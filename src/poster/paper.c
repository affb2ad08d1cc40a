/* poster/paper.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/paper.h"

#define DISPLAY_FROM (28 * SAMEN_MM_PER_PT)

/* Standing; letters in points. */
typedef struct
{
  double width, height, unit, safe, margin;
  double title, lead, heading, body, floor, map_floor, code_floor;
} Paper;

static const Paper papers[] = {
  [SAMEN_PAPER_A0] = { 841, 1189, 1.15, 18, 24, 84, 28, 28, 22, 18, 18, 17 },
  [SAMEN_PAPER_A1] = { 594, 841, 1, 15, 20, 72, 24, 25, 20, 18, 18, 16 },
  [SAMEN_PAPER_A2] = { 420, 594, 0.7, 12, 15, 51, 17, 18, 14, 13, 13, 11.3 },
  [SAMEN_PAPER_A3] = { 297, 420, 0.5, 12, 13, 36, 12.5, 13, 10.5, 9.5, 9.5, 8 },
  [SAMEN_PAPER_A4] = { 210, 297, 0.35, 12, 13, 25, 9, 9, 8, 8, 8, 7.5 },
  [SAMEN_PAPER_LETTER] = { 215.9, 279.4, 0.35, 12, 13, 25, 9, 9, 8, 8, 8, 7.5 },
  [SAMEN_PAPER_TABLOID] = { 279.4, 431.8, 0.5, 12, 13, 36, 12.5, 13, 10.5, 9.5, 9.5, 8 },
  [SAMEN_PAPER_WIDE] = { 190.5, 338.67, 0.42, 8, 12, 36, 13, 13, 11, 10, 7.8, 7.5 },
};

static gboolean
lies (const SamenPosterOptions *options)
{
  if (options->orientation == SAMEN_ORIENTATION_AUTO)
    return options->view == SAMEN_VIEW_MAP || options->paper == SAMEN_PAPER_WIDE;
  return options->orientation == SAMEN_ORIENTATION_LANDSCAPE;
}

void
samen_stock_init (SamenStock *stock,
                  const SamenPosterOptions *options)
{
  const Paper *paper = &papers[CLAMP ((int) options->paper, 0, (int) G_N_ELEMENTS (papers) - 1)];

  *stock = (SamenStock){
    .width = lies (options) ? paper->height : paper->width,
    .height = lies (options) ? paper->width : paper->height,
    .unit = paper->unit,
    .safe = paper->safe,
    .margin = paper->margin,
    .title = paper->title * SAMEN_MM_PER_PT,
    .lead = paper->lead * SAMEN_MM_PER_PT,
    .heading = paper->heading * SAMEN_MM_PER_PT,
    .body = paper->body * SAMEN_MM_PER_PT,
    .floor = paper->floor * SAMEN_MM_PER_PT,
    .map_floor = paper->map_floor * SAMEN_MM_PER_PT,
    .code_floor = paper->code_floor * SAMEN_MM_PER_PT,
  };
}

gboolean
samen_stock_is_landscape (const SamenStock *stock)
{
  return stock->width > stock->height;
}

SamenFont
samen_stock_font (double size,
                  int weight)
{
  gboolean display = size >= DISPLAY_FROM && weight >= 600;

  return (SamenFont){
    .family = display ? SAMEN_FAMILY_DISPLAY : SAMEN_FAMILY_TEXT,
    .size = size,
    .weight = weight,
    .tracking = display ? -0.02 : 0,
  };
}

SamenFont
samen_stock_overline (const SamenStock *stock)
{
  SamenFont font = samen_stock_font (stock->floor, 600);

  font.tracking = 0.1;
  return font;
}

void
samen_poster_size (const SamenPosterOptions *options,
                   double *width,
                   double *height)
{
  SamenStock stock;

  samen_stock_init (&stock, options);
  *width = stock.width;
  *height = stock.height;
}
