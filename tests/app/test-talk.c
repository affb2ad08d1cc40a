/* tests/app/test-talk.c - what there is to talk about, beside the map
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "panels.h"

#include "app/canvas-marks.h"
#include "app/canvas.h"
#include "app/side-panel.h"
#include "app/talk-card.h"
#include "app/talk-list.h"
#include "core/edit.h"
#include "scene/map.h"

static SamenProject *
with_texts (SamenProject *project,
            const char   *subject,
            const char   *field,
            const char   *text)
{
  g_autoptr (SamenProject) before = project;
  const char *texts[] = { text, NULL };

  return samen_edit_set_texts (before, subject, field, texts);
}

/* A third party offers what the second needs. */
static SamenProject *
matching_project (void)
{
  g_autoptr (SamenProject) base = panels_project ();
  SamenParty *party = samen_record_new (&samen_party_class);
  SamenProject *project;

  samen_record_set_text (party, samen_record_class_find (&samen_party_class, "name"), "School");
  project = samen_edit_add (base, SAMEN_SUBJECT_PROJECT, "parties", party, G_MAXUINT, NULL);
  project = with_texts (project, "p2", "needs", "A warm room");
  return with_texts (project, samen_record_id (samen_list_get (project->parties, 2)), "offers", "warm room");
}

/* Nine that take part and have no initiative. */
static SamenProject *
busy_project (void)
{
  SamenProject *project = panels_project ();

  for (int i = 0; i < 9; i++)
    {
      g_autoptr (SamenProject) before = project;
      SamenParty *party = samen_record_new (&samen_party_class);
      g_autofree char *name = g_strdup_printf ("School %d", i);

      samen_record_set_text (party, samen_record_class_find (&samen_party_class, "name"), name);
      party->commitment = SAMEN_COMMITMENT_COMMITTED;
      project = samen_edit_add (before, SAMEN_SUBJECT_PROJECT, "parties", party, G_MAXUINT, NULL);
    }
  return project;
}

/* A desk whose side panel shows what there is to talk about.  @project: (transfer full) */
static Desk *
talk_desk (SamenProject *project)
{
  Desk *desk = desk_new (samen_side_panel_new (), project, NULL);

  samen_side_panel_talk (SAMEN_SIDE_PANEL (desk->panel));
  return desk;
}

static GtkListBox *
cards_of (Desk *desk)
{
  return GTK_LIST_BOX (panels_find (GTK_WIDGET (desk->panel), GTK_TYPE_LIST_BOX, NULL, NULL));
}

static GtkWidget *
card_at (Desk *desk,
         int   index)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (cards_of (desk), index));
}

static const char *
text_of (GtkWidget *card)
{
  return gtk_label_get_label (GTK_LABEL (gtk_widget_get_template_child (card, SAMEN_TYPE_TALK_CARD, "text")));
}

/* The card whose text holds @words; NULL when there is none. */
static GtkWidget *
card_saying (Desk       *desk,
             const char *words)
{
  GtkWidget *card;

  for (int i = 0; (card = card_at (desk, i)) != NULL; i++)
    if (strstr (text_of (card), words) != NULL)
      return card;
  return NULL;
}

static void
change (Desk         *desk,
        SamenProject *next)
{
  samen_project_unref (desk->project);
  desk->project = next;
  desk_show (desk);
}

static void
put_aside (GtkWidget  *card,
           const char *reason)
{
  gtk_widget_activate_action (card, "card.aside", NULL);
  gtk_editable_set_text (GTK_EDITABLE (panels_find (card, GTK_TYPE_ENTRY, NULL, NULL)), reason);
  gtk_widget_activate_action (card, "card.put-aside", NULL);
}

/* --- the list ------------------------------------------------------------------------- */

static void
test_first (void)
{
  Desk *desk = talk_desk (busy_project ());
  g_autofree char *more = NULL;
  guint count;

  g_object_get (desk->panel, "count", &count, NULL);
  g_assert_cmpuint (count, >, 7);
  g_assert_true (gtk_widget_get_visible (card_at (desk, 6)));
  g_assert_false (gtk_widget_get_visible (card_at (desk, 7)));
  g_assert_null (card_at (desk, (int) count));
  more = g_strdup_printf ("%u More", count - 7);
  g_signal_emit_by_name (panels_button (GTK_WIDGET (desk->panel), more), "clicked");
  g_assert_true (gtk_widget_get_visible (card_at (desk, (int) count - 1)));
  desk_free (desk);
}

static void
test_live (void)
{
  Desk *desk = talk_desk (panels_project ());
  GtkWidget *card = card_saying (desk, "Parents");
  GtkWidget *why = panels_find (card, GTK_TYPE_TOGGLE_BUTTON, NULL, NULL);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (why), TRUE);
  change (desk, samen_edit_set_text (desk->project, "p2", "name", "Families"));
  while (card_saying (desk, "Families") == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (card_saying (desk, "Families") == card);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (why)));
  g_assert_null (card_saying (desk, "Parents"));
  desk_free (desk);
}

static void
test_about_paradoxes (void)
{
  g_autoptr (SamenProject) project = panels_project ();
  g_autoptr (SamenProject) far = samen_edit_set_number (project, "@paradox-9", "agreed", -60);
  GtkWidget *list = g_object_new (SAMEN_TYPE_TALK_LIST, "about-paradoxes", TRUE, NULL);
  Desk *desk = desk_new (list, samen_edit_set_number (far, "@paradox-9", "desired", 60), NULL);

  g_assert_cmpuint (samen_talk_list_get_count (SAMEN_TALK_LIST (list)), ==, 1);
  gtk_widget_activate_action (card_at (desk, 0), "card.jump", NULL);
  g_assert_cmpstr (desk->selection, ==, "@paradox-9");
  desk_free (desk);
}

/* --- the cards -------------------------------------------------------------------------- */

static void
test_aside (void)
{
  Desk *desk = talk_desk (panels_project ());
  guint count, left;
  const SamenAside *aside;

  g_object_get (desk->panel, "count", &count, NULL);
  put_aside (card_saying (desk, "tomorrow"), "  Next week  ");
  aside = samen_list_get (desk->project->asides, 0);
  g_assert_cmpstr (aside->rule, ==, "no-step");
  g_assert_cmpstr (aside->reason, ==, "Next week");
  g_assert_cmpuint (desk->edits, ==, 1);
  g_assert_cmpuint (desk->stroke, ==, 0);
  g_assert_null (card_saying (desk, "tomorrow"));
  g_object_get (desk->panel, "count", &left, NULL);
  g_assert_cmpuint (left, ==, count - 1);
  panels_find (GTK_WIDGET (desk->panel), GTK_TYPE_LABEL, "label", "Put Aside (1)");
  panels_find (GTK_WIDGET (desk->panel), GTK_TYPE_LABEL, "label", "“Next week”");

  g_signal_emit_by_name (panels_button (GTK_WIDGET (desk->panel), "Bring Back"), "clicked");
  g_assert_null (desk->project->asides);
  g_assert_nonnull (card_saying (desk, "tomorrow"));
  desk_free (desk);
}

/* While the rules rest a moment, a card keeps what was said since. */
static void
test_aside_keeps_what_is_new (void)
{
  Desk *desk = talk_desk (busy_project ());

  change (desk, samen_edit_set_text (desk->project, SAMEN_SUBJECT_PROJECT, "title", "Typed just now"));
  put_aside (card_at (desk, 0), "Not today");
  g_assert_cmpuint (samen_list_length (desk->project->asides), ==, 1);
  g_assert_cmpstr (desk->project->title, ==, "Typed just now");
  desk_free (desk);
}

static void
test_without_reason (void)
{
  Desk *desk = talk_desk (panels_project ());
  GtkWidget *card = card_at (desk, 0);

  gtk_widget_activate_action (card, "card.aside", NULL);
  panels_press (panels_find (card, GTK_TYPE_ENTRY, NULL, NULL), GDK_KEY_Escape, 0);
  g_assert_cmpuint (desk->edits, ==, 0);
  put_aside (card, "");
  g_assert_null (((const SamenAside *) samen_list_get (desk->project->asides, 0))->reason);
  desk_free (desk);
}

static void
test_jump (void)
{
  Desk *desk = talk_desk (panels_project ());

  g_signal_emit_by_name (cards_of (desk), "row-activated", card_saying (desk, "Parents"));
  g_assert_cmpstr (desk->selection, ==, "p2");
  desk_free (desk);
}

static void
test_connect (void)
{
  Desk *desk = talk_desk (matching_project ());
  GtkWidget *card = card_saying (desk, "warm room");
  const SamenRelation *relation;

  g_signal_emit_by_name (panels_button (card, "Draw the Line"), "clicked");
  relation = samen_list_get (desk->project->relations, 1);
  g_assert_cmpint (relation->kind, ==, SAMEN_RELATION_WORKS_WITH);
  g_assert_cmpstr (relation->to, ==, "p2");
  g_assert_cmpstr (relation->note, ==, "School offers: warm room · Parents needs: A warm room");
  g_assert_cmpstr (desk->selection, ==, relation->id);
  g_assert_cmpuint (desk->edits, ==, 1);
  g_assert_null (card_saying (desk, "warm room"));
  desk_free (desk);
}

static void
test_tension (void)
{
  g_autoptr (SamenProject) base = panels_project ();
  g_autoptr (SamenProject) tense = samen_edit_connect (base, "p1", "p2", SAMEN_RELATION_TENSION, NULL);
  const SamenRelation *relation = samen_list_get (tense->relations, 1);
  Desk *desk = talk_desk (samen_edit_set_text (tense, relation->id, "note", "Who pays?"));

  g_signal_emit_by_name (panels_button (GTK_WIDGET (desk->panel), "Who pays?"), "clicked");
  g_assert_cmpstr (desk->selection, ==, relation->id);
  desk_free (desk);
}

static void
test_read_only (void)
{
  Desk *desk = talk_desk (matching_project ());
  GtkWidget *card = card_saying (desk, "warm room");

  desk->read_only = TRUE;
  desk_show (desk);
  change (desk, samen_edit_connect (desk->project, "p2", "p1", SAMEN_RELATION_SERVES, NULL));
  g_assert_false (gtk_widget_get_visible (panels_button (card, "Draw the Line")));
  g_assert_false (gtk_widget_get_visible (panels_button (card, "Put Aside…")));
  gtk_widget_activate_action (card, "card.aside", NULL);
  g_assert_false (gtk_widget_get_mapped (panels_find (card, GTK_TYPE_ENTRY, NULL, NULL)));
  gtk_widget_activate_action (card, "card.put-aside", NULL);
  g_assert_cmpuint (desk->edits, ==, 0);
  desk_free (desk);
}

/* --- on the map ---------------------------------------------------------------------------- */

#define WARM_ROOM "School offers: warm room · Parents needs: A warm room"

/* Draws what a desk holds; the canvas itself sees to the rest. */
static Desk *
map_desk (SamenProject *project)
{
  g_autoptr (SamenProject) unplaced = project;

  return desk_new (samen_canvas_new (), samen_map_place (unplaced, FALSE), NULL);
}

static void
test_invitation (void)
{
  Desk *desk = map_desk (matching_project ());
  GtkWidget *plus = panels_find (GTK_WIDGET (desk->panel), GTK_TYPE_BUTTON, "tooltip-text", WARM_ROOM);
  const SamenRelation *relation;

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (plus), GTK_ACCESSIBLE_PROPERTY_LABEL, WARM_ROOM);
  g_signal_emit_by_name (plus, "clicked");
  relation = samen_list_get (desk->project->relations, 1);
  g_assert_cmpstr (relation->note, ==, WARM_ROOM);
  g_assert_cmpstr (desk->selection, ==, relation->id);
  g_assert_cmpuint (desk->edits, ==, 1);
  g_assert_null (gtk_widget_get_first_child (panels_find (GTK_WIDGET (desk->panel), SAMEN_TYPE_CANVAS_MARKS, NULL, NULL)));
  desk_free (desk);
}

static void
test_invitations_hidden (void)
{
  Desk *desk = map_desk (matching_project ());
  GtkWidget *marks = panels_find (GTK_WIDGET (desk->panel), SAMEN_TYPE_CANVAS_MARKS, NULL, NULL);

  g_object_set (desk->panel, "show-invitations", FALSE, NULL);
  g_assert_null (gtk_widget_get_first_child (marks));
  g_object_set (desk->panel, "show-invitations", TRUE, NULL);
  g_assert_nonnull (gtk_widget_get_first_child (marks));
  desk->read_only = TRUE;
  desk_show (desk);
  g_assert_null (gtk_widget_get_first_child (marks));
  desk_free (desk);
}

static void
test_initiative_mark (void)
{
  g_autoptr (SamenProject) base = panels_project ();
  SamenInitiative *initiative = samen_record_new (&samen_initiative_class);
  g_autofree char *id = NULL;
  GtkWidget *mark;
  Desk *desk;

  samen_record_set_text (initiative, samen_record_class_find (&samen_initiative_class, "title"), "Walk to school");
  samen_record_set_text (initiative, samen_record_class_find (&samen_initiative_class, "lead"), "p2");
  initiative->status = SAMEN_STATUS_IDEA;
  desk = map_desk (samen_edit_add (base, SAMEN_SUBJECT_PROJECT, "initiatives", initiative, G_MAXUINT, &id));
  g_object_set (desk->panel, "show-initiatives", TRUE, NULL);
  mark = panels_find (GTK_WIDGET (desk->panel), GTK_TYPE_BUTTON, "tooltip-text", "Walk to school · Idea · led by Parents");
  g_signal_emit_by_name (mark, "clicked");
  g_assert_cmpstr (desk->selection, ==, id);
  g_assert_cmpuint (desk->edits, ==, 0);
  desk_free (desk);
}

int
main (int    argc,
      char **argv)
{
  panels_init (&argc, &argv);
  g_test_add_func ("/talk/first", test_first);
  g_test_add_func ("/talk/live", test_live);
  g_test_add_func ("/talk/about-paradoxes", test_about_paradoxes);
  g_test_add_func ("/talk/aside", test_aside);
  g_test_add_func ("/talk/aside-keeps-what-is-new", test_aside_keeps_what_is_new);
  g_test_add_func ("/talk/without-reason", test_without_reason);
  g_test_add_func ("/talk/jump", test_jump);
  g_test_add_func ("/talk/connect", test_connect);
  g_test_add_func ("/talk/tension", test_tension);
  g_test_add_func ("/talk/invitation", test_invitation);
  g_test_add_func ("/talk/invitations-hidden", test_invitations_hidden);
  g_test_add_func ("/talk/initiative-mark", test_initiative_mark);
  g_test_add_func ("/talk/read-only", test_read_only);
  return g_test_run ();
}
