/* file/vocabulary.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "file/vocabulary.h"

#include <string.h>

struct _SamenVocabulary
{
  xmlDict *dict;
  GPtrArray *all; /* SamenWords, the project's first */
};

static void
words_free (gpointer data)
{
  SamenWords *words = data;

  g_free (words->attributes);
  g_free (words->children);
  g_free (words);
}

gboolean
samen_field_is_attribute (const SamenField *field)
{
  switch (field->type)
    {
    case SAMEN_FIELD_TEXT:
      return (field->flags & SAMEN_FIELD_LONG) == 0;
    case SAMEN_FIELD_TEXTS:
    case SAMEN_FIELD_RECORD:
    case SAMEN_FIELD_RECORDS:
      return FALSE;
    default:
      return TRUE;
    }
}

/* What is an attribute may be an element instead when it is very long. */
static gboolean
field_may_be_element (const SamenField *field)
{
  return !samen_field_is_attribute (field) || field->type == SAMEN_FIELD_TEXT ||
         field->type == SAMEN_FIELD_LINKS;
}

const char *
samen_field_element (const SamenField *field,
                     gsize            *n)
{
  const char *name = field->name;

  if (field->type == SAMEN_FIELD_RECORD || field->type == SAMEN_FIELD_RECORDS)
    name = field->target->name;
  *n = strlen (name) - (field->type == SAMEN_FIELD_TEXTS ? 1 : 0);
  return name;
}

static const SamenWords *vocabulary_add (SamenVocabulary        *vocabulary,
                                         const SamenRecordClass *klass);

static void
words_add (SamenVocabulary  *vocabulary,
           SamenWords       *words,
           const SamenField *field,
           guint             index)
{
  SamenWord word = { .field = field, .index = index };
  gsize n;
  const char *element = samen_field_element (field, &n);

  if (samen_field_is_attribute (field))
    {
      word.name = xmlDictLookup (vocabulary->dict, (const xmlChar *) field->name, -1);
      words->attributes[words->n_attributes++] = word;
    }
  if (field_may_be_element (field))
    {
      word.name = xmlDictLookup (vocabulary->dict, (const xmlChar *) element, n);
      if (field->type == SAMEN_FIELD_RECORD || field->type == SAMEN_FIELD_RECORDS)
        word.target = vocabulary_add (vocabulary, field->target);
      words->children[words->n_children++] = word;
    }
}

/* Goes down the tables; a class that is there already is not added again. */
static const SamenWords *
vocabulary_add (SamenVocabulary        *vocabulary,
                const SamenRecordClass *klass)
{
  SamenWords *words;

  for (guint i = 0; i < vocabulary->all->len; i++)
    {
      words = g_ptr_array_index (vocabulary->all, i);
      if (words->klass == klass)
        return words;
    }

  words = g_new0 (SamenWords, 1);
  words->klass = klass;
  words->attributes = g_new (SamenWord, SAMEN_MAX_FIELDS);
  words->children = g_new (SamenWord, SAMEN_MAX_FIELDS);
  g_ptr_array_add (vocabulary->all, words);
  for (guint i = 0; klass->fields[i].name != NULL; i++)
    {
      g_assert (i < SAMEN_MAX_FIELDS);
      words_add (vocabulary, words, &klass->fields[i], i);
    }
  return words;
}

SamenVocabulary *
samen_vocabulary_new (xmlDict *dict)
{
  SamenVocabulary *vocabulary = g_new (SamenVocabulary, 1);

  vocabulary->dict = dict;
  vocabulary->all = g_ptr_array_new_with_free_func (words_free);
  vocabulary_add (vocabulary, &samen_project_class);
  return vocabulary;
}

void
samen_vocabulary_free (SamenVocabulary *vocabulary)
{
  g_ptr_array_unref (vocabulary->all);
  g_free (vocabulary);
}

const SamenWords *
samen_vocabulary_root (const SamenVocabulary *vocabulary)
{
  return g_ptr_array_index (vocabulary->all, 0);
}

const SamenWord *
samen_words_attribute (const SamenWords *words,
                       const xmlChar    *name,
                       guint            *from)
{
  for (guint i = *from; i < words->n_attributes; i++)
    if (words->attributes[i].name == name)
      {
        *from = i + 1;
        return &words->attributes[i];
      }
  /* Somebody else's order. */
  for (guint i = 0; i < *from; i++)
    if (words->attributes[i].name == name)
      return &words->attributes[i];
  return NULL;
}

const SamenWord *
samen_words_child (const SamenWords *words,
                   const xmlChar    *name)
{
  for (guint i = 0; i < words->n_children; i++)
    if (words->children[i].name == name)
      return &words->children[i];
  return NULL;
}
