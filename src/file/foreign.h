/* file/foreign.h - what other programs wrote, carried along
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Attributes and elements of other namespaces become text that can be written
 * back as it is, wherever in a project file its record ends up: each piece
 * declares every prefix it uses.  Elements are whole lines with the indentation
 * of their place.  Nothing in them is looked at, followed or resolved.
 */
#pragma once

#include "file/escape.h"

#include <libxml/xmlstring.h>

G_BEGIN_DECLS

/* A prefix (NULL: the default) and what it stands for (NULL: no namespace). */
typedef struct
{
  const xmlChar *prefix;
  const xmlChar *uri;
} SamenNamespace;

/* --- attributes of one record ---- */

typedef struct
{
  SamenBuffer declarations;
  SamenBuffer attributes;
  GArray *declared; /* SamenNamespace */
  guint count;      /* of attributes */
} SamenForeignAttributes;

void samen_foreign_declare (SamenForeignAttributes *foreign,
                            const xmlChar          *prefix,
                            const xmlChar          *uri);
void samen_foreign_add (SamenForeignAttributes *foreign,
                        const xmlChar         **attribute);

/* Whether it is within the limits of file/format.h. */
gboolean samen_foreign_is_modest (const SamenForeignAttributes *foreign);

/* What a start tag gets: ` xmlns:x="…" x:a="…"`, and empties @foreign.
 * Returns: (transfer full) (nullable) */
GRefString *samen_foreign_take (SamenForeignAttributes *foreign);

/* --- elements of one record, one after the other ---- */

typedef struct
{
  SamenBuffer *target; /* of the record they are in */
  GArray *scope;       /* SamenNamespace, innermost last */
  guint outside[66];   /* how much of the scope lies outside the element of each depth */
  guint depth;         /* 0: nothing is being captured */
  gboolean tag_open;   /* its > is not written yet */
} SamenCapture;

/* Begins a line of @target. */
void samen_capture_begin (SamenCapture *capture,
                          SamenBuffer  *target,
                          guint         indent);

/* Arguments as libxml2 gives them to a startElementNs.
 * Returns: whether it is within the limits of file/format.h */
gboolean samen_capture_start (SamenCapture   *capture,
                              SamenNamespace  self,
                              const xmlChar  *name,
                              int             n_namespaces,
                              const xmlChar **namespaces,
                              int             n_attributes,
                              const xmlChar **attributes);
void samen_capture_end (SamenCapture  *capture,
                        const xmlChar *prefix,
                        const xmlChar *name);
void samen_capture_text (SamenCapture *capture,
                         const char   *bytes,
                         gsize         n);
void samen_capture_comment (SamenCapture *capture,
                            const char   *comment);
void samen_capture_instruction (SamenCapture *capture,
                                const char   *target,
                                const char   *data);

G_END_DECLS
