/* app/canvas-private.h - what the files of the canvas share
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For src/app/canvas*.c and its tests.  The canvas is one class in files by role:
 * canvas.c (what is shown), -view (pan and zoom), -pick (what is where), -say (in
 * words), -drag (moving and connecting), -gestures, -gesture-drag, -keys, -actions,
 * -menu, -entry (typing in place), -invite (offers that meet needs, initiatives),
 * -overlay (what is drawn over the tiles), -osd.
 * A subject is an id, SAMEN_SUBJECT_AMBITION or NULL for nothing.
 */
#pragma once

#include "app/canvas-marks.h"
#include "app/canvas-nodes.h"
#include "app/canvas-tiles.h"
#include "app/canvas.h"
#include "app/rounds-bar.h"
#include "app/rounds-button.h"
#include "scene/map.h"

G_BEGIN_DECLS

/* Widget pixels per map millimetre at 100 %. */
#define SAMEN_CANVAS_UNIT 1.38

/* What a finger can hit, in widget pixels. */
#define SAMEN_CANVAS_TOUCH 44

typedef enum
{
  SAMEN_CANVAS_IDLE,
  SAMEN_CANVAS_MOVING,     /* a party is being dragged */
  SAMEN_CANVAS_CONNECTING, /* a relation is being drawn */
} SamenCanvasMode;

struct _SamenCanvas
{
  GtkWidget parent_instance;

  /* What is shown. */
  SamenProject *project;
  SamenRound *round;  /* looked at, or NULL */
  SamenRound *before; /* compared with, or NULL */
  gboolean past;      /* the round looked at is not the latest: nobody can be moved in it */
  char *selection;
  gboolean read_only;
  const SamenLook *look;
  guint layers;     /* SamenMapLayers */
  SamenMap *map;    /* of the project; NULL before the first */
  SamenTiles *tiles;

  /* From where: the map's point in the middle and how large. */
  double zoom;
  double x;
  double y;
  gboolean fitted;  /* the whole map, whatever the size */
  int fitted_width; /* the size it was last fitted to */
  int fitted_height;
  guint settling;   /* source: the zoom has come to rest */
  guint saying;     /* source: the words on the controls are to be renewed */
  double pinched;   /* the zoom a pinch started from */

  /* What is under way. */
  SamenCanvasMode mode;
  char *actor;      /* the party that is moved or that a relation starts from */
  char *target;     /* the party a relation would lead to */
  guint stroke;
  guint nudging;    /* stroke of moving with the keys, while Ctrl is held; else 0 */
  SamenCommitment commitment; /* of the party that moves, before it did */
  double grip_x;    /* from the actor's middle to the pointer, map millimetres */
  double grip_y;
  gboolean by_keys; /* a relation drawn with the keyboard */
  GHashTable *lifted; /* keys of figures that are drawn over the tiles */
  guint autopan;    /* tick callback */

  /* The pointer. */
  double pointer_x;
  double pointer_y;
  char *hover;
  gboolean over_handle;
  gboolean pointer_in;
  char *hushed;     /* just moved or typed: needs no words until the pointer left it */
  GtkGesture *drag; /* held by the widget */
  gboolean panning;
  gboolean space;   /* held down: any drag pans */
  double pan_x;     /* where the view was when the pan began */
  double pan_y;

  /* Children. */
  SamenCanvasNodes *nodes;
  SamenCanvasMarks *marks;
  GtkWidget *top_start;
  SamenRoundsButton *rounds;
  SamenRoundsBar *rounds_bar;
  GtkWidget *bottom_start;
  GtkWidget *bottom_end;
  GtkWidget *hint;
  GtkWidget *zoom_button;
  GtkWidget *talk_label;
  gboolean cramped;       /* there is room for a number only */
  GtkWidget *talk_button;
  guint talk_count;       /* of things to talk about, as the window counts them */
  GtkWidget *entry;       /* while a name or the ambition is typed */
  char *entry_subject;
  guint entry_stroke;     /* of the party that was just added; else 0 */
  GtkWidget *menu;        /* the context menu that is open */
  GdkRectangle menu_at;
  GtkWidget *link;        /* the popover of a relation */
  char *link_subject;
  guint link_stroke;
  char *typed;            /* letters typed to jump to a party */
  gint64 typed_at;
};

/* canvas.c */
void samen_canvas_rebuild (SamenCanvas *self);
const SamenParty *samen_canvas_party (SamenCanvas *self,
                                      const char  *subject);
const SamenRelation *samen_canvas_relation (SamenCanvas *self,
                                            const char  *subject);
void samen_canvas_select (SamenCanvas *self,
                          const char  *subject);

/* canvas-view.c: widget pixels ↔ map millimetres */
double samen_canvas_scale (SamenCanvas *self);
void samen_canvas_origin (SamenCanvas *self,
                          double      *x,
                          double      *y);
void samen_canvas_to_map (SamenCanvas *self,
                          double       px,
                          double       py,
                          double      *x,
                          double      *y);
void samen_canvas_from_map (SamenCanvas *self,
                            double       x,
                            double       y,
                            double      *px,
                            double      *py);
void samen_canvas_look_at (SamenCanvas *self,
                           double       x,
                           double       y);
void samen_canvas_zoom_at (SamenCanvas *self,
                           double       zoom,
                           double       px,
                           double       py);
void samen_canvas_refit (SamenCanvas *self);
gboolean samen_canvas_shows_all (SamenCanvas *self);

/* canvas-pick.c: (transfer full) (nullable) */
char *samen_canvas_pick (SamenCanvas *self,
                         double       px,
                         double       py);
char *samen_canvas_pick_party (SamenCanvas *self,
                               double       px,
                               double       py);
gboolean samen_canvas_on_map (SamenCanvas *self,
                              double       px,
                              double       py);
gboolean samen_canvas_handle (SamenCanvas *self,
                              double      *px,
                              double      *py);
gboolean samen_canvas_on_handle (SamenCanvas *self,
                                 double       px,
                                 double       py);
void samen_canvas_hover_at (SamenCanvas *self,
                            double       px,
                            double       py);
void samen_canvas_hush (SamenCanvas *self,
                        const char  *subject);
gboolean samen_canvas_middle (SamenCanvas *self,
                              const char  *relation,
                              double      *x,
                              double      *y);

/* canvas-say.c: all in the window's language; (transfer full) */
char *samen_canvas_say_name (SamenCanvas *self,
                             const char  *subject);
char *samen_canvas_say_party (SamenCanvas      *self,
                              const SamenParty *party,
                              guint             n_relations);
char *samen_canvas_say_relation (SamenCanvas         *self,
                                 const SamenRelation *relation);
char *samen_canvas_say_tip (SamenCanvas *self,
                            const char  *subject);
guint samen_canvas_count_relations (SamenCanvas *self,
                                    const char  *party);

/* canvas-drag.c */
SamenScene *samen_canvas_scene_without_lifted (SamenCanvas *self);
void samen_canvas_place (SamenCanvas *self,
                         const char  *party,
                         double       x,
                         double       y,
                         guint        stroke);
void samen_canvas_nudge (SamenCanvas *self,
                         double       dx,
                         double       dy);
void samen_canvas_nudge_end (SamenCanvas *self);
void samen_canvas_change_ring (SamenCanvas *self,
                               int          outward);
void samen_canvas_connect_begin (SamenCanvas *self,
                                 const char  *party,
                                 gboolean     by_keys);
void samen_canvas_connect_to (SamenCanvas *self,
                              const char  *target);
void samen_canvas_connect_drop (SamenCanvas *self);
gboolean samen_canvas_back_out (SamenCanvas *self);

/* canvas-gestures.c, canvas-keys.c, canvas-actions.c */
void samen_canvas_add_gestures (SamenCanvas *self);
void samen_canvas_add_drags (SamenCanvas *self);
void samen_canvas_add_keys (SamenCanvas *self);
void samen_canvas_install_actions (GtkWidgetClass *klass);
void samen_canvas_update_actions (SamenCanvas *self);
void samen_canvas_add_party_at (SamenCanvas *self,
                                double       x,
                                double       y);
const char *samen_canvas_subject (SamenCanvas *self);

/* canvas-invite.c */
void samen_canvas_show_marks (SamenCanvas *self);
void samen_canvas_mark_pressed_cb (SamenCanvas *self,
                                   const char  *key);

/* canvas-menu.c */
void samen_canvas_open_menu (SamenCanvas *self,
                             const char  *subject,
                             double       px,
                             double       py);
void samen_canvas_open_link (SamenCanvas *self,
                             const char  *relation,
                             guint        stroke);
void samen_canvas_update_link (SamenCanvas *self);
void samen_canvas_place_popovers (SamenCanvas *self);

/* canvas-entry.c */
void samen_canvas_entry_begin (SamenCanvas *self,
                               const char  *subject,
                               guint        stroke);
void samen_canvas_entry_finish (SamenCanvas *self,
                                gboolean     keep);
void samen_canvas_entry_allocate (SamenCanvas *self);

/* canvas-overlay.c */
void samen_canvas_snapshot_overlay (SamenCanvas *self,
                                    GtkSnapshot *snapshot);

/* canvas-osd.c */
void samen_canvas_add_osd (SamenCanvas *self);
void samen_canvas_osd_allocate (SamenCanvas *self,
                                int          width,
                                int          height);
void samen_canvas_osd_update (SamenCanvas *self);
void samen_canvas_osd_show_rounds (SamenCanvas      *self,
                                   const SamenState *state);
void samen_canvas_osd_update_zoom (SamenCanvas *self);

G_END_DECLS
