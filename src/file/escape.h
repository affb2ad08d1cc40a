/* file/escape.h - text as XML, in a buffer that grows
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Runs of plain bytes are copied whole; only what XML cannot carry as it is
 * gets escaped, and what it cannot carry at all is left out.  So whatever a
 * record holds, what is written is well-formed.
 */
#pragma once

#include <glib.h>

#include <string.h>

G_BEGIN_DECLS

typedef enum
{
  SAMEN_ESCAPE_ATTRIBUTE = 1 << 0, /* " < & and every line break and tab */
  SAMEN_ESCAPE_TEXT = 1 << 1,      /* < > & and every line break and tab */
  SAMEN_ESCAPE_FOREIGN = 1 << 2,   /* < > & and carriage returns: blanks stay */
} SamenEscape;

typedef struct
{
  char *bytes;
  gsize length;
  gsize size;
} SamenBuffer;

void samen_buffer_grow (SamenBuffer *buffer,
                        gsize        more);

static inline void
samen_buffer_put (SamenBuffer *buffer,
                  const char  *bytes,
                  gsize        n)
{
  if (G_UNLIKELY (buffer->size - buffer->length < n))
    samen_buffer_grow (buffer, n);
  if (n == 0)
    return;
  memcpy (buffer->bytes + buffer->length, bytes, n);
  buffer->length += n;
}

/* For string constants. */
#define samen_buffer_put_literal(buffer, literal) \
  samen_buffer_put (buffer, "" literal, sizeof (literal) - 1)

void samen_buffer_put_escaped (SamenBuffer *buffer,
                               const char  *bytes,
                               gsize        n,
                               SamenEscape  how);

/* An attribute's value as libxml2 reports it: each "&" in it comes as "&#38;". */
void samen_buffer_put_decoded (SamenBuffer *buffer,
                               const char  *bytes,
                               gsize        n);

/* What is in it.  Returns: (transfer full) (nullable): NULL when that is nothing */
GRefString *samen_buffer_text (const SamenBuffer *buffer);

void samen_buffer_clear (SamenBuffer *buffer);

G_END_DECLS
