/* app/inspector-ambition.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/inspector-ambition.h"

#include "app/editor-tree.h"

struct _SamenInspectorAmbition
{
  GtkBox parent_instance;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenInspectorAmbition, samen_inspector_ambition, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static void
samen_inspector_ambition_show (SamenEditor      *editor,
                          const SamenState *state)
{
  samen_editor_show_below (GTK_WIDGET (editor), state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_inspector_ambition_show;
}

static void
samen_inspector_ambition_class_init (SamenInspectorAmbitionClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), "/org/samenspel/Samenspel/inspector-ambition.ui");
}

static void
samen_inspector_ambition_init (SamenInspectorAmbition *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_editor_adopt_below (SAMEN_EDITOR (self));
}
