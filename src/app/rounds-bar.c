/* app/rounds-bar.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/rounds-bar.h"

#include "app/round-words.h"
#include "core/text.h"

#include <glib/gi18n-lib.h>

struct _SamenRoundsBar
{
  GtkBox parent_instance;

  GtkLabel *words;
  GtkLabel *reading;
  GtkWidget *latest;
  GtkWidget *close;

  gboolean compact;
  char *past_note;
  char *compared_note; /* or NULL */
  char *round;         /* NULL: the latest */
  char *before;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenRoundsBar, samen_rounds_bar, GTK_TYPE_BOX, G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what the person wants ---------------------------------------------------------- */

static void
close_cb (SamenRoundsBar *self)
{
  samen_editor_look (SAMEN_EDITOR (self), self->round, NULL);
}

static void
latest_cb (SamenRoundsBar *self)
{
  samen_editor_look (SAMEN_EDITOR (self), NULL, NULL);
}

/* --- what it shows --------------------------------------------------------------------- */

static void
show_comparison (SamenRoundsBar   *self,
                 const SamenState *state)
{
  g_autofree char *now = samen_round_title (state->round);
  g_autofree char *then = samen_round_title (state->before);
  /* Translators: two rounds, the later one first */
  g_autofree char *words = g_strdup_printf (_("%s compared with %s"), now, then);
  /* Translators: how the rounds are told apart in the picture, the earlier one first */
  g_autofree char *hollow = g_strdup_printf (_("hollow: %s · filled: %s"), then, now);
  g_autofree char *reading = self->compared_note != NULL ? g_strdup_printf ("%s · %s", hollow, self->compared_note)
                                                         : g_steal_pointer (&hollow);

  gtk_label_set_label (self->words, words);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->words), NULL);
  gtk_label_set_label (self->reading, reading);
}

static void
show_past (SamenRoundsBar   *self,
           const SamenState *state)
{
  g_autofree char *now = samen_round_title (state->round);
  /* Translators: %s is a round that is not the latest */
  g_autofree char *full = g_strdup_printf (_("You are looking at an earlier round: %s"), now);
  g_autofree char *tip = g_strdup_printf ("%s\n%s", full, samen_text (self->past_note));

  gtk_label_set_label (self->words, self->compact ? _("Earlier round") : full);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->words), self->compact ? tip : NULL);
  gtk_label_set_label (self->reading, state->read_only || self->compact ? "" : samen_text (self->past_note));
}

static void
take_rounds (SamenRoundsBar   *self,
             const SamenState *state)
{
  const SamenRound *latest = samen_project_latest_round (state->project);
  gboolean past = state->round != NULL && g_strcmp0 (latest->id, state->round->id) != 0;

  g_free (self->round);
  self->round = past ? g_strdup (state->round->id) : NULL;
  g_free (self->before);
  self->before = state->before != NULL ? g_strdup (state->before->id) : NULL;
}

static void
samen_rounds_bar_show (SamenEditor      *editor,
                       const SamenState *state)
{
  SamenRoundsBar *self = SAMEN_ROUNDS_BAR (editor);

  take_rounds (self, state);
  if (self->before != NULL)
    show_comparison (self, state);
  else if (self->round != NULL)
    show_past (self, state);
  gtk_widget_set_visible (GTK_WIDGET (self->reading), *gtk_label_get_label (self->reading) != '\0');
  gtk_widget_set_visible (self->latest, self->round != NULL);
  gtk_widget_set_visible (self->close, self->before != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), self->round != NULL || self->before != NULL);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_rounds_bar_show;
}

/* --- the widget --------------------------------------------------------------------------- */

static void
samen_rounds_bar_finalize (GObject *object)
{
  SamenRoundsBar *self = SAMEN_ROUNDS_BAR (object);

  g_free (self->past_note);
  g_free (self->compared_note);
  g_free (self->round);
  g_free (self->before);
  G_OBJECT_CLASS (samen_rounds_bar_parent_class)->finalize (object);
}

static void
samen_rounds_bar_class_init (SamenRoundsBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_rounds_bar_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/rounds-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenRoundsBar, words);
  gtk_widget_class_bind_template_child (widget_class, SamenRoundsBar, reading);
  gtk_widget_class_bind_template_child (widget_class, SamenRoundsBar, latest);
  gtk_widget_class_bind_template_child (widget_class, SamenRoundsBar, close);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_bind_template_callback (widget_class, latest_cb);
  gtk_widget_class_set_css_name (widget_class, "rounds-bar");
}

static void
samen_rounds_bar_init (SamenRoundsBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->close), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Stop Comparing"), -1);
}

void
samen_rounds_bar_set_notes (SamenRoundsBar *self,
                            const char     *past,
                            const char     *compared)
{
  g_return_if_fail (SAMEN_IS_ROUNDS_BAR (self));

  g_free (self->past_note);
  self->past_note = g_strdup (past);
  g_free (self->compared_note);
  self->compared_note = g_strdup (compared);
}

void
samen_rounds_bar_set_compact (SamenRoundsBar *self)
{
  g_return_if_fail (SAMEN_IS_ROUNDS_BAR (self));

  self->compact = TRUE;
  gtk_label_set_wrap (self->words, FALSE);
  gtk_widget_add_css_class (self->latest, "flat");
}
