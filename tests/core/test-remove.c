/* tests/core/test-remove.c - what goes takes along what cannot live without it
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fixture.h"

#include <string.h>

static void
test_party (void)
{
  g_autoptr (SamenProject) before = fixture_project ();
  g_autoptr (SamenProject) after = samen_edit_remove (before, "p1");
  const SamenRound *round = samen_project_round (after, "m5");
  const SamenCase *story = (const SamenCase *) samen_project_find (after, "c6");
  const SamenInitiative *initiative = (const SamenInitiative *) samen_project_find (after, "i8");
  const SamenStep *step = (const SamenStep *) samen_project_find (after, "s9");

  g_assert_null (samen_project_party (after, "p1"));
  g_assert_cmpuint (samen_list_length (after->parties), ==, 2);
  g_assert_null (after->relations);                      /* a relation needs both ends */
  g_assert_null (samen_round_sheet (round, "p1"));       /* answers go with who gave them */
  g_assert_nonnull (samen_round_sheet (round, "p2"));
  g_assert_cmpuint (samen_list_length (story->contributions), ==, 1);
  g_assert_null (initiative->lead);                      /* an initiative lives on without a lead */
  g_assert_cmpuint (samen_list_length (initiative->partners), ==, 1);
  g_assert_null (step->party);
  g_assert_cmpstr (step->initiative, ==, "i8");
  g_assert_cmpint (after->last_id, ==, before->last_id); /* p1 is not given away again */
  g_assert_nonnull (samen_project_party (before, "p1"));
}

static void
test_theme (void)
{
  g_autoptr (SamenProject) before = fixture_project ();
  g_autoptr (SamenProject) after = samen_edit_remove (before, "t4");

  g_assert_null (samen_project_party (after, "p1")->themes);
  g_assert_null (((const SamenInitiative *) samen_project_find (after, "i8"))->theme);
  g_assert_true (after->rounds == before->rounds || samen_list_equal (after->rounds, before->rounds));
  g_assert_true (samen_project_party (after, "p2") == samen_project_party (before, "p2"));
}

static void
test_initiative (void)
{
  g_autoptr (SamenProject) before = fixture_project ();
  g_autoptr (SamenProject) after = samen_edit_remove (before, "i8");

  g_assert_null (after->initiatives);
  g_assert_null (((const SamenStep *) samen_project_find (after, "s9"))->initiative);
}

/* No subject of a reference that is left may be gone. */
static void
check_links (const SamenProject *project,
             const SamenRecord  *record)
{
  for (const SamenField *field = record->klass->fields; field->name != NULL; field++)
    {
      if (field->type == SAMEN_FIELD_LINK)
        {
          const char *id = *SAMEN_FIELD_PTR (char *, record, field);

          g_assert_true (id == NULL || samen_project_find (project, id) != NULL);
        }
      else if (field->type == SAMEN_FIELD_LINKS)
        SAMEN_EACH (const char, id, *SAMEN_FIELD_PTR (SamenList *, record, field))
        {
          g_assert_nonnull (samen_project_find (project, id));
        }
      else if (field->type == SAMEN_FIELD_RECORDS)
        SAMEN_EACH (const SamenRecord, child, *SAMEN_FIELD_PTR (SamenList *, record, field))
        {
          check_links (project, child);
        }
    }
}

static void
test_everything_in_turn (void)
{
  static const char *const ids[] = { "p2", "t4", "c6", "r7", "i8", "m5", "p1", "s9", "p3", NULL };
  g_autoptr (SamenProject) project = fixture_project ();

  for (int i = 0; ids[i] != NULL; i++)
    {
      fixture_take (&project, samen_edit_remove (project, ids[i]));
      g_assert_null (samen_project_find (project, ids[i]));
      check_links (project, &project->record);
    }
  g_assert_null (project->parties);
  g_assert_null (project->rounds);
  g_assert_cmpuint (samen_list_length (project->paradoxes), ==, SAMEN_N_PARADOXES);
}

static void
test_nothing (void)
{
  static const char *const subjects[] = { "p99", "", NULL, SAMEN_SUBJECT_AMBITION, "@paradox-3",
                                          SAMEN_SUBJECT_PROJECT };
  g_autoptr (SamenProject) project = fixture_project ();

  for (gsize i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      g_autoptr (SamenProject) same = samen_edit_remove (project, subjects[i]);

      g_assert_true (same == project);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/remove/party", test_party);
  g_test_add_func ("/remove/theme", test_theme);
  g_test_add_func ("/remove/initiative", test_initiative);
  g_test_add_func ("/remove/everything-in-turn", test_everything_in_turn);
  g_test_add_func ("/remove/nothing", test_nothing);
  return g_test_run ();
}
