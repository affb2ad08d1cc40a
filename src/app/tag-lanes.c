/* app/tag-lanes.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each name in turn takes the place that costs least as the others stand, until
 * none wants to move; from several beginnings, of which the best is kept.
 */
#include "app/tag-lanes.h"

#define SWEEPS 30
#define BEGINNINGS 8

/* What touching costs, against standing askew or far. */
#define CONTACT 150
#define PER_PIXEL 3
#define ASKEW 30
#define FAR 6
#define SHUNNED 60

/* Where a leader may come down on its name, as a share of its width. */
static const double shares[] = { 0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86, 0.06, 0.94 };

typedef struct
{
  SamenTag *tags;
  guint n;
  const SamenTagRoom *room;
} Lanes;

static gboolean
is_far (SamenLane lane)
{
  return lane == SAMEN_LANE_FAR_ABOVE || lane == SAMEN_LANE_FAR_BELOW;
}

static gboolean
is_above (SamenLane lane)
{
  return lane <= SAMEN_LANE_ABOVE;
}

/* Whether the leader of @far runs through @near. */
static gboolean
crosses (const Lanes    *lanes,
         const SamenTag *far,
         const SamenTag *near)
{
  return is_far (far->lane) && !is_far (near->lane) && is_above (far->lane) == is_above (near->lane)
         && far->x > near->left - lanes->room->gap * 0.6 && far->x < near->left + near->width + lanes->room->gap * 0.6;
}

static double
contact (const Lanes    *lanes,
         const SamenTag *a,
         const SamenTag *b)
{
  double cost = (crosses (lanes, a, b) ? CONTACT : 0) + (crosses (lanes, b, a) ? CONTACT : 0);
  double overlap = MIN (a->left + a->width, b->left + b->width) - MAX (a->left, b->left) + lanes->room->gap;

  return cost + (a->lane == b->lane && overlap > 0 ? CONTACT + PER_PIXEL * overlap : 0);
}

static double
contacts (const Lanes    *lanes,
          const SamenTag *tag)
{
  double cost = 0;

  for (guint i = 0; i < lanes->n; i++)
    if (&lanes->tags[i] != tag)
      cost += contact (lanes, tag, &lanes->tags[i]);
  return cost;
}

static double
unease (const Lanes    *lanes,
        const SamenTag *tag)
{
  gboolean shunned = !is_above (tag->lane) && tag->x > lanes->room->shun_from && tag->x < lanes->room->shun_to;

  return ASKEW * ABS ((tag->x - tag->left) / tag->width - 0.5) + (is_far (tag->lane) ? FAR : 0) + (shunned ? SHUNNED : 0);
}

static void
put (const Lanes *lanes,
     SamenTag    *tag,
     SamenLane    lane,
     double       share)
{
  tag->lane = lane;
  tag->left = CLAMP (tag->x - share * tag->width, lanes->room->from, MAX (lanes->room->from, lanes->room->to - tag->width));
}

/* Whether it found a better place. */
static gboolean
settle (const Lanes *lanes,
        SamenTag    *tag)
{
  SamenTag best = *tag;
  double least = contacts (lanes, tag) + unease (lanes, tag);
  double now = least;

  for (SamenLane lane = 0; lane < SAMEN_N_LANES; lane++)
    for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
      {
        double cost;

        put (lanes, tag, lane, shares[i]);
        cost = contacts (lanes, tag) + unease (lanes, tag);
        if (cost >= least - 1e-6)
          continue;
        least = cost;
        best = *tag;
      }
  *tag = best;
  return least < now - 1e-6;
}

static double
arrange (const Lanes *lanes,
         guint        beginning)
{
  gboolean moved = TRUE;
  double cost = 0;

  for (guint i = 0; i < lanes->n; i++)
    put (lanes, &lanes->tags[i], (SamenLane) ((i * (1 + beginning / SAMEN_N_LANES) + beginning) % SAMEN_N_LANES), 0.5);
  for (guint sweep = 0; moved && sweep < SWEEPS; sweep++)
    {
      moved = FALSE;
      for (guint i = 0; i < lanes->n; i++)
        moved |= settle (lanes, &lanes->tags[i]);
    }
  for (guint i = 0; i < lanes->n; i++)
    cost += contacts (lanes, &lanes->tags[i]) / 2 + unease (lanes, &lanes->tags[i]);
  return cost;
}

gboolean
samen_tag_lanes_place (SamenTag           *tags,
                       guint               n,
                       const SamenTagRoom *room)
{
  const Lanes lanes = { tags, n, room };
  g_autofree SamenTag *best = g_memdup2 (tags, n * sizeof *tags);
  double least = G_MAXDOUBLE;
  gboolean touches = FALSE;

  for (guint beginning = 0; beginning < BEGINNINGS; beginning++)
    {
      double cost = arrange (&lanes, beginning);

      if (cost >= least)
        continue;
      least = cost;
      for (guint i = 0; i < n; i++)
        best[i] = tags[i];
    }
  for (guint i = 0; i < n; i++)
    tags[i] = best[i];
  for (guint i = 0; i < n && !touches; i++)
    touches = contacts (&lanes, &tags[i]) > 0;
  return !touches;
}
