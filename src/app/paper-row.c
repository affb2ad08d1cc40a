/* app/paper-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/paper-row.h"

#include "app/answer-keys.h"
#include "app/paper-boxes.h"
#include "app/position-words.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* The exact middle is the fifth place. */
#define FIRST_STATE 1

struct _SamenPaperRow
{
  GtkBox parent_instance;

  GtkLabel *number;
  GtkLabel *left;
  SamenPaperBoxes *places;
  GtkLabel *right;
  SamenPaperBoxes *states;
  GtkLabel *words;
  SamenPaperBoxes *felt;
  GtkLabel *said;   /* the remark, while another row is being typed */
  GtkEntry *remark;

  char *written; /* the remark in the project, or "" */
  SamenAnswerState state;
  int position;
  int tension;
  SamenPaperPart part;
};

enum
{
  PICKED,
  ENTERED,
  REMARKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamenPaperRow, samen_paper_row, GTK_TYPE_BOX)

/* --- what it shows ------------------------------------------------------------------- */

static double
ticked_state (SamenPaperRow *self)
{
  for (guint i = FIRST_STATE; i < SAMEN_N_ANSWER_KEYS; i++)
    if (samen_answer_key_state (i) == self->state)
      return i - FIRST_STATE;
  return NAN;
}

static double
ticked_place (SamenPaperRow *self)
{
  if (self->state != SAMEN_ANSWER_GIVEN)
    return NAN;
  return (double) (self->position - SAMEN_POSITION_MIN) * (SAMEN_N_PLACES - 1) / (SAMEN_POSITION_MAX - SAMEN_POSITION_MIN);
}

static void
update (SamenPaperRow *self)
{
  samen_paper_boxes_show (self->places, ticked_place (self), self->part == SAMEN_PAPER_PLACE);
  samen_paper_boxes_show (self->states, ticked_state (self), self->part == SAMEN_PAPER_PLACE);
  samen_paper_boxes_show (self->felt, self->tension != SAMEN_NONE ? self->tension : NAN, self->part == SAMEN_PAPER_FELT);
}

/* One sentence for those who do not see the row. */
static void
show_sentence (SamenPaperRow      *self,
               const SamenProject *project,
               int                 number,
               const SamenAnswer  *answer)
{
  g_autofree char *poles = samen_poles_words (project, number);
  g_autofree char *words = samen_answer_words (project, number, answer);
  g_autofree char *felt = self->tension != SAMEN_NONE ? g_strdup_printf ("%d", self->tension) : g_strdup (_("not given yet"));
  /* Translators: number and poles of a paradox, the answer, and how strongly the tension is felt */
  g_autofree char *sentence = g_strdup_printf (_("%d. %s: %s. Felt: %s"), number, poles, words, felt);
  g_autofree char *remark = g_strdup_printf (_("Remark on %s"), poles);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remark), GTK_ACCESSIBLE_PROPERTY_LABEL, remark, -1);
}

static void
show_remark (SamenPaperRow     *self,
             const SamenAnswer *answer)
{
  g_free (self->written);
  self->written = g_strdup (answer != NULL && answer->remark != NULL ? answer->remark : "");
  gtk_widget_set_sensitive (GTK_WIDGET (self->remark), answer != NULL);
  gtk_entry_set_placeholder_text (self->remark, answer != NULL ? _("Remark") : "");
  gtk_label_set_label (self->said, self->written);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->said), self->written[0] != '\0' ? self->written : NULL);
  if (!samen_paper_row_is_writing (self))
    samen_paper_row_stop_writing (self);
}

void
samen_paper_row_show (SamenPaperRow      *self,
                      const SamenProject *project,
                      int                 number,
                      const SamenAnswer  *answer)
{
  g_autofree char *figure = g_strdup_printf ("%d", number);
  g_autofree char *words = answer != NULL ? samen_answer_brief (answer) : NULL;

  g_return_if_fail (SAMEN_IS_PAPER_ROW (self));

  self->state = samen_answer_state (answer);
  self->position = answer != NULL ? answer->position : SAMEN_NONE;
  self->tension = answer != NULL ? answer->tension : SAMEN_NONE;
  gtk_label_set_label (self->number, figure);
  gtk_label_set_label (self->left, samen_words_paradox (project, number, "left"));
  gtk_label_set_label (self->right, samen_words_paradox (project, number, "right"));
  gtk_label_set_label (self->words, words != NULL ? words : "");
  show_remark (self, answer);
  show_sentence (self, project, number, answer);
  update (self);
}

void
samen_paper_row_set_part (SamenPaperRow  *self,
                          SamenPaperPart  part)
{
  g_return_if_fail (SAMEN_IS_PAPER_ROW (self));

  self->part = part;
  gtk_widget_set_visible (GTK_WIDGET (self->said), part == SAMEN_PAPER_NOWHERE);
  gtk_widget_set_visible (GTK_WIDGET (self->remark), part != SAMEN_PAPER_NOWHERE);
  if (part == SAMEN_PAPER_NOWHERE)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "here");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "here");
  update (self);
}

/* --- what the person does --------------------------------------------------------------- */

static void
pick (SamenPaperRow  *self,
      SamenPaperPart  part,
      int             index)
{
  g_signal_emit (self, signals[PICKED], 0, part, index);
}

static void
place_cb (SamenPaperRow *self,
          int            index)
{
  pick (self, SAMEN_PAPER_PLACE, index);
}

static void
state_cb (SamenPaperRow *self,
          int            index)
{
  pick (self, SAMEN_PAPER_STATE, index + FIRST_STATE);
}

static void
felt_cb (SamenPaperRow *self,
         int            index)
{
  pick (self, SAMEN_PAPER_FELT, index);
}

static void
entered_cb (SamenPaperRow *self)
{
  g_signal_emit (self, signals[ENTERED], 0);
}

/* --- the remark ----------------------------------------------------------------------------- */

/* Also when the focus just goes elsewhere: what was written is not lost. */
static void
written_cb (SamenPaperRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->remark));

  if (g_strcmp0 (text, self->written) != 0)
    g_signal_emit (self, signals[REMARKED], 0, text);
}

/* A click on the remark: the row has the cursor now, and so a place to write. */
static void
write_cb (SamenPaperRow *self)
{
  g_signal_emit (self, signals[ENTERED], 0);
  samen_paper_row_write (self);
}

static void
done_cb (SamenPaperRow *self)
{
  written_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

void
samen_paper_row_write (SamenPaperRow *self)
{
  g_return_if_fail (SAMEN_IS_PAPER_ROW (self));

  if (!gtk_widget_grab_focus (GTK_WIDGET (self->remark)))
    gtk_widget_error_bell (GTK_WIDGET (self));
}

gboolean
samen_paper_row_is_writing (SamenPaperRow *self)
{
  g_return_val_if_fail (SAMEN_IS_PAPER_ROW (self), FALSE);
  return (gtk_widget_get_state_flags (GTK_WIDGET (self->remark)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

void
samen_paper_row_stop_writing (SamenPaperRow *self)
{
  g_return_if_fail (SAMEN_IS_PAPER_ROW (self));

  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->remark)), self->written) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->remark), self->written);
}

/* --- the widget ------------------------------------------------------------------------------- */

static void
samen_paper_row_finalize (GObject *object)
{
  g_free (SAMEN_PAPER_ROW (object)->written);
  G_OBJECT_CLASS (samen_paper_row_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, SamenPaperRow, number);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperRow, left);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperRow, places);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperRow, right);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperRow, states);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperRow, words);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperRow, felt);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperRow, said);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperRow, remark);
  gtk_widget_class_bind_template_callback (widget_class, place_cb);
  gtk_widget_class_bind_template_callback (widget_class, state_cb);
  gtk_widget_class_bind_template_callback (widget_class, felt_cb);
  gtk_widget_class_bind_template_callback (widget_class, write_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
}

static void
samen_paper_row_class_init (SamenPaperRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_paper_row_finalize;
  signals[PICKED] = g_signal_new ("picked", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
  signals[ENTERED] = g_signal_new ("entered", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[REMARKED] = g_signal_new ("remarked", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_STRING);
  g_type_ensure (SAMEN_TYPE_PAPER_BOXES);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/paper-row.ui");
  bind_children (widget_class);
  gtk_widget_class_set_css_name (widget_class, "paper-row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
samen_paper_row_init (SamenPaperRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *writing = gtk_event_controller_focus_new ();
  g_autoptr (GString) states = g_string_new (NULL);

  self->part = SAMEN_PAPER_NOWHERE;
  self->position = self->tension = SAMEN_NONE;
  self->state = SAMEN_ANSWER_ABSENT;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = FIRST_STATE; i < SAMEN_N_ANSWER_KEYS; i++)
    g_string_append (states, samen_answer_key_letter (i));
  samen_paper_boxes_set_signs (self->places, "123456789");
  samen_paper_boxes_set_signs (self->states, states->str);
  samen_paper_boxes_set_signs (self->felt, "0123");

  g_signal_connect_swapped (focus, "enter", G_CALLBACK (entered_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  g_signal_connect_swapped (writing, "leave", G_CALLBACK (written_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->remark), writing);
}

GtkWidget *
samen_paper_row_new (void)
{
  return g_object_new (SAMEN_TYPE_PAPER_ROW, NULL);
}
