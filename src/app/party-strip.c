/* app/party-strip.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/party-strip.h"

#include "app/party-chip.h"

#include <glib/gi18n-lib.h>

/* So few need no search. */
#define FEW 8

struct _SamenPartyStrip
{
  GtkBox parent_instance;

  GtkEditable *search;
  GtkFlowBox *chips;
  GtkWidget *scroller;
  GtkWidget *nobody;
};

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamenPartyStrip, samen_party_strip, GTK_TYPE_BOX)

static SamenPartyChip *
chip_of (GtkFlowBoxChild *child)
{
  return SAMEN_PARTY_CHIP (gtk_flow_box_child_get_child (child));
}

static gboolean
fits_search (GtkFlowBoxChild *child,
             gpointer         data)
{
  SamenPartyStrip *self = data;
  const char *typed = gtk_editable_get_text (self->search);
  const char *name = gtk_widget_get_tooltip_text (GTK_WIDGET (chip_of (child)));

  return *typed == '\0' || (name != NULL && g_str_match_string (typed, name, TRUE));
}

static void
searched_cb (SamenPartyStrip *self)
{
  gtk_flow_box_invalidate_filter (self->chips);
}

static void
activated_cb (SamenPartyStrip *self,
              GtkFlowBoxChild *child)
{
  g_signal_emit (self, signals[CHOSEN], 0, samen_party_chip_party (chip_of (child)));
}

/* Arrows go from chip to chip; Tab leaves them all. */
static gboolean
samen_party_strip_focus (GtkWidget        *widget,
                         GtkDirectionType  direction)
{
  SamenPartyStrip *self = SAMEN_PARTY_STRIP (widget);
  gboolean tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;

  if (!tab || gtk_widget_get_focus_child (widget) != self->scroller)
    return GTK_WIDGET_CLASS (samen_party_strip_parent_class)->focus (widget, direction);
  return direction == GTK_DIR_TAB_BACKWARD && gtk_widget_get_visible (GTK_WIDGET (self->search))
         && gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
samen_party_strip_class_init (SamenPartyStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->focus = samen_party_strip_focus;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/party-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenPartyStrip, search);
  gtk_widget_class_bind_template_child (widget_class, SamenPartyStrip, chips);
  gtk_widget_class_bind_template_child (widget_class, SamenPartyStrip, scroller);
  gtk_widget_class_bind_template_child (widget_class, SamenPartyStrip, nobody);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, searched_cb);
  gtk_widget_class_set_css_name (widget_class, "party-strip");
}

static void
samen_party_strip_init (SamenPartyStrip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Find a Party"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chips), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Parties"), -1);
  gtk_flow_box_set_filter_func (self->chips, fits_search, self, NULL);
}

/* As many chips as there are parties. */
static void
fit_chips (SamenPartyStrip *self,
           guint            n)
{
  GtkFlowBoxChild *rest;

  while ((rest = gtk_flow_box_get_child_at_index (self->chips, (int) n)) != NULL)
    gtk_flow_box_remove (self->chips, GTK_WIDGET (rest));
  while (n > 0 && gtk_flow_box_get_child_at_index (self->chips, (int) n - 1) == NULL)
    gtk_flow_box_append (self->chips, samen_party_chip_new (22, TRUE));
}

void
samen_party_strip_show (SamenPartyStrip *self,
                        GPtrArray       *parties,
                        GHashTable      *codes)
{
  g_return_if_fail (SAMEN_IS_PARTY_STRIP (self));

  fit_chips (self, parties->len);
  gtk_widget_set_visible (self->nobody, parties->len == 0);
  gtk_widget_set_visible (self->scroller, parties->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->search), parties->len > FEW);
  for (guint i = 0; i < parties->len; i++)
    {
      GtkFlowBoxChild *child = gtk_flow_box_get_child_at_index (self->chips, (int) i);
      const SamenParty *party = g_ptr_array_index (parties, i);
      g_autofree char *name = samen_party_plain_name (party);

      samen_party_chip_show (chip_of (child), party, codes);
      gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    }
}
