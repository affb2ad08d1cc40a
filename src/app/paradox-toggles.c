/* app/paradox-toggles.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/paradox-toggles.h"

#include "words/words.h"

#define PER_LINE 6

struct _SamenParadoxToggles
{
  SamenFieldRow parent_instance;

  GtkToggleButton *toggles[SAMEN_N_PARADOXES];
  GtkLabel *poles;
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (SamenParadoxToggles, samen_paradox_toggles, SAMEN_TYPE_FIELD_ROW)

static void
toggled_cb (SamenParadoxToggles *self)
{
  guint flags = 0;

  if (self->showing)
    return;
  for (int i = 0; i < SAMEN_N_PARADOXES; i++)
    flags |= gtk_toggle_button_get_active (self->toggles[i]) ? 1u << i : 0;
  samen_field_row_say_number (SAMEN_FIELD_ROW (self), (int) flags, 0);
}

/* "9  Centrale sturing én Lokale speelruimte" */
static char *
both_poles (const SamenProject *project,
            int                 number)
{
  return g_strdup_printf ("%d  %s %s %s", number, samen_words_paradox (project, number, "left"),
                          samen_words (project->language, "poster.and"), samen_words_paradox (project, number, "right"));
}

static void
samen_paradox_toggles_update (SamenFieldRow     *row,
                              const SamenRecord *record,
                              const SamenField  *field)
{
  SamenParadoxToggles *self = SAMEN_PARADOX_TOGGLES (row);
  guint flags = *SAMEN_FIELD_PTR (guint, record, field);
  g_autoptr (GString) chosen = g_string_new (NULL);

  self->showing = TRUE;
  for (int i = 0; i < SAMEN_N_PARADOXES; i++)
    {
      g_autofree char *poles = both_poles (samen_field_row_project (row), i + 1);

      gtk_toggle_button_set_active (self->toggles[i], (flags & 1u << i) != 0);
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->toggles[i]), poles);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggles[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, poles, -1);
      if ((flags & 1u << i) != 0)
        g_string_append_printf (chosen, "%s%s", chosen->len > 0 ? "\n" : "", poles);
    }
  self->showing = FALSE;
  gtk_label_set_label (self->poles, chosen->str);
  gtk_widget_set_visible (GTK_WIDGET (self->poles), chosen->len > 0);
}

static void
samen_paradox_toggles_class_init (SamenParadoxTogglesClass *klass)
{
  SAMEN_FIELD_ROW_CLASS (klass)->update = samen_paradox_toggles_update;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "paradox-toggles");
}

static void
samen_paradox_toggles_init (SamenParadoxToggles *self)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 4);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 4);
  for (int i = 0; i < SAMEN_N_PARADOXES; i++)
    {
      self->toggles[i] = GTK_TOGGLE_BUTTON (gtk_toggle_button_new_with_label (samen_paradox_number_names[i]));
      g_signal_connect_swapped (self->toggles[i], "toggled", G_CALLBACK (toggled_cb), self);
      gtk_grid_attach (GTK_GRID (grid), GTK_WIDGET (self->toggles[i]), i % PER_LINE, i / PER_LINE, 1, 1);
    }
  self->poles = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->poles, 0);
  gtk_label_set_wrap (self->poles, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->poles), "poles");
  gtk_box_append (GTK_BOX (self), grid);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->poles));
}
