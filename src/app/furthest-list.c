/* app/furthest-list.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/furthest-list.h"

#include "app/editor.h"
#include "app/mini-track.h"
#include "insight/figures.h"

#include <glib/gi18n-lib.h>

#define MOST 3

struct _SamenFurthestList
{
  GtkBox parent_instance;

  GtkWidget *tracks[MOST];
};

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenFurthestList, samen_furthest_list, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

static void
samen_furthest_list_show (SamenEditor      *editor,
                          const SamenState *state)
{
  SamenFurthestList *self = SAMEN_FURTHEST_LIST (editor);
  int numbers[MOST];
  guint n = samen_figures_furthest (state->project, state->round, state->selection, numbers, MOST);

  for (guint i = 0; i < MOST; i++)
    {
      gtk_widget_set_visible (self->tracks[i], i < n);
      if (i < n)
        samen_mini_track_show (SAMEN_MINI_TRACK (self->tracks[i]), state, state->selection, numbers[i]);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_furthest_list_show;
}

static void
samen_furthest_list_class_init (SamenFurthestListClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "furthest-list");
}

static void
samen_furthest_list_init (SamenFurthestList *self)
{
  GtkWidget *heading = gtk_label_new (_("Stands furthest from the group"));
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "heading");
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "rows");
  for (guint i = 0; i < MOST; i++)
    {
      self->tracks[i] = samen_mini_track_new ();
      gtk_box_append (GTK_BOX (card), self->tracks[i]);
    }
  gtk_box_append (GTK_BOX (self), heading);
  gtk_box_append (GTK_BOX (self), card);
}
