/* exchange/merge-apply.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "exchange/merge-private.h"

#include "core/edit.h"
#include "core/text.h"

#include <string.h>

/* --- one answer ------------------------------------------------------------------------ */

/* @remark (transfer full) with @line below it, unless it is in there or does not fit. */
static char *
remark_with (char       *remark,
             const char *line)
{
  g_autofree char *before = remark;
  g_autofree char *next = NULL;

  if (line == NULL || (before != NULL && strstr (before, line) != NULL))
    return g_steal_pointer (&before);
  next = samen_lines_join (before, line);
  return g_utf8_strlen (next, -1) <= SAMEN_TEXT_MAX ? g_steal_pointer (&next) : g_steal_pointer (&before);
}

/* A line for every option of @question that does not stand, below @remark
 * (transfer full). */
static char *
remark_with_others (char                *remark,
                    const SamenMerge    *merge,
                    const SamenQuestion *question)
{
  for (guint i = 0; i < question->options->len; i++)
    {
      const SamenOption *option = g_ptr_array_index (question->options, i);
      g_autofree char *own = NULL;
      g_autofree char *kept = NULL;
      g_autofree char *line = NULL;

      if (i == question->chosen)
        continue;
      line = samen_option_line (merge, question, option);
      remark = remark_with (remark, line);
      samen_remark_split (option->answer->remark, &own, &kept);
      remark = remark_with (remark, kept);
    }
  return remark;
}

static void
set_remark (SamenAnswer *answer,
            const char  *remark)
{
  samen_record_set_text (answer, samen_record_class_find (&samen_answer_class, "remark"), remark);
}

/* What will stand. */
static const SamenOption *
chosen_option (const SamenQuestion *question)
{
  return g_ptr_array_index (question->options, MIN (question->chosen, question->options->len - 1));
}

static SamenAnswer *
answer_to (const SamenMerge    *merge,
           const SamenQuestion *question)
{
  SamenAnswer *answer = samen_record_copy (chosen_option (question)->answer);
  g_autofree char *remark = remark_with_others (g_strdup (answer->remark), merge, question);

  set_remark (answer, remark);
  return answer;
}

static SamenEstimate *
estimate_to (const SamenQuestion *question)
{
  SamenEstimate *estimate = samen_record_new (&samen_estimate_class);

  estimate->party = g_ref_string_new (question->about);
  estimate->paradox = question->paradox;
  estimate->position = chosen_option (question)->answer->position;
  return estimate;
}

/* --- one sheet ----------------------------------------------------------------------------- */

static int
compare_estimates (gconstpointer a,
                   gconstpointer b)
{
  const SamenEstimate *one = *(const SamenEstimate *const *) a;
  const SamenEstimate *two = *(const SamenEstimate *const *) b;

  return one->paradox != two->paradox ? one->paradox - two->paradox : g_strcmp0 (one->party, two->party);
}

/* @answers: by number, each (transfer full) or NULL. */
static void
fill_answers (const SamenMerge  *merge,
              const SamenPage   *page,
              SamenAnswer      **answers)
{
  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    answers[number] = samen_record_ref (samen_sheet_answer (page->sheet, number));
  for (guint i = 0; i < page->questions->len; i++)
    {
      const SamenQuestion *question = g_ptr_array_index (page->questions, i);

      if (question->about != NULL)
        continue;
      samen_record_unref (answers[question->paradox]);
      answers[question->paradox] = answer_to (merge, question);
    }
}

/* Other estimates are kept with the party's own answer, where there is one. */
static void
keep_other_estimates (const SamenMerge     *merge,
                      const SamenQuestion  *question,
                      SamenAnswer         **answer)
{
  SamenAnswer *next;
  g_autofree char *remark = NULL;

  if (*answer == NULL || question->options->len < 2)
    return;
  next = samen_record_copy (*answer);
  remark = remark_with_others (g_strdup (next->remark), merge, question);
  set_remark (next, remark);
  samen_record_unref (*answer);
  *answer = next;
}

/* Those of the base that no file speaks of, and what came of the questions. */
static GPtrArray *
collect_estimates (const SamenMerge  *merge,
                   const SamenPage   *page,
                   SamenAnswer      **answers)
{
  GPtrArray *estimates = g_ptr_array_new_with_free_func (samen_record_unref);
  g_autoptr (GHashTable) asked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < page->questions->len; i++)
    {
      const SamenQuestion *question = g_ptr_array_index (page->questions, i);

      if (question->about == NULL)
        continue;
      g_hash_table_add (asked, g_strdup_printf ("%d %s", question->paradox, question->about));
      g_ptr_array_add (estimates, estimate_to (question));
      keep_other_estimates (merge, question, &answers[question->paradox]);
    }
  SAMEN_EACH (SamenEstimate, estimate, page->sheet != NULL ? page->sheet->estimates : NULL)
  {
    g_autofree char *name = g_strdup_printf ("%d %s", estimate->paradox, estimate->party);

    if (!g_hash_table_contains (asked, name))
      g_ptr_array_add (estimates, samen_record_ref (estimate));
  }
  g_ptr_array_sort (estimates, compare_estimates);
  return estimates;
}

static SamenSheet *
sheet_of (const SamenMerge *merge,
          const SamenPage  *page)
{
  SamenSheet *sheet = page->sheet != NULL ? samen_record_copy (page->sheet) : samen_record_new (&samen_sheet_class);
  SamenAnswer *answers[SAMEN_N_PARADOXES + 1] = { NULL };
  g_autoptr (GPtrArray) said = g_ptr_array_new_with_free_func (samen_record_unref);
  g_autoptr (GPtrArray) estimates = NULL;

  fill_answers (merge, page, answers);
  estimates = collect_estimates (merge, page, answers);
  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    if (answers[number] != NULL)
      g_ptr_array_add (said, answers[number]);

  samen_record_set_text (sheet, samen_record_class_find (&samen_sheet_class, "party"), page->party);
  sheet->commitment = page->commitment;
  samen_record_take_list (sheet, samen_record_class_find (&samen_sheet_class, "answers"),
                          samen_list_new (&samen_record_items, said->pdata, said->len));
  samen_record_take_list (sheet, samen_record_class_find (&samen_sheet_class, "estimates"),
                          samen_list_new (&samen_record_items, estimates->pdata, estimates->len));
  return sheet;
}

/* --- the project ------------------------------------------------------------------------------ */

/* Before the first round of a later day; at the end when days do not tell. */
static guint
index_for (const SamenProject *project,
           const SamenRound   *fresh)
{
  SAMEN_EACH (const SamenRound, round, project->rounds)
  {
    if (fresh->date != NULL && round->date != NULL && strcmp (round->date, fresh->date) > 0)
      return round_i;
  }
  return G_MAXUINT;
}

static SamenProject *
with_rounds (const SamenMerge *merge)
{
  SamenProject *project = samen_project_ref (merge->base);

  for (guint i = 0; i < merge->rounds->len; i++)
    {
      SamenRound *round = g_ptr_array_index (merge->rounds, i);
      SamenProject *next = samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "rounds", samen_record_ref (round),
                                           index_for (project, round), NULL);

      samen_project_unref (project);
      project = next;
      /* Fresh from the edit: numbers in the new ids count as used. */
      samen_project_complete (project);
    }
  return project;
}

/* A page on which nothing found a place is no reason for a sheet. */
static gboolean
says_nothing (const SamenPage *page)
{
  int before = page->sheet != NULL ? page->sheet->commitment : SAMEN_NONE;

  return page->questions->len == 0 && page->commitment == before;
}

SamenProject *
samen_merge_apply (const SamenMerge *merge)
{
  SamenProject *project = with_rounds (merge);

  for (guint i = 0; i < merge->pages->len; i++)
    {
      const SamenPage *page = g_ptr_array_index (merge->pages, i);
      SamenProject *next;

      if (says_nothing (page))
        continue;
      next = samen_edit_put_sheet (project, page->round, sheet_of (merge, page));
      samen_project_unref (project);
      project = next;
    }
  return project;
}
