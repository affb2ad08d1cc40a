/* app/inspector.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/inspector.h"

#include "app/checks-row.h"
#include "app/choice-row.h"
#include "app/distance-note.h"
#include "app/drop-row.h"
#include "app/editor-tree.h"
#include "app/furthest-list.h"
#include "app/glyph.h"
#include "app/inspector-ambition.h"
#include "app/inspector-party.h"
#include "app/inspector-relation.h"
#include "app/party-head.h"
#include "app/records-row.h"
#include "app/relation-list.h"
#include "app/section.h"
#include "app/tags-row.h"
#include "app/text-row.h"

struct _SamenInspector
{
  AdwBin parent_instance;

  GtkScrolledWindow *scroller;
  GtkStack *panes;
  GtkWidget *ambition;
  GtkWidget *party;
  GtkWidget *relation;
  char *selection;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenInspector, samen_inspector, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static GtkWidget *
pane_for (SamenInspector   *self,
          const SamenState *state)
{
  const SamenRecord *record = samen_project_find (state->project, state->selection);

  if (record != NULL && record->klass == &samen_party_class)
    return self->party;
  if (record != NULL && record->klass == &samen_relation_class)
    return self->relation;
  return self->ambition;
}

/* Another subject is read from the top. */
static void
follow_selection (SamenInspector *self,
                  const char     *selection)
{
  if (g_strcmp0 (self->selection, selection) == 0)
    return;
  g_free (self->selection);
  self->selection = g_strdup (selection);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
samen_inspector_show (SamenEditor      *editor,
                      const SamenState *state)
{
  SamenInspector *self = SAMEN_INSPECTOR (editor);
  GtkWidget *pane = pane_for (self, state);

  samen_editor_show (SAMEN_EDITOR (pane), state);
  gtk_stack_set_visible_child (self->panes, pane);
  follow_selection (self, state->selection);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_inspector_show;
}

static void
samen_inspector_finalize (GObject *object)
{
  g_free (SAMEN_INSPECTOR (object)->selection);
  G_OBJECT_CLASS (samen_inspector_parent_class)->finalize (object);
}

/* The templates name these, so they have to be known by then. */
static void
ensure_types (void)
{
  g_type_ensure (SAMEN_TYPE_CHECKS_ROW);
  g_type_ensure (SAMEN_TYPE_CHOICE_ROW);
  g_type_ensure (SAMEN_TYPE_DISTANCE_NOTE);
  g_type_ensure (SAMEN_TYPE_DROP_ROW);
  g_type_ensure (SAMEN_TYPE_RECORDS_ROW);
  g_type_ensure (SAMEN_TYPE_TAGS_ROW);
  g_type_ensure (SAMEN_TYPE_TEXT_ROW);
  g_type_ensure (SAMEN_TYPE_SECTION);
  g_type_ensure (SAMEN_TYPE_GLYPH);
  g_type_ensure (SAMEN_TYPE_PARTY_HEAD);
  g_type_ensure (SAMEN_TYPE_RELATION_LIST);
  g_type_ensure (SAMEN_TYPE_FURTHEST_LIST);
  g_type_ensure (SAMEN_TYPE_INSPECTOR_AMBITION);
  g_type_ensure (SAMEN_TYPE_INSPECTOR_PARTY);
  g_type_ensure (SAMEN_TYPE_INSPECTOR_RELATION);
}

static void
samen_inspector_class_init (SamenInspectorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_inspector_finalize;
  ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenInspector, scroller);
  gtk_widget_class_bind_template_child (widget_class, SamenInspector, panes);
  gtk_widget_class_bind_template_child (widget_class, SamenInspector, ambition);
  gtk_widget_class_bind_template_child (widget_class, SamenInspector, party);
  gtk_widget_class_bind_template_child (widget_class, SamenInspector, relation);
  gtk_widget_class_set_css_name (widget_class, "inspector");
}

static void
samen_inspector_init (SamenInspector *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_editor_adopt_below (SAMEN_EDITOR (self));
}

GtkWidget *
samen_inspector_new (void)
{
  return g_object_new (SAMEN_TYPE_INSPECTOR, NULL);
}
