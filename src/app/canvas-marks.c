/* app/canvas-marks.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/canvas-marks.h"

#include <math.h>

/* Widget pixels: what a pointer finds. */
#define SIDE_MIN 20

typedef struct
{
  double x;
  double y;
  double reach;
  GtkWidget *button; /* a child */
  gboolean here;     /* since the last begin */
} Mark;

struct _SamenCanvasMarks
{
  GtkWidget parent_instance;

  GHashTable *marks; /* key → Mark */
  double scale;
};

G_DEFINE_FINAL_TYPE (SamenCanvasMarks, samen_canvas_marks, GTK_TYPE_WIDGET)

static guint pressed;

static void
mark_free (gpointer data)
{
  Mark *mark = data;

  gtk_widget_unparent (mark->button);
  g_free (mark);
}

static void
clicked_cb (GtkWidget        *button,
            SamenCanvasMarks *self)
{
  g_autofree char *key = g_strdup (g_object_get_data (G_OBJECT (button), "key"));

  g_signal_emit (self, pressed, 0, key);
}

static Mark *
mark_new (SamenCanvasMarks *self,
          const char       *key)
{
  Mark *mark = g_new0 (Mark, 1);

  mark->button = gtk_button_new ();
  gtk_widget_add_css_class (mark->button, "map-mark");
  g_object_set_data_full (G_OBJECT (mark->button), "key", g_strdup (key), g_free);
  g_object_set_data (G_OBJECT (mark->button), "mark", mark);
  g_signal_connect (mark->button, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_widget_set_parent (mark->button, GTK_WIDGET (self));
  g_hash_table_insert (self->marks, g_strdup (key), mark);
  return mark;
}

/* --- the widget ---------------------------------------------------------------------- */

static void
samen_canvas_marks_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  double scale = SAMEN_CANVAS_MARKS (widget)->scale;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      const Mark *mark = g_object_get_data (G_OBJECT (child), "mark");
      int side;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &side, NULL, NULL, NULL);
      side = MAX (MAX (side, SIDE_MIN), (int) ceil (2 * mark->reach * scale));
      gtk_widget_allocate (child, side, side, -1,
                           gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) (mark->x * scale - side / 2.0),
                                                                                (float) (mark->y * scale - side / 2.0))));
    }
}

/* Between the buttons lies the map. */
static gboolean
samen_canvas_marks_contains (GtkWidget *widget,
                             double     x,
                             double     y)
{
  return FALSE;
}

/* Tab comes in at the first, or from behind at the last, and goes out from any. */
static gboolean
samen_canvas_marks_focus (GtkWidget        *widget,
                          GtkDirectionType  direction)
{
  gboolean tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;
  gboolean back = direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_LEFT || direction == GTK_DIR_UP;
  GtkWidget *child = gtk_widget_get_focus_child (widget);

  if (child == NULL)
    child = back ? gtk_widget_get_last_child (widget) : gtk_widget_get_first_child (widget);
  else if (tab)
    return FALSE;
  else
    child = back ? gtk_widget_get_prev_sibling (child) : gtk_widget_get_next_sibling (child);
  return child != NULL ? gtk_widget_grab_focus (child) : !tab;
}

static void
samen_canvas_marks_dispose (GObject *object)
{
  g_hash_table_remove_all (SAMEN_CANVAS_MARKS (object)->marks);
  G_OBJECT_CLASS (samen_canvas_marks_parent_class)->dispose (object);
}

static void
samen_canvas_marks_finalize (GObject *object)
{
  g_hash_table_unref (SAMEN_CANVAS_MARKS (object)->marks);
  G_OBJECT_CLASS (samen_canvas_marks_parent_class)->finalize (object);
}

static void
samen_canvas_marks_class_init (SamenCanvasMarksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = samen_canvas_marks_dispose;
  G_OBJECT_CLASS (klass)->finalize = samen_canvas_marks_finalize;
  widget_class->size_allocate = samen_canvas_marks_size_allocate;
  widget_class->contains = samen_canvas_marks_contains;
  widget_class->focus = samen_canvas_marks_focus;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  pressed = g_signal_new ("pressed", SAMEN_TYPE_CANVAS_MARKS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                          G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
samen_canvas_marks_init (SamenCanvasMarks *self)
{
  self->marks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, mark_free);
  self->scale = 1;
}

/* --- public ------------------------------------------------------------------------------ */

void
samen_canvas_marks_begin (SamenCanvasMarks *self)
{
  GHashTableIter iter;
  Mark *mark;

  g_return_if_fail (SAMEN_IS_CANVAS_MARKS (self));
  g_hash_table_iter_init (&iter, self->marks);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &mark))
    mark->here = FALSE;
}

void
samen_canvas_marks_add (SamenCanvasMarks *self,
                        const char       *key,
                        double            x,
                        double            y,
                        double            reach,
                        const char       *words)
{
  Mark *mark;

  g_return_if_fail (SAMEN_IS_CANVAS_MARKS (self));
  mark = g_hash_table_lookup (self->marks, key);
  if (mark == NULL)
    mark = mark_new (self, key);
  mark->here = TRUE;
  mark->x = x;
  mark->y = y;
  mark->reach = reach;
  if (g_strcmp0 (gtk_widget_get_tooltip_text (mark->button), words) == 0)
    return;
  gtk_widget_set_tooltip_text (mark->button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (mark->button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static gboolean
is_gone (gpointer key,
         gpointer mark,
         gpointer data)
{
  return !((Mark *) mark)->here;
}

void
samen_canvas_marks_end (SamenCanvasMarks *self)
{
  g_return_if_fail (SAMEN_IS_CANVAS_MARKS (self));
  g_hash_table_foreach_remove (self->marks, is_gone, NULL);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

void
samen_canvas_marks_set_scale (SamenCanvasMarks *self,
                              double            scale)
{
  g_return_if_fail (SAMEN_IS_CANVAS_MARKS (self));
  if (self->scale == scale)
    return;
  self->scale = scale;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
