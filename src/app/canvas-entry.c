/* app/canvas-entry.c - typing in place: a party's name, the ambition
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One line over the name of a party, several over the ambition's circle.  Enter, or
 * going elsewhere, keeps what was typed; Escape does not, and takes a party that
 * was only just added back with it.
 */
#include "config.h"

#include "app/canvas-private.h"
#include "core/edit.h"
#include "core/text.h"

#include <glib/gi18n-lib.h>

/* Widget pixels, at least. */
#define NAME_WIDTH 170
#define NAME_PADDING 10
#define CIRCLE_MIN 210

static gboolean
is_ambition (SamenCanvas *self)
{
  return g_strcmp0 (self->entry_subject, SAMEN_SUBJECT_AMBITION) == 0;
}

/* The text in the circle in the scroller. */
static GtkWidget *
text_view (SamenCanvas *self)
{
  return gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (gtk_widget_get_first_child (self->entry)));
}

/* (transfer full) */
static char *
typed_text (SamenCanvas *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start;
  GtkTextIter end;

  if (!is_ambition (self))
    return g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (text_view (self)));
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

/* --- what comes of it -------------------------------------------------------------------- */

static void
keep_name (SamenCanvas *self,
           const char  *subject,
           const char  *text,
           guint        stroke)
{
  g_autofree char *label = NULL;

  if (stroke != 0)
    label = g_strdup_printf (_("Add %s"), text);
  else
    label = g_strdup_printf (_("Rename %s"), text);
  samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_edit_set_text (self->project, subject, "name", text),
                     label, stroke, subject);
}

static void
keep (SamenCanvas *self,
      const char  *subject,
      const char  *text,
      guint        stroke)
{
  g_autofree char *clean = g_strstrip (g_strdup (text));

  if (g_strcmp0 (subject, SAMEN_SUBJECT_AMBITION) == 0)
    samen_editor_edit (SAMEN_EDITOR (self), self->project,
                       samen_edit_set_text (self->project, subject, "statement", clean),
                       _("Change the Ambition"), 0, subject);
  else if (*clean != '\0')
    keep_name (self, subject, clean, stroke);
  else if (stroke != 0)
    samen_editor_cancel (SAMEN_EDITOR (self), stroke);
}

void
samen_canvas_entry_finish (SamenCanvas *self,
                           gboolean     keep_it)
{
  g_autofree char *text = NULL;
  g_autofree char *subject = NULL;
  GtkWidget *entry = self->entry;
  guint stroke = self->entry_stroke;
  gboolean had_focus;

  if (entry == NULL)
    return;
  text = typed_text (self);
  had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) == entry;
  subject = g_steal_pointer (&self->entry_subject);
  self->entry = NULL;
  self->entry_stroke = 0;
  samen_canvas_hush (self, subject);
  gtk_widget_unparent (entry);
  if (keep_it && samen_project_find (self->project, subject) != NULL)
    keep (self, subject, text, stroke);
  else if (stroke != 0)
    samen_editor_cancel (SAMEN_EDITOR (self), stroke);
  if (had_focus)
    samen_canvas_focus_map (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* --- keys and focus ------------------------------------------------------------------------ */

static gboolean
key_cb (GtkEventControllerKey *controller,
        guint                  key,
        guint                  code,
        GdkModifierType        state,
        SamenCanvas           *self)
{
  gboolean enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_ISO_Enter;

  if (key == GDK_KEY_Escape)
    samen_canvas_entry_finish (self, FALSE);
  else if (enter || key == GDK_KEY_Tab)
    samen_canvas_entry_finish (self, TRUE);
  else
    return FALSE;
  return TRUE;
}

static void
leave_cb (GtkEventControllerFocus *controller,
          SamenCanvas             *self)
{
  samen_canvas_entry_finish (self, TRUE);
}

static void
add_controllers (SamenCanvas *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (self->entry, keys);
  g_signal_connect (focus, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (self->entry, focus);
}

/* --- the widgets ----------------------------------------------------------------------------- */

static int
circle_side (SamenCanvas *self)
{
  return MAX ((int) (self->map->geometry.ambition * samen_canvas_scale (self) * 2), CIRCLE_MIN);
}

static GtkWidget *
name_entry (const SamenParty *party)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_editable_set_text (GTK_EDITABLE (entry), party->name);
  gtk_editable_set_alignment (GTK_EDITABLE (entry), 0.5f);
  gtk_widget_add_css_class (entry, "canvas-name");
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Name"), -1);
  return entry;
}

/* A text in a circle like the one it lies over; @side: its diameter */
static GtkWidget *
ambition_entry (const SamenAmbition *ambition,
                int                  side)
{
  int margin = side * 3 / 20;
  GtkWidget *circle = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *view = gtk_text_view_new ();

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), samen_text (ambition->statement), -1);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_justification (GTK_TEXT_VIEW (view), GTK_JUSTIFY_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Ambition"), -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_widget_set_valign (scroller, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_top (scroller, margin);
  gtk_widget_set_margin_bottom (scroller, margin);
  gtk_widget_set_margin_start (scroller, margin);
  gtk_widget_set_margin_end (scroller, margin);
  gtk_widget_add_css_class (circle, "canvas-statement");
  gtk_box_append (GTK_BOX (circle), scroller);
  return circle;
}

static void
start_typing (SamenCanvas *self)
{
  if (is_ambition (self))
    {
      gtk_widget_grab_focus (text_view (self));
      g_signal_emit_by_name (text_view (self), "select-all", TRUE);
    }
  else
    {
      gtk_widget_grab_focus (self->entry);
      gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
    }
}

/* @stroke: of the party that was just added, so that naming it is the same step;
 * else 0 */
void
samen_canvas_entry_begin (SamenCanvas *self,
                          const char  *subject,
                          guint        stroke)
{
  const SamenParty *party = samen_canvas_party (self, subject);
  gboolean ambition = g_strcmp0 (subject, SAMEN_SUBJECT_AMBITION) == 0;

  if (self->read_only || self->project == NULL || (party == NULL && !ambition))
    return;
  samen_canvas_entry_finish (self, TRUE);
  self->entry_subject = g_strdup (subject);
  self->entry_stroke = stroke;
  self->entry = ambition ? ambition_entry (self->project->ambition, circle_side (self)) : name_entry (party);
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
  add_controllers (self);
  samen_canvas_reveal (self, subject);
  start_typing (self);
}

/* --- where ---------------------------------------------------------------------------------------- */

/* @x, @y: of its middle */
static void
place (SamenCanvas *self,
       double       x,
       double       y,
       int          width,
       int          height)
{
  GskTransform *transform =
    gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) (int) (x - width / 2.0), (float) (int) (y - height / 2.0)));

  gtk_widget_allocate (self->entry, width, height, -1, transform);
}

/* Over the name, growing away from the badge; below it where no names are drawn. */
static void
place_on_name (SamenCanvas     *self,
               const SamenNode *node,
               int              width,
               int              height)
{
  double scale = samen_canvas_scale (self);
  double overhang;
  double x;
  double y;

  width = MAX (MAX (width, NAME_WIDTH), (int) (node->name_width * scale) + 40);
  if (node->name_width > 0 && (self->layers & SAMEN_MAP_NAMES) != 0)
    samen_canvas_from_map (self, node->name.x + node->name.width / 2, node->name.y + node->name.height / 2, &x, &y);
  else
    samen_canvas_from_map (self, node->x, node->y + 2 * self->map->geometry.badge, &x, &y);
  overhang = (width - node->name.width * scale) / 2 - NAME_PADDING;
  if (node->side == SAMEN_SIDE_RIGHT)
    x += overhang;
  else if (node->side == SAMEN_SIDE_LEFT)
    x -= overhang;
  x = CLAMP (x, width / 2.0, MAX (width / 2.0, gtk_widget_get_width (GTK_WIDGET (self)) - width / 2.0));
  place (self, x, y, width, height);
}

void
samen_canvas_entry_allocate (SamenCanvas *self)
{
  const SamenNode *node;
  double x = 0;
  double y = 0;
  int width;
  int height;

  if (self->entry == NULL || self->map == NULL)
    return;
  gtk_widget_measure (self->entry, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (self->entry, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
  node = samen_map_node (self->map, self->entry_subject);
  if (node != NULL)
    place_on_name (self, node, width, height);
  else
    {
      samen_canvas_from_map (self, 0, 0, &x, &y);
      place (self, x, y, MAX (width, circle_side (self)), MAX (height, circle_side (self)));
    }
}
