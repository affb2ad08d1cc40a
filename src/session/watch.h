/* session/watch.h - what happens to a file behind our back
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A watch knows what the file looked like when we last read or wrote it, and
 * says when it looks different.  Our own writing is no news: whoever writes
 * tells the watch afterwards that what is there now is known.
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  SAMEN_DISK_SAME,    /* as we last read or wrote it */
  SAMEN_DISK_CHANGED, /* another program wrote it */
  SAMEN_DISK_GONE,    /* removed or moved away */
} SamenDisk;

typedef struct _SamenWatch SamenWatch;

/* @changed: called, in the main loop, when the state became another */
SamenWatch *samen_watch_new (GFile    *file,
                             GFunc     changed,
                             gpointer  user_data);
void samen_watch_free (SamenWatch *self);

/* Looks at nothing until the matching resume; for while we write ourselves. */
void samen_watch_pause (SamenWatch *self);

/* Watches on.  @wrote: what is there now is ours and therefore known. */
void samen_watch_resume (SamenWatch *self,
                         gboolean    wrote);

SamenDisk samen_watch_state (const SamenWatch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenWatch, samen_watch_free)

G_END_DECLS
