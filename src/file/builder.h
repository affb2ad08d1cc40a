/* file/builder.h - from the parser's events to records
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A stack of open elements.  An element that is a record opens a fresh one and,
 * when it closes, is checked and handed to the record around it; an element
 * that holds a text gathers it; an element of another namespace is captured as
 * it is.  The first fault makes the builder deaf to whatever still comes.
 */
#pragma once

#include "file/parser.h"

G_BEGIN_DECLS

typedef struct _SamenBuilder SamenBuilder;

/* Sets the handlers of @parser, which is then to be run with the builder as
 * their data, and outlives it. */
SamenBuilder *samen_builder_new (SamenPass   *pass,
                                 SamenParser *parser);
void samen_builder_free (SamenBuilder *builder);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenBuilder, samen_builder_free)

/* After the last event.  Returns: (transfer full) (nullable): NULL with a fault
 * in the pass */
SamenProject *samen_builder_finish (SamenBuilder *builder);

G_END_DECLS
