/* app/recent.h - maps that were open before
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The desktop keeps the list of recent files; this takes ours out of it, for
 * menus and the welcome page.  A file that is no longer there is left out.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* @file was opened or saved just now. */
void samen_recent_add (GFile *file);

/* The latest first, at most @most.
 * Returns: (transfer full) (element-type GFile) */
GPtrArray *samen_recent_list (guint most);

/* Makes @menu hold the recent maps now; each activates win.open-recent. */
void samen_recent_fill (GMenu *menu);

/* "plan" for …/plan.samenspel. Returns: (transfer full) */
char *samen_recent_name (GFile *file);

/* "~/maps" for the folder of @file. Returns: (transfer full) */
char *samen_recent_place (GFile *file);

G_END_DECLS
