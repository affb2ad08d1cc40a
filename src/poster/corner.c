/* poster/corner.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/corner.h"

#include <math.h>

/* Narrowest column, in letters of body size. */
#define NARROWEST 11.0
#define NARROWER 0.96
/* Between blocks, on A1. */
#define GAP 12

static SamenGalley *
set_blocks (SamenDraft       *draft,
            const SamenBlock *blocks,
            double            width)
{
  SamenGalley *galley = samen_galley_new (width);

  for (guint i = 0; blocks[i] != NULL; i++)
    blocks[i](draft, galley);
  return galley;
}

static double
room (const SamenCorner *corner,
      const SamenDraft  *draft,
      double             top,
      double             bottom)
{
  return samen_placed_map_room (corner->placed, draft, corner->at_right, top, bottom);
}

static double
column_x (const SamenCorner *corner,
          const SamenDraft  *draft,
          double             width)
{
  return corner->at_right ? draft->stock.width - draft->stock.margin - width : draft->stock.margin;
}

/* In one go at its end of the corner. */
static gboolean
put_whole (SamenCorner       *corner,
           SamenDraft        *draft,
           const SamenGalley *galley)
{
  double height = samen_galley_height (galley);
  double gap = GAP * draft->stock.unit;
  double top = corner->from_bottom ? corner->bottom - height : corner->top;
  double width = MAX (corner->least, samen_galley_used (galley));
  guint from = 0;

  if (height > corner->bottom - corner->top || room (corner, draft, top, top + height) < width)
    return FALSE;
  corner->x = column_x (corner, draft, width);
  samen_galley_pour (galley, draft->scene, &from, corner->x, top, top + height + 1);
  if (corner->from_bottom)
    corner->bottom = top - gap;
  else
    corner->top = top + height + gap;
  return TRUE;
}

/* How far down from @top a column of this width may run. */
static double
free_until (const SamenCorner *corner,
            const SamenDraft  *draft,
            double             top,
            double             width)
{
  double step = draft->stock.body / 2;
  double y = top;

  while (y + step <= corner->bottom && room (corner, draft, y, y + step) >= width)
    y += step;
  return y;
}

/* Down the side of the page, over what is in the way.  @scene NULL only tries. */
static gboolean
put_in_parts (SamenCorner       *corner,
              const SamenDraft  *draft,
              SamenScene        *scene,
              const SamenGalley *galley)
{
  double step = draft->stock.body / 2;
  double x = column_x (corner, draft, galley->width);
  guint from = 0;

  for (double y = corner->top; y < corner->bottom && from < samen_galley_length (galley); y += step)
    {
      double until = free_until (corner, draft, y, galley->width);

      if (until - y >= 6 * draft->stock.body)
        samen_galley_pour (galley, scene, &from, x, y, until);
      y = MAX (y, until);
    }
  return from == samen_galley_length (galley);
}

static gboolean
put_parts (SamenCorner       *corner,
           SamenDraft        *draft,
           const SamenGalley *galley)
{
  if (!put_in_parts (corner, draft, NULL, galley))
    return FALSE;
  put_in_parts (corner, draft, draft->scene, galley);
  corner->x = column_x (corner, draft, galley->width);
  corner->top = corner->bottom;
  return TRUE;
}

static gboolean
try_widths (SamenCorner      *corner,
            SamenDraft       *draft,
            const SamenBlock *blocks,
            gboolean          in_parts)
{
  double narrowest = MAX (corner->narrowest, NARROWEST * draft->stock.body);

  for (double width = corner->widest; width >= narrowest; width *= NARROWER)
    {
      g_autoptr (SamenGalley) galley = set_blocks (draft, blocks, width);

      if (samen_galley_length (galley) == 0)
        return TRUE;
      if (in_parts ? put_parts (corner, draft, galley) : put_whole (corner, draft, galley))
        return TRUE;
    }
  return FALSE;
}

gboolean
samen_corner_put (SamenCorner      *corner,
                  SamenDraft       *draft,
                  const SamenBlock *blocks,
                  gboolean          needed)
{
  if (try_widths (corner, draft, blocks, FALSE))
    return TRUE;
  if (!needed)
    return FALSE;
  corner->failed = TRUE;
  if (corner->strict)
    return FALSE;
  if (!corner->from_bottom && try_widths (corner, draft, blocks, TRUE))
    return TRUE;
  for (guint i = 0; blocks[i] != NULL; i++)
    blocks[i](draft, draft->spill);
  return FALSE;
}
