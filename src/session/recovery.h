/* session/recovery.h - what a crash left behind, for the window to offer
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Copies of documents whose program ended without closing them.  Each can be
 * opened again (samen_document_recover ()) or thrown away.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  char *copy;     /* path of the recovery copy */
  char *original; /* path of the file it belongs to; NULL: never saved */
  gint64 when;    /* seconds since the epoch */
} SamenRecovery;

/* Newest first. Returns: (transfer full) (element-type SamenRecovery) */
GPtrArray *samen_recovery_list (void);

/* Throws the copy away for good. */
void samen_recovery_discard (const SamenRecovery *recovery);

G_END_DECLS
