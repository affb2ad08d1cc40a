/* app/inspector-relation.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/inspector-relation.h"

#include "app/editor-tree.h"
#include "app/glyph.h"
#include "core/edit.h"
#include "core/text.h"

#include <glib/gi18n-lib.h>

struct _SamenInspectorRelation
{
  GtkBox parent_instance;

  SamenGlyph *from_badge;
  SamenGlyph *to_badge;
  GtkLabel *from_name;
  GtkLabel *to_name;
  GtkWidget *from;
  GtkWidget *to;
  GtkWidget *reverse;
  GtkWidget *remove;

  SamenProject *project;
  char *selection;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenInspectorRelation, samen_inspector_relation, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static const SamenRelation *
shown_relation (SamenInspectorRelation *self)
{
  return self->project != NULL ? samen_project_relation (self->project, self->selection) : NULL;
}

/* --- what the person does ---------------------------------------------------------- */

static void
from_cb (SamenInspectorRelation *self)
{
  const SamenRelation *relation = shown_relation (self);

  if (relation != NULL)
    samen_editor_select (SAMEN_EDITOR (self), relation->from);
}

static void
to_cb (SamenInspectorRelation *self)
{
  const SamenRelation *relation = shown_relation (self);

  if (relation != NULL)
    samen_editor_select (SAMEN_EDITOR (self), relation->to);
}

static void
reverse_cb (SamenInspectorRelation *self)
{
  if (shown_relation (self) != NULL)
    samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_edit_reverse (self->project, self->selection),
                       _("Turn Relation Round"), 0, self->selection);
}

/* One goes on with the party the relation started from. */
static void
remove_cb (SamenInspectorRelation *self)
{
  const SamenRelation *relation = shown_relation (self);
  g_autoptr (SamenProject) before = NULL;
  g_autofree char *from = NULL;

  if (relation == NULL)
    return;
  before = samen_project_ref (self->project);
  from = g_strdup (relation->from);
  samen_editor_edit (SAMEN_EDITOR (self), before, samen_edit_remove (before, relation->id), _("Remove Relation"), 0, from);
  samen_editor_select (SAMEN_EDITOR (self), from);
}

/* --- what it shows --------------------------------------------------------------------- */

static void
show_end (SamenGlyph         *badge,
          GtkLabel           *label,
          const SamenProject *project,
          const char         *id)
{
  const SamenParty *party = samen_project_party (project, id);
  g_autofree char *name = party != NULL ? samen_party_plain_name (party) : NULL;

  gtk_label_set_label (label, samen_text (name));
  if (party != NULL)
    samen_glyph_set (badge, party->kind, NULL);
}

static void
samen_inspector_relation_show (SamenEditor      *editor,
                               const SamenState *state)
{
  SamenInspectorRelation *self = SAMEN_INSPECTOR_RELATION (editor);
  SamenProject *old = self->project;
  const SamenRelation *relation;

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  g_free (self->selection);
  self->selection = g_strdup (state->selection);

  relation = shown_relation (self);
  if (relation == NULL)
    return;
  show_end (self->from_badge, self->from_name, self->project, relation->from);
  show_end (self->to_badge, self->to_name, self->project, relation->to);
  gtk_widget_set_visible (self->reverse, samen_relation_kind_is_directed (relation->kind));
  gtk_widget_set_sensitive (self->reverse, !state->read_only);
  gtk_widget_set_sensitive (self->remove, !state->read_only);
  samen_editor_show_below (GTK_WIDGET (self), state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_inspector_relation_show;
}

static void
samen_inspector_relation_finalize (GObject *object)
{
  SamenInspectorRelation *self = SAMEN_INSPECTOR_RELATION (object);

  g_free (self->selection);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_inspector_relation_parent_class)->finalize (object);
}

static void
samen_inspector_relation_class_init (SamenInspectorRelationClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_inspector_relation_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/inspector-relation.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenInspectorRelation, from);
  gtk_widget_class_bind_template_child (widget_class, SamenInspectorRelation, from_badge);
  gtk_widget_class_bind_template_child (widget_class, SamenInspectorRelation, from_name);
  gtk_widget_class_bind_template_child (widget_class, SamenInspectorRelation, to);
  gtk_widget_class_bind_template_child (widget_class, SamenInspectorRelation, to_badge);
  gtk_widget_class_bind_template_child (widget_class, SamenInspectorRelation, to_name);
  gtk_widget_class_bind_template_child (widget_class, SamenInspectorRelation, reverse);
  gtk_widget_class_bind_template_child (widget_class, SamenInspectorRelation, remove);
  gtk_widget_class_bind_template_callback (widget_class, from_cb);
  gtk_widget_class_bind_template_callback (widget_class, to_cb);
  gtk_widget_class_bind_template_callback (widget_class, reverse_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
samen_inspector_relation_init (SamenInspectorRelation *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_editor_adopt_below (SAMEN_EDITOR (self));
}
