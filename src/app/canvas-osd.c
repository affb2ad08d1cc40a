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
#include "app/ui-language.h"
#include "core/text.h"
#include "insight/starters.h"

#include <glib/gi18n-lib.h>

#define MARGIN 16
#define STARTERS_MAX 6
#define CRAMPED 560 /* pixels: zoom and words need that much side by side */

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

/* --- things to talk about ---------------------------------------------------------------------- */

static GtkWidget *
wrapping_label (const char *text,
                const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_widget_add_css_class (label, style);
  return label;
}

/* @subject: (nullable): what a click on it selects */
static void
add_talk (SamenCanvas *self,
          const char  *title,
          const char  *more,
          const char  *subject)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_box_append (GTK_BOX (box), wrapping_label (title, "heading"));
  if (*samen_text (more) != '\0')
    gtk_box_append (GTK_BOX (box), wrapping_label (more, "dim-label"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), subject != NULL);
  g_object_set_data_full (G_OBJECT (row), "subject", g_strdup (subject), g_free);
  gtk_list_box_append (GTK_LIST_BOX (self->talk_list), row);
}

static void
add_tensions (SamenCanvas *self)
{
  g_autoptr (GPtrArray) tensions = samen_tensions (self->project);

  for (guint i = 0; i < tensions->len; i++)
    {
      const SamenRelation *relation = tensions->pdata[i];
      g_autofree char *name = samen_canvas_say_name (self, relation->id);
      g_autofree char *title = g_strdup_printf ("%u  %s", i + 1, name);

      add_talk (self, title, relation->note, relation->id);
    }
}

/* The most pressing of what the rules raise; a conversation has no room for all. */
static void
add_starters (SamenCanvas *self)
{
  g_autoptr (GPtrArray) starters = samen_starters (self->project, self->round);
  SamenLanguage language = samen_ui_language ();

  for (guint i = 0; i < MIN (starters->len, STARTERS_MAX); i++)
    {
      const SamenStarter *starter = starters->pdata[i];
      g_autofree char *text = samen_starter_text (self->project, starter, language);
      g_autofree char *question = samen_starter_question (self->project, starter, language);

      add_talk (self, text, question,
                starter->subjects->len > 0 ? starter->subjects->pdata[0] : NULL);
    }
}

/* Only when somebody wants to see it: the rules look at everything. */
static void
fill_talk_cb (GtkMenuButton *button,
              gpointer       data)
{
  SamenCanvas *self = data;
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (self->talk_list)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->talk_list), row);
  if (self->project == NULL)
    return;
  add_tensions (self);
  add_starters (self);
}

/* The number is that of the bubbles on the map. */
static void
update_talk_label (SamenCanvas *self)
{
  g_autoptr (GPtrArray) tensions = samen_tensions (self->project);
  g_autofree char *number = g_strdup_printf ("%u", tensions->len);
  g_autofree char *label = NULL;

  if (tensions->len > 0)
    label = g_strdup_printf (ngettext ("%u thing to talk about", "%u things to talk about", tensions->len), tensions->len);
  else
    label = g_strdup (_("Something to talk about?"));
  gtk_label_set_label (GTK_LABEL (self->talk_label), self->cramped ? number : label);
  gtk_widget_set_tooltip_text (self->talk_button, self->cramped ? label : NULL);
  gtk_widget_set_visible (self->bottom_end, samen_list_length (self->project->parties) > 0);
}

/* --- words ----------------------------------------------------------------------------------- */

static gboolean
say_cb (gpointer data)
{
  SamenCanvas *self = data;
  /* Translators: a zoom, such as "85 %" */
  g_autofree char *label = g_strdup_printf (_("%.0f %%"), self->zoom * 100);

  self->saying = 0;
  gtk_button_set_label (GTK_BUTTON (self->zoom_button), label);
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
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->talk_button), fill_talk_cb, self, NULL);
  samen_canvas_osd_update_zoom (self);
}

void
samen_canvas_talk_activated_cb (GtkListBox    *list,
                                GtkListBoxRow *row,
                                gpointer       user_data)
{
  SamenCanvas *self = SAMEN_CANVAS (user_data);
  const char *subject = g_object_get_data (G_OBJECT (row), "subject");

  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->talk_button));
  samen_canvas_select (self, subject);
  samen_canvas_reveal (self, subject);
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
