/* app/initiative-view.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/initiative-view.h"

#include "app/card-page.h"
#include "app/editor-tree.h"
#include "app/initiative-board.h"
#include "app/initiative-edits.h"
#include "app/initiative-panel.h"
#include "app/step-list.h"

struct _SamenInitiativeView
{
  AdwBin parent_instance;

  GtkStack *parts;
  SamenSplit *split;
  GtkWidget *panel;

  SamenProject *project;
  char *selection;
  gboolean read_only;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenInitiativeView, samen_initiative_view, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* A step is seen with its initiative. */
static const char *
seen_with (SamenInitiativeView *self)
{
  const SamenRecord *record = samen_project_find (self->project, self->selection);

  if (record != NULL && record->klass == &samen_step_class)
    return ((const SamenStep *) record)->initiative;
  return self->selection;
}

/* The part in front; the others when they come there. */
static void
show_part (SamenInitiativeView *self)
{
  const SamenState state = { .project = self->project, .selection = seen_with (self), .read_only = self->read_only };

  samen_editor_show_below (gtk_stack_get_visible_child (self->parts), &state);
}

/* The part of the view where @record is seen; NULL: any or none. */
static const char *
part_of (const SamenRecord *record)
{
  if (record == NULL)
    return NULL;
  if (record->klass == &samen_initiative_class)
    return "board";
  if (record->klass == &samen_sign_class)
    return "progress";
  return record->klass == &samen_case_class ? "cases" : NULL;
}

/* What undo leads to is brought to the front. */
static void
follow_selection (SamenInitiativeView *self,
                  const SamenState    *state)
{
  const char *part = part_of (samen_project_find (state->project, state->selection));

  if (g_strcmp0 (self->selection, state->selection) == 0)
    return;
  g_free (self->selection);
  self->selection = g_strdup (state->selection);
  if (part != NULL)
    gtk_stack_set_visible_child_name (self->parts, part);
}

static void
samen_initiative_view_show (SamenEditor      *editor,
                            const SamenState *state)
{
  SamenInitiativeView *self = SAMEN_INITIATIVE_VIEW (editor);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  self->read_only = state->read_only;
  follow_selection (self, state);
  show_part (self);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_initiative_view_show;
}

static void
part_cb (SamenInitiativeView *self)
{
  if (self->project != NULL)
    show_part (self);
}

static void
open_cb (SamenInitiativeView *self)
{
  samen_split_set_show_panel (self->split, TRUE);
  gtk_widget_child_focus (self->panel, GTK_DIR_TAB_FORWARD);
}

static void
samen_initiative_view_finalize (GObject *object)
{
  SamenInitiativeView *self = SAMEN_INITIATIVE_VIEW (object);

  g_clear_pointer (&self->project, samen_project_unref);
  g_free (self->selection);
  G_OBJECT_CLASS (samen_initiative_view_parent_class)->finalize (object);
}

static void
samen_initiative_view_class_init (SamenInitiativeViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_initiative_view_finalize;
  g_type_ensure (SAMEN_TYPE_CARD_PAGE);
  g_type_ensure (SAMEN_TYPE_INITIATIVE_BOARD);
  g_type_ensure (SAMEN_TYPE_INITIATIVE_PANEL);
  g_type_ensure (SAMEN_TYPE_SPLIT);
  g_type_ensure (SAMEN_TYPE_STEP_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/initiative-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeView, parts);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeView, split);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativeView, panel);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, part_cb);
  gtk_widget_class_set_css_name (widget_class, "initiative-view");
}

static void
samen_initiative_view_init (SamenInitiativeView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_editor_adopt_below (SAMEN_EDITOR (self));
}

SamenSplit *
samen_initiative_view_split (SamenInitiativeView *self)
{
  g_return_val_if_fail (SAMEN_IS_INITIATIVE_VIEW (self), NULL);
  return self->split;
}
