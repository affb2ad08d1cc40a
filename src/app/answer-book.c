/* app/answer-book.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/answer-book.h"

#include "app/answer-page.h"
#include "app/editor-tree.h"
#include "app/glyph.h"
#include "app/position-words.h"
#include "insight/figures.h"

#include <glib/gi18n-lib.h>

struct _SamenAnswerBook
{
  GtkBox parent_instance;

  SamenGlyph *badge;
  GtkLabel *name;
  GtkBox *numbers;
  GtkStack *pages;
  SamenAnswerPage *page;
  GtkLabel *far;
  GtkLabel *words;
  GtkButton *done;
  GtkWidget *hint;
  GtkWidget *buttons[SAMEN_N_PARADOXES + 1];

  char *round;
  char *party;
  int order[SAMEN_N_PARADOXES]; /* numbers of the paradoxes in play */
  guint n_order;
  guint at;                     /* n_order: the last page */
  gboolean fresh;               /* still to be opened */
  gboolean again;               /* from the beginning, not at the first open paradox */
  guint hidden;                 /* bit n−1: what was answered before stays out of sight */
  SamenProject *project;
  gboolean read_only;
};

enum
{
  DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenAnswerBook, samen_answer_book, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- pages --------------------------------------------------------------------------- */

static const SamenAnswer *
answer_to (SamenAnswerBook *self,
           int              number)
{
  return samen_round_answer (samen_project_round (self->project, self->round), self->party, number);
}

static void
list_paradoxes (SamenAnswerBook *self)
{
  self->n_order = samen_project_in_play (self->project, self->order);
  self->at = MIN (self->at, self->n_order);
}

/* The last page when nothing is open. */
static guint
first_open (SamenAnswerBook *self)
{
  for (guint i = 0; i < self->n_order; i++)
    if (answer_to (self, self->order[i]) == NULL)
      return i;
  return self->n_order;
}

static void
set_class (GtkWidget  *widget,
           const char *name,
           gboolean    has)
{
  if (has)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

/* Which are answered, never what. */
static void
show_number (SamenAnswerBook *self,
             int              number,
             gboolean         open)
{
  GtkWidget *button = self->buttons[number];
  gboolean given = answer_to (self, number) != NULL;
  g_autofree char *poles = samen_poles_words (self->project, number);
  /* Translators: the two poles of a paradox; whether it is answered */
  g_autofree char *name = g_strdup_printf (_("%s: %s"), poles, given ? _("answered") : _("still open"));

  set_class (button, "given", given);
  set_class (button, "open", open);
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_numbers (SamenAnswerBook *self)
{
  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    gtk_widget_set_visible (self->buttons[number], FALSE);
  for (guint i = 0; i < self->n_order; i++)
    {
      gtk_widget_set_visible (self->buttons[self->order[i]], TRUE);
      show_number (self, self->order[i], i == self->at);
    }
}

static void
show_end (SamenAnswerBook *self)
{
  guint answered = samen_figures_answered (self->project, samen_project_round (self->project, self->round), self->party);
  /* Translators: how many of all questions are answered */
  g_autofree char *words = g_strdup_printf (_("%u of %u questions answered"), answered, self->n_order);

  gtk_label_set_label (self->far, words);
}

static void
show_party (SamenAnswerBook *self)
{
  const SamenParty *party = samen_project_party (self->project, self->party);
  g_autofree char *name = party != NULL ? samen_party_plain_name (party) : NULL;

  samen_glyph_set (self->badge, party != NULL ? party->kind : 0, NULL);
  gtk_label_set_label (self->name, name);
}

static void
show_page (SamenAnswerBook *self)
{
  gboolean end = self->at == self->n_order;
  const SamenState state = { .project = self->project, .read_only = self->read_only };

  gtk_stack_set_visible_child_name (self->pages, end ? "end" : "page");
  gtk_widget_set_opacity (self->hint, end ? 0 : 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "book.back", self->at > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "book.on", !end);
  show_numbers (self);
  show_end (self);
  if (!end)
    samen_editor_show (SAMEN_EDITOR (self->page), &state);
}

static void
open_page (SamenAnswerBook *self,
           guint            at)
{
  self->at = MIN (at, self->n_order);
  if (self->at < self->n_order)
    samen_answer_page_set (self->page, self->round, self->party, self->order[self->at],
                           (self->hidden & 1u << (self->order[self->at] - 1)) != 0);
  show_page (self);
  samen_answer_book_take_focus (self);
}

static void
samen_answer_book_show (SamenEditor      *editor,
                        const SamenState *state)
{
  SamenAnswerBook *self = SAMEN_ANSWER_BOOK (editor);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  self->read_only = state->read_only;
  g_clear_pointer (&old, samen_project_unref);
  if (self->round == NULL || samen_project_party (self->project, self->party) == NULL)
    return;
  list_paradoxes (self);
  show_party (self);
  if (self->fresh)
    {
      self->fresh = FALSE;
      open_page (self, self->again ? 0 : first_open (self));
    }
  else
    show_page (self);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_answer_book_show;
}

/* --- what the person does ------------------------------------------------------------------ */

static void
on_cb (GtkWidget  *widget,
       const char *name,
       GVariant   *parameter)
{
  open_page (SAMEN_ANSWER_BOOK (widget), SAMEN_ANSWER_BOOK (widget)->at + 1);
}

static void
back_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  SamenAnswerBook *self = SAMEN_ANSWER_BOOK (widget);

  open_page (self, MAX (self->at, 1) - 1);
}

static void
number_cb (SamenAnswerBook *self,
           GtkWidget       *button)
{
  for (guint i = 0; i < self->n_order; i++)
    if (self->buttons[self->order[i]] == button)
      open_page (self, i);
}

static void
done_cb (SamenAnswerBook *self)
{
  g_signal_emit (self, signals[DONE], 0);
}

static GtkWidget *
focus_now (SamenAnswerBook *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

static gboolean
is_typing (SamenAnswerBook *self)
{
  GtkWidget *focus = focus_now (self);

  return GTK_IS_TEXT (focus) || GTK_IS_TEXT_VIEW (focus);
}

/* On a button it presses that. */
static gboolean
means_on (SamenAnswerBook *self,
          guint            key)
{
  return (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter) && !GTK_IS_BUTTON (focus_now (self));
}

/* Whoever answers is looking: from now on it may be seen, also when it is the
 * answer that was there and so nothing changed. */
static void
answered_cb (SamenAnswerBook *self)
{
  if (self->at == self->n_order)
    return;
  self->hidden &= ~(1u << (self->order[self->at] - 1));
  show_page (self);
}

static gboolean
key_cb (SamenAnswerBook *self,
        guint            key,
        guint            code,
        GdkModifierType  modifiers)
{
  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Page_Down || key == GDK_KEY_KP_Page_Down)
    return gtk_widget_activate_action (GTK_WIDGET (self), "book.on", NULL) || TRUE;
  if (key == GDK_KEY_Page_Up || key == GDK_KEY_KP_Page_Up)
    return gtk_widget_activate_action (GTK_WIDGET (self), "book.back", NULL) || TRUE;
  if (self->at == self->n_order || is_typing (self))
    return GDK_EVENT_PROPAGATE;
  if (means_on (self, key))
    return gtk_widget_activate_action (GTK_WIDGET (self), "book.on", NULL) || TRUE;
  return samen_answer_page_press (self->page, key, modifiers);
}

/* --- the widget ------------------------------------------------------------------------------- */

static void
samen_answer_book_finalize (GObject *object)
{
  SamenAnswerBook *self = SAMEN_ANSWER_BOOK (object);

  g_free (self->round);
  g_free (self->party);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_answer_book_parent_class)->finalize (object);
}

static void
samen_answer_book_class_init (SamenAnswerBookClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_answer_book_finalize;
  g_type_ensure (SAMEN_TYPE_ANSWER_PAGE);
  g_type_ensure (SAMEN_TYPE_GLYPH);
  signals[DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/answer-book.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerBook, badge);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerBook, done);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerBook, far);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerBook, hint);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerBook, name);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerBook, numbers);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerBook, page);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerBook, pages);
  gtk_widget_class_bind_template_child (widget_class, SamenAnswerBook, words);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
  gtk_widget_class_install_action (widget_class, "book.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "book.on", NULL, on_cb);
  gtk_widget_class_set_css_name (widget_class, "answer-book");
}

static void
add_numbers (SamenAnswerBook *self)
{
  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    {
      g_autofree char *label = g_strdup_printf ("%d", number);

      self->buttons[number] = gtk_button_new_with_label (label);
      g_signal_connect_swapped (self->buttons[number], "clicked", G_CALLBACK (number_cb), self);
      gtk_box_append (self->numbers, self->buttons[number]);
    }
}

static void
samen_answer_book_init (SamenAnswerBook *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  add_numbers (self);
  samen_answer_book_set_end (self, NULL, NULL);
  g_signal_connect_swapped (self->page, "answered", G_CALLBACK (answered_cb), self);
  samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (self->page));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

void
samen_answer_book_set (SamenAnswerBook *self,
                       const char      *round,
                       const char      *party)
{
  g_return_if_fail (SAMEN_IS_ANSWER_BOOK (self));

  if (g_strcmp0 (self->round, round) == 0 && g_strcmp0 (self->party, party) == 0)
    return;
  g_free (self->round);
  self->round = g_strdup (round);
  g_free (self->party);
  self->party = g_strdup (party);
  self->fresh = TRUE;
  self->again = FALSE;
  self->hidden = 0;
}

void
samen_answer_book_hide (SamenAnswerBook *self,
                        gboolean         again)
{
  g_return_if_fail (SAMEN_IS_ANSWER_BOOK (self));

  self->fresh = TRUE;
  self->again = again;
  self->hidden = SAMEN_ALL_PARADOXES;
}

void
samen_answer_book_set_end (SamenAnswerBook *self,
                           const char      *words,
                           const char      *button)
{
  g_return_if_fail (SAMEN_IS_ANSWER_BOOK (self));

  gtk_label_set_label (self->words, words != NULL ? words : _("What stays open may stay open."));
  gtk_button_set_label (self->done, button != NULL ? button : _("That Is All"));
}

void
samen_answer_book_take_focus (SamenAnswerBook *self)
{
  g_return_if_fail (SAMEN_IS_ANSWER_BOOK (self));

  if (self->at < self->n_order)
    samen_answer_page_take_focus (self->page);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->done));
}
