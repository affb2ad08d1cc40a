/* core/history.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/history.h"

typedef struct
{
  SamenProject *project;
  char *label; /* of the edit that led here; NULL for the first */
  guint stroke;
  char *focus;
} Step;

struct _SamenHistory
{
  GPtrArray *steps; /* Step, never empty */
  guint now;        /* index of the project now */
  SamenProject *saved;
  const char *focus;
};

static Step *
step_new (const SamenProject *project,
          const char         *label,
          guint               stroke,
          const char         *focus)
{
  Step *step = g_new (Step, 1);

  step->project = samen_project_ref (project);
  step->label = g_strdup (label);
  step->stroke = stroke;
  step->focus = g_strdup (focus);
  return step;
}

static void
step_free (gpointer data)
{
  Step *step = data;

  samen_project_unref (step->project);
  g_free (step->label);
  g_free (step->focus);
  g_free (step);
}

static Step *
step_at (const SamenHistory *history,
         guint               index)
{
  return g_ptr_array_index (history->steps, index);
}

SamenHistory *
samen_history_new (const SamenProject *project)
{
  SamenHistory *history = g_new0 (SamenHistory, 1);

  history->steps = g_ptr_array_new_with_free_func (step_free);
  g_ptr_array_add (history->steps, step_new (project, NULL, 0, NULL));
  history->saved = samen_project_ref (project);
  return history;
}

void
samen_history_free (SamenHistory *history)
{
  g_ptr_array_unref (history->steps);
  samen_project_unref (history->saved);
  g_free (history);
}

const SamenProject *
samen_history_now (const SamenHistory *history)
{
  return step_at (history, history->now)->project;
}

/* Forgets what could be redone. */
static void
cut (SamenHistory *history,
     guint         length)
{
  history->focus = NULL;
  g_ptr_array_set_size (history->steps, length);
}

gboolean
samen_history_push (SamenHistory       *history,
                    const SamenProject *project,
                    const char         *label,
                    guint               stroke,
                    const char         *focus)
{
  Step *tip = step_at (history, history->now);
  gboolean goes_on = stroke != 0 && history->now > 0 && tip->stroke == stroke;

  g_return_val_if_fail (project != NULL, FALSE);

  if (project == tip->project)
    return FALSE;

  cut (history, history->now + 1);
  if (goes_on && step_at (history, history->now - 1)->project == project)
    {
      /* The drag came back to where it began: no step at all. */
      history->now--;
      cut (history, history->now + 1);
      return TRUE;
    }
  if (goes_on)
    {
      cut (history, history->now);
      history->now--;
    }
  g_ptr_array_add (history->steps, step_new (project, label, stroke, focus));
  history->now++;
  return TRUE;
}

gboolean
samen_history_cancel (SamenHistory *history,
                      guint         stroke)
{
  if (stroke == 0 || history->now == 0 || step_at (history, history->now)->stroke != stroke)
    return FALSE;
  cut (history, history->now);
  history->now--;
  return TRUE;
}

gboolean
samen_history_undo (SamenHistory *history)
{
  if (history->now == 0)
    return FALSE;
  history->focus = step_at (history, history->now)->focus;
  history->now--;
  /* A stroke that was undone is over. */
  step_at (history, history->now)->stroke = 0;
  return TRUE;
}

gboolean
samen_history_redo (SamenHistory *history)
{
  if (history->now + 1 >= history->steps->len)
    return FALSE;
  history->now++;
  history->focus = step_at (history, history->now)->focus;
  step_at (history, history->now)->stroke = 0;
  return TRUE;
}

const char *
samen_history_undo_label (const SamenHistory *history)
{
  return step_at (history, history->now)->label;
}

const char *
samen_history_redo_label (const SamenHistory *history)
{
  return history->now + 1 < history->steps->len ? step_at (history, history->now + 1)->label : NULL;
}

const char *
samen_history_focus (const SamenHistory *history)
{
  return history->focus;
}

void
samen_history_mark_saved (SamenHistory       *history,
                          const SamenProject *project)
{
  samen_project_unref (history->saved);
  history->saved = samen_project_ref (project);
  /* What is done from here is a new step, even within a stroke. */
  step_at (history, history->now)->stroke = 0;
}

gboolean
samen_history_is_saved (const SamenHistory *history)
{
  return samen_history_now (history) == history->saved;
}
