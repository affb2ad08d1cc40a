/* exchange/request.h - what goes out to be answered apart
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An answer-only file is a project with a request in it (core/request.h).  It is
 * put together from nothing, field by field: what is not named here stays at
 * home, also whatever the format may one day get.  So it holds the ambition,
 * who the parties are, how the paradoxes are worded and one round, and nothing
 * of what others said.  It comes back through exchange/merge.h.
 */
#pragma once

#include "core/project.h"

G_BEGIN_DECLS

/* samen_request_make:
 * @round: the round that is asked
 * @party: (nullable): who is asked, with what it answered so far; NULL: one file
 *   for all, in which whoever opens it says who they are
 * @note: (nullable): a few words with it
 * @reply_to: (nullable): where it goes back to
 *
 * Give the project a key first (core/project.h), or its answers cannot be told
 * from those of another project.
 *
 * Returns: (transfer full) (nullable): NULL when @round or @party is not there */
SamenProject *samen_request_make (const SamenProject *project,
                                  const char         *round,
                                  const char         *party,
                                  const char         *note,
                                  const char         *reply_to);

G_END_DECLS
