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
#include "file/format.h"
#include "file/xml.h"

G_BEGIN_DECLS

/* --- attributes of one record ---- */

typedef struct
{
  SamenBuffer declarations;
  SamenBuffer attributes;
  GArray *declared; /* SamenNamespace */
  guint count;      /* of attributes */
} SamenForeignAttributes;

void samen_foreign_declare (SamenForeignAttributes *foreign,
                            SamenNamespace          space);
void samen_foreign_add (SamenForeignAttributes  *foreign,
                        const SamenXmlAttribute *attribute);

/* Whether it is within the limits of file/format.h. */
gboolean samen_foreign_is_modest (const SamenForeignAttributes *foreign);

/* What a start tag gets: ` xmlns:x="…" x:a="…"`, and empties @foreign.
 * Returns: (transfer full) (nullable) */
GRefString *samen_foreign_take (SamenForeignAttributes *foreign);

/* --- elements of one record, one after the other ---- */

typedef struct
{
  SamenSpan prefix;
  SamenSpan name;
  guint outside; /* how much of the scope lies outside it */
} SamenCaptureOpen;

typedef struct
{
  SamenBuffer *target; /* of the record they are in */
  GArray *scope;       /* SamenNamespace, innermost last */
  SamenCaptureOpen open[SAMEN_MAX_NESTING + 1];
  guint depth;       /* 0: nothing is being captured */
  gboolean tag_open; /* its > is not written yet */
} SamenCapture;

/* Begins a line of @target. */
void samen_capture_begin (SamenCapture *capture,
                          SamenBuffer  *target,
                          guint         indent);

/* Returns: whether it is within the limits of file/format.h */
gboolean samen_capture_start (SamenCapture      *capture,
                              const SamenXmlTag *tag);
void samen_capture_end (SamenCapture *capture);
void samen_capture_text (SamenCapture *capture,
                         SamenSpan     text);
void samen_capture_comment (SamenCapture *capture,
                            SamenSpan     comment);
void samen_capture_instruction (SamenCapture *capture,
                                SamenSpan     target,
                                SamenSpan     rest);

G_END_DECLS
