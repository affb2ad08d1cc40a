/* app/answer-keys.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/answer-keys.h"

#include <glib/gi18n-lib.h>

#define PLACE 25 /* from one place of the answer sheet to the next */

/* The middle first, then as in app/answers.h. */
static const char *const letters[SAMEN_N_ANSWER_KEYS] = {
  /* Translators: the key for “Exactly in the middle”; these four differ, and none is R */
  NC_ ("answer key", "M"),
  /* Translators: the key for “We don’t recognise this” */
  NC_ ("answer key", "N"),
  /* Translators: the key for “Don’t know” */
  NC_ ("answer key", "D"),
  /* Translators: the key for “Rather not say” */
  NC_ ("answer key", "S"),
};

SamenAnswerState
samen_answer_key_state (guint index)
{
  g_return_val_if_fail (index < SAMEN_N_ANSWER_KEYS, SAMEN_ANSWER_ABSENT);
  return index == 0 ? SAMEN_ANSWER_GIVEN : samen_answers_state (index - 1);
}

const char *
samen_answer_key_words (guint index)
{
  g_return_val_if_fail (index < SAMEN_N_ANSWER_KEYS, "");
  return index == 0 ? _("Exactly in the middle") : samen_answers_words (index - 1);
}

const char *
samen_answer_key_letter (guint index)
{
  g_return_val_if_fail (index < SAMEN_N_ANSWER_KEYS, "");
  return g_dpgettext2 (NULL, "answer key", letters[index]);
}

int
samen_answer_key_index (guint key)
{
  gunichar typed = g_unichar_toupper (gdk_keyval_to_unicode (key));

  for (guint i = 0; typed != 0 && i < SAMEN_N_ANSWER_KEYS; i++)
    if (g_utf8_get_char (samen_answer_key_letter (i)) == typed)
      return (int) i;
  return -1;
}

int
samen_answer_key_position (guint key)
{
  gunichar typed = gdk_keyval_to_unicode (key);

  return typed >= '1' && typed <= '9' ? SAMEN_POSITION_MIN + PLACE * (int) (typed - '1') : SAMEN_NONE;
}

GtkWidget *
samen_answer_key_button (guint index)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *letter = gtk_label_new (samen_answer_key_letter (index));
  GtkWidget *button = gtk_toggle_button_new ();

  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (box, "with-key");
  gtk_widget_add_css_class (letter, "key");
  gtk_box_append (GTK_BOX (box), gtk_label_new (samen_answer_key_words (index)));
  gtk_box_append (GTK_BOX (box), letter);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, samen_answer_key_words (index),
                                  GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS, samen_answer_key_letter (index), -1);
  return button;
}
