/* core/record.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/record.h"

#include "core/text.h"

#include <math.h>
#include <string.h>

static gboolean
record_item_equal (gconstpointer a,
                   gconstpointer b)
{
  return samen_record_equal (a, b);
}

static gpointer
record_item_ref (gpointer record)
{
  return samen_record_ref (record);
}

const SamenItemType samen_record_items = { record_item_ref, samen_record_unref, record_item_equal };

static gboolean
field_is_text (const SamenField *field)
{
  return field->type == SAMEN_FIELD_ID || field->type == SAMEN_FIELD_TEXT ||
         field->type == SAMEN_FIELD_DATE || field->type == SAMEN_FIELD_LINK;
}

static gboolean
field_is_list (const SamenField *field)
{
  return field->type == SAMEN_FIELD_LINKS || field->type == SAMEN_FIELD_TEXTS ||
         field->type == SAMEN_FIELD_RECORDS;
}

static GRefString *
text_hold (GRefString *text)
{
  return text != NULL ? g_ref_string_acquire (text) : NULL;
}

static void
text_drop (GRefString *text)
{
  if (text != NULL)
    g_ref_string_release (text);
}

static void
field_init (gpointer          record,
            const SamenField *field)
{
  if (field->type == SAMEN_FIELD_NUMBER || field->type == SAMEN_FIELD_CHOICE)
    *SAMEN_FIELD_PTR (int, record, field) = field->fallback;
  else if (field->type == SAMEN_FIELD_REAL)
    *SAMEN_FIELD_PTR (double, record, field) = NAN;
  else if (field->type == SAMEN_FIELD_RECORD)
    *SAMEN_FIELD_PTR (gpointer, record, field) = samen_record_new (field->target);
}

/* After a memcpy: takes its own hold on what the field points to. */
static void
field_hold (gpointer          record,
            const SamenField *field)
{
  if (field_is_text (field))
    text_hold (*SAMEN_FIELD_PTR (GRefString *, record, field));
  else if (field_is_list (field))
    samen_list_ref (*SAMEN_FIELD_PTR (SamenList *, record, field));
  else if (field->type == SAMEN_FIELD_RECORD)
    samen_record_ref (*SAMEN_FIELD_PTR (gpointer, record, field));
}

static void
field_drop (gpointer          record,
            const SamenField *field)
{
  if (field_is_text (field))
    text_drop (*SAMEN_FIELD_PTR (GRefString *, record, field));
  else if (field_is_list (field))
    samen_list_unref (*SAMEN_FIELD_PTR (SamenList *, record, field));
  else if (field->type == SAMEN_FIELD_RECORD)
    samen_record_unref (*SAMEN_FIELD_PTR (gpointer, record, field));
}

static gboolean
real_equal (double a,
            double b)
{
  return a == b || (isnan (a) && isnan (b));
}

static gboolean
field_equal (gconstpointer     a,
             gconstpointer     b,
             const SamenField *field)
{
  if (field_is_text (field))
    return g_strcmp0 (*SAMEN_FIELD_PTR (char *, a, field), *SAMEN_FIELD_PTR (char *, b, field)) == 0;
  if (field_is_list (field))
    return samen_list_equal (*SAMEN_FIELD_PTR (SamenList *, a, field),
                             *SAMEN_FIELD_PTR (SamenList *, b, field));
  if (field->type == SAMEN_FIELD_RECORD)
    return samen_record_equal (*SAMEN_FIELD_PTR (gpointer, a, field),
                               *SAMEN_FIELD_PTR (gpointer, b, field));
  if (field->type == SAMEN_FIELD_REAL)
    return real_equal (*SAMEN_FIELD_PTR (double, a, field), *SAMEN_FIELD_PTR (double, b, field));
  return *SAMEN_FIELD_PTR (int, a, field) == *SAMEN_FIELD_PTR (int, b, field);
}

static void
record_clear (gpointer data)
{
  SamenRecord *record = data;

  text_drop (record->foreign_attributes);
  text_drop (record->foreign_elements);
  for (const SamenField *field = record->klass->fields; field->name != NULL; field++)
    field_drop (record, field);
}

gpointer
samen_record_new (const SamenRecordClass *klass)
{
  SamenRecord *record = g_atomic_rc_box_alloc0 (klass->size);

  record->klass = klass;
  for (const SamenField *field = klass->fields; field->name != NULL; field++)
    field_init (record, field);
  return record;
}

gpointer
samen_record_copy (gconstpointer record)
{
  const SamenRecord *source = record;
  SamenRecord *copy = g_atomic_rc_box_dup (source->klass->size, (gpointer) record);

  text_hold (copy->foreign_attributes);
  text_hold (copy->foreign_elements);
  for (const SamenField *field = copy->klass->fields; field->name != NULL; field++)
    field_hold (copy, field);
  return copy;
}

gpointer
samen_record_ref (gconstpointer record)
{
  return record != NULL ? g_atomic_rc_box_acquire ((gpointer) record) : NULL;
}

void
samen_record_unref (gpointer record)
{
  if (record != NULL)
    g_atomic_rc_box_release_full (record, record_clear);
}

gboolean
samen_record_equal (gconstpointer a,
                    gconstpointer b)
{
  const SamenRecord *one = a;
  const SamenRecord *two = b;

  if (one == two)
    return TRUE;
  if (one == NULL || two == NULL || one->klass != two->klass)
    return FALSE;
  if (g_strcmp0 (one->foreign_attributes, two->foreign_attributes) != 0 ||
      g_strcmp0 (one->foreign_elements, two->foreign_elements) != 0)
    return FALSE;

  for (const SamenField *field = one->klass->fields; field->name != NULL; field++)
    if (!field_equal (one, two, field))
      return FALSE;
  return TRUE;
}

const SamenField *
samen_record_class_find (const SamenRecordClass *klass,
                         const char             *name)
{
  for (const SamenField *field = klass->fields; field->name != NULL; field++)
    if (strcmp (field->name, name) == 0)
      return field;
  return NULL;
}

const char *
samen_record_id (gconstpointer record)
{
  const SamenRecord *self = record;

  if (self == NULL || self->klass->prefix == NULL)
    return NULL;
  /* The id is by convention the first field of a class that has one. */
  return *SAMEN_FIELD_PTR (char *, self, &self->klass->fields[0]);
}

gboolean
samen_record_set_text (gpointer          record,
                       const SamenField *field,
                       const char       *text)
{
  GRefString **place = SAMEN_FIELD_PTR (GRefString *, record, field);
  GRefString *clean;

  g_return_val_if_fail (field_is_text (field), FALSE);

  clean = samen_text_clean (text, (field->flags & SAMEN_FIELD_LONG) != 0);
  if (g_strcmp0 (clean, *place) == 0)
    {
      text_drop (clean);
      return FALSE;
    }
  text_drop (*place);
  *place = clean;
  return TRUE;
}

/* CHOICE and NUMBER keep to their range; anything else counts as nothing said. */
static int
field_clamp (const SamenField *field,
             int               number)
{
  if (number == SAMEN_NONE || field->type == SAMEN_FIELD_FLAGS)
    return number;
  if (field->type == SAMEN_FIELD_CHOICE)
    return number >= 0 && (guint) number < g_strv_length ((char **) field->choices) ? number : field->fallback;
  return CLAMP (number, field->minimum, field->maximum);
}

gboolean
samen_record_set_number (gpointer          record,
                         const SamenField *field,
                         int               number)
{
  int *place = SAMEN_FIELD_PTR (int, record, field);

  g_return_val_if_fail (field->type == SAMEN_FIELD_NUMBER || field->type == SAMEN_FIELD_CHOICE ||
                          field->type == SAMEN_FIELD_FLAGS,
                        FALSE);

  number = field_clamp (field, number);
  if (*place == number)
    return FALSE;
  *place = number;
  return TRUE;
}

gboolean
samen_record_set_real (gpointer          record,
                       const SamenField *field,
                       double            real)
{
  double *place = SAMEN_FIELD_PTR (double, record, field);

  g_return_val_if_fail (field->type == SAMEN_FIELD_REAL, FALSE);

  if (!isnan (real))
    real = CLAMP (real, field->minimum, field->maximum);
  if (real_equal (*place, real))
    return FALSE;
  *place = real;
  return TRUE;
}

gboolean
samen_record_set_texts (gpointer           record,
                        const SamenField  *field,
                        const char *const *texts)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();
  g_autoptr (SamenList) list = NULL;
  SamenList *old = *SAMEN_FIELD_PTR (SamenList *, record, field);

  g_return_val_if_fail (field->type == SAMEN_FIELD_TEXTS || field->type == SAMEN_FIELD_LINKS, FALSE);

  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    {
      GRefString *clean = samen_text_clean (texts[i], FALSE);

      if (clean != NULL)
        g_ptr_array_add (kept, clean);
    }
  list = samen_list_new_take (&samen_text_items, kept);
  if (samen_list_equal (list, old))
    return FALSE;
  samen_record_take_list (record, field, g_steal_pointer (&list));
  return TRUE;
}

void
samen_record_take_list (gpointer          record,
                        const SamenField *field,
                        SamenList        *list)
{
  SamenList **place = SAMEN_FIELD_PTR (SamenList *, record, field);

  g_return_if_fail (field_is_list (field));

  samen_list_unref (*place);
  *place = list;
}
