/* app/answering.h - answering in turn on one machine
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Takes the whole window (app/window-private.h, samen_window_enter_stage).  A round
 * is covered; then it is passed round: who is next chooses their party, answers, and
 * leaves a screen on which nothing can be read.  Who is still missing can be
 * seen, what anyone said cannot, until somebody reveals it.  Leaving keeps all that
 * was said, and keeps it covered.  A SamenEditor.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_ANSWERING (samen_answering_get_type ())
G_DECLARE_FINAL_TYPE (SamenAnswering, samen_answering, SAMEN, ANSWERING, GtkWidget)

GtkWidget *samen_answering_new (void);

G_END_DECLS
