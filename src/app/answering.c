/* app/answering.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/answering.h"

#include "app/answer-book.h"
#include "app/answer-seats.h"
#include "app/editor-tree.h"
#include "app/round-words.h"
#include "app/stage.h"
#include "core/edit.h"

#include <glib/gi18n-lib.h>

/* So few can tell whose answer is whose. */
#define FEW 4

struct _SamenAnswering
{
  GtkWidget parent_instance;

  GtkLabel *heading;
  GtkStack *pages;
  GtkLabel *anonymous;
  GtkCheckButton *same;
  GtkCheckButton *fresh;
  GtkEditable *label;
  SamenAnswerSeats *seats;
  GtkLabel *count;
  GtkWidget *not_yet;
  GtkButton *reveal;
  GtkWidget *mine;
  GtkLabel *again;
  SamenAnswerBook *book;

  SamenProject *project; /* NULL before the first show */
  char *party;           /* whose turn it is, */
  char *round;           /* and in which round */
  gboolean asked;        /* whether to reveal while parties are missing */
  gboolean read_only;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenAnswering, samen_answering, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what it shows ----------------------------------------------------------------------- */

static const SamenRound *
round_now (SamenAnswering *self)
{
  return samen_project_latest_round (self->project);
}

static gboolean
has_answered (const SamenRound *round,
              const char       *party)
{
  const SamenSheet *sheet = samen_round_sheet (round, party);

  return sheet != NULL && sheet->answers != NULL;
}

static guint
count_missing (SamenAnswering *self)
{
  guint missing = 0;

  SAMEN_EACH (const SamenParty, party, self->project->parties)
    {
      missing += !has_answered (round_now (self), party->id);
    }
  return missing;
}

static gboolean
shows (SamenAnswering *self,
       const char     *page)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), page) == 0;
}

static gboolean
is_somebodys_turn (SamenAnswering *self)
{
  return shows (self, "book") || shows (self, "again");
}

static void
show_heading (SamenAnswering *self)
{
  g_autofree char *title = round_now (self) != NULL ? samen_round_title (round_now (self)) : NULL;

  gtk_label_set_label (self->heading, shows (self, "start") || title == NULL ? _("Answer in Turn") : title);
}

static void
show_start (SamenAnswering *self)
{
  guint parties = samen_list_length (self->project->parties);
  g_autofree char *title = round_now (self) != NULL ? samen_round_title (round_now (self)) : NULL;

  gtk_label_set_label (self->anonymous, parties <= FEW
                                          ? _("With so few parties nothing is anonymous: afterwards everyone can tell who said what.")
                                          : _("Afterwards the picture shows which party stands where. This is not a secret ballot."));
  gtk_widget_set_visible (GTK_WIDGET (self->same), title != NULL);
  if (title != NULL)
    gtk_check_button_set_label (self->same, title);
}

static void
show_waiting (SamenAnswering *self)
{
  guint all = samen_list_length (self->project->parties);
  guint missing = count_missing (self);
  g_autofree char *count = NULL;

  if (self->asked)
    /* Translators: so many parties did not answer yet */
    count = g_strdup_printf (ngettext ("%u party has not answered yet. Reveal all the same?",
                                       "%u parties have not answered yet. Reveal all the same?", missing), missing);
  else
    count = g_strdup_printf (_("%u of %u parties answered"), all - missing, all);
  gtk_label_set_label (self->count, count);
  gtk_widget_set_visible (self->not_yet, self->asked);
  gtk_button_set_label (self->reveal, self->asked ? _("Reveal All the Same") : _("Reveal"));
  samen_answer_seats_set_round (self->seats, round_now (self) != NULL ? round_now (self)->id : NULL);
}

static void
show_page (SamenAnswering *self)
{
  const SamenState state = { .project = self->project, .read_only = self->read_only };

  show_heading (self);
  show_start (self);
  show_waiting (self);
  samen_editor_show (SAMEN_EDITOR (self->seats), &state);
  if (shows (self, "book"))
    samen_editor_show (SAMEN_EDITOR (self->book), &state);
}

/* The stack has given the focus to something already; this says to what.  The
 * book sees to itself. */
static void
take_focus (SamenAnswering *self)
{
  if (shows (self, "again"))
    gtk_widget_grab_focus (self->mine);
  else if (shows (self, "waiting") && !samen_answer_seats_take_focus (self->seats))
    gtk_widget_grab_focus (GTK_WIDGET (self->reveal));
}

static void
open_page (SamenAnswering *self,
           const char     *name)
{
  self->asked = FALSE;
  gtk_stack_set_visible_child_name (self->pages, name);
  show_page (self);
  take_focus (self);
}

/* A round that is covered already is gone on with; when all answered, a new one
 * is meant. */
static void
begin_where_it_was (SamenAnswering *self)
{
  g_autofree char *label = samen_round_next_label (self->project);
  const SamenRound *round = round_now (self);

  gtk_editable_set_text (self->label, label);
  gtk_check_button_set_active (round != NULL && count_missing (self) > 0 ? self->same : self->fresh, TRUE);
  if (round != NULL && round->covered == SAMEN_ALL_PARADOXES)
    open_page (self, "waiting");
}

/* An undo may take away the round, its cover, or whoever is answering. */
static void
leave_what_is_gone (SamenAnswering *self)
{
  const SamenRound *round = round_now (self);

  if (round == NULL || round->covered == 0)
    gtk_stack_set_visible_child_name (self->pages, "start");
  else if (is_somebodys_turn (self) &&
           (g_strcmp0 (round->id, self->round) != 0 || samen_project_party (self->project, self->party) == NULL))
    gtk_stack_set_visible_child_name (self->pages, "waiting");
}

static void
samen_answering_show (SamenEditor      *editor,
                      const SamenState *state)
{
  SamenAnswering *self = SAMEN_ANSWERING (editor);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  self->read_only = state->read_only;
  if (old == NULL)
    begin_where_it_was (self);
  g_clear_pointer (&old, samen_project_unref);
  leave_what_is_gone (self);
  show_page (self);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_answering_show;
}

/* --- what the person does -------------------------------------------------------------------- */

static SamenProject *
with_cover (const SamenProject *project,
            int                 covered)
{
  const SamenRound *round = samen_project_latest_round (project);

  return round != NULL ? samen_edit_set_number (project, round->id, "covered", covered) : samen_project_ref (project);
}

static void
begin_cb (SamenAnswering *self)
{
  g_autoptr (SamenProject) base = samen_project_ref (self->project);

  if (gtk_check_button_get_active (self->fresh))
    {
      g_autofree char *today = samen_round_today ();
      SamenProject *next = samen_edit_add_round (base, gtk_editable_get_text (self->label), today, NULL, NULL);

      g_clear_pointer (&base, samen_project_unref);
      base = next;
    }
  samen_editor_edit (SAMEN_EDITOR (self), self->project, with_cover (base, SAMEN_ALL_PARADOXES), _("Cover the Answers"), 0, NULL);
  open_page (self, "waiting");
}

/* Writing a name means wanting a new one.  A group lets go of the old choice before it
 * takes the new one: this asks what was let go of. */
static void
round_cb (SamenAnswering *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->label), !gtk_check_button_get_active (self->same));
}

static void
open_book (SamenAnswering *self,
           gboolean        again)
{
  samen_answer_book_set (self->book, NULL, NULL);
  samen_answer_book_set (self->book, self->round, self->party);
  samen_answer_book_hide (self->book, again);
  open_page (self, "book");
}

static void
open_cb (SamenAnswering *self)
{
  open_book (self, FALSE);
}

static void
again_cb (SamenAnswering *self)
{
  open_book (self, TRUE);
}

static void
chosen_cb (SamenAnswering *self,
           const char     *party)
{
  const SamenParty *who = samen_project_party (self->project, party);
  g_autofree char *name = who != NULL ? samen_party_plain_name (who) : NULL;
  g_autofree char *words = NULL;

  if (who == NULL || round_now (self) == NULL)
    return;
  g_free (self->party);
  self->party = g_strdup (party);
  g_free (self->round);
  self->round = g_strdup (round_now (self)->id);
  /* Translators: %s is a party */
  words = g_strdup_printf (_("%s has answered already."), name);
  gtk_label_set_label (self->again, words);
  if (has_answered (round_now (self), party))
    open_page (self, "again");
  else
    open_cb (self);
}

static void
wait_cb (SamenAnswering *self)
{
  open_page (self, "waiting");
}

static void
not_yet_cb (SamenAnswering *self)
{
  self->asked = FALSE;
  show_waiting (self);
}

static void
reveal_cb (SamenAnswering *self)
{
  if (!self->asked && count_missing (self) > 0)
    {
      self->asked = TRUE;
      show_waiting (self);
      return;
    }
  samen_editor_edit (SAMEN_EDITOR (self), self->project, with_cover (self->project, 0), _("Reveal the Answers"), 0, NULL);
  samen_editor_look (SAMEN_EDITOR (self), NULL, NULL);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.view", "s", "paradoxes");
  gtk_widget_activate_action (GTK_WIDGET (self), "win.leave-stage", NULL);
}

/* From a party's answers back to the neutral screen; from there out. */
static void
leave_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  SamenAnswering *self = SAMEN_ANSWERING (widget);

  if (is_somebodys_turn (self))
    open_page (self, "waiting");
  else
    gtk_widget_activate_action (widget, "win.leave-stage", NULL);
}

/* --- the widget ------------------------------------------------------------------------------ */

/* The keyboard begins with what is to be done, not with the way out. */
static gboolean
samen_answering_focus (GtkWidget        *widget,
                       GtkDirectionType  direction)
{
  if (gtk_widget_get_focus_child (widget) == NULL)
    return gtk_widget_child_focus (GTK_WIDGET (SAMEN_ANSWERING (widget)->pages), direction);
  return GTK_WIDGET_CLASS (samen_answering_parent_class)->focus (widget, direction);
}

static void
samen_answering_dispose (GObject *object)
{
  SamenAnswering *self = SAMEN_ANSWERING (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->project, samen_project_unref);
  g_clear_pointer (&self->party, g_free);
  g_clear_pointer (&self->round, g_free);
  G_OBJECT_CLASS (samen_answering_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (klass, "/org/samenspel/Samenspel/answering.ui");
  gtk_widget_class_bind_template_child (klass, SamenAnswering, again);
  gtk_widget_class_bind_template_child (klass, SamenAnswering, anonymous);
  gtk_widget_class_bind_template_child (klass, SamenAnswering, book);
  gtk_widget_class_bind_template_child (klass, SamenAnswering, count);
  gtk_widget_class_bind_template_child (klass, SamenAnswering, fresh);
  gtk_widget_class_bind_template_child (klass, SamenAnswering, heading);
  gtk_widget_class_bind_template_child (klass, SamenAnswering, label);
  gtk_widget_class_bind_template_child (klass, SamenAnswering, mine);
  gtk_widget_class_bind_template_child (klass, SamenAnswering, not_yet);
  gtk_widget_class_bind_template_child (klass, SamenAnswering, pages);
  gtk_widget_class_bind_template_child (klass, SamenAnswering, reveal);
  gtk_widget_class_bind_template_child (klass, SamenAnswering, same);
  gtk_widget_class_bind_template_child (klass, SamenAnswering, seats);
  gtk_widget_class_bind_template_callback (klass, again_cb);
  gtk_widget_class_bind_template_callback (klass, begin_cb);
  gtk_widget_class_bind_template_callback (klass, chosen_cb);
  gtk_widget_class_bind_template_callback (klass, not_yet_cb);
  gtk_widget_class_bind_template_callback (klass, open_cb);
  gtk_widget_class_bind_template_callback (klass, reveal_cb);
  gtk_widget_class_bind_template_callback (klass, round_cb);
  gtk_widget_class_bind_template_callback (klass, wait_cb);
}

static void
samen_answering_class_init (SamenAnsweringClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = samen_answering_dispose;
  widget_class->focus = samen_answering_focus;
  g_type_ensure (SAMEN_TYPE_ANSWER_BOOK);
  g_type_ensure (SAMEN_TYPE_ANSWER_SEATS);
  g_type_ensure (SAMEN_TYPE_STAGE);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "answering.leave", NULL, leave_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "answering.leave", NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "answering");
}

static void
samen_answering_init (SamenAnswering *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (self->book));
}

GtkWidget *
samen_answering_new (void)
{
  return g_object_new (SAMEN_TYPE_ANSWERING, NULL);
}
