/* file/builder.h - from tags and texts to records
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A stack of open elements.  An element that is a record opens a fresh one and,
 * when it closes, is checked and handed to the record around it; an element
 * that holds a text gathers it; an element of another namespace is captured as
 * it is.
 */
#pragma once

#include "file/xml.h"

G_BEGIN_DECLS

/* Reads one document.  Returns: (transfer full) (nullable): NULL with a fault in
 * the pass */
SamenProject *samen_builder_read (SamenPass *pass,
                                  SamenSpan  bytes);

G_END_DECLS
