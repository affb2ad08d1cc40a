/* app/paper-boxes.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/paper-boxes.h"

#include "app/picture.h"
#include "scene/shapes.h"

#include <math.h>

/* In heights of the text. */
#define BOX 1.3
#define GAP 0.16
#define SIGN 0.84

#define EDGE 0xcfcabd
#define QUIET 0x6a6f7b

struct _SamenPaperBoxes
{
  GtkWidget parent_instance;

  char *signs;
  double ticked;
  gboolean here;
};

enum
{
  PICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamenPaperBoxes, samen_paper_boxes, GTK_TYPE_WIDGET)

static double
text_size (SamenPaperBoxes *self)
{
  PangoContext *text = gtk_widget_get_pango_context (GTK_WIDGET (self));

  return (double) pango_font_description_get_size (pango_context_get_font_description (text)) / PANGO_SCALE;
}

/* --- drawing ------------------------------------------------------------------------ */

static void
draw_box (SamenPaperBoxes *self,
          SamenFigure     *figure,
          guint            i,
          double           size)
{
  const SamenLook *look = samen_look_light ();
  const char sign[] = { self->signs[i], '\0' };
  const SamenFont font = { SAMEN_FAMILY_TEXT, size * SIGN, 500, FALSE, 0 };
  gboolean ticked = self->ticked == i;
  double x = i * (BOX + GAP) * size;
  double middle = gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;
  SamenPath *path = samen_path_new ();

  samen_path_rectangle (path, x + 1, middle - BOX * size / 2 + 1, BOX * size - 2, BOX * size - 2, 0.2 * size);
  samen_figure_fill (figure, samen_path_ref (path), ticked ? look->ink : look->paper);
  samen_figure_stroke (figure, path, ticked || self->here ? look->ink : EDGE, 0.07 * size);
  samen_figure_text (figure, sign, &font, x + BOX * size / 2, middle + font.size * 0.36, SAMEN_ALIGN_CENTRE,
                     ticked ? look->paper : self->here ? look->ink : QUIET);
}

/* Between two boxes. */
static void
draw_dot (SamenPaperBoxes *self,
          SamenFigure     *figure,
          double           size)
{
  const SamenLook *look = samen_look_light ();
  SamenPath *path = samen_path_new ();

  samen_path_circle (path, (self->ticked * (BOX + GAP) + BOX / 2) * size, gtk_widget_get_height (GTK_WIDGET (self)) / 2.0,
                     0.42 * size);
  samen_figure_fill (figure, samen_path_ref (path), look->ink);
  samen_figure_stroke (figure, path, look->paper, 0.1 * size);
}

static void
samen_paper_boxes_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  SamenPaperBoxes *self = SAMEN_PAPER_BOXES (widget);
  g_autoptr (SamenFigure) figure = samen_figure_new ("boxes");
  double size = text_size (self);

  for (guint i = 0; self->signs[i] != '\0'; i++)
    draw_box (self, figure, i, size);
  if (!isnan (self->ticked) && self->ticked != floor (self->ticked))
    draw_dot (self, figure, size);
  samen_picture_append_figure (snapshot, widget, figure);
}

static void
samen_paper_boxes_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  SamenPaperBoxes *self = SAMEN_PAPER_BOXES (widget);
  double across = strlen (self->signs) * (BOX + GAP) - GAP;

  *minimum = *natural = (int) ceil (text_size (self) * (orientation == GTK_ORIENTATION_HORIZONTAL ? across : BOX));
}

/* --- what the person does ------------------------------------------------------------ */

static void
released_cb (SamenPaperBoxes *self,
             int              presses,
             double           x)
{
  int i = (int) floor ((x / text_size (self) + GAP / 2) / (BOX + GAP));

  if (x >= 0 && i < (int) strlen (self->signs))
    g_signal_emit (self, signals[PICKED], 0, i);
}

/* --- the widget ------------------------------------------------------------------------ */

static void
samen_paper_boxes_finalize (GObject *object)
{
  g_free (SAMEN_PAPER_BOXES (object)->signs);
  G_OBJECT_CLASS (samen_paper_boxes_parent_class)->finalize (object);
}

static void
samen_paper_boxes_class_init (SamenPaperBoxesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_paper_boxes_finalize;
  widget_class->snapshot = samen_paper_boxes_snapshot;
  widget_class->measure = samen_paper_boxes_measure;
  signals[PICKED] = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_css_name (widget_class, "paper-boxes");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
samen_paper_boxes_init (SamenPaperBoxes *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->signs = g_strdup ("");
  self->ticked = NAN;
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

void
samen_paper_boxes_set_signs (SamenPaperBoxes *self,
                             const char      *signs)
{
  g_return_if_fail (SAMEN_IS_PAPER_BOXES (self));

  g_free (self->signs);
  self->signs = g_strdup (signs);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
samen_paper_boxes_show (SamenPaperBoxes *self,
                        double           ticked,
                        gboolean         here)
{
  g_return_if_fail (SAMEN_IS_PAPER_BOXES (self));

  self->ticked = ticked;
  self->here = here;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
