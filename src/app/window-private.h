/* app/window-private.h - what the window's files share
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * window.c builds the window; window-update.c hands state down and
 * window-edit.c takes wishes in; window-actions.c has the menu and the keys;
 * window-file.c opens and saves; window-close.c asks before something is lost;
 * window-session.c sends out and collects; window-paper.c types over from paper;
 * window-stage.c gives the whole window to one editor for a while; window-talk.c brings what one talks about
 * into view.
 */
#pragma once

#include "app/breakpoint.h"
#include "app/canvas.h"
#include "app/editor.h"
#include "app/initiative-view.h"
#include "app/party-search.h"
#include "app/poster-view.h"
#include "app/project-popover.h"
#include "app/side-panel.h"
#include "app/split.h"
#include "app/window.h"

G_BEGIN_DECLS

/* The canvas, the inspector, the paradox view, the initiatives, the poster, the
 * map's name and the search: all that shows the state. */
#define SAMEN_N_EDITORS 7

struct _SamenWindow
{
  AdwApplicationWindow parent_instance;

  SamenDocument *document; /* NULL: the welcome page */
  char *selection;         /* a subject or NULL */
  char *round;             /* id of the round looked at; NULL: the latest */
  char *before;            /* id of the round it is compared with; NULL: none */
  guint inhibited;         /* cookie while log-out would lose something; else 0 */
  gboolean from_paradoxes; /* the view that was open before */
  AdwToast *offer;         /* of an undo, while it is on screen; owned by the overlay */
  const SamenProject *offered; /* what the map was when it was made */
  gboolean close_next;     /* close when the save under way succeeds */

  SamenEditor *editors[SAMEN_N_EDITORS];
  GtkWidget *stage;        /* an editor that has the whole window for a while, or NULL */
  gboolean was_fullscreen; /* before it came */
  GtkWidget *reply;        /* an editor in the place of the views, for a file that was
                              sent out; or NULL */
  SamenCanvas *canvas;
  SamenSidePanel *panel;

  SamenBreakpoint *breakpoint;      /* narrow: the views go to the bottom */
  SamenBreakpoint *tiny_breakpoint; /* narrow: what keys and menu do as well goes */
  SamenProjectPopover *project_popover;
  SamenPartySearch *search_popover;
  SamenInitiativeView *initiatives;
  SamenPosterView *poster;
  SamenSplit *split;
  GtkScrolledWindow *paradoxes_bin; /* what is in these three comes when it is first shown */
  AdwBin *initiatives_bin;
  AdwBin *poster_bin;
  AdwToastOverlay *toasts;
  AdwViewStack *views;
  AdwViewSwitcher *switcher;
  AdwViewSwitcherBar *switcher_bar;
  GtkStack *pages;
  GtkWidget *header;
  GtkWidget *session_button;
  GMenu *example_menu;
  GMenu *recent_menu;
  GtkInfoBar *read_only_bar;
  GtkInfoBar *covered_bar;
  GtkLabel *covered_label;
  GtkWidget *continue_button;
  GtkInfoBar *disk_bar;
  GtkLabel *disk_label;
  GtkLabel *document_label;
  GtkLabel *add_label;
  GtkWidget *add_button;
  GtkWidget *document_button;
  GtkWidget *panel_button;
  GtkWidget *redo_button;
  GtkWidget *search_button;
  GtkWidget *undo_button;
};

/* window-update.c: shows all over again what there is to show; or only what a
 * narrow window or the open view takes away */
void samen_window_update (SamenWindow *self);
void samen_window_update_layout (SamenWindow *self);

/* window-edit.c: the second takes an offer to undo back once the next undo would
 * be of something else */
void samen_window_listen (SamenWindow *self);
void samen_window_check_offer (SamenWindow *self);

/* Hears what @editor wants. */
void samen_window_hear (SamenWindow *self,
                        SamenEditor *editor);

/* window-answer.c: answering in turn, and files that were sent out for answers:
 * they have a page of their own, and something is left to do once they are saved */
void samen_window_add_answer_actions (SamenWindow *self);
void samen_window_update_answer_actions (SamenWindow *self);
gboolean samen_window_is_reply (SamenWindow *self);
void samen_window_show_reply (SamenWindow *self);
void samen_window_say_reply (SamenWindow *self);

/* window-stage.c: @editor (floating) takes the place of all that is in the window,
 * over the whole screen, until it activates "win.leave-stage"; what it wants is
 * heard as from any editor. */
void samen_window_enter_stage (SamenWindow *self,
                               GtkWidget   *editor);
void samen_window_leave_stage (SamenWindow *self);

/* Whether the view called @name is open: "map", "paradoxes",
 * "initiatives", "poster". */
gboolean samen_window_shows (SamenWindow *self,
                             const char  *name);
void samen_window_go_to (SamenWindow *self,
                         const char  *name);

/* A short message that goes away by itself. */
void samen_window_say (SamenWindow *self,
                       const char  *message);

/* What the map is called, for people. (transfer full) */
char *samen_window_name (SamenWindow *self);

/* window-actions.c */
void samen_window_add_actions (SamenWindow *self);
void samen_window_update_actions (SamenWindow *self);

/* window-session.c: sending out and collecting, also of files that are dropped */
void samen_window_add_session_actions (SamenWindow *self);
void samen_window_update_session_actions (SamenWindow *self);

/* window-paper.c: typing over what was answered on paper */
void samen_window_add_paper_actions (SamenWindow *self);
void samen_window_update_paper_actions (SamenWindow *self);

/* window-talk.c */
void samen_window_add_talk (SamenWindow *self);

/* window-file.c */
void samen_window_new_map (SamenWindow *self,
                           const char  *example);
void samen_window_choose (SamenWindow *self);
void samen_window_save (SamenWindow *self);
void samen_window_save_as (SamenWindow *self);
void samen_window_reload (SamenWindow *self);

/* For map files, where the last one was; (transfer full): unref it when it has
 * responded. */
GtkFileChooserNative *samen_window_chooser (SamenWindow         *self,
                                            const char          *title,
                                            GtkFileChooserAction action,
                                            const char          *accept);

/* window-close.c: TRUE when the window has to stay open for now */
gboolean samen_window_ask_before_close (SamenWindow *self);

G_END_DECLS
