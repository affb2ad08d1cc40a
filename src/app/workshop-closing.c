/* app/workshop-closing.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/workshop-closing.h"

#include "app/editor-tree.h"
#include "app/glyph.h"
#include "app/stage-map.h"
#include "app/stage-track.h"
#include "app/ui-language.h"
#include "app/workshop-steps.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

/* As many as leave the picture calm; the summary on paper has all. */
#define MOST_AGREED 4
#define MOST_LINES 7 /* agreements and steps together */

struct _SamenWorkshopClosing
{
  GtkBox parent_instance;

  SamenStageMap *map;
  GtkBox *agreed;
  GtkBox *steps;
  GtkWidget *steps_title;
  SamenAgenda agenda;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenWorkshopClosing, samen_workshop_closing, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static void
empty (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static GtkWidget *
text_new (const char *words,
          double      xalign,
          const char *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), (float) xalign);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), xalign > 0.5 ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

/* Both poles, each over its end of the track. */
static GtkWidget *
poles_new (const SamenProject *project,
           int                 number)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *left = text_new (samen_words_paradox (project, number, "left"), 0, "pole");
  GtkWidget *right = text_new (samen_words_paradox (project, number, "right"), 1, "pole");

  gtk_widget_set_hexpand (left, TRUE);
  gtk_widget_set_hexpand (right, TRUE);
  gtk_box_append (GTK_BOX (box), left);
  gtk_box_append (GTK_BOX (box), right);
  gtk_widget_add_css_class (box, "with-icon");
  return box;
}

/* The stance stands under the track, at the end that the markers leave free. */
static GtkWidget *
stance_new (const SamenParadox *paradox)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  int sum = (paradox->agreed != SAMEN_NONE ? paradox->agreed : 0) + (paradox->desired != SAMEN_NONE ? paradox->desired : 0);
  const char *words = samen_words_choice (samen_ui_language (), "stance", samen_stance_names, paradox->stance);

  gtk_box_append (GTK_BOX (box), samen_glyph_new ("stance", paradox->stance, 0));
  gtk_box_append (GTK_BOX (box), text_new (words, 0, "quiet"));
  gtk_widget_add_css_class (box, "with-icon");
  gtk_widget_set_halign (box, sum > 0 ? GTK_ALIGN_START : GTK_ALIGN_END);
  gtk_widget_set_valign (box, GTK_ALIGN_END);
  return box;
}

static GtkWidget *
track_new (const SamenProject *project,
           const SamenParadox *paradox)
{
  GtkWidget *overlay = gtk_overlay_new ();

  gtk_overlay_set_child (GTK_OVERLAY (overlay), samen_stage_track_new (project, paradox->number));
  if (paradox->stance != SAMEN_NONE)
    gtk_overlay_add_overlay (GTK_OVERLAY (overlay), stance_new (paradox));
  return overlay;
}

/* How many there were to show. */
static guint
show_agreed (SamenWorkshopClosing *self,
             const SamenProject   *project)
{
  guint shown = 0;

  empty (self->agreed);
  for (guint i = 0; i < self->agenda.n_numbers && shown < MOST_AGREED; i++)
    {
      const SamenParadox *paradox = samen_project_paradox (project, self->agenda.numbers[i]);

      if (paradox->agreed == SAMEN_NONE && paradox->desired == SAMEN_NONE && paradox->stance == SAMEN_NONE)
        continue;
      gtk_box_append (self->agreed, poles_new (project, paradox->number));
      gtk_box_append (self->agreed, track_new (project, paradox));
      shown++;
    }
  return shown;
}

/* On one line: whoever wants to know more finds it in the window. */
static GtkWidget *
line_new (const char *words)
{
  GtkWidget *label = text_new (words, 0, "quiet");

  gtk_label_set_wrap (GTK_LABEL (label), FALSE);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (label, words);
  return label;
}

static void
show_steps (SamenWorkshopClosing *self,
            const SamenProject   *project,
            guint                 most)
{
  guint shown = 0;

  empty (self->steps);
  SAMEN_EACH (const SamenStep, step, project->steps)
    {
      g_autofree char *particulars = samen_workshop_step_words (project, step, TRUE);

      if (step->done == SAMEN_DONE_YES || shown++ >= most)
        continue;
      gtk_box_append (self->steps, text_new (step->what, 0, "step-name"));
      gtk_box_append (self->steps, line_new (particulars));
    }
  gtk_widget_set_visible (self->steps_title, shown > 0);
}

static void
samen_workshop_closing_show (SamenEditor      *editor,
                             const SamenState *state)
{
  SamenWorkshopClosing *self = SAMEN_WORKSHOP_CLOSING (editor);
  guint agreed = show_agreed (self, state->project);

  show_steps (self, state->project, MOST_LINES - agreed);
  samen_editor_show_below (GTK_WIDGET (self), state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_workshop_closing_show;
}

/* Out of the workshop, on to paper. */
static void
poster_cb (SamenWorkshopClosing *self)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  gtk_widget_activate_action (window, "win.leave-stage", NULL);
  gtk_widget_activate_action (window, "win.view", "s", "poster");
}

static void
samen_workshop_closing_class_init (SamenWorkshopClosingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (SAMEN_TYPE_STAGE_MAP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/workshop-closing.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopClosing, agreed);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopClosing, map);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopClosing, steps);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopClosing, steps_title);
  gtk_widget_class_bind_template_callback (widget_class, poster_cb);
  gtk_widget_class_set_css_name (widget_class, "workshop-closing");
}

static void
samen_workshop_closing_init (SamenWorkshopClosing *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_stage_map_set_calm (self->map, TRUE);
}

void
samen_workshop_closing_set_agenda (SamenWorkshopClosing *self,
                                   const SamenAgenda    *agenda)
{
  g_return_if_fail (SAMEN_IS_WORKSHOP_CLOSING (self));

  self->agenda = *agenda;
}
