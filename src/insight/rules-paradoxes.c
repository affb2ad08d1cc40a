/* insight/rules-paradoxes.c - what stands out in the positions
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/rules.h"

#include "insight/distance.h"
#include "insight/figures.h"
#include "insight/movement.h"
#include "insight/perception.h"
#include "insight/positions.h"

#include <math.h>
#include <stdlib.h>

/* Out of 200 points from pole to pole. */
#define AGREED_FAR 20
#define CHANGED_FAR 40
#define PARTNERS_FAR 60 /* on average, over at least so many paradoxes: */
#define PARTNERS_SHARE 4

/* Of 0…3; "clearly felt" by those who said so, who are at least so many. */
#define FELT_STRONGLY 2
#define FELT_FEWEST 2

/* The figures of a paradox that is in play and has enough answers. */
static gboolean
figures_of (SamenCheck         *check,
            const SamenParadox *paradox,
            SamenFigures       *figures)
{
  if (paradox->in_play == SAMEN_IN_PLAY_NO)
    return FALSE;
  samen_figures_init (figures, check->project, check->round, paradox->number);
  return figures->positions >= SAMEN_SHAPE_FEWEST;
}

/* The party that gave the position closest to @position; the first of equals.
 * Pole to pole there is no further, so −100 and 100 find the two ends. */
static const char *
closest_party (SamenCheck *check,
               int         number,
               double      position)
{
  const char *closest = NULL;
  double least = INFINITY;

  SAMEN_EACH (const SamenSheet, sheet, check->round->sheets)
  {
    int given = samen_answer_position (samen_sheet_answer (sheet, number));

    if (given == SAMEN_NONE || fabs (given - position) >= least)
      continue;
    closest = sheet->party;
    least = fabs (given - position);
  }
  return closest;
}

/* What is talked over between the two that stand furthest from each other. */
static void
raise_between_ends (SamenCheck         *check,
                    const SamenFigures *figures)
{
  const char *subject = samen_subject_paradox (figures->number);
  SamenStarter *starter = samen_check_raise (check, figures->spread, subject, NULL);

  samen_starter_add_party (starter, closest_party (check, figures->number, SAMEN_POSITION_MIN));
  samen_starter_add_party (starter, closest_party (check, figures->number, SAMEN_POSITION_MAX));
}

/* Two camps have a question of their own. */
void
samen_rule_spread_large (SamenCheck *check)
{
  SAMEN_EACH (const SamenParadox, paradox, check->project->paradoxes)
  {
    SamenFigures figures;

    if (figures_of (check, paradox, &figures) && figures.spread >= SAMEN_SPREAD_LARGE &&
        figures.shape != SAMEN_SHAPE_TWO_CAMPS)
      raise_between_ends (check, &figures);
  }
}

void
samen_rule_two_camps (SamenCheck *check)
{
  SAMEN_EACH (const SamenParadox, paradox, check->project->paradoxes)
  {
    SamenFigures figures;

    if (figures_of (check, paradox, &figures) && figures.shape == SAMEN_SHAPE_TWO_CAMPS)
      raise_between_ends (check, &figures);
  }
}

void
samen_rule_stands_apart (SamenCheck *check)
{
  SAMEN_EACH (const SamenParadox, paradox, check->project->paradoxes)
  {
    g_autoptr (GPtrArray) outliers = NULL;
    SamenFigures figures;

    if (!figures_of (check, paradox, &figures))
      continue;
    outliers = samen_figures_outliers (check->project, check->round, paradox->number);
    for (guint i = 0; i < outliers->len; i++)
      {
        const char *party = g_ptr_array_index (outliers, i);
        int position = samen_answer_position (samen_round_answer (check->round, party, paradox->number));

        samen_check_raise (check, fabs (position - figures.median), party, samen_subject_paradox (paradox->number));
      }
  }
}

/* Whoever stands closest to the other pole may know what it would bring. */
static void
raise_leaning (SamenCheck *check,
               int         number,
               double      size,
               const char *pole,
               int         other_pole)
{
  SamenStarter *starter = samen_check_raise (check, size, samen_subject_paradox (number), NULL);

  samen_starter_add_detail (starter, pole);
  samen_starter_add_party (starter, closest_party (check, number, other_pole));
}

void
samen_rule_leaning (SamenCheck *check)
{
  SAMEN_EACH (const SamenParadox, paradox, check->project->paradoxes)
  {
    SamenFigures figures;

    if (!figures_of (check, paradox, &figures))
      continue;
    if (figures.upper <= -SAMEN_SHAPE_LEANING_LEAST)
      raise_leaning (check, paradox->number, -figures.mean, "left", SAMEN_POSITION_MAX);
    else if (figures.lower >= SAMEN_SHAPE_LEANING_LEAST)
      raise_leaning (check, paradox->number, figures.mean, "right", SAMEN_POSITION_MIN);
  }
}

/* Who feels it most; the first of equals. */
static const char *
most_touched (SamenCheck *check,
              int         number)
{
  const char *party = NULL;
  int most = -1;

  SAMEN_EACH (const SamenSheet, sheet, check->round->sheets)
  {
    const SamenAnswer *answer = samen_sheet_answer (sheet, number);

    if (answer == NULL || answer->tension == SAMEN_NONE || answer->tension <= most)
      continue;
    party = sheet->party;
    most = answer->tension;
  }
  return party;
}

/* Positions that lie far apart are talked about anyway; a tension that is felt though
 * they do not, or for which no stance was chosen, may stay unsaid. */
static gboolean
may_stay_unsaid (const SamenParadox *paradox,
                 const SamenFigures *figures)
{
  gboolean close = figures->positions > 0 && figures->spread < SAMEN_SPREAD_LARGE &&
                   figures->shape != SAMEN_SHAPE_TWO_CAMPS;

  return close || paradox->stance == SAMEN_NONE;
}

void
samen_rule_felt_strongly (SamenCheck *check)
{
  SAMEN_EACH (const SamenParadox, paradox, check->project->paradoxes)
  {
    SamenFigures figures;

    figures_of (check, paradox, &figures);
    if (paradox->in_play == SAMEN_IN_PLAY_NO || figures.felt_count < FELT_FEWEST || figures.felt < FELT_STRONGLY ||
        !may_stay_unsaid (paradox, &figures))
      continue;
    samen_starter_add_party (samen_check_raise (check, figures.felt, samen_subject_paradox (paradox->number), NULL),
                             most_touched (check, paradox->number));
  }
}

/* One starter for each party that is misunderstood, with whoever is furthest off. */
void
samen_rule_misunderstood (SamenCheck *check)
{
  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    {
      g_autoptr (GArray) gaps = samen_gaps (check->project, check->round, number);
      g_autoptr (GHashTable) raised = g_hash_table_new (g_str_hash, g_str_equal);

      for (guint i = 0; i < gaps->len; i++)
        {
          const SamenGap *gap = &g_array_index (gaps, SamenGap, i);

          if (!samen_misunderstanding (gap) || !g_hash_table_add (raised, (gpointer) gap->about))
            continue;
          samen_starter_add_party (samen_check_raise (check, samen_gap_width (gap), gap->about,
                                                      samen_subject_paradox (number)),
                                   gap->who);
        }
    }
}

void
samen_rule_agreed_far_from_desired (SamenCheck *check)
{
  SAMEN_EACH (const SamenParadox, paradox, check->project->paradoxes)
  {
    int distance;

    if (paradox->in_play == SAMEN_IN_PLAY_NO || paradox->agreed == SAMEN_NONE || paradox->desired == SAMEN_NONE)
      continue;
    distance = abs (paradox->agreed - paradox->desired);
    if (distance >= AGREED_FAR)
      samen_check_raise (check, distance, samen_subject_paradox (paradox->number), NULL);
  }
}

void
samen_rule_position_changed (SamenCheck *check)
{
  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    {
      g_autoptr (GArray) movements = samen_movements (check->project, check->before, check->round, number);

      for (guint i = 0; i < movements->len; i++)
        {
          const SamenMovement *movement = &g_array_index (movements, SamenMovement, i);
          int distance = abs (movement->to - movement->from);

          if (distance >= CHANGED_FAR)
            samen_check_raise (check, distance, movement->party, samen_subject_paradox (number));
        }
    }
}

/* Who have to do with each other and see most things otherwise; a tension between
 * them has a starter of its own. */
void
samen_rule_partners_apart (SamenCheck *check)
{
  g_autoptr (GHashTable) sheets = samen_sheets_by_party (check->round);

  SAMEN_EACH (const SamenRelation, relation, check->project->relations)
  {
    guint shared;
    double distance = samen_distance_of_sheets (check->project, check->round,
                                                g_hash_table_lookup (sheets, relation->from),
                                                g_hash_table_lookup (sheets, relation->to), &shared);

    if (relation->kind != SAMEN_RELATION_TENSION && shared >= PARTNERS_SHARE && distance >= PARTNERS_FAR)
      samen_check_raise (check, distance, relation->id, NULL);
  }
}
