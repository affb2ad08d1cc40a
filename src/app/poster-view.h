/* app/poster-view.h - what will hang on the wall
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Choose what goes on which paper, see it exactly as it will be printed, then
 * export or print it.  An editor (app/editor.h) that edits nothing: it follows
 * the project and makes its pages anew when it is looked at.
 *
 * Widget actions: poster.export, poster.print.  What it has to say goes to the
 * window's actions win.say and win.complain.
 */
#pragma once

#include "app/editor.h"
#include "app/split.h"
#include "poster/poster.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_POSTER_VIEW (samen_poster_view_get_type ())
G_DECLARE_FINAL_TYPE (SamenPosterView, samen_poster_view, SAMEN, POSTER_VIEW, AdwBin)

/* As if the person had chosen it. */
void samen_poster_view_choose (SamenPosterView *self,
                               SamenView        view);

/* Where its choices are: the side panel. */
SamenSplit *samen_poster_view_split (SamenPosterView *self);

G_END_DECLS
