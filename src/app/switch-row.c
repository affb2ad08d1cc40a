/* app/switch-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/switch-row.h"

struct _SamenSwitchRow
{
  SamenFieldRow parent_instance;

  GtkSwitch *knob;
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (SamenSwitchRow, samen_switch_row, SAMEN_TYPE_FIELD_ROW)

static void
toggled_cb (SamenSwitchRow *self)
{
  if (!self->showing)
    samen_field_row_say_number (SAMEN_FIELD_ROW (self), gtk_switch_get_active (self->knob) ? 1 : 0, 0);
}

static void
samen_switch_row_update (SamenFieldRow     *row,
                         const SamenRecord *record,
                         const SamenField  *field)
{
  SamenSwitchRow *self = SAMEN_SWITCH_ROW (row);

  self->showing = TRUE;
  gtk_switch_set_active (self->knob, *SAMEN_FIELD_PTR (int, record, field) == 1);
  self->showing = FALSE;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->knob), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  samen_field_row_title (row), -1);
}

static void
samen_switch_row_class_init (SamenSwitchRowClass *klass)
{
  SAMEN_FIELD_ROW_CLASS (klass)->update = samen_switch_row_update;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "switch-row");
}

static void
samen_switch_row_init (SamenSwitchRow *self)
{
  self->knob = GTK_SWITCH (gtk_switch_new ());
  gtk_widget_set_halign (GTK_WIDGET (self->knob), GTK_ALIGN_START);
  g_signal_connect_swapped (self->knob, "notify::active", G_CALLBACK (toggled_cb), self);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->knob));
}
