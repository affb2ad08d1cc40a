/* app/talk-lines.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/talk-lines.h"

#include "app/glyph.h"
#include "app/ui-language.h"

#include <glib/gi18n-lib.h>

#define BUBBLE 22 /* pixels */

static GtkWidget *
wrapping_label (const char *text,
                const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static GtkWidget *
two_texts (const char *first,
           const char *second,
           const char *style)
{
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), wrapping_label (first, NULL));
  if (second != NULL)
    gtk_box_append (GTK_BOX (texts), wrapping_label (second, style));
  return texts;
}

static char *
name_of (const SamenProject *project,
         const char         *id)
{
  const SamenParty *party = samen_project_party (project, id);

  return party != NULL ? samen_party_plain_name (party) : g_strdup ("");
}

GtkWidget *
samen_talk_tension_line (const SamenProject  *project,
                         const SamenRelation *relation,
                         guint                number)
{
  g_autofree char *from = name_of (project, relation->from);
  g_autofree char *to = name_of (project, relation->to);
  g_autofree char *names = g_strdup_printf ("%s – %s", from, to);
  g_autofree char *figure = g_strdup_printf ("%u", number);
  GtkWidget *bubble = samen_glyph_new ("bubble", 0, BUBBLE);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *button = gtk_button_new ();

  samen_glyph_set (SAMEN_GLYPH (bubble), 0, figure);
  gtk_widget_set_valign (bubble, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (row), bubble);
  gtk_box_append (GTK_BOX (row), two_texts (names, relation->note, "talk-why"));
  gtk_button_set_child (GTK_BUTTON (button), row);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "line-button");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, names,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, relation->note, -1);
  return button;
}

GtkWidget *
samen_talk_aside_line (const SamenProject *project,
                       const SamenStarter *starter,
                       GtkWidget         **back)
{
  const char *why = starter->aside->reason;
  g_autofree char *text = samen_starter_text (project, starter, samen_ui_language ());
  /* Translators: what someone wrote, such as a reason */
  g_autofree char *reason = why != NULL ? g_strdup_printf (_("“%s”"), why) : NULL;
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_box_append (GTK_BOX (line), two_texts (text, reason, "talk-why"));
  if (back == NULL)
    return line;
  *back = gtk_button_new_with_label (_("Bring Back"));
  gtk_widget_set_halign (*back, GTK_ALIGN_START);
  gtk_widget_add_css_class (*back, "flat");
  gtk_widget_add_css_class (*back, "talk-back");
  gtk_accessible_update_property (GTK_ACCESSIBLE (*back), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  gtk_box_append (GTK_BOX (line), *back);
  return line;
}
