/* session/fixture.h - a small document and the patience to wait for it
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every wait is for a condition, with a limit; nothing sleeps a fixed time.
 */
#pragma once

#include "session/document.h"

/* A project with two parties, p1 "Gemeente" and p2 "Ouders". */
SamenProject *fixture_project (void);

/* A document of that project, in no file. */
SamenDocument *fixture_document (void);

/* Renames p1: an edit to try things with. */
gboolean fixture_rename (SamenDocument *document,
                         const char    *name,
                         guint          stroke);

/* The name of p1 now. */
const char *fixture_name (SamenDocument *document);

/* Runs the main loop until *@done; fails the test after half a minute. */
void fixture_wait (gboolean *done);

/* Saves and waits; FALSE with @error set when it failed. */
gboolean fixture_save (SamenDocument  *document,
                       GFile          *file,
                       GError        **error);

/* Loads and waits. */
SamenDocument *fixture_load (GFile   *file,
                             GError **error);

/* A file in a fresh folder of the test's own. */
GFile *fixture_file (const char *name);
