/* file/scan.h - a look at the bytes before any parser sees them
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * libxml2 needs time with the square of a tag's or comment's size, unpacks
 * compressed input by itself and follows a document type.  One fast pass over
 * the bytes refuses what would make it do so, with a sentence that names the
 * line.  What passes is UTF-8 without NUL, of bounded tags; whether it is
 * well-formed is the parser's to say, and how deep it goes (file/parser.h).
 */
#pragma once

#include "file/fault.h"

G_BEGIN_DECLS

/* FALSE: refused, the fault is in @pass. */
gboolean samen_scan (SamenPass  *pass,
                     const char *bytes,
                     gsize       n);

G_END_DECLS
