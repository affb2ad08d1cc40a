/* session/disk.h - putting finished bytes on the disk, without holding up the window
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For posters and tables: the bytes are written in a thread by the careful
 * writer of the file room, whole or not at all.
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void samen_disk_write_async (GFile               *file,
                             GBytes              *bytes,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data);
gboolean samen_disk_write_finish (GAsyncResult  *result,
                                  GError       **error);

/* The path of @file in this computer's own file system; NULL with one clear
 * sentence when it has none. Returns: (transfer full) (nullable) */
char *samen_disk_path (GFile   *file,
                       GError **error);

G_END_DECLS
