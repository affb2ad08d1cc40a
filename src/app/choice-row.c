/* app/choice-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/choice-row.h"

#include "app/field-words.h"
#include "app/glyph.h"
#include "app/spoken.h"

#include <glib/gi18n-lib.h>

struct _SamenChoiceRow
{
  SamenFieldRow parent_instance;

  GtkBox *buttons;
  GtkWidget *nothing; /* "not said" */
  char *sign;
  gboolean upright;
  gboolean beside;
  gboolean showing;
};

enum
{
  PROP_SIGN = 1,
  PROP_UPRIGHT,
  PROP_BESIDE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/* From so many on the words no longer all get the same room. */
#define MANY 4

G_DEFINE_FINAL_TYPE (SamenChoiceRow, samen_choice_row, SAMEN_TYPE_FIELD_ROW)

static gboolean
may_be_silent (const SamenField *field)
{
  return field->fallback == SAMEN_NONE;
}

static int
first_choice (const SamenField *field)
{
  return field->type == SAMEN_FIELD_NUMBER ? field->minimum : 0;
}

static int
last_choice (const SamenField *field)
{
  return field->type == SAMEN_FIELD_NUMBER ? field->maximum : (int) g_strv_length ((char **) field->choices) - 1;
}

/* --- what the person does ------------------------------------------------------------ */

static int
choice_of (GtkWidget *button)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "choice"));
}

static void
show_choice (SamenChoiceRow *self,
             int             choice)
{
  self->showing = TRUE;
  for (GtkWidget *each = gtk_widget_get_first_child (GTK_WIDGET (self->buttons)); each != NULL;
       each = gtk_widget_get_next_sibling (each))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (each), choice_of (each) == choice);
  self->showing = FALSE;
}

static void
toggled_cb (SamenChoiceRow  *self,
            GtkToggleButton *button)
{
  SamenFieldRow *row = SAMEN_FIELD_ROW (self);
  const SamenField *field = samen_field_row_field (row);

  if (self->showing || field == NULL)
    return;
  if (gtk_toggle_button_get_active (button))
    samen_field_row_say_number (row, choice_of (GTK_WIDGET (button)), 0);
  else if (may_be_silent (field))
    samen_field_row_say_number (row, SAMEN_NONE, 0);
  /* One that is never silent, or a window that did not agree. */
  show_choice (self, *SAMEN_FIELD_PTR (int, samen_field_row_record (row), samen_field_row_field (row)));
}

static void
nothing_cb (SamenChoiceRow *self)
{
  samen_field_row_say_number (SAMEN_FIELD_ROW (self), SAMEN_NONE, 0);
}

/* --- what it shows ----------------------------------------------------------------------- */

static GtkWidget *
choice_content (SamenChoiceRow *self,
                const char     *words,
                int             choice)
{
  gboolean flat = self->upright || self->beside;
  GtkWidget *box = gtk_box_new (flat ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL, flat ? 8 : 2);
  GtkWidget *label = gtk_label_new (words);

  if (self->sign != NULL)
    gtk_box_append (GTK_BOX (box), samen_glyph_new (self->sign, choice, flat ? 16 : 0));
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_lines (GTK_LABEL (label), 2);
  gtk_label_set_justify (GTK_LABEL (label), flat ? GTK_JUSTIFY_LEFT : GTK_JUSTIFY_CENTER);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (label, words);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_halign (box, self->upright ? GTK_ALIGN_START : GTK_ALIGN_CENTER);
  return box;
}

static GtkWidget *
choice_button (SamenChoiceRow *self,
               const char     *words,
               int             choice)
{
  GtkWidget *button = gtk_toggle_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), choice_content (self, words, choice));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_object_set_data (G_OBJECT (button), "choice", GINT_TO_POINTER (choice));
  gtk_widget_set_hexpand (button, TRUE);
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled_cb), self);
  return button;
}

static void
fill (SamenChoiceRow    *self,
      const SamenRecord *record,
      const SamenField  *field)
{
  for (int choice = first_choice (field); choice <= last_choice (field); choice++)
    gtk_box_append (self->buttons, choice_button (self, samen_field_choice (record->klass, field, choice), choice));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  samen_field_row_title (SAMEN_FIELD_ROW (self)), -1);
  /* Four words beside each other: the short ones leave their room to the long. */
  gtk_box_set_homogeneous (self->buttons, last_choice (field) - first_choice (field) < MANY - 1);
  if (self->upright)
    {
      gtk_orientable_set_orientation (GTK_ORIENTABLE (self->buttons), GTK_ORIENTATION_VERTICAL);
      gtk_box_set_homogeneous (self->buttons, FALSE);
    }
}

static void
samen_choice_row_update (SamenFieldRow     *row,
                         const SamenRecord *record,
                         const SamenField  *field)
{
  SamenChoiceRow *self = SAMEN_CHOICE_ROW (row);
  int choice = *SAMEN_FIELD_PTR (int, record, field);

  if (gtk_widget_get_first_child (GTK_WIDGET (self->buttons)) == NULL)
    fill (self, record, field);
  show_choice (self, choice);
  gtk_widget_set_visible (self->nothing, may_be_silent (field));
  gtk_widget_set_sensitive (self->nothing, choice != SAMEN_NONE);
}

/* --- the widget ------------------------------------------------------------------------------ */

static void
samen_choice_row_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  SamenChoiceRow *self = SAMEN_CHOICE_ROW (object);

  switch (id)
    {
    case PROP_SIGN:
      g_free (self->sign);
      self->sign = g_value_dup_string (value);
      break;
    case PROP_UPRIGHT:
      self->upright = g_value_get_boolean (value);
      break;
    case PROP_BESIDE:
      self->beside = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
samen_choice_row_finalize (GObject *object)
{
  g_free (SAMEN_CHOICE_ROW (object)->sign);
  G_OBJECT_CLASS (samen_choice_row_parent_class)->finalize (object);
}

static void
samen_choice_row_class_init (SamenChoiceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = samen_choice_row_set_property;
  object_class->finalize = samen_choice_row_finalize;
  SAMEN_FIELD_ROW_CLASS (klass)->update = samen_choice_row_update;

  props[PROP_SIGN] = g_param_spec_string ("sign", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_UPRIGHT] = g_param_spec_boolean ("upright", NULL, NULL, FALSE, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_BESIDE] = g_param_spec_boolean ("beside", NULL, NULL, FALSE, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "choice-row");
}

static void
samen_choice_row_init (SamenChoiceRow *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->buttons = GTK_BOX (g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                         "homogeneous", TRUE, "hexpand", TRUE, NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->buttons), "segments");
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->buttons));

  self->nothing = gtk_button_new_from_icon_name ("edit-clear-symbolic");
  gtk_widget_set_tooltip_text (self->nothing, _("Not said"));
  samen_spoken_name (self->nothing, _("Not said"));
  gtk_widget_set_valign (self->nothing, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->nothing, "flat");
  g_signal_connect_swapped (self->nothing, "clicked", G_CALLBACK (nothing_cb), self);
  gtk_box_append (GTK_BOX (line), self->nothing);
  gtk_box_append (GTK_BOX (self), line);
}
