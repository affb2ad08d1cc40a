/* app/answer-menu.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/answer-menu.h"

#include "app/answers.h"
#include "app/position-words.h"

#include <glib/gi18n-lib.h>

struct _SamenAnswerMenu
{
  AdwBin parent_instance;

  GtkMenuButton *button;
  GtkLabel *label;

  SamenProject *project;
  char *round;
  char *party;
  int number;
  gboolean read_only;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenAnswerMenu, samen_answer_menu, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static void
answer_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *state)
{
  SamenAnswerMenu *self = SAMEN_ANSWER_MENU (widget);

  if (!self->read_only)
    samen_answers_say (SAMEN_EDITOR (self), self->project, self->round, self->party, self->number,
                       (SamenAnswerState) g_variant_get_int32 (state));
}

static void
samen_answer_menu_show (SamenEditor      *editor,
                        const SamenState *state)
{
  SamenAnswerMenu *self = SAMEN_ANSWER_MENU (editor);
  const SamenAnswer *now = samen_round_answer (state->round, self->party, self->number);
  g_autofree char *words = samen_shown_answer_words (state->project, state->round, self->party, self->number);
  gboolean covered = now == NULL && samen_round_is_covered (state->round, self->number);
  g_autofree char *brief = covered ? g_strdup (words) : samen_answer_brief (now);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  g_free (self->round);
  self->round = state->round != NULL ? g_strdup (state->round->id) : NULL;
  self->read_only = state->read_only;
  gtk_label_set_label (self->label, brief);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_set_sensitive (GTK_WIDGET (self), !state->read_only);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_answer_menu_show;
}

static void
samen_answer_menu_finalize (GObject *object)
{
  SamenAnswerMenu *self = SAMEN_ANSWER_MENU (object);

  g_clear_pointer (&self->project, samen_project_unref);
  g_free (self->round);
  g_free (self->party);
  G_OBJECT_CLASS (samen_answer_menu_parent_class)->finalize (object);
}

static void
samen_answer_menu_class_init (SamenAnswerMenuClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samen_answer_menu_finalize;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "answer.give", "i", answer_cb);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "answer-menu");
}

static void
samen_answer_menu_init (SamenAnswerMenu *self)
{
  g_autoptr (GMenuModel) menu = samen_answers_menu (_("Take the answer back"));

  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->label, 0);
  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
  /* The same for every answer, so that the track does not move under the pointer. */
  gtk_label_set_width_chars (self->label, 15);
  gtk_label_set_max_width_chars (self->label, 17);

  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_child (self->button, GTK_WIDGET (self->label));
  gtk_menu_button_set_always_show_arrow (self->button, TRUE);
  gtk_menu_button_set_menu_model (self->button, menu);
  gtk_widget_set_valign (GTK_WIDGET (self->button), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
}

void
samen_answer_menu_set_question (SamenAnswerMenu *self,
                                const char      *party,
                                int              number)
{
  g_return_if_fail (SAMEN_IS_ANSWER_MENU (self));

  g_free (self->party);
  self->party = g_strdup (party);
  self->number = number;
}
