/* app/poster-rounds.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/poster-rounds.h"

#include "app/round-words.h"

#include <glib/gi18n-lib.h>

struct _SamenPosterRounds
{
  AdwPreferencesGroup parent_instance;

  AdwComboRow *round_row;
  AdwComboRow *before_row;

  SamenProject *project;
  gboolean comparable;
  gboolean showing; /* what changes now is not the person's doing */
};

G_DEFINE_TYPE (SamenPosterRounds, samen_poster_rounds, ADW_TYPE_PREFERENCES_GROUP)

static guint look_signal;

static const SamenRound *
round_at (SamenPosterRounds *self,
          guint              index)
{
  return samen_list_get (self->project->rounds, index);
}

static guint
index_of (SamenPosterRounds *self,
          const SamenRound  *round)
{
  SAMEN_EACH (const SamenRound, other, self->project->rounds)
  {
    if (round != NULL && g_strcmp0 (other->id, round->id) == 0)
      return other_i;
  }
  return GTK_INVALID_LIST_POSITION;
}

static GStrv
titles (SamenPosterRounds *self,
        const char        *first,
        guint              n)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (first != NULL)
    g_strv_builder_add (builder, first);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = samen_round_title (round_at (self, i));

      g_strv_builder_add (builder, title);
    }
  return g_strv_builder_end (builder);
}

static gboolean
lists (AdwComboRow        *row,
       const char *const  *titles)
{
  GtkStringList *list = GTK_STRING_LIST (adw_combo_row_get_model (row));
  guint n = list != NULL ? g_list_model_get_n_items (G_LIST_MODEL (list)) : 0;

  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (gtk_string_list_get_string (list, i), titles[i]) != 0)
      return FALSE;
  return list != NULL && titles[n] == NULL;
}

/* A row that tells of a choice must keep its list while it does. */
static void
fill (AdwComboRow *row,
      GStrv        titles,
      guint        selected)
{
  if (!lists (row, (const char *const *) titles))
    {
      g_autoptr (GtkStringList) list = gtk_string_list_new ((const char *const *) titles);

      adw_combo_row_set_model (row, G_LIST_MODEL (list));
    }
  adw_combo_row_set_selected (row, selected);
  g_strfreev (titles);
}

static void
update (SamenPosterRounds *self)
{
  guint earlier = g_list_model_get_n_items (adw_combo_row_get_model (self->before_row));

  gtk_widget_set_sensitive (GTK_WIDGET (self->before_row), self->comparable && earlier > 1);
}

void
samen_poster_rounds_show (SamenPosterRounds *self,
                          const SamenState  *state)
{
  SamenProject *project = samen_project_ref (state->project);
  guint n = samen_list_length (project->rounds);
  guint now, before;

  g_clear_pointer (&self->project, samen_project_unref);
  self->project = project;
  now = MIN (index_of (self, state->round), n > 0 ? n - 1 : 0);
  before = index_of (self, state->before);
  self->showing = TRUE;
  fill (self->round_row, titles (self, NULL, n), now);
  fill (self->before_row, titles (self, _("Nothing"), now), before < now ? before + 1 : 0);
  self->showing = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  update (self);
}

void
samen_poster_rounds_set_comparable (SamenPosterRounds *self,
                                    gboolean           comparable)
{
  self->comparable = comparable;
  update (self);
}

static void
choice_cb (SamenPosterRounds *self)
{
  guint now = adw_combo_row_get_selected (self->round_row);
  guint before = adw_combo_row_get_selected (self->before_row);
  const SamenRound *round;
  const SamenRound *earlier;

  if (self->showing || self->project == NULL || now >= samen_list_length (self->project->rounds))
    return;
  round = round_at (self, now);
  earlier = before > 0 && before <= now ? round_at (self, before - 1) : NULL;
  g_signal_emit (self, look_signal, 0, round->id, earlier != NULL ? earlier->id : NULL);
}

static void
samen_poster_rounds_dispose (GObject *object)
{
  SamenPosterRounds *self = SAMEN_POSTER_ROUNDS (object);

  self->showing = TRUE;
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_poster_rounds_parent_class)->dispose (object);
}

static void
samen_poster_rounds_class_init (SamenPosterRoundsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = samen_poster_rounds_dispose;
  look_signal = g_signal_new ("look", SAMEN_TYPE_POSTER_ROUNDS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/poster-rounds.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenPosterRounds, round_row);
  gtk_widget_class_bind_template_child (widget_class, SamenPosterRounds, before_row);
  gtk_widget_class_bind_template_callback (widget_class, choice_cb);
}

static void
samen_poster_rounds_init (SamenPosterRounds *self)
{
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->showing = FALSE;
  self->comparable = TRUE;
}
