/* tests/core/fixture.c - a small project in which everything leans on something
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "fixture.h"

void
fixture_take (SamenProject **project,
              SamenProject  *next)
{
  samen_project_unref (*project);
  *project = next;
}

char *
fixture_add (SamenProject          **project,
             const char             *list,
             const SamenRecordClass *klass,
             const char             *field,
             const char             *text)
{
  gpointer record = samen_record_new (klass);
  char *id = NULL;

  if (field != NULL)
    samen_record_set_text (record, samen_record_class_find (klass, field), text);
  fixture_take (project, samen_edit_add (*project, SAMEN_SUBJECT_PROJECT, list, record, G_MAXUINT, &id));
  return id;
}

static void
add (SamenProject          **project,
     const char             *list,
     const SamenRecordClass *klass,
     const char             *field,
     const char             *text,
     const char             *expected_id)
{
  g_autofree char *id = fixture_add (project, list, klass, field, text);

  g_assert_cmpstr (id, ==, expected_id);
}

static void
add_contribution (SamenProject **project,
                  const char    *party)
{
  SamenContribution *contribution = samen_record_new (&samen_contribution_class);

  contribution->party = g_ref_string_new (party);
  contribution->text = g_ref_string_new ("An hour a week");
  fixture_take (project, samen_edit_add (*project, "c6", "contributions", contribution, G_MAXUINT, NULL));
}

static void
join_initiative (SamenProject **project)
{
  const char *const partners[] = { "p1", "p3", NULL };
  const char *const themes[] = { "t4", NULL };

  fixture_take (project, samen_edit_set_text (*project, "i8", "lead", "p1"));
  fixture_take (project, samen_edit_set_texts (*project, "i8", "partners", partners));
  fixture_take (project, samen_edit_set_text (*project, "i8", "theme", "t4"));
  fixture_take (project, samen_edit_set_texts (*project, "p1", "themes", themes));
  fixture_take (project, samen_edit_set_text (*project, "s9", "party", "p1"));
  fixture_take (project, samen_edit_set_text (*project, "s9", "initiative", "i8"));
}

SamenProject *
fixture_project (void)
{
  SamenProject *project = samen_project_new (SAMEN_LANGUAGE_EN);

  add (&project, "parties", &samen_party_class, "name", "Municipality", "p1");
  add (&project, "parties", &samen_party_class, "name", "Youth care", "p2");
  add (&project, "parties", &samen_party_class, "name", "Residents", "p3");
  add (&project, "themes", &samen_theme_class, "name", "Food", "t4");
  add (&project, "rounds", &samen_round_class, "label", "First", "m5");
  add (&project, "cases", &samen_case_class, "title", "Tommie", "c6");
  fixture_take (&project, samen_edit_connect (project, "p1", "p2", SAMEN_RELATION_FUNDS, NULL));
  add (&project, "initiatives", &samen_initiative_class, "title", "Water taps", "i8");
  add (&project, "steps", &samen_step_class, "what", "Call the school", "s9");
  add_contribution (&project, "p1");
  add_contribution (&project, "p2");
  join_initiative (&project);
  fixture_take (&project, samen_edit_answer (project, "m5", "p1", 3, SAMEN_ANSWER_GIVEN, -40));
  fixture_take (&project, samen_edit_answer (project, "m5", "p2", 3, SAMEN_ANSWER_DECLINED, 0));
  return project;
}
