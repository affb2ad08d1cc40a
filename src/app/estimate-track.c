/* app/estimate-track.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "app/estimate-track.h"

#include "app/estimate-badge.h"
#include "app/picture.h"
#include "app/position-words.h"
#include "app/track-handle.h"
#include "core/edit.h"
#include "scene/track.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#define SIDE 22
#define BADGE 12.5
#define PITCH 28 /* from badge to badge, across and from lane to lane */
#define REACH 28
#define BELOW 34 /* beneath the track, with a row of what is not estimated */

/* One of the others. */
typedef struct
{
  SamenTrackHandle *handle;
  const char *party; /* held by the project */
  int position;      /* or SAMEN_NONE */
  SamenPoint place;
} Other;

struct _SamenEstimateTrack
{
  GtkWidget parent_instance;

  int number;
  char *party;
  gboolean read_only;
  SamenProject *project;
  SamenRound *round;
  GHashTable *codes;
  GArray *others; /* Other */
  SamenScene *scene;

  GtkGesture *drag;
  Other *held; /* while it is dragged */
  guint stroke;
  double offset;
};

enum
{
  TOLD,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void editor_init (SamenEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamenEstimateTrack, samen_estimate_track, GTK_TYPE_WIDGET, G_IMPLEMENT_INTERFACE (SAMEN_TYPE_EDITOR, editor_init))

#define EACH_OTHER(self, other) \
  for (Other *other = (Other *) (gpointer) (self)->others->data; other < (Other *) (gpointer) (self)->others->data + (self)->others->len; other++)

/* --- what the person wants ---------------------------------------------------------- */

static void
tell (SamenEstimateTrack *self,
      const Other        *other)
{
  const SamenParty *party = other != NULL ? samen_project_party (self->project, other->party) : NULL;
  g_autofree char *name = party != NULL ? samen_party_plain_name (party) : NULL;
  g_autofree char *where = other != NULL ? samen_position_words (self->project, self->number, other->position) : NULL;
  g_autofree char *words = name != NULL ? g_strdup_printf ("%s: %s", name, where) : g_strdup ("");

  g_signal_emit (self, signals[TOLD], 0, words);
}

static void
want (SamenEstimateTrack *self,
      const Other        *other,
      int                 position,
      guint               stroke)
{
  if (self->read_only || self->project == NULL || self->round == NULL)
    return;
  samen_editor_edit (SAMEN_EDITOR (self), self->project,
                     samen_edit_estimate (self->project, self->round->id, self->party, other->party, self->number, position),
                     _("Change an Estimate"), stroke, samen_subject_paradox (self->number));
}

static Other *
other_of (SamenEstimateTrack *self,
          gpointer            handle)
{
  EACH_OTHER (self, other)
  {
    if (other->handle == handle)
      return other;
  }
  return NULL;
}

static void
moved_cb (SamenEstimateTrack *self,
          int                 position,
          SamenTrackHandle   *handle)
{
  want (self, other_of (self, handle), position, samen_track_handle_stroke (handle));
  tell (self, other_of (self, handle));
}

static void
focus_cb (SamenEstimateTrack *self,
          GParamSpec         *pspec,
          GtkWidget          *handle)
{
  tell (self, gtk_widget_has_focus (handle) ? other_of (self, handle) : NULL);
}

/* --- where they lie ------------------------------------------------------------------- */

static SamenTrackOptions
options_at (SamenEstimateTrack *self,
            int                 width)
{
  return (SamenTrackOptions){
    .project = self->project,
    .look = samen_picture_look_of (GTK_WIDGET (self)),
    .number = self->number,
    .x = SIDE,
    .width = MAX (width - 2 * SIDE, 1),
    .thickness = 8,
  };
}

/* The lowest lane in which @other touches nobody who has a place already. */
static guint
lane_of (SamenEstimateTrack *self,
         const Other        *other)
{
  guint lane = 0;
  gboolean touches = TRUE;

  while (touches)
    {
      touches = FALSE;
      EACH_OTHER (self, each)
      {
        if (each < other && each->position != SAMEN_NONE && each->place.y == lane && fabs (each->place.x - other->place.x) < PITCH)
          touches = TRUE;
      }
      lane += touches ? 1 : 0;
    }
  return lane;
}

/* Lays them out; first y is a lane, then a place.  Returns: how high it all is */
static int
place_others (SamenEstimateTrack *self,
              SamenTrackOptions  *options)
{
  guint lanes = 0;
  guint nowhere = 0;
  guint across = MAX ((guint) (options->width / PITCH), 1);

  EACH_OTHER (self, other)
  {
    if (other->position == SAMEN_NONE)
      continue;
    other->place.x = samen_track_x (options, other->position);
    other->place.y = lane_of (self, other);
    lanes = MAX (lanes, (guint) other->place.y + 1);
  }
  options->y = 10 + lanes * PITCH;
  EACH_OTHER (self, other)
  {
    if (other->position != SAMEN_NONE)
      other->place.y = options->y - BADGE - 8 - other->place.y * PITCH;
    else
      {
        other->place.x = SIDE + PITCH / 2 + nowhere % across * PITCH;
        other->place.y = options->y + BELOW + nowhere / across * PITCH;
        nowhere++;
      }
  }
  return (int) options->y + 14 + (nowhere > 0 ? BELOW + PITCH * (int) ((nowhere - 1) / across) : 0);
}

/* --- the pointer ------------------------------------------------------------------------- */

static Other *
other_at (SamenEstimateTrack *self,
          double              x,
          double              y)
{
  Other *nearest = NULL;
  double least = REACH / 2;

  EACH_OTHER (self, other)
  {
    double distance = hypot (other->place.x - x, other->place.y - y);

    if (distance > least)
      continue;
    least = distance;
    nearest = other;
  }
  return nearest;
}

static void
drag_begin_cb (SamenEstimateTrack *self,
               double              x,
               double              y)
{
  self->held = self->read_only ? NULL : other_at (self, x, y);
  gtk_gesture_set_state (self->drag, self->held != NULL ? GTK_EVENT_SEQUENCE_CLAIMED : GTK_EVENT_SEQUENCE_DENIED);
  if (self->held == NULL)
    return;
  self->stroke = samen_editor_stroke ();
  self->offset = self->held->place.x - x;
  gtk_widget_grab_focus (GTK_WIDGET (self->held->handle));
  tell (self, self->held);
}

static void
drag_update_cb (SamenEstimateTrack *self,
                double              dx,
                double              dy)
{
  SamenTrackOptions options = options_at (self, gtk_widget_get_width (GTK_WIDGET (self)));
  double x, y;

  if (self->held == NULL || hypot (dx, dy) < 3 || !gtk_gesture_drag_get_start_point (GTK_GESTURE_DRAG (self->drag), &x, &y))
    return;
  want (self, self->held, (int) lround (samen_track_position (&options, x + dx + self->offset)), self->stroke);
  tell (self, self->held);
}

static void
drag_end_cb (SamenEstimateTrack *self)
{
  self->held = NULL;
}

/* Escape: the drag was not meant. */
static void
give_up_cb (SamenEstimateTrack *self)
{
  if (self->held == NULL)
    return;
  self->held = NULL;
  gtk_gesture_set_state (self->drag, GTK_EVENT_SEQUENCE_DENIED);
  samen_editor_cancel (SAMEN_EDITOR (self), self->stroke);
}

/* --- what it shows --------------------------------------------------------------------- */

static void
add_other (SamenEstimateTrack *self)
{
  GtkWidget *handle = samen_track_handle_new ();
  Other other = { .handle = SAMEN_TRACK_HANDLE (handle), .position = SAMEN_NONE };

  gtk_widget_set_cursor_from_name (handle, "ew-resize");
  g_signal_connect_object (handle, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (handle, "escaped", G_CALLBACK (give_up_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (handle, "notify::has-focus", G_CALLBACK (focus_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (handle, GTK_WIDGET (self));
  g_array_append_val (self->others, other);
}

static void
fit_others (SamenEstimateTrack *self,
            guint               n)
{
  while (self->others->len > n)
    {
      gtk_widget_unparent (GTK_WIDGET (g_array_index (self->others, Other, self->others->len - 1).handle));
      g_array_set_size (self->others, self->others->len - 1);
      self->held = NULL;
    }
  while (self->others->len < n)
    {
      add_other (self);
      self->held = NULL;
    }
}

static void
show_other (SamenEstimateTrack *self,
            Other              *other,
            const SamenParty   *party)
{
  const SamenSheet *sheet = samen_round_sheet (self->round, self->party);
  const SamenEstimate *estimate = samen_sheet_estimate (sheet, party->id, self->number);
  g_autofree char *name = samen_party_plain_name (party);
  /* Translators: %s is a party */
  g_autofree char *spoken = g_strdup_printf (_("Where %s is thought to stand"), name);
  g_autofree char *words = NULL;

  other->party = party->id;
  other->position = estimate != NULL ? estimate->position : SAMEN_NONE;
  words = samen_position_words (self->project, self->number, other->position);
  samen_track_handle_show (other->handle, other->position, spoken, words);
  gtk_widget_set_tooltip_text (GTK_WIDGET (other->handle), name);
}

static void
show_others (SamenEstimateTrack *self)
{
  guint i = 0;
  gboolean known = samen_project_party (self->project, self->party) != NULL;

  fit_others (self, samen_list_length (self->project->parties) - (known ? 1 : 0));
  SAMEN_EACH (const SamenParty, party, self->project->parties)
  {
    if (g_strcmp0 (party->id, self->party) != 0)
      show_other (self, &g_array_index (self->others, Other, i++), party);
  }
}

static void
samen_estimate_track_show (SamenEditor      *editor,
                           const SamenState *state)
{
  SamenEstimateTrack *self = SAMEN_ESTIMATE_TRACK (editor);
  SamenProject *old = self->project;
  SamenRound *old_round = self->round;

  self->project = samen_project_ref (state->project);
  self->round = samen_record_ref (state->round);
  self->read_only = state->read_only;
  g_clear_pointer (&self->codes, g_hash_table_unref);
  self->codes = samen_project_codes (self->project);
  show_others (self);
  g_clear_pointer (&old, samen_project_unref);
  samen_record_unref (old_round);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
editor_init (SamenEditorInterface *iface)
{
  iface->show = samen_estimate_track_show;
}

/* --- the widget --------------------------------------------------------------------------- */

static void
samen_estimate_track_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  SamenEstimateTrack *self = SAMEN_ESTIMATE_TRACK (widget);
  SamenTrackOptions options = options_at (self, MAX (for_size, 200));

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 200 : place_others (self, &options);
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 476 : *minimum;
}

static GtkSizeRequestMode
samen_estimate_track_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
rebuild (SamenEstimateTrack      *self,
         const SamenTrackOptions *options,
         int                      width,
         int                      height)
{
  g_clear_pointer (&self->scene, samen_scene_unref);
  if (self->project == NULL)
    return;
  self->scene = samen_scene_new (0, 0, width, height);
  samen_track_add (self->scene, options, NULL);
  EACH_OTHER (self, other)
  {
    samen_estimate_badge_add (self->scene, other->party, options->look, samen_project_party (self->project, other->party),
                              g_hash_table_lookup (self->codes, other->party), other->place.x, other->place.y, BADGE);
  }
}

static void
samen_estimate_track_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  SamenEstimateTrack *self = SAMEN_ESTIMATE_TRACK (widget);
  SamenTrackOptions options = options_at (self, width);

  place_others (self, &options);
  rebuild (self, &options, width, height);
  EACH_OTHER (self, other)
  {
    const graphene_point_t corner = GRAPHENE_POINT_INIT ((float) round (other->place.x - REACH / 2.0),
                                                         (float) round (other->place.y - REACH / 2.0));

    gtk_widget_allocate (GTK_WIDGET (other->handle), REACH, REACH, -1, gsk_transform_translate (NULL, &corner));
  }
}

static void
samen_estimate_track_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  SamenEstimateTrack *self = SAMEN_ESTIMATE_TRACK (widget);

  if (self->scene != NULL)
    samen_picture_append_scene (snapshot, widget, self->scene);
  GTK_WIDGET_CLASS (samen_estimate_track_parent_class)->snapshot (widget, snapshot);
}

static void
samen_estimate_track_dispose (GObject *object)
{
  SamenEstimateTrack *self = SAMEN_ESTIMATE_TRACK (object);

  fit_others (self, 0);
  G_OBJECT_CLASS (samen_estimate_track_parent_class)->dispose (object);
}

static void
samen_estimate_track_finalize (GObject *object)
{
  SamenEstimateTrack *self = SAMEN_ESTIMATE_TRACK (object);

  g_array_unref (self->others);
  g_free (self->party);
  g_clear_pointer (&self->project, samen_project_unref);
  samen_record_unref (self->round);
  g_clear_pointer (&self->codes, g_hash_table_unref);
  g_clear_pointer (&self->scene, samen_scene_unref);
  G_OBJECT_CLASS (samen_estimate_track_parent_class)->finalize (object);
}

static void
samen_estimate_track_class_init (SamenEstimateTrackClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = samen_estimate_track_dispose;
  object_class->finalize = samen_estimate_track_finalize;
  widget_class->measure = samen_estimate_track_measure;
  widget_class->get_request_mode = samen_estimate_track_get_request_mode;
  widget_class->size_allocate = samen_estimate_track_size_allocate;
  widget_class->snapshot = samen_estimate_track_snapshot;
  signals[TOLD] = g_signal_new ("told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_css_name (widget_class, "estimate-track");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
samen_estimate_track_init (SamenEstimateTrack *self)
{
  self->others = g_array_new (FALSE, TRUE, sizeof (Other));
  /* The track runs from the left pole to the right one in every language. */
  gtk_widget_set_direction (GTK_WIDGET (self), GTK_TEXT_DIR_LTR);
  self->drag = gtk_gesture_drag_new ();
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (self->drag), GDK_BUTTON_PRIMARY);
  g_signal_connect_swapped (self->drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (self->drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (self->drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (self->drag));
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (gtk_widget_queue_resize), self,
                           G_CONNECT_SWAPPED);
}

void
samen_estimate_track_set_question (SamenEstimateTrack *self,
                                   const char         *party,
                                   int                 number)
{
  g_return_if_fail (SAMEN_IS_ESTIMATE_TRACK (self));

  g_free (self->party);
  self->party = g_strdup (party);
  self->number = number;
}
