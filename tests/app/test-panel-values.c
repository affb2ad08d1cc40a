/* tests/app/test-panel-values.c - what the panels work out without a display
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/address.h"
#include "app/field-words.h"
#include "app/position-words.h"

#include <string.h>

static const SamenField *
field_of (const SamenRecordClass *klass,
          const char             *name)
{
  return samen_record_class_find (klass, name);
}

/* A sign of progress with two readings. */
static SamenProject *
project_with_readings (void)
{
  g_autoptr (SamenProject) start = samen_project_new (SAMEN_LANGUAGE_EN);
  g_autoptr (SamenProject) with_sign = NULL;
  g_autoptr (SamenProject) with_one = NULL;
  SamenSign *sign = samen_record_new (&samen_sign_class);
  SamenReading *first = samen_record_new (&samen_reading_class);
  SamenReading *second = samen_record_new (&samen_reading_class);

  samen_record_set_text (sign, field_of (&samen_sign_class, "measure"), "Weight");
  samen_record_set_text (first, field_of (&samen_reading_class, "value"), "12");
  samen_record_set_text (second, field_of (&samen_reading_class, "value"), "11");
  with_sign = samen_edit_add (start, SAMEN_SUBJECT_PROJECT, "signs", sign, 0, NULL);
  with_one = samen_edit_add (with_sign, "g1", "readings", first, 0, NULL);
  return samen_edit_add (with_one, "g1", "readings", second, 1, NULL);
}

static void
test_address_reads_and_writes (void)
{
  g_autoptr (SamenProject) project = project_with_readings ();
  g_autoptr (SamenProject) next = samen_address_set_text (project, "g1/readings/1", "value", "10,5");
  g_autoptr (SamenProject) bad = samen_address_set_text (project, "g1/readings/1", "date", "yesterday");
  g_autoptr (SamenProject) less = samen_address_remove (next, "g1/readings/0");
  const SamenReading *reading = (const SamenReading *) samen_address_find (next, "g1/readings/1");

  g_assert_cmpstr (reading->value, ==, "10,5");
  g_assert_true (bad == project);
  reading = (const SamenReading *) samen_address_find (less, "g1/readings/0");
  g_assert_cmpstr (reading->value, ==, "10,5");
  g_assert_null (samen_address_find (less, "g1/readings/1"));
}

static void
test_address_leads_nowhere (void)
{
  g_autoptr (SamenProject) project = project_with_readings ();
  static const char *const nowhere[] = { "", "/", "g1/readings", "g1/readings/9", "x/readings/0", "g1/measure/0",
                                         "@answer/m1/p1/3", "@answer/" };

  for (guint i = 0; i < G_N_ELEMENTS (nowhere); i++)
    {
      g_autoptr (SamenProject) same = samen_address_remove (project, nowhere[i]);
      g_autoptr (SamenProject) text = samen_address_set_text (project, nowhere[i], "value", "1");

      g_assert_null (samen_address_find (project, nowhere[i]));
      g_assert_true (same == project);
      g_assert_true (text == project);
    }
}

static SamenProject *
answered (int position)
{
  g_autoptr (SamenProject) start = samen_project_new (SAMEN_LANGUAGE_EN);
  g_autoptr (SamenProject) with_party = NULL;
  SamenParty *party = samen_record_new (&samen_party_class);

  samen_record_set_text (party, field_of (&samen_party_class, "name"), "Town");
  with_party = samen_edit_add (start, SAMEN_SUBJECT_PROJECT, "parties", party, 0, NULL);
  return samen_edit_answer (with_party, NULL, "p1", 9, SAMEN_ANSWER_GIVEN, position);
}

static void
test_address_of_an_answer (void)
{
  g_autoptr (SamenProject) project = answered (35);
  const SamenRound *round = samen_project_latest_round (project);
  g_autofree char *address = samen_address_of_answer (round, "p1", 9);
  g_autoptr (SamenProject) felt = samen_address_set_number (project, address, "tension", 2);
  g_autoptr (SamenProject) said = samen_address_set_text (felt, address, "remark", "It depends");
  const SamenAnswer *answer = (const SamenAnswer *) samen_address_find (said, address);

  g_assert_cmpint (answer->position, ==, 35);
  g_assert_cmpint (answer->tension, ==, 2);
  g_assert_cmpstr (answer->remark, ==, "It depends");
  g_assert_null (samen_address_of_answer (NULL, "p1", 9));
}

static void
test_position_in_words (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_EN);
  g_autofree char *left = samen_position_words (project, 9, -35);
  g_autofree char *right = samen_position_words (project, 9, 35);
  g_autofree char *middle = samen_position_words (project, 9, 0);
  g_autofree char *nothing = samen_position_words (project, 9, SAMEN_NONE);
  g_autofree char *absent = samen_answer_words (project, 9, NULL);
  g_autofree char *poles = samen_poles_words (project, 9);

  g_assert_cmpstr (left, ==, "35 towards Central steering");
  g_assert_true (g_str_has_prefix (right, "35 towards Local"));
  g_assert_cmpstr (middle, ==, "exactly in the middle");
  g_assert_cmpstr (nothing, ==, "not given yet");
  g_assert_cmpstr (absent, ==, nothing);
  g_assert_nonnull (strstr (poles, " and "));
  g_assert_null (strstr (poles, "versus"));
}

/* What the inspector leaves to map and file. */
static gboolean
has_no_words (const SamenField *field)
{
  static const char *const silent[] = {
    "id", "across", "outward", "modified", "last-id", "ambition", "parties", "relations", "paradoxes", "rounds",
    "initiatives", "steps", "asides", "key", "requests", "from", "to", "number", NULL,
  };

  return g_strv_contains (silent, field->name);
}

static void
test_every_field_has_words (void)
{
  static const SamenRecordClass *const classes[] = {
    &samen_project_class, &samen_ambition_class, &samen_value_class, &samen_case_class, &samen_contribution_class,
    &samen_sign_class, &samen_reading_class, &samen_theme_class, &samen_party_class, &samen_person_class,
    &samen_relation_class, &samen_paradox_class,
  };

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    for (const SamenField *field = classes[i]->fields; field->name != NULL; field++)
      {
        if (has_no_words (field))
          continue;
        g_assert_cmpstr (samen_field_title (classes[i], field), !=, field->name);
        for (int choice = 0; field->choices != NULL && field->choices[choice] != NULL; choice++)
          g_assert_cmpstr (samen_field_choice (classes[i], field, choice), !=, "");
      }
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/address/reads-and-writes", test_address_reads_and_writes);
  g_test_add_func ("/address/leads-nowhere", test_address_leads_nowhere);
  g_test_add_func ("/address/answer", test_address_of_an_answer);
  g_test_add_func ("/position/words", test_position_in_words);
  g_test_add_func ("/field/words", test_every_field_has_words);
  return g_test_run ();
}
