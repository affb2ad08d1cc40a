/* app/window.h - one map in one window
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The window holds the document and what is only looked at: the selection, the
 * open view.  It hands both down to its editors (app/editor.h) and does what
 * they ask for through samen_document_apply (), and nowhere else.  Without a
 * document it shows the welcome page.
 *
 * Actions anybody inside may use: win.say (s) shows a short message;
 * win.complain (ss) shows a heading and a sentence to be read and closed.
 */
#pragma once

#include "session/document.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_WINDOW (samen_window_get_type ())
G_DECLARE_FINAL_TYPE (SamenWindow, samen_window, SAMEN, WINDOW, AdwApplicationWindow)

SamenWindow *samen_window_new (GtkApplication *app);

/* A window without a document, made when there is none. (transfer none) */
SamenWindow *samen_window_vacant (GtkApplication *app);

/* The window that shows @file; NULL when none does. (transfer none) */
SamenWindow *samen_window_find (GtkApplication *app,
                                GFile          *file);

/* NULL: the welcome page. (transfer none) */
SamenDocument *samen_window_document (SamenWindow *self);

/* Shows @document from now on; every party gets a place. */
void samen_window_take_document (SamenWindow   *self,
                                 SamenDocument *document);

/* Opens @file: in the window that has it, else here if it is vacant, else in a
 * new one. */
void samen_window_open (SamenWindow *self,
                        GFile       *file);

/* One thing at the centre of attention: an id, a SAMEN_SUBJECT_…, or NULL. */
void samen_window_select (SamenWindow *self,
                          const char  *subject);

/* A heading and one clear sentence, to be read and closed. */
void samen_window_complain (SamenWindow *self,
                            const char  *heading,
                            const char  *message);

/* Writes a recovery copy at once, for when the program has to go. */
void samen_window_rescue (SamenWindow *self);

G_END_DECLS
