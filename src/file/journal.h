/* file/journal.h - what a crash leaves behind
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A recovery copy is an ordinary project file in the user's state folder with
 * a small note beside it saying which file it belongs to.  It is written a few
 * seconds after a change, removed by a save or a proper close, and found by
 * the next start.
 */
#pragma once

#include "file/writer.h"

G_BEGIN_DECLS

typedef struct
{
  char *path;      /* of the copy */
  char *original;  /* path of the file it belongs to; NULL: never saved */
  gint64 when;     /* seconds since the epoch */
} SamenLeftover;

/* The folder the copies are in: $XDG_STATE_HOME/samenspel/recovery.
 * Returns: (transfer full) */
char *samen_journal_folder (void);

/* A name for a new copy, unique to this process and document.
 * Returns: (transfer full): a path */
char *samen_journal_new (void);

/* Writes the copy and its note. */
gboolean samen_journal_write (const char          *copy,
                              const char          *original,
                              const SamenProject  *project,
                              GError             **error);

/* Forgets a copy; nothing happens when it is not there. */
void samen_journal_remove (const char *copy);

/* Copies whose writer no longer runs, newest first.
 * Returns: (transfer full) (element-type SamenLeftover) */
GPtrArray *samen_journal_list (void);

void samen_leftover_free (SamenLeftover *leftover);

G_END_DECLS
