/* file/disk.h - single steps on the way to the disk
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For file/replace.c.  Each does one thing wholly or says FALSE with errno;
 * none leaves the decision what to do about it to anybody else.
 */
#pragma once

#include <glib.h>

#include <sys/stat.h>

G_BEGIN_DECLS

/* All bytes, from where the descriptor is. */
gboolean samen_disk_put (int     fd,
                         GBytes *bytes);

/* Makes @bytes the whole content and flushes it to the disk. */
gboolean samen_disk_write (int     fd,
                           GBytes *bytes);

/* Reads the file again and compares; errno EIO when it differs. */
gboolean samen_disk_verify (int     fd,
                            GBytes *bytes);

/* The whole content.  Returns: (transfer full) (nullable): NULL with errno */
GBytes *samen_disk_read (int fd);

/* Keeps @bytes in a file of its own in the folder of recovery copies.
 * Returns: (transfer full) (nullable): its path; NULL with errno */
char *samen_disk_keep_copy (GBytes *bytes);

/* Gives the open file what makes @path what it is: owner, extended attributes
 * with access lists among them, permissions. */
gboolean samen_disk_copy_attributes (const char        *path,
                                     const struct stat *info,
                                     int                fd);

/* So that a rename survives a power cut.  Not every file system can. */
void samen_disk_flush_folder (const char *folder);

G_END_DECLS
