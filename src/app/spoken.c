/* app/spoken.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/spoken.h"

/* The first text on a widget that says anything. */
static const char *
text_on (GtkWidget *widget)
{
  const char *text = GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget)) : "";

  if (*text != '\0')
    return text;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      text = GTK_IS_POPOVER (child) ? NULL : text_on (child);
      if (text != NULL)
        return text;
    }
  return NULL;
}

void
samen_spoken_name (GtkWidget  *button,
                   const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

void
samen_spoken_name_below (GtkWidget *root)
{
  gboolean button = GTK_IS_BUTTON (root) || GTK_IS_MENU_BUTTON (root);
  const char *tip = gtk_widget_get_tooltip_text (root);
  const char *text = button && tip != NULL ? text_on (root) : NULL;

  if (button && tip != NULL)
    samen_spoken_name (root, text != NULL ? text : tip);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    samen_spoken_name_below (child);
}
