/* file/root.h - whether a document is a project file, and of which version
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The root element says it all: our namespace, <project> and a version.  A later
 * version is shown as far as it is understood, which makes the pass lenient;
 * anything else is refused with a sentence that fits.
 */
#pragma once

#include "file/xml.h"

G_BEGIN_DECLS

/* @ours: our namespace as the parser reports it */
gboolean samen_root_accept (SamenPass         *pass,
                            const SamenXmlTag *root,
                            const char        *ours);

G_END_DECLS
