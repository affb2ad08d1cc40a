/* app/initiative-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/initiative-card.h"

#include "app/editor-tree.h"
#include "app/initiative-edits.h"
#include "app/party-chip.h"
#include "app/party-search.h"
#include "app/step-words.h"
#include "app/text-row.h"
#include "app/ui-language.h"
#include "core/text.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

struct _SamenInitiativeCard
{
  GtkBox parent_instance;

  GtkLabel *theme;
  GtkLabel *title;
  GtkBox *lead_slot;
  GtkWidget *lead_hint;
  SamenPartyChip *lead;
  GtkFlowBox *partners;
  GtkMenuButton *add;
  GtkWidget *numbers_line;
  GtkLabel *numbers;
  GtkLabel *step;
  GtkLabel *step_who;
  GtkEntry *ask;
  GtkWidget *learned;

  char *id;
  SamenProject *project;
  GHashTable *codes;
  gboolean read_only;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenInitiativeCard, samen_initiative_card, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what it shows -------------------------------------------------------------------- */

static void
show_words (GtkLabel   *label,
            const char *words)
{
  gtk_label_set_label (label, samen_text (words));
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL);
}

static void
show_lead (SamenInitiativeCard   *self,
           const SamenInitiative *initiative)
{
  const SamenParty *lead = samen_project_party (self->project, initiative->lead);

  if (lead != NULL)
    samen_party_chip_show (self->lead, lead, self->codes);
  gtk_widget_set_visible (GTK_WIDGET (self->lead), lead != NULL);
  gtk_widget_set_visible (self->lead_hint, lead == NULL);
}

/* The chip at @index, made when there is none yet. */
static SamenPartyChip *
partner_chip (SamenInitiativeCard *self,
              guint                index)
{
  GtkFlowBoxChild *child = gtk_flow_box_get_child_at_index (self->partners, (int) index);
  GtkWidget *chip;

  if (child != NULL)
    return SAMEN_PARTY_CHIP (gtk_flow_box_child_get_child (child));
  chip = samen_party_chip_new (24, FALSE);
  gtk_flow_box_append (self->partners, chip);
  return SAMEN_PARTY_CHIP (chip);
}

static void
show_partners (SamenInitiativeCard   *self,
               const SamenInitiative *initiative)
{
  GtkFlowBoxChild *rest;
  guint n = 0;

  SAMEN_EACH (const char, id, initiative->partners)
  {
    const SamenParty *party = samen_project_party (self->project, id);

    if (party != NULL)
      samen_party_chip_show (partner_chip (self, n++), party, self->codes);
  }
  while ((rest = gtk_flow_box_get_child_at_index (self->partners, (int) n)) != NULL)
    gtk_flow_box_remove (self->partners, GTK_WIDGET (rest));
}

/* "8 · 12", and both poles of each for who lingers. */
static void
show_paradoxes (SamenInitiativeCard   *self,
                const SamenInitiative *initiative)
{
  g_autoptr (GString) numbers = g_string_new (NULL);
  g_autoptr (GString) poles = g_string_new (NULL);
  const char *and = samen_words (self->project->language, "poster.and");

  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    if ((initiative->paradoxes & 1u << (number - 1)) != 0)
      {
        g_string_append_printf (numbers, "%s%d", numbers->len > 0 ? " · " : "", number);
        g_string_append_printf (poles, "%s%d  %s %s %s", poles->len > 0 ? "\n" : "", number,
                                samen_words_paradox (self->project, number, "left"), and,
                                samen_words_paradox (self->project, number, "right"));
      }
  gtk_label_set_label (self->numbers, numbers->str);
  gtk_widget_set_tooltip_text (self->numbers_line, poles->str);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->numbers), GTK_ACCESSIBLE_PROPERTY_LABEL, poles->str, -1);
  gtk_widget_set_visible (self->numbers_line, numbers->len > 0);
}

/* The first step to be done; without one the question, where it can be answered. */
static void
show_step (SamenInitiativeCard   *self,
           const SamenInitiative *initiative)
{
  const SamenStep *step = samen_initiative_next_step (self->project, self->id);
  g_autofree char *who = step != NULL ? samen_step_who_and_when (self->project, step) : NULL;

  show_words (self->step, step != NULL ? step->what : NULL);
  show_words (self->step_who, who);
  gtk_widget_set_visible (GTK_WIDGET (self->ask), step == NULL && initiative->status != SAMEN_STATUS_STOPPED);
  gtk_widget_set_sensitive (GTK_WIDGET (self->ask), !self->read_only);
}

static void
name_for_all (SamenInitiativeCard   *self,
              const SamenInitiative *initiative)
{
  const SamenParty *lead = samen_project_party (self->project, initiative->lead);
  g_autofree char *name = lead != NULL ? samen_party_plain_name (lead) : NULL;
  /* Translators: %s is the name of a party */
  g_autofree char *led = name != NULL ? g_strdup_printf (_("%s leads"), name) : g_strdup (_("nobody leads it yet"));
  const char *status = samen_words_choice (samen_ui_language (), "status", samen_status_names, initiative->status);
  guint partners = samen_list_length (initiative->partners);
  g_autofree char *with = g_strdup_printf (ngettext ("%u partner", "%u partners", partners), partners);
  g_autofree char *words = g_strdup_printf ("%s, %s, %s, %s", samen_text (initiative->title), status, led, with);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
show_initiative (SamenInitiativeCard   *self,
                 const SamenInitiative *initiative)
{
  const SamenTheme *theme = samen_project_theme (self->project, initiative->theme);

  show_words (self->theme, theme != NULL ? theme->name : NULL);
  gtk_label_set_label (self->title, samen_text (initiative->title));
  show_lead (self, initiative);
  show_partners (self, initiative);
  show_paradoxes (self, initiative);
  show_step (self, initiative);
  gtk_widget_set_visible (self->learned, initiative->status >= SAMEN_STATUS_WORKS);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add), !self->read_only);
  name_for_all (self, initiative);
}

static void
mark_selected (SamenInitiativeCard *self,
               gboolean             selected)
{
  if (selected)
    gtk_widget_add_css_class (GTK_WIDGET (self), "selected");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "selected");
}

static void
samen_initiative_card_show (SamenEditor      *editor,
                            const SamenState *state)
{
  SamenInitiativeCard *self = SAMEN_INITIATIVE_CARD (editor);
  const SamenInitiative *initiative = samen_initiative_find (state->project, self->id);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  self->read_only = state->read_only;
  g_clear_pointer (&old, samen_project_unref);
  mark_selected (self, g_strcmp0 (state->selection, self->id) == 0);
  if (initiative == NULL)
    return;
  show_initiative (self, initiative);
  samen_editor_show_below (GTK_WIDGET (self), state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_initiative_card_show;
}

/* --- what the person does --------------------------------------------------------------- */

/* What one works on is what one looks at.  @next: (transfer full) */
static void
say (SamenInitiativeCard *self,
     SamenProject        *next,
     const char          *label)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  samen_editor_edit (SAMEN_EDITOR (self), self->project, next, label, 0, self->id);
  samen_editor_select (SAMEN_EDITOR (self), self->id);
}

static gboolean
drop_party_cb (GtkDropTarget       *target,
               const GValue        *value,
               double               x,
               double               y,
               SamenInitiativeCard *self)
{
  const char *party = samen_party_chip_dropped (value, GTK_WIDGET (self));

  if (party == NULL || self->read_only)
    return FALSE;
  say (self, samen_initiative_give (self->project, self->id, party), _("Add Party to Initiative"));
  return TRUE;
}

static gboolean
drop_lead_cb (GtkDropTarget       *target,
              const GValue        *value,
              double               x,
              double               y,
              SamenInitiativeCard *self)
{
  const char *party = samen_party_chip_dropped (value, GTK_WIDGET (self));

  if (party == NULL || self->read_only)
    return FALSE;
  say (self, samen_initiative_lead (self->project, self->id, party), _("Change Lead"));
  return TRUE;
}

static void
picked_cb (SamenInitiativeCard *self,
           const char          *party)
{
  say (self, samen_initiative_give (self->project, self->id, party), _("Add Party to Initiative"));
}

/* The list of parties is made when somebody asks for it: there are many cards. */
static void
popup_cb (GtkMenuButton *button,
          gpointer       data)
{
  SamenInitiativeCard *self = data;
  const SamenState state = { .project = self->project };
  GtkWidget *search = GTK_WIDGET (gtk_menu_button_get_popover (button));

  if (search == NULL)
    {
      search = g_object_new (SAMEN_TYPE_PARTY_SEARCH, NULL);
      g_signal_connect_object (search, "select", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
      gtk_menu_button_set_popover (button, search);
    }
  samen_editor_show (SAMEN_EDITOR (search), &state);
}

static void
step_cb (SamenInitiativeCard *self)
{
  g_autofree char *what = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->ask))));

  if (*what == '\0')
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->ask), "");
  say (self, samen_step_add (self->project, self->id, what), _("Add Step"));
}

static void
click_cb (SamenInitiativeCard *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  samen_editor_select (SAMEN_EDITOR (self), self->id);
}

static GdkContentProvider *
prepare_cb (GtkDragSource       *source,
            double               x,
            double               y,
            SamenInitiativeCard *self)
{
  if (self->read_only)
    return NULL;
  return gdk_content_provider_new_typed (SAMEN_TYPE_INITIATIVE_CARD, self);
}

static void
begin_cb (GtkDragSource       *source,
          GdkDrag             *drag,
          SamenInitiativeCard *self)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, 20, 20);
  gtk_widget_add_css_class (GTK_WIDGET (self), "dragged");
}

static void
end_cb (SamenInitiativeCard *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "dragged");
}

/* --- the widget ------------------------------------------------------------------------------ */

/* Tab comes to the card itself, then to what is on it. */
static gboolean
samen_initiative_card_focus (GtkWidget        *widget,
                             GtkDirectionType  direction)
{
  gboolean within = gtk_widget_get_focus_child (widget) != NULL;
  gboolean back = direction == GTK_DIR_TAB_BACKWARD;

  if (!within && !back && !gtk_widget_is_focus (widget))
    return gtk_widget_grab_focus (widget);
  if (back && gtk_widget_is_focus (widget))
    return FALSE;
  if (GTK_WIDGET_CLASS (samen_initiative_card_parent_class)->focus (widget, direction))
    return TRUE;
  return back && gtk_widget_grab_focus (widget);
}

static void
samen_initiative_card_finalize (GObject *object)
{
  SamenInitiativeCard *self = SAMEN_INITIATIVE_CARD (object);

  g_free (self->id);
  g_clear_pointer (&self->project, samen_project_unref);
  g_clear_pointer (&self->codes, g_hash_table_unref);
  G_OBJECT_CLASS (samen_initiative_card_parent_class)->finalize (object);
}

static void
samen_initiative_card_class_init (SamenInitiativeCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_initiative_card_finalize;
  widget_class->focus = samen_initiative_card_focus;
  g_type_ensure (SAMEN_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/initiative-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeCard, theme);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeCard, title);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeCard, lead_slot);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeCard, lead_hint);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeCard, partners);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeCard, add);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeCard, numbers_line);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeCard, numbers);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeCard, step);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeCard, step_who);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeCard, ask);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeCard, learned);
  gtk_widget_class_bind_template_callback (widget_class, step_cb);
  gtk_widget_class_set_css_name (widget_class, "initiative-card");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

/* A party can be dropped on @widget. */
static void
take_parties (SamenInitiativeCard *self,
              GtkWidget           *widget,
              GCallback            dropped)
{
  GtkDropTarget *target = gtk_drop_target_new (SAMEN_TYPE_PARTY_CHIP, GDK_ACTION_COPY);

  g_signal_connect (target, "drop", dropped, self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
}

static void
watch_person (SamenInitiativeCard *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), self);
  g_signal_connect (source, "drag-begin", G_CALLBACK (begin_cb), self);
  g_signal_connect_swapped (source, "drag-end", G_CALLBACK (end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
  g_signal_connect_swapped (click, "released", G_CALLBACK (click_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  take_parties (self, GTK_WIDGET (self), G_CALLBACK (drop_party_cb));
  take_parties (self, GTK_WIDGET (self->lead_slot), G_CALLBACK (drop_lead_cb));
}

static void
samen_initiative_card_init (SamenInitiativeCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->lead = SAMEN_PARTY_CHIP (samen_party_chip_new (28, TRUE));
  gtk_box_append (self->lead_slot, GTK_WIDGET (self->lead));
  gtk_menu_button_set_create_popup_func (self->add, popup_cb, self, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Add a Party"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->ask), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What is different tomorrow?"), -1);
  watch_person (self);
  samen_editor_adopt_below (SAMEN_EDITOR (self));
}

GtkWidget *
samen_initiative_card_new (const char *id)
{
  SamenInitiativeCard *self = g_object_new (SAMEN_TYPE_INITIATIVE_CARD, NULL);

  self->id = g_strdup (id);
  g_object_set (self->learned, "subject", id, NULL);
  return GTK_WIDGET (self);
}

const char *
samen_initiative_card_id (SamenInitiativeCard *self)
{
  g_return_val_if_fail (SAMEN_IS_INITIATIVE_CARD (self), NULL);
  return self->id;
}

void
samen_initiative_card_set_codes (SamenInitiativeCard *self,
                                 GHashTable          *codes)
{
  g_return_if_fail (SAMEN_IS_INITIATIVE_CARD (self));

  g_hash_table_ref (codes);
  g_clear_pointer (&self->codes, g_hash_table_unref);
  self->codes = codes;
}

void
samen_initiative_card_pick_party (SamenInitiativeCard *self)
{
  g_return_if_fail (SAMEN_IS_INITIATIVE_CARD (self));
  gtk_menu_button_popup (self->add);
}
