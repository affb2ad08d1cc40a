/* tests/core/test-record.c - records do what their tables say
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/project.h"

#include <math.h>

static const SamenField *
party_field (const char *name)
{
  const SamenField *field = samen_record_class_find (&samen_party_class, name);

  g_assert_nonnull (field);
  return field;
}

/* Every class that can be reached from the project, each once. */
static void
collect_classes (const SamenRecordClass *klass,
                 GPtrArray              *classes)
{
  if (g_ptr_array_find (classes, klass, NULL))
    return;
  g_ptr_array_add (classes, (gpointer) klass);
  for (const SamenField *field = klass->fields; field->name != NULL; field++)
    if (field->target != NULL)
      collect_classes (field->target, classes);
}

/* What a table may not get wrong, said once for all of them. */
static void
check_field (const SamenRecordClass *klass,
             const SamenField       *field)
{
  gboolean chooses = field->type == SAMEN_FIELD_CHOICE || field->type == SAMEN_FIELD_FLAGS;
  gboolean leads = field->type == SAMEN_FIELD_LINK || field->type == SAMEN_FIELD_LINKS ||
                   field->type == SAMEN_FIELD_RECORD || field->type == SAMEN_FIELD_RECORDS;

  g_assert_cmpuint (field->offset, >=, sizeof (SamenRecord));
  g_assert_cmpuint (field->offset, <, klass->size);
  g_assert_true (samen_record_class_find (klass, field->name) == field);
  g_assert_true ((field->choices != NULL) == chooses);
  g_assert_true ((field->target != NULL) == leads);
  g_assert_cmpint (field->type == SAMEN_FIELD_ID, ==, klass->prefix != NULL && field == klass->fields);
}

static void
test_tables (void)
{
  g_autoptr (GPtrArray) classes = g_ptr_array_new ();

  collect_classes (&samen_project_class, classes);
  g_assert_cmpuint (classes->len, ==, 21);
  for (guint i = 0; i < classes->len; i++)
    {
      const SamenRecordClass *klass = g_ptr_array_index (classes, i);

      for (const SamenField *field = klass->fields; field->name != NULL; field++)
        check_field (klass, field);
    }
}

static void
test_fresh (void)
{
  g_autoptr (SamenRecord) record = samen_record_new (&samen_party_class);
  const SamenParty *party = (const SamenParty *) record;

  g_assert_null (party->id);
  g_assert_null (party->name);
  g_assert_cmpint (party->kind, ==, SAMEN_KIND_OTHER);
  g_assert_cmpint (party->commitment, ==, SAMEN_COMMITMENT_AWARE);
  g_assert_true (isnan (party->across));
  g_assert_cmpint (party->moral, ==, SAMEN_NONE);
  g_assert_cmpint (party->mandate, ==, SAMEN_NONE);
  g_assert_cmpuint (party->roles, ==, 0);
  g_assert_null (party->offers);
}

static const struct
{
  const char *field;
  int given;
  int kept;
} numbers[] = {
  { "kind", SAMEN_KIND_CARE, SAMEN_KIND_CARE },
  { "kind", 99, SAMEN_KIND_OTHER },
  { "kind", -1, SAMEN_KIND_OTHER },
  { "mandate", 7, SAMEN_NONE },
  { "moral", 3, 3 },
  { "moral", 4, 3 },
  { "moral", -4, 0 },
  { "moral", SAMEN_NONE, SAMEN_NONE },
  { "roles", SAMEN_ROLE_FUNDS | SAMEN_ROLE_CONVENES, SAMEN_ROLE_FUNDS | SAMEN_ROLE_CONVENES },
};

static void
test_numbers (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (SamenRecord) record = samen_record_new (&samen_party_class);
      const SamenField *field = party_field (numbers[i].field);
      int before = *SAMEN_FIELD_PTR (int, record, field);
      gboolean differs = samen_record_set_number (record, field, numbers[i].given);

      g_assert_cmpint (*SAMEN_FIELD_PTR (int, record, field), ==, numbers[i].kept);
      g_assert_cmpint (differs, ==, before != numbers[i].kept);
    }
}

static void
test_reals (void)
{
  g_autoptr (SamenRecord) record = samen_record_new (&samen_party_class);
  const SamenParty *party = (const SamenParty *) record;
  const SamenField *across = party_field ("across");

  g_assert_false (samen_record_set_real (record, across, NAN));
  g_assert_true (samen_record_set_real (record, across, 0.25));
  g_assert_false (samen_record_set_real (record, across, 0.25));
  g_assert_true (samen_record_set_real (record, across, 7));
  g_assert_cmpfloat (party->across, ==, 1);
  g_assert_true (samen_record_set_real (record, across, NAN));
  g_assert_true (isnan (party->across));
}

static void
test_texts (void)
{
  static const char *const given[] = { " money ", "", "people", NULL };
  static const char *const same[] = { "money", "people", NULL };
  g_autoptr (SamenRecord) record = samen_record_new (&samen_party_class);
  const SamenParty *party = (const SamenParty *) record;

  g_assert_true (samen_record_set_texts (record, party_field ("offers"), given));
  g_assert_cmpuint (samen_list_length (party->offers), ==, 2);
  g_assert_cmpstr (samen_list_get (party->offers, 0), ==, "money");
  g_assert_false (samen_record_set_texts (record, party_field ("offers"), same));
  g_assert_true (samen_record_set_texts (record, party_field ("offers"), NULL));
  g_assert_null (party->offers);
}

/* A value that is other than the fallback, for any sort of field. */
static void
disturb (gpointer          record,
         const SamenField *field)
{
  static const char *const texts[] = { "one", "two", NULL };

  switch (field->type)
    {
    case SAMEN_FIELD_NUMBER:
    case SAMEN_FIELD_CHOICE:
    case SAMEN_FIELD_FLAGS:
      if (!samen_record_set_number (record, field, field->type == SAMEN_FIELD_NUMBER ? field->maximum : 1))
        samen_record_set_number (record, field, 0);
      break;
    case SAMEN_FIELD_REAL:
      samen_record_set_real (record, field, 0.5);
      break;
    case SAMEN_FIELD_TEXTS:
    case SAMEN_FIELD_LINKS:
      samen_record_set_texts (record, field, texts);
      break;
    case SAMEN_FIELD_RECORD:
      disturb (*SAMEN_FIELD_PTR (gpointer, record, field), &field->target->fields[0]);
      break;
    case SAMEN_FIELD_RECORDS:
      {
        g_autoptr (SamenRecord) child = samen_record_new (field->target);

        samen_record_take_list (record, field, samen_list_insert (NULL, &samen_record_items, 0, child));
        break;
      }
    default:
      samen_record_set_text (record, field, "something");
    }
}

/* Copying keeps, comparing sees: every field of every class. */
static void
test_every_field (void)
{
  g_autoptr (GPtrArray) classes = g_ptr_array_new ();

  collect_classes (&samen_project_class, classes);
  for (guint i = 0; i < classes->len; i++)
    {
      const SamenRecordClass *klass = g_ptr_array_index (classes, i);

      for (const SamenField *field = klass->fields; field->name != NULL; field++)
        {
          g_autoptr (SamenRecord) plain = samen_record_new (klass);
          g_autoptr (SamenRecord) other = samen_record_new (klass);
          g_autoptr (SamenRecord) copy = NULL;

          g_assert_true (samen_record_equal (plain, other));
          disturb (other, field);
          g_assert_false (samen_record_equal (plain, other));
          copy = samen_record_copy (other);
          g_assert_true (samen_record_equal (copy, other));
        }
    }
}

static void
test_foreign (void)
{
  g_autoptr (SamenRecord) plain = samen_record_new (&samen_theme_class);
  g_autoptr (SamenRecord) marked = samen_record_copy (plain);
  g_autoptr (SamenRecord) copy = NULL;

  marked->foreign_attributes = g_ref_string_new ("x:colour=\"red\"");
  copy = samen_record_copy (marked);
  g_assert_false (samen_record_equal (plain, marked));
  g_assert_cmpstr (copy->foreign_attributes, ==, "x:colour=\"red\"");
}

static void
test_ids (void)
{
  g_autoptr (SamenRecord) party = samen_record_new (&samen_party_class);
  g_autoptr (SamenRecord) answer = samen_record_new (&samen_answer_class);

  g_assert_null (samen_record_id (NULL));
  g_assert_null (samen_record_id (party));
  g_assert_null (samen_record_id (answer));
  samen_record_set_text (party, party_field ("id"), "p1");
  g_assert_cmpstr (samen_record_id (party), ==, "p1");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record/tables", test_tables);
  g_test_add_func ("/record/fresh", test_fresh);
  g_test_add_func ("/record/numbers", test_numbers);
  g_test_add_func ("/record/reals", test_reals);
  g_test_add_func ("/record/texts", test_texts);
  g_test_add_func ("/record/every-field", test_every_field);
  g_test_add_func ("/record/foreign", test_foreign);
  g_test_add_func ("/record/ids", test_ids);
  return g_test_run ();
}
