/* file/vocabulary.h - which name in a file means which field
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The format is derived from the tables in core/: an element is called after
 * its class, an attribute after its field, an item of "offers" is an <offer>.
 * The names are put in the parser's own dictionary first, so that whatever name
 * the parser reports is found by comparing pointers.
 *
 * Attributes come in table order, so the one after the last found is nearly
 * always the right one.
 */
#pragma once

#include "core/project.h"

#include <libxml/tree.h>

G_BEGIN_DECLS

typedef struct _SamenWord SamenWord;
typedef struct _SamenWords SamenWords;
typedef struct _SamenVocabulary SamenVocabulary;

/* One name within one class. */
struct _SamenWord
{
  const xmlChar *name;
  const SamenField *field;
  const SamenWords *target; /* of a child that is a record; else NULL: it holds text */
  guint index;              /* of the field in its class */
};

/* All the names of one class. */
struct _SamenWords
{
  const SamenRecordClass *klass;
  guint n_attributes;
  guint n_children;
  SamenWord *attributes;
  SamenWord *children;
};

/* More than any class has fields. */
#define SAMEN_MAX_FIELDS 40

SamenVocabulary *samen_vocabulary_new (xmlDict *dict);
void samen_vocabulary_free (SamenVocabulary *vocabulary);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenVocabulary, samen_vocabulary_free)

/* The words of <project>. */
const SamenWords *samen_vocabulary_root (const SamenVocabulary *vocabulary);

/* @from: where to look first, moved past what was found.  NULL: no such name. */
const SamenWord *samen_words_attribute (const SamenWords *words,
                                        const xmlChar    *name,
                                        guint            *from);
const SamenWord *samen_words_child (const SamenWords *words,
                                    const xmlChar    *name);

/* Whether a field is written as an attribute (when it is not too long). */
gboolean samen_field_is_attribute (const SamenField *field);

/* What a child element of @field is called: @n bytes of what is returned. */
const char *samen_field_element (const SamenField *field,
                                 gsize            *n);

G_END_DECLS
