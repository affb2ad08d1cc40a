/* tests/core/test-random.c - any run of edits, undone, is as if it never was
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Random edits, some within strokes, some undone half way; then everything is
 * undone and redone.  Each project met on the way back has to be the very
 * pointer that was met on the way there, with the same content.
 */
#include "core/history.h"
#include "fixture.h"

#include <math.h>
#include <string.h>

static const char *
any_of (const SamenList *list)
{
  guint n = samen_list_length (list);

  return n > 0 ? samen_record_id (samen_list_get (list, g_test_rand_int_range (0, n))) : "p0";
}

static const char *
any_party (const SamenProject *project)
{
  return any_of (project->parties);
}

static SamenProject *
rename_party (const SamenProject *project)
{
  g_autofree char *name = g_strdup_printf ("Party %d", g_test_rand_int_range (0, 5));

  return samen_edit_set_text (project, any_party (project), "name", name);
}

static SamenProject *
set_ambition (const SamenProject *project)
{
  return samen_edit_set_text (project, SAMEN_SUBJECT_AMBITION, "statement",
                              g_test_rand_bit () ? "Every child" : NULL);
}

static SamenProject *
set_horizon (const SamenProject *project)
{
  return samen_edit_set_number (project, SAMEN_SUBJECT_AMBITION, "horizon", g_test_rand_int_range (2026, 2030));
}

static SamenProject *
add_party (const SamenProject *project)
{
  SamenParty *party = samen_record_new (&samen_party_class);

  party->name = g_ref_string_new ("New");
  return samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "parties", party,
                         (guint) g_test_rand_int_range (0, 9), NULL);
}

static SamenProject *
remove_party (const SamenProject *project)
{
  return samen_edit_remove (project, any_party (project));
}

static SamenProject *
place (const SamenProject *project)
{
  return samen_edit_place (project, any_party (project), (SamenKind) g_test_rand_int_range (0, SAMEN_N_KINDS),
                           (SamenCommitment) g_test_rand_int_range (0, SAMEN_N_COMMITMENTS),
                           g_test_rand_double (), NAN);
}

static SamenProject *
connect_two (const SamenProject *project)
{
  return samen_edit_connect (project, any_party (project), any_party (project),
                             (SamenRelationKind) g_test_rand_int_range (0, SAMEN_N_RELATION_KINDS), NULL);
}

static SamenProject *
reverse (const SamenProject *project)
{
  return samen_edit_reverse (project, any_of (project->relations));
}

static SamenProject *
answer (const SamenProject *project)
{
  return samen_edit_answer (project, NULL, any_party (project), g_test_rand_int_range (0, 14),
                            (SamenAnswerState) g_test_rand_int_range (0, 5), g_test_rand_int_range (-120, 120));
}

static SamenProject *
agree (const SamenProject *project)
{
  return samen_edit_set_number (project, samen_subject_paradox (g_test_rand_int_range (1, 13)), "agreed",
                                g_test_rand_bit () ? g_test_rand_int_range (-100, 101) : SAMEN_NONE);
}

static SamenProject *
reorder (const SamenProject *project)
{
  return samen_edit_reorder (project, any_party (project), (guint) g_test_rand_int_range (0, 6));
}

static SamenProject *(*const edits[]) (const SamenProject *) = {
  rename_party, set_ambition, set_horizon, add_party, remove_party, place,
  connect_two,  reverse,      answer,      agree,     reorder,
};

/* A project as it was met, with a deep copy of what it said then. */
static char *
fingerprint (const SamenRecord *record)
{
  g_autoptr (GString) all = g_string_new (record->klass->name);

  for (const SamenField *field = record->klass->fields; field->name != NULL; field++)
    if (field->type == SAMEN_FIELD_TEXT || field->type == SAMEN_FIELD_LINK || field->type == SAMEN_FIELD_ID)
      g_string_append_printf (all, "|%s", *SAMEN_FIELD_PTR (char *, record, field));
    else if (field->type == SAMEN_FIELD_NUMBER || field->type == SAMEN_FIELD_CHOICE)
      g_string_append_printf (all, "|%d", *SAMEN_FIELD_PTR (int, record, field));
    else if (field->type == SAMEN_FIELD_REAL)
      g_string_append_printf (all, "|%g", *SAMEN_FIELD_PTR (double, record, field));
    else if (field->type == SAMEN_FIELD_RECORDS)
      SAMEN_EACH (const SamenRecord, child, *SAMEN_FIELD_PTR (SamenList *, record, field))
      {
        g_autofree char *below = fingerprint (child);

        g_string_append (all, below);
      }
  return g_string_free (g_steal_pointer (&all), FALSE);
}

/* One random thing a person might do. */
static void
act (SamenHistory *history)
{
  guint what = (guint) g_test_rand_int_range (0, 12);
  guint stroke = g_test_rand_bit () ? (guint) g_test_rand_int_range (1, 4) : 0;
  SamenProject *next;

  if (what == 0)
    samen_history_undo (history);
  else if (what == 1)
    samen_history_redo (history);
  else if (what == 2)
    samen_history_cancel (history, stroke);
  else
    {
      next = edits[g_test_rand_int_range (0, G_N_ELEMENTS (edits))](samen_history_now (history));
      samen_history_push (history, next, "Edit", stroke, NULL);
      samen_project_unref (next);
    }
}

static void
check_no_edit_wrote (GPtrArray *path,
                     GPtrArray *prints)
{
  for (guint i = 0; i < path->len; i++)
    {
      g_autofree char *print = fingerprint (g_ptr_array_index (path, i));

      g_assert_cmpstr (print, ==, g_ptr_array_index (prints, i));
    }
}

static void
test_there_and_back (void)
{
  g_autoptr (SamenProject) first = fixture_project ();
  g_autoptr (SamenHistory) history = samen_history_new (first);
  g_autoptr (GPtrArray) path = g_ptr_array_new ();
  g_autoptr (GPtrArray) prints = g_ptr_array_new_with_free_func (g_free);
  const SamenProject *last;
  guint steps = 0;

  for (int i = 0; i < 300; i++)
    act (history);
  last = samen_history_now (history);

  do
    {
      g_ptr_array_add (path, (gpointer) samen_history_now (history));
      g_ptr_array_add (prints, fingerprint (&samen_history_now (history)->record));
    }
  while (samen_history_undo (history));
  g_assert_true (samen_history_now (history) == first);
  g_assert_cmpuint (path->len, >, 20);

  for (guint i = path->len; i > 0; i--)
    {
      g_assert_true (samen_history_now (history) == g_ptr_array_index (path, i - 1));
      steps += samen_history_now (history) != last && samen_history_redo (history) ? 1 : 0;
    }
  g_assert_cmpuint (steps, ==, path->len - 1);
  check_no_edit_wrote (path, prints);
}

/* Edits alone, without a history to hold them: none writes in what it got. */
static void
test_sealed (void)
{
  g_autoptr (SamenProject) project = fixture_project ();

  for (int i = 0; i < 300; i++)
    {
      g_autofree char *before = fingerprint (&project->record);
      SamenProject *next = edits[g_test_rand_int_range (0, G_N_ELEMENTS (edits))](project);
      g_autofree char *after = fingerprint (&project->record);

      g_assert_cmpstr (before, ==, after);
      fixture_take (&project, next);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/random/there-and-back", test_there_and_back);
  g_test_add_func ("/random/sealed", test_sealed);
  return g_test_run ();
}
