/* file/parser.h - libxml2 on a short leash
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Feeds scanned bytes to the parser by the page and stops feeding at the first
 * fault, since libxml2 itself would read on to the end.  Its own words are
 * never shown: they hold raw bytes and know no language; each of its errors
 * becomes one of our sentences.  No network, no entities, no document type.
 */
#pragma once

#include "file/fault.h"
#include "file/format.h"

#include <libxml/parser.h>

G_BEGIN_DECLS

/* Newer libxml2 promises not to change the error it reports. */
#if LIBXML_VERSION >= 21200
typedef const xmlError SamenXmlError;
#else
typedef xmlError SamenXmlError;
#endif

typedef struct
{
  xmlParserCtxt *context;
  SamenPass *pass;
  const char *next; /* what is to be fed */
  const char *end;
  guint depth;                           /* of the open element */
  guint namespaces;                      /* declared where we are */
  guint declared[SAMEN_MAX_NESTING + 1]; /* by the open element of each depth */
} SamenParser;

/* A parser of @bytes, whose handlers are still to be set.  @bytes outlive it. */
SamenParser *samen_parser_new (SamenPass *pass,
                               GBytes    *bytes);
void samen_parser_free (SamenParser *parser);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenParser, samen_parser_free)

/* For handlers of start and end tags: keeps count of depth and declarations.
 * Returns: FALSE beyond the limits, with a fault in the pass */
gboolean samen_parser_enter (SamenParser *parser,
                             guint        n_namespaces);
void samen_parser_leave (SamenParser *parser);

/* Parses it all, with @data for the handlers; faults are in the pass. */
void samen_parser_run (SamenParser *parser,
                       gpointer     data);

/* The same into a tree.  Returns: (transfer full) (nullable) */
xmlDoc *samen_parser_tree (SamenParser *parser);

G_END_DECLS
