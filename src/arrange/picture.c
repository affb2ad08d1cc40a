/* arrange/picture.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/picture.h"

/* Gives the names the curves to step aside for. */
static void
draw_curves (SamenPicture *picture)
{
  for (guint i = 0; i < picture->n_edges; i++)
    if (!samen_edge_is_given (&picture->edges[i]))
      samen_router_points (picture->router, i, picture->edges[i].points);
}

static double
route (SamenPicture *picture,
       const guint8 *moved)
{
  g_autofree SamenSpot *spots = NULL;

  if (picture->router == NULL)
    return 0;

  spots = samen_layout_save (picture->layout);
  return samen_router_run (picture->router, spots, picture->layout->n, moved);
}

double
samen_picture_glance (SamenPicture *picture,
                      const guint8 *moved)
{
  draw_curves (picture);
  samen_names_settle_some (picture->layout, picture->edges, picture->n_edges, moved);
  return route (picture, moved);
}

double
samen_picture_draw (SamenPicture *picture)
{
  g_autofree guint8 *still = g_new0 (guint8, picture->layout->n);
  double cost;

  samen_names_reset (picture->layout);
  samen_names_settle (picture->layout, NULL, 0);
  cost = route (picture, NULL);
  if (picture->router == NULL)
    return cost;

  draw_curves (picture);
  samen_names_settle (picture->layout, picture->edges, picture->n_edges);
  return route (picture, still);
}
