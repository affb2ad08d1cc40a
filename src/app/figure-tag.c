/* app/figure-tag.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/figure-tag.h"

#include "app/glyph.h"
#include "app/ui-language.h"
#include "core/text.h"
#include "insight/figures.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

struct _SamenFigureTag
{
  GtkBox parent_instance;

  SamenGlyph *felt;
  GtkLabel *words;

  int number;
  SamenRound *round; /* what was last shown */
  SamenList *parties;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenFigureTag, samen_figure_tag, GTK_TYPE_BOX, G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static void
show_felt (SamenFigureTag     *self,
           const SamenFigures *figures)
{
  int felt = figures->felt_count > 0 ? (int) lround (figures->felt) : 0;
  const char *words = samen_words_choice (samen_ui_language (), "tension", (const char *const[]){ "0", "1", "2", "3", NULL }, felt);
  /* Translators: how strongly the group feels a tension, such as “clearly felt” */
  g_autofree char *tip = g_strdup_printf (_("Tension as the group feels it: %s"), words);

  samen_glyph_set (self->felt, felt, NULL);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->felt), tip);
  gtk_widget_set_visible (GTK_WIDGET (self->felt), figures->felt_count > 0);
}

/* The row has the poles' names already, and no room for those of parties. */
static const char *
brief (const SamenFigures *figures,
       const char         *words)
{
  if (figures->shape == SAMEN_SHAPE_NONE && words != NULL)
    return _("A place apart");
  if (figures->shape != SAMEN_SHAPE_LEANING)
    return samen_text (words);
  return figures->median < 0 ? _("← leaning") : _("leaning →");
}

static void
show_words (SamenFigureTag *self,
            const char     *brief,
            const char     *words)
{
  gtk_label_set_label (self->words, brief);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->words), words);
  gtk_widget_set_visible (GTK_WIDGET (self->words), words != NULL);
}

/* The rules look at every answer: not again while a marker is dragged. */
static gboolean
takes (SamenFigureTag   *self,
       const SamenState *state)
{
  if (self->round == state->round && self->parties == state->project->parties && self->parties != NULL)
    return FALSE;
  samen_record_unref (self->round);
  self->round = samen_record_ref (state->round);
  samen_list_unref (self->parties);
  self->parties = state->project->parties != NULL ? samen_list_ref (state->project->parties) : NULL;
  return TRUE;
}

static void
samen_figure_tag_show (SamenEditor      *editor,
                       const SamenState *state)
{
  SamenFigureTag *self = SAMEN_FIGURE_TAG (editor);
  SamenFigures figures;
  gboolean covered = samen_round_is_covered (state->round, self->number);
  g_autofree char *words = NULL;

  if (!takes (self, state))
    return;
  samen_figures_init (&figures, state->project, state->round, self->number);
  words = covered
              ? g_strdup (_("covered"))
              : samen_figures_text (state->project, state->round, self->number, samen_ui_language ());
  show_felt (self, &figures);
  show_words (self, covered ? words : brief (&figures, words), words);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_figure_tag_show;
}

static void
samen_figure_tag_finalize (GObject *object)
{
  SamenFigureTag *self = SAMEN_FIGURE_TAG (object);

  samen_record_unref (self->round);
  samen_list_unref (self->parties);
  G_OBJECT_CLASS (samen_figure_tag_parent_class)->finalize (object);
}

static void
samen_figure_tag_class_init (SamenFigureTagClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samen_figure_tag_finalize;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "figure-tag");
}

static void
samen_figure_tag_init (SamenFigureTag *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->felt = SAMEN_GLYPH (samen_glyph_new ("felt", 0, 11));
  self->words = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->words, 0);
  gtk_label_set_ellipsize (self->words, PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (self->words, 20);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->felt));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->words));
}

void
samen_figure_tag_set_number (SamenFigureTag *self,
                             int             number)
{
  g_return_if_fail (SAMEN_IS_FIGURE_TAG (self));
  self->number = number;
}
