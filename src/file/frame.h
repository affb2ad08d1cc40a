/* file/frame.h - an element of ours that is open
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A record that is being filled, or a text that is being gathered for one.
 * Frames lie on a stack and are used again: the lists that gather children keep
 * their room for the next record.
 */
#pragma once

#include "file/foreign.h"
#include "file/vocabulary.h"

G_BEGIN_DECLS

typedef struct
{
  const SamenWord *word;   /* what its owner calls it; NULL for the project */
  const SamenWords *words; /* NULL: it holds a text */
  SamenRecord *record;     /* fresh; NULL for a text */
  const char *place;
  guint64 said;                       /* bit i: field i was there */
  guint numbers;                      /* bit n: paradox n was there */
  guint child;                        /* where in the words the last child was */
  GPtrArray *lists[SAMEN_MAX_FIELDS]; /* children and items, by field */
  SamenForeignAttributes attributes;
  SamenBuffer elements; /* of other namespaces */
} SamenFrame;

/* @words: NULL for a text */
void samen_frame_open (SamenFrame       *frame,
                       const SamenWord  *word,
                       const SamenWords *words,
                       const char       *place);

/* Notes that a field is said.  Returns: whether it was said before */
gboolean samen_frame_say (SamenFrame      *frame,
                          const SamenWord *word);

/* How many children or items there are of @word. */
guint samen_frame_count (const SamenFrame *frame,
                         const SamenWord  *word);

/* Adds a child record or an item, or puts it in a RECORD field.
 * @item: (transfer full) */
void samen_frame_take (SamenFrame      *frame,
                       const SamenWord *word,
                       gpointer         item);

/* Moves what was gathered into the record. */
void samen_frame_fill (SamenFrame *frame);

/* Lets go of everything. */
void samen_frame_clear (SamenFrame *frame);

G_END_DECLS
