/* app/workshop-prepare.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/workshop-prepare.h"

#include "app/editor.h"
#include "app/round-words.h"
#include "core/edit.h"
#include "insight/figures.h"
#include "insight/ranking.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

#define STEP_MINUTES 5
#define MOST_MINUTES 60
#define USUAL_MINUTES 15

/* So many fit well in one session. */
#define FIRST_CHOICE 3

struct _SamenWorkshopPrepare
{
  GtkBox parent_instance;

  GtkGrid *grid;
  GtkToggleButton *listed;
  GtkToggleButton *by_spread;
  GtkToggleButton *by_leaning;
  GtkToggleButton *same_round;
  GtkToggleButton *new_round;
  GtkLabel *minutes_label;
  GtkCheckButton *checks[SAMEN_N_PARADOXES]; /* by number − 1 */
  GtkLabel *words[SAMEN_N_PARADOXES];

  int minutes;
  gboolean chosen; /* the first choice was made for the person */
  SamenProject *project;
  SamenRound *round;
  gboolean read_only;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenWorkshopPrepare, samen_workshop_prepare, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what it shows ------------------------------------------------------------------- */

static void
order (SamenWorkshopPrepare *self,
       int                   numbers[SAMEN_N_PARADOXES])
{
  SamenRanking ranking = SAMEN_RANKING_LISTED;

  if (gtk_toggle_button_get_active (self->by_spread))
    ranking = SAMEN_RANKING_SPREAD;
  else if (gtk_toggle_button_get_active (self->by_leaning))
    ranking = SAMEN_RANKING_LEANING;
  samen_ranking (self->project, self->round, ranking, numbers);
}

static void
show_order (SamenWorkshopPrepare *self)
{
  int numbers[SAMEN_N_PARADOXES];

  order (self, numbers);
  for (int i = 0; i < SAMEN_N_PARADOXES; i++)
    {
      GtkWidget *check = GTK_WIDGET (self->checks[numbers[i] - 1]);

      g_object_ref (check);
      gtk_grid_remove (self->grid, check);
      gtk_grid_attach (self->grid, check, i / 6, i % 6, 1, 1);
      g_object_unref (check);
    }
}

static void
show_names (SamenWorkshopPrepare *self)
{
  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    {
      g_autofree char *poles =
        samen_words_fill (samen_words (self->project->language, "poster.poles"),
                          "left", samen_words_paradox (self->project, number, "left"),
                          "right", samen_words_paradox (self->project, number, "right"), NULL);
      g_autofree char *words = g_strdup_printf ("%d  %s", number, poles);

      gtk_label_set_label (self->words[number - 1], words);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->checks[number - 1]), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
    }
}

static void
show_minutes (SamenWorkshopPrepare *self)
{
  g_autofree char *words = self->minutes > 0 ? g_strdup_printf (ngettext ("%d minute", "%d minutes", (gulong) self->minutes), self->minutes)
                                             : g_strdup (_("No timer"));

  gtk_label_set_label (self->minutes_label, words);
}

static void
show_round (SamenWorkshopPrepare *self)
{
  g_autofree char *title = self->round != NULL ? samen_round_title (self->round) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->same_round), title != NULL);
  if (title != NULL)
    gtk_button_set_label (GTK_BUTTON (self->same_round), title);
  else
    gtk_toggle_button_set_active (self->new_round, TRUE);
}

/* Where the answers differ most there is most to say; without answers, everything
 * that is in play. */
static void
choose_first (SamenWorkshopPrepare *self)
{
  int numbers[SAMEN_N_PARADOXES];
  SamenFigures figures;
  gboolean differs;

  samen_ranking (self->project, self->round, SAMEN_RANKING_SPREAD, numbers);
  samen_figures_init (&figures, self->project, self->round, numbers[0]);
  differs = figures.positions > 1;
  if (differs)
    gtk_toggle_button_set_active (self->by_spread, TRUE);
  for (int i = 0; i < SAMEN_N_PARADOXES; i++)
    gtk_check_button_set_active (self->checks[numbers[i] - 1],
                                 samen_project_paradox (self->project, numbers[i])->in_play == SAMEN_IN_PLAY_YES
                                   && (!differs || i < FIRST_CHOICE));
  self->chosen = TRUE;
}

static void
samen_workshop_prepare_show (SamenEditor      *editor,
                             const SamenState *state)
{
  SamenWorkshopPrepare *self = SAMEN_WORKSHOP_PREPARE (editor);
  SamenProject *old = self->project;
  SamenRound *old_round = self->round;

  self->project = samen_project_ref (state->project);
  self->round = samen_record_ref (state->round);
  self->read_only = state->read_only;
  g_clear_pointer (&old, samen_project_unref);
  samen_record_unref (old_round);
  if (!self->chosen)
    choose_first (self);
  show_names (self);
  show_order (self);
  show_round (self);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_workshop_prepare_show;
}

/* --- what the person does -------------------------------------------------------------- */

static void
order_cb (SamenWorkshopPrepare *self)
{
  if (self->project != NULL)
    show_order (self);
}

static void
less_cb (SamenWorkshopPrepare *self)
{
  self->minutes = MAX (0, self->minutes - STEP_MINUTES);
  show_minutes (self);
}

static void
more_cb (SamenWorkshopPrepare *self)
{
  self->minutes = MIN (MOST_MINUTES, self->minutes + STEP_MINUTES);
  show_minutes (self);
}

static void
begin_round (SamenWorkshopPrepare *self)
{
  g_autofree char *label = samen_round_next_label (self->project);
  g_autofree char *today = samen_round_today ();

  gtk_toggle_button_set_active (self->same_round, TRUE);
  samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_edit_add_round (self->project, label, today, NULL, NULL),
                     _("Add Round"), 0, NULL);
  samen_editor_look (SAMEN_EDITOR (self), NULL, NULL);
}

void
samen_workshop_prepare_begin (SamenWorkshopPrepare *self,
                              SamenAgenda          *agenda)
{
  int numbers[SAMEN_N_PARADOXES];

  g_return_if_fail (SAMEN_IS_WORKSHOP_PREPARE (self));

  if (self->project == NULL)
    return;
  order (self, numbers);
  agenda->minutes = self->minutes;
  agenda->n_numbers = 0;
  for (int i = 0; i < SAMEN_N_PARADOXES; i++)
    if (gtk_check_button_get_active (self->checks[numbers[i] - 1]))
      agenda->numbers[agenda->n_numbers++] = numbers[i];
  if (!self->read_only && gtk_toggle_button_get_active (self->new_round))
    begin_round (self);
}

/* --- the widget ---------------------------------------------------------------------------- */

static void
samen_workshop_prepare_dispose (GObject *object)
{
  SamenWorkshopPrepare *self = SAMEN_WORKSHOP_PREPARE (object);

  g_clear_pointer (&self->project, samen_project_unref);
  samen_record_unref (g_steal_pointer (&self->round));
  G_OBJECT_CLASS (samen_workshop_prepare_parent_class)->dispose (object);
}

static void
samen_workshop_prepare_class_init (SamenWorkshopPrepareClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = samen_workshop_prepare_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/workshop-prepare.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopPrepare, grid);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopPrepare, listed);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopPrepare, by_spread);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopPrepare, by_leaning);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopPrepare, same_round);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopPrepare, new_round);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopPrepare, minutes_label);
  gtk_widget_class_bind_template_callback (widget_class, order_cb);
  gtk_widget_class_bind_template_callback (widget_class, less_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
  gtk_widget_class_set_css_name (widget_class, "workshop-prepare");
}

static void
add_check (SamenWorkshopPrepare *self,
           int                   i)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  self->words[i] = GTK_LABEL (label);
  self->checks[i] = GTK_CHECK_BUTTON (check);
  gtk_grid_attach (self->grid, check, i / 6, i % 6, 1, 1);
}

static void
samen_workshop_prepare_init (SamenWorkshopPrepare *self)
{
  self->minutes = USUAL_MINUTES;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int i = 0; i < SAMEN_N_PARADOXES; i++)
    add_check (self, i);
  show_minutes (self);
}
