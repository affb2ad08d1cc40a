/* app/initiative-board.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/initiative-board.h"

#include "app/editor-tree.h"
#include "app/initiative-column.h"
#include "app/initiative-edits.h"
#include "app/party-strip.h"

#include <glib/gi18n-lib.h>

#define N_COLUMNS (SAMEN_STATUS_STOPPED + 1)

struct _SamenInitiativeBoard
{
  GtkBox parent_instance;

  SamenPartyStrip *parties;
  GtkBox *columns;
  SamenInitiativeColumn *by_status[N_COLUMNS];
  GHashTable *cards; /* id → SamenInitiativeCard, held */

  SamenProject *project;
  char *selection;
  gboolean read_only;
};

enum
{
  OPEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenInitiativeBoard, samen_initiative_board, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- the cards -------------------------------------------------------------------------- */

static SamenInitiativeCard *
card_for (SamenInitiativeBoard *self,
          const char           *id)
{
  SamenInitiativeCard *card = id != NULL ? g_hash_table_lookup (self->cards, id) : NULL;

  if (card != NULL || id == NULL)
    return card;
  card = SAMEN_INITIATIVE_CARD (samen_initiative_card_new (id));
  samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (card));
  g_hash_table_insert (self->cards, g_strdup (id), g_object_ref_sink (card));
  return card;
}

/* Takes a card out of its column, unless it is there to stay. */
static void
take_out (GtkWidget *card,
          GtkWidget *column)
{
  GtkWidget *parent = gtk_widget_get_parent (card);

  if (parent != NULL && !gtk_widget_is_ancestor (card, column))
    gtk_box_remove (GTK_BOX (parent), card);
}

static void
show_column (SamenInitiativeBoard *self,
             const SamenState     *state,
             GHashTable           *codes,
             int                   status)
{
  g_autoptr (GPtrArray) cards = g_ptr_array_new ();

  SAMEN_EACH (const SamenInitiative, initiative, state->project->initiatives)
  {
    SamenInitiativeCard *card;

    if (initiative->status != status)
      continue;
    card = card_for (self, initiative->id);
    take_out (GTK_WIDGET (card), GTK_WIDGET (self->by_status[status]));
    samen_initiative_card_set_codes (card, codes);
    samen_editor_show (SAMEN_EDITOR (card), state);
    g_ptr_array_add (cards, card);
  }
  samen_editor_show (SAMEN_EDITOR (self->by_status[status]), state);
  samen_initiative_column_arrange (self->by_status[status], cards);
}

static void
show_parties (SamenInitiativeBoard *self,
              GHashTable           *codes)
{
  g_autoptr (GPtrArray) parties = g_ptr_array_new ();

  SAMEN_EACH (const SamenParty, party, self->project->parties)
  {
    g_ptr_array_add (parties, (gpointer) party);
  }
  samen_party_strip_show (self->parties, parties, codes);
}

static gboolean
is_gone (gpointer id,
         gpointer card,
         gpointer project)
{
  GtkWidget *parent = gtk_widget_get_parent (card);

  if (samen_initiative_find (project, id) != NULL)
    return FALSE;
  if (parent != NULL)
    gtk_box_remove (GTK_BOX (parent), card);
  return TRUE;
}

/* The card the keyboard is on; NULL when it is elsewhere, also within a card. */
static SamenInitiativeCard *
focused_card (SamenInitiativeBoard *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (!SAMEN_IS_INITIATIVE_CARD (focus) || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return NULL;
  return SAMEN_INITIATIVE_CARD (focus);
}

/* As soon as the cards lie where they come to lie. */
static gboolean
reveal_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       id)
{
  SamenInitiativeBoard *self = SAMEN_INITIATIVE_BOARD (widget);
  SamenInitiativeCard *card = g_hash_table_lookup (self->cards, id);
  GtkWidget *column = card != NULL ? gtk_widget_get_ancestor (GTK_WIDGET (card), SAMEN_TYPE_INITIATIVE_COLUMN) : NULL;

  if (column != NULL)
    samen_initiative_column_reveal (SAMEN_INITIATIVE_COLUMN (column), card);
  return G_SOURCE_REMOVE;
}

static void
reveal (SamenInitiativeBoard *self,
        const char           *id)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (self), reveal_cb, g_strdup (id), g_free);
}

static void
follow_selection (SamenInitiativeBoard *self,
                  const char           *selection)
{
  if (g_strcmp0 (self->selection, selection) == 0)
    return;
  g_free (self->selection);
  self->selection = g_strdup (selection);
  if (selection != NULL)
    reveal (self, selection);
}

static void
samen_initiative_board_show (SamenEditor      *editor,
                             const SamenState *state)
{
  SamenInitiativeBoard *self = SAMEN_INITIATIVE_BOARD (editor);
  g_autoptr (GHashTable) codes = samen_project_codes (state->project);
  SamenInitiativeCard *focused = focused_card (self);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  self->read_only = state->read_only;
  show_parties (self, codes);
  if (focused != NULL && is_gone ((gpointer) samen_initiative_card_id (focused), focused, self->project))
    focused = NULL;
  g_hash_table_foreach_remove (self->cards, is_gone, self->project);
  for (int status = 0; status < N_COLUMNS; status++)
    show_column (self, state, codes, status);
  /* A card that went to another column takes the keyboard along. */
  if (focused != NULL && focused_card (self) != focused)
    {
      gtk_widget_grab_focus (GTK_WIDGET (focused));
      reveal (self, samen_initiative_card_id (focused));
    }
  follow_selection (self, state->selection);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_initiative_board_show;
}

/* --- keys --------------------------------------------------------------------------------- */

/* The initiative that keys are about: the one the keyboard is on. */
static const SamenInitiative *
current (SamenInitiativeBoard *self)
{
  SamenInitiativeCard *card = focused_card (self);

  return self->project != NULL && card != NULL
           ? samen_initiative_find (self->project, samen_initiative_card_id (card)) : NULL;
}

/* Where @initiative stands in its column. */
static guint
row_of (SamenInitiativeBoard  *self,
        const SamenInitiative *initiative)
{
  SamenInitiativeCard *card;
  guint row = 0;

  while ((card = samen_initiative_column_card (self->by_status[initiative->status], row)) != NULL &&
         g_strcmp0 (samen_initiative_card_id (card), initiative->id) != 0)
    row++;
  return row;
}

static void
go_to (SamenInitiativeBoard *self,
       SamenInitiativeCard  *card)
{
  if (card == NULL)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (card));
  samen_editor_select (SAMEN_EDITOR (self), samen_initiative_card_id (card));
}

/* To the nearest card of the next column that has any. */
static void
go_aside (SamenInitiativeBoard  *self,
          const SamenInitiative *from,
          int                    step)
{
  guint row = row_of (self, from);

  for (int status = from->status + step; status >= 0 && status < N_COLUMNS; status += step)
    for (int at = (int) row; at >= 0; at--)
      {
        SamenInitiativeCard *card = samen_initiative_column_card (self->by_status[status], (guint) at);

        if (card != NULL)
          {
            go_to (self, card);
            return;
          }
      }
}

static void
go_along (SamenInitiativeBoard  *self,
          const SamenInitiative *from,
          int                    step)
{
  int row = (int) row_of (self, from) + step;

  if (row >= 0)
    go_to (self, samen_initiative_column_card (self->by_status[from->status], (guint) row));
}

static void
move (SamenInitiativeBoard  *self,
      const SamenInitiative *initiative,
      int                    status,
      SamenInitiativeCard   *before)
{
  g_autofree char *id = g_strdup (initiative->id);
  SamenProject *next;

  if (self->read_only || status < 0 || status >= N_COLUMNS)
    return;
  next = samen_initiative_move (self->project, id, (SamenStatus) status,
                                before != NULL ? samen_initiative_card_id (before) : NULL);
  samen_editor_edit (SAMEN_EDITOR (self), self->project, next, _("Move Initiative"), 0, id);
}

static void
move_along (SamenInitiativeBoard  *self,
            const SamenInitiative *initiative,
            int                    step)
{
  int row = (int) row_of (self, initiative) + (step > 0 ? 2 : -1);

  if (row >= 0)
    move (self, initiative, initiative->status,
          samen_initiative_column_card (self->by_status[initiative->status], (guint) row));
}

/* The keyboard goes on to the card below, else to the one above. */
static void
remove_one (SamenInitiativeBoard  *self,
            const SamenInitiative *initiative)
{
  SamenInitiativeColumn *column = self->by_status[initiative->status];
  guint row = row_of (self, initiative);
  g_autofree char *id = g_strdup (initiative->id);
  SamenInitiativeCard *next;

  if (self->read_only)
    return;
  samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_edit_remove (self->project, id), _("Remove Initiative"), 0, id);
  next = samen_initiative_column_card (column, row);
  if (next == NULL && row > 0)
    next = samen_initiative_column_card (column, row - 1);
  if (next != NULL)
    go_to (self, next);
  else
    samen_initiative_column_take_focus (column);
}

static gboolean
move_by_key (SamenInitiativeBoard  *self,
             const SamenInitiative *initiative,
             guint                  key)
{
  switch (key)
    {
    case GDK_KEY_Left:
      move (self, initiative, initiative->status - 1, NULL);
      return GDK_EVENT_STOP;
    case GDK_KEY_Right:
      move (self, initiative, initiative->status + 1, NULL);
      return GDK_EVENT_STOP;
    case GDK_KEY_Up:
    case GDK_KEY_Down:
      move_along (self, initiative, key == GDK_KEY_Down ? 1 : -1);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static gboolean
go_by_key (SamenInitiativeBoard  *self,
           const SamenInitiative *initiative,
           guint                  key)
{
  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_Right:
      go_aside (self, initiative, key == GDK_KEY_Right ? 1 : -1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Up:
    case GDK_KEY_Down:
      go_along (self, initiative, key == GDK_KEY_Down ? 1 : -1);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static gboolean
act_by_key (SamenInitiativeBoard  *self,
            const SamenInitiative *initiative,
            guint                  key)
{
  switch (key)
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      samen_editor_select (SAMEN_EDITOR (self), initiative->id);
      g_signal_emit (self, signals[OPEN], 0);
      return GDK_EVENT_STOP;
    case GDK_KEY_Delete:
      remove_one (self, initiative);
      return GDK_EVENT_STOP;
    case GDK_KEY_n:
      samen_initiative_column_begin (self->by_status[initiative->status]);
      return GDK_EVENT_STOP;
    case GDK_KEY_p:
      samen_initiative_card_pick_party (focused_card (self));
      return GDK_EVENT_STOP;
    default:
      return go_by_key (self, initiative, key);
    }
}

static gboolean
key_cb (SamenInitiativeBoard *self,
        guint                 key,
        guint                 code,
        GdkModifierType       modifiers)
{
  const SamenInitiative *initiative = current (self);
  GdkModifierType held = modifiers & gtk_accelerator_get_default_mod_mask ();

  if (initiative == NULL)
    return GDK_EVENT_PROPAGATE;
  if (held == GDK_CONTROL_MASK)
    return move_by_key (self, initiative, key);
  return held == 0 ? act_by_key (self, initiative, key) : GDK_EVENT_PROPAGATE;
}

/* Enter on a party: it takes part in what is selected. */
static void
chosen_cb (SamenInitiativeBoard *self,
           const char           *party)
{
  const SamenInitiative *initiative = samen_initiative_find (self->project, self->selection);

  if (initiative == NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.say", "s",
                                _("Choose an initiative first, or drag the party onto one"));
  else if (!self->read_only)
    samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_initiative_give (self->project, initiative->id, party),
                       _("Add Party to Initiative"), 0, initiative->id);
}

/* --- the widget ------------------------------------------------------------------------------- */

static void
samen_initiative_board_dispose (GObject *object)
{
  SamenInitiativeBoard *self = SAMEN_INITIATIVE_BOARD (object);

  g_clear_pointer (&self->cards, g_hash_table_unref);
  g_clear_pointer (&self->project, samen_project_unref);
  g_clear_pointer (&self->selection, g_free);
  G_OBJECT_CLASS (samen_initiative_board_parent_class)->dispose (object);
}

static void
samen_initiative_board_class_init (SamenInitiativeBoardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = samen_initiative_board_dispose;
  signals[OPEN] = g_signal_new ("open", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
  g_type_ensure (SAMEN_TYPE_PARTY_STRIP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/initiative-board.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeBoard, parties);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeBoard, columns);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_set_css_name (widget_class, "initiative-board");
}

static void
samen_initiative_board_init (SamenInitiativeBoard *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->cards = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  for (int status = 0; status < N_COLUMNS; status++)
    {
      self->by_status[status] = SAMEN_INITIATIVE_COLUMN (samen_initiative_column_new ((SamenStatus) status));
      samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (self->by_status[status]));
      gtk_box_append (self->columns, GTK_WIDGET (self->by_status[status]));
    }
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
