/* file/reader.h - from bytes to one sealed project or one error
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bytes are capped and scanned before libxml2 sees them (no DOCTYPE, no
 * compressed input, no huge tag, comment or nesting), then one SAX pass fills
 * records by their tables (core/record.h).  No other file, socket or program
 * is ever opened because of what a file says.  CONTRACT.md, "The project file".
 */
#pragma once

#include "core/project.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SAMEN_FILE_ERROR (samen_file_error_quark ())
GQuark samen_file_error_quark (void);

typedef enum
{
  SAMEN_FILE_ERROR_READ,      /* cannot be read at all */
  SAMEN_FILE_ERROR_TOO_BIG,   /* beyond one of the limits */
  SAMEN_FILE_ERROR_FOREIGN,   /* not a Samenspel file */
  SAMEN_FILE_ERROR_DAMAGED,   /* not well-formed */
  SAMEN_FILE_ERROR_INVALID,   /* well-formed, but against the format's rules */
  SAMEN_FILE_ERROR_WRITE,     /* cannot be written */
} SamenFileError;

typedef struct
{
  gboolean newer; /* of a later version of the format: show, never write */
} SamenFileNotes;

/* samen_file_read:
 * @path: shown in messages as it is
 * @notes: (out) (optional)
 *
 * The error's message is one sentence, "FILE:LINE: what; what to do", in the
 * language of the locale (gettext).
 *
 * Returns: (transfer full) (nullable) */
SamenProject *samen_file_read (const char      *path,
                               SamenFileNotes  *notes,
                               GError         **error);

/* The same for bytes that are there already; @name is for messages. */
SamenProject *samen_file_parse (GBytes          *bytes,
                                const char      *name,
                                SamenFileNotes  *notes,
                                GError         **error);

/* Whether the bytes are valid by data/samenspel-1.rng as well. */
gboolean samen_file_validate (GBytes      *bytes,
                              const char  *name,
                              GError     **error);

/* Reads a regular file of at most the format's limit. Returns: (transfer full) */
GBytes *samen_file_load_bytes (const char  *path,
                               GError     **error);

G_END_DECLS
