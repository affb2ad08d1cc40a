/* app/sign-chart.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/sign-chart.h"

#include "app/picture.h"
#include "app/sign-value.h"
#include "app/ui-language.h"
#include "core/text.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <stdio.h>

#define WIDTH 320
#define HEIGHT 150
#define TOP 24     /* room for the words above a dot */
#define BOTTOM 26  /* for the days */
#define SIDE 34    /* for half a day's words */
#define GUTTER 12  /* between the words of a level and its line */
#define LEAST_APART 15 /* of the words of two levels */
#define DOT 4.5
#define DAY_GAP 10 /* between the words of two days */

struct _SamenSignChart
{
  GtkWidget parent_instance;

  SamenProject *project;
  SamenSign *sign;
};

G_DEFINE_FINAL_TYPE (SamenSignChart, samen_sign_chart, GTK_TYPE_WIDGET)

static const SamenFont small_font = { SAMEN_FAMILY_TEXT, 11, 400, FALSE, 0 };
static const SamenFont value_font = { SAMEN_FAMILY_TEXT, 12, 600, FALSE, 0 };

/* --- what there is to draw -------------------------------------------------------------- */

typedef struct
{
  int day; /* as GDate counts them */
  double value;
  const SamenReading *reading;
} Dot;

typedef struct
{
  const SamenSign *sign;
  SamenLanguage language;
  const SamenLook *look;
  double width;
  double height;
  GArray *dots; /* Dot, by day */
  double baseline;
  double target;
  double left; /* where the lines begin, beside their words */
  double least;
  double most;
  int first_day;
  int last_day;
} Plot;

static int
day_of (const char *date)
{
  GDate day;
  int year, month, number;

  if (date == NULL || sscanf (date, "%d-%d-%d", &year, &month, &number) != 3)
    return 0;
  g_date_clear (&day, 1);
  g_date_set_dmy (&day, (GDateDay) number, (GDateMonth) month, (GDateYear) year);
  return (int) g_date_get_julian (&day);
}

static int
by_day (gconstpointer a,
        gconstpointer b)
{
  return ((const Dot *) a)->day - ((const Dot *) b)->day;
}

static void
stretch (Plot   *plot,
         double  value)
{
  if (isnan (value))
    return;
  plot->least = isnan (plot->least) ? value : MIN (plot->least, value);
  plot->most = isnan (plot->most) ? value : MAX (plot->most, value);
}

static double
number_or_nan (const Plot *plot,
               const char *text)
{
  double value;

  return samen_sign_value (text, plot->language, &value) ? value : NAN;
}

static void
collect_dots (Plot *plot)
{
  SAMEN_EACH (const SamenReading, reading, plot->sign->readings)
  {
    const Dot dot = { day_of (reading->date), number_or_nan (plot, reading->value), reading };

    if (dot.day > 0 && !isnan (dot.value))
      {
        g_array_append_val (plot->dots, dot);
        stretch (plot, dot.value);
      }
  }
  g_array_sort (plot->dots, by_day);
  if (plot->dots->len > 0)
    {
      plot->first_day = g_array_index (plot->dots, Dot, 0).day;
      plot->last_day = g_array_index (plot->dots, Dot, plot->dots->len - 1).day;
    }
}

static double
x_of (const Plot *plot,
      int         day)
{
  double start = plot->left + SIDE;
  double span = plot->width - SIDE - start;

  if (plot->last_day == plot->first_day)
    return start + span / 2;
  return start + span * (day - plot->first_day) / (plot->last_day - plot->first_day);
}

/* All the same: in the middle. */
static double
y_of (const Plot *plot,
      double      value)
{
  double span = plot->height - TOP - BOTTOM;

  if (plot->most <= plot->least)
    return TOP + span / 2;
  return TOP + span * (plot->most - value) / (plot->most - plot->least);
}

/* --- drawing --------------------------------------------------------------------------------- */

/* A dotted line across, its words beside it at @text_y. */
static void
draw_level (SamenFigure *figure,
            const Plot  *plot,
            double       value,
            double       text_y,
            SamenColour  colour,
            const char  *words)
{
  SamenPath *path = samen_path_new ();
  double y = y_of (plot, value);
  SamenMark *mark;

  samen_path_move (path, plot->left, y);
  samen_path_line (path, plot->width, y);
  mark = samen_figure_stroke (figure, path, colour, 2);
  mark->dash[0] = 0.1;
  mark->dash[1] = 5;
  mark->n_dash = 2;
  mark->cap = SAMEN_CAP_ROUND;
  samen_figure_text (figure, words, &small_font, 0, text_y + 4, SAMEN_ALIGN_START, plot->look->ink_2);
}

static double
words_width (const char *words,
             double      value)
{
  return isnan (value) ? 0 : samen_text_width (words, &small_font) + GUTTER;
}

/* Where one began and where one wants to go; their words never lie on each other. */
static void
draw_levels (SamenFigure *figure,
             Plot        *plot)
{
  /* Translators: %s is a number as the team wrote it */
  g_autofree char *aim = g_strdup_printf (_("aim %s"), samen_text (plot->sign->target));
  /* Translators: %s is a number as the team wrote it */
  g_autofree char *start = g_strdup_printf (_("at the start %s"), samen_text (plot->sign->baseline));
  double aim_y = y_of (plot, plot->target), start_y = y_of (plot, plot->baseline);
  double apart = fabs (aim_y - start_y) < LEAST_APART ? (LEAST_APART - fabs (aim_y - start_y)) / 2 : 0;

  plot->left = MAX (words_width (aim, plot->target), words_width (start, plot->baseline));
  if (aim_y > start_y)
    apart = -apart;
  if (!isnan (plot->baseline))
    draw_level (figure, plot, plot->baseline, start_y + apart, plot->look->tick, start);
  if (!isnan (plot->target))
    draw_level (figure, plot, plot->target, aim_y - apart, plot->look->gold_edge, aim);
}

static void
draw_line (SamenFigure *figure,
           const Plot  *plot)
{
  SamenPath *path = samen_path_new ();

  for (guint i = 0; i < plot->dots->len; i++)
    {
      const Dot *dot = &g_array_index (plot->dots, Dot, i);

      if (i == 0)
        samen_path_move (path, x_of (plot, dot->day), y_of (plot, dot->value));
      else
        samen_path_line (path, x_of (plot, dot->day), y_of (plot, dot->value));
    }
  samen_figure_stroke (figure, path, plot->look->ink, 1.8)->cap = SAMEN_CAP_ROUND;
}

/* Words beside a dot stay within the picture. */
static double
within (const Plot *plot,
        double      x,
        double      text_width)
{
  return CLAMP (x, plot->left + text_width / 2, MAX (plot->width - text_width / 2, plot->left + text_width / 2));
}

static void
draw_dots (SamenFigure *figure,
           const Plot  *plot)
{
  for (guint i = 0; i < plot->dots->len; i++)
    {
      const Dot *dot = &g_array_index (plot->dots, Dot, i);
      double x = x_of (plot, dot->day), y = y_of (plot, dot->value);
      double text_x = within (plot, x, samen_text_width (dot->reading->value, &value_font));
      SamenPath *path = samen_path_new ();

      samen_path_circle (path, x, y, DOT);
      samen_figure_fill (figure, path, plot->look->ink);
      samen_figure_text (figure, dot->reading->value, &value_font, text_x, y - 9, SAMEN_ALIGN_CENTRE, plot->look->ink);
    }
}

/* First and last always; one between them where there is room. */
static void
draw_days (SamenFigure *figure,
           const Plot  *plot)
{
  const Dot *last = plot->dots->len > 0 ? &g_array_index (plot->dots, Dot, plot->dots->len - 1) : NULL;
  double from = plot->left - DAY_GAP, to = plot->width;

  for (guint i = 0; i < plot->dots->len; i++)
    {
      const Dot *dot = &g_array_index (plot->dots, Dot, i);
      g_autofree char *date = samen_words_date (samen_ui_language (), dot->reading->date);
      double width = samen_text_width (date, &small_font);
      double x = within (plot, x_of (plot, dot->day), width);

      if (dot != last && (x - width / 2 < from + DAY_GAP || x + width / 2 > to))
        continue;
      if (i == 0 && last != dot)
        to = plot->width - width - DAY_GAP;
      samen_figure_text (figure, date, &small_font, x, plot->height - 6, SAMEN_ALIGN_CENTRE, plot->look->ink_2);
      from = x + width / 2;
    }
}

SamenScene *
samen_sign_chart_scene (const SamenSign *sign,
                        SamenLanguage    language,
                        const SamenLook *look,
                        double           width,
                        double           height)
{
  g_autoptr (GArray) dots = g_array_new (FALSE, FALSE, sizeof (Dot));
  Plot plot = { sign, language, look, width, height, dots, NAN, NAN, 0, NAN, NAN, 0, 0 };
  SamenFigure *figure;
  SamenScene *scene;

  collect_dots (&plot);
  plot.baseline = number_or_nan (&plot, sign->baseline);
  plot.target = number_or_nan (&plot, sign->target);
  stretch (&plot, plot.baseline);
  stretch (&plot, plot.target);
  if (isnan (plot.least))
    return NULL;

  figure = samen_figure_new ("sign");
  draw_levels (figure, &plot);
  draw_line (figure, &plot);
  draw_dots (figure, &plot);
  draw_days (figure, &plot);
  scene = samen_scene_new (0, 0, width, height);
  samen_scene_add (scene, figure);
  return scene;
}

/* --- the widget ------------------------------------------------------------------------------------ */

static void
samen_sign_chart_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  SamenSignChart *self = SAMEN_SIGN_CHART (widget);
  g_autoptr (SamenScene) scene = NULL;

  if (self->sign != NULL)
    scene = samen_sign_chart_scene (self->sign, self->project->language, samen_picture_look (),
                                    gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  if (scene != NULL)
    samen_picture_append_scene (snapshot, widget, scene);
}

static void
samen_sign_chart_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH / 2 : HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

static void
samen_sign_chart_finalize (GObject *object)
{
  SamenSignChart *self = SAMEN_SIGN_CHART (object);

  samen_record_unref (self->sign);
  g_clear_pointer (&self->project, samen_project_unref);
  G_OBJECT_CLASS (samen_sign_chart_parent_class)->finalize (object);
}

static void
samen_sign_chart_class_init (SamenSignChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samen_sign_chart_finalize;
  widget_class->snapshot = samen_sign_chart_snapshot;
  widget_class->measure = samen_sign_chart_measure;
  gtk_widget_class_set_css_name (widget_class, "sign-chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
samen_sign_chart_init (SamenSignChart *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  samen_picture_follow_look (GTK_WIDGET (self));
}

static void
tell (SamenSignChart *self)
{
  g_autoptr (GString) words = g_string_new (self->sign->measure);

  SAMEN_EACH (const SamenReading, reading, self->sign->readings)
  {
    g_string_append_printf (words, ", %s", samen_text (reading->value));
  }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words->str, -1);
}

void
samen_sign_chart_show (SamenSignChart     *self,
                       const SamenProject *project,
                       const SamenSign    *sign)
{
  SamenProject *old = self->project;
  g_autoptr (SamenScene) scene = NULL;

  g_return_if_fail (SAMEN_IS_SIGN_CHART (self));

  self->project = samen_project_ref (project);
  g_clear_pointer (&old, samen_project_unref);
  if (self->sign == sign)
    return;
  samen_record_unref (self->sign);
  self->sign = samen_record_ref (sign);
  scene = samen_sign_chart_scene (sign, project->language, samen_picture_look (), WIDTH, HEIGHT);
  gtk_widget_set_visible (GTK_WIDGET (self), scene != NULL);
  tell (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
