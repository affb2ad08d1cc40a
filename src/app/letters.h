/* app/letters.h - the files that go out at once
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Before anything goes out the map gets a key, by which it knows its own files
 * again, and the round that is asked.  Then there is a letter for each party, or
 * one for all.  Nothing here is written yet: session/post.h does that.
 */
#pragma once

#include "session/post.h"

G_BEGIN_DECLS

/* samen_letters_prepare:
 * @round: (nullable): NULL for a new one, which is called @label
 * @id: (out) (transfer full): the round that is asked
 *
 * Returns: (transfer full): @project with a key and that round */
SamenProject *samen_letters_prepare (const SamenProject  *project,
                                     const char          *round,
                                     const char          *label,
                                     char               **id);

/* samen_letters_make:
 * @parties: (nullable) (element-type SamenParty): NULL: one for all
 *
 * Returns: (transfer full) (element-type SamenLetter) */
GPtrArray *samen_letters_make (const SamenProject *prepared,
                               const char         *round,
                               GPtrArray          *parties,
                               const char         *note,
                               const char         *reply_to);

G_END_DECLS
