/* app/text-field.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/text-field.h"

#include "app/editor.h"
#include "core/text.h"

struct _SamenTextField
{
  GtkWidget parent_instance;

  GtkTextView *view;
  GtkTextBuffer *buffer;
  gboolean is_long;
  gboolean showing; /* the change is ours, not the person's */
  guint stroke;
  char *own;
  char *prefill;
};

enum
{
  TYPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamenTextField, samen_text_field, GTK_TYPE_WIDGET)

static char *
current_text (SamenTextField *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return gtk_text_buffer_get_text (self->buffer, &start, &end, TRUE);
}

/* Whether what stands there means @own. */
static gboolean
means (SamenTextField *self,
       const char     *own)
{
  g_autofree char *text = current_text (self);
  GRefString *clean = samen_text_clean (text, self->is_long);
  gboolean same = g_strcmp0 (clean, own) == 0 || (own == NULL && g_strcmp0 (clean, self->prefill) == 0);

  if (clean != NULL)
    g_ref_string_release (clean);
  return same;
}

static void
mark_prefill (SamenTextField *self)
{
  if (self->own == NULL && self->prefill != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "prefill");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "prefill");
}

/* Puts @text there, the cursor as near as it can be to where it was; at the end
 * it stays at the end, and so whoever begins to type goes on. */
static void
put (SamenTextField *self,
     const char     *text)
{
  g_autofree char *current = current_text (self);
  GtkTextIter at;
  gboolean at_end;
  int offset;

  if (g_strcmp0 (current, text) == 0)
    return;

  gtk_text_buffer_get_iter_at_mark (self->buffer, &at, gtk_text_buffer_get_insert (self->buffer));
  offset = gtk_text_iter_get_offset (&at);
  at_end = gtk_text_iter_is_end (&at);
  self->showing = TRUE;
  gtk_text_buffer_set_text (self->buffer, text, -1);
  self->showing = FALSE;
  gtk_text_buffer_get_iter_at_offset (self->buffer, &at, at_end ? -1 : offset);
  gtk_text_buffer_place_cursor (self->buffer, &at);
}

/* Returns: whether it was another text */
static gboolean
replace_text (char      **place,
              const char *text)
{
  if (g_strcmp0 (*place, text) == 0)
    return FALSE;
  g_free (*place);
  *place = g_strdup (text);
  return TRUE;
}

/* --- what the person does -------------------------------------------------------- */

static void
changed_cb (SamenTextField *self)
{
  g_autofree char *text = NULL;

  gtk_widget_queue_resize (GTK_WIDGET (self));
  if (self->showing)
    return;
  text = current_text (self);
  g_signal_emit (self, signals[TYPED], 0, g_strcmp0 (text, self->prefill) == 0 ? "" : text);
}

static void
enter_cb (SamenTextField *self)
{
  self->stroke = samen_editor_stroke ();
}

/* What could not be kept makes room for what the project says. */
static void
leave_cb (SamenTextField *self)
{
  put (self, self->own != NULL ? self->own : samen_text (self->prefill));
}

static gboolean
key_cb (SamenTextField  *self,
        guint            key,
        guint            code,
        GdkModifierType  modifiers)
{
  gboolean is_enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_ISO_Enter;

  if (!is_enter || self->is_long)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), GTK_DIR_TAB_FORWARD);
  return GDK_EVENT_STOP;
}

/* --- the widget --------------------------------------------------------------------- */

/* A text view knows its height only after it was laid out, and then says so too
 * late for a list of them: the same text is measured here. */
static void
measure_text (SamenTextField *self,
              int             width,
              int            *height)
{
  g_autofree char *text = current_text (self);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self->view), *text != '\0' ? text : " ");

  if (width >= 0)
    pango_layout_set_width (layout, MAX (width, 1) * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_get_pixel_size (layout, NULL, height);
}

static void
samen_text_field_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  SamenTextField *self = SAMEN_TEXT_FIELD (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 60;
      *natural = 200;
      return;
    }
  measure_text (self, for_size, natural);
  *minimum = *natural;
}

static void
samen_text_field_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  GtkWidget *view = GTK_WIDGET (SAMEN_TEXT_FIELD (widget)->view);
  int minimum;

  /* A text view wants to be asked before it is given a size. */
  gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  gtk_widget_allocate (view, MAX (width, minimum), height, -1, NULL);
}

static GtkSizeRequestMode
samen_text_field_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
samen_text_field_dispose (GObject *object)
{
  SamenTextField *self = SAMEN_TEXT_FIELD (object);

  if (self->view != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->view));
  self->view = NULL;
  G_OBJECT_CLASS (samen_text_field_parent_class)->dispose (object);
}

static void
samen_text_field_finalize (GObject *object)
{
  SamenTextField *self = SAMEN_TEXT_FIELD (object);

  g_free (self->own);
  g_free (self->prefill);
  G_OBJECT_CLASS (samen_text_field_parent_class)->finalize (object);
}

static void
samen_text_field_class_init (SamenTextFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = samen_text_field_dispose;
  object_class->finalize = samen_text_field_finalize;
  widget_class->measure = samen_text_field_measure;
  widget_class->size_allocate = samen_text_field_size_allocate;
  widget_class->get_request_mode = samen_text_field_get_request_mode;

  signals[TYPED] = g_signal_new ("typed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_css_name (widget_class, "text-field");
}

static void
watch_person (SamenTextField *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_swapped (focus, "enter", G_CALLBACK (enter_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), focus);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), keys);
}

static void
samen_text_field_init (SamenTextField *self)
{
  self->view = GTK_TEXT_VIEW (gtk_text_view_new ());
  self->buffer = gtk_text_view_get_buffer (self->view);
  self->stroke = samen_editor_stroke ();

  gtk_text_view_set_wrap_mode (self->view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (self->view, FALSE);
  /* Undo belongs to the map: Ctrl+Z goes on to the window. */
  gtk_text_buffer_set_enable_undo (self->buffer, FALSE);
  g_signal_connect_swapped (self->buffer, "changed", G_CALLBACK (changed_cb), self);
  gtk_widget_set_parent (GTK_WIDGET (self->view), GTK_WIDGET (self));
  watch_person (self);
}

GtkWidget *
samen_text_field_new (void)
{
  return g_object_new (SAMEN_TYPE_TEXT_FIELD, NULL);
}

void
samen_text_field_set_long (SamenTextField *self,
                           gboolean        is_long)
{
  g_return_if_fail (SAMEN_IS_TEXT_FIELD (self));

  self->is_long = is_long;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, is_long, -1);
}

void
samen_text_field_set_centred (SamenTextField *self)
{
  g_return_if_fail (SAMEN_IS_TEXT_FIELD (self));

  gtk_text_view_set_justification (self->view, GTK_JUSTIFY_CENTER);
}

void
samen_text_field_set_label (SamenTextField *self,
                            const char     *label)
{
  g_return_if_fail (SAMEN_IS_TEXT_FIELD (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

void
samen_text_field_show (SamenTextField *self,
                       const char     *own,
                       const char     *prefill)
{
  gboolean is_news;

  g_return_if_fail (SAMEN_IS_TEXT_FIELD (self));

  is_news = replace_text (&self->own, own);
  replace_text (&self->prefill, prefill);
  mark_prefill (self);
  /* Half a date is no news from the project: leave it to who is writing it. */
  if (!gtk_widget_has_focus (GTK_WIDGET (self->view)) || (is_news && !means (self, own)))
    put (self, own != NULL ? own : samen_text (prefill));
}

guint
samen_text_field_stroke (SamenTextField *self)
{
  g_return_val_if_fail (SAMEN_IS_TEXT_FIELD (self), 0);
  return self->stroke;
}

void
samen_text_field_take_focus (SamenTextField *self)
{
  GtkTextIter start, end;

  g_return_if_fail (SAMEN_IS_TEXT_FIELD (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_select_range (self->buffer, &start, &end);
}
