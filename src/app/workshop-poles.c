/* app/workshop-poles.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/workshop-poles.h"

#include "scene/text.h"
#include "words/words.h"

/* Pixels of the design. */
#define SIZE 86
#define SMALLEST 54
#define ROOM 1570 /* for the names together: the page without margins and "and" */

struct _SamenWorkshopPoles
{
  GtkBox parent_instance;

  GtkLabel *left;
  GtkLabel *both;
  GtkLabel *right;
};

G_DEFINE_FINAL_TYPE (SamenWorkshopPoles, samen_workshop_poles, GTK_TYPE_BOX)

static GtkLabel *
add_label (SamenWorkshopPoles *self,
           const char         *css_class,
           double              xalign)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_xalign (GTK_LABEL (label), (float) xalign);
  gtk_label_set_justify (GTK_LABEL (label), xalign > 0.5 ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT);
  gtk_widget_set_hexpand (label, xalign != 0.5);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (self), label);
  return GTK_LABEL (label);
}

static void
samen_workshop_poles_class_init (SamenWorkshopPolesClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "workshop-poles");
}

static void
samen_workshop_poles_init (SamenWorkshopPoles *self)
{
  self->left = add_label (self, "title", 0);
  self->both = add_label (self, "and", 0.5);
  self->right = add_label (self, "title", 1);
  gtk_widget_add_css_class (GTK_WIDGET (self->both), "quiet");
  gtk_widget_set_valign (GTK_WIDGET (self->both), GTK_ALIGN_CENTER);
}

/* How much smaller than the design the names have to be, together. */
static double
shrunk (const char *left,
        const char *right)
{
  const SamenFont font = { SAMEN_FAMILY_DISPLAY, SIZE, 700, FALSE, -0.02 };
  double width = samen_text_width (left, &font) + samen_text_width (right, &font);

  return CLAMP (ROOM / width, (double) SMALLEST / SIZE, 1);
}

static void
put (GtkLabel   *label,
     const char *words,
     double      scale)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  gtk_label_set_attributes (label, attributes);
  gtk_label_set_label (label, words);
}

void
samen_workshop_poles_show (SamenWorkshopPoles *self,
                           const SamenProject *project,
                           int                 number)
{
  const char *left = samen_words_paradox (project, number, "left");
  const char *right = samen_words_paradox (project, number, "right");
  double scale = shrunk (left, right);

  g_return_if_fail (SAMEN_IS_WORKSHOP_POLES (self));

  put (self->left, left, scale);
  put (self->right, right, scale);
  gtk_label_set_label (self->both, samen_words (project->language, "poster.and"));
}
