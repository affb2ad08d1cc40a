/* file/writer.h - from a project to bytes, and bytes to the disk, whole or not at all
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The order is the tables' order, one element a line, so that two saves of the
 * same project are the same bytes and a diff shows what changed.  What other
 * programs wrote is put back as it was.
 */
#pragma once

#include "file/reader.h"

G_BEGIN_DECLS

/* Never fails. Returns: (transfer full) */
GBytes *samen_file_to_bytes (const SamenProject *project);

/* Writes the project to @path, see samen_file_replace (). */
gboolean samen_file_write (const SamenProject  *project,
                           const char          *path,
                           GError             **error);

/* samen_file_replace:
 *
 * Puts @bytes at @path: follows a link, refuses what is no regular file, writes
 * a temporary beside it with the old mode, owner and attributes, flushes, reads
 * back and compares, renames, flushes the folder.  On any fault the file that
 * was there is untouched.  For posters as well as projects.  "-" is standard
 * output.  PLATFORM.md section 5 tells what each step is against. */
gboolean samen_file_replace (const char  *path,
                             GBytes      *bytes,
                             GError     **error);

G_END_DECLS
