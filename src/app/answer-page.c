/* app/answer-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/answer-page.h"

#include "app/address.h"
#include "app/answer-keys.h"
#include "app/choice-row.h"
#include "app/editor-tree.h"
#include "app/estimate-row.h"
#include "app/position-words.h"
#include "app/stage-slider.h"
#include "app/text-row.h"
#include "app/workshop-poles.h"
#include "core/edit.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

/* Of an arrow key, out of 200 from pole to pole; a hand may tremble. */
#define STEP 5
#define BIG_STEP 25

struct _SamenAnswerPage
{
  GtkBox parent_instance;

  SamenWorkshopPoles *poles;
  GtkLabel *worth_left;
  GtkLabel *worth_right;
  SamenStageSlider *slider;
  GtkLabel *place;
  GtkBox *states;
  GtkToggleButton *answers[SAMEN_N_ANSWER_KEYS];
  GtkWidget *more;
  GtkWidget *tension;
  GtkWidget *remark;
  GtkExpander *others;
  GtkGrid *estimates;

  char *round;
  char *party;
  int number;
  guint stroke;    /* of the keys on this page */
  gboolean hidden; /* an earlier answer stays out of sight */
  SamenProject *project;
  gboolean showing;
};

enum
{
  ANSWERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenAnswerPage, samen_answer_page, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what it shows ------------------------------------------------------------------ */

/* NULL also for an answer that is not to be seen. */
static const SamenAnswer *
answer_now (SamenAnswerPage *self)
{
  if (self->hidden)
    return NULL;
  return samen_round_answer (samen_project_round (self->project, self->round), self->party, self->number);
}

static void
show_worth (SamenAnswerPage *self,
            GtkLabel        *label,
            const char      *key)
{
  gtk_label_set_label (label, samen_words_paradox_in (self->project, self->project->language, self->number, key));
}

static gboolean
is_chosen (const SamenAnswer *now,
           guint              index)
{
  SamenAnswerState state = samen_answer_key_state (index);

  return samen_answer_state (now) == state && (state != SAMEN_ANSWER_GIVEN || now->position == 0);
}

static void
show_answer (SamenAnswerPage *self)
{
  const SamenAnswer *now = answer_now (self);
  gboolean given = samen_answer_state (now) == SAMEN_ANSWER_GIVEN;
  g_autofree char *words = samen_answer_words (self->project, self->number, now);
  g_autofree char *heading = samen_words_capital (words);
  g_autofree char *poles = samen_poles_words (self->project, self->number);

  samen_stage_slider_show (self->slider, given ? now->position : SAMEN_NONE, NULL);
  samen_stage_slider_name (self->slider, poles, words);
  gtk_label_set_label (self->place, heading);
  self->showing = TRUE;
  for (guint i = 0; i < SAMEN_N_ANSWER_KEYS; i++)
    gtk_toggle_button_set_active (self->answers[i], is_chosen (now, i));
  self->showing = FALSE;
  /* What goes with an answer comes with it; its room is kept. */
  gtk_widget_set_sensitive (self->more, now != NULL);
  gtk_widget_set_opacity (self->more, now != NULL ? 1 : 0);
}

/* One row for each other party; they are kept while the parties are the same. */
static void
show_estimates (SamenAnswerPage *self)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->estimates));
  int place = 0;

  SAMEN_EACH (const SamenParty, party, self->project->parties)
    {
      if (g_strcmp0 (party->id, self->party) == 0)
        continue;
      if (row == NULL)
        {
          row = samen_estimate_row_new ();
          samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (row));
          gtk_grid_attach (self->estimates, row, place % 2, place / 2, 1, 1);
        }
      samen_estimate_row_set (SAMEN_ESTIMATE_ROW (row), self->round, self->party, party->id, self->number);
      row = gtk_widget_get_next_sibling (row);
      place++;
    }
  while (row != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (row);

      gtk_grid_remove (self->estimates, row);
      row = next;
    }
}

static void
show_others (SamenAnswerPage *self)
{
  gboolean asked = self->project->perception == SAMEN_PERCEPTION_YES && !self->hidden;

  gtk_widget_set_visible (GTK_WIDGET (self->others), asked);
  if (asked)
    show_estimates (self);
}

static void
samen_answer_page_show (SamenEditor      *editor,
                        const SamenState *state)
{
  SamenAnswerPage *self = SAMEN_ANSWER_PAGE (editor);
  SamenProject *old = self->project;
  SamenState own = *state;
  g_autofree char *address = NULL;

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  if (self->number == 0 || samen_project_party (self->project, self->party) == NULL)
    return;
  /* This party may see its own answer, also while the round is covered. */
  own.round = samen_project_round (self->project, self->round);
  if (answer_now (self) != NULL)
    address = samen_address_of_answer (own.round, self->party, self->number);
  g_object_set (self->tension, "subject", address, NULL);
  g_object_set (self->remark, "subject", address, NULL);
  samen_workshop_poles_show (self->poles, self->project, self->number);
  show_worth (self, self->worth_left, "worth-left");
  show_worth (self, self->worth_right, "worth-right");
  show_answer (self);
  show_others (self);
  gtk_widget_set_sensitive (GTK_WIDGET (self), !state->read_only);
  samen_editor_show_below (GTK_WIDGET (self), &own);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_answer_page_show;
}

/* --- what the person does -------------------------------------------------------------- */

static void
say (SamenAnswerPage *self,
     SamenAnswerState state,
     int              position,
     guint            stroke)
{
  const SamenParty *party = samen_project_party (self->project, self->party);
  g_autofree char *name = samen_party_plain_name (party);
  g_autofree char *label = g_strdup_printf (_("Change Answer of %s"), name);

  self->hidden = FALSE; /* whoever answers is looking */
  samen_editor_edit (SAMEN_EDITOR (self), self->project,
                     samen_edit_answer (self->project, self->round, self->party, self->number, state, position), label,
                     stroke, samen_subject_paradox (self->number));
  g_signal_emit (self, signals[ANSWERED], 0);
}

static void
moved_cb (SamenAnswerPage *self,
          int              position,
          guint            stroke)
{
  say (self, position == SAMEN_NONE ? SAMEN_ANSWER_ABSENT : SAMEN_ANSWER_GIVEN, position, stroke);
}

static void
given_up_cb (SamenAnswerPage *self,
             guint            stroke)
{
  samen_editor_cancel (SAMEN_EDITOR (self), stroke);
}

/* The button that is pressed again takes its answer back. */
static void
toggled_cb (SamenAnswerPage *self,
            GtkToggleButton *button)
{
  for (guint i = 0; !self->showing && i < SAMEN_N_ANSWER_KEYS; i++)
    if (self->answers[i] == button)
      say (self, gtk_toggle_button_get_active (button) ? samen_answer_key_state (i) : SAMEN_ANSWER_ABSENT, 0, 0);
}

static gboolean
put (SamenAnswerPage *self,
     int              position)
{
  say (self, SAMEN_ANSWER_GIVEN, CLAMP (position, SAMEN_POSITION_MIN, SAMEN_POSITION_MAX), self->stroke);
  return TRUE;
}

/* The first step of what is nowhere yet starts in the middle. */
static gboolean
step (SamenAnswerPage *self,
      int              by)
{
  const SamenAnswer *now = answer_now (self);

  return put (self, (samen_answer_state (now) == SAMEN_ANSWER_GIVEN ? now->position : 0) + by);
}

static gboolean
move (SamenAnswerPage *self,
      guint            key,
      int              size)
{
  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return step (self, -size);
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return step (self, size);
    case GDK_KEY_Home:
      return put (self, SAMEN_POSITION_MIN);
    case GDK_KEY_End:
      return put (self, SAMEN_POSITION_MAX);
    case GDK_KEY_Delete:
    case GDK_KEY_BackSpace:
      say (self, SAMEN_ANSWER_ABSENT, SAMEN_NONE, 0);
      return TRUE;
    default:
      return FALSE;
    }
}

gboolean
samen_answer_page_press (SamenAnswerPage *self,
                         guint            key,
                         GdkModifierType  modifiers)
{
  int position = samen_answer_key_position (key);
  int index = samen_answer_key_index (key);

  g_return_val_if_fail (SAMEN_IS_ANSWER_PAGE (self), FALSE);

  if (self->project == NULL || !gtk_widget_get_sensitive (GTK_WIDGET (self)))
    return FALSE;
  if (position != SAMEN_NONE)
    return put (self, position);
  if (index < 0)
    return move (self, key, (modifiers & GDK_SHIFT_MASK) != 0 ? BIG_STEP : STEP);
  say (self, samen_answer_key_state ((guint) index), 0, 0);
  return TRUE;
}

/* --- the widget ---------------------------------------------------------------------------- */

static void
samen_answer_page_finalize (GObject *object)
{
  SamenAnswerPage *self = SAMEN_ANSWER_PAGE (object);

  g_free (self->round);
  g_free (self->party);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_answer_page_parent_class)->finalize (object);
}

static void
samen_answer_page_class_init (SamenAnswerPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_answer_page_finalize;
  g_type_ensure (SAMEN_TYPE_CHOICE_ROW);
  g_type_ensure (SAMEN_TYPE_STAGE_SLIDER);
  g_type_ensure (SAMEN_TYPE_TEXT_ROW);
  g_type_ensure (SAMEN_TYPE_WORKSHOP_POLES);
  signals[ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/answer-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerPage, estimates);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerPage, more);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerPage, others);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerPage, place);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerPage, poles);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerPage, remark);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerPage, slider);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerPage, states);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerPage, tension);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerPage, worth_left);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerPage, worth_right);
  gtk_widget_class_set_css_name (widget_class, "answer-page");
}

static void
samen_answer_page_init (SamenAnswerPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_stage_slider_set_aside (self->slider, TRUE);
  for (guint i = 0; i < SAMEN_N_ANSWER_KEYS; i++)
    {
      GtkWidget *button = samen_answer_key_button (i);

      self->answers[i] = GTK_TOGGLE_BUTTON (button);
      g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled_cb), self);
      gtk_box_append (self->states, button);
    }
  g_signal_connect_swapped (self->slider, "moved", G_CALLBACK (moved_cb), self);
  g_signal_connect_swapped (self->slider, "given-up", G_CALLBACK (given_up_cb), self);
  samen_editor_adopt_below (SAMEN_EDITOR (self));
}

void
samen_answer_page_set (SamenAnswerPage *self,
                       const char      *round,
                       const char      *party,
                       int              number,
                       gboolean         hidden)
{
  g_return_if_fail (SAMEN_IS_ANSWER_PAGE (self));

  g_free (self->round);
  self->round = g_strdup (round);
  g_free (self->party);
  self->party = g_strdup (party);
  self->number = number;
  self->hidden = hidden;
  self->stroke = samen_editor_stroke ();
  gtk_expander_set_expanded (self->others, FALSE);
}

void
samen_answer_page_take_focus (SamenAnswerPage *self)
{
  g_return_if_fail (SAMEN_IS_ANSWER_PAGE (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->slider));
}
