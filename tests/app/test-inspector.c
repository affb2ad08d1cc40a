/* tests/app/test-inspector.c - what one can read and change in the inspector
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/inspector.h"

#include "app/distance-note.h"
#include "app/field-row.h"
#include "app/inspector-ambition.h"
#include "app/inspector-party.h"
#include "app/inspector-relation.h"
#include "app/record-item.h"
#include "core/edit.h"
#include "panels.h"

#include <string.h>

static Desk *
inspect (const char *selection)
{
  return desk_new (samen_inspector_new (), panels_project (), selection);
}

static GtkWidget *
pane (Desk *desk,
      GType type)
{
  return panels_find (GTK_WIDGET (desk->panel), type, NULL, NULL);
}

static GtkWidget *
row (Desk       *desk,
     GType       pane_type,
     const char *field)
{
  return panels_find (pane (desk, pane_type), SAMEN_TYPE_FIELD_ROW, "field", field);
}

#define PARTY SAMEN_TYPE_INSPECTOR_PARTY
#define RELATION SAMEN_TYPE_INSPECTOR_RELATION
#define AMBITION SAMEN_TYPE_INSPECTOR_AMBITION

static const SamenParty *
town (Desk *desk)
{
  return samen_project_party (desk->project, "p1");
}

/* --- tests --------------------------------------------------------------------------- */

static void
test_typing_is_one_stroke (void)
{
  Desk *desk = inspect ("p1");
  GtkWidget *contribution = row (desk, PARTY, "contribution");
  g_autofree char *text = NULL;
  guint stroke;

  panels_type (contribution, "Money");
  stroke = desk->stroke;
  panels_type (contribution, "Money and ");
  g_assert_cmpuint (desk->stroke, ==, stroke);
  g_assert_cmpuint (stroke, !=, 0);
  g_assert_cmpstr (town (desk)->contribution, ==, "Money and");
  g_assert_cmpstr (desk->label, ==, "Change “Brings in”");
  g_assert_cmpstr (desk->focus, ==, "p1");
  text = panels_text (contribution);
  g_assert_true (g_str_has_prefix (text, "Money and"));
  desk_free (desk);
}

static void
test_state_is_no_edit (void)
{
  Desk *desk = inspect ("p1");
  g_autofree char *text = NULL;

  g_free (desk->selection);
  desk->selection = g_strdup ("p2");
  desk_show (desk);
  desk_show (desk);
  g_assert_cmpuint (desk->edits, ==, 0);
  text = panels_text (row (desk, PARTY, "name"));
  g_assert_cmpstr (text, ==, "Parents");
  desk_free (desk);
}

static void
test_name_cannot_be_wiped_out (void)
{
  Desk *desk = inspect ("p1");
  GtkWidget *name = row (desk, PARTY, "name");

  panels_type (name, "  ");
  g_assert_cmpstr (town (desk)->name, ==, "Town");
  g_assert_cmpuint (desk->edits, ==, 0);
  panels_find (name, GTK_TYPE_LABEL, "label", "This cannot be empty; it stays as it was.");
  panels_type (name, "City");
  g_assert_cmpstr (town (desk)->name, ==, "City");
  desk_free (desk);
}

static void
test_year_out_of_bounds (void)
{
  Desk *desk = inspect (NULL);
  GtkWidget *horizon = row (desk, AMBITION, "horizon");

  panels_type (horizon, "20");
  panels_find (horizon, GTK_TYPE_LABEL, "label", "Give a whole number from 1900 to 2999.");
  panels_type (horizon, "next year");
  g_assert_cmpuint (desk->edits, ==, 0);
  panels_type (horizon, "2030");
  g_assert_cmpint (desk->project->ambition->horizon, ==, 2030);
  panels_type (horizon, "");
  g_assert_cmpint (desk->project->ambition->horizon, ==, SAMEN_NONE);
  desk_free (desk);
}

static void
click (GtkWidget  *root,
       const char *words)
{
  g_signal_emit_by_name (panels_button (root, words), "clicked");
}

static void
test_choice_can_be_taken_back (void)
{
  Desk *desk = inspect ("p1");
  GtkWidget *mandate = row (desk, PARTY, "mandate");

  click (mandate, "partly");
  g_assert_cmpint (town (desk)->mandate, ==, SAMEN_DEGREE_PARTLY);
  click (mandate, "yes");
  g_assert_cmpint (town (desk)->mandate, ==, SAMEN_DEGREE_YES);
  click (mandate, "yes");
  g_assert_cmpint (town (desk)->mandate, ==, SAMEN_NONE);
  desk_free (desk);
}

static void
test_commitment_always_says_something (void)
{
  Desk *desk = inspect ("p1");
  GtkWidget *commitment = row (desk, PARTY, "commitment");
  int before = town (desk)->commitment;

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (panels_find (commitment, GTK_TYPE_TOGGLE_BUTTON, NULL, NULL)), FALSE);
  g_assert_cmpint (town (desk)->commitment, ==, before);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (panels_find (commitment, GTK_TYPE_TOGGLE_BUTTON, NULL, NULL))));
  desk_free (desk);
}

static void
test_people_come_and_go (void)
{
  Desk *desk = inspect ("p1");
  GtkWidget *people = row (desk, PARTY, "people");
  const SamenPerson *person;

  click (people, "Add a person");
  g_assert_cmpuint (samen_list_length (town (desk)->people), ==, 1);
  person = samen_list_get (town (desk)->people, 0);
  g_assert_cmpstr (person->name, ==, "New person");
  panels_type (panels_find (people, SAMEN_TYPE_FIELD_ROW, "field", "name"), "Anna");
  person = samen_list_get (town (desk)->people, 0);
  g_assert_cmpstr (person->name, ==, "Anna");
  g_assert_cmpstr (desk->focus, ==, "p1");
  click (people, "Remove");
  g_assert_null (town (desk)->people);
  desk_free (desk);
}

static void
test_values_of_the_project (void)
{
  Desk *desk = inspect (SAMEN_SUBJECT_AMBITION);
  GtkWidget *values = row (desk, AMBITION, "values");
  const SamenValue *value;

  panels_type (panels_find (values, SAMEN_TYPE_RECORD_ITEM, NULL, NULL), "Honesty");
  value = samen_list_get (desk->project->values, 0);
  g_assert_cmpstr (value->text, ==, "Honesty");
  click (values, "Add a value");
  g_assert_cmpuint (samen_list_length (desk->project->values), ==, 2);
  desk_free (desk);
}

static void
test_case_with_contribution (void)
{
  Desk *desk = inspect (NULL);
  GtkWidget *cases = row (desk, AMBITION, "cases");
  const SamenCase *one;
  const SamenContribution *contribution;

  click (cases, "Add a case");
  click (cases, "Add a contribution");
  click (cases, "Add a contribution");
  one = samen_list_get (desk->project->cases, 0);
  g_assert_cmpuint (samen_list_length (one->contributions), ==, 2);
  contribution = samen_list_get (one->contributions, 1);
  g_assert_cmpstr (contribution->party, ==, "p2");
  /* Each party speaks once: a third there is not. */
  click (cases, "Add a contribution");
  one = samen_list_get (desk->project->cases, 0);
  g_assert_cmpuint (samen_list_length (one->contributions), ==, 2);
  desk_free (desk);
}

static void
test_offers (void)
{
  Desk *desk = inspect ("p1");
  GtkWidget *offers = row (desk, PARTY, "offers");
  GtkWidget *entry = panels_find (offers, GTK_TYPE_ENTRY, NULL, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), "Money");
  g_signal_emit_by_name (entry, "activate");
  gtk_editable_set_text (GTK_EDITABLE (entry), "  ");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (samen_list_length (town (desk)->offers), ==, 1);
  panels_type (offers, "Permits");
  g_assert_cmpstr (samen_list_get (town (desk)->offers, 0), ==, "Permits");
  g_signal_emit_by_name (panels_find (offers, GTK_TYPE_BUTTON, "icon-name", "list-remove-symbolic"), "clicked");
  g_assert_null (town (desk)->offers);
  desk_free (desk);
}

static void
test_relation (void)
{
  Desk *desk = inspect ("r3");
  GtkWidget *relation = pane (desk, RELATION);

  click (row (desk, RELATION, "kind"), "funds");
  g_assert_cmpint (samen_project_relation (desk->project, "r3")->kind, ==, SAMEN_RELATION_FUNDS);
  click (relation, "Turn Round");
  g_assert_cmpstr (samen_project_relation (desk->project, "r3")->from, ==, "p2");
  click (row (desk, RELATION, "strength"), "firm");
  g_assert_cmpint (samen_project_relation (desk->project, "r3")->strength, ==, 2);
  click (relation, "Remove Relation");
  g_assert_null (desk->project->relations);
  g_assert_cmpstr (desk->selection, ==, "p2");
  desk_free (desk);
}

static void
answer (Desk       *desk,
        const char *party,
        int         paradox,
        int         position)
{
  SamenProject *next = samen_edit_answer (desk->project, NULL, party, paradox, SAMEN_ANSWER_GIVEN, position);

  samen_project_unref (desk->project);
  desk->project = next;
  desk_show (desk);
}

/* 20 on the first and 60 on the ninth; who answered alone stands far from nobody. */
static void
test_distance_of_the_ends (void)
{
  Desk *desk = inspect ("r3");
  GtkWidget *note = panels_find (pane (desk, RELATION), SAMEN_TYPE_DISTANCE_NOTE, NULL, NULL);

  answer (desk, "p1", 1, 0);
  g_assert_false (gtk_widget_get_visible (note));
  answer (desk, "p2", 1, 20);
  answer (desk, "p1", 9, -30);
  answer (desk, "p2", 9, 30);
  g_assert_true (gtk_widget_get_visible (note));
  panels_find (note, GTK_TYPE_LABEL, "label", "40 of 200 points on average, on 2 paradoxes");
  panels_find (note, GTK_TYPE_LABEL, "label", "Furthest on: Central steering and Local room to play");
  desk_free (desk);
}

static void
test_relation_list_leads_on (void)
{
  Desk *desk = inspect ("p1");

  g_signal_emit_by_name (panels_find (pane (desk, PARTY), GTK_TYPE_BUTTON, "tooltip-text", "steers Parents"), "clicked");
  g_assert_cmpstr (desk->selection, ==, "r3");
  click (pane (desk, RELATION), "Parents");
  g_assert_cmpstr (desk->selection, ==, "p2");
  desk_free (desk);
}

static void
test_read_only (void)
{
  Desk *desk = inspect ("p1");

  desk->read_only = TRUE;
  desk_show (desk);
  g_assert_false (gtk_widget_get_sensitive (row (desk, PARTY, "name")));
  g_assert_false (gtk_widget_get_sensitive (row (desk, PARTY, "people")));
  desk_free (desk);
}

/* A field that is in the table but in no pane would be lost to the person. */
static void
assert_all_fields (GtkWidget              *root,
                   const SamenRecordClass *klass,
                   const char *const      *elsewhere)
{
  for (const SamenField *field = klass->fields; field->name != NULL; field++)
    if (!g_strv_contains (elsewhere, field->name))
      panels_find (root, SAMEN_TYPE_FIELD_ROW, "field", field->name);
}

static void
test_every_field_has_a_row (void)
{
  static const char *const of_party[] = { "id", "across", "outward", NULL };
  static const char *const of_relation[] = { "id", "from", "to", NULL };
  static const char *const of_ambition[] = { NULL };
  static const char *const of_project[] = { "modified", "key", "last-id", "requests", "ambition", "parties", "relations", "paradoxes",
                                            "rounds", "initiatives", "steps", "asides", NULL };
  Desk *desk = inspect ("p1");

  assert_all_fields (pane (desk, PARTY), &samen_party_class, of_party);
  assert_all_fields (pane (desk, RELATION), &samen_relation_class, of_relation);
  assert_all_fields (pane (desk, AMBITION), &samen_ambition_class, of_ambition);
  assert_all_fields (pane (desk, AMBITION), &samen_project_class, of_project);
  desk_free (desk);
}

/* The panel is as wide as it is: nothing that is written in it makes it wider. */
static void
test_long_names_leave_the_map_its_room (void)
{
  static const char *const selections[] = { NULL, "p1", "p2", "r3" };
  static const char name[] = "Samenwerkingsverband Gezondheidsbevordering en Leefstijl Oost-Nederland";
  Desk *desk = inspect ("p1");
  int widest, before, after;

  /* 352 with the spacing of GTK 4.8; a newer theme is roomier on its own account. */
  gtk_widget_measure (GTK_WIDGET (desk->panel), GTK_ORIENTATION_HORIZONTAL, -1, &before, NULL, NULL, NULL);
  widest = gtk_get_minor_version () <= 8 ? 352 : MAX (352, before);
  for (guint i = 0; i < G_N_ELEMENTS (selections); i++)
    {
      SamenProject *longer;

      g_free (desk->selection);
      desk->selection = g_strdup (selections[i]);
      desk_show (desk);
      gtk_widget_measure (GTK_WIDGET (desk->panel), GTK_ORIENTATION_HORIZONTAL, -1, &before, NULL, NULL, NULL);
      g_assert_cmpint (before, <=, widest);
      longer = samen_edit_set_text (desk->project, "p2", "name", name);
      samen_project_unref (desk->project);
      desk->project = longer;
      desk_show (desk);
      gtk_widget_measure (GTK_WIDGET (desk->panel), GTK_ORIENTATION_HORIZONTAL, -1, &after, NULL, NULL, NULL);
      g_assert_cmpint (after, <=, widest);
    }
  desk_free (desk);
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  panels_init (&argc, &argv);
  g_test_add_func ("/inspector/typing-is-one-stroke", test_typing_is_one_stroke);
  g_test_add_func ("/inspector/state-is-no-edit", test_state_is_no_edit);
  g_test_add_func ("/inspector/name-cannot-be-wiped-out", test_name_cannot_be_wiped_out);
  g_test_add_func ("/inspector/year-out-of-bounds", test_year_out_of_bounds);
  g_test_add_func ("/inspector/choice-can-be-taken-back", test_choice_can_be_taken_back);
  g_test_add_func ("/inspector/commitment-always-says-something", test_commitment_always_says_something);
  g_test_add_func ("/inspector/people", test_people_come_and_go);
  g_test_add_func ("/inspector/values", test_values_of_the_project);
  g_test_add_func ("/inspector/cases", test_case_with_contribution);
  g_test_add_func ("/inspector/offers", test_offers);
  g_test_add_func ("/inspector/relation", test_relation);
  g_test_add_func ("/inspector/distance-of-the-ends", test_distance_of_the_ends);
  g_test_add_func ("/inspector/relation-list", test_relation_list_leads_on);
  g_test_add_func ("/inspector/long-names", test_long_names_leave_the_map_its_room);
  g_test_add_func ("/inspector/read-only", test_read_only);
  g_test_add_func ("/inspector/every-field-has-a-row", test_every_field_has_a_row);
  return g_test_run ();
}
