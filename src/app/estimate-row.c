/* app/estimate-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/estimate-row.h"

#include "app/editor.h"
#include "app/glyph.h"
#include "app/position-words.h"
#include "app/stage-slider.h"
#include "core/edit.h"

#include <glib/gi18n-lib.h>

struct _SamenEstimateRow
{
  GtkBox parent_instance;

  SamenGlyph *badge;
  GtkLabel *name;
  SamenStageSlider *slider;

  char *round;
  char *party;
  char *about;
  int number;
  SamenProject *project;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenEstimateRow, samen_estimate_row, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static void
samen_estimate_row_show (SamenEditor      *editor,
                         const SamenState *state)
{
  SamenEstimateRow *self = SAMEN_ESTIMATE_ROW (editor);
  SamenProject *old = self->project;
  const SamenParty *about = samen_project_party (state->project, self->about);
  const SamenSheet *sheet = samen_round_sheet (samen_project_round (state->project, self->round), self->party);
  const SamenEstimate *estimate = samen_sheet_estimate (sheet, self->about, self->number);
  int position = estimate != NULL ? estimate->position : SAMEN_NONE;
  g_autofree char *words = NULL;
  g_autofree char *name = NULL;

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  if (about == NULL)
    return;
  name = samen_party_plain_name (about);
  words = samen_position_words (self->project, self->number, position);
  samen_glyph_set (self->badge, about->kind, NULL);
  gtk_label_set_label (self->name, name);
  samen_stage_slider_show (self->slider, position, NULL);
  samen_stage_slider_name (self->slider, name, words);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_estimate_row_show;
}

static void
moved_cb (SamenEstimateRow *self,
          int               position,
          guint             stroke)
{
  /* Translators: %s is the party whose position is estimated */
  g_autofree char *label = g_strdup_printf (_("Estimate %s"), gtk_label_get_label (self->name));

  samen_editor_edit (SAMEN_EDITOR (self), self->project,
                     samen_edit_estimate (self->project, self->round, self->party, self->about, self->number, position),
                     label, stroke, samen_subject_paradox (self->number));
}

static void
given_up_cb (SamenEstimateRow *self,
             guint             stroke)
{
  samen_editor_cancel (SAMEN_EDITOR (self), stroke);
}

static void
samen_estimate_row_finalize (GObject *object)
{
  SamenEstimateRow *self = SAMEN_ESTIMATE_ROW (object);

  g_free (self->round);
  g_free (self->party);
  g_free (self->about);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_estimate_row_parent_class)->finalize (object);
}

static void
samen_estimate_row_class_init (SamenEstimateRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samen_estimate_row_finalize;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "estimate-row");
}

static void
samen_estimate_row_init (SamenEstimateRow *self)
{
  self->badge = SAMEN_GLYPH (samen_glyph_new ("badge", 0, 0));
  self->name = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->name, 0);
  gtk_label_set_ellipsize (self->name, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (GTK_WIDGET (self->name), TRUE);
  self->slider = SAMEN_STAGE_SLIDER (samen_stage_slider_new ());
  g_signal_connect_swapped (self->slider, "moved", G_CALLBACK (moved_cb), self);
  g_signal_connect_swapped (self->slider, "given-up", G_CALLBACK (given_up_cb), self);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->badge));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->name));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->slider));
}

GtkWidget *
samen_estimate_row_new (void)
{
  return g_object_new (SAMEN_TYPE_ESTIMATE_ROW, NULL);
}

void
samen_estimate_row_set (SamenEstimateRow *self,
                        const char       *round,
                        const char       *party,
                        const char       *about,
                        int               number)
{
  g_return_if_fail (SAMEN_IS_ESTIMATE_ROW (self));

  g_free (self->round);
  self->round = g_strdup (round);
  g_free (self->party);
  self->party = g_strdup (party);
  g_free (self->about);
  self->about = g_strdup (about);
  self->number = number;
}
