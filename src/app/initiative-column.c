/* app/initiative-column.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/initiative-column.h"

#include "app/initiative-edits.h"
#include "app/ui-language.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

struct _SamenInitiativeColumn
{
  GtkBox parent_instance;

  GtkLabel *heading;
  GtkLabel *count;
  GtkScrolledWindow *scroller;
  GtkBox *cards;
  GtkLabel *hint; /* invites, as long as there is no card */
  GtkStack *foot;
  GtkEntry *entry;

  SamenStatus status;
  SamenProject *project;
  GtkWidget *mark; /* the card a drop would come above, or the cards' box */
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenInitiativeColumn, samen_initiative_column, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static const char *const hints[] = {
  N_("Think big, do small. What will you try first?"),
  N_("What are we trying, small and for real?"),
  N_("What works, and where else could it?"),
  N_("What did we stop, and what did it teach us?"),
};

static void
samen_initiative_column_show (SamenEditor      *editor,
                              const SamenState *state)
{
  SamenInitiativeColumn *self = SAMEN_INITIATIVE_COLUMN (editor);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  gtk_widget_set_sensitive (GTK_WIDGET (self->foot), !state->read_only);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_initiative_column_show;
}

/* --- dropping a card ------------------------------------------------------------------ */

static void
set_mark (SamenInitiativeColumn *self,
          GtkWidget             *mark)
{
  if (self->mark != NULL)
    gtk_widget_remove_css_class (self->mark, "drop-here");
  if (mark != NULL)
    gtk_widget_add_css_class (mark, "drop-here");
  self->mark = mark;
}

/* The card whose middle is below @y, in the column's coordinates; NULL: none. */
static GtkWidget *
card_below (SamenInitiativeColumn *self,
            double                 y)
{
  for (GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self->cards)); card != NULL;
       card = gtk_widget_get_next_sibling (card))
    {
      graphene_rect_t bounds;

      if (SAMEN_IS_INITIATIVE_CARD (card) && gtk_widget_compute_bounds (card, GTK_WIDGET (self), &bounds) &&
          y < bounds.origin.y + bounds.size.height / 2)
        return card;
    }
  return NULL;
}

static GdkDragAction
motion_cb (GtkDropTarget         *target,
           double                 x,
           double                 y,
           SamenInitiativeColumn *self)
{
  GtkWidget *below = card_below (self, y);

  set_mark (self, below != NULL ? below : GTK_WIDGET (self->cards));
  return GDK_ACTION_MOVE;
}

static void
leave_cb (SamenInitiativeColumn *self)
{
  set_mark (self, NULL);
}

static gboolean
drop_cb (GtkDropTarget         *target,
         const GValue          *value,
         double                 x,
         double                 y,
         SamenInitiativeColumn *self)
{
  SamenInitiativeCard *card = g_value_get_object (value);
  GtkWidget *below = card_below (self, y);
  const char *id = samen_initiative_card_id (card);
  const char *before = below != NULL ? samen_initiative_card_id (SAMEN_INITIATIVE_CARD (below)) : NULL;

  set_mark (self, NULL);
  if (gtk_widget_get_root (GTK_WIDGET (card)) != gtk_widget_get_root (GTK_WIDGET (self)))
    return FALSE;
  gtk_widget_grab_focus (GTK_WIDGET (card));
  samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_initiative_move (self->project, id, self->status, before),
                     _("Move Initiative"), 0, id);
  samen_editor_select (SAMEN_EDITOR (self), id);
  return TRUE;
}

/* --- a new one --------------------------------------------------------------------------- */

static void
begin_cb (SamenInitiativeColumn *self)
{
  samen_initiative_column_begin (self);
}

static void
end_cb (SamenInitiativeColumn *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  gtk_stack_set_visible_child_name (self->foot, "button");
}

static void
enter_cb (SamenInitiativeColumn *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  g_autofree char *id = NULL;
  SamenProject *next;

  if (*title == '\0')
    {
      end_cb (self);
      return;
    }
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  next = samen_initiative_add (self->project, title, self->status, &id);
  samen_editor_edit (SAMEN_EDITOR (self), self->project, next, _("Add Initiative"), 0, id);
  samen_editor_select (SAMEN_EDITOR (self), id);
}

static gboolean
key_cb (SamenInitiativeColumn *self,
        guint                  key,
        guint                  code,
        GdkModifierType        modifiers)
{
  if (key != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  end_cb (self);
  gtk_widget_child_focus (GTK_WIDGET (self->foot), GTK_DIR_TAB_FORWARD);
  return GDK_EVENT_STOP;
}

/* --- the widget ------------------------------------------------------------------------------ */

static void
samen_initiative_column_finalize (GObject *object)
{
  g_clear_pointer (&SAMEN_INITIATIVE_COLUMN (object)->project, samen_project_unref);
  G_OBJECT_CLASS (samen_initiative_column_parent_class)->finalize (object);
}

static void
samen_initiative_column_class_init (SamenInitiativeColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_initiative_column_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/initiative-column.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeColumn, heading);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeColumn, count);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeColumn, scroller);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeColumn, cards);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeColumn, hint);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeColumn, foot);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeColumn, entry);
  gtk_widget_class_bind_template_callback (widget_class, begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, enter_cb);
  gtk_widget_class_set_css_name (widget_class, "initiative-column");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
watch_person (SamenInitiativeColumn *self)
{
  GtkDropTarget *target = gtk_drop_target_new (SAMEN_TYPE_INITIATIVE_CARD, GDK_ACTION_MOVE);
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
}

static void
samen_initiative_column_init (SamenInitiativeColumn *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Title of the new initiative"), -1);
  watch_person (self);
}

GtkWidget *
samen_initiative_column_new (SamenStatus status)
{
  SamenInitiativeColumn *self = g_object_new (SAMEN_TYPE_INITIATIVE_COLUMN, NULL);
  const char *words = samen_words_choice (samen_ui_language (), "status", samen_status_names, status);

  self->status = status;
  gtk_label_set_label (self->heading, words);
  gtk_label_set_label (self->hint, _(hints[status]));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  return GTK_WIDGET (self);
}

/* --- for the board --------------------------------------------------------------------------- */

static void
show_count (SamenInitiativeColumn *self,
            guint                  n)
{
  g_autofree char *count = n > 0 ? g_strdup_printf ("%u", n) : g_strdup ("");

  gtk_label_set_label (self->count, count);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), n == 0);
}

static void
remove_others (SamenInitiativeColumn *self,
               GPtrArray             *cards)
{
  GtkWidget *next;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->cards)); child != NULL; child = next)
    {
      next = gtk_widget_get_next_sibling (child);
      if (SAMEN_IS_INITIATIVE_CARD (child) && !g_ptr_array_find (cards, child, NULL))
        gtk_box_remove (self->cards, child);
    }
}

void
samen_initiative_column_arrange (SamenInitiativeColumn *self,
                                 GPtrArray             *cards)
{
  GtkWidget *above = GTK_WIDGET (self->hint);

  g_return_if_fail (SAMEN_IS_INITIATIVE_COLUMN (self));

  set_mark (self, NULL);
  remove_others (self, cards);
  for (guint i = 0; i < cards->len; i++)
    {
      GtkWidget *card = g_ptr_array_index (cards, i);

      if (gtk_widget_get_parent (card) == NULL)
        gtk_box_insert_child_after (self->cards, card, above);
      else if (gtk_widget_get_prev_sibling (card) != above)
        gtk_box_reorder_child_after (self->cards, card, above);
      above = card;
    }
  show_count (self, cards->len);
}

SamenInitiativeCard *
samen_initiative_column_card (SamenInitiativeColumn *self,
                              guint                  index)
{
  GtkWidget *card = gtk_widget_get_next_sibling (GTK_WIDGET (self->hint));

  while (card != NULL && index-- > 0)
    card = gtk_widget_get_next_sibling (card);
  return card != NULL ? SAMEN_INITIATIVE_CARD (card) : NULL;
}

void
samen_initiative_column_begin (SamenInitiativeColumn *self)
{
  g_return_if_fail (SAMEN_IS_INITIATIVE_COLUMN (self));

  gtk_stack_set_visible_child_name (self->foot, "entry");
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

void
samen_initiative_column_take_focus (SamenInitiativeColumn *self)
{
  g_return_if_fail (SAMEN_IS_INITIATIVE_COLUMN (self));
  gtk_widget_child_focus (GTK_WIDGET (self->foot), GTK_DIR_TAB_FORWARD);
}

void
samen_initiative_column_reveal (SamenInitiativeColumn *self,
                                SamenInitiativeCard   *card)
{
  graphene_rect_t bounds;

  if (gtk_widget_compute_bounds (GTK_WIDGET (card), GTK_WIDGET (self->cards), &bounds))
    gtk_adjustment_clamp_page (gtk_scrolled_window_get_vadjustment (self->scroller), bounds.origin.y,
                               bounds.origin.y + bounds.size.height);
}
