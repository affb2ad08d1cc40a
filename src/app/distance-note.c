/* app/distance-note.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/distance-note.h"

#include "app/editor.h"
#include "app/position-words.h"
#include "insight/distance.h"

#include <glib/gi18n-lib.h>
#include <math.h>

struct _SamenDistanceNote
{
  GtkBox parent_instance;

  GtkLabel *average;
  GtkLabel *furthest;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenDistanceNote, samen_distance_note, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static void
show_average (SamenDistanceNote *self,
              double             distance,
              guint              shared)
{
  /* Translators: two parties on the paradoxes that both answered */
  g_autofree char *words = g_strdup_printf (
    ngettext ("%.0f of 200 points, on %u paradox", "%.0f of 200 points on average, on %u paradoxes", shared),
    distance, shared);

  gtk_label_set_label (self->average, words);
}

static void
show_furthest (SamenDistanceNote *self,
               const SamenState  *state,
               int                number)
{
  g_autofree char *poles = samen_poles_words (state->project, number);
  g_autofree char *words = g_strdup_printf (_("Furthest on: %s"), poles);

  gtk_label_set_label (self->furthest, words);
}

static void
samen_distance_note_show (SamenEditor      *editor,
                          const SamenState *state)
{
  SamenDistanceNote *self = SAMEN_DISTANCE_NOTE (editor);
  const SamenRelation *relation = samen_project_relation (state->project, state->selection);
  guint shared = 0;
  double distance = NAN;

  if (relation != NULL)
    distance = samen_distance (state->project, state->round, relation->from, relation->to, &shared);
  gtk_widget_set_visible (GTK_WIDGET (self), shared > 0);
  if (shared == 0)
    return;
  show_average (self, distance, shared);
  show_furthest (self, state, samen_distance_furthest (state->project, state->round, relation->from, relation->to));
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_distance_note_show;
}

static void
samen_distance_note_class_init (SamenDistanceNoteClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "distance-note");
}

static GtkLabel *
add_label (SamenDistanceNote *self,
           const char        *words,
           const char        *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (self), label);
  return GTK_LABEL (label);
}

static void
samen_distance_note_init (SamenDistanceNote *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  add_label (self, _("How far apart they stand"), "title");
  self->average = add_label (self, NULL, "words");
  self->furthest = add_label (self, NULL, "dim-label");
}
