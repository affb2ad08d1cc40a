/* app/workshop-dots.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/workshop-dots.h"

#include "app/picture.h"
#include "app/stage.h"

/* Pixels of the design. */
#define STEP 30
#define DOT 6
#define OPEN_DOT 9
#define AHEAD 0xbdb7a8

struct _SamenWorkshopDots
{
  GtkWidget parent_instance;

  SamenAgenda agenda;
};

G_DEFINE_FINAL_TYPE (SamenWorkshopDots, samen_workshop_dots, GTK_TYPE_WIDGET)

static void
draw_dot (SamenWorkshopDots *self,
          SamenFigure       *figure,
          guint              i,
          guint              now,
          gboolean           open)
{
  double scale = samen_stage_scale (GTK_WIDGET (self));
  double radius = open && i == now ? OPEN_DOT : DOT;
  gboolean reached = i < now || (open && i == now);
  SamenPath *path = samen_path_new ();

  samen_path_circle (path, (i + 0.5) * STEP * scale, gtk_widget_get_height (GTK_WIDGET (self)) / 2.0, radius * scale);
  samen_figure_fill (figure, path, reached ? samen_look_light ()->ink : AHEAD);
}

static void
samen_workshop_dots_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  SamenWorkshopDots *self = SAMEN_WORKSHOP_DOTS (widget);
  g_autoptr (SamenFigure) figure = samen_figure_new ("dots");
  int number;

  samen_agenda_page (&self->agenda, &number);
  for (guint i = 0; i < self->agenda.n_numbers; i++)
    draw_dot (self, figure, i, samen_agenda_paradox (&self->agenda), number != 0);
  samen_picture_append_figure (snapshot, widget, figure);
}

static void
samen_workshop_dots_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  guint steps = orientation == GTK_ORIENTATION_HORIZONTAL ? SAMEN_WORKSHOP_DOTS (widget)->agenda.n_numbers : 1;

  /* A Pango context makes it be measured again when the stage grows. */
  gtk_widget_get_pango_context (widget);
  *minimum = *natural = (int) (steps * STEP * samen_stage_scale (widget));
}

static void
samen_workshop_dots_class_init (SamenWorkshopDotsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = samen_workshop_dots_measure;
  widget_class->snapshot = samen_workshop_dots_snapshot;
  gtk_widget_class_set_css_name (widget_class, "workshop-dots");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
samen_workshop_dots_init (SamenWorkshopDots *self)
{
}

void
samen_workshop_dots_show (SamenWorkshopDots *self,
                          const SamenAgenda *agenda)
{
  g_return_if_fail (SAMEN_IS_WORKSHOP_DOTS (self));

  self->agenda = *agenda;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
