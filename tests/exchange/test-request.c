/* tests/exchange/test-request.c - what goes out, and above all what does not
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every text of a full project is replaced by a mark that says where it stands;
 * the marks that are found in the bytes of the answer-only file are all that it
 * tells.  A field that the format gets later is watched without a line here.
 */
#include "exchange/request.h"

#include "core/edit.h"
#include "exchange/examples.h"
#include "file/writer.h"

#include <string.h>

#define ASKED "p2"
#define OTHER "p3"

static SamenRecord *marked (const SamenRecord *record,
                            const char        *owner);

static SamenList *
marked_list (const SamenList *list,
             const char      *owner)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  SAMEN_EACH (const SamenRecord, record, list)
  {
    g_ptr_array_add (records, marked (record, owner));
  }
  return samen_list_new_take (&samen_record_items, records);
}

static void
mark_field (SamenRecord      *record,
            const SamenField *field,
            const char       *owner)
{
  g_autofree char *mark = g_strdup_printf ("[%s %s.%s]", owner, record->klass->name, field->name);
  const char *const texts[] = { mark, NULL };

  if (field->type == SAMEN_FIELD_TEXT)
    samen_record_set_text (record, field, mark);
  else if (field->type == SAMEN_FIELD_TEXTS)
    samen_record_set_texts (record, field, texts);
  else if (field->type == SAMEN_FIELD_RECORDS)
    samen_record_take_list (record, field, marked_list (*SAMEN_FIELD_PTR (SamenList *, record, field), owner));
  else if (field->type == SAMEN_FIELD_RECORD)
    {
      SamenRecord **place = SAMEN_FIELD_PTR (SamenRecord *, record, field);
      SamenRecord *next = marked (*place, owner);

      samen_record_unref (*place);
      *place = next;
    }
}

/* @owner: whose words these are: a party's for sheets, else nobody's. */
static SamenRecord *
marked (const SamenRecord *record,
        const char        *owner)
{
  SamenRecord *copy = samen_record_copy (record);

  if (record->klass == &samen_sheet_class)
    owner = ((const SamenSheet *) record)->party;
  for (const SamenField *field = record->klass->fields; field->name != NULL; field++)
    mark_field (copy, field, owner);
  return copy;
}

/* The example with all that may be said about a paradox, two covered answers, an
 * estimate and a file's worth of marks. */
static SamenProject *
full_project (void)
{
  g_autoptr (SamenProject) example = samen_example ("gezond-gewicht", SAMEN_LANGUAGE_NL);
  const char *round = samen_project_latest_round (example)->id;
  g_autoptr (SamenProject) one = samen_edit_answer (example, round, ASKED, 1, SAMEN_ANSWER_GIVEN, -13);
  g_autoptr (SamenProject) two = samen_edit_answer (one, round, OTHER, 1, SAMEN_ANSWER_GIVEN, 97);
  g_autoptr (SamenProject) three = samen_edit_estimate (two, round, OTHER, ASKED, 1, 91);
  g_autoptr (SamenProject) four = samen_edit_estimate (three, round, ASKED, OTHER, 1, 71);
  g_autoptr (SamenProject) five = samen_edit_set_number (four, round, "covered", 1);
  SamenProject *full = (SamenProject *) marked (&five->record, "all");

  full->record.foreign_elements = g_ref_string_new ("<x:x xmlns:x='urn:x'>[all project.foreign]</x:x>");
  return full;
}

static int
compare_marks (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* Which marks are in the file, each once, sorted. */
static char *
told (const SamenProject *project)
{
  g_autoptr (GBytes) bytes = samen_file_to_bytes (project);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) parts = g_strsplit (text, "[", -1);

  for (char **part = parts + 1; *part != NULL; part++)
    {
      char *mark = g_strndup (*part, strcspn (*part, "]"));

      if (g_ptr_array_find_with_equal_func (marks, mark, g_str_equal, NULL))
        g_free (mark);
      else
        g_ptr_array_add (marks, mark);
    }
  g_ptr_array_sort (marks, compare_marks);
  g_ptr_array_add (marks, NULL);
  return g_strjoinv ("\n", (char **) marks->pdata);
}

#define FOR_ALL                                                                               \
  "all ambition.deeper\nall ambition.statement\nall paradox.left\nall paradox.over-left\n"    \
  "all paradox.over-right\nall paradox.question\nall paradox.right\nall paradox.worth-left\n" \
  "all paradox.worth-right\nall party.code\nall party.name\nall project.key\n"                \
  "all project.subtitle\nall project.title\nall round.label"

static void
test_one_file_for_all (void)
{
  g_autoptr (SamenProject) project = full_project ();
  g_autoptr (SamenProject) asked = samen_request_make (project, samen_project_latest_round (project)->id, NULL, NULL, NULL);
  g_autofree char *marks = told (asked);

  g_assert_cmpstr (marks, ==, FOR_ALL);
}

static void
test_own_words_only (void)
{
  g_autoptr (SamenProject) project = full_project ();
  g_autoptr (SamenProject) asked = samen_request_make (project, samen_project_latest_round (project)->id, ASKED, NULL, NULL);
  g_autofree char *marks = told (asked);

  g_assert_cmpstr (marks, ==, FOR_ALL "\n" ASKED " answer.remark");
}

/* What is said in numbers carries no mark. */
static void
test_no_numbers_of_others (void)
{
  g_autoptr (SamenProject) project = full_project ();
  g_autoptr (SamenProject) asked = samen_request_make (project, samen_project_latest_round (project)->id, ASKED, NULL, NULL);
  const SamenRound *round = samen_project_latest_round (asked);

  g_assert_cmpuint (samen_list_length (asked->rounds), ==, 1);
  g_assert_cmpuint (samen_list_length (round->sheets), ==, 1);
  g_assert_null (round->agreements);
  SAMEN_EACH (const SamenParadox, paradox, asked->paradoxes)
  {
    g_assert_cmpint (paradox->agreed, ==, SAMEN_NONE);
    g_assert_cmpint (paradox->desired, ==, SAMEN_NONE);
    g_assert_cmpint (paradox->stance, ==, SAMEN_NONE);
    g_assert_null (paradox->agreed_on);
  }
  SAMEN_EACH (const SamenParty, party, asked->parties)
  {
    g_assert_cmpint (party->mandate, ==, SAMEN_NONE);
    g_assert_cmpint (party->moral, ==, SAMEN_NONE);
    g_assert_cmpuint (party->roles, ==, 0);
  }
}

/* Who is asked sees what it said itself, covered for the others or not. */
static void
test_own_answers_stay_open (void)
{
  g_autoptr (SamenProject) project = full_project ();
  const char *id = samen_project_latest_round (project)->id;
  g_autoptr (SamenProject) asked = samen_request_make (project, id, ASKED, "Tot donderdag", "post@example.org");
  const SamenRound *round = samen_project_round (asked, id);
  const SamenSheet *sheet = samen_round_sheet (round, ASKED);

  g_assert_cmpuint (round->covered, ==, 0);
  g_assert_cmpint (samen_sheet_answer (sheet, 1)->position, ==, -13);
  g_assert_cmpint (samen_sheet_estimate (sheet, OTHER, 1)->position, ==, 71);
  g_assert_cmpstr (samen_project_request (asked)->round, ==, id);
  g_assert_cmpstr (samen_project_request (asked)->party, ==, ASKED);
  g_assert_cmpstr (samen_project_request (asked)->note, ==, "Tot donderdag");
  g_assert_cmpstr (samen_project_request (asked)->reply_to, ==, "post@example.org");
}

static void
test_a_sound_file (void)
{
  g_autoptr (SamenProject) example = samen_example ("wijkaanpak", SAMEN_LANGUAGE_EN);
  g_autoptr (SamenProject) asked = samen_request_make (example, samen_project_latest_round (example)->id, "p1", NULL, NULL);
  g_autoptr (GBytes) bytes = samen_file_to_bytes (asked);
  g_autoptr (SamenProject) again = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (samen_file_validate (bytes, "asked", &error));
  again = samen_file_parse (bytes, "asked", NULL, &error);
  g_assert_no_error (error);
  g_assert_true (samen_record_equal (asked, again));
  g_assert_cmpint (asked->last_id, ==, example->last_id);
}

static void
test_nothing_to_ask (void)
{
  g_autoptr (SamenProject) example = samen_example ("wijkaanpak", SAMEN_LANGUAGE_EN);

  g_assert_null (samen_request_make (example, "m999", NULL, NULL, NULL));
  g_assert_null (samen_request_make (example, NULL, NULL, NULL, NULL));
  g_assert_null (samen_request_make (example, samen_project_latest_round (example)->id, "p999", NULL, NULL));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/request/one-file-for-all", test_one_file_for_all);
  g_test_add_func ("/request/own-words-only", test_own_words_only);
  g_test_add_func ("/request/no-numbers-of-others", test_no_numbers_of_others);
  g_test_add_func ("/request/own-answers-stay-open", test_own_answers_stay_open);
  g_test_add_func ("/request/a-sound-file", test_a_sound_file);
  g_test_add_func ("/request/nothing-to-ask", test_nothing_to_ask);

  return g_test_run ();
}
