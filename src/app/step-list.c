/* app/step-list.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/step-list.h"

#include "app/editor-tree.h"
#include "app/initiative-edits.h"
#include "app/section.h"
#include "app/step-row.h"

#include <glib/gi18n-lib.h>

struct _SamenStepList
{
  GtkBox parent_instance;

  GtkBox *open;
  SamenSection *done;
  GtkBox *done_rows;
  GtkEntry *entry;
  GHashTable *rows; /* id → SamenStepRow, held */

  gboolean all;
  SamenProject *project;
  char *initiative; /* whose steps; NULL: all */
};

enum
{
  PROP_ALL = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenStepList, samen_step_list, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what it shows ------------------------------------------------------------------------ */

static int
by_day (gconstpointer a,
        gconstpointer b)
{
  return samen_step_compare (*(const SamenStep *const *) a, *(const SamenStep *const *) b);
}

/* The steps that are to be shown and are @done or not, in order.
 * (transfer container) (element-type SamenStep) */
static GPtrArray *
steps_that_are (SamenStepList *self,
                int            done)
{
  GPtrArray *steps = g_ptr_array_new ();

  SAMEN_EACH (const SamenStep, step, self->project->steps)
  {
    if (step->done == done && (self->all || g_strcmp0 (step->initiative, self->initiative) == 0))
      g_ptr_array_add (steps, (gpointer) step);
  }
  g_ptr_array_sort (steps, by_day);
  return steps;
}

static GtkWidget *
row_for (SamenStepList *self,
         const char    *id)
{
  GtkWidget *row = g_hash_table_lookup (self->rows, id);

  if (row != NULL)
    return row;
  row = samen_step_row_new (id, self->all);
  samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (row));
  g_hash_table_insert (self->rows, g_strdup (id), g_object_ref_sink (row));
  return row;
}

static void
put_after (GtkBox    *box,
           GtkWidget *row,
           GtkWidget *above)
{
  GtkWidget *parent = gtk_widget_get_parent (row);

  if (parent != NULL && parent != GTK_WIDGET (box))
    gtk_box_remove (GTK_BOX (parent), row);
  if (gtk_widget_get_parent (row) == NULL)
    gtk_box_insert_child_after (box, row, above);
  else if (gtk_widget_get_prev_sibling (row) != above)
    gtk_box_reorder_child_after (box, row, above);
}

static guint
arrange (SamenStepList    *self,
         const SamenState *state,
         GtkBox           *box,
         int               done)
{
  g_autoptr (GPtrArray) steps = steps_that_are (self, done);
  GtkWidget *above = NULL;
  GtkWidget *rest;

  for (guint i = 0; i < steps->len; i++)
    {
      GtkWidget *row = row_for (self, ((const SamenStep *) g_ptr_array_index (steps, i))->id);

      put_after (box, row, above);
      samen_editor_show (SAMEN_EDITOR (row), state);
      above = row;
    }
  while ((rest = above != NULL ? gtk_widget_get_next_sibling (above) : gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, rest);
  gtk_widget_set_visible (GTK_WIDGET (box), steps->len > 0);
  return steps->len;
}

static void
show_done (SamenStepList *self,
           guint          n)
{
  /* Translators: %u is how many steps are done */
  g_autofree char *title = g_strdup_printf (_("Done (%u)"), n);

  samen_section_set_title (self->done, title);
  gtk_widget_set_visible (GTK_WIDGET (self->done), n > 0);
}

static gboolean
is_gone (gpointer id,
         gpointer row,
         gpointer project)
{
  return samen_project_find (project, id) == NULL;
}

static void
samen_step_list_show (SamenEditor      *editor,
                      const SamenState *state)
{
  SamenStepList *self = SAMEN_STEP_LIST (editor);
  SamenProject *old = self->project;

  self->project = samen_project_ref (state->project);
  g_clear_pointer (&old, samen_project_unref);
  g_free (self->initiative);
  self->initiative = self->all ? NULL : g_strdup (state->selection);
  arrange (self, state, self->open, SAMEN_DONE_NO);
  show_done (self, arrange (self, state, self->done_rows, SAMEN_DONE_YES));
  g_hash_table_foreach_remove (self->rows, is_gone, self->project);
  gtk_widget_set_sensitive (GTK_WIDGET (self->entry), !state->read_only);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_step_list_show;
}

/* --- what the person does -------------------------------------------------------------------- */

static void
enter_cb (SamenStepList *self)
{
  g_autofree char *what = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));

  if (*what == '\0')
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_step_add (self->project, self->initiative, what),
                     _("Add Step"), 0, self->initiative);
}

/* --- the widget -------------------------------------------------------------------------------- */

static void
samen_step_list_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  if (id == PROP_ALL)
    SAMEN_STEP_LIST (object)->all = g_value_get_boolean (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
samen_step_list_dispose (GObject *object)
{
  SamenStepList *self = SAMEN_STEP_LIST (object);

  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_pointer (&self->project, samen_project_unref);
  g_clear_pointer (&self->initiative, g_free);
  G_OBJECT_CLASS (samen_step_list_parent_class)->dispose (object);
}

static void
samen_step_list_class_init (SamenStepListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = samen_step_list_set_property;
  object_class->dispose = samen_step_list_dispose;
  props[PROP_ALL] = g_param_spec_boolean ("all", NULL, NULL, FALSE, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  g_type_ensure (SAMEN_TYPE_SECTION);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/step-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenStepList, open);
  gtk_widget_class_bind_template_child (widget_class, SamenStepList, done);
  gtk_widget_class_bind_template_child (widget_class, SamenStepList, done_rows);
  gtk_widget_class_bind_template_child (widget_class, SamenStepList, entry);
  gtk_widget_class_bind_template_callback (widget_class, enter_cb);
  gtk_widget_class_set_css_name (widget_class, "step-list");
}

static void
samen_step_list_init (SamenStepList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What is different tomorrow?"), -1);
}
