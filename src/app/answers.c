/* app/answers.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/answers.h"

#include "core/edit.h"

#include <glib/gi18n-lib.h>

static const struct
{
  SamenAnswerState state;
  const char *words;
} answers[SAMEN_N_ANSWERS] = {
  { SAMEN_ANSWER_NOT_RECOGNISED, N_("We don’t recognise this") },
  { SAMEN_ANSWER_SKIPPED, N_("Don’t know") },
  { SAMEN_ANSWER_DECLINED, N_("Rather not say") },
};

SamenAnswerState
samen_answers_state (guint index)
{
  g_return_val_if_fail (index < SAMEN_N_ANSWERS, SAMEN_ANSWER_ABSENT);
  return answers[index].state;
}

const char *
samen_answers_words (guint index)
{
  g_return_val_if_fail (index < SAMEN_N_ANSWERS, "");
  return _(answers[index].words);
}

static void
add_item (GMenu           *menu,
          const char      *words,
          SamenAnswerState state)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (words, NULL);

  g_menu_item_set_action_and_target (item, "answer.give", "i", (gint32) state);
  g_menu_append_item (menu, item);
}

GMenuModel *
samen_answers_menu (const char *none)
{
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < SAMEN_N_ANSWERS; i++)
    add_item (menu, samen_answers_words (i), samen_answers_state (i));
  add_item (menu, none, SAMEN_ANSWER_ABSENT);
  return G_MENU_MODEL (menu);
}

void
samen_answers_say (SamenEditor        *editor,
                   const SamenProject *project,
                   const char         *round,
                   const char         *party,
                   int                 number,
                   SamenAnswerState    state)
{
  const SamenParty *who = project != NULL ? samen_project_party (project, party) : NULL;
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  if (who == NULL)
    return;
  name = samen_party_plain_name (who);
  label = g_strdup_printf (_("Change Answer of %s"), name);
  samen_editor_edit (editor, project, samen_edit_answer (project, round, party, number, state, 0), label, 0,
                     samen_subject_paradox (number));
}
