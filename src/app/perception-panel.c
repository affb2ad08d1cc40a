/* app/perception-panel.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/perception-panel.h"

#include "app/editor-tree.h"
#include "app/estimate-track.h"
#include "app/gap-line.h"
#include "core/text.h"
#include "insight/perception.h"

#include <glib/gi18n-lib.h>

/* More of them are no longer read. */
#define MOST_GAPS 6

struct _SamenPerceptionPanel
{
  GtkBox parent_instance;

  GtkLabel *title;
  GtkLabel *told;
  SamenEstimateTrack *track;
  GtkBox *gaps;
  GtkLabel *more;

  char *party;
  int number;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenPerceptionPanel, samen_perception_panel, GTK_TYPE_BOX, G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static void
told_cb (SamenPerceptionPanel *self,
         const char           *words)
{
  gtk_label_set_label (self->told, words);
}

/* --- misunderstandings ------------------------------------------------------------------ */

static void
clear_gaps (SamenPerceptionPanel *self)
{
  GtkWidget *line;

  while ((line = gtk_widget_get_first_child (GTK_WIDGET (self->gaps))) != NULL)
    gtk_box_remove (self->gaps, line);
}

static void
say_more (SamenPerceptionPanel *self,
          guint                 found)
{
  g_autofree char *more = NULL;

  if (found > MOST_GAPS)
    more = g_strdup_printf (ngettext ("and %u more", "and %u more", found - MOST_GAPS), found - MOST_GAPS);
  else if (found == 0)
    more = g_strdup (_("Nobody is far off about where another stands."));
  gtk_label_set_label (self->more, samen_text (more));
  gtk_widget_set_visible (GTK_WIDGET (self->more), more != NULL);
}

static void
show_gaps (SamenPerceptionPanel *self,
           const SamenState     *state,
           GArray               *gaps)
{
  guint found = 0;

  clear_gaps (self);
  for (guint i = 0; i < gaps->len; i++)
    {
      const SamenGap *gap = &g_array_index (gaps, SamenGap, i);

      if (samen_misunderstanding (gap) && found++ < MOST_GAPS)
        gtk_box_append (self->gaps, samen_gap_line_new (state->project, self->number, gap));
    }
  say_more (self, found);
}

/* --- what it shows ------------------------------------------------------------------------ */

static void
show_titles (SamenPerceptionPanel *self)
{
  gboolean group = self->party == NULL;

  gtk_label_set_label (self->title, group ? _("Misunderstanding, apart from difference")
                                          : _("Where do you think the others stand?"));
  gtk_widget_set_visible (GTK_WIDGET (self->track), !group);
  gtk_widget_set_visible (GTK_WIDGET (self->told), !group);
  gtk_widget_set_visible (GTK_WIDGET (self->gaps), group);
}

static void
samen_perception_panel_show (SamenEditor      *editor,
                             const SamenState *state)
{
  SamenPerceptionPanel *self = SAMEN_PERCEPTION_PANEL (editor);
  gboolean asked = state->project->perception == SAMEN_PERCEPTION_YES && state->round != NULL
                   && !samen_round_is_covered (state->round, self->number);
  g_autoptr (GArray) gaps = asked ? samen_gaps (state->project, state->round, self->number) : NULL;
  gboolean shown = asked && (self->party != NULL || gaps->len > 0);

  gtk_widget_set_visible (GTK_WIDGET (self), shown);
  if (!shown)
    return;
  show_titles (self);
  gtk_widget_set_visible (GTK_WIDGET (self->more), FALSE);
  samen_estimate_track_set_question (self->track, self->party, self->number);
  if (self->party != NULL)
    samen_editor_show (SAMEN_EDITOR (self->track), state);
  else
    show_gaps (self, state, gaps);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_perception_panel_show;
}

static void
samen_perception_panel_finalize (GObject *object)
{
  g_free (SAMEN_PERCEPTION_PANEL (object)->party);
  G_OBJECT_CLASS (samen_perception_panel_parent_class)->finalize (object);
}

static void
samen_perception_panel_class_init (SamenPerceptionPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_perception_panel_finalize;
  g_type_ensure (SAMEN_TYPE_ESTIMATE_TRACK);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/perception-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenPerceptionPanel, title);
  gtk_widget_class_bind_template_child (widget_class, SamenPerceptionPanel, told);
  gtk_widget_class_bind_template_child (widget_class, SamenPerceptionPanel, track);
  gtk_widget_class_bind_template_child (widget_class, SamenPerceptionPanel, gaps);
  gtk_widget_class_bind_template_child (widget_class, SamenPerceptionPanel, more);
  gtk_widget_class_bind_template_callback (widget_class, told_cb);
  gtk_widget_class_set_css_name (widget_class, "perception-panel");
}

static void
samen_perception_panel_init (SamenPerceptionPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (self->track));
}

void
samen_perception_panel_set_question (SamenPerceptionPanel *self,
                                     const char           *party,
                                     int                   number)
{
  g_return_if_fail (SAMEN_IS_PERCEPTION_PANEL (self));

  g_free (self->party);
  self->party = g_strdup (party);
  self->number = number;
}
