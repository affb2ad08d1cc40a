/* app/paper-parties.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/paper-parties.h"

#include "app/glyph.h"
#include "insight/figures.h"

#include <glib/gi18n-lib.h>

struct _SamenPaperParties
{
  GtkBox parent_instance;

  GtkSearchEntry *search;
  GtkFlowBox *list;
  GtkWidget *nobody;

  SamenProject *project;
  char *round; /* id, or NULL */
};

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamenPaperParties, samen_paper_parties, GTK_TYPE_BOX)

/* --- a party -------------------------------------------------------------------------- */

static const SamenParty *
party_of (SamenPaperParties *self,
          GtkFlowBoxChild   *child)
{
  return samen_list_get (self->project->parties, (guint) gtk_flow_box_child_get_index (child));
}

static GtkWidget *
make_count (guint given,
            guint total)
{
  g_autofree char *words = given > 0 ? g_strdup_printf (_("%u of %u"), given, total) : g_strdup (_("nothing yet"));
  GtkWidget *label = gtk_label_new (words);

  gtk_widget_add_css_class (label, "quiet");
  return label;
}

static GtkWidget *
make_child (SamenPaperParties *self,
            const SamenParty  *party,
            GHashTable        *codes)
{
  GtkWidget *child = gtk_flow_box_child_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *badge = samen_glyph_new ("badge", party->kind, 0);
  g_autofree char *plain = samen_party_plain_name (party);
  GtkWidget *name = gtk_label_new (plain);
  guint given = samen_figures_answered (self->project, samen_project_round (self->project, self->round), party->id);

  samen_glyph_set (SAMEN_GLYPH (badge), party->kind, g_hash_table_lookup (codes, party->id));
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_set_tooltip_text (name, plain);
  gtk_box_append (GTK_BOX (box), badge);
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), make_count (given, samen_project_in_play (self->project, NULL)));
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), box);
  return child;
}

static void
focus_party (SamenPaperParties *self,
             const char        *id)
{
  for (int i = 0; id != NULL && i < (int) samen_list_length (self->project->parties); i++)
    {
      GtkFlowBoxChild *child = gtk_flow_box_get_child_at_index (self->list, i);

      if (g_strcmp0 (party_of (self, child)->id, id) != 0)
        continue;
      /* Its list follows, as it would not when the focus is just put there. */
      gtk_widget_child_focus (GTK_WIDGET (child), GTK_DIR_TAB_FORWARD);
    }
}

/* --- looking for one -------------------------------------------------------------------- */

static gboolean
is_meant (GtkFlowBoxChild *child,
          gpointer         user_data)
{
  SamenPaperParties *self = user_data;
  const char *wanted = gtk_editable_get_text (GTK_EDITABLE (self->search));
  const SamenParty *party = party_of (self, child);

  return wanted[0] == '\0' || party == NULL || g_str_match_string (wanted, party->name, TRUE);
}

static GtkFlowBoxChild *
first_meant (SamenPaperParties *self)
{
  GtkFlowBoxChild *child;

  for (int i = 0; (child = gtk_flow_box_get_child_at_index (self->list, i)) != NULL; i++)
    if (is_meant (child, self))
      return child;
  return NULL;
}

static void
searched_cb (SamenPaperParties *self)
{
  gtk_flow_box_invalidate_filter (self->list);
  gtk_widget_set_visible (self->nobody, first_meant (self) == NULL);
}

gboolean
samen_paper_parties_stop_search (SamenPaperParties *self)
{
  g_return_val_if_fail (SAMEN_IS_PAPER_PARTIES (self), FALSE);

  if (gtk_editable_get_text (GTK_EDITABLE (self->search))[0] == '\0')
    return FALSE;
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  searched_cb (self);
  return TRUE;
}

/* Escape empties the search first, and is then anybody's. */
static void
stop_cb (SamenPaperParties *self)
{
  if (!samen_paper_parties_stop_search (self))
    gtk_widget_activate_action (GTK_WIDGET (self), "paper.back", NULL);
}

static void
choose (SamenPaperParties *self,
        GtkFlowBoxChild   *child)
{
  g_autofree char *party = g_strdup (party_of (self, child)->id);

  samen_paper_parties_stop_search (self);
  g_signal_emit (self, signals[CHOSEN], 0, party);
}

static void
first_cb (SamenPaperParties *self)
{
  GtkFlowBoxChild *first = first_meant (self);

  if (first != NULL)
    choose (self, first);
}

/* The list would open where its own cursor is, which Tab leaves behind. */
static gboolean
enter_cb (SamenPaperParties *self,
          guint              key)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self->list));

  if (child == NULL || (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter))
    return GDK_EVENT_PROPAGATE;
  choose (self, GTK_FLOW_BOX_CHILD (child));
  return GDK_EVENT_STOP;
}

/* --- the widget ---------------------------------------------------------------------------- */

static void
samen_paper_parties_finalize (GObject *object)
{
  SamenPaperParties *self = SAMEN_PAPER_PARTIES (object);

  g_clear_pointer (&self->project, samen_project_unref);
  g_free (self->round);
  G_OBJECT_CLASS (samen_paper_parties_parent_class)->finalize (object);
}

static void
samen_paper_parties_class_init (SamenPaperPartiesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_paper_parties_finalize;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/paper-parties.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenPaperParties, search);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperParties, list);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperParties, nobody);
  gtk_widget_class_bind_template_callback (widget_class, searched_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_cb);
  gtk_widget_class_bind_template_callback (widget_class, first_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose);
  gtk_widget_class_set_css_name (widget_class, "paper-parties");
}

static void
samen_paper_parties_init (SamenPaperParties *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self));
  gtk_flow_box_set_filter_func (self->list, is_meant, self, NULL);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (enter_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->list), keys);
}

/* --- from outside ---------------------------------------------------------------------------- */

void
samen_paper_parties_show (SamenPaperParties  *self,
                          const SamenProject *project,
                          const SamenRound   *round)
{
  g_autoptr (GHashTable) codes = samen_project_codes (project);
  SamenProject *old = self->project;
  g_autofree char *old_round = self->round;
  GtkFlowBoxChild *child;

  g_return_if_fail (SAMEN_IS_PAPER_PARTIES (self));

  self->project = samen_project_ref (project);
  self->round = round != NULL ? g_strdup (round->id) : NULL;
  if (old != project || g_strcmp0 (self->round, old_round) != 0)
    {
      while ((child = gtk_flow_box_get_child_at_index (self->list, 0)) != NULL)
        gtk_flow_box_remove (self->list, GTK_WIDGET (child));
      SAMEN_EACH (const SamenParty, party, project->parties)
      {
        gtk_flow_box_append (self->list, make_child (self, party, codes));
      }
    }
  g_clear_pointer (&old, samen_project_unref);
}

const char *
samen_paper_parties_next (const SamenProject *project,
                          const SamenRound   *round,
                          const char         *party)
{
  guint n = samen_list_length (project->parties);
  guint from = n - 1;

  for (guint i = 0; party != NULL && i < n; i++)
    if (g_str_equal (((const SamenParty *) samen_list_get (project->parties, i))->id, party))
      from = i;
  for (guint i = 1; i <= n; i++)
    {
      const SamenParty *other = samen_list_get (project->parties, (from + i) % n);

      if (samen_figures_answered (project, round, other->id) == 0)
        return other->id;
    }
  return NULL;
}

void
samen_paper_parties_begin (SamenPaperParties *self,
                           const char        *party)
{
  const SamenRound *round;
  const SamenParty *first;
  const char *next;

  g_return_if_fail (SAMEN_IS_PAPER_PARTIES (self));

  if (self->project == NULL || samen_list_length (self->project->parties) == 0)
    return;
  round = samen_project_round (self->project, self->round);
  first = samen_list_get (self->project->parties, 0);
  if (party != NULL && samen_figures_answered (self->project, round, party) == 0)
    next = party;
  else
    next = samen_paper_parties_next (self->project, round, party);
  focus_party (self, next != NULL ? next : party != NULL ? party : first->id);
}
