/* app/canvas-link.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/canvas-link.h"

#include "app/glyph.h"
#include "app/ui-language.h"
#include "words/words.h"

struct _SamenCanvasLink
{
  GtkPopover parent_instance;

  GtkWidget *title;
  GtkWidget *kinds;
  GtkWidget *choices[SAMEN_N_RELATION_KINDS];
  int kind; /* that is shown; choosing it again says nothing */
};

G_DEFINE_FINAL_TYPE (SamenCanvasLink, samen_canvas_link, GTK_TYPE_POPOVER)

static guint kind_wanted;

static void
toggled_cb (GtkCheckButton  *choice,
            SamenCanvasLink *self)
{
  if (!gtk_check_button_get_active (choice))
    return;
  for (int kind = 0; kind < SAMEN_N_RELATION_KINDS; kind++)
    if (self->choices[kind] == GTK_WIDGET (choice) && kind != self->kind)
      {
        self->kind = kind;
        g_signal_emit (self, kind_wanted, 0, kind);
      }
}

/* A choice: the line as it is drawn, and its word. */
static GtkWidget *
choice_new (SamenCanvasLink *self,
            int              kind)
{
  const char *word = samen_words_choice (samen_ui_language (), "relation", samen_relation_kind_names, kind);
  GtkWidget *choice = gtk_check_button_new ();
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (word);

  gtk_box_append (GTK_BOX (row), samen_glyph_new ("relation", kind, 16));
  gtk_box_append (GTK_BOX (row), label);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (choice), row);
  gtk_widget_add_css_class (choice, "canvas-choice");
  gtk_accessible_update_property (GTK_ACCESSIBLE (choice), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);
  g_signal_connect (choice, "toggled", G_CALLBACK (toggled_cb), self);
  return choice;
}

static void
samen_canvas_link_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SAMEN_TYPE_CANVAS_LINK);
  G_OBJECT_CLASS (samen_canvas_link_parent_class)->dispose (object);
}

static void
samen_canvas_link_class_init (SamenCanvasLinkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = samen_canvas_link_dispose;
  kind_wanted = g_signal_new ("kind-wanted", SAMEN_TYPE_CANVAS_LINK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/samenspel/Samenspel/canvas-link.ui");
  gtk_widget_class_bind_template_child (widget_class, SamenCanvasLink, title);
  gtk_widget_class_bind_template_child (widget_class, SamenCanvasLink, kinds);
}

static void
samen_canvas_link_init (SamenCanvasLink *self)
{
  self->kind = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int kind = 0; kind < SAMEN_N_RELATION_KINDS; kind++)
    {
      self->choices[kind] = choice_new (self, kind);
      if (kind > 0)
        gtk_check_button_set_group (GTK_CHECK_BUTTON (self->choices[kind]), GTK_CHECK_BUTTON (self->choices[0]));
      gtk_box_append (GTK_BOX (self->kinds), self->choices[kind]);
    }
}

GtkWidget *
samen_canvas_link_new (void)
{
  return g_object_new (SAMEN_TYPE_CANVAS_LINK, NULL);
}

void
samen_canvas_link_show (SamenCanvasLink   *self,
                        SamenRelationKind  kind,
                        const char        *from,
                        const char        *to)
{
  gboolean directed = samen_relation_kind_is_directed (kind);
  g_autofree char *title = g_strdup_printf (directed ? "%s → %s" : "%s – %s", from, to);

  g_return_if_fail (SAMEN_IS_CANVAS_LINK (self));

  gtk_label_set_label (GTK_LABEL (self->title), title);
  self->kind = kind;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->choices[kind]), TRUE);
}
