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

/* In one go, at the end of the corner or @shift away from it. */
static gboolean
put_whole (SamenCorner       *corner,
           SamenDraft        *draft,
           const SamenGalley *galley,
           double             shift)
{
  double height = samen_galley_height (galley);
  double gap = GAP * draft->stock.unit;
  double top = corner->from_bottom ? corner->bottom - shift - height : corner->top + shift;
  double width = MAX (corner->least, samen_galley_used (galley));
  guint from = 0;

  if (top < corner->top || top + height > corner->bottom || room (corner, draft, top, top + height) < width)
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

/* The same blocks in every width from wide to narrow. */
static GPtrArray *
set_widths (const SamenCorner *corner,
            SamenDraft        *draft,
            const SamenBlock  *blocks)
{
  GPtrArray *galleys = g_ptr_array_new_with_free_func ((GDestroyNotify) samen_galley_free);
  double narrowest = MAX (corner->narrowest, NARROWEST * draft->stock.body);

  for (double width = corner->widest; width >= narrowest; width *= NARROWER)
    g_ptr_array_add (galleys, set_blocks (draft, blocks, width));
  return galleys;
}

static gboolean
try_whole (SamenCorner *corner,
           SamenDraft  *draft,
           GPtrArray   *galleys)
{
  double slide = corner->slides ? corner->bottom - corner->top : 0;

  for (double shift = 0; shift <= slide; shift += draft->stock.body)
    for (guint i = 0; i < galleys->len; i++)
      if (put_whole (corner, draft, g_ptr_array_index (galleys, i), shift))
        return TRUE;
  return FALSE;
}

static gboolean
try_parts (SamenCorner *corner,
           SamenDraft  *draft,
           GPtrArray   *galleys)
{
  for (guint i = 0; i < galleys->len; i++)
    if (put_parts (corner, draft, g_ptr_array_index (galleys, i)))
      return TRUE;
  return FALSE;
}

static gboolean
has_nothing (GPtrArray *galleys)
{
  return galleys->len > 0 && samen_galley_length (g_ptr_array_index (galleys, 0)) == 0;
}

gboolean
samen_corner_put (SamenCorner      *corner,
                  SamenDraft       *draft,
                  const SamenBlock *blocks,
                  gboolean          needed)
{
  g_autoptr (GPtrArray) galleys = set_widths (corner, draft, blocks);

  if (has_nothing (galleys) || try_whole (corner, draft, galleys))
    return TRUE;
  if (!needed)
    return FALSE;
  corner->failed = TRUE;
  if (corner->strict)
    return FALSE;
  if (!corner->from_bottom && try_parts (corner, draft, galleys))
    return TRUE;
  for (guint i = 0; blocks[i] != NULL; i++)
    blocks[i](draft, draft->spill);
  return FALSE;
}
