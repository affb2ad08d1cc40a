/* app/paradox-view.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/paradox-view.h"

#include "app/breakpoint.h"
#include "app/choice-row.h"
#include "app/editor-tree.h"
#include "app/glyph.h"
#include "app/paradox-row.h"
#include "app/party-list.h"
#include "app/rounds-bar.h"
#include "app/rounds-button.h"
#include "app/section.h"
#include "app/spoken.h"
#include "app/switch-row.h"
#include "app/talk-list.h"
#include "app/text-row.h"
#include "insight/ranking.h"

#include <glib/gi18n-lib.h>

struct _SamenParadoxView
{
  GtkBox parent_instance;

  GtkBox *halves;
  SamenPartyList *parties;
  GtkMenuButton *perspective; /* holds the parties when there is little room */
  GtkPopover *popover;
  GtkWidget *legend;
  GtkScrolledWindow *scroller;
  GtkBox *rows;
  GtkToggleButton *others;
  SamenRoundsButton *rounds;
  SamenRoundsBar *rounds_bar;
  GtkMenuButton *order;
  GtkMenuButton *talk_button;
  SamenEditor *talk; /* only of what is about a paradox */
  GMenu *orders;
  SamenParadoxRow *by_number[SAMEN_N_PARADOXES + 1];

  SamenProject *project;
  char *selection;
  char *party;        /* whose eyes; NULL: the group */
  SamenRound *round;  /* the one looked at */
  SamenRound *before; /* the one it is compared with, or NULL */
  gboolean read_only;
  guint answered; /* bits: what the party answered here since we look through its eyes */
  guint sorted;   /* SamenRanking, or BY_MOVEMENT */
  gboolean showing;
  gboolean stale; /* something came while another page was in front */
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenParadoxView, samen_paradox_view, GTK_TYPE_BOX, G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* One more order than there are rankings, while rounds are compared. */
#define BY_MOVEMENT SAMEN_N_RANKINGS

static const char *const order_names[] = { "book", "difference", "leaning", "felt", "moved", NULL };
static const char *const order_words[] = {
  N_("Order of the Book"),
  N_("Largest Difference First"),
  N_("Leaning Most First"),
  N_("Felt Most First"),
  N_("Moved Most First"),
};

/* --- what it shows ----------------------------------------------------------------------- */

static void
sort_rows (SamenParadoxView *self)
{
  int numbers[SAMEN_N_PARADOXES];
  GtkWidget *above = NULL;

  if (self->sorted == BY_MOVEMENT)
    samen_ranking_moved (self->project, self->before, self->round, numbers);
  else
    samen_ranking (self->project, self->round, (SamenRanking) self->sorted, numbers);
  for (int i = 0; i < SAMEN_N_PARADOXES; i++)
    {
      GtkWidget *row = GTK_WIDGET (self->by_number[numbers[i]]);

      if (gtk_widget_get_prev_sibling (row) != above)
        gtk_box_reorder_child_after (self->rows, row, above);
      above = row;
    }
}

/* By movement only as long as there is any to speak of. */
static void
show_orders (SamenParadoxView *self)
{
  gboolean offered = g_menu_model_get_n_items (G_MENU_MODEL (self->orders)) > BY_MOVEMENT;

  if (offered == (self->before != NULL))
    return;
  if (!offered)
    {
      g_menu_append (self->orders, _(order_words[BY_MOVEMENT]), "paradoxes.order::moved");
      return;
    }
  g_menu_remove (self->orders, BY_MOVEMENT);
  if (self->sorted == BY_MOVEMENT)
    gtk_widget_activate_action (GTK_WIDGET (self), "paradoxes.order", "s", order_names[SAMEN_RANKING_LISTED]);
}

/* What is covered stays so, except what is being answered right here.
 * Returns: (transfer full) (nullable) */
static SamenRound *
round_to_show (SamenParadoxView *self)
{
  if (self->round == NULL || self->round->covered == 0 || self->party == NULL)
    return samen_record_ref (self->round);
  return samen_round_shown_to (samen_project_round (self->project, self->round->id), self->party, self->answered);
}

static void
show_rows (SamenParadoxView *self,
           GHashTable       *codes)
{
  const SamenOutlook outlook = { self->party, gtk_toggle_button_get_active (self->others), codes };
  g_autoptr (SamenRecord) round = (SamenRecord *) round_to_show (self);
  const SamenState state = { self->project, (SamenRound *) round, self->before, self->selection, self->read_only };

  samen_editor_show (SAMEN_EDITOR (self->rounds), &state);
  samen_editor_show (SAMEN_EDITOR (self->rounds_bar), &state);
  samen_editor_show (self->talk, &state);
  samen_party_list_show (self->parties, &state, codes, self->party);
  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    {
      samen_paradox_row_set_outlook (self->by_number[number], &outlook);
      samen_editor_show (SAMEN_EDITOR (self->by_number[number]), &state);
    }
}

static void
show_perspective (SamenParadoxView *self)
{
  const SamenParty *party = samen_project_party (self->project, self->party);
  g_autofree char *name = party != NULL ? samen_party_plain_name (party) : g_strdup (_("Group"));

  gtk_menu_button_set_label (self->perspective, name);
}

static void
show_all (SamenParadoxView *self)
{
  g_autoptr (GHashTable) codes = NULL;

  self->stale = self->project == NULL || samen_editor_is_put_away (GTK_WIDGET (self));
  if (self->stale)
    return;
  if (samen_project_party (self->project, self->party) == NULL)
    g_clear_pointer (&self->party, g_free);
  codes = samen_project_codes (self->project);
  self->showing = TRUE;
  show_perspective (self);
  show_orders (self);
  gtk_widget_set_visible (GTK_WIDGET (self->others), self->party != NULL);
  show_rows (self, codes);
  self->showing = FALSE;
}

static void
map_cb (SamenParadoxView *self)
{
  if (self->stale)
    show_all (self);
}

/* As soon as the rows lie where they come to lie. */
static gboolean
bring_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       row)
{
  SamenParadoxView *self = SAMEN_PARADOX_VIEW (widget);
  GtkAdjustment *scroll = gtk_scrolled_window_get_vadjustment (self->scroller);
  graphene_rect_t bounds;

  if (gtk_widget_compute_bounds (row, GTK_WIDGET (self->rows), &bounds))
    gtk_adjustment_clamp_page (scroll, bounds.origin.y, bounds.origin.y + bounds.size.height);
  return G_SOURCE_REMOVE;
}

static gboolean
same_text (const SamenParadox *a,
           const SamenParadox *b)
{
  for (const SamenField *field = samen_paradox_class.fields; field->name != NULL; field++)
    if ((field->type == SAMEN_FIELD_TEXT || field->type == SAMEN_FIELD_DATE) && g_strcmp0 (*SAMEN_FIELD_PTR (char *, a, field), *SAMEN_FIELD_PTR (char *, b, field)) != 0)
      return FALSE;
  return TRUE;
}

/* What undo or a starter leads to is brought into view, and opened; but a marker
 * that went back is seen in a shut row too. */
static void
follow_selection (SamenParadoxView   *self,
                  const SamenProject *old,
                  const char         *selection)
{
  int number = samen_subject_paradox_number (selection);
  SamenParadoxRow *row = self->by_number[MAX (number, 0)];
  gboolean changed = old != NULL && old != self->project;

  if (g_strcmp0 (self->selection, selection) == 0)
    return;
  g_free (self->selection);
  self->selection = g_strdup (selection);
  if (number <= 0)
    return;
  if (!changed || !same_text (samen_project_paradox (old, number), samen_project_paradox (self->project, number)))
    samen_paradox_row_set_open (row, TRUE);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), bring_cb, g_object_ref (row), g_object_unref);
}

static void
samen_paradox_view_show (SamenEditor      *editor,
                         const SamenState *state)
{
  SamenParadoxView *self = SAMEN_PARADOX_VIEW (editor);
  SamenProject *old = self->project;
  SamenRound *old_round = self->round;
  SamenRound *old_before = self->before;

  self->project = samen_project_ref (state->project);
  self->round = samen_record_ref (state->round);
  self->before = samen_record_ref (state->before);
  self->read_only = state->read_only;
  samen_record_unref (old_round);
  samen_record_unref (old_before);
  follow_selection (self, old, state->selection);
  g_clear_pointer (&old, samen_project_unref);
  show_all (self);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_paradox_view_show;
}

/* --- what the person does -------------------------------------------------------------------- */

static void
chosen_cb (SamenParadoxView *self,
           const char       *party)
{
  /* A list that gets the focus chooses once more what is chosen. */
  if (g_strcmp0 (self->party, party) == 0)
    return;
  samen_paradox_view_look_as (self, party);
  gtk_popover_popdown (self->popover);
}

/* Little room: the parties go behind a button, the legend goes. */
static void
narrow_cb (SamenParadoxView *self,
           GParamSpec       *pspec,
           SamenBreakpoint  *breakpoint)
{
  gboolean narrow = samen_breakpoint_is_narrow (breakpoint);
  g_autoptr (GtkWidget) parties = g_object_ref (GTK_WIDGET (self->parties));

  if (narrow)
    {
      gtk_box_remove (self->halves, parties);
      gtk_popover_set_child (self->popover, parties);
    }
  else
    {
      gtk_popover_set_child (self->popover, NULL);
      gtk_box_prepend (self->halves, parties);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->perspective), narrow);
  gtk_widget_set_visible (self->legend, !narrow);
  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    samen_paradox_row_set_narrow (self->by_number[number], narrow);
}

static void
others_cb (SamenParadoxView *self)
{
  show_all (self);
}

static void
order_cb (GSimpleAction *action,
          GVariant      *name,
          gpointer       data)
{
  SamenParadoxView *self = data;

  for (guint order = 0; order_names[order] != NULL; order++)
    if (g_str_equal (order_names[order], g_variant_get_string (name, NULL)))
      self->sorted = order;
  g_simple_action_set_state (action, name);
  gtk_menu_button_set_label (self->order, _(order_words[self->sorted]));
  if (self->project != NULL)
    sort_rows (self);
}

/* --- the widget ---------------------------------------------------------------------------------- */

static void
samen_paradox_view_finalize (GObject *object)
{
  SamenParadoxView *self = SAMEN_PARADOX_VIEW (object);

  g_clear_pointer (&self->project, samen_project_unref);
  samen_record_unref (self->round);
  samen_record_unref (self->before);
  g_free (self->selection);
  g_free (self->party);
  G_OBJECT_CLASS (samen_paradox_view_parent_class)->finalize (object);
}

static void
samen_paradox_view_class_init (SamenParadoxViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_paradox_view_finalize;
  g_type_ensure (SAMEN_TYPE_BREAKPOINT);
  g_type_ensure (SAMEN_TYPE_CHOICE_ROW);
  g_type_ensure (SAMEN_TYPE_GLYPH);
  g_type_ensure (SAMEN_TYPE_PARTY_LIST);
  g_type_ensure (SAMEN_TYPE_ROUNDS_BAR);
  g_type_ensure (SAMEN_TYPE_ROUNDS_BUTTON);
  g_type_ensure (SAMEN_TYPE_SECTION);
  g_type_ensure (SAMEN_TYPE_SWITCH_ROW);
  g_type_ensure (SAMEN_TYPE_TALK_LIST);
  g_type_ensure (SAMEN_TYPE_TEXT_ROW);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/paradox-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxView, parties);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxView, halves);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxView, perspective);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxView, popover);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxView, legend);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxView, scroller);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxView, rows);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxView, others);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxView, rounds);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxView, rounds_bar);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxView, order);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxView, talk_button);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxView, talk);
  gtk_widget_class_bind_template_child (widget_class, SamenParadoxView, orders);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, others_cb);
  gtk_widget_class_set_css_name (widget_class, "paradox-view");
}

/* Comes before the window hears of it, and so before what follows is shown. */
static void
row_edit_cb (SamenParadoxView *self,
             SamenProject     *next,
             const char       *label,
             guint             stroke,
             const char       *focus,
             SamenParadoxRow  *row)
{
  const char *id = self->round != NULL ? self->round->id : NULL;
  int number = samen_paradox_row_number (row);

  if (samen_round_answer (samen_project_round (self->project, id), self->party, number) != samen_round_answer (samen_project_round (next, id), self->party, number))
    self->answered |= 1u << (number - 1);
}

static void
add_rows (SamenParadoxView *self)
{
  g_autoptr (GtkSizeGroup) left = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) right = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) tail = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    {
      GtkWidget *row = samen_paradox_row_new (number);

      self->by_number[number] = SAMEN_PARADOX_ROW (row);
      samen_paradox_row_align (self->by_number[number], left, right, tail);
      g_signal_connect_object (row, "edit", G_CALLBACK (row_edit_cb), self, G_CONNECT_SWAPPED);
      samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (row));
      gtk_box_append (self->rows, row);
    }
}

static void
samen_paradox_view_init (SamenParadoxView *self)
{
  const GActionEntry entries[] = {
    { .name = "order", .activate = order_cb, .parameter_type = "s", .state = "'book'" },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "paradoxes", G_ACTION_GROUP (group));
  gtk_menu_button_set_label (self->order, _(order_words[0]));
  samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (self->rounds));
  samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (self->rounds_bar));
  samen_rounds_bar_set_notes (self->rounds_bar, _("The answers you change here are those of that round."),
                              _("arrow above the line: how the median moved"));
  samen_editor_adopt (SAMEN_EDITOR (self), self->talk);
  g_signal_connect_object (self->talk, "select", G_CALLBACK (gtk_menu_button_popdown), self->talk_button,
                           G_CONNECT_SWAPPED);
  samen_spoken_name_below (GTK_WIDGET (self));
  add_rows (self);
  g_signal_connect (self, "map", G_CALLBACK (map_cb), NULL);
}

GtkWidget *
samen_paradox_view_new (void)
{
  return g_object_new (SAMEN_TYPE_PARADOX_VIEW, NULL);
}

void
samen_paradox_view_look_as (SamenParadoxView *self,
                            const char       *party)
{
  g_return_if_fail (SAMEN_IS_PARADOX_VIEW (self));

  if (g_strcmp0 (self->party, party) == 0)
    return;
  g_free (self->party);
  self->party = g_strdup (party);
  self->answered = 0;
  show_all (self);
}

void
samen_paradox_view_show_rounds (SamenParadoxView *self)
{
  g_return_if_fail (SAMEN_IS_PARADOX_VIEW (self));
  samen_rounds_button_popup (self->rounds);
}

void
samen_paradox_view_talk (SamenParadoxView *self)
{
  g_return_if_fail (SAMEN_IS_PARADOX_VIEW (self));
  gtk_menu_button_popup (self->talk_button);
}
