/* app/talk-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/talk-card.h"

#include "app/glyph.h"
#include "app/talk.h"
#include "app/ui-language.h"

#include <glib/gi18n-lib.h>

#define BADGE 20      /* pixels */
#define BADGES_MAX 6  /* what fits beside the buttons */
#define EDGE 12       /* pixels: of the card, below what unfolds */

struct _SamenTalkCard
{
  GtkListBoxRow parent_instance;

  GtkLabel *topic;
  GtkLabel *text;
  GtkLabel *question;
  GtkLabel *why;
  GtkWidget *party_line;
  GtkBox *badges;
  GtkWidget *jump;
  GtkWidget *connect;
  GtkWidget *aside;
  GtkRevealer *reasoning;
  GtkEditable *reason;

  GPtrArray *starters; /* SamenStarter */
  guint rank;
  SamenProject *project;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenTalkCard, samen_talk_card, GTK_TYPE_LIST_BOX_ROW,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static const SamenStarter *
starter_of (SamenTalkCard *self)
{
  return g_ptr_array_index (self->starters, self->rank);
}

/* --- what the person does -------------------------------------------------------------- */

/* Selects, and has the window bring it into view wherever it is. */
static void
go_to (SamenTalkCard *self,
       const char    *subject)
{
  g_autoptr (GtkWidget) alive = g_object_ref (GTK_WIDGET (self));
  g_autofree char *held = g_strdup (subject);

  samen_editor_select (SAMEN_EDITOR (self), held);
  gtk_widget_activate_action (alive, "win.show-place", "s", held);
}

static void
jump_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SamenTalkCard *self = SAMEN_TALK_CARD (widget);
  const char *place = samen_talk_place (starter_of (self));

  if (place != NULL)
    go_to (self, place);
}

static void
badge_cb (GtkWidget     *badge,
          SamenTalkCard *self)
{
  go_to (self, g_object_get_data (G_OBJECT (badge), "party"));
}

/* Asks for the reason; asked again, it no longer does. */
static void
aside_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  SamenTalkCard *self = SAMEN_TALK_CARD (widget);
  gboolean ask = !gtk_revealer_get_reveal_child (self->reasoning);

  gtk_revealer_set_reveal_child (self->reasoning, ask);
  if (ask)
    gtk_widget_grab_focus (GTK_WIDGET (self->reason));
  else
    gtk_widget_grab_focus (widget);
}

/* What unfolds at the lower edge is scrolled to. */
static void
unfolded_cb (GtkRevealer   *revealer,
             GParamSpec    *pspec,
             SamenTalkCard *self)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t bounds;
  GtkAdjustment *scroll;

  if (scroller == NULL || !gtk_revealer_get_child_revealed (revealer) ||
      !gtk_widget_compute_bounds (GTK_WIDGET (revealer), scroller, &bounds))
    return;
  scroll = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  bounds.origin.y += (float) gtk_adjustment_get_value (scroll);
  gtk_adjustment_clamp_page (scroll, bounds.origin.y, bounds.origin.y + bounds.size.height + EDGE);
}

static void
put_aside_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  SamenTalkCard *self = SAMEN_TALK_CARD (widget);
  SamenProject *next = samen_talk_put_aside (self->project, starter_of (self), gtk_editable_get_text (self->reason));

  samen_editor_edit (SAMEN_EDITOR (self), self->project, next, _("Put Aside What to Talk About"), 0, NULL);
}

static void
connect_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  SamenTalkCard *self = SAMEN_TALK_CARD (widget);
  g_autoptr (GtkWidget) alive = g_object_ref (widget);
  const GPtrArray *subjects = starter_of (self)->subjects;
  g_autofree char *id = NULL;
  SamenProject *next = samen_talk_connect (self->project, subjects->pdata[0], subjects->pdata[1], &id);

  samen_editor_edit (SAMEN_EDITOR (self), self->project, next, _("Add Relation"), 0, id);
  if (id != NULL)
    go_to (self, id);
}

static void
reason_given_cb (SamenTalkCard *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "card.put-aside", NULL);
}

static gboolean
reason_key_cb (SamenTalkCard   *self,
               guint            key,
               guint            code,
               GdkModifierType  state)
{
  if (key != GDK_KEY_Escape)
    return FALSE;
  gtk_widget_activate_action (GTK_WIDGET (self), "card.aside", NULL);
  return TRUE;
}

/* --- what it shows ------------------------------------------------------------------------ */

static GtkWidget *
badge_new (SamenTalkCard    *self,
           const SamenParty *party)
{
  GtkWidget *badge = gtk_button_new ();
  g_autofree char *name = samen_party_plain_name (party);

  gtk_button_set_child (GTK_BUTTON (badge), samen_glyph_new ("badge", party->kind, BADGE));
  gtk_widget_set_tooltip_text (badge, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (badge), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_add_css_class (badge, "flat");
  gtk_widget_add_css_class (badge, "talk-badge");
  g_object_set_data_full (G_OBJECT (badge), "party", g_strdup (party->id), g_free);
  g_signal_connect (badge, "clicked", G_CALLBACK (badge_cb), self);
  return badge;
}

/* The badge at a place, if it is of the same party and looks the same. */
static gboolean
is_badge_of (GtkWidget        *badge,
             const SamenParty *party)
{
  return g_strcmp0 (g_object_get_data (G_OBJECT (badge), "party"), party->id) == 0 &&
         g_strcmp0 (gtk_widget_get_tooltip_text (badge), party->name) == 0;
}

static gboolean
same_badges (SamenTalkCard   *self,
             const GPtrArray *parties)
{
  GtkWidget *badge = gtk_widget_get_first_child (GTK_WIDGET (self->badges));

  for (guint i = 0; i < parties->len; i++, badge = gtk_widget_get_next_sibling (badge))
    if (badge == NULL || !is_badge_of (badge, parties->pdata[i]))
      return FALSE;
  return badge == NULL;
}

static void
show_badges (SamenTalkCard *self)
{
  g_autoptr (GPtrArray) parties = samen_talk_parties (self->project, starter_of (self));
  GtkWidget *badge;

  g_ptr_array_set_size (parties, (int) MIN (parties->len, BADGES_MAX));
  gtk_widget_set_visible (self->party_line, parties->len > 0);
  if (same_badges (self, parties))
    return;
  while ((badge = gtk_widget_get_first_child (GTK_WIDGET (self->badges))) != NULL)
    gtk_box_remove (self->badges, badge);
  for (guint i = 0; i < parties->len; i++)
    gtk_box_append (self->badges, badge_new (self, parties->pdata[i]));
}

static void
show_words (SamenTalkCard *self)
{
  const SamenStarter *starter = starter_of (self);
  SamenLanguage language = samen_ui_language ();
  g_autofree char *text = samen_starter_text (self->project, starter, language);
  g_autofree char *question = samen_starter_question (self->project, starter, language);

  gtk_label_set_label (self->topic, samen_starter_topic (starter, language));
  gtk_label_set_label (self->text, text);
  gtk_label_set_label (self->question, question);
  gtk_label_set_label (self->why, samen_starter_why (starter, language));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, question, -1);
}

void
samen_talk_card_set_project (SamenTalkCard      *self,
                             const SamenProject *project)
{
  SamenProject *old = self->project;

  g_return_if_fail (SAMEN_IS_TALK_CARD (self));

  self->project = samen_project_ref (project);
  g_clear_pointer (&old, samen_project_unref);
}

static void
samen_talk_card_show (SamenEditor      *editor,
                      const SamenState *state)
{
  SamenTalkCard *self = SAMEN_TALK_CARD (editor);
  gboolean match = g_strcmp0 (starter_of (self)->rule, "offer-meets-need") == 0;

  samen_talk_card_set_project (self, state->project);
  show_words (self);
  show_badges (self);
  gtk_widget_set_visible (self->jump, samen_talk_place (starter_of (self)) != NULL);
  gtk_widget_set_visible (self->connect, match && !state->read_only);
  gtk_widget_set_visible (self->aside, !state->read_only);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.connect", match && !state->read_only);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.aside", !state->read_only);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "card.put-aside", !state->read_only);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_talk_card_show;
}

/* --- the widget ------------------------------------------------------------------------------ */

static void
samen_talk_card_finalize (GObject *object)
{
  SamenTalkCard *self = SAMEN_TALK_CARD (object);

  g_clear_pointer (&self->starters, g_ptr_array_unref);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_talk_card_parent_class)->finalize (object);
}

static void
install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "card.jump", NULL, jump_cb);
  gtk_widget_class_install_action (klass, "card.connect", NULL, connect_cb);
  gtk_widget_class_install_action (klass, "card.aside", NULL, aside_cb);
  gtk_widget_class_install_action (klass, "card.put-aside", NULL, put_aside_cb);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Delete, 0, "card.aside", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_KP_Delete, 0, "card.aside", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_a, 0, "card.aside", NULL);
}

static void
samen_talk_card_class_init (SamenTalkCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_talk_card_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/talk-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenTalkCard, topic);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkCard, text);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkCard, question);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkCard, why);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkCard, party_line);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkCard, badges);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkCard, jump);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkCard, connect);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkCard, aside);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkCard, reasoning);
  gtk_widget_class_bind_template_child (widget_class, SamenTalkCard, reason);
  gtk_widget_class_bind_template_callback (widget_class, reason_given_cb);
  gtk_widget_class_bind_template_callback (widget_class, reason_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, unfolded_cb);
  gtk_widget_class_set_css_name (widget_class, "talk-card");
  install_actions (widget_class);
}

static void
samen_talk_card_init (SamenTalkCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->jump), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Show where this is"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->reason), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Why Put Aside"), -1);
}

GtkWidget *
samen_talk_card_new (void)
{
  return g_object_new (SAMEN_TYPE_TALK_CARD, NULL);
}

void
samen_talk_card_set_starter (SamenTalkCard *self,
                             GPtrArray     *starters,
                             guint          rank)
{
  g_return_if_fail (SAMEN_IS_TALK_CARD (self));
  g_return_if_fail (rank < starters->len);

  g_ptr_array_ref (starters);
  g_clear_pointer (&self->starters, g_ptr_array_unref);
  self->starters = starters;
  self->rank = rank;
}

guint
samen_talk_card_rank (SamenTalkCard *self)
{
  g_return_val_if_fail (SAMEN_IS_TALK_CARD (self), 0);
  return self->rank;
}
