/* app/workshop-parties.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/workshop-parties.h"

#include "app/editor-tree.h"
#include "app/stage-map.h"

struct _SamenWorkshopParties
{
  GtkBox parent_instance;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenWorkshopParties, samen_workshop_parties, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static void
samen_workshop_parties_show (SamenEditor      *editor,
                             const SamenState *state)
{
  samen_editor_show_below (GTK_WIDGET (editor), state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_workshop_parties_show;
}

static void
samen_workshop_parties_class_init (SamenWorkshopPartiesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (SAMEN_TYPE_STAGE_MAP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/workshop-parties.ui");
  gtk_widget_class_set_css_name (widget_class, "workshop-parties");
}

static void
samen_workshop_parties_init (SamenWorkshopParties *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
