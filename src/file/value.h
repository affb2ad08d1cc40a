/* file/value.h - from the text of an attribute or element to a field
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One strict little parser a sort of field, equal to what data/samenspel-1.rng
 * says of it.  A value that is none is an objection with the line it is on; in
 * a lenient pass the field then stays as a fresh record has it.
 */
#pragma once

#include "file/links.h"

G_BEGIN_DECLS

/* samen_value_set:
 * @record: fresh
 * @bytes: decoded, valid UTF-8, not NUL-terminated */
void samen_value_set (SamenPass        *pass,
                      SamenLinks       *links,
                      SamenRecord      *record,
                      const SamenField *field,
                      const char       *bytes,
                      gsize             n,
                      int               line);

/* A text as a record keeps it.  @field is for the message.
 * Returns: (transfer full) (nullable): NULL when nothing is left, or too long */
GRefString *samen_value_text (SamenPass        *pass,
                              const SamenField *field,
                              const char       *bytes,
                              gsize             n,
                              int               line);

/* The first word at or after @p, its length in @n; NULL when there is none. */
const char *samen_value_next_word (const char *p,
                                   const char *end,
                                   gsize      *n);

G_END_DECLS
