/* app/collect-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/collect-row.h"

#include "app/position-words.h"
#include "app/round-words.h"
#include "app/ui-language.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

struct _SamenCollectRow
{
  AdwExpanderRow parent_instance;

  SamenMerge *merge;
  GPtrArray *questions; /* GtkWidget: the rows that ask */
};

G_DEFINE_FINAL_TYPE (SamenCollectRow, samen_collect_row, ADW_TYPE_EXPANDER_ROW)

/* --- in words ----------------------------------------------------------------------- */

/* @text: (transfer full) */
static void
add_count (GPtrArray *parts,
           guint      count,
           char      *text)
{
  if (count > 0)
    g_ptr_array_add (parts, text);
  else
    g_free (text);
}

/* "12 new answers, 3 remarks, 2 answers differ" */
static char *
news_words (const SamenReturned *file)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  guint n;

  n = file->answers;
  add_count (parts, n, g_strdup_printf (ngettext ("%u new answer", "%u new answers", n), n));
  n = file->estimates;
  add_count (parts, n, g_strdup_printf (ngettext ("%u new estimate", "%u new estimates", n), n));
  n = file->remarks;
  add_count (parts, n, g_strdup_printf (ngettext ("%u new remark", "%u new remarks", n), n));
  n = file->commitments;
  add_count (parts, n, g_strdup_printf (ngettext ("%u commitment of then", "%u commitments of then", n), n));
  n = file->rounds;
  add_count (parts, n, g_strdup_printf (ngettext ("%u round is added", "%u rounds are added", n), n));
  n = file->differ->len;
  add_count (parts, n, g_strdup_printf (ngettext ("%u answer differs", "%u answers differ", n), n));
  n = file->strays->len;
  add_count (parts, n, g_strdup_printf (ngettext ("%u part has no place", "%u parts have no place", n), n));
  if (parts->len == 0)
    return g_strdup (_("nothing new"));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (", ", (char **) parts->pdata);
}

static char *
file_words (const SamenReturned *file,
            const SamenLetter   *letter)
{
  if (file == NULL)
    return g_strdup (letter->fault);
  if (file->foreign)
    return g_strdup (_("belongs to another map; nothing of it is taken"));
  return news_words (file);
}

/* With more than these a file is known by its name: it is a copy of the map. */
#define FEW_NAMES 3

/* Who answered in it; its name when nobody did or it cannot be used. */
static char *
title_words (const SamenReturned *file,
             const SamenLetter   *letter)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  if (file == NULL || file->foreign || file->who->len == 0 || file->who->len > FEW_NAMES)
    return g_strdup (letter->name);
  for (guint i = 0; i < file->who->len; i++)
    g_ptr_array_add (names, g_ptr_array_index (file->who, i));
  g_ptr_array_add (names, NULL);
  return samen_words_list (samen_ui_language (), (const char *const *) names->pdata);
}

static gboolean
is_covered (const SamenMerge    *merge,
            const SamenQuestion *question)
{
  return samen_round_is_covered (samen_project_round (merge->base, question->round), question->paradox);
}

/* "35 towards Trust in systems; clearly felt; “as long as …”" */
static char *
answer_words (const SamenMerge    *merge,
              const SamenQuestion *question,
              const SamenAnswer   *answer)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *position = samen_answer_words (merge->base, question->paradox, answer);

  if (is_covered (merge, question))
    return g_strdup (_("covered"));
  g_string_append (words, position);
  if (answer->tension != SAMEN_NONE)
    {
      g_autofree char *key = g_strdup_printf ("tension.%d", answer->tension);

      g_string_append_printf (words, "; %s", samen_words (samen_ui_language (), key));
    }
  if (answer->remark != NULL)
    g_string_append_printf (words, "; “%s”", answer->remark);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* "GGD on 3: Invest in relationships and Invest in knowledge" */
static char *
question_words (const SamenMerge    *merge,
                const SamenQuestion *question)
{
  const SamenParty *about = samen_project_party (merge->base, question->about);
  g_autofree char *party = samen_party_plain_name (samen_project_party (merge->base, question->party));
  g_autofree char *poles = samen_poles_words (merge->base, question->paradox);
  g_autofree char *other = about != NULL ? samen_party_plain_name (about) : NULL;

  if (other != NULL)
    /* Translators: a party estimates where another one stands; the number and poles of a paradox */
    return g_strdup_printf (_("%s about %s, %d: %s"), party, other, question->paradox, poles);
  return g_strdup_printf (_("%s, %d: %s"), party, question->paradox, poles);
}

/* --- a question -------------------------------------------------------------------------- */

static GtkWidget *
label_new (const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
option_cb (GtkCheckButton *check,
           GParamSpec     *pspec,
           SamenQuestion  *question)
{
  if (gtk_check_button_get_active (check))
    question->chosen = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), "option"));
}

static GtkWidget *
option_new (SamenMerge    *merge,
            SamenQuestion *question,
            guint          index,
            GtkWidget     *group)
{
  const SamenOption *option = g_ptr_array_index (question->options, index);
  g_autofree char *words = answer_words (merge, question, option->answer);
  const char *source = option->file < 0 ? _("This map") : samen_option_source (merge, option);
  /* Translators: a file or “This map”, and the answer that is in it */
  g_autofree char *text = g_strdup_printf (_("%s: %s"), source, words);
  GtkWidget *check = gtk_check_button_new ();

  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label_new (text, NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_check_button_set_group (GTK_CHECK_BUTTON (check), GTK_CHECK_BUTTON (group));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), index == question->chosen);
  g_object_set_data (G_OBJECT (check), "option", GUINT_TO_POINTER (index));
  g_signal_connect (check, "notify::active", G_CALLBACK (option_cb), question);
  return check;
}

/* A row that is read, or answered, as a whole. */
static GtkWidget *
plain_row_new (GtkWidget *child)
{
  GtkWidget *row = adw_preferences_row_new ();

  gtk_widget_add_css_class (child, "collect-detail");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), child);
  return row;
}

static GtkWidget *
question_new (SamenMerge    *merge,
              SamenQuestion *question)
{
  g_autofree char *words = question_words (merge, question);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *group = NULL;

  gtk_box_append (GTK_BOX (box), label_new (words, "collect-question"));
  for (guint i = 0; i < question->options->len; i++)
    {
      GtkWidget *option = option_new (merge, question, i, group);

      group = group != NULL ? group : option;
      gtk_box_append (GTK_BOX (box), option);
    }
  return plain_row_new (box);
}

/* --- the row ------------------------------------------------------------------------------- */

/* Whether no file before @file raises @question. */
static gboolean
is_first_to_ask (const SamenMerge    *merge,
                 const SamenReturned *file,
                 const SamenQuestion *question)
{
  for (guint i = 0; i < merge->files->len; i++)
    {
      const SamenReturned *other = g_ptr_array_index (merge->files, i);

      if (g_ptr_array_find (other->differ, question, NULL))
        return other == file;
    }
  return FALSE;
}

static void
add_questions (SamenCollectRow     *self,
               const SamenReturned *file)
{
  for (guint i = 0; i < file->differ->len; i++)
    {
      SamenQuestion *question = g_ptr_array_index (file->differ, i);
      GtkWidget *row;

      if (!is_first_to_ask (self->merge, file, question))
        continue;
      row = question_new (self->merge, question);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
      g_ptr_array_add (self->questions, row);
    }
}

static void
add_strays (SamenCollectRow     *self,
            const SamenReturned *file)
{
  for (guint i = 0; i < file->strays->len; i++)
    {
      g_autofree char *sentence = samen_stray_sentence (g_ptr_array_index (file->strays, i));
      GtkWidget *label = label_new (sentence, NULL);

      gtk_label_set_selectable (GTK_LABEL (label), TRUE);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), plain_row_new (label));
    }
}

void
samen_collect_row_forget_questions (SamenCollectRow *self)
{
  g_return_if_fail (SAMEN_IS_COLLECT_ROW (self));

  for (guint i = 0; i < self->questions->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), g_ptr_array_index (self->questions, i));
  g_ptr_array_set_size (self->questions, 0);
}

static void
samen_collect_row_finalize (GObject *object)
{
  g_ptr_array_unref (SAMEN_COLLECT_ROW (object)->questions);
  G_OBJECT_CLASS (samen_collect_row_parent_class)->finalize (object);
}

static void
samen_collect_row_class_init (SamenCollectRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samen_collect_row_finalize;
}

static void
samen_collect_row_init (SamenCollectRow *self)
{
  self->questions = g_ptr_array_new ();
}

GtkWidget *
samen_collect_row_new (SamenMerge          *merge,
                       const SamenReturned *file,
                       const SamenLetter   *letter)
{
  SamenCollectRow *self = g_object_new (SAMEN_TYPE_COLLECT_ROW, "use-markup", FALSE, NULL);
  g_autofree char *title = title_words (file, letter);
  g_autofree char *subtitle = file_words (file, letter);
  gboolean unfolds = file != NULL && (file->differ->len > 0 || file->strays->len > 0);

  self->merge = merge;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), letter->name);
  if (file != NULL)
    {
      add_questions (self, file);
      add_strays (self, file);
    }
  if (!unfolds)
    gtk_widget_add_css_class (GTK_WIDGET (self), "collect-plain");
  adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (self), unfolds);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), unfolds);
  return GTK_WIDGET (self);
}
