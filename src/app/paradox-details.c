/* app/paradox-details.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/paradox-details.h"

#include "app/agreement-panel.h"
#include "app/answer-bar.h"
#include "app/editor-tree.h"
#include "app/field-row.h"
#include "app/perception-panel.h"
#include "app/position-words.h"
#include "insight/figures.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

struct _SamenParadoxDetails
{
  GtkBox parent_instance;

  SamenAnswerBar *answer;
  SamenAgreementPanel *agreement;
  SamenPerceptionPanel *perception;
  GtkWidget *worth_left;
  GtkWidget *worth_right;
  GtkWidget *over_left;
  GtkWidget *over_right;
  GtkLabel *counts;
  GtkLabel *original;
  int number;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenParadoxDetails, samen_paradox_details, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- the four corners --------------------------------------------------------------- */

/* A pole's name within a sentence: "central steering".  A team's own words may be
 * of any kind ("GGD leads"), so they are quoted as they stand. */
static char *
pole_in_sentence (const SamenProject *project,
                  int                 number,
                  const char         *pole)
{
  const char *name = samen_words_paradox (project, number, pole);
  g_autofree char *first = g_utf8_substring (name, 0, 1);
  g_autofree char *lower = g_utf8_strdown (first, -1);

  if (!g_str_equal (name, samen_words_paradox_original (project->language, number, pole)))
    return g_strdup_printf ("“%s”", name);
  return g_strconcat (lower, g_utf8_next_char (name), NULL);
}

/* In the language of the pole's name: half a sentence in each is none at all. */
static void
title_corner (SamenParadoxDetails *self,
              const SamenProject  *project,
              GtkWidget           *corner,
              const char          *key,
              const char          *pole)
{
  g_autofree char *name = pole_in_sentence (project, self->number, pole);
  g_autofree char *title = samen_words_fill (samen_words (project->language, key), "pole", name, NULL);

  g_object_set (corner, "title", title, NULL);
}

static void
title_corners (SamenParadoxDetails *self,
               const SamenProject  *project)
{
  title_corner (self, project, self->worth_left, "corner.worth", "left");
  title_corner (self, project, self->worth_right, "corner.worth", "right");
  title_corner (self, project, self->over_left, "corner.over", "left");
  title_corner (self, project, self->over_right, "corner.over", "right");
}

/* --- counts ---------------------------------------------------------------------------- */

static void
add_count (GString    *words,
           guint       count,
           const char *what)
{
  if (count > 0)
    g_string_append_printf (words, "%s%u %s", words->len > 0 ? " · " : "", count, what);
}

static void
show_counts (SamenParadoxDetails *self,
             const SamenState    *state)
{
  g_autoptr (GString) words = g_string_new (NULL);
  SamenFigures figures;

  samen_figures_init (&figures, state->project, state->round, self->number);
  add_count (words, figures.positions, _("given"));
  add_count (words, figures.not_recognised, _("not recognised"));
  add_count (words, figures.skipped, _("don’t know"));
  add_count (words, figures.declined, _("rather not say"));
  add_count (words, figures.missing, _("not given yet"));
  gtk_label_set_label (self->counts, samen_round_is_covered (state->round, self->number) ? "" : words->str);
}

/* The book's own words stay in sight when a team has its own. */
static void
show_original (SamenParadoxDetails *self,
               const SamenProject  *project)
{
  const SamenParadox *paradox = samen_project_paradox (project, self->number);
  const char *left = samen_words_paradox_original (project->language, self->number, "left");
  const char *right = samen_words_paradox_original (project->language, self->number, "right");
  /* Translators: number and the two original poles of a paradox that was reworded */
  g_autofree char *words = g_strdup_printf (_("Paradox %d in the book: %s and %s"), self->number, left, right);

  gtk_label_set_label (self->original, words);
  gtk_widget_set_visible (GTK_WIDGET (self->original), paradox->left != NULL || paradox->right != NULL);
}

/* --- the widget --------------------------------------------------------------------------- */

static void
samen_paradox_details_show (SamenEditor      *editor,
                            const SamenState *state)
{
  SamenParadoxDetails *self = SAMEN_PARADOX_DETAILS (editor);

  title_corners (self, state->project);
  show_counts (self, state);
  show_original (self, state->project);
  samen_editor_show_below (GTK_WIDGET (self), state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_paradox_details_show;
}

static void
samen_paradox_details_class_init (SamenParadoxDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (SAMEN_TYPE_AGREEMENT_PANEL);
  g_type_ensure (SAMEN_TYPE_PERCEPTION_PANEL);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/paradox-details.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxDetails, agreement);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxDetails, perception);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxDetails, worth_left);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxDetails, worth_right);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxDetails, over_left);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxDetails, over_right);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxDetails, counts);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxDetails, original);
}

static void
samen_paradox_details_init (SamenParadoxDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
samen_paradox_details_new (int number)
{
  SamenParadoxDetails *self = g_object_new (SAMEN_TYPE_PARADOX_DETAILS, NULL);

  self->number = number;
  samen_agreement_panel_set_number (self->agreement, number);
  samen_perception_panel_set_question (self->perception, NULL, number);
  samen_field_rows_bind (GTK_WIDGET (self), samen_subject_paradox (number));
  self->answer = SAMEN_ANSWER_BAR (samen_answer_bar_new (number));
  gtk_box_prepend (GTK_BOX (self), GTK_WIDGET (self->answer));
  samen_editor_adopt_below (SAMEN_EDITOR (self));
  return GTK_WIDGET (self);
}

void
samen_paradox_details_set_party (SamenParadoxDetails *self,
                                 const char          *party)
{
  g_return_if_fail (SAMEN_IS_PARADOX_DETAILS (self));
  samen_answer_bar_set_party (self->answer, party);
  samen_perception_panel_set_question (self->perception, party, self->number);
}

/* Turns the boxes marked as pairs, here and in the answer bar. */
static void
turn_pairs (GtkWidget     *widget,
            GtkOrientation orientation)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_has_css_class (child, "pair"))
        gtk_orientable_set_orientation (GTK_ORIENTABLE (child), orientation);
      turn_pairs (child, orientation);
    }
}

void
samen_paradox_details_set_narrow (SamenParadoxDetails *self,
                                  gboolean             narrow)
{
  g_return_if_fail (SAMEN_IS_PARADOX_DETAILS (self));
  turn_pairs (GTK_WIDGET (self), narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}
