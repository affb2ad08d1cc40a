/* app/rounds-button.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/rounds-button.h"

#include "app/editor-tree.h"
#include "app/round-words.h"
#include "app/rounds-list.h"

#include <glib/gi18n-lib.h>

struct _SamenRoundsButton
{
  AdwBin parent_instance;

  GtkMenuButton *button;
  GtkLabel *label;
  SamenEditor *list;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenRoundsButton, samen_rounds_button, ADW_TYPE_BIN, G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static void
samen_rounds_button_show (SamenEditor      *editor,
                          const SamenState *state)
{
  SamenRoundsButton *self = SAMEN_ROUNDS_BUTTON (editor);
  g_autofree char *title = state->round != NULL ? samen_round_title (state->round) : g_strdup (_("Rounds"));
  /* Translators: %s is the round that is looked at */
  g_autofree char *spoken = g_strdup_printf (_("Rounds: %s"), title);

  gtk_label_set_label (self->label, title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  samen_editor_show (self->list, state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_rounds_button_show;
}

static void
samen_rounds_button_class_init (SamenRoundsButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (SAMEN_TYPE_ROUNDS_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/rounds-button.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenRoundsButton, button);
  gtk_widget_class_bind_template_child (widget_class, SamenRoundsButton, label);
  gtk_widget_class_bind_template_child (widget_class, SamenRoundsButton, list);
  gtk_widget_class_set_css_name (widget_class, "rounds-button");
}

static void
samen_rounds_button_init (SamenRoundsButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_editor_adopt (SAMEN_EDITOR (self), self->list);
}

void
samen_rounds_button_popup (SamenRoundsButton *self)
{
  g_return_if_fail (SAMEN_IS_ROUNDS_BUTTON (self));
  gtk_menu_button_popup (self->button);
}
