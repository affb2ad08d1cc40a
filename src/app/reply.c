/* app/reply.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/reply.h"

#include "app/answer-book.h"
#include "app/answer-seats.h"
#include "app/editor-tree.h"
#include "app/stage.h"
#include "core/edit.h"
#include "core/text.h"

#include <glib/gi18n-lib.h>

struct _SamenReply
{
  GtkWidget parent_instance;

  GtkStack *pages;
  GtkLabel *title;
  GtkLabel *ambition;
  GtkLabel *note;
  GtkButton *begin;
  GtkWidget *other;
  SamenAnswerSeats *seats;
  SamenAnswerBook *book;

  SamenProject *project;
  gboolean read_only;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenReply, samen_reply, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what it shows --------------------------------------------------------------------- */

static const SamenRequest *
request_of (SamenReply *self)
{
  return samen_project_request (self->project);
}

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_label (label, samen_text (text));
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
show_start (SamenReply *self)
{
  const SamenParty *party = samen_project_party (self->project, request_of (self)->party);
  g_autofree char *name = party != NULL ? samen_party_plain_name (party) : NULL;
  /* Translators: %s is the party that answers */
  g_autofree char *begin = name != NULL ? g_strdup_printf (_("Answer for %s"), name) : g_strdup (_("Begin"));

  show_text (self->title, self->project->title);
  show_text (self->ambition, self->project->ambition->statement);
  show_text (self->note, request_of (self)->note);
  gtk_button_set_label (self->begin, begin);
  gtk_widget_set_visible (self->other, party != NULL);
}

static void
show_end (SamenReply *self)
{
  const char *to = request_of (self)->reply_to;
  /* Translators: %s is somebody's address */
  g_autofree char *words = to != NULL ? g_strdup_printf (_("Save the file and mail it back to %s."), to)
                                      : g_strdup (_("Save the file and mail it back to whoever sent it."));

  samen_answer_book_set_end (self->book, words, _("Save"));
}

static void
samen_reply_show (SamenEditor      *editor,
                  const SamenState *state)
{
  SamenReply *self = SAMEN_REPLY (editor);
  SamenProject *old = self->project;
  const SamenState own = { .project = state->project, .read_only = state->read_only };

  self->project = samen_project_ref (state->project);
  self->read_only = state->read_only;
  g_clear_pointer (&old, samen_project_unref);
  if (request_of (self) == NULL)
    return;
  show_start (self);
  show_end (self);
  /* An undo may take back who answers. */
  if (request_of (self)->party == NULL && gtk_stack_get_visible_child (self->pages) == GTK_WIDGET (self->book))
    gtk_stack_set_visible_child_name (self->pages, "who");
  samen_answer_book_set (self->book, request_of (self)->round, request_of (self)->party);
  samen_editor_show (SAMEN_EDITOR (self->seats), &own);
  samen_editor_show (SAMEN_EDITOR (self->book), &own);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_reply_show;
}

/* --- what the person does -------------------------------------------------------------------- */

/* The stack has given the focus to something already; this says to what. */
static void
open_page (SamenReply *self,
           const char *name)
{
  gtk_stack_set_visible_child_name (self->pages, name);
  if (gtk_stack_get_visible_child (self->pages) == GTK_WIDGET (self->book))
    samen_answer_book_take_focus (self->book);
  else
    samen_answer_seats_take_focus (self->seats);
}

static void
begin_cb (SamenReply *self)
{
  open_page (self, request_of (self)->party != NULL ? "book" : "who");
}

static void
other_cb (SamenReply *self)
{
  open_page (self, "who");
}

/* Nobody estimates where they stand themselves. */
static SamenProject *
without_estimates (const SamenProject *project,
                   const char         *round,
                   const char         *party,
                   const char         *about)
{
  SamenProject *base = samen_project_ref (project);

  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    {
      SamenProject *next = samen_edit_estimate (base, round, party, about, number, SAMEN_NONE);

      samen_project_unref (base);
      base = next;
    }
  return base;
}

/* The sheet goes along with whoever says it is theirs. */
static SamenProject *
with_sheet_moved (const SamenProject *project,
                  const char         *round,
                  const char         *from,
                  const char         *to)
{
  g_autoptr (SamenProject) base = without_estimates (project, round, from, to);
  const SamenSheet *sheet = samen_round_sheet (samen_project_round (base, round), from);
  g_autoptr (SamenProject) next = NULL;
  SamenSheet *moved, *empty;

  if (sheet == NULL)
    return g_steal_pointer (&base);
  moved = samen_record_copy (sheet);
  samen_record_set_text (moved, samen_record_class_find (&samen_sheet_class, "party"), to);
  next = samen_edit_put_sheet (base, round, moved);
  empty = samen_record_new (&samen_sheet_class);
  empty->party = g_ref_string_new (from);
  return samen_edit_put_sheet (next, round, empty);
}

static void
chosen_cb (SamenReply *self,
           const char *party)
{
  const SamenRequest *request = request_of (self);
  SamenRequest *next = samen_record_copy (request);
  g_autoptr (SamenProject) moved = NULL;

  if (g_strcmp0 (request->party, party) == 0)
    moved = samen_project_ref (self->project);
  else
    moved = with_sheet_moved (self->project, request->round, request->party, party);
  samen_record_set_text (next, samen_record_class_find (&samen_request_class, "party"), party);
  samen_editor_edit (SAMEN_EDITOR (self), self->project,
                     samen_edit_replace_at (moved, SAMEN_SUBJECT_PROJECT, "requests", 0, next), _("Choose the Party"), 0, NULL);
  open_page (self, "book");
}

static void
done_cb (SamenReply *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.save", NULL);
}

/* --- the widget ---------------------------------------------------------------------------------- */

static void
samen_reply_dispose (GObject *object)
{
  SamenReply *self = SAMEN_REPLY (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_reply_parent_class)->dispose (object);
}

static void
samen_reply_class_init (SamenReplyClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = samen_reply_dispose;
  g_type_ensure (SAMEN_TYPE_ANSWER_BOOK);
  g_type_ensure (SAMEN_TYPE_ANSWER_SEATS);
  g_type_ensure (SAMEN_TYPE_STAGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/reply.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenReply, ambition);
  gtk_widget_class_bind_template_child (widget_class, SamenReply, begin);
  gtk_widget_class_bind_template_child (widget_class, SamenReply, book);
  gtk_widget_class_bind_template_child (widget_class, SamenReply, note);
  gtk_widget_class_bind_template_child (widget_class, SamenReply, other);
  gtk_widget_class_bind_template_child (widget_class, SamenReply, pages);
  gtk_widget_class_bind_template_child (widget_class, SamenReply, seats);
  gtk_widget_class_bind_template_child (widget_class, SamenReply, title);
  gtk_widget_class_bind_template_callback (widget_class, begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
  gtk_widget_class_bind_template_callback (widget_class, other_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "reply");
}

static void
samen_reply_init (SamenReply *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (self->book));
}

GtkWidget *
samen_reply_new (void)
{
  return g_object_new (SAMEN_TYPE_REPLY, NULL);
}
