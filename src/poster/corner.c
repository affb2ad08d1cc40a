/* poster/corner.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "poster/corner.h"

#include <math.h>

/* Narrowest column, in letters of body size. */
#define NARROWEST 11.0
#define NARROWER 0.95
/* Between blocks, on A1. */
#define GAP 12

static SamenGalley *
set_blocks (SamenDraft *draft,
            const SamenBlock *blocks,
            double width)
{
  SamenGalley *galley = samen_galley_new (width);

  for (guint i = 0; blocks[i] != NULL; i++)
    blocks[i](draft, galley);
  return galley;
}

static double
room (const SamenCorner *corner,
      const SamenDraft *draft,
      double top,
      double bottom)
{
  return samen_placed_map_room (corner->placed, draft, corner->at_right, top, bottom);
}

static double
column_x (const SamenCorner *corner,
          const SamenDraft *draft,
          double width)
{
  return corner->at_right ? draft->stock.width - draft->stock.margin - width : draft->stock.margin;
}

/* In one go, at the end of the corner or @shift away from it. */
static gboolean
put_whole (SamenCorner *corner,
           SamenDraft *draft,
           const SamenGalley *galley,
           double shift)
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
            const SamenDraft *draft,
            double top,
            double width)
{
  double step = draft->stock.body / 2;
  double y = top;

  while (y + step <= corner->bottom && room (corner, draft, y, y + step) >= width)
    y += step;
  return y;
}

/* Down the side of the page, over what is in the way.  @scene NULL only tries. */
static gboolean
put_in_parts (SamenCorner *corner,
              const SamenDraft *draft,
              SamenScene *scene,
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
put_parts (SamenCorner *corner,
           SamenDraft *draft,
           const SamenGalley *galley)
{
  if (galley->width < corner->least || !put_in_parts (corner, draft, NULL, galley))
    return FALSE;
  put_in_parts (corner, draft, draft->scene, galley);
  corner->x = column_x (corner, draft, galley->width);
  corner->top = corner->bottom;
  return TRUE;
}

/* The same blocks in every width from wide to narrow, set when asked for. */
typedef struct
{
  SamenDraft *draft;
  const SamenBlock *blocks;
  GArray *widths; /* double */
  GPtrArray *galleys;
} Widths;

static void
free_galley (gpointer galley)
{
  if (galley != NULL)
    samen_galley_free (galley);
}

static void
widths_init (Widths *widths,
             const SamenCorner *corner,
             SamenDraft *draft,
             const SamenBlock *blocks)
{
  double narrowest = MAX (corner->narrowest, NARROWEST * draft->stock.body);

  *widths = (Widths){ draft, blocks, g_array_new (FALSE, FALSE, sizeof (double)), g_ptr_array_new_with_free_func (free_galley) };
  for (double width = corner->widest; width >= narrowest; width *= NARROWER)
    g_array_append_val (widths->widths, width);
  g_ptr_array_set_size (widths->galleys, (int) widths->widths->len);
}

static void
widths_clear (Widths *widths)
{
  g_array_unref (widths->widths);
  g_ptr_array_unref (widths->galleys);
}

static const SamenGalley *
widths_get (const Widths *widths,
            guint index)
{
  gpointer *galley = &g_ptr_array_index (widths->galleys, index);

  if (*galley == NULL)
    *galley = set_blocks (widths->draft, widths->blocks, g_array_index (widths->widths, double, index));
  return *galley;
}

static gboolean
has_nothing (const Widths *widths)
{
  return widths->widths->len > 0 && samen_galley_length (widths_get (widths, 0)) == 0;
}

static gboolean
try_whole (SamenCorner *corner,
           const Widths *widths)
{
  double slide = corner->slides ? corner->bottom - corner->top : 0;

  for (double shift = 0; shift <= slide; shift += widths->draft->stock.body)
    for (guint i = 0; i < widths->widths->len; i++)
      if (put_whole (corner, widths->draft, widths_get (widths, i), shift))
        return TRUE;
  return FALSE;
}

static gboolean
try_parts (SamenCorner *corner,
           const Widths *widths)
{
  for (guint i = 0; i < widths->widths->len; i++)
    if (put_parts (corner, widths->draft, widths_get (widths, i)))
      return TRUE;
  return FALSE;
}

/* Whole if it can be.  Returns: FALSE when it does not fit at all */
static gboolean
place (SamenCorner *corner,
       const Widths *widths,
       gboolean needed)
{
  if (has_nothing (widths) || try_whole (corner, widths))
    return TRUE;
  corner->failed |= needed;
  return needed && !corner->strict && !corner->from_bottom && try_parts (corner, widths);
}

gboolean
samen_corner_put (SamenCorner *corner,
                  SamenDraft *draft,
                  const SamenBlock *blocks,
                  gboolean needed)
{
  Widths widths;
  gboolean placed;

  widths_init (&widths, corner, draft, blocks);
  placed = place (corner, &widths, needed);
  widths_clear (&widths);
  for (guint i = 0; !placed && needed && !corner->strict && blocks[i] != NULL; i++)
    blocks[i](draft, draft->spill);
  return placed;
}
