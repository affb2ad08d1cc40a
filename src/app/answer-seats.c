/* app/answer-seats.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/answer-seats.h"

#include "app/editor.h"
#include "app/glyph.h"
#include "insight/figures.h"

#include <glib/gi18n-lib.h>

/* Fewer are found at a glance. */
#define SEARCH_FROM 18
#define TWO_COLUMNS 10

#define PARTY "samen-party"
#define STATUS "samen-status"

struct _SamenAnswerSeats
{
  GtkBox parent_instance;

  GtkWidget *search;
  GtkFlowBox *seats;

  char *round;
  SamenProject *project;
};

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenAnswerSeats, samen_answer_seats, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- seats ------------------------------------------------------------------------------ */

/* "not yet", "8 of 12", "filled in"; "" where no round is asked about. */
static char *
status_of (SamenAnswerSeats *self,
           const char       *party)
{
  const SamenRound *round = samen_project_round (self->project, self->round);
  guint all = samen_project_in_play (self->project, NULL);
  guint answered = samen_figures_answered (self->project, round, party);

  if (round == NULL)
    return g_strdup ("");
  if (answered == 0)
    return g_strdup (C_("answers", "not yet"));
  if (answered == all)
    return g_strdup (C_("answer", "filled in"));
  return g_strdup_printf (_("%u of %u"), answered, all);
}

static GtkWidget *
seat_new (const SamenParty *party)
{
  GtkWidget *child = gtk_flow_box_child_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *badge = samen_glyph_new ("badge", party->kind, 0);
  GtkWidget *label = gtk_label_new (party->name);
  GtkWidget *status = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_lines (GTK_LABEL (label), 2);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "name");
  gtk_widget_add_css_class (status, "quiet");
  gtk_box_append (GTK_BOX (box), badge);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), status);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), box);
  g_object_set_data_full (G_OBJECT (child), PARTY, g_strdup (party->id), g_free);
  g_object_set_data (G_OBJECT (child), STATUS, status);
  return child;
}

static void
seat_say (SamenAnswerSeats *self,
          GtkWidget        *seat,
          const SamenParty *party)
{
  g_autofree char *status = status_of (self, party->id);
  g_autofree char *name = samen_party_plain_name (party);
  g_autofree char *all = *status != '\0' ? g_strdup_printf ("%s, %s", name, status) : g_strdup (name);

  gtk_label_set_label (g_object_get_data (G_OBJECT (seat), STATUS), status);
  gtk_accessible_update_property (GTK_ACCESSIBLE (seat), GTK_ACCESSIBLE_PROPERTY_LABEL, all, -1);
}

static gboolean
same_parties (const SamenProject *a,
              const SamenProject *b)
{
  return a != NULL && a->parties == b->parties;
}

static void
seat_all (SamenAnswerSeats *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->seats))) != NULL)
    gtk_flow_box_remove (self->seats, child);
  SAMEN_EACH (const SamenParty, party, self->project->parties)
    gtk_flow_box_append (self->seats, seat_new (party));
  gtk_flow_box_set_min_children_per_line (self->seats, samen_list_length (self->project->parties) > TWO_COLUMNS ? 3 : 2);
  gtk_widget_set_visible (self->search, samen_list_length (self->project->parties) > SEARCH_FROM);
}

static void
samen_answer_seats_show (SamenEditor      *editor,
                         const SamenState *state)
{
  SamenAnswerSeats *self = SAMEN_ANSWER_SEATS (editor);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  if (!same_parties (old, self->project))
    seat_all (self);
  g_clear_pointer (&old, samen_project_unref);
  for (GtkWidget *seat = gtk_widget_get_first_child (GTK_WIDGET (self->seats)); seat != NULL;
       seat = gtk_widget_get_next_sibling (seat))
    seat_say (self, seat, samen_project_party (self->project, g_object_get_data (G_OBJECT (seat), PARTY)));
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_answer_seats_show;
}

/* --- what the person does ---------------------------------------------------------------- */

static void
activated_cb (SamenAnswerSeats *self,
              GtkFlowBoxChild  *seat)
{
  g_autofree char *party = g_strdup (g_object_get_data (G_OBJECT (seat), PARTY));

  g_signal_emit (self, signals[CHOSEN], 0, party);
}

static gboolean
fits_search (GtkFlowBoxChild *seat,
             gpointer         data)
{
  SamenAnswerSeats *self = data;
  const SamenParty *party = samen_project_party (self->project, g_object_get_data (G_OBJECT (seat), PARTY));
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autofree char *name = party != NULL ? samen_party_plain_name (party) : NULL;

  return name == NULL || *text == '\0' || g_str_match_string (text, name, TRUE);
}

static void
search_cb (SamenAnswerSeats *self)
{
  gtk_flow_box_invalidate_filter (self->seats);
}

/* --- the widget ------------------------------------------------------------------------------ */

static void
samen_answer_seats_finalize (GObject *object)
{
  SamenAnswerSeats *self = SAMEN_ANSWER_SEATS (object);

  g_free (self->round);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_answer_seats_parent_class)->finalize (object);
}

static void
samen_answer_seats_class_init (SamenAnswerSeatsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_answer_seats_finalize;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/answer-seats.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerSeats, search);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerSeats, seats);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_set_css_name (widget_class, "answer-seats");
}

static void
samen_answer_seats_init (SamenAnswerSeats *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_flow_box_set_filter_func (self->seats, fits_search, self, NULL);
}

void
samen_answer_seats_set_round (SamenAnswerSeats *self,
                              const char       *round)
{
  g_return_if_fail (SAMEN_IS_ANSWER_SEATS (self));

  g_free (self->round);
  self->round = g_strdup (round);
}

gboolean
samen_answer_seats_take_focus (SamenAnswerSeats *self)
{
  const SamenRound *round;

  g_return_val_if_fail (SAMEN_IS_ANSWER_SEATS (self), FALSE);

  round = samen_project_round (self->project, self->round);
  for (GtkWidget *seat = gtk_widget_get_first_child (GTK_WIDGET (self->seats)); seat != NULL;
       seat = gtk_widget_get_next_sibling (seat))
    if (round == NULL || samen_figures_answered (self->project, round, g_object_get_data (G_OBJECT (seat), PARTY)) == 0)
      return gtk_widget_grab_focus (seat);
  return FALSE;
}
