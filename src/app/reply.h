/* app/reply.h - a file that was sent out, in the place of the map
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A project with a request (core/request.h) is answered and mailed back; there is
 * no map to be seen.  A file that was made for whoever opens it first asks who
 * that is; who made a mistake takes the answers along.  A SamenEditor.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_REPLY (samen_reply_get_type ())
G_DECLARE_FINAL_TYPE (SamenReply, samen_reply, SAMEN, REPLY, GtkWidget)

GtkWidget *samen_reply_new (void);

G_END_DECLS
