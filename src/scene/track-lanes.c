/* scene/track-lanes.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/track-parts.h"

#include <math.h>

/* Half widths of the kinds' shapes, in half sizes. */
static const double half_width[SAMEN_N_KINDS] = {
  [SAMEN_KIND_GOVERNMENT] = 0.86, [SAMEN_KIND_PUBLIC_SERVICE] = 0.86, [SAMEN_KIND_CARE] = 0.97,
  [SAMEN_KIND_RESIDENTS] = 0.95, [SAMEN_KIND_EDUCATION] = 1.03, [SAMEN_KIND_SOCIETY] = 0.92,
  [SAMEN_KIND_BUSINESS] = 1.02, [SAMEN_KIND_FUNDER] = 1.2, [SAMEN_KIND_KNOWLEDGE] = 1.17,
  [SAMEN_KIND_OTHER] = 1.04,
};

/* A dot may stand this share of the track beside its place, never past a pole. */
#define NUDGE 0.018

/* --- who is on it ------------------------------------------------------------------ */

/* The end of its movement that is nearer to the left pole, and the other. */
static double
lowest (const SamenTrackParty *dot)
{
  return fmin (dot->value, dot->before);
}

static double
highest (const SamenTrackParty *dot)
{
  return fmax (dot->value, dot->before);
}

gboolean
samen_track_stayed (const SamenTrackParty *dot)
{
  return fabs (dot->value - dot->before) < SAMEN_TRACK_STILL;
}

static int
compare_dots (gconstpointer a,
              gconstpointer b)
{
  const SamenTrackParty *one = a;
  const SamenTrackParty *two = b;

  if (lowest (one) != lowest (two))
    return lowest (one) < lowest (two) ? -1 : 1;
  return g_strcmp0 (one->party->id, two->party->id);
}

/* NAN when the party gave none, or when it may not be seen yet. */
static double
given (const SamenRound *round,
       const SamenSheet *sheet,
       int               number)
{
  const SamenAnswer *answer = sheet != NULL ? samen_sheet_answer (sheet, number) : NULL;

  if (answer == NULL || answer->state != SAMEN_ANSWER_GIVEN || samen_round_is_covered (round, number))
    return NAN;
  return answer->position;
}

static void
gather_party (GArray                  *dots,
              const SamenTrackOptions *options,
              const char              *party,
              double                   value,
              double                   before)
{
  SamenTrackParty dot = { samen_project_party (options->project, party), value, before };

  if (dot.party == NULL || isnan (lowest (&dot)))
    return;
  dot.x = samen_track_x (options, value);
  dot.was_x = samen_track_x (options, before);
  g_array_append_val (dots, dot);
}

static void
gather_now (GArray                  *dots,
            const SamenTrackOptions *options,
            const SamenRound        *before)
{
  if (options->round == NULL)
    return;
  SAMEN_EACH (const SamenSheet, sheet, options->round->sheets)
  {
    double was = before != NULL ? given (before, samen_round_sheet (before, sheet->party), options->number) : NAN;

    gather_party (dots, options, sheet->party, given (options->round, sheet, options->number), was);
  }
}

/* Those who were there then and have no sheet now. */
static void
gather_gone (GArray                  *dots,
             const SamenTrackOptions *options)
{
  SAMEN_EACH (const SamenSheet, sheet, options->before->sheets)
  {
    if (samen_round_sheet (options->round, sheet->party) == NULL)
      gather_party (dots, options, sheet->party, NAN, given (options->before, sheet, options->number));
  }
}

static GArray *
gather (const SamenTrackOptions *options)
{
  GArray *dots = g_array_new (FALSE, TRUE, sizeof (SamenTrackParty));
  /* Through one party's eyes no other party's movement matters. */
  gboolean paired = options->before != NULL && options->party == NULL && (options->parts & SAMEN_TRACK_CODES) != 0;

  if ((options->parts & SAMEN_TRACK_PARTIES) == 0)
    return dots;
  gather_now (dots, options, paired ? options->before : NULL);
  if (paired)
    gather_gone (dots, options);
  if (paired && dots->len > SAMEN_TRACK_MOST_MOVED)
    {
      g_array_set_size (dots, 0);
      gather_now (dots, options, NULL);
    }
  g_array_sort (dots, compare_dots);
  return dots;
}

static double
half_of (const SamenTrackParty   *dot,
         const SamenTrackOptions *options)
{
  return half_width[dot->party->kind] * options->dot * (samen_track_stayed (dot) ? SAMEN_TRACK_STAYED : 1);
}

/* Puts the dots, each with the way it came, in @lanes lanes so that none touch; with
 * @force the last one takes what is left.  FALSE when they do not go in. */
static gboolean
fill_lanes (GArray                  *dots,
            const SamenTrackOptions *options,
            guint                    lanes,
            gboolean                 force)
{
  double edge[SAMEN_TRACK_MOST_LANES];
  double gap = 0.12 * options->dot;

  for (guint lane = 0; lane < lanes; lane++)
    edge[lane] = -G_MAXDOUBLE;
  for (guint i = 0; i < dots->len; i++)
    {
      SamenTrackParty *dot = &g_array_index (dots, SamenTrackParty, i);
      double half = half_of (dot, options);
      double left = samen_track_x (options, lowest (dot));
      double right = samen_track_x (options, highest (dot));
      double most = MIN (NUDGE * options->width, options->x + options->width - right) + 1e-6;
      double best = G_MAXDOUBLE;

      for (guint lane = 0; lane < lanes; lane++)
        {
          double shift = MAX (0, edge[lane] + gap + half - left);

          if ((shift > most && !(force && lane + 1 == lanes)) || shift >= best)
            continue;
          best = shift;
          dot->lane = lane;
        }
      if (best == G_MAXDOUBLE)
        return FALSE;
      best = MIN (best, most);
      dot->x = samen_track_x (options, dot->value) + best;
      dot->was_x = samen_track_x (options, dot->before) + best;
      edge[dot->lane] = right + best + half;
    }
  return TRUE;
}

static guint
into_lanes (GArray                  *dots,
            const SamenTrackOptions *options)
{
  if (dots->len == 0)
    return 0;
  for (guint lanes = 1; lanes <= SAMEN_TRACK_MOST_LANES; lanes++)
    if (fill_lanes (dots, options, lanes, FALSE))
      return lanes;
  fill_lanes (dots, options, SAMEN_TRACK_MOST_LANES, TRUE);
  return SAMEN_TRACK_MOST_LANES;
}

/* On the track itself: pushed apart a little, a small overlap is allowed. */
static void
push_apart (GArray                  *dots,
            const SamenTrackOptions *options)
{
  double apart = 1.74 * options->dot;
  double most = 1.06 * options->dot;

  for (int pass = 0; pass < 60; pass++)
    {
      for (guint i = 0; i + 1 < dots->len; i++)
        {
          SamenTrackParty *a = &g_array_index (dots, SamenTrackParty, i);
          SamenTrackParty *b = &g_array_index (dots, SamenTrackParty, i + 1);
          double push = (apart - (b->x - a->x)) / 2;

          if (push > 0)
            {
              a->x -= push;
              b->x += push;
            }
        }
      for (guint i = 0; i < dots->len; i++)
        {
          SamenTrackParty *dot = &g_array_index (dots, SamenTrackParty, i);
          double wanted = samen_track_x (options, dot->value);

          dot->x = CLAMP (dot->x, wanted - most, wanted + most);
        }
    }
}

GArray *
samen_track_settle (const SamenTrackOptions *options,
                    guint                   *lanes)
{
  GArray *dots = gather (options);

  *lanes = 0;
  if ((options->parts & SAMEN_TRACK_CODES) != 0)
    *lanes = into_lanes (dots, options);
  else
    push_apart (dots, options);
  return dots;
}
