/* app/workshop-answers.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/workshop-answers.h"

#include "app/workshop-answer.h"
#include "app/workshop-poles.h"
#include "core/edit.h"

#include <glib/gi18n-lib.h>

/* As many as can be read from five metres. */
#define ROWS 7
#define SEATS (2 * ROWS)

struct _SamenWorkshopAnswers
{
  GtkBox parent_instance;

  SamenWorkshopPoles *poles;
  GtkGrid *grid;
  GtkLabel *count;
  GtkProgressBar *bar;
  GtkWidget *turn;
  GtkLabel *turned;
  SamenWorkshopAnswer *seats[SEATS]; /* held, also while nobody sits there */

  int number;
  guint first; /* of the parties on this page */
  SamenProject *project;
  char *round; /* id, or NULL */
  gboolean read_only;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenWorkshopAnswers, samen_workshop_answers, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* The round with what is covered in it. */
static const SamenRound *
whole_round (SamenWorkshopAnswers *self)
{
  return samen_project_round (self->project, self->round);
}

/* --- what it shows ------------------------------------------------------------------ */

/* Down the left side first, then down the right. */
static void
seat (SamenWorkshopAnswers *self,
      guint                 parties)
{
  guint taken = MIN (parties, SEATS);
  guint rows = (taken + 1) / 2;

  for (guint i = 0; i < SEATS; i++)
    {
      GtkWidget *row = GTK_WIDGET (self->seats[i]);

      if (gtk_widget_get_parent (row) != NULL)
        gtk_grid_remove (self->grid, row);
      if (i < taken)
        gtk_grid_attach (self->grid, row, (int) (i / rows), (int) (i % rows), 1, 1);
    }
}

static void
show_seats (SamenWorkshopAnswers *self)
{
  const SamenRound *round = whole_round (self);
  guint parties = samen_list_length (self->project->parties);

  for (guint i = 0; i < SEATS; i++)
    {
      const SamenParty *party = samen_list_get (self->project->parties, self->first + i);

      gtk_widget_set_visible (GTK_WIDGET (self->seats[i]), party != NULL);
      gtk_widget_set_sensitive (GTK_WIDGET (self->seats[i]), !self->read_only);
      if (party != NULL)
        samen_workshop_answer_show (self->seats[i], self->project, party, self->number,
                                    samen_round_answer (round, party->id, self->number));
    }
  gtk_widget_set_visible (self->turn, parties > SEATS);
}

static void
show_count (SamenWorkshopAnswers *self)
{
  const SamenRound *round = whole_round (self);
  guint parties = samen_list_length (self->project->parties);
  guint given = 0;
  g_autofree char *words = NULL;
  g_autofree char *turned = g_strdup_printf ("%u–%u", self->first + 1, MIN (self->first + SEATS, parties));

  SAMEN_EACH (const SamenParty, party, self->project->parties)
    given += samen_round_answer (round, party->id, self->number) != NULL ? 1 : 0;
  words = parties > 0 ? g_strdup_printf (_("%u of %u filled in"), given, parties) : g_strdup (_("There are no parties yet"));
  gtk_label_set_label (self->count, words);
  gtk_progress_bar_set_fraction (self->bar, parties > 0 ? (double) given / parties : 0);
  gtk_label_set_label (self->turned, turned);
}

static void
samen_workshop_answers_show (SamenEditor      *editor,
                             const SamenState *state)
{
  SamenWorkshopAnswers *self = SAMEN_WORKSHOP_ANSWERS (editor);
  guint before = self->project != NULL ? samen_list_length (self->project->parties) : G_MAXUINT;
  SamenProject *old = self->project;
  g_autofree char *old_round = self->round;

  self->project = samen_project_ref (state->project);
  self->round = state->round != NULL ? g_strdup (state->round->id) : NULL;
  self->read_only = state->read_only;
  g_clear_pointer (&old, samen_project_unref);
  if (self->number == 0)
    return;
  if (samen_list_length (self->project->parties) != before)
    {
      self->first = 0;
      seat (self, samen_list_length (self->project->parties));
    }
  samen_workshop_poles_show (self->poles, self->project, self->number);
  show_seats (self);
  show_count (self);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_workshop_answers_show;
}

/* --- what the person does --------------------------------------------------------------- */

static SamenProject *
covered_project (SamenWorkshopAnswers *self,
                 SamenProject         *project,
                 gboolean              covered)
{
  const SamenRound *round =
    self->round != NULL ? samen_project_round (project, self->round) : samen_project_latest_round (project);
  guint bit = 1u << (self->number - 1);

  if (round == NULL)
    return samen_project_ref (project);
  return samen_edit_set_number (project, round->id, "covered", (int) (covered ? round->covered | bit : round->covered & ~bit));
}

static void
said_cb (SamenWorkshopAnswers *self,
         int                   state,
         int                   position,
         guint                 stroke,
         SamenWorkshopAnswer  *seat)
{
  const char *party = samen_workshop_answer_party (seat);
  g_autofree char *name = samen_party_plain_name (samen_project_party (self->project, party));
  g_autofree char *label = g_strdup_printf (_("Change Answer of %s"), name);
  g_autoptr (SamenProject) next = NULL;

  if (self->read_only)
    return;
  next = samen_edit_answer (self->project, self->round, party, self->number, (SamenAnswerState) state, position);
  samen_editor_edit (SAMEN_EDITOR (self), self->project, covered_project (self, next, TRUE), label, stroke,
                     samen_subject_paradox (self->number));
}

static void
given_up_cb (SamenWorkshopAnswers *self,
             guint                 stroke)
{
  samen_editor_cancel (SAMEN_EDITOR (self), stroke);
}

void
samen_workshop_answers_reveal (SamenWorkshopAnswers *self)
{
  g_return_if_fail (SAMEN_IS_WORKSHOP_ANSWERS (self));

  if (self->project == NULL || self->read_only)
    return;
  samen_editor_edit (SAMEN_EDITOR (self), self->project, covered_project (self, self->project, FALSE), _("Reveal"), 0,
                     samen_subject_paradox (self->number));
}

/* Turning over comes round to the first again. */
static void
turn_cb (SamenWorkshopAnswers *self)
{
  self->first += SEATS;
  if (self->first >= samen_list_length (self->project->parties))
    self->first = 0;
  show_seats (self);
  show_count (self);
}

/* --- keys -------------------------------------------------------------------------------- */

static int
seat_with_focus (SamenWorkshopAnswers *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  for (int i = 0; i < SEATS; i++)
    if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->seats[i])))
      return i;
  return -1;
}

static gboolean
is_taken (SamenWorkshopAnswers *self,
          int                   i)
{
  GtkWidget *seat = GTK_WIDGET (self->seats[i]);

  return gtk_widget_get_parent (seat) != NULL && gtk_widget_get_visible (seat);
}

static gboolean
focus_seat (SamenWorkshopAnswers *self,
            int                   i)
{
  return i >= 0 && i < SEATS && is_taken (self, i) && samen_workshop_answer_take_focus (self->seats[i]);
}

/* The first after @from, round the table, that has not answered. */
static gboolean
focus_open_seat (SamenWorkshopAnswers *self,
                 int                   from)
{
  for (int i = 1; i <= SEATS; i++)
    {
      int next = (from + i) % SEATS;

      if (is_taken (self, next) && !samen_workshop_answer_is_given (self->seats[next]))
        return focus_seat (self, next);
    }
  return FALSE;
}

static gboolean
key_cb (SamenWorkshopAnswers *self,
        guint                 key,
        guint                 code,
        GdkModifierType       modifiers)
{
  int now = seat_with_focus (self);

  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  switch (key)
    {
    case GDK_KEY_Down:
      return now < 0 ? focus_open_seat (self, -1) || focus_seat (self, 0) : focus_seat (self, now + 1);
    case GDK_KEY_Up:
      return focus_seat (self, now - 1);
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      return now >= 0 && focus_open_seat (self, now);
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

/* --- the widget ---------------------------------------------------------------------------- */

static void
samen_workshop_answers_finalize (GObject *object)
{
  SamenWorkshopAnswers *self = SAMEN_WORKSHOP_ANSWERS (object);

  for (guint i = 0; i < SEATS; i++)
    g_object_unref (self->seats[i]);
  g_clear_pointer (&self->project, samen_project_unref);
  g_free (self->round);
  G_OBJECT_CLASS (samen_workshop_answers_parent_class)->finalize (object);
}

static void
samen_workshop_answers_class_init (SamenWorkshopAnswersClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_workshop_answers_finalize;
  g_type_ensure (SAMEN_TYPE_WORKSHOP_POLES);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/workshop-answers.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopAnswers, poles);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopAnswers, grid);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopAnswers, count);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopAnswers, bar);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopAnswers, turn);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopAnswers, turned);
  gtk_widget_class_bind_template_callback (widget_class, turn_cb);
  gtk_widget_class_set_css_name (widget_class, "workshop-answers");
}

static void
samen_workshop_answers_init (SamenWorkshopAnswers *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < SEATS; i++)
    {
      self->seats[i] = SAMEN_WORKSHOP_ANSWER (g_object_ref_sink (samen_workshop_answer_new ()));
      g_signal_connect_object (self->seats[i], "said", G_CALLBACK (said_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->seats[i], "given-up", G_CALLBACK (given_up_cb), self, G_CONNECT_SWAPPED);
    }
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

void
samen_workshop_answers_set_number (SamenWorkshopAnswers *self,
                                   int                   number)
{
  g_return_if_fail (SAMEN_IS_WORKSHOP_ANSWERS (self));

  self->number = number;
  self->first = 0;
  for (guint i = 0; i < SEATS; i++)
    samen_workshop_answer_close (self->seats[i]);
}
