/* app/send-out.h - files for parties that answer apart
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A dialog that is an editor: which round, which parties, what goes with it and
 * into which folder.  The files are made by app/letters.h and written by
 * session/post.h.  A new round and the key that tells copies of this map from
 * others become one step, and only once there are files out there.
 */
#pragma once

#include "app/editor.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SAMEN_TYPE_SEND_OUT (samen_send_out_get_type ())
G_DECLARE_FINAL_TYPE (SamenSendOut, samen_send_out, SAMEN, SEND_OUT, AdwWindow)

/* @map: (nullable): where the map is; its files are first offered a place beside it */
GtkWidget *samen_send_out_new (GtkWindow *parent,
                               GFile     *map);

/* Writes what is ticked into @folder, as after it was chosen. */
void samen_send_out_write (SamenSendOut *self,
                           GFile        *folder);

G_END_DECLS
