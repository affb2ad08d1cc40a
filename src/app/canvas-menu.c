/* app/canvas-menu.c - context menus, and the popover that says what a relation is
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/canvas-link.h"
#include "app/canvas-private.h"
#include "app/ui-language.h"
#include "core/edit.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>

/* --- context menus -------------------------------------------------------------------- */

/* The four commitments, in words; innermost ring first. */
static void
fill_commitments (GMenu *menu)
{
  for (int commitment = SAMEN_COMMITMENT_CARRYING; commitment >= SAMEN_COMMITMENT_AWARE; commitment--)
    {
      g_autoptr (GMenuItem) item =
        g_menu_item_new (samen_words_choice (samen_ui_language (), "commitment", samen_commitment_names, commitment), NULL);

      g_menu_item_set_action_and_target (item, "canvas.commitment", "i", commitment);
      g_menu_append_item (menu, item);
    }
}

static const char *
menu_for (SamenCanvas *self,
          const char  *subject)
{
  if (samen_canvas_party (self, subject) != NULL)
    return "party";
  if (samen_canvas_relation (self, subject) != NULL)
    return "relation";
  return subject != NULL ? "ambition" : "empty";
}

static gboolean
unparent_cb (gpointer popover)
{
  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);
  return G_SOURCE_REMOVE;
}

/* A menu's action runs after the menu is closed, so it goes a moment later. */
static void
menu_closed_cb (GtkPopover  *menu,
                SamenCanvas *self)
{
  if (self->menu != GTK_WIDGET (menu))
    return;
  self->menu = NULL;
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_cb, g_object_ref (menu), g_object_unref);
}

void
samen_canvas_open_menu (SamenCanvas *self,
                        const char  *subject,
                        double       px,
                        double       py)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/org/samenspel/Samenspel/canvas-menu.ui");
  GMenuModel *model = G_MENU_MODEL (gtk_builder_get_object (builder, menu_for (self, subject)));

  fill_commitments (G_MENU (gtk_builder_get_object (builder, "commitments")));
  if (self->menu != NULL)
    gtk_popover_popdown (GTK_POPOVER (self->menu));
  self->menu = gtk_popover_menu_new_from_model (model);
  self->menu_at = (GdkRectangle){ (int) px, (int) py, 1, 1 };
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &self->menu_at);
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
  g_signal_connect (self->menu, "closed", G_CALLBACK (menu_closed_cb), self);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/* --- what a relation is ------------------------------------------------------------------ */

static void
kind_wanted_cb (SamenCanvasLink *link,
                int              kind,
                SamenCanvas     *self)
{
  const SamenRelation *relation = samen_canvas_relation (self, self->link_subject);

  if (relation == NULL || self->read_only)
    return;
  samen_editor_edit (SAMEN_EDITOR (self), self->project,
                     samen_edit_set_number (self->project, relation->id, "kind", kind),
                     self->link_stroke != 0 ? _("Add Relation") : _("Change Relation"), self->link_stroke, relation->id);
}

static void
link_closed_cb (GtkPopover  *link,
                SamenCanvas *self)
{
  g_clear_pointer (&self->link_subject, g_free);
  self->link_stroke = 0;
  samen_canvas_focus_map (self);
}

static void
link_make (SamenCanvas *self)
{
  self->link = samen_canvas_link_new ();
  gtk_widget_set_parent (self->link, GTK_WIDGET (self));
  g_signal_connect (self->link, "kind-wanted", G_CALLBACK (kind_wanted_cb), self);
  g_signal_connect (self->link, "closed", G_CALLBACK (link_closed_cb), self);
}

/* @stroke: of the relation that was just drawn, so that saying what it is belongs
 * to the same step; else 0 */
void
samen_canvas_open_link (SamenCanvas *self,
                        const char  *relation,
                        guint        stroke)
{
  if (samen_canvas_relation (self, relation) == NULL || self->read_only)
    return;
  if (self->link == NULL)
    link_make (self);
  g_free (self->link_subject);
  self->link_subject = g_strdup (relation);
  self->link_stroke = stroke;
  samen_canvas_update_link (self);
  samen_canvas_place_popovers (self);
  gtk_popover_popup (GTK_POPOVER (self->link));
}

/* Shows the relation as it is now; goes when the relation goes. */
void
samen_canvas_update_link (SamenCanvas *self)
{
  const SamenRelation *relation = samen_canvas_relation (self, self->link_subject);
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (self->link == NULL || self->link_subject == NULL)
    return;
  if (relation == NULL)
    {
      gtk_popover_popdown (GTK_POPOVER (self->link));
      return;
    }
  from = samen_canvas_say_name (self, relation->from);
  to = samen_canvas_say_name (self, relation->to);
  samen_canvas_link_show (SAMEN_CANVAS_LINK (self->link), relation->kind, from, to);
}

/* Keeps popovers with what they are about. */
void
samen_canvas_place_popovers (SamenCanvas *self)
{
  double x;
  double y;

  if (self->link != NULL && self->link_subject != NULL && samen_canvas_middle (self, self->link_subject, &x, &y))
    gtk_popover_set_pointing_to (GTK_POPOVER (self->link), &(GdkRectangle){ (int) x - 4, (int) y - 4, 8, 8 });
  if (self->link != NULL)
    gtk_popover_present (GTK_POPOVER (self->link));
  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));
}
