/* app/paradox-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/paradox-row.h"

#include "app/answer-menu.h"
#include "app/editor-tree.h"
#include "app/figure-tag.h"
#include "app/glyph.h"
#include "app/paradox-details.h"
#include "app/position-words.h"
#include "app/ui-language.h"
#include "words/words.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _SamenParadoxRow
{
  GtkBox parent_instance;

  GtkWidget *line;
  GtkLabel *number_label;
  GtkLabel *left;
  AdwBin *track_bin;
  SamenParadoxTrack *track;
  GtkLabel *right;
  GtkStack *tail;
  GtkWidget *group;
  GtkWidget *stance;
  SamenGlyph *stance_sign;
  GtkLabel *stance_label;
  SamenFigureTag *tag;
  SamenAnswerMenu *answer;
  GtkToggleButton *toggle;
  GtkRevealer *revealer;
  SamenParadoxDetails *details; /* made when first opened */

  int number;
  gboolean open;
  gboolean narrow;
  char *party;
  SamenProject *project;
  SamenRound *round;
  SamenRound *before;
  gboolean read_only;
};

enum
{
  PROP_OPEN = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenParadoxRow, samen_paradox_row, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what it shows --------------------------------------------------------------------- */

static void
show_stance (SamenParadoxRow    *self,
             const SamenParadox *paradox)
{
  gboolean in_play = paradox->in_play == SAMEN_IN_PLAY_YES;

  /* An open row has the buttons that say so. */
  gtk_widget_set_opacity (self->stance, self->open && in_play ? 0 : 1);
  gtk_widget_set_visible (self->stance, !in_play || paradox->stance != SAMEN_NONE);
  gtk_widget_set_visible (GTK_WIDGET (self->stance_sign), in_play && paradox->stance != SAMEN_NONE);
  samen_glyph_set (self->stance_sign, MAX (paradox->stance, 0), NULL);
  gtk_label_set_label (self->stance_label,
                       in_play ? samen_words_choice (samen_ui_language (), "stance", samen_stance_names, paradox->stance)
                               : _("not in play"));
}

/* A team's own words stand above those of the book, which stay in sight. */
static void
show_pole (GtkLabel           *label,
           const SamenProject *project,
           int                 number,
           const char         *pole)
{
  const char *words = samen_words_paradox (project, number, pole);
  const char *original = samen_words_paradox_original (project->language, number, pole);
  g_autofree char *markup = NULL;

  if (g_strcmp0 (words, original) == 0)
    {
      gtk_label_set_text (label, words);
      return;
    }
  markup = g_markup_printf_escaped ("%s\n<span size='85%%' weight='normal' alpha='68%%'>%s</span>", words, original);
  gtk_label_set_markup (label, markup);
}

static void
show_line (SamenParadoxRow *self)
{
  const SamenParadox *paradox = samen_project_paradox (self->project, self->number);
  g_autofree char *poles = samen_poles_words (self->project, self->number);

  show_pole (self->left, self->project, self->number, "left");
  show_pole (self->right, self->project, self->number, "right");
  show_stance (self, paradox);
  gtk_stack_set_visible_child (self->tail, self->party != NULL ? GTK_WIDGET (self->answer) : self->group);
  if (paradox->in_play == SAMEN_IN_PLAY_YES)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "not-in-play");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "not-in-play");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, poles, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->toggle), self->open ? _("Fold") : _("Unfold"));
}

static void
take_state (SamenParadoxRow  *self,
            const SamenState *state)
{
  SamenProject *old = self->project;
  SamenRound *old_round = self->round;
  SamenRound *old_before = self->before;

  self->project = samen_project_ref (state->project);
  self->round = samen_record_ref (state->round);
  self->before = samen_record_ref (state->before);
  self->read_only = state->read_only;
  g_clear_pointer (&old, samen_project_unref);
  samen_record_unref (old_round);
  samen_record_unref (old_before);
}

static SamenState
present_state (SamenParadoxRow *self)
{
  return (SamenState){ self->project, self->round, self->before, samen_subject_paradox (self->number), self->read_only };
}

static void
samen_paradox_row_show (SamenEditor      *editor,
                        const SamenState *state)
{
  SamenParadoxRow *self = SAMEN_PARADOX_ROW (editor);
  SamenState own;

  take_state (self, state);
  own = present_state (self);
  show_line (self);
  samen_editor_show (SAMEN_EDITOR (self->track), &own);
  samen_editor_show (SAMEN_EDITOR (self->answer), &own);
  samen_editor_show (SAMEN_EDITOR (self->tag), &own);
  if (self->details != NULL && self->open)
    samen_editor_show (SAMEN_EDITOR (self->details), &own);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_paradox_row_show;
}

/* --- opening ------------------------------------------------------------------------------ */

static void
make_details (SamenParadoxRow *self)
{
  if (self->details != NULL)
    return;
  self->details = SAMEN_PARADOX_DETAILS (samen_paradox_details_new (self->number));
  samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (self->details));
  samen_paradox_details_set_party (self->details, self->party);
  samen_paradox_details_set_narrow (self->details, self->narrow);
  gtk_revealer_set_child (self->revealer, GTK_WIDGET (self->details));
}

static void
open_details (SamenParadoxRow *self)
{
  SamenState state;

  make_details (self);
  if (self->project == NULL)
    return;
  state = present_state (self);
  samen_editor_show (SAMEN_EDITOR (self->details), &state);
}

static void
toggled_cb (SamenParadoxRow *self)
{
  samen_paradox_row_set_open (self, gtk_toggle_button_get_active (self->toggle));
}

static void
clicked_cb (SamenParadoxRow *self)
{
  samen_paradox_row_set_open (self, !self->open);
}

/* --- the widget ------------------------------------------------------------------------------ */

static void
samen_paradox_row_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  g_value_set_boolean (value, SAMEN_PARADOX_ROW (object)->open);
}

static void
samen_paradox_row_set_property (GObject      *object,
                                guint         id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  samen_paradox_row_set_open (SAMEN_PARADOX_ROW (object), g_value_get_boolean (value));
}

static void
samen_paradox_row_finalize (GObject *object)
{
  SamenParadoxRow *self = SAMEN_PARADOX_ROW (object);

  g_free (self->party);
  g_clear_pointer (&self->project, samen_project_unref);
  samen_record_unref (self->round);
  samen_record_unref (self->before);
  G_OBJECT_CLASS (samen_paradox_row_parent_class)->finalize (object);
}

static void
samen_paradox_row_class_init (SamenParadoxRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = samen_paradox_row_get_property;
  object_class->set_property = samen_paradox_row_set_property;
  object_class->finalize = samen_paradox_row_finalize;
  g_type_ensure (SAMEN_TYPE_ANSWER_MENU);
  g_type_ensure (SAMEN_TYPE_FIGURE_TAG);
  props[PROP_OPEN] = g_param_spec_boolean ("open", NULL, NULL, FALSE,
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/paradox-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxRow, line);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxRow, number_label);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxRow, left);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxRow, track_bin);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxRow, right);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxRow, tail);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxRow, group);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxRow, stance);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxRow, stance_sign);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxRow, stance_label);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxRow, tag);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxRow, answer);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxRow, toggle);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxRow, revealer);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_set_css_name (widget_class, "paradox-row");
}

static void
samen_paradox_row_init (SamenParadoxRow *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  /* The track runs from the left pole to the right one in every language. */
  gtk_widget_set_direction (self->line, GTK_TEXT_DIR_LTR);
  g_signal_connect_swapped (click, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (self->line, GTK_EVENT_CONTROLLER (click));
}

GtkWidget *
samen_paradox_row_new (int number)
{
  SamenParadoxRow *self = g_object_new (SAMEN_TYPE_PARADOX_ROW, NULL);
  g_autofree char *words = g_strdup_printf ("%d", number);

  self->number = number;
  samen_figure_tag_set_number (self->tag, number);
  gtk_label_set_label (self->number_label, words);
  self->track = SAMEN_PARADOX_TRACK (samen_paradox_track_new (number));
  adw_bin_set_child (self->track_bin, GTK_WIDGET (self->track));
  samen_editor_adopt_below (SAMEN_EDITOR (self));
  return GTK_WIDGET (self);
}

int
samen_paradox_row_number (SamenParadoxRow *self)
{
  g_return_val_if_fail (SAMEN_IS_PARADOX_ROW (self), 0);
  return self->number;
}

void
samen_paradox_row_set_outlook (SamenParadoxRow    *self,
                               const SamenOutlook *outlook)
{
  g_return_if_fail (SAMEN_IS_PARADOX_ROW (self));

  if (g_strcmp0 (self->party, outlook->party) != 0)
    {
      g_free (self->party);
      self->party = g_strdup (outlook->party);
    }
  samen_paradox_track_set_outlook (self->track, outlook);
  samen_answer_menu_set_question (self->answer, self->party, self->number);
  if (self->details != NULL)
    samen_paradox_details_set_party (self->details, self->party);
}

/* The words stay beside the track itself, also when parties stand above it; the
 * button stays under the pointer that pressed it. */
static void
line_up (SamenParadoxRow *self)
{
  GtkWidget *const words[] = {
    GTK_WIDGET (self->number_label), GTK_WIDGET (self->left), GTK_WIDGET (self->right), GTK_WIDGET (self->tail),
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      int height;

      gtk_widget_measure (words[i], GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
      gtk_widget_set_valign (words[i], self->open ? GTK_ALIGN_END : GTK_ALIGN_CENTER);
      gtk_widget_set_margin_bottom (words[i], self->open ? MAX (SAMEN_PARADOX_TRACK_BELOW - height / 2, 0) : 0);
    }
  gtk_widget_set_valign (GTK_WIDGET (self->toggle), self->open ? GTK_ALIGN_START : GTK_ALIGN_CENTER);
}

void
samen_paradox_row_set_open (SamenParadoxRow *self,
                            gboolean         open)
{
  g_return_if_fail (SAMEN_IS_PARADOX_ROW (self));

  if (self->open == open)
    return;
  self->open = open;
  if (open)
    open_details (self);
  gtk_toggle_button_set_active (self->toggle, open);
  gtk_button_set_icon_name (GTK_BUTTON (self->toggle), open ? "pan-up-symbolic" : "pan-down-symbolic");
  samen_paradox_track_set_open (self->track, open);
  gtk_revealer_set_reveal_child (self->revealer, open);
  if (self->project != NULL)
    show_stance (self, samen_project_paradox (self->project, self->number));
  line_up (self);
  if (open)
    gtk_widget_add_css_class (GTK_WIDGET (self), "open");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "open");
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_OPEN]);
}

void
samen_paradox_row_set_narrow (SamenParadoxRow *self,
                              gboolean         narrow)
{
  g_return_if_fail (SAMEN_IS_PARADOX_ROW (self));

  self->narrow = narrow;
  gtk_widget_set_visible (GTK_WIDGET (self->number_label), !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->tail), !narrow);
  if (self->details != NULL)
    samen_paradox_details_set_narrow (self->details, narrow);
}

void
samen_paradox_row_align (SamenParadoxRow *self,
                         GtkSizeGroup    *left,
                         GtkSizeGroup    *right,
                         GtkSizeGroup    *tail)
{
  g_return_if_fail (SAMEN_IS_PARADOX_ROW (self));

  gtk_size_group_add_widget (left, GTK_WIDGET (self->left));
  gtk_size_group_add_widget (right, GTK_WIDGET (self->right));
  gtk_size_group_add_widget (tail, GTK_WIDGET (self->tail));
}
