/* app/canvas-invite.c - invitations and initiatives, to be pressed
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where an offer meets a need the map shows a thin invitation; one press makes a
 * relation of it.  A mark on a party leads to the initiative it stands for.
 */
#include "config.h"

#include "app/canvas-private.h"
#include "app/talk.h"
#include "app/ui-language.h"
#include "core/text.h"
#include "words/words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define PLUS 3.2 /* map millimetres, around an invitation's "+" */

/* --- in words ------------------------------------------------------------------------- */

static const SamenInitiative *
initiative_of (SamenCanvas *self,
               const char  *id)
{
  const SamenRecord *record = samen_project_find (self->project, id);

  return record != NULL && record->klass == &samen_initiative_class ? (const SamenInitiative *) record : NULL;
}

/* "Sport na school · proberen · trekker: Sportclubs" */
static char *
say_initiative (SamenCanvas           *self,
                const SamenInitiative *initiative)
{
  const char *status = samen_words_choice (samen_ui_language (), "status", samen_status_names, initiative->status);
  g_autofree char *lead = initiative->lead != NULL ? samen_canvas_say_name (self, initiative->lead) : NULL;

  if (lead == NULL)
    return g_strdup_printf ("%s · %s", samen_text (initiative->title), status);
  /* Translators: an initiative, how far it is, and the party that leads it */
  return g_strdup_printf (_("%s · %s · led by %s"), samen_text (initiative->title), status, lead);
}

/* --- where -------------------------------------------------------------------------------- */

static void
add_invitations (SamenCanvas *self)
{
  const GArray *invitations = self->map->invitations;

  for (guint i = 0; i < invitations->len && !self->read_only; i++)
    {
      const SamenInvitation *invitation = &g_array_index (invitations, SamenInvitation, i);
      g_autofree char *key = g_strdup_printf ("invitation %s %s", invitation->from, invitation->to);
      g_autofree char *words = samen_talk_match_words (self->project, invitation->from, invitation->to, samen_ui_language ());

      samen_canvas_marks_add (self->marks, key, invitation->x, invitation->y, PLUS, words);
    }
}

/* The figure itself tells where it is. */
static void
add_initiative (SamenCanvas       *self,
                const SamenFigure *figure)
{
  g_auto (GStrv) parts = g_strsplit (figure->key, " ", 3);
  const SamenInitiative *initiative = initiative_of (self, parts[1]);
  const SamenBox *box = &figure->bounds;
  g_autofree char *words = NULL;

  if (initiative == NULL)
    return;
  words = say_initiative (self, initiative);
  samen_canvas_marks_add (self->marks, figure->key, box->x + box->width / 2, box->y + box->height / 2,
                          MIN (box->width, box->height) / 2, words);
}

static void
add_initiatives (SamenCanvas *self)
{
  const GPtrArray *figures = self->map->scene->figures;

  for (guint i = 0; i < figures->len; i++)
    if (g_str_has_prefix (((const SamenFigure *) figures->pdata[i])->key, "initiative "))
      add_initiative (self, figures->pdata[i]);
}

/* Called when the map was made anew; while a party is on its way they wait. */
void
samen_canvas_show_marks (SamenCanvas *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->marks), self->mode != SAMEN_CANVAS_MOVING);
  if (self->mode == SAMEN_CANVAS_MOVING)
    return;
  samen_canvas_marks_begin (self->marks);
  add_invitations (self);
  if (self->layers & SAMEN_MAP_INITIATIVES)
    add_initiatives (self);
  samen_canvas_marks_end (self->marks);
}

/* --- pressed -------------------------------------------------------------------------------- */

static void
accept (SamenCanvas *self,
        const char  *from,
        const char  *to)
{
  g_autofree char *id = NULL;
  SamenProject *next;

  if (self->read_only)
    return;
  next = samen_talk_connect (self->project, from, to, &id);
  samen_editor_edit (SAMEN_EDITOR (self), self->project, next, _("Add Relation"), 0, id);
  if (samen_canvas_relation (self, id) == NULL)
    return;
  samen_canvas_select (self, id);
  samen_canvas_focus_map (self);
}

void
samen_canvas_mark_pressed_cb (SamenCanvas *self,
                              const char  *key)
{
  g_auto (GStrv) parts = g_strsplit (key, " ", 3);

  if (g_str_equal (parts[0], "invitation"))
    accept (self, parts[1], parts[2]);
  else
    {
      samen_canvas_select (self, parts[1]);
      gtk_widget_activate_action (GTK_WIDGET (self), "win.show-place", "s", parts[1]);
    }
}
