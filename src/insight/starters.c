/* insight/starters.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/starters.h"

#include "insight/rules.h"

/* Every rule of DOMAIN.md section 7, and the principles of section 3 that ask
 * for a check.  The second of a rule weighs half as much as its first, the third
 * a third: so the top of the list is about different things. */
typedef struct
{
  const char *name;
  double weight;
  guint most; /* no conversation is helped by more */
  void (*look) (SamenCheck *check);
} Rule;

static const Rule rules[] = {
  { "no-ambition", 1.00, 1, samen_rule_no_ambition },                             /* 2 */
  { "residents-missing", 0.98, 1, samen_rule_residents_missing },                 /* 3, 7 */
  { "spread-large", 0.95, 3, samen_rule_spread_large },                           /* 5, 7 */
  { "no-step", 0.90, 1, samen_rule_no_step },                                     /* 6, 7 */
  { "tension-without-note", 0.86, 6, samen_rule_tension_without_note },           /* 7 */
  { "agreed-far-from-desired", 0.82, 3, samen_rule_agreed_far_from_desired },     /* 7 */
  { "leaning", 0.78, 3, samen_rule_leaning },                                     /* 5, 7 */
  { "no-mandate", 0.74, 6, samen_rule_no_mandate },                               /* 3, 7 */
  { "offer-meets-need", 0.70, 6, samen_rule_offer_meets_need },                   /* 3, 7 */
  { "not-recognised", 0.66, 6, samen_rule_not_recognised },                       /* 3 */
  { "kind-missing", 0.62, 1, samen_rule_kind_missing },                           /* 3, 7 */
  { "position-changed", 0.58, 6, samen_rule_position_changed },                   /* 7 */
  { "committed-without-initiative", 0.54, 6, samen_rule_committed_without_initiative }, /* 7 */
  { "motives-instrumental", 0.50, 6, samen_rule_motives_instrumental },           /* 3, 7 */
  { "lone-convener", 0.46, 1, samen_rule_lone_convener },                         /* 7 */
  { "no-contribution", 0.42, 6, samen_rule_no_contribution },                     /* 3, 7 */
  { "no-effect", 0.38, 6, samen_rule_no_effect },                                 /* 3, 7 */
  { "no-role", 0.34, 6, samen_rule_no_role },                                     /* 3 */
};

static void
starter_free (gpointer data)
{
  SamenStarter *starter = data;

  if (starter == NULL)
    return;
  g_ptr_array_unref (starter->subjects);
  g_ptr_array_unref (starter->details);
  g_free (starter);
}

static GPtrArray *
texts_new (const char *one,
           const char *other)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  if (one != NULL)
    g_ptr_array_add (texts, g_strdup (one));
  if (other != NULL)
    g_ptr_array_add (texts, g_strdup (other));
  return texts;
}

void
samen_check_raise (SamenCheck *check,
                   double      size,
                   const char *subject,
                   const char *other,
                   const char *detail,
                   const char *more_detail)
{
  SamenStarter *starter = g_new (SamenStarter, 1);

  *starter = (SamenStarter) {
    .subjects = texts_new (subject, other),
    .details = texts_new (detail, more_detail),
    .weight = size,
  };
  g_ptr_array_add (check->found, starter);
}

/* GLib's sort keeps the order of equals, so the outcome never depends on luck. */
static int
compare_weights (gconstpointer a,
                 gconstpointer b)
{
  const SamenStarter *x = *(const SamenStarter *const *) a;
  const SamenStarter *y = *(const SamenStarter *const *) b;

  return (x->weight < y->weight) - (x->weight > y->weight);
}

static gboolean
same_subjects (const SamenList *aside,
               const GPtrArray *subjects)
{
  if (samen_list_length (aside) != subjects->len)
    return FALSE;
  for (guint i = 0; i < subjects->len; i++)
    if (g_strcmp0 (samen_list_get (aside, i), g_ptr_array_index (subjects, i)) != 0)
      return FALSE;
  return TRUE;
}

static gboolean
is_put_aside (const SamenProject *project,
              const SamenStarter *starter)
{
  SAMEN_EACH (const SamenAside, aside, project->asides)
  {
    if (g_strcmp0 (aside->rule, starter->rule) == 0 && same_subjects (aside->subjects, starter->subjects))
      return TRUE;
  }
  return FALSE;
}

/* Lets one rule look, and takes over the weightiest of what it found. */
static void
apply_rule (const Rule *rule,
            SamenCheck *check,
            GPtrArray  *starters)
{
  guint taken = 0;

  check->found = g_ptr_array_new_with_free_func (starter_free);
  rule->look (check);
  g_ptr_array_sort (check->found, compare_weights);
  for (guint i = 0; i < check->found->len && taken < rule->most; i++)
    {
      SamenStarter *starter = g_ptr_array_index (check->found, i);

      starter->rule = rule->name;
      if (is_put_aside (check->project, starter))
        continue;
      starter->weight = rule->weight / ++taken;
      g_ptr_array_add (starters, g_steal_pointer (&check->found->pdata[i]));
    }
  g_clear_pointer (&check->found, g_ptr_array_unref);
}

static const SamenRound *
round_before (const SamenProject *project,
              const SamenRound   *round)
{
  const SamenRound *before = NULL;

  SAMEN_EACH (const SamenRound, each, project->rounds)
  {
    if (each == round)
      return before;
    before = each;
  }
  return NULL;
}

GPtrArray *
samen_starters (const SamenProject *project,
                const SamenRound   *round)
{
  GPtrArray *starters = g_ptr_array_new_with_free_func (starter_free);
  SamenCheck check = { project, round, round_before (project, round), NULL };

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    apply_rule (&rules[i], &check, starters);
  g_ptr_array_sort (starters, compare_weights);
  return starters;
}
