/* app/number-popover.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/number-popover.h"

#include <glib/gi18n-lib.h>

struct _SamenNumberPopover
{
  GtkPopover parent_instance;

  GtkLabel *title;
  GtkEntry *entry;
  GtkLabel *message;
  int minimum;
  int maximum;
};

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamenNumberPopover, samen_number_popover, GTK_TYPE_POPOVER)

/* People write "+35" and a real minus sign too. */
static char *
tidy (const char *text)
{
  g_autoptr (GString) tidied = g_string_new (text);

  g_string_replace (tidied, "\342\210\222", "-", 0);
  g_strstrip (tidied->str);
  return g_strdup (tidied->str[0] == '+' ? tidied->str + 1 : tidied->str);
}

static void
object (SamenNumberPopover *self)
{
  g_autofree char *words = g_strdup_printf (_("Give a whole number from %d to %d."), self->minimum, self->maximum);

  gtk_label_set_label (self->message, words);
  gtk_widget_set_visible (GTK_WIDGET (self->message), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

static void
quiet (SamenNumberPopover *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->message), FALSE);
  gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
}

static void
activate_cb (SamenNumberPopover *self)
{
  g_autofree char *text = tidy (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  gint64 number;

  if (!g_ascii_string_to_signed (text, 10, self->minimum, self->maximum, &number, NULL))
    {
      object (self);
      return;
    }
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOSEN], 0, (int) number);
}

static void
samen_number_popover_class_init (SamenNumberPopoverClass *klass)
{
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
samen_number_popover_init (SamenNumberPopover *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->title = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->title, TRUE);
  gtk_label_set_max_width_chars (self->title, 30);
  gtk_label_set_xalign (self->title, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  self->entry = GTK_ENTRY (gtk_entry_new ());
  gtk_entry_set_input_purpose (self->entry, GTK_INPUT_PURPOSE_NUMBER);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (activate_cb), self);
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (quiet), self);
  self->message = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->message, TRUE);
  gtk_label_set_xalign (self->message, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->message), "field-message");

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->entry));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->message));
  gtk_popover_set_child (GTK_POPOVER (self), box);
}

GtkWidget *
samen_number_popover_new (int minimum,
                          int maximum)
{
  SamenNumberPopover *self = g_object_new (SAMEN_TYPE_NUMBER_POPOVER, NULL);

  self->minimum = minimum;
  self->maximum = maximum;
  return GTK_WIDGET (self);
}

void
samen_number_popover_ask (SamenNumberPopover *self,
                          const char         *title,
                          const char         *text,
                          gboolean            go_on)
{
  g_return_if_fail (SAMEN_IS_NUMBER_POPOVER (self));

  gtk_label_set_label (self->title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  quiet (self);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  if (go_on)
    gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  else
    gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}
