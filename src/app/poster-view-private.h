/* app/poster-view-private.h - what the poster view's files share
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poster-view.c chooses and shows; poster-export.c and poster-print.c take the
 * choice from here and bring it out of the window.
 */
#pragma once

#include "app/poster-view.h"
#include "poster/poster.h"

G_BEGIN_DECLS

/* NULL as long as there is none. */
const SamenProject *samen_poster_view_project (SamenPosterView *self);

/* What is chosen now; its pointers stay the view's. */
void samen_poster_view_options (SamenPosterView    *self,
                                SamenPosterOptions *options);

/* "Gezond gewicht 2030 - map", to name a file or a print job with.
 * Returns: (transfer full) */
char *samen_poster_view_name (SamenPosterView *self);

/* The actions behind the two buttons. */
void samen_poster_view_export (GtkWidget  *widget,
                               const char *action,
                               GVariant   *parameter);
void samen_poster_view_print (GtkWidget  *widget,
                              const char *action,
                              GVariant   *parameter);

G_END_DECLS
