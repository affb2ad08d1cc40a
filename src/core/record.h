/* core/record.h - a value with a table that says what it is made of
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Party, relation, answer, step: each is a plain C struct that starts with a
 * SamenRecord, and each has one table of fields.  Whoever holds the struct
 * reads `party->name`.  Whatever treats all fields alike (copying, comparing,
 * editing, the reader and writer of project files, the inspector) reads the
 * table, so a new field is one new line and is at once kept, saved and undone.
 *
 * A record is filled while it is fresh and sealed when it enters a project:
 * from then on it is only ever seen through a const pointer.
 */
#pragma once

#include "core/list.h"

G_BEGIN_DECLS

/* "Nothing said", for numbers and choices.  It is never 0. */
#define SAMEN_NONE G_MININT

typedef enum
{
  SAMEN_FIELD_ID,      /* GRefString: NCName, unique in the project */
  SAMEN_FIELD_TEXT,    /* GRefString; NULL when nothing is said, never "" */
  SAMEN_FIELD_DATE,    /* GRefString: YYYY-MM-DD */
  SAMEN_FIELD_NUMBER,  /* int from minimum to maximum, or SAMEN_NONE */
  SAMEN_FIELD_REAL,    /* double from minimum to maximum, or NAN */
  SAMEN_FIELD_CHOICE,  /* int: index into choices, or SAMEN_NONE */
  SAMEN_FIELD_FLAGS,   /* guint: bit i is choices[i] */
  SAMEN_FIELD_LINK,    /* GRefString: the id of a record of class target */
  SAMEN_FIELD_LINKS,   /* SamenList of GRefString: ids, each once */
  SAMEN_FIELD_TEXTS,   /* SamenList of GRefString */
  SAMEN_FIELD_RECORD,  /* one SamenRecord of class target, never NULL */
  SAMEN_FIELD_RECORDS, /* SamenList of SamenRecord of class target */
} SamenFieldType;

typedef enum
{
  SAMEN_FIELD_PLAIN = 0,
  SAMEN_FIELD_REQUIRED = 1 << 0, /* a record without it makes no sense */
  SAMEN_FIELD_LONG = 1 << 1,     /* a text of several lines */
  SAMEN_FIELD_QUIET = 1 << 2,    /* goes without saying when at its fallback */
} SamenFieldFlags;

typedef struct _SamenField SamenField;
typedef struct _SamenRecordClass SamenRecordClass;
typedef struct _SamenRecord SamenRecord;

struct _SamenField
{
  const char *name;              /* one word for code, file and tests */
  gsize offset;                  /* within the struct */
  SamenFieldType type;
  SamenFieldFlags flags;
  const char *const *choices;    /* NULL-terminated, for CHOICE and FLAGS */
  int minimum;
  int maximum;
  int fallback;                  /* of NUMBER and CHOICE in a fresh record */
  const SamenRecordClass *target;
};

struct _SamenRecordClass
{
  const char *name;         /* "party" */
  const char *prefix;       /* of new ids, "p"; NULL: has no id */
  gsize size;
  const SamenField *fields; /* ends with a NULL name */
};

struct _SamenRecord
{
  const SamenRecordClass *klass;
  /* What other programs wrote here, carried along unread; usually NULL. */
  GRefString *foreign_attributes;
  GRefString *foreign_elements;
};

/* Items of a list of records. */
extern const SamenItemType samen_record_items;

/* A fresh record: texts NULL, numbers at their fallback, reals NAN.
 * Returns: (transfer full) */
gpointer samen_record_new (const SamenRecordClass *klass);

/* A fresh record that shares all it holds with @record. */
gpointer samen_record_copy (gconstpointer record);

/* Both accept NULL. */
gpointer samen_record_ref (gconstpointer record);
void samen_record_unref (gpointer record);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamenRecord, samen_record_unref)

/* Same class and field by field the same. */
gboolean samen_record_equal (gconstpointer a,
                             gconstpointer b);

/* The field called @name; NULL when the class has none. */
const SamenField *samen_record_class_find (const SamenRecordClass *klass,
                                           const char             *name);

/* Where a field lives in a record.  Writing through it is for fresh records. */
#define SAMEN_FIELD_PTR(Type, record, field) \
  ((Type *) (gpointer) ((char *) (gpointer) (record) + (field)->offset))

/* The record's id; NULL for a class without one. */
const char *samen_record_id (gconstpointer record);

/* Writers for fresh records: clean, clamp and hold.  A text loses control
 * characters, outer blanks and what exceeds SAMEN_TEXT_MAX; an empty one becomes
 * NULL.  Each returns whether the field now differs. */
gboolean samen_record_set_text (gpointer          record,
                                const SamenField *field,
                                const char       *text);
gboolean samen_record_set_number (gpointer          record,
                                  const SamenField *field,
                                  int               number);
gboolean samen_record_set_real (gpointer          record,
                                const SamenField *field,
                                double            real);
gboolean samen_record_set_texts (gpointer           record,
                                 const SamenField  *field,
                                 const char *const *texts);

/* Puts @list (transfer full) in a TEXTS, LINKS or RECORDS field. */
void samen_record_take_list (gpointer          record,
                             const SamenField *field,
                             SamenList        *list);

G_END_DECLS
