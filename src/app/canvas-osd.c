/* app/canvas-osd.c - the few controls that lie on the map
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Layers at the top, zoom and things to talk about at the bottom; an empty map
 * says how to begin.
 */
#include "config.h"

#include "app/canvas-private.h"
#include "app/editor-tree.h"
#include "app/spoken.h"

#include <glib/gi18n-lib.h>

#define MARGIN 16
#define CRAMPED 560 /* pixels: zoom and words need that much side by side */
#define ONE_SESSION 9 /* things a team can talk about in two hours */

/* --- where they lie ------------------------------------------------------------------------ */

/* Never wider than the canvas, and then higher.
 * @across, @down: 0 at the start or top, 1 at the end or bottom */
static void
allocate_at (GtkWidget *child,
             int        width,
             int        height,
             double     across,
             double     down)
{
  int minimum_width;
  int natural_width;
  int natural_height;

  if (!gtk_widget_should_layout (child))
    return;
  if (gtk_widget_get_direction (child) == GTK_TEXT_DIR_RTL)
    across = 1 - across;
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum_width, &natural_width, NULL, NULL);
  natural_width = MAX (minimum_width, MIN (natural_width, width - 2 * MARGIN));
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, natural_width, NULL, &natural_height, NULL, NULL);
  gtk_widget_allocate (child, natural_width, natural_height, -1,
                       gsk_transform_translate (NULL,
                                                &GRAPHENE_POINT_INIT ((float) (int) (MARGIN + across * (width - 2 * MARGIN - natural_width)),
                                                                      (float) (int) (MARGIN + down * (height - 2 * MARGIN - natural_height)))));
}

/* The hint stands in the lower half, on no ring's line. */
static void
allocate_hint (SamenCanvas *self)
{
  int width;
  int height;
  double x;
  double y;

  if (!gtk_widget_should_layout (self->hint) || self->map == NULL)
    return;
  gtk_widget_measure (self->hint, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  gtk_widget_measure (self->hint, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  samen_canvas_from_map (self, 0, (self->map->geometry.rings[2] + self->map->geometry.rings[3]) / 2, &x, &y);
  gtk_widget_allocate (self->hint, width, height, -1,
                       gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) (int) (x - width / 2.0),
                                                                            (float) (int) (y - height / 2.0))));
}

void
samen_canvas_osd_allocate (SamenCanvas *self,
                           int          width,
                           int          height)
{
  if (self->cramped != (width < CRAMPED))
    {
      self->cramped = !self->cramped;
      samen_canvas_osd_update_zoom (self);
    }
  allocate_at (self->top_start, width, height, 0, 0);
  allocate_at (self->bottom_start, width, height, 0, 1);
  allocate_at (self->bottom_end, width, height, 1, 1);
  allocate_hint (self);
}

/* --- words ----------------------------------------------------------------------------------- */

/* More than a team can talk about in one session is not counted aloud: forty
 * things sound like a list of faults. */
static const char *
talk_words (SamenCanvas *self,
            const char  *number,
            const char  *counted)
{
  if (self->talk_count > ONE_SESSION)
    return self->cramped ? "" : _("To Talk About");
  return self->cramped ? number : counted;
}

static void
update_talk_label (SamenCanvas *self)
{
  g_autofree char *number = g_strdup_printf ("%u", self->talk_count);
  g_autofree char *counted = NULL;

  if (self->talk_count > 0)
    counted = g_strdup_printf (ngettext ("%u thing to talk about", "%u things to talk about", self->talk_count),
                               self->talk_count);
  else
    counted = g_strdup (_("Something to talk about?"));
  gtk_label_set_label (GTK_LABEL (self->talk_label), talk_words (self, number, counted));
  samen_spoken_name (self->talk_button, counted);
  gtk_widget_set_tooltip_text (self->talk_button, counted);
  gtk_widget_set_visible (self->bottom_end, samen_list_length (self->project->parties) > 0);
}

static gboolean
say_cb (gpointer data)
{
  SamenCanvas *self = data;
  /* Translators: a zoom, such as "85 %" */
  g_autofree char *label = g_strdup_printf (_("%.0f %%"), self->zoom * 100);

  self->saying = 0;
  gtk_button_set_label (GTK_BUTTON (self->zoom_button), label);
  samen_spoken_name (self->zoom_button, label);
  if (self->project != NULL)
    update_talk_label (self);
  return G_SOURCE_REMOVE;
}

/* A label must not change while the canvas is being allocated, so it changes a
 * moment later. */
void
samen_canvas_osd_update_zoom (SamenCanvas *self)
{
  if (self->saying == 0)
    self->saying = g_idle_add (say_cb, self);
}

void
samen_canvas_add_osd (SamenCanvas *self)
{
  samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (self->rounds));
  samen_editor_adopt (SAMEN_EDITOR (self), SAMEN_EDITOR (self->rounds_bar));
  samen_rounds_bar_set_notes (self->rounds_bar, _("Everyone stands where they stood then; moving them is for the latest."),
                              NULL);
  samen_rounds_bar_set_compact (self->rounds_bar);
  samen_canvas_osd_update_zoom (self);
}

void
samen_canvas_osd_update (SamenCanvas *self)
{
  /* While something is dragged nothing changes that is said here. */
  if (self->project == NULL || self->mode == SAMEN_CANVAS_MOVING)
    return;
  update_talk_label (self);
  gtk_widget_set_visible (self->hint, samen_list_length (self->project->parties) == 0 && !self->read_only);
}

/* --- rounds ---------------------------------------------------------------------------------- */

/* With one round there is nothing to choose: the map stays free of it. */
void
samen_canvas_osd_show_rounds (SamenCanvas      *self,
                              const SamenState *state)
{
  samen_editor_show (SAMEN_EDITOR (self->rounds), state);
  samen_editor_show (SAMEN_EDITOR (self->rounds_bar), state);
  gtk_widget_set_visible (GTK_WIDGET (self->rounds), samen_list_length (state->project->rounds) > 1);
}

gboolean
samen_canvas_show_rounds (SamenCanvas *self)
{
  g_return_val_if_fail (SAMEN_IS_CANVAS (self), FALSE);

  if (!gtk_widget_get_visible (GTK_WIDGET (self->rounds)))
    return FALSE;
  samen_rounds_button_popup (self->rounds);
  return TRUE;
}
