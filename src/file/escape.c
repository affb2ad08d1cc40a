/* file/escape.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/escape.h"

#define A SAMEN_ESCAPE_ATTRIBUTE
#define T SAMEN_ESCAPE_TEXT
#define F SAMEN_ESCAPE_FOREIGN
#define ALL (A | T | F)

/* In which sort of text a byte cannot stay as it is.  EF begins U+FFFE and
 * U+FFFF, which XML cannot carry. */
static const guchar special[256] = {
  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, A | T, A | T, ALL, ALL, ALL, ALL, ALL,
  ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL,
  ['"'] = A, ['&'] = ALL, ['<'] = ALL, ['>'] = T | F, [0xef] = ALL,
};

void
samen_buffer_grow (SamenBuffer *buffer,
                   gsize        more)
{
  buffer->size = MAX (buffer->length + more, MAX (256, 2 * buffer->size));
  buffer->bytes = g_realloc (buffer->bytes, buffer->size);
}

static const char *
escape_of (guchar c)
{
  switch (c)
    {
    case '"':
      return "&quot;";
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '\n':
      return "&#10;";
    case '\t':
      return "&#9;";
    case '\r':
      return "&#13;";
    default:
      return "";
    }
}

/* How many bytes at @p were dealt with. */
static gsize
put_special (SamenBuffer *buffer,
             const char  *p,
             const char  *end)
{
  const char *escape;

  if ((guchar) *p == 0xef)
    {
      if (end - p >= 3 && (guchar) p[1] == 0xbf && (guchar) p[2] >= 0xbe)
        return 3;
      samen_buffer_put (buffer, p, 1);
      return 1;
    }
  escape = escape_of (*p);
  samen_buffer_put (buffer, escape, strlen (escape));
  return 1;
}

void
samen_buffer_put_escaped (SamenBuffer *buffer,
                          const char  *bytes,
                          gsize        n,
                          SamenEscape  how)
{
  const char *end = bytes + n;
  const char *p = bytes;

  for (;;)
    {
      const char *plain = p;

      while (p < end && (special[(guchar) *p] & how) == 0)
        p++;
      samen_buffer_put (buffer, plain, p - plain);
      if (p == end)
        return;
      p += put_special (buffer, p, end);
    }
}

void
samen_buffer_put_decoded (SamenBuffer *buffer,
                          const char  *bytes,
                          gsize        n)
{
  static const char ampersand[] = "&#38;";
  const char *end = bytes + n;
  const char *p;

  while (n > 0 && (p = memmem (bytes, end - bytes, ampersand, strlen (ampersand))) != NULL)
    {
      samen_buffer_put (buffer, bytes, p + 1 - bytes);
      bytes = p + strlen (ampersand);
    }
  samen_buffer_put (buffer, bytes, end - bytes);
}

GRefString *
samen_buffer_text (const SamenBuffer *buffer)
{
  return buffer->length > 0 ? g_ref_string_new_len (buffer->bytes, buffer->length) : NULL;
}

void
samen_buffer_clear (SamenBuffer *buffer)
{
  g_free (buffer->bytes);
  *buffer = (SamenBuffer){ 0 };
}
