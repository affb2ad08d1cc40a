/* tests/bench/frames.c - what one frame of the canvas costs
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 *   frames MODE PARTIES   prints milliseconds of CPU a frame
 *
 * Modes: pan, zoom, drag, redraw (the same frame again), whole (all of the map
 * painted anew every frame), and colour: a window as large that does nothing but
 * change colour, which is what any frame costs at least.  The CPU of the whole
 * process counts, worker threads included.
 */
#include "app/application.h"
#include "app/canvas.h"
#include "exchange/examples.h"
#include "scene/map.h"
#include "scene/painter.h"

#include <adwaita.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#define FRAMES 60
#define WIDTH 1400
#define HEIGHT 900

typedef struct _Bench Bench;

struct _Bench
{
  GMainLoop *loop;
  GtkWidget *widget;           /* what is drawn */
  void (*step) (Bench *bench); /* before every frame */
  SamenProject *project;
  const char *party;           /* that is dragged */
  double x;
  double y;
  double view_x;
  double view_y;
  double zoom;
  int frame;
  double start;
};

static double
cpu_now (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 +
         (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

/* --- a widget that changes colour, or paints the whole map ---------------------- */

#define PLAIN_TYPE (plain_get_type ())
G_DECLARE_FINAL_TYPE (Plain, plain, PLAIN, WIDGET, GtkWidget)

struct _Plain
{
  GtkWidget parent;
  SamenMap *map; /* NULL: colour only */
  int frame;
};

G_DEFINE_FINAL_TYPE (Plain, plain, GTK_TYPE_WIDGET)

static void
paint_all (GtkSnapshot *snapshot,
           SamenMap    *map,
           int          width,
           int          height)
{
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  double scale = MIN (width, height) / (2 * map->geometry.rings[4]);

  cairo_translate (cr, width / 2.0, height / 2.0);
  cairo_scale (cr, scale, scale);
  samen_paint_scene (cr, map->scene, NULL, scale);
  cairo_destroy (cr);
}

static void
plain_snapshot (GtkWidget   *widget,
                GtkSnapshot *snapshot)
{
  Plain *self = PLAIN_WIDGET (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  GdkRGBA colour = { (float) (self->frame++ % 10) / 10, 0.8f, 0.8f, 1 };

  gtk_snapshot_append_color (snapshot, &colour, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  if (self->map != NULL)
    paint_all (snapshot, self->map, width, height);
}

static void
plain_class_init (PlainClass *klass)
{
  GTK_WIDGET_CLASS (klass)->snapshot = plain_snapshot;
}

static void
plain_init (Plain *self)
{
}

/* --- steps ------------------------------------------------------------------------ */

static void
step_draw (Bench *bench)
{
  gtk_widget_queue_draw (bench->widget);
}

static void
step_pan (Bench *bench)
{
  samen_canvas_set_view (SAMEN_CANVAS (bench->widget), bench->zoom, bench->view_x + bench->frame, bench->view_y);
}

/* In for the first half, out again for the second. */
static void
step_zoom (Bench *bench)
{
  bench->zoom *= bench->frame < FRAMES / 2 ? 1.02 : 1 / 1.02;
  samen_canvas_set_view (SAMEN_CANVAS (bench->widget), bench->zoom, bench->view_x, bench->view_y);
}

static void
step_drag (Bench *bench)
{
  samen_canvas_drag_to (SAMEN_CANVAS (bench->widget), bench->x + bench->frame, bench->y + bench->frame % 7);
}

/* --- running ------------------------------------------------------------------------ */

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Bench *bench = user_data;

  if (bench->frame == 0)
    bench->start = cpu_now ();
  if (bench->frame++ < FRAMES)
    {
      bench->step (bench);
      return G_SOURCE_CONTINUE;
    }
  g_print ("%.3f\n", (cpu_now () - bench->start) / FRAMES);
  g_main_loop_quit (bench->loop);
  return G_SOURCE_REMOVE;
}

/* Once the window stands and every tile is painted. */
static gboolean
begin_cb (gpointer user_data)
{
  Bench *bench = user_data;

  if (gtk_widget_get_width (bench->widget) == 0)
    return G_SOURCE_CONTINUE;
  if (SAMEN_IS_CANVAS (bench->widget))
    {
      SamenCanvas *canvas = SAMEN_CANVAS (bench->widget);

      if (!samen_canvas_is_settled (canvas))
        return G_SOURCE_CONTINUE;
      samen_canvas_get_view (canvas, &bench->zoom, &bench->view_x, &bench->view_y);
      if (bench->step == step_drag)
        {
          samen_canvas_where (canvas, bench->party, &bench->x, &bench->y);
          samen_canvas_drag_begin (canvas, bench->party, bench->x, bench->y);
        }
    }
  gtk_widget_add_tick_callback (bench->widget, tick_cb, bench, NULL);
  return G_SOURCE_REMOVE;
}

static SamenProject *
network (guint parties)
{
  g_autoptr (SamenProject) fresh = samen_example_network (parties, SAMEN_LANGUAGE_EN);

  return samen_map_place (fresh, FALSE);
}

static GtkWidget *
plain_widget (const Bench *bench,
              gboolean     whole)
{
  Plain *plain = g_object_new (PLAIN_TYPE, NULL);
  SamenMapOptions options = { .project = bench->project, .look = samen_look_light (), .layers = SAMEN_MAP_ALL };

  if (whole)
    plain->map = samen_map_build (&options, NULL);
  return GTK_WIDGET (plain);
}

static GtkWidget *
canvas_widget (const Bench *bench)
{
  GtkWidget *canvas = samen_canvas_new ();
  SamenState state = { .project = bench->project, .round = samen_project_latest_round (bench->project) };

  samen_editor_show (SAMEN_EDITOR (canvas), &state);
  samen_canvas_zoom_fit (SAMEN_CANVAS (canvas));
  return canvas;
}

static void
choose (Bench      *bench,
        const char *mode)
{
  gboolean plain = strcmp (mode, "colour") == 0 || strcmp (mode, "whole") == 0;

  bench->step = step_draw;
  if (strcmp (mode, "pan") == 0)
    bench->step = step_pan;
  else if (strcmp (mode, "zoom") == 0)
    bench->step = step_zoom;
  else if (strcmp (mode, "drag") == 0)
    bench->step = step_drag;
  bench->widget = plain ? plain_widget (bench, strcmp (mode, "whole") == 0) : canvas_widget (bench);
}

int
main (int    argc,
      char **argv)
{
  Bench bench = { 0 };
  GtkWidget *window;

  g_assert_cmpint (argc, ==, 3);
  adw_init ();
  samen_app_register_resources ();
  bench.loop = g_main_loop_new (NULL, FALSE);
  bench.project = network ((guint) atoi (argv[2]));
  bench.party = samen_record_id (samen_list_get (bench.project->parties, 0));
  choose (&bench, argv[1]);

  window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), bench.widget);
  gtk_window_present (GTK_WINDOW (window));
  g_timeout_add (20, begin_cb, &bench);
  g_main_loop_run (bench.loop);
  return 0;
}
