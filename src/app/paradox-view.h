/* app/paradox-view.h - the twelve paradoxes
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A page of the window: at the left through whose eyes one looks, at the right the
 * legend, the order and the twelve rows.  Whose eyes, the order and which rows are
 * open belong to the view, not to the project.  A SamenEditor.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_PARADOX_VIEW (samen_paradox_view_get_type ())
G_DECLARE_FINAL_TYPE (SamenParadoxView, samen_paradox_view, SAMEN, PARADOX_VIEW, GtkBox)

/* A SamenEditor. */
GtkWidget *samen_paradox_view_new (void);

/* @party: an id, or NULL for the group */
void samen_paradox_view_look_as (SamenParadoxView *self,
                                 const char       *party);

/* Opens what there is to talk about. */
void samen_paradox_view_talk (SamenParadoxView *self);

/* Opens the list of rounds. */
void samen_paradox_view_show_rounds (SamenParadoxView *self);

G_END_DECLS
