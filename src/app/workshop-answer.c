/* app/workshop-answer.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/workshop-answer.h"

#include "app/answers.h"
#include "app/glyph.h"
#include "app/position-words.h"
#include "app/stage-slider.h"

#include <glib/gi18n-lib.h>

struct _SamenWorkshopAnswer
{
  GtkBox parent_instance;

  SamenGlyph *badge;
  GtkLabel *name;
  SamenStageSlider *slider;
  GtkMenuButton *menu;

  char *party;
  SamenAnswerState state;
  int position;
  gboolean open; /* being said now: it may be seen */
  SamenAnswerState said; /* then: what was said, and nothing else is shown */
  int said_position;
};

enum
{
  SAID,
  GIVEN_UP,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamenWorkshopAnswer, samen_workshop_answer, GTK_TYPE_BOX)

/* --- what it shows ---------------------------------------------------------------- */

/* NULL: there is a line to be seen. */
static const char *
pill (SamenWorkshopAnswer *self)
{
  if (self->state == SAMEN_ANSWER_ABSENT || (self->open && self->state == SAMEN_ANSWER_GIVEN))
    return NULL;
  for (guint i = 0; self->open && i < SAMEN_N_ANSWERS; i++)
    if (samen_answers_state (i) == self->state)
      return samen_answers_words (i);
  return C_("answer", "filled in");
}

static void
update (SamenWorkshopAnswer *self)
{
  samen_stage_slider_show (self->slider, self->open ? self->position : SAMEN_NONE, pill (self));
}

/* --- what the person does ------------------------------------------------------------ */

static void
say (SamenWorkshopAnswer *self,
     SamenAnswerState     state,
     int                  position,
     guint                stroke)
{
  self->open = TRUE;
  self->said = state;
  self->said_position = position;
  g_signal_emit (self, signals[SAID], 0, state, position, stroke);
  update (self);
}

static void
moved_cb (SamenWorkshopAnswer *self,
          int                  position,
          guint                stroke)
{
  say (self, position == SAMEN_NONE ? SAMEN_ANSWER_ABSENT : SAMEN_ANSWER_GIVEN, position, stroke);
}

static void
given_up_cb (SamenWorkshopAnswer *self,
             guint                stroke)
{
  g_signal_emit (self, signals[GIVEN_UP], 0, stroke);
}

static void
give_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *state)
{
  say (SAMEN_WORKSHOP_ANSWER (widget), (SamenAnswerState) g_variant_get_int32 (state), SAMEN_NONE, 0);
}

/* --- the widget -------------------------------------------------------------------------- */

static void
samen_workshop_answer_finalize (GObject *object)
{
  g_free (SAMEN_WORKSHOP_ANSWER (object)->party);
  G_OBJECT_CLASS (samen_workshop_answer_parent_class)->finalize (object);
}

static void
samen_workshop_answer_class_init (SamenWorkshopAnswerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_workshop_answer_finalize;
  signals[SAID] = g_signal_new ("said", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 3, G_TYPE_INT, G_TYPE_INT, G_TYPE_UINT);
  signals[GIVEN_UP] = g_signal_new ("given-up", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_install_action (widget_class, "answer.give", "i", give_cb);
  gtk_widget_class_set_css_name (widget_class, "workshop-answer");
}

static void
add_menu (SamenWorkshopAnswer *self)
{
  g_autoptr (GMenuModel) model = samen_answers_menu (_("No answer yet"));

  self->menu = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->menu, "view-more-symbolic");
  gtk_menu_button_set_menu_model (self->menu, model);
  gtk_widget_add_css_class (GTK_WIDGET (self->menu), "more");
  gtk_widget_set_valign (GTK_WIDGET (self->menu), GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->menu));
}

static void
samen_workshop_answer_init (SamenWorkshopAnswer *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->position = SAMEN_NONE;
  self->state = SAMEN_ANSWER_ABSENT;
  self->badge = SAMEN_GLYPH (samen_glyph_new ("badge", 0, 0));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->badge));
  self->name = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->name, 0);
  gtk_label_set_wrap (self->name, TRUE);
  gtk_label_set_lines (self->name, 2);
  gtk_label_set_ellipsize (self->name, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (GTK_WIDGET (self->name), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->name), "name");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->name));
  self->slider = SAMEN_STAGE_SLIDER (samen_stage_slider_new ());
  g_signal_connect_swapped (self->slider, "moved", G_CALLBACK (moved_cb), self);
  g_signal_connect_swapped (self->slider, "given-up", G_CALLBACK (given_up_cb), self);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->slider));
  add_menu (self);

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (samen_workshop_answer_close), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

GtkWidget *
samen_workshop_answer_new (void)
{
  return g_object_new (SAMEN_TYPE_WORKSHOP_ANSWER, NULL);
}

/* --- from outside ---------------------------------------------------------------------------- */

static void
show_names (SamenWorkshopAnswer *self,
            const SamenProject  *project,
            int                  number,
            const char          *name)
{
  g_autofree char *poles = samen_poles_words (project, number);
  g_autofree char *label = g_strdup_printf (_("Position of %s"), name);
  g_autofree char *full = g_strdup_printf ("%s: %s", label, poles);
  g_autofree char *words = samen_position_words (project, number, self->open ? self->position : SAMEN_NONE);
  g_autofree char *menu = g_strdup_printf (_("Other answers of %s"), name);

  gtk_widget_set_tooltip_text (GTK_WIDGET (self->name), name);
  samen_stage_slider_name (self->slider, full, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu), GTK_ACCESSIBLE_PROPERTY_LABEL, menu, -1);
}

void
samen_workshop_answer_show (SamenWorkshopAnswer *self,
                            const SamenProject  *project,
                            const SamenParty    *party,
                            int                  number,
                            const SamenAnswer   *answer)
{
  g_autofree char *name = samen_party_plain_name (party);
  gboolean is_same = g_strcmp0 (self->party, party->id) == 0;

  g_return_if_fail (SAMEN_IS_WORKSHOP_ANSWER (self));

  g_free (self->party);
  self->party = g_strdup (party->id);
  self->state = samen_answer_state (answer);
  self->position = answer != NULL ? answer->position : SAMEN_NONE;
  self->open = self->open && is_same && self->state == self->said && self->position == self->said_position;
  samen_glyph_set (self->badge, party->kind, NULL);
  gtk_label_set_label (self->name, party->name);
  show_names (self, project, number, name);
  update (self);
}

const char *
samen_workshop_answer_party (SamenWorkshopAnswer *self)
{
  g_return_val_if_fail (SAMEN_IS_WORKSHOP_ANSWER (self), NULL);
  return self->party;
}

gboolean
samen_workshop_answer_is_given (SamenWorkshopAnswer *self)
{
  g_return_val_if_fail (SAMEN_IS_WORKSHOP_ANSWER (self), FALSE);
  return self->state != SAMEN_ANSWER_ABSENT;
}

void
samen_workshop_answer_close (SamenWorkshopAnswer *self)
{
  g_return_if_fail (SAMEN_IS_WORKSHOP_ANSWER (self));

  self->open = FALSE;
  update (self);
}

gboolean
samen_workshop_answer_take_focus (SamenWorkshopAnswer *self)
{
  g_return_val_if_fail (SAMEN_IS_WORKSHOP_ANSWER (self), FALSE);
  return gtk_widget_grab_focus (GTK_WIDGET (self->slider));
}
