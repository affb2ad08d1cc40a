/* app/answer-bar.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/answer-bar.h"

#include "app/address.h"
#include "app/answers.h"
#include "app/editor-tree.h"
#include "app/field-row.h"
#include "app/position-words.h"
#include "words/words.h"

struct _SamenAnswerBar
{
  GtkBox parent_instance;

  GtkLabel *words;
  GtkBox *buttons;
  GtkToggleButton *states[SAMEN_N_ANSWERS];
  GtkWidget *take_back;
  GtkWidget *tension;
  GtkWidget *remark;

  int number;
  char *party;
  SamenProject *project;
  char *round;
  gboolean showing;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenAnswerBar, samen_answer_bar, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what the person does ----------------------------------------------------------- */

static void
answer (SamenAnswerBar  *self,
        SamenAnswerState state)
{
  samen_answers_say (SAMEN_EDITOR (self), self->project, self->round, self->party, self->number, state);
}

static void
toggled_cb (SamenAnswerBar  *self,
            GtkToggleButton *button)
{
  if (self->showing)
    return;
  for (guint i = 0; i < SAMEN_N_ANSWERS; i++)
    if (self->states[i] == button)
      answer (self, gtk_toggle_button_get_active (button) ? samen_answers_state (i) : SAMEN_ANSWER_ABSENT);
}

static void
take_back_cb (SamenAnswerBar *self)
{
  answer (self, SAMEN_ANSWER_ABSENT);
}

/* --- what it shows --------------------------------------------------------------------- */

static void
show_answer (SamenAnswerBar   *self,
             const SamenRound *round)
{
  const SamenAnswer *now = samen_round_answer (round, self->party, self->number);
  g_autofree char *words = samen_shown_answer_words (self->project, round, self->party, self->number);
  g_autofree char *heading = samen_words_capital (words);

  gtk_label_set_label (self->words, heading);
  self->showing = TRUE;
  for (guint i = 0; i < SAMEN_N_ANSWERS; i++)
    gtk_toggle_button_set_active (self->states[i], samen_answer_state (now) == samen_answers_state (i));
  self->showing = FALSE;
  gtk_widget_set_sensitive (self->take_back, now != NULL);
  gtk_widget_set_visible (self->tension, now != NULL);
  gtk_widget_set_visible (self->remark, now != NULL);
}

static void
samen_answer_bar_show (SamenEditor      *editor,
                       const SamenState *state)
{
  SamenAnswerBar *self = SAMEN_ANSWER_BAR (editor);
  SamenProject *old = self->project;
  g_autofree char *address = samen_address_of_answer (state->round, self->party, self->number);

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  g_free (self->round);
  self->round = state->round != NULL ? g_strdup (state->round->id) : NULL;
  show_answer (self, state->round);
  gtk_widget_set_sensitive (GTK_WIDGET (self), !state->read_only);
  g_object_set (self->tension, "subject", address, NULL);
  g_object_set (self->remark, "subject", address, NULL);
  samen_editor_show_below (GTK_WIDGET (self), state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_answer_bar_show;
}

static void
samen_answer_bar_finalize (GObject *object)
{
  SamenAnswerBar *self = SAMEN_ANSWER_BAR (object);

  g_free (self->party);
  g_free (self->round);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_answer_bar_parent_class)->finalize (object);
}

static void
samen_answer_bar_class_init (SamenAnswerBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_answer_bar_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/answer-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerBar, words);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerBar, buttons);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerBar, take_back);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerBar, tension);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerBar, remark);
  gtk_widget_class_bind_template_callback (widget_class, take_back_cb);
}

static void
samen_answer_bar_init (SamenAnswerBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < SAMEN_N_ANSWERS; i++)
    {
      GtkWidget *button = gtk_toggle_button_new_with_label (samen_answers_words (i));

      g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled_cb), self);
      gtk_box_append (self->buttons, button);
      self->states[i] = GTK_TOGGLE_BUTTON (button);
    }
  samen_editor_adopt_below (SAMEN_EDITOR (self));
}

GtkWidget *
samen_answer_bar_new (int number)
{
  SamenAnswerBar *self = g_object_new (SAMEN_TYPE_ANSWER_BAR, NULL);

  self->number = number;
  return GTK_WIDGET (self);
}

void
samen_answer_bar_set_party (SamenAnswerBar *self,
                            const char     *party)
{
  g_return_if_fail (SAMEN_IS_ANSWER_BAR (self));

  g_free (self->party);
  self->party = g_strdup (party);
  gtk_widget_set_visible (GTK_WIDGET (self), party != NULL);
}
