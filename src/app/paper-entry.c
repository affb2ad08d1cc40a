/* app/paper-entry.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/paper-entry.h"

#include "app/drop-face.h"
#include "app/editor.h"
#include "app/paper-parties.h"
#include "app/paper-sheet.h"
#include "app/round-words.h"
#include "app/stage.h"
#include "core/edit.h"

#include <glib/gi18n-lib.h>

struct _SamenPaperEntry
{
  GtkWidget parent_instance;

  GtkStack *pages;
  GtkDropDown *rounds;
  SamenPaperParties *parties;
  SamenPaperSheet *sheet;

  SamenProject *project;
  char *round; /* id; NULL: the latest */
  char *party; /* whose sheet is open, or was last */
  gboolean read_only;
  gboolean filling; /* the list of rounds */
  gboolean typed;   /* somebody did something here */
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenPaperEntry, samen_paper_entry, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* With what is covered in it. */
static const SamenRound *
whole_round (SamenPaperEntry *self)
{
  const SamenRound *round = samen_project_round (self->project, self->round);

  return round != NULL ? round : samen_project_latest_round (self->project);
}

static gboolean
shows_sheet (SamenPaperEntry *self)
{
  return gtk_stack_get_visible_child (self->pages) == GTK_WIDGET (self->sheet);
}

/* --- what it shows ------------------------------------------------------------------- */

static char **
round_titles (SamenPaperEntry *self)
{
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();

  SAMEN_EACH (const SamenRound, round, self->project->rounds)
  {
    g_autofree char *title = samen_round_title (round);

    g_strv_builder_add (titles, title);
  }
  if (samen_list_length (self->project->rounds) == 0)
    {
      g_autofree char *title = samen_round_next_label (self->project);

      g_strv_builder_add (titles, title);
    }
  return g_strv_builder_end (titles);
}

static guint
round_index (SamenPaperEntry *self)
{
  const SamenRound *chosen = whole_round (self);
  guint i = 0;

  while (chosen != NULL && samen_list_get (self->project->rounds, i) != chosen)
    i++;
  return i;
}

static void
show_rounds (SamenPaperEntry    *self,
             const SamenProject *before)
{
  self->filling = TRUE;
  if (before == NULL || before->rounds != self->project->rounds)
    {
      g_auto (GStrv) titles = round_titles (self);
      g_autoptr (GtkStringList) list = gtk_string_list_new ((const char *const *) titles);

      gtk_drop_down_set_model (self->rounds, G_LIST_MODEL (list));
    }
  gtk_drop_down_set_selected (self->rounds, round_index (self));
  self->filling = FALSE;
}

/* Only the open one: a long list of parties need not follow every key. */
static void
show_page (SamenPaperEntry *self)
{
  if (shows_sheet (self) && samen_project_party (self->project, self->party) == NULL)
    gtk_stack_set_visible_child (self->pages, GTK_WIDGET (self->parties));
  if (shows_sheet (self))
    samen_paper_sheet_show (self->sheet, self->project, whole_round (self), self->party, self->read_only);
  else
    samen_paper_parties_show (self->parties, self->project, whole_round (self));
}

static void
samen_paper_entry_show (SamenEditor      *editor,
                        const SamenState *state)
{
  SamenPaperEntry *self = SAMEN_PAPER_ENTRY (editor);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  self->read_only = state->read_only;
  show_rounds (self, old);
  show_page (self);
  g_clear_pointer (&old, samen_project_unref);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_paper_entry_show;
}

/* --- what the person says ---------------------------------------------------------------- */

/* The project with a round to answer in. (transfer full) */
static SamenProject *
with_round (SamenPaperEntry *self)
{
  g_autofree char *label = NULL;
  g_autofree char *today = NULL;

  if (whole_round (self) != NULL)
    return samen_project_ref (self->project);
  label = samen_round_next_label (self->project);
  today = samen_round_today ();
  return samen_edit_add_round (self->project, label, today, NULL, NULL);
}

static const char *
round_in (SamenPaperEntry    *self,
          const SamenProject *project)
{
  const SamenRound *round = samen_project_round (project, self->round);

  return round != NULL ? round->id : samen_project_latest_round (project)->id;
}

/* @next: (transfer full) */
static void
say (SamenPaperEntry *self,
     SamenProject    *next,
     int              number)
{
  g_autofree char *name = samen_party_plain_name (samen_project_party (self->project, self->party));
  g_autofree char *label = g_strdup_printf (_("Change Answer of %s"), name);

  samen_editor_edit (SAMEN_EDITOR (self), self->project, next, label, 0, samen_subject_paradox (number));
}

static void
answered_cb (SamenPaperEntry *self,
             int              number,
             int              state,
             int              position)
{
  g_autoptr (SamenProject) base = NULL;

  if (state == SAMEN_ANSWER_ABSENT && samen_round_answer (whole_round (self), self->party, number) == NULL)
    return;
  base = with_round (self);
  say (self, samen_edit_answer (base, round_in (self, base), self->party, number, (SamenAnswerState) state, position), number);
}

static void
felt_cb (SamenPaperEntry *self,
         int              number,
         int              tension)
{
  const SamenRound *round = whole_round (self);

  if (round != NULL)
    say (self, samen_edit_answer_tension (self->project, round->id, self->party, number, tension), number);
}

static void
remarked_cb (SamenPaperEntry *self,
             int              number,
             const char      *text)
{
  const SamenRound *round = whole_round (self);

  if (round != NULL)
    say (self, samen_edit_answer_remark (self->project, round->id, self->party, number, text), number);
}

/* --- from page to page ------------------------------------------------------------------------ */

static void
open_sheet (SamenPaperEntry *self,
            const char      *party)
{
  char *old = self->party;

  self->party = g_strdup (party);
  g_free (old);
  gtk_stack_set_visible_child (self->pages, GTK_WIDGET (self->sheet));
  show_page (self);
  samen_paper_sheet_begin (self->sheet);
}

static void
open_parties (SamenPaperEntry *self)
{
  gtk_stack_set_visible_child (self->pages, GTK_WIDGET (self->parties));
  show_page (self);
  samen_paper_parties_begin (self->parties, self->party);
}

/* The pile is done when nobody is left: back to the list, which says so. */
static void
next_cb (SamenPaperEntry *self)
{
  const char *next = samen_paper_parties_next (self->project, whole_round (self), self->party);

  if (next == NULL || g_strcmp0 (next, self->party) == 0)
    open_parties (self);
  else
    open_sheet (self, next);
}

static void
back_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  SamenPaperEntry *self = SAMEN_PAPER_ENTRY (widget);

  if (shows_sheet (self))
    open_parties (self);
  else if (!samen_paper_parties_stop_search (self->parties))
    gtk_widget_activate_action (widget, "win.leave-stage", NULL);
}

static void
round_cb (SamenPaperEntry *self)
{
  const SamenRound *round = self->project != NULL
                              ? samen_list_get (self->project->rounds, gtk_drop_down_get_selected (self->rounds))
                              : NULL;

  if (self->filling || round == NULL)
    return;
  g_free (self->round);
  self->round = g_strdup (round->id);
  show_page (self);
  if (shows_sheet (self))
    samen_paper_sheet_begin (self->sheet);
  else
    samen_paper_parties_begin (self->parties, NULL);
}

/* --- the widget ----------------------------------------------------------------------------------- */

static gboolean
typed_cb (SamenPaperEntry *self)
{
  self->typed = TRUE;
  return GDK_EVENT_PROPAGATE;
}

/* Whoever comes in can begin to type, however often the focus is led in. */
static gboolean
samen_paper_entry_focus (GtkWidget        *widget,
                         GtkDirectionType  direction)
{
  SamenPaperEntry *self = SAMEN_PAPER_ENTRY (widget);

  if (self->typed && (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
    return GTK_WIDGET_CLASS (samen_paper_entry_parent_class)->focus (widget, direction);
  if (self->project == NULL)
    return FALSE;
  open_parties (self);
  return TRUE;
}

static void
samen_paper_entry_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  if (child != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (samen_paper_entry_parent_class)->dispose (object);
}

static void
samen_paper_entry_finalize (GObject *object)
{
  SamenPaperEntry *self = SAMEN_PAPER_ENTRY (object);

  g_clear_pointer (&self->project, samen_project_unref);
  g_free (self->round);
  g_free (self->party);
  G_OBJECT_CLASS (samen_paper_entry_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, SamenPaperEntry, pages);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperEntry, rounds);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperEntry, parties);
  gtk_widget_class_bind_template_child (widget_class, SamenPaperEntry, sheet);
  gtk_widget_class_bind_template_callback (widget_class, open_sheet);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, felt_cb);
  gtk_widget_class_bind_template_callback (widget_class, remarked_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, round_cb);
}

static void
samen_paper_entry_class_init (SamenPaperEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = samen_paper_entry_dispose;
  object_class->finalize = samen_paper_entry_finalize;
  widget_class->focus = samen_paper_entry_focus;
  g_type_ensure (SAMEN_TYPE_STAGE);
  g_type_ensure (SAMEN_TYPE_PAPER_PARTIES);
  g_type_ensure (SAMEN_TYPE_PAPER_SHEET);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/paper-entry.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "paper.back", NULL, back_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "paper.back", NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "paper-entry");
}

static void
samen_paper_entry_init (SamenPaperEntry *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (typed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  samen_drop_face_add (self->rounds, NULL, NULL);
}

GtkWidget *
samen_paper_entry_new (void)
{
  return g_object_new (SAMEN_TYPE_PAPER_ENTRY, NULL);
}
