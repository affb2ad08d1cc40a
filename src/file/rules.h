/* file/rules.h - what a table of fields cannot say
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How many there may be of something, and what must fit together within a
 * record or between neighbours: an answer has a position exactly when it is
 * given, a party has one sheet a round, nobody is related to itself.
 */
#pragma once

#include "file/links.h"

G_BEGIN_DECLS

/* Whether @owner may get one more beside the @count it has of @klass. */
gboolean samen_rules_room (SamenPass              *pass,
                           const SamenRecordClass *klass,
                           guint                   count,
                           int                     line);

/* Whether a record that is filled now makes sense.
 * @numbers: the paradoxes met before within the same owner, bit n */
gboolean samen_rules_check (SamenPass         *pass,
                            SamenLinks        *links,
                            const SamenRecord *record,
                            guint             *numbers,
                            int                line);

/* The same limits for what is about to be saved. */
gboolean samen_rules_saveable (const SamenProject  *project,
                               const char          *name,
                               GError             **error);

G_END_DECLS
