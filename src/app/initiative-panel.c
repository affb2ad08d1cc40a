/* app/initiative-panel.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/initiative-panel.h"

#include "app/drop-row.h"
#include "app/editor-tree.h"
#include "app/initiative-edits.h"
#include "app/initiative-parties.h"
#include "app/paradox-toggles.h"
#include "app/step-list.h"
#include "app/text-row.h"

#include <glib/gi18n-lib.h>

struct _SamenInitiativePanel
{
  AdwBin parent_instance;

  GtkStack *pages;
  GtkScrolledWindow *scroller;
  GtkWidget *remove;
  SamenProject *project;
  char *selection;
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenInitiativePanel, samen_initiative_panel, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* Another initiative is read from the top. */
static void
follow_selection (SamenInitiativePanel *self,
                  const char           *selection)
{
  if (g_strcmp0 (self->selection, selection) == 0)
    return;
  g_free (self->selection);
  self->selection = g_strdup (selection);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
samen_initiative_panel_show (SamenEditor      *editor,
                             const SamenState *state)
{
  SamenInitiativePanel *self = SAMEN_INITIATIVE_PANEL (editor);
  SamenProject *old = self->project;
  gboolean chosen = samen_initiative_find (state->project, state->selection) != NULL;

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  gtk_widget_set_sensitive (self->remove, !state->read_only);
  gtk_stack_set_visible_child_name (self->pages, chosen ? "initiative" : "none");
  if (chosen)
    samen_editor_show_below (GTK_WIDGET (self), state);
  follow_selection (self, state->selection);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_initiative_panel_show;
}

static void
remove_cb (SamenInitiativePanel *self)
{
  samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_edit_remove (self->project, self->selection),
                     _("Remove Initiative"), 0, self->selection);
}

static void
samen_initiative_panel_finalize (GObject *object)
{
  SamenInitiativePanel *self = SAMEN_INITIATIVE_PANEL (object);

  g_clear_pointer (&self->project, samen_project_unref);
  g_free (self->selection);
  G_OBJECT_CLASS (samen_initiative_panel_parent_class)->finalize (object);
}

static void
samen_initiative_panel_class_init (SamenInitiativePanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_initiative_panel_finalize;
  g_type_ensure (SAMEN_TYPE_DROP_ROW);
  g_type_ensure (SAMEN_TYPE_INITIATIVE_PARTIES);
  g_type_ensure (SAMEN_TYPE_PARADOX_TOGGLES);
  g_type_ensure (SAMEN_TYPE_STEP_LIST);
  g_type_ensure (SAMEN_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/initiative-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativePanel, pages);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativePanel, scroller);
  gtk_widget_class_bind_template_child (widget_class, SamenInitiativePanel, remove);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_set_css_name (widget_class, "initiative-panel");
}

static void
samen_initiative_panel_init (SamenInitiativePanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_editor_adopt_below (SAMEN_EDITOR (self));
}
