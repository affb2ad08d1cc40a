/* file/scan.h - a look at the bytes before any parser sees them
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tells what is no XML at all, or compressed, or in another encoding, in words
 * that help.  What passes is UTF-8 that begins with a '<' and holds no character
 * that XML cannot carry, so the parser need not look at single characters.
 */
#pragma once

#include "file/xml.h"

G_BEGIN_DECLS

/* FALSE: refused, the fault is in @pass. */
gboolean samen_scan (SamenPass *pass,
                     SamenSpan  bytes);

G_END_DECLS
