/* app/rounds-list.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/rounds-list.h"

#include "app/drop-face.h"
#include "app/editor-tree.h"
#include "app/round-line.h"
#include "app/round-words.h"
#include "core/edit.h"

#include <glib/gi18n-lib.h>

struct _SamenRoundsList
{
  GtkBox parent_instance;

  GtkBox *lines;
  GtkWidget *none;
  GtkWidget *compare_row;
  GtkDropDown *compare;
  GtkWidget *add;

  SamenProject *project;
  char *round;     /* looked at; NULL: none yet */
  gboolean latest; /* whether that is the latest */
  char **earlier;  /* in the list to compare with, after "nothing" */
  gboolean showing;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenRoundsList, samen_rounds_list, GTK_TYPE_BOX, G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what the person wants ---------------------------------------------------------- */

static void
compare_cb (SamenRoundsList *self)
{
  guint line = gtk_drop_down_get_selected (self->compare);
  const SamenRound *before;

  if (self->showing || self->project == NULL || line == GTK_INVALID_LIST_POSITION)
    return;
  before = line > 0 ? samen_list_get (self->project->rounds, line - 1) : NULL;
  samen_editor_look (SAMEN_EDITOR (self), self->latest ? NULL : self->round, before != NULL ? before->id : NULL);
}

static void
add_cb (SamenRoundsList *self)
{
  g_autofree char *label = samen_round_next_label (self->project);
  g_autofree char *today = samen_round_today ();

  samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_edit_add_round (self->project, label, today, NULL, NULL),
                     _("Add a Round"), 0, NULL);
  samen_editor_look (SAMEN_EDITOR (self), NULL, NULL);
}

/* --- what it shows --------------------------------------------------------------------- */

static void
fit_lines (SamenRoundsList *self,
           guint            n)
{
  GtkWidget *line = gtk_widget_get_first_child (GTK_WIDGET (self->lines));
  guint have = 0;

  for (GtkWidget *each = line; each != NULL; each = gtk_widget_get_next_sibling (each))
    have++;
  for (; have > n; have--)
    gtk_box_remove (self->lines, gtk_widget_get_last_child (GTK_WIDGET (self->lines)));
  for (; have < n; have++)
    {
      GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self->lines));

      line = samen_round_line_new (first != NULL ? SAMEN_ROUND_LINE (first) : NULL);
      samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (line));
      gtk_box_append (self->lines, line);
    }
}

static void
show_lines (SamenRoundsList  *self,
            const SamenState *state)
{
  GtkWidget *line;

  fit_lines (self, samen_list_length (state->project->rounds));
  line = gtk_widget_get_first_child (GTK_WIDGET (self->lines));
  SAMEN_EACH (const SamenRound, round, state->project->rounds)
  {
    samen_round_line_set_round (SAMEN_ROUND_LINE (line), round->id);
    samen_editor_show (SAMEN_EDITOR (line), state);
    line = gtk_widget_get_next_sibling (line);
  }
}

/* "Nothing", and every round before the one looked at. */
static char **
words_to_compare (const SamenState *state)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  g_strv_builder_add (words, _("Nothing"));
  SAMEN_EACH (const SamenRound, round, state->project->rounds)
  {
    g_autofree char *title = samen_round_title (round);

    if (state->round == NULL || g_strcmp0 (round->id, state->round->id) == 0)
      break;
    g_strv_builder_add (words, title);
  }
  return g_strv_builder_end (words);
}

static guint
compared_line (const SamenState *state)
{
  SAMEN_EACH (const SamenRound, round, state->project->rounds)
  {
    if (state->before != NULL && g_strcmp0 (round->id, state->before->id) == 0)
      return round_i + 1;
  }
  return 0;
}

static void
show_compare (SamenRoundsList  *self,
              const SamenState *state)
{
  g_auto (GStrv) words = words_to_compare (state);

  self->showing = TRUE;
  if (self->earlier == NULL || !g_strv_equal ((const char *const *) words, (const char *const *) self->earlier))
    {
      g_autoptr (GtkStringList) model = gtk_string_list_new ((const char *const *) words);

      gtk_drop_down_set_model (self->compare, G_LIST_MODEL (model));
      g_strfreev (self->earlier);
      self->earlier = g_steal_pointer (&words);
    }
  gtk_drop_down_set_selected (self->compare, compared_line (state));
  self->showing = FALSE;
  gtk_widget_set_visible (self->compare_row, samen_list_length (state->project->rounds) > 1);
  gtk_widget_set_sensitive (self->compare_row, g_strv_length (self->earlier) > 1);
}

static void
samen_rounds_list_show (SamenEditor      *editor,
                        const SamenState *state)
{
  SamenRoundsList *self = SAMEN_ROUNDS_LIST (editor);
  const SamenRound *latest = samen_project_latest_round (state->project);
  SamenProject *old = self->project;
  char *old_round = self->round;

  self->project = samen_project_ref (state->project);
  self->round = state->round != NULL ? g_strdup (state->round->id) : NULL;
  self->latest = latest == NULL || g_strcmp0 (latest->id, self->round) == 0;
  g_clear_pointer (&old, samen_project_unref);
  g_free (old_round);
  show_lines (self, state);
  show_compare (self, state);
  gtk_widget_set_visible (self->none, latest == NULL);
  gtk_widget_set_sensitive (self->add, !state->read_only);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_rounds_list_show;
}

/* --- the widget --------------------------------------------------------------------------- */

static void
samen_rounds_list_finalize (GObject *object)
{
  SamenRoundsList *self = SAMEN_ROUNDS_LIST (object);

  g_clear_pointer (&self->project, samen_project_unref);
  g_free (self->round);
  g_strfreev (self->earlier);
  G_OBJECT_CLASS (samen_rounds_list_parent_class)->finalize (object);
}

static void
samen_rounds_list_class_init (SamenRoundsListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_rounds_list_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/rounds-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenRoundsList, lines);
  gtk_widget_class_bind_template_child (widget_class, SamenRoundsList, none);
  gtk_widget_class_bind_template_child (widget_class, SamenRoundsList, compare_row);
  gtk_widget_class_bind_template_child (widget_class, SamenRoundsList, compare);
  gtk_widget_class_bind_template_child (widget_class, SamenRoundsList, add);
  gtk_widget_class_bind_template_callback (widget_class, compare_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_set_css_name (widget_class, "rounds-list");
}

static void
samen_rounds_list_init (SamenRoundsList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->compare), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Compare with"), -1);
  samen_drop_face_add (self->compare, NULL, NULL);
}
