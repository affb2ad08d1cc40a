/* file/fault.h - one sentence about what is wrong, and where
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every fault of this room is one line, "FILE:LINE: what; what to do next", in
 * the language of the locale.  What comes out of a file is never repeated raw:
 * it is clipped, and what a terminal could obey or an eye could not see is
 * shown as a question mark.  During one reading the first fault counts; the
 * rest would only be its echo.
 */
#pragma once

#include "file/reader.h"

G_BEGIN_DECLS

/* One reading of one file, as all its helpers see it. */
typedef struct
{
  const char *name; /* of the file, for messages */
  gboolean lenient; /* of a later version: what is not understood is left out */
  GError *error;    /* the first fault */
} SamenPass;

/* @line: 0 where there is none.  @format is a translated sentence. */
void samen_fault (GError         **error,
                  SamenFileError   code,
                  const char      *name,
                  int              line,
                  const char      *format,
                  ...) G_GNUC_PRINTF (5, 6);

/* Ends the reading. Returns: FALSE, so that callers can return it on */
gboolean samen_pass_refuse (SamenPass      *pass,
                            SamenFileError  code,
                            int             line,
                            const char     *format,
                            ...) G_GNUC_PRINTF (4, 5);

/* Against the format's rules: ends the reading, unless it is lenient.
 * Returns: FALSE: leave it out */
gboolean samen_pass_object (SamenPass  *pass,
                            int         line,
                            const char *format,
                            ...) G_GNUC_PRINTF (3, 4);

/* A short harmless likeness of @bytes.  Returns: (transfer full) */
char *samen_fault_show (const char *bytes,
                        gsize       n);

G_END_DECLS
