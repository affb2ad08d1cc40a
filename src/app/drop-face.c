/* app/drop-face.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/drop-face.h"

typedef struct
{
  SamenFaceFunc func;
  gpointer data;
} Face;

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         const Face               *face)
{
  const char *words = gtk_string_object_get_string (gtk_list_item_get_item (item));
  g_autofree char *own = face->func != NULL ? face->func (gtk_list_item_get_position (item), face->data) : NULL;

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), own != NULL ? own : words);
}

static void
free_face (gpointer  face,
           GClosure *closure)
{
  g_free (face);
}

void
samen_drop_face_add (GtkDropDown   *list,
                     SamenFaceFunc  func,
                     gpointer       data)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  Face *face = g_new (Face, 1);

  g_return_if_fail (GTK_IS_DROP_DOWN (list));

  *face = (Face){ func, data };
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect_data (factory, "bind", G_CALLBACK (bind_cb), face, free_face, 0);
  /* The open list stays as GTK makes it, with a tick at what is chosen. */
  gtk_drop_down_set_list_factory (list, gtk_drop_down_get_factory (list));
  gtk_drop_down_set_factory (list, factory);
}
