/* file/xml-private.h - the parser's inside: what its parts share
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For xml.c (the document), xml-declaration.c (its first line), xml-tag.c (a start
 * tag) and xml-text.c (names and references) only.  Each part reads from p and leaves p after what it read.
 */
#pragma once

#include "file/format.h"
#include "file/xml.h"

G_BEGIN_DECLS

typedef struct
{
  SamenSpan name; /* with its prefix, as it must be closed */
  guint outside;  /* how many namespaces were declared before it */
} SamenXmlOpen;

typedef struct
{
  SamenPass *pass;
  const SamenXmlHandlers *handlers;
  gpointer data;
  const char *ours;
  const char *p;     /* what is to be read */
  const char *end;   /* of the file */
  const char *limit; /* end of the file, or as far as what is read now may go */
  const char *begin; /* of what has a limit of its own */
  guint depth;
  gboolean had_root;
  guint n_spaces;
  guint n_attributes;
  GStringChunk *uris; /* each once */
  char *values;       /* of this tag, where they needed decoding */
  gsize values_used;
  SamenXmlOpen open[SAMEN_MAX_NESTING + 1];
  SamenNamespace spaces[SAMEN_MAX_NAMESPACES + 1];
  SamenXmlAttribute attributes[SAMEN_MAX_ATTRIBUTES];
} SamenXml;

/* --- xml.c ---- */

/* Both return FALSE. */
gboolean samen_xml_damaged (SamenXml   *xml,
                            const char *place,
                            const char *sentence);
gboolean samen_xml_too_big (SamenXml   *xml,
                            const char *place,
                            const char *sentence);

/* Something else was expected at p, or p is at the limit. */
gboolean samen_xml_unexpected (SamenXml *xml);

static inline gboolean
samen_xml_starts_with (const SamenXml *xml,
                       const char     *word)
{
  gsize n = strlen (word);

  return (gsize) (xml->limit - xml->p) >= n && memcmp (xml->p, word, n) == 0;
}

/* --- xml-declaration.c ---- */

/* Reads the line "<?xml …?>" if there is one. */
gboolean samen_xml_read_declaration (SamenXml *xml);

/* --- xml-text.c ---- */

static inline gboolean
samen_xml_is_blank (char c)
{
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* Returns: whether there were any */
static inline gboolean
samen_xml_skip_blanks (SamenXml *xml)
{
  const char *start = xml->p;

  while (xml->p < xml->limit && samen_xml_is_blank (*xml->p))
    xml->p++;
  return xml->p > start;
}

/* Reads a name without colon. */
gboolean samen_xml_read_name (SamenXml  *xml,
                              SamenSpan *name);

/* Reads "&…;" into @out.  Returns: how many bytes; 0 with a fault */
gsize samen_xml_read_reference (SamenXml *xml,
                                char      out[8]);

/* --- xml-tag.c ---- */

gboolean samen_xml_read_equals (SamenXml *xml);

/* Between quotes, and no further than a tag may go. */
gboolean samen_xml_read_value (SamenXml  *xml,
                               SamenSpan *value);

/* Reads a start tag up to and with its '>', and enters it. */
gboolean samen_xml_read_tag (SamenXml    *xml,
                             SamenXmlTag *tag,
                             gboolean    *is_empty);

G_END_DECLS
