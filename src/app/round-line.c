/* app/round-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/round-line.h"

#include "app/editor-tree.h"
#include "app/round-words.h"
#include "app/text-row.h"
#include "core/edit.h"
#include "core/text.h"

#include <glib/gi18n-lib.h>

struct _SamenRoundLine
{
  GtkBox parent_instance;

  GtkCheckButton *radio;
  GtkLabel *title;
  GtkLabel *particulars;
  GtkRevealer *revealer;
  GtkWidget *fields;
  GtkWidget *label_row;
  GtkWidget *date_row;

  char *round;
  SamenProject *project;
  char *before; /* what is now compared with */
  gboolean showing;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenRoundLine, samen_round_line, GTK_TYPE_BOX, G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what the person wants ---------------------------------------------------------- */

static guint
place_of (const SamenProject *project,
          const char         *id)
{
  SAMEN_EACH (const SamenRound, round, project->rounds)
  {
    if (g_strcmp0 (round->id, id) == 0)
      return round_i;
  }
  return G_MAXUINT;
}

/* Looking at the latest means looking at whatever is the latest; a comparison
 * stays as long as it is with an earlier round. */
static void
chosen_cb (SamenRoundLine *self)
{
  const SamenRound *latest;
  gboolean keeps;

  if (self->showing || self->project == NULL || !gtk_check_button_get_active (self->radio))
    return;
  latest = samen_project_latest_round (self->project);
  keeps = place_of (self->project, self->before) < place_of (self->project, self->round);
  samen_editor_look (SAMEN_EDITOR (self), g_strcmp0 (latest->id, self->round) == 0 ? NULL : self->round,
                     keeps ? self->before : NULL);
}

/* Nothing on the map is what the edit was about. */
static void
say (SamenRoundLine *self,
     SamenProject   *next,
     const char     *label)
{
  samen_editor_edit (SAMEN_EDITOR (self), self->project, next, label, 0, NULL);
}

static void
today_cb (SamenRoundLine *self)
{
  g_autofree char *today = samen_round_today ();

  say (self, samen_edit_set_text (self->project, self->round, "date", today), _("Date the Round"));
}

static void
double_cb (SamenRoundLine *self)
{
  g_autofree char *label = samen_round_next_label (self->project);
  g_autofree char *today = samen_round_today ();

  say (self, samen_edit_add_round (self->project, label, today, self->round, NULL), _("Duplicate the Round"));
  samen_editor_look (SAMEN_EDITOR (self), NULL, NULL);
}

static void
remove_cb (SamenRoundLine *self)
{
  say (self, samen_edit_remove (self->project, self->round), _("Remove the Round"));
}

/* Typing in a row: the step is the row's, but undo leads to no place on the map. */
static void
row_edit_cb (SamenRoundLine *self,
             SamenProject   *next,
             const char     *label,
             guint           stroke)
{
  samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_project_ref (next), label, stroke, NULL);
}

/* --- what it shows --------------------------------------------------------------------- */

static void
show_words (SamenRoundLine   *self,
            const SamenRound *round)
{
  g_autofree char *title = samen_round_title (round);
  g_autofree char *particulars = samen_round_particulars (self->project, round);
  g_autofree char *spoken = g_strdup_printf ("%s, %s", title, particulars);

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->particulars, particulars);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->radio), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
show_fields (SamenRoundLine   *self,
             const SamenState *state)
{
  SamenState own = *state;
  gboolean chosen = state->round != NULL && g_strcmp0 (state->round->id, self->round) == 0;

  own.selection = NULL;
  self->showing = TRUE;
  gtk_check_button_set_active (self->radio, chosen);
  self->showing = FALSE;
  gtk_revealer_set_reveal_child (self->revealer, chosen && !state->read_only);
  gtk_widget_set_sensitive (self->fields, chosen && !state->read_only);
  g_object_set (self->label_row, "subject", self->round, NULL);
  g_object_set (self->date_row, "subject", self->round, NULL);
  samen_editor_show_below (GTK_WIDGET (self), &own);
}

static void
samen_round_line_show (SamenEditor      *editor,
                       const SamenState *state)
{
  SamenRoundLine *self = SAMEN_ROUND_LINE (editor);
  const SamenRound *round = samen_project_round (state->project, self->round);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  g_free (self->before);
  self->before = state->before != NULL ? g_strdup (state->before->id) : NULL;
  if (round == NULL)
    return;
  show_words (self, round);
  show_fields (self, state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_round_line_show;
}

/* --- the widget --------------------------------------------------------------------------- */

static void
samen_round_line_finalize (GObject *object)
{
  SamenRoundLine *self = SAMEN_ROUND_LINE (object);

  g_free (self->round);
  g_free (self->before);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_round_line_parent_class)->finalize (object);
}

static void
samen_round_line_class_init (SamenRoundLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_round_line_finalize;
  g_type_ensure (SAMEN_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/round-line.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenRoundLine, radio);
  gtk_widget_class_bind_template_child (widget_class, SamenRoundLine, title);
  gtk_widget_class_bind_template_child (widget_class, SamenRoundLine, particulars);
  gtk_widget_class_bind_template_child (widget_class, SamenRoundLine, revealer);
  gtk_widget_class_bind_template_child (widget_class, SamenRoundLine, fields);
  gtk_widget_class_bind_template_child (widget_class, SamenRoundLine, label_row);
  gtk_widget_class_bind_template_child (widget_class, SamenRoundLine, date_row);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, today_cb);
  gtk_widget_class_bind_template_callback (widget_class, double_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_set_css_name (widget_class, "round-line");
}

static void
samen_round_line_init (SamenRoundLine *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (self->label_row, "edit", G_CALLBACK (row_edit_cb), self);
  g_signal_connect_swapped (self->date_row, "edit", G_CALLBACK (row_edit_cb), self);
}

GtkWidget *
samen_round_line_new (SamenRoundLine *group)
{
  SamenRoundLine *self = g_object_new (SAMEN_TYPE_ROUND_LINE, NULL);

  gtk_check_button_set_group (self->radio, group != NULL ? group->radio : NULL);
  return GTK_WIDGET (self);
}

void
samen_round_line_set_round (SamenRoundLine *self,
                            const char     *round)
{
  g_return_if_fail (SAMEN_IS_ROUND_LINE (self));

  if (g_strcmp0 (self->round, round) == 0)
    return;
  g_free (self->round);
  self->round = g_strdup (round);
}
