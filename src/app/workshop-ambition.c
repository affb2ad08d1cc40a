/* app/workshop-ambition.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/workshop-ambition.h"

#include "app/editor-tree.h"
#include "app/text-row.h"
#include "words/words.h"

struct _SamenWorkshopAmbition
{
  GtkBox parent_instance;

  GtkWidget *statement;
  GtkLabel *hint; /* what to write, as long as nothing is said */
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenWorkshopAmbition, samen_workshop_ambition, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* Letters up to which a statement is written so large in the circle. */
static const struct
{
  glong letters;
  const char *css_class;
} sizes[] = {
  { 60, "short" }, { 130, "medium" }, { G_MAXLONG, "long" },
};

static void
size_statement (SamenWorkshopAmbition *self,
                const char            *statement)
{
  glong letters = statement != NULL ? g_utf8_strlen (statement, -1) : 0;
  guint fit = 0;

  while (letters > sizes[fit].letters)
    fit++;
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    gtk_widget_remove_css_class (self->statement, sizes[i].css_class);
  gtk_widget_add_css_class (self->statement, sizes[fit].css_class);
}

static void
samen_workshop_ambition_show (SamenEditor      *editor,
                              const SamenState *state)
{
  SamenWorkshopAmbition *self = SAMEN_WORKSHOP_AMBITION (editor);
  const char *statement = state->project->ambition->statement;

  size_statement (self, statement);
  gtk_label_set_label (self->hint, samen_words (state->project->language, "poster.ambition-none"));
  gtk_widget_set_visible (GTK_WIDGET (self->hint), statement == NULL);
  samen_editor_show_below (GTK_WIDGET (editor), state);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_workshop_ambition_show;
}

static void
samen_workshop_ambition_class_init (SamenWorkshopAmbitionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (SAMEN_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/workshop-ambition.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopAmbition, statement);
  gtk_widget_class_bind_template_child (widget_class, SamenWorkshopAmbition, hint);
  gtk_widget_class_set_css_name (widget_class, "workshop-ambition");
}

static void
samen_workshop_ambition_init (SamenWorkshopAmbition *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  samen_text_row_set_centred (SAMEN_TEXT_ROW (self->statement));
  samen_editor_adopt_below (SAMEN_EDITOR (self));
}
