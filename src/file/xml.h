/* file/xml.h - a strict, linear parser for the XML that project files are
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * XML 1.0 with namespaces, less what a project file may not have: no document
 * type, so no entities but the five.  Names and plain values are pieces of the
 * file itself, nothing is copied; time grows with the size of the file and with
 * nothing else, whatever it says.  Equal namespaces are equal pointers.
 *
 * libxml2 reads the same files for the schema (file/schema.c), and the tests
 * hold the two against each other: what is well-formed to one is to the other.
 * For every load it would be too slow: it copies, and its time grows with the
 * square of a tag.
 */
#pragma once

#include "file/fault.h"

#include <string.h>

G_BEGIN_DECLS

/* Not NUL-terminated. */
typedef struct
{
  const char *bytes;
  gsize n;
} SamenSpan;

/* A prefix and what it stands for.  Prefix empty: the default; uri NULL: no
 * namespace at all. */
typedef struct
{
  SamenSpan prefix;
  const char *uri;
} SamenNamespace;

typedef struct
{
  SamenNamespace space; /* uri NULL for one without prefix */
  SamenSpan name;
  SamenSpan value; /* decoded */
} SamenXmlAttribute;

/* All of it lasts as long as the call it is given to; a uri, a prefix and a
 * name as long as the parsing. */
typedef struct
{
  const char *place; /* of its '<' */
  SamenNamespace space;
  SamenSpan name;
  guint n_declared;
  const SamenNamespace *declared; /* here */
  guint n_attributes;
  const SamenXmlAttribute *attributes;
} SamenXmlTag;

typedef struct
{
  void (*start) (gpointer data, const SamenXmlTag *tag);
  void (*end) (gpointer data);
  /* Decoded, in as many pieces as it comes; @place is where it stood. */
  void (*text) (gpointer data, SamenSpan text, const char *place, gboolean is_blank);
  void (*comment) (gpointer data, SamenSpan comment);
  void (*instruction) (gpointer data, SamenSpan target, SamenSpan rest);
} SamenXmlHandlers;

/* samen_xml_parse:
 * @bytes: passed by samen_scan ()
 * @ours: the namespace that every tag of ours has; reported by this pointer
 *
 * Calls the handlers until the end or the first fault in the pass, which may be
 * one of theirs. */
void samen_xml_parse (SamenPass              *pass,
                      SamenSpan               bytes,
                      const char             *ours,
                      const SamenXmlHandlers *handlers,
                      gpointer                data);

static inline gboolean
samen_span_equal (SamenSpan a,
                  SamenSpan b)
{
  return a.n == b.n && memcmp (a.bytes, b.bytes, a.n) == 0;
}

static inline gboolean
samen_span_is (SamenSpan   span,
               const char *word)
{
  return span.n == strlen (word) && memcmp (span.bytes, word, span.n) == 0;
}

G_END_DECLS
