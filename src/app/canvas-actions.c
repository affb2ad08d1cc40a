/* app/canvas-actions.c - what can be done, by whatever hand
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Menus, keys, buttons and assistive technology all come here.
 */
#include "config.h"

#include "app/canvas-private.h"
#include "core/edit.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define BUTTON_STEP 1.25

/* What an action is about: what is selected, else what the keyboard is at. */
const char *
samen_canvas_subject (SamenCanvas *self)
{
  if (self->selection == NULL && samen_canvas_nodes_has_focus (self->nodes))
    return samen_canvas_nodes_current (self->nodes);
  return self->selection;
}

/* --- zoom ----------------------------------------------------------------------------- */

static void
zoom_to (GtkWidget *widget,
         double     zoom)
{
  samen_canvas_zoom_at (SAMEN_CANVAS (widget), zoom, gtk_widget_get_width (widget) / 2.0, gtk_widget_get_height (widget) / 2.0);
}

static void
zoom_in_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  zoom_to (widget, SAMEN_CANVAS (widget)->zoom * BUTTON_STEP);
}

static void
zoom_out_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  zoom_to (widget, SAMEN_CANVAS (widget)->zoom / BUTTON_STEP);
}

static void
zoom_reset_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  zoom_to (widget, 1);
}

static void
zoom_fit_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  samen_canvas_zoom_fit (SAMEN_CANVAS (widget));
}

/* --- adding a party --------------------------------------------------------------------- */

static double
turn_between (double from,
              double to)
{
  double turn = fmod (fabs (from - to), 2 * G_PI);

  return MIN (turn, 2 * G_PI - turn);
}

/* The kind whose sector lies at a point, or nearest to it. */
static SamenKind
kind_at (const SamenGeometry *geometry,
         double               x,
         double               y)
{
  double angle = atan2 (x, -y);
  double nearest = G_MAXDOUBLE;
  SamenKind kind = SAMEN_KIND_OTHER;

  for (guint i = 0; i < geometry->n_sectors; i++)
    {
      const SamenSector *sector = &geometry->sectors[i];
      double distance = turn_between (angle, (sector->from + sector->to) / 2) - (sector->to - sector->from) / 2;

      if (distance < nearest)
        {
          nearest = distance;
          kind = sector->kind;
        }
    }
  return kind;
}

static SamenParty *
fresh_party (void)
{
  SamenParty *party = samen_record_new (&samen_party_class);

  samen_record_set_text (party, samen_record_class_find (&samen_party_class, "name"), _("New party"));
  return party;
}

/* Shows the party that was just added and asks for its name; both are one step, and
 * Escape takes both back. */
static void
welcome (SamenCanvas  *self,
         SamenProject *next,
         const char   *id)
{
  guint stroke = samen_editor_stroke ();

  samen_editor_edit (SAMEN_EDITOR (self), self->project, next, _("Add Party"), stroke, id);
  if (samen_canvas_party (self, id) == NULL)
    return;
  samen_canvas_select (self, id);
  samen_canvas_nodes_focus (self->nodes, id, FALSE);
  samen_canvas_reveal (self, id);
  samen_canvas_entry_begin (self, id, stroke);
}

/* At a point of the map: its sector is the kind, its ring the commitment.  The
 * others make room for it, so its place is looked for on the map that has it. */
void
samen_canvas_add_party_at (SamenCanvas *self,
                           double       x,
                           double       y)
{
  SamenKind kind = kind_at (&self->map->geometry, x, y);
  SamenCommitment commitment;
  SamenGeometry geometry;
  SamenParty *party;
  g_autoptr (SamenProject) added = NULL;
  g_autofree char *id = NULL;
  double across;
  double outward;

  if (self->read_only)
    return;
  party = fresh_party ();
  party->kind = (int) kind;
  added = samen_edit_add (self->project, SAMEN_SUBJECT_PROJECT, "parties", party, G_MAXUINT, &id);
  samen_geometry_init (&geometry, added);
  samen_geometry_locate (&geometry, kind, x, y, &commitment, &across, &outward);
  welcome (self, samen_edit_place (added, id, kind, commitment, across, outward), id);
}

/* Without a point: of the kind of the party that is selected, in the outermost ring,
 * for nobody carries an ambition they just heard of. */
static void
add_party_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  SamenCanvas *self = SAMEN_CANVAS (widget);
  const SamenParty *beside = samen_canvas_party (self, self->selection);
  SamenParty *party;
  g_autoptr (SamenProject) added = NULL;
  g_autofree char *id = NULL;

  if (self->project == NULL || self->read_only)
    return;
  if (self->entry != NULL)
    samen_canvas_entry_finish (self, TRUE);
  party = fresh_party ();
  if (beside != NULL)
    party->kind = beside->kind;
  added = samen_edit_add (self->project, SAMEN_SUBJECT_PROJECT, "parties", party, G_MAXUINT, &id);
  welcome (self, samen_map_place (added, FALSE), id);
}

/* From the context menu: where the menu was opened. */
static void
add_party_here_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  SamenCanvas *self = SAMEN_CANVAS (widget);
  double x;
  double y;

  samen_canvas_to_map (self, self->menu_at.x, self->menu_at.y, &x, &y);
  samen_canvas_add_party_at (self, x, y);
}

/* --- what is selected -------------------------------------------------------------------- */

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  SamenCanvas *self = SAMEN_CANVAS (widget);
  g_autofree char *subject = g_strdup (self->selection);
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  if (self->read_only || (samen_canvas_party (self, subject) == NULL && samen_canvas_relation (self, subject) == NULL))
    return;
  name = samen_canvas_say_name (self, subject);
  label = g_strdup_printf (_("Remove %s"), name);
  samen_canvas_select (self, NULL);
  samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_edit_remove (self->project, subject), label, 0, subject);
  samen_canvas_focus_map (self);
}

static void
rename_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  SamenCanvas *self = SAMEN_CANVAS (widget);
  const char *subject = samen_canvas_subject (self);

  if (samen_canvas_relation (self, subject) != NULL)
    samen_canvas_open_link (self, subject, 0);
  else if (subject != NULL)
    samen_canvas_entry_begin (self, subject, 0);
}

static void
edit_ambition_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  samen_canvas_entry_begin (SAMEN_CANVAS (widget), SAMEN_SUBJECT_AMBITION, 0);
}

static void
connect_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  SamenCanvas *self = SAMEN_CANVAS (widget);

  samen_canvas_connect_begin (self, samen_canvas_subject (self), TRUE);
  samen_canvas_focus_map (self);
}

static void
edit_relation_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  SamenCanvas *self = SAMEN_CANVAS (widget);

  if (samen_canvas_relation (self, self->selection) != NULL)
    samen_canvas_open_link (self, self->selection, 0);
}

static void
reverse_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  SamenCanvas *self = SAMEN_CANVAS (widget);

  if (self->read_only || samen_canvas_relation (self, self->selection) == NULL)
    return;
  samen_editor_edit (SAMEN_EDITOR (self), self->project, samen_edit_reverse (self->project, self->selection),
                     _("Turn Relation Round"), 0, self->selection);
}

static void
commitment_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  SamenCanvas *self = SAMEN_CANVAS (widget);
  const SamenParty *party = samen_canvas_party (self, samen_canvas_subject (self));
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  if (party == NULL || self->read_only)
    return;
  name = samen_party_plain_name (party);
  label = g_strdup_printf (_("Change Commitment of %s"), name);
  samen_editor_edit (SAMEN_EDITOR (self), self->project,
                     samen_edit_place (self->project, party->id, party->kind, g_variant_get_int32 (parameter), NAN, NAN),
                     label, 0, party->id);
}

static void
menu_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SamenCanvas *self = SAMEN_CANVAS (widget);
  const char *subject = samen_canvas_subject (self);
  double x = gtk_widget_get_width (widget) / 2.0;
  double y = gtk_widget_get_height (widget) / 2.0;

  if (self->project == NULL)
    return;
  if (!samen_canvas_middle (self, subject, &x, &y))
    samen_canvas_where (self, subject, &x, &y);
  samen_canvas_open_menu (self, subject, x, y);
}

/* --- all together ------------------------------------------------------------------------------ */

static const struct
{
  const char *name;
  const char *parameter;
  GtkWidgetActionActivateFunc activate;
} actions[] = {
  { "canvas.zoom-in", NULL, zoom_in_cb },
  { "canvas.zoom-out", NULL, zoom_out_cb },
  { "canvas.zoom-reset", NULL, zoom_reset_cb },
  { "canvas.zoom-fit", NULL, zoom_fit_cb },
  { "canvas.add-party", NULL, add_party_cb },
  { "canvas.add-party-here", NULL, add_party_here_cb },
  { "canvas.rename", NULL, rename_cb },
  { "canvas.edit-ambition", NULL, edit_ambition_cb },
  { "canvas.delete", NULL, delete_cb },
  { "canvas.connect", NULL, connect_cb },
  { "canvas.edit-relation", NULL, edit_relation_cb },
  { "canvas.reverse", NULL, reverse_cb },
  { "canvas.commitment", "i", commitment_cb },
  { "canvas.menu", NULL, menu_cb },
};

void
samen_canvas_install_actions (GtkWidgetClass *klass)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (klass, actions[i].name, actions[i].parameter, actions[i].activate);
  gtk_widget_class_install_property_action (klass, "canvas.show-relations", "show-relations");
  gtk_widget_class_install_property_action (klass, "canvas.show-links", "show-links");
  gtk_widget_class_install_property_action (klass, "canvas.show-names", "show-names");
  gtk_widget_class_install_property_action (klass, "canvas.show-bubbles", "show-bubbles");
  gtk_widget_class_install_property_action (klass, "canvas.show-invitations", "show-invitations");
  gtk_widget_class_install_property_action (klass, "canvas.show-initiatives", "show-initiatives");
  gtk_widget_class_install_property_action (klass, "canvas.placement", "placement");
}

/* Greys out what makes no sense now. */
void
samen_canvas_update_actions (SamenCanvas *self)
{
  static const char *const edits[] = { "canvas.add-party", "canvas.add-party-here", "canvas.rename", "canvas.edit-ambition",
                                       "canvas.connect", "canvas.commitment", "canvas.placement" };
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean can_edit = self->project != NULL && !self->read_only;
  const SamenRelation *relation = samen_canvas_relation (self, self->selection);
  gboolean party = samen_canvas_party (self, self->selection) != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    gtk_widget_action_set_enabled (widget, edits[i], can_edit);
  gtk_widget_action_set_enabled (widget, "canvas.delete", can_edit && (relation != NULL || party));
  gtk_widget_action_set_enabled (widget, "canvas.reverse",
                                 can_edit && relation != NULL && samen_relation_kind_is_directed (relation->kind));
  gtk_widget_action_set_enabled (widget, "canvas.edit-relation", can_edit && relation != NULL);
}
