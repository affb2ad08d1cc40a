/* insight/starters.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/starters.h"

#include "insight/matches.h"
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
  { "no-ambition", 1.00, 1, samen_rule_no_ambition },                                   /* 2 */
  { "residents-missing", 0.98, 1, samen_rule_residents_missing },                       /* 3 representative, 7 */
  { "two-camps", 0.96, 3, samen_rule_two_camps },                                       /* 5 */
  { "spread-large", 0.95, 3, samen_rule_spread_large },                                 /* 5, 7 */
  { "no-step", 0.90, 1, samen_rule_no_step },                                           /* 6, 7 */
  { "tension-without-note", 0.86, 6, samen_rule_tension_without_note },                 /* 7 */
  { "agreed-far-from-desired", 0.82, 3, samen_rule_agreed_far_from_desired },           /* 7 */
  { "stands-apart", 0.80, 3, samen_rule_stands_apart },                                 /* 5 */
  { "leaning", 0.78, 3, samen_rule_leaning },                                           /* 5, 7 */
  { "felt-strongly", 0.76, 3, samen_rule_felt_strongly },                               /* 5 */
  { "no-mandate", 0.74, 6, samen_rule_no_mandate },                                     /* 3 chain, 7 */
  { "misunderstood", 0.72, 6, samen_rule_misunderstood },                               /* 5 */
  { SAMEN_RULE_MATCH, 0.70, 6, samen_rule_offer_meets_need },                           /* 3, 7 */
  { "partners-apart", 0.68, 3, samen_rule_partners_apart },                             /* 4, 5 */
  { "not-recognised", 0.66, 6, samen_rule_not_recognised },                             /* 3 recognised */
  { "kind-missing", 0.62, 1, samen_rule_kind_missing },                                 /* 3 representative, 7 */
  { "no-backing", 0.60, 6, samen_rule_no_backing },                                     /* 3 chain */
  { "position-changed", 0.58, 6, samen_rule_position_changed },                         /* 7 */
  { "no-room", 0.56, 6, samen_rule_no_room },                                           /* 3 chain */
  { "committed-without-initiative", 0.54, 6, samen_rule_committed_without_initiative }, /* 3 action-oriented, 7 */
  { "motives-instrumental", 0.50, 6, samen_rule_motives_instrumental },                 /* 3 involved, 7 */
  { "lone-convener", 0.46, 1, samen_rule_lone_convener },                               /* 7 */
  { "no-contribution", 0.42, 6, samen_rule_no_contribution },                           /* 3 action-oriented, 7 */
  { "motives-unknown", 0.40, 6, samen_rule_motives_unknown },                           /* 3 motivated */
  { "no-effect", 0.38, 6, samen_rule_no_effect },                                       /* 3 action-oriented, 7 */
  { "no-role", 0.34, 6, samen_rule_no_role },                                           /* 3 role-clear */
};

static void
starter_free (gpointer data)
{
  SamenStarter *starter = data;

  if (starter == NULL)
    return;
  g_ptr_array_unref (starter->subjects);
  g_ptr_array_unref (starter->details);
  g_ptr_array_unref (starter->parties);
  g_free (starter);
}

static SamenStarter *
starter_new (void)
{
  SamenStarter *starter = g_new0 (SamenStarter, 1);

  starter->subjects = g_ptr_array_new_with_free_func (g_free);
  starter->details = g_ptr_array_new_with_free_func (g_free);
  starter->parties = g_ptr_array_new_with_free_func (g_free);
  return starter;
}

void
samen_starter_add_detail (SamenStarter *starter,
                          const char   *detail)
{
  g_ptr_array_add (starter->details, g_strdup (detail));
}

void
samen_starter_add_party (SamenStarter *starter,
                         const char   *party)
{
  if (party != NULL)
    g_ptr_array_add (starter->parties, g_strdup (party));
}

/* A relation is about the parties at its ends. */
static void
add_subject (SamenStarter       *starter,
             const SamenProject *project,
             const char         *subject)
{
  const SamenRelation *relation = samen_project_relation (project, subject);

  g_ptr_array_add (starter->subjects, g_strdup (subject));
  if (samen_project_party (project, subject) != NULL)
    samen_starter_add_party (starter, subject);
  if (relation != NULL)
    {
      samen_starter_add_party (starter, relation->from);
      samen_starter_add_party (starter, relation->to);
    }
}

SamenStarter *
samen_check_raise (SamenCheck *check,
                   double      size,
                   const char *subject,
                   const char *other)
{
  SamenStarter *starter = starter_new ();

  starter->weight = size;
  add_subject (starter, check->project, subject);
  if (other != NULL)
    add_subject (starter, check->project, other);
  g_ptr_array_add (check->found, starter);
  return starter;
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

/* NULL when nobody put it aside. */
static const SamenAside *
aside_of (const SamenProject *project,
          const SamenStarter *starter)
{
  SAMEN_EACH (const SamenAside, aside, project->asides)
  {
    if (g_strcmp0 (aside->rule, starter->rule) == 0 && same_subjects (aside->subjects, starter->subjects))
      return aside;
  }
  return NULL;
}

/* All that one rule finds, the weightiest first.  Returns: (transfer full) */
static GPtrArray *
look_by (const Rule *rule,
         SamenCheck *check)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (starter_free);

  check->found = found;
  rule->look (check);
  check->found = NULL;
  g_ptr_array_sort (found, compare_weights);
  for (guint i = 0; i < found->len; i++)
    {
      SamenStarter *starter = g_ptr_array_index (found, i);

      starter->rule = rule->name;
      starter->aside = aside_of (check->project, starter);
    }
  return found;
}

/* Takes over the weightiest of what one rule found. */
static void
apply_rule (const Rule *rule,
            SamenCheck *check,
            GPtrArray  *starters)
{
  g_autoptr (GPtrArray) found = look_by (rule, check);
  guint taken = 0;

  for (guint i = 0; i < found->len && taken < rule->most; i++)
    {
      SamenStarter *starter = g_ptr_array_index (found, i);

      if (starter->aside != NULL)
        continue;
      starter->weight = rule->weight / ++taken;
      g_ptr_array_add (starters, g_steal_pointer (&found->pdata[i]));
    }
}

/* What is covered is taken out of both rounds, so that no rule can give it away. */
static void
check_init (SamenCheck         *check,
            const SamenProject *project,
            const SamenRound   *round)
{
  const SamenRound *before = round != NULL ? samen_project_round_before (project, round->id) : NULL;

  *check = (SamenCheck) { project, samen_round_shown (round), samen_round_shown (before), NULL };
}

static void
check_clear (SamenCheck *check)
{
  samen_record_unref ((gpointer) check->round);
  samen_record_unref ((gpointer) check->before);
}

GPtrArray *
samen_starters (const SamenProject *project,
                const SamenRound   *round)
{
  GPtrArray *starters = g_ptr_array_new_with_free_func (starter_free);
  SamenCheck check;

  check_init (&check, project, round);
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    apply_rule (&rules[i], &check, starters);
  check_clear (&check);
  g_ptr_array_sort (starters, compare_weights);
  return starters;
}

static const Rule *
rule_named (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (g_strcmp0 (rules[i].name, name) == 0)
      return &rules[i];
  return NULL;
}

/* The starter as it would be raised now, else what is known of it. */
static SamenStarter *
starter_behind (const SamenAside *aside,
                const Rule       *rule,
                SamenCheck       *check)
{
  g_autoptr (GPtrArray) found = look_by (rule, check);
  SamenStarter *starter;

  for (guint i = 0; i < found->len; i++)
    {
      starter = g_ptr_array_index (found, i);
      if (starter->aside == aside)
        return g_steal_pointer (&found->pdata[i]);
    }
  starter = starter_new ();
  starter->rule = rule->name;
  starter->aside = aside;
  starter->past = TRUE;
  SAMEN_EACH (char, subject, aside->subjects)
  {
    add_subject (starter, check->project, subject);
  }
  return starter;
}

GPtrArray *
samen_starters_aside (const SamenProject *project,
                      const SamenRound   *round)
{
  GPtrArray *starters = g_ptr_array_new_with_free_func (starter_free);
  SamenCheck check;

  check_init (&check, project, round);
  SAMEN_EACH (const SamenAside, aside, project->asides)
  {
    const Rule *rule = rule_named (aside->rule);

    if (rule != NULL)
      g_ptr_array_add (starters, starter_behind (aside, rule, &check));
  }
  check_clear (&check);
  return starters;
}

/* Rules that look at what parties answered on one paradox, the most telling first. */
static const char *const opening_rules[] = {
  "two-camps", "spread-large", "stands-apart", "leaning", "misunderstood", "position-changed", "felt-strongly",
};

/* The weightiest about @subject that was not put aside; NULL when there is none. */
static const SamenStarter *
first_about (const GPtrArray *found,
             const char      *subject)
{
  for (guint i = 0; i < found->len; i++)
    {
      const SamenStarter *starter = g_ptr_array_index (found, i);
      gboolean about = g_ptr_array_find_with_equal_func (starter->subjects, subject, g_str_equal, NULL);

      if (about && starter->aside == NULL)
        return starter;
    }
  return NULL;
}

char *
samen_opening_question (const SamenProject *project,
                        const SamenRound   *round,
                        int                 number,
                        SamenLanguage       language)
{
  char *question = NULL;
  SamenCheck check;

  check_init (&check, project, round);
  for (guint i = 0; i < G_N_ELEMENTS (opening_rules) && question == NULL; i++)
    {
      g_autoptr (GPtrArray) found = look_by (rule_named (opening_rules[i]), &check);
      const SamenStarter *starter = first_about (found, samen_subject_paradox (number));

      if (starter != NULL)
        question = samen_starter_question (project, starter, language);
    }
  check_clear (&check);
  return question;
}
