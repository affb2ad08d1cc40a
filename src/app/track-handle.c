/* app/track-handle.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/track-handle.h"

#include "app/editor.h"
#include "app/number-popover.h"

struct _SamenTrackHandle
{
  GtkWidget parent_instance;

  GtkWidget *popover; /* made when a number is first asked for */
  int position;
  guint stroke;
  char *name;
  char *words;
};

enum
{
  MOVED,
  ESCAPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamenTrackHandle, samen_track_handle, GTK_TYPE_WIDGET)

static void
move_to (SamenTrackHandle *self,
         int               position)
{
  if (position != SAMEN_NONE)
    position = CLAMP (position, SAMEN_POSITION_MIN, SAMEN_POSITION_MAX);
  g_signal_emit (self, signals[MOVED], 0, position);
}

/* --- a number ------------------------------------------------------------------- */

static void
chosen_cb (SamenTrackHandle *self,
           int               number)
{
  move_to (self, number);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
ask_number (SamenTrackHandle *self,
            const char       *begin)
{
  g_autofree char *now = self->position != SAMEN_NONE ? g_strdup_printf ("%d", self->position) : g_strdup ("");

  if (self->popover == NULL)
    {
      self->popover = samen_number_popover_new (SAMEN_POSITION_MIN, SAMEN_POSITION_MAX);
      gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
      g_signal_connect_swapped (self->popover, "chosen", G_CALLBACK (chosen_cb), self);
    }
  samen_number_popover_ask (SAMEN_NUMBER_POPOVER (self->popover), self->name, begin != NULL ? begin : now, begin != NULL);
}

/* --- keys -------------------------------------------------------------------------- */

/* How far a key moves; 0 for a key that does not. */
static int
step_of (guint           key,
         GdkModifierType modifiers)
{
  int size = (modifiers & GDK_SHIFT_MASK) != 0 ? 10 : 1;

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return -size;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return size;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      return -10;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      return 10;
    default:
      return 0;
    }
}

/* The first step of what is nowhere yet starts in the middle. */
static int
stepped (SamenTrackHandle *self,
         int               step)
{
  return (self->position != SAMEN_NONE ? self->position : 0) + step;
}

static gboolean
type_key (SamenTrackHandle *self,
          guint             key)
{
  const gunichar c = gdk_keyval_to_unicode (key);
  char begin[8] = { 0 };

  if (!g_unichar_isdigit (c) && c != '-' && c != '+')
    return GDK_EVENT_PROPAGATE;
  g_unichar_to_utf8 (c, begin);
  ask_number (self, begin);
  return GDK_EVENT_STOP;
}

static gboolean
other_key (SamenTrackHandle *self,
           guint             key)
{
  switch (key)
    {
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      move_to (self, SAMEN_POSITION_MIN);
      return GDK_EVENT_STOP;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      move_to (self, SAMEN_POSITION_MAX);
      return GDK_EVENT_STOP;
    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
    case GDK_KEY_BackSpace:
      move_to (self, SAMEN_NONE);
      return GDK_EVENT_STOP;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      ask_number (self, NULL);
      return GDK_EVENT_STOP;
    case GDK_KEY_Escape:
      g_signal_emit (self, signals[ESCAPED], 0);
      return GDK_EVENT_PROPAGATE;
    default:
      return type_key (self, key);
    }
}

static gboolean
key_cb (SamenTrackHandle *self,
        guint             key,
        guint             code,
        GdkModifierType   modifiers)
{
  int step = step_of (key, modifiers);

  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_META_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  if (step == 0)
    return other_key (self, key);
  move_to (self, stepped (self, step));
  return GDK_EVENT_STOP;
}

static void
enter_cb (SamenTrackHandle *self)
{
  self->stroke = samen_editor_stroke ();
}

/* --- the widget ------------------------------------------------------------------------ */

static void
samen_track_handle_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  SamenTrackHandle *self = SAMEN_TRACK_HANDLE (widget);

  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

static void
samen_track_handle_dispose (GObject *object)
{
  SamenTrackHandle *self = SAMEN_TRACK_HANDLE (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  G_OBJECT_CLASS (samen_track_handle_parent_class)->dispose (object);
}

static void
samen_track_handle_finalize (GObject *object)
{
  SamenTrackHandle *self = SAMEN_TRACK_HANDLE (object);

  g_free (self->name);
  g_free (self->words);
  G_OBJECT_CLASS (samen_track_handle_parent_class)->finalize (object);
}

static void
samen_track_handle_class_init (SamenTrackHandleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = samen_track_handle_dispose;
  object_class->finalize = samen_track_handle_finalize;
  widget_class->size_allocate = samen_track_handle_size_allocate;

  signals[MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_INT);
  signals[ESCAPED] = g_signal_new ("escaped", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  gtk_widget_class_set_css_name (widget_class, "track-handle");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
}

static void
samen_track_handle_init (SamenTrackHandle *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->position = SAMEN_NONE;
  self->stroke = samen_editor_stroke ();
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (enter_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, (double) SAMEN_POSITION_MIN,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) SAMEN_POSITION_MAX, -1);
}

GtkWidget *
samen_track_handle_new (void)
{
  return g_object_new (SAMEN_TYPE_TRACK_HANDLE, NULL);
}

void
samen_track_handle_show (SamenTrackHandle *self,
                         int               position,
                         const char       *name,
                         const char       *words)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);

  g_return_if_fail (SAMEN_IS_TRACK_HANDLE (self));

  self->position = position;
  if (g_strcmp0 (self->name, name) != 0)
    {
      g_free (self->name);
      self->name = g_strdup (name);
      gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    }
  g_free (self->words);
  self->words = g_strdup (words);
  /* GTK 4.8 passes the value of its own sliders on and no other's: the
   * description is what gets heard. */
  gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
  if (position != SAMEN_NONE)
    gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) position, -1);
  else
    gtk_accessible_reset_property (accessible, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW);
}

guint
samen_track_handle_stroke (SamenTrackHandle *self)
{
  g_return_val_if_fail (SAMEN_IS_TRACK_HANDLE (self), 0);
  return self->stroke;
}

int
samen_track_handle_position (SamenTrackHandle *self)
{
  g_return_val_if_fail (SAMEN_IS_TRACK_HANDLE (self), SAMEN_NONE);
  return self->position;
}

const char *
samen_track_handle_words (SamenTrackHandle *self)
{
  g_return_val_if_fail (SAMEN_IS_TRACK_HANDLE (self), NULL);
  return self->words;
}
