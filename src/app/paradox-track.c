/* app/paradox-track.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/paradox-track.h"

#include "app/paradox-track-private.h"
#include "app/picture.h"
#include "app/position-words.h"
#include "app/round-words.h"
#include "core/edit.h"
#include "words/words.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenParadoxTrack, samen_paradox_track, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

/* --- what the person wants ------------------------------------------------------------ */

static char *
name_of (SamenParadoxTrack *self,
         SamenTarget        target)
{
  const SamenParty *party = samen_project_party (self->project, self->party);
  g_autofree char *name = party != NULL ? samen_party_plain_name (party) : NULL;

  if (target == SAMEN_TARGET_AGREED)
    return g_strdup (_("Where we stand"));
  if (target == SAMEN_TARGET_DESIRED)
    return g_strdup (_("Where we want to go"));
  return g_strdup_printf (_("Position of %s"), name);
}

static SamenProject *
moved_project (SamenParadoxTrack *self,
               SamenTarget        target,
               int                position)
{
  g_autofree char *today = samen_round_today ();

  if (target == SAMEN_TARGET_AGREED)
    return samen_edit_agree (self->project, self->number, position, today);
  if (target == SAMEN_TARGET_DESIRED)
    return samen_edit_set_number (self->project, samen_subject_paradox (self->number), "desired", position);
  return samen_edit_answer (self->project, self->round != NULL ? self->round->id : NULL, self->party, self->number,
                            position == SAMEN_NONE ? SAMEN_ANSWER_ABSENT : SAMEN_ANSWER_GIVEN, position);
}

void
samen_paradox_track_want (SamenParadoxTrack *self,
                          SamenTarget        target,
                          int                position,
                          guint              stroke)
{
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  if (self->project == NULL || self->read_only || (target != SAMEN_TARGET_POSITION && samen_paradox_track_is_past (self)))
    return;
  name = name_of (self, target);
  label = g_strdup_printf (_("Change “%s”"), name);
  samen_editor_edit (SAMEN_EDITOR (self), self->project, moved_project (self, target, position), label, stroke,
                     samen_subject_paradox (self->number));
}

/* --- the words that go along -------------------------------------------------------------- */

/* Whose place is being told: what is dragged, else what the keys are on. */
static SamenTarget
told_target (SamenParadoxTrack *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (self->target != SAMEN_TARGET_NONE)
    return self->target;
  if (!GTK_IS_WINDOW (root) || !gtk_window_get_focus_visible (GTK_WINDOW (root)))
    return SAMEN_TARGET_NONE;
  for (SamenTarget target = 0; target < SAMEN_N_TARGETS; target++)
    if (gtk_widget_has_focus (GTK_WIDGET (self->handles[target])))
      return target;
  return SAMEN_TARGET_NONE;
}

void
samen_paradox_track_tell (SamenParadoxTrack *self)
{
  SamenTarget target = told_target (self);

  gtk_widget_set_visible (GTK_WIDGET (self->live), target != SAMEN_TARGET_NONE);
  if (target != SAMEN_TARGET_NONE)
    gtk_label_set_label (self->live, samen_track_handle_words (self->handles[target]));
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* --- the handles --------------------------------------------------------------------------------- */

static SamenTarget
target_of (SamenParadoxTrack *self,
           SamenTrackHandle  *handle)
{
  for (SamenTarget target = 0; target < SAMEN_N_TARGETS; target++)
    if (self->handles[target] == handle)
      return target;
  return SAMEN_TARGET_NONE;
}

static void
moved_cb (SamenParadoxTrack *self,
          int                position,
          SamenTrackHandle  *handle)
{
  samen_paradox_track_want (self, target_of (self, handle), position, samen_track_handle_stroke (handle));
}

static char *
handle_name (SamenParadoxTrack *self,
             SamenTarget        target)
{
  g_autofree char *poles = samen_poles_words (self->project, self->number);
  g_autofree char *what = name_of (self, target);

  return g_strdup_printf ("%s: %s", what, poles);
}

static void
show_handle (SamenParadoxTrack *self,
             SamenTarget        target)
{
  int value = samen_paradox_track_value (self, target);
  g_autofree char *name = handle_name (self, target);
  g_autofree char *words = target == SAMEN_TARGET_POSITION ? samen_shown_answer_words (self->project, self->round, self->party, self->number)
                                                           : samen_position_words (self->project, self->number, value);
  gboolean seen = target == SAMEN_TARGET_POSITION ? self->party != NULL
                                                  : self->party == NULL && !samen_paradox_track_is_past (self);

  gtk_widget_set_visible (GTK_WIDGET (self->handles[target]), seen);
  samen_track_handle_show (self->handles[target], value, name, words);
}

static void
add_handle (SamenParadoxTrack *self,
            SamenTarget        target)
{
  GtkWidget *handle = samen_track_handle_new ();

  gtk_widget_set_cursor_from_name (handle, "ew-resize");
  g_signal_connect_object (handle, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (handle, "escaped", G_CALLBACK (samen_paradox_track_give_up), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (handle, "notify::has-focus", G_CALLBACK (samen_paradox_track_tell), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (handle, GTK_WIDGET (self));
  self->handles[target] = SAMEN_TRACK_HANDLE (handle);
}

/* --- what it shows --------------------------------------------------------------------------------- */

static const char *
latest_id (const SamenProject *project)
{
  const SamenRound *latest = samen_project_latest_round (project);

  return latest != NULL ? latest->id : NULL;
}

/* Whether both say the same of this paradox. */
static gboolean
same_answers (const SamenRound *a,
              const SamenRound *b,
              int               number)
{
  if (a == b)
    return TRUE;
  if (a == NULL || b == NULL || samen_list_length (a->sheets) != samen_list_length (b->sheets))
    return FALSE;
  if (samen_round_agreement (a, number) != samen_round_agreement (b, number) ||
      samen_round_is_covered (a, number) != samen_round_is_covered (b, number))
    return FALSE;
  SAMEN_EACH (const SamenSheet, sheet, a->sheets)
  {
    const SamenSheet *other = samen_list_get (b->sheets, sheet_i);

    if (sheet != other && (g_strcmp0 (sheet->party, other->party) != 0 ||
                           samen_sheet_answer (sheet, number) != samen_sheet_answer (other, number)))
      return FALSE;
  }
  return TRUE;
}

static gboolean
is_news (SamenParadoxTrack *self,
         const SamenState  *state)
{
  return self->outlook_changed || self->project == NULL ||
         samen_project_paradox (self->project, self->number) != samen_project_paradox (state->project, self->number) ||
         self->project->parties != state->project->parties || self->project->language != state->project->language ||
         g_strcmp0 (latest_id (self->project), latest_id (state->project)) != 0 ||
         !same_answers (self->round, state->round, self->number) || !same_answers (self->before, state->before, self->number);
}

static void
take_state (SamenParadoxTrack *self,
            const SamenState  *state)
{
  SamenProject *old = self->project;
  SamenRound *old_round = self->round;
  SamenRound *old_before = self->before;

  self->project = samen_project_ref (state->project);
  self->round = samen_record_ref (state->round);
  self->before = samen_record_ref (state->before);
  self->read_only = state->read_only;
  self->outlook_changed = FALSE;
  g_clear_pointer (&old, samen_project_unref);
  samen_record_unref (old_round);
  samen_record_unref (old_before);
}

/* Nothing to see, and not for lack of answers. */
static gboolean
is_covered (SamenParadoxTrack *self)
{
  return samen_round_is_covered (self->round, self->number) &&
         samen_round_answer (self->round, self->party, self->number) == NULL;
}

static void
samen_paradox_track_show (SamenEditor      *editor,
                          const SamenState *state)
{
  SamenParadoxTrack *self = SAMEN_PARADOX_TRACK (editor);
  gboolean changes = is_news (self, state);

  /* Also when it looks the same: edits start from the project as it is now. */
  take_state (self, state);
  if (!changes)
    return;
  for (SamenTarget target = 0; target < SAMEN_N_TARGETS; target++)
    show_handle (self, target);
  gtk_widget_set_visible (self->cover, is_covered (self));
  samen_paradox_track_tell (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_paradox_track_show;
}

/* The party whose dot is nearest to the pointer; NULL: none is near. */
static const SamenParty *
party_at (SamenParadoxTrack *self,
          double             x,
          double             y)
{
  double nearest = self->open ? 13 : 7;
  const char *party = NULL;

  for (guint i = 0; self->dots != NULL && i < self->dots->len; i++)
    {
      const SamenTrackDot *dot = &g_array_index (self->dots, SamenTrackDot, i);
      double distance = hypot (dot->x - x, dot->y - y);

      if (distance >= nearest)
        continue;
      nearest = distance;
      party = dot->party;
    }
  return samen_project_party (self->project, party);
}

/* "20 towards X", and where it was when rounds are compared. */
static char *
words_of (SamenParadoxTrack *self,
          const char        *party)
{
  const SamenAnswer *was = samen_round_answer (self->before, party, self->number);
  g_autofree char *now = samen_answer_words (self->project, self->number, samen_round_answer (self->round, party, self->number));
  g_autofree char *then = NULL;

  if (was == NULL)
    return g_steal_pointer (&now);
  then = samen_answer_words (self->project, self->number, was);
  /* Translators: an answer, and what it was in an earlier round */
  return g_strdup_printf (_("%s (was: %s)"), now, then);
}

static gboolean
tooltip_cb (SamenParadoxTrack *self,
            int                x,
            int                y,
            gboolean           keyboard,
            GtkTooltip        *tooltip)
{
  const SamenParty *party = keyboard || self->project == NULL ? NULL : party_at (self, x, y);
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;
  g_autofree char *text = NULL;

  if (party == NULL)
    return FALSE;
  name = samen_party_plain_name (party);
  words = words_of (self, party->id);
  text = g_strdup_printf ("%s: %s", name, words);
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

/* --- the widget --------------------------------------------------------------------------------------- */

static void
samen_paradox_track_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  const int least = 200;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = least;
      *natural = 476;
      return;
    }
  *minimum = *natural = samen_paradox_track_height (SAMEN_PARADOX_TRACK (widget), MAX (for_size, least));
}

static GtkSizeRequestMode
samen_paradox_track_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
allocate_at (GtkWidget *child,
             double     x,
             double     y,
             int        width,
             int        height)
{
  const graphene_point_t corner = GRAPHENE_POINT_INIT ((float) round (x - width / 2.0), (float) round (y - height / 2.0));

  gtk_widget_allocate (child, width, height, -1, gsk_transform_translate (NULL, &corner));
}

/* The words stand over a closed track and under an open one, where there is room. */
static void
allocate_live (SamenParadoxTrack       *self,
               const SamenTrackOptions *options,
               int                      width)
{
  SamenTarget target = told_target (self);
  GtkRequisition size;
  double x;

  if (target == SAMEN_TARGET_NONE || !gtk_widget_get_visible (GTK_WIDGET (self->live)))
    return;
  gtk_widget_get_preferred_size (GTK_WIDGET (self->live), NULL, &size);
  x = samen_paradox_track_place (self, options, target).x;
  x = CLAMP (x, MIN (size.width, width) / 2.0, width - MIN (size.width, width) / 2.0);
  allocate_at (GTK_WIDGET (self->live), x, self->open ? options->y + 24 + size.height / 2.0 : -size.height / 2.0 + 2, size.width,
               size.height);
}

/* On the middle of the track, where the dots would be. */
static void
allocate_cover (SamenParadoxTrack       *self,
                const SamenTrackOptions *options)
{
  GtkRequisition size;

  if (!gtk_widget_get_visible (self->cover))
    return;
  gtk_widget_get_preferred_size (self->cover, NULL, &size);
  allocate_at (self->cover, options->x + options->width / 2, options->y, size.width, size.height);
}

static void
samen_paradox_track_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  SamenParadoxTrack *self = SAMEN_PARADOX_TRACK (widget);
  SamenTrackOptions options;

  samen_paradox_track_rebuild (self, width, height);
  if (self->project == NULL)
    return;
  samen_paradox_track_options (self, width, &options);
  for (SamenTarget target = 0; target < SAMEN_N_TARGETS; target++)
    {
      SamenPoint place;

      if (!gtk_widget_get_visible (GTK_WIDGET (self->handles[target])))
        continue;
      place = samen_paradox_track_place (self, &options, target);
      allocate_at (GTK_WIDGET (self->handles[target]), place.x, place.y, SAMEN_TRACK_REACH, SAMEN_TRACK_REACH);
    }
  allocate_live (self, &options, width);
  allocate_cover (self, &options);
}

static void
samen_paradox_track_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  SamenParadoxTrack *self = SAMEN_PARADOX_TRACK (widget);

  if (self->scene != NULL)
    samen_picture_append_scene (snapshot, widget, self->scene);
  GTK_WIDGET_CLASS (samen_paradox_track_parent_class)->snapshot (widget, snapshot);
}

static void
samen_paradox_track_dispose (GObject *object)
{
  SamenParadoxTrack *self = SAMEN_PARADOX_TRACK (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (samen_paradox_track_parent_class)->dispose (object);
}

static void
samen_paradox_track_finalize (GObject *object)
{
  SamenParadoxTrack *self = SAMEN_PARADOX_TRACK (object);

  g_clear_pointer (&self->project, samen_project_unref);
  samen_record_unref (self->round);
  samen_record_unref (self->before);
  g_free (self->party);
  g_clear_pointer (&self->codes, g_hash_table_unref);
  g_clear_pointer (&self->scene, samen_scene_unref);
  g_clear_pointer (&self->dots, g_array_unref);
  G_OBJECT_CLASS (samen_paradox_track_parent_class)->finalize (object);
}

static void
samen_paradox_track_class_init (SamenParadoxTrackClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = samen_paradox_track_dispose;
  object_class->finalize = samen_paradox_track_finalize;
  widget_class->measure = samen_paradox_track_measure;
  widget_class->get_request_mode = samen_paradox_track_get_request_mode;
  widget_class->size_allocate = samen_paradox_track_size_allocate;
  widget_class->snapshot = samen_paradox_track_snapshot;
  gtk_widget_class_set_css_name (widget_class, "paradox-track");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
samen_paradox_track_init (SamenParadoxTrack *self)
{
  self->target = SAMEN_TARGET_NONE;
  for (SamenTarget target = 0; target < SAMEN_N_TARGETS; target++)
    add_handle (self, target);
  self->live = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->live), "live-value");
  gtk_widget_set_can_target (GTK_WIDGET (self->live), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->live), FALSE);
  gtk_widget_set_parent (GTK_WIDGET (self->live), GTK_WIDGET (self));
  self->cover = gtk_label_new (_("covered"));
  gtk_widget_add_css_class (self->cover, "covered");
  gtk_widget_set_can_target (self->cover, FALSE);
  gtk_widget_set_visible (self->cover, FALSE);
  gtk_widget_set_parent (self->cover, GTK_WIDGET (self));

  samen_paradox_track_watch_pointer (self);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (tooltip_cb), NULL);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (gtk_widget_queue_resize), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
samen_paradox_track_new (int number)
{
  SamenParadoxTrack *self = g_object_new (SAMEN_TYPE_PARADOX_TRACK, NULL);

  self->number = number;
  return GTK_WIDGET (self);
}

void
samen_paradox_track_set_outlook (SamenParadoxTrack  *self,
                                 const SamenOutlook *outlook)
{
  GHashTable *old = self->codes;

  g_return_if_fail (SAMEN_IS_PARADOX_TRACK (self));

  self->codes = outlook->codes != NULL ? g_hash_table_ref (outlook->codes) : NULL;
  g_clear_pointer (&old, g_hash_table_unref);
  if (g_strcmp0 (self->party, outlook->party) == 0 && self->others == outlook->others)
    return;
  g_free (self->party);
  self->party = g_strdup (outlook->party);
  self->others = outlook->others;
  self->outlook_changed = TRUE;
}

void
samen_paradox_track_set_open (SamenParadoxTrack *self,
                              gboolean           open)
{
  g_return_if_fail (SAMEN_IS_PARADOX_TRACK (self));

  self->open = open;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
