/* app/workshop-reveal.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/workshop-reveal.h"

#include "app/answers.h"
#include "app/editor-tree.h"
#include "app/glyph.h"
#include "app/round-words.h"
#include "app/text-row.h"
#include "app/ui-language.h"
#include "app/workshop-poles.h"
#include "app/workshop-track.h"
#include "core/edit.h"
#include "insight/starters.h"
#include "scene/text.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

#define N_STANCES 3

/* Pixels of the design: a question's letters, their floor, and the line it has. */
#define QUESTION 54.0
#define SMALL_QUESTION 44.0
#define QUESTION_ROOM 1620

struct _SamenWorkshopReveal
{
  GtkBox parent_instance;

  SamenWorkshopPoles *poles;
  SamenWorkshopTrack *track;
  GtkLabel *others;
  GtkStack *talk;
  GtkLabel *question;
  GtkLabel *opening;
  GtkLabel *agreed;
  GtkToggleButton *record;
  GtkBox *stances;
  GtkToggleButton *stance[N_STANCES];
  SamenTextRow *reason;
  SamenTextRow *agreed_by;
  SamenTextRow *agreed_on;

  int number;
  gboolean showing;
  SamenProject *project;
  SamenRound *round;
  gboolean read_only;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenWorkshopReveal, samen_workshop_reveal, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- questions --------------------------------------------------------------------- */

/* On one line while that can still be read; else on two, as large as they come. */
static void
fit_question (SamenWorkshopReveal *self,
              const char          *words)
{
  const SamenFont font = { SAMEN_FAMILY_DISPLAY, QUESTION, 700, FALSE, -0.012 };
  double scale = QUESTION_ROOM / samen_text_width (words, &font);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (scale >= 1 ? 1 : MAX (scale, SMALL_QUESTION / QUESTION)));
  gtk_label_set_attributes (self->question, attributes);
  gtk_label_set_label (self->question, words);
}

static void
show_questions (SamenWorkshopReveal *self)
{
  const char *opening = samen_words_paradox (self->project, self->number, "question");
  g_autofree char *asked = samen_opening_question (self->project, self->round, self->number, self->project->language);

  fit_question (self, asked != NULL ? asked : opening);
  gtk_label_set_label (self->opening, asked != NULL ? opening : "");
}

/* --- the other answers ------------------------------------------------------------------- */

static char *
names_of (SamenWorkshopReveal *self,
          SamenAnswerState     state)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  SAMEN_EACH (const SamenParty, party, self->project->parties)
    {
      g_autofree char *name = samen_party_plain_name (party);

      if (samen_answer_state (samen_round_answer (self->round, party->id, self->number)) == state)
        g_strv_builder_add (builder, name);
    }
  names = g_strv_builder_end (builder);
  return names[0] != NULL ? samen_words_list (samen_ui_language (), (const char *const *) names) : NULL;
}

/* Answers of their own worth, told apart from the track and without a number. */
static void
show_others (SamenWorkshopReveal *self)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < SAMEN_N_ANSWERS; i++)
    {
      g_autofree char *names = names_of (self, samen_answers_state (i));

      if (names != NULL)
        g_string_append_printf (words, "%s%s: %s", words->len > 0 ? "  ·  " : "", samen_answers_words (i), names);
    }
  gtk_label_set_label (self->others, words->str);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->others), words->str);
  gtk_widget_set_visible (GTK_WIDGET (self->others), words->len > 0);
}

/* --- what the group makes of it ------------------------------------------------------------ */

/* Whether day and names are of the round before, and something else is agreed by now. */
static gboolean
is_outdated (SamenWorkshopReveal *self)
{
  const SamenParadox *now = samen_project_paradox (self->project, self->number);
  const SamenRound *before = self->round != NULL ? samen_project_round_before (self->project, self->round->id) : NULL;
  const SamenAgreement *then = before != NULL ? samen_round_agreement (before, self->number) : NULL;

  return then != NULL && g_strcmp0 (then->agreed_on, now->agreed_on) == 0 &&
         (then->agreed != now->agreed || then->desired != now->desired || then->stance != now->stance);
}

static void
show_agreed (SamenWorkshopReveal *self)
{
  const SamenParadox *paradox = samen_project_paradox (self->project, self->number);
  g_autofree char *date = paradox->agreed_on != NULL ? samen_words_date (samen_ui_language (), paradox->agreed_on) : NULL;
  g_autofree char *words = NULL;

  if (is_outdated (self))
    words = g_strdup (_("Not recorded yet"));
  else if (date != NULL && paradox->agreed_by != NULL)
    words = g_strdup_printf (_("Agreed by %s on %s"), paradox->agreed_by, date);
  else if (date != NULL)
    words = g_strdup_printf (_("Agreed on %s"), date);
  gtk_label_set_label (self->agreed, words != NULL ? words : "");
}

static void
show_stance (SamenWorkshopReveal *self)
{
  int stance = samen_project_paradox (self->project, self->number)->stance;

  self->showing = TRUE;
  for (int i = 0; i < N_STANCES; i++)
    gtk_toggle_button_set_active (self->stance[i], i == stance);
  self->showing = FALSE;
}

static void
stance_cb (SamenWorkshopReveal *self,
           GtkToggleButton     *button)
{
  int chosen = SAMEN_NONE;

  if (self->showing || self->project == NULL || self->read_only)
    return;
  for (int i = 0; i < N_STANCES; i++)
    if (self->stance[i] == button && gtk_toggle_button_get_active (button))
      chosen = i;
  samen_editor_edit (SAMEN_EDITOR (self), self->project,
                     samen_edit_set_number (self->project, samen_subject_paradox (self->number), "stance", chosen),
                     _("Choose Stance"), 0, samen_subject_paradox (self->number));
}

/* What is agreed today is agreed today; an earlier day stays with what was agreed then. */
static void
date_it (SamenWorkshopReveal *self)
{
  const SamenParadox *paradox = samen_project_paradox (self->project, self->number);
  g_autofree char *today = samen_round_today ();

  if (!self->read_only && paradox->agreed != SAMEN_NONE && (paradox->agreed_on == NULL || is_outdated (self)))
    samen_editor_edit (SAMEN_EDITOR (self), self->project,
                       samen_edit_set_text (self->project, samen_subject_paradox (self->number), "agreed-on", today),
                       _("Record Agreement"), 0, samen_subject_paradox (self->number));
}

static void
record_cb (SamenWorkshopReveal *self)
{
  gboolean open = gtk_toggle_button_get_active (self->record);

  gtk_stack_set_visible_child_name (self->talk, open ? "record" : "question");
  gtk_button_set_label (GTK_BUTTON (self->record), open ? _("Done") : _("Record"));
  if (!open || self->project == NULL)
    return;
  date_it (self);
  gtk_widget_child_focus (GTK_WIDGET (self->reason), GTK_DIR_TAB_FORWARD);
}

/* --- the widget -------------------------------------------------------------------------------- */

static void
samen_workshop_reveal_show (SamenEditor      *editor,
                            const SamenState *state)
{
  SamenWorkshopReveal *self = SAMEN_WORKSHOP_REVEAL (editor);
  SamenProject *old = self->project;
  SamenRound *old_round = self->round;

  self->project = samen_project_ref (state->project);
  self->round = samen_record_ref (state->round);
  self->read_only = state->read_only;
  g_clear_pointer (&old, samen_project_unref);
  samen_record_unref (old_round);
  if (self->number == 0)
    return;
  samen_workshop_poles_show (self->poles, self->project, self->number);
  samen_editor_show_below (GTK_WIDGET (self), state);
  show_questions (self);
  show_others (self);
  show_agreed (self);
  show_stance (self);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_workshop_reveal_show;
}

static void
samen_workshop_reveal_dispose (GObject *object)
{
  SamenWorkshopReveal *self = SAMEN_WORKSHOP_REVEAL (object);

  g_clear_pointer (&self->project, samen_project_unref);
  samen_record_unref (g_steal_pointer (&self->round));
  G_OBJECT_CLASS (samen_workshop_reveal_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (klass, "/org/samenspel/Samenspel/workshop-reveal.ui");
  gtk_widget_class_bind_template_child (klass, SamenWorkshopReveal, agreed);
  gtk_widget_class_bind_template_child (klass, SamenWorkshopReveal, agreed_by);
  gtk_widget_class_bind_template_child (klass, SamenWorkshopReveal, agreed_on);
  gtk_widget_class_bind_template_child (klass, SamenWorkshopReveal, opening);
  gtk_widget_class_bind_template_child (klass, SamenWorkshopReveal, others);
  gtk_widget_class_bind_template_child (klass, SamenWorkshopReveal, poles);
  gtk_widget_class_bind_template_child (klass, SamenWorkshopReveal, question);
  gtk_widget_class_bind_template_child (klass, SamenWorkshopReveal, reason);
  gtk_widget_class_bind_template_child (klass, SamenWorkshopReveal, record);
  gtk_widget_class_bind_template_child (klass, SamenWorkshopReveal, stances);
  gtk_widget_class_bind_template_child (klass, SamenWorkshopReveal, talk);
  gtk_widget_class_bind_template_child (klass, SamenWorkshopReveal, track);
  gtk_widget_class_bind_template_callback (klass, record_cb);
}

static void
samen_workshop_reveal_class_init (SamenWorkshopRevealClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = samen_workshop_reveal_dispose;
  g_type_ensure (SAMEN_TYPE_GLYPH);
  g_type_ensure (SAMEN_TYPE_TEXT_ROW);
  g_type_ensure (SAMEN_TYPE_WORKSHOP_POLES);
  g_type_ensure (SAMEN_TYPE_WORKSHOP_TRACK);
  bind_template (widget_class);
  gtk_widget_class_set_css_name (widget_class, "workshop-reveal");
}

static void
add_stance (SamenWorkshopReveal *self,
            int                  i)
{
  const char *words = samen_words_choice (samen_ui_language (), "stance", samen_stance_names, i);
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_box_append (GTK_BOX (box), samen_glyph_new ("stance", i, 0));
  gtk_box_append (GTK_BOX (box), gtk_label_new (words));
  gtk_widget_add_css_class (box, "with-icon");
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_signal_connect_object (button, "toggled", G_CALLBACK (stance_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->stances, button);
  self->stance[i] = GTK_TOGGLE_BUTTON (button);
}

static void
samen_workshop_reveal_init (SamenWorkshopReveal *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int i = 0; i < N_STANCES; i++)
    add_stance (self, i);
  samen_editor_adopt_below (SAMEN_EDITOR (self));
}

void
samen_workshop_reveal_set_number (SamenWorkshopReveal *self,
                                  int                  number)
{
  const char *subject = samen_subject_paradox (number);

  g_return_if_fail (SAMEN_IS_WORKSHOP_REVEAL (self));

  self->number = number;
  gtk_toggle_button_set_active (self->record, FALSE);
  samen_workshop_track_set_number (self->track, number);
  g_object_set (self->reason, "subject", subject, NULL);
  g_object_set (self->agreed_by, "subject", subject, NULL);
  g_object_set (self->agreed_on, "subject", subject, NULL);
}
