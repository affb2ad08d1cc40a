/* tests/app/test-initiatives.c - what one can do on the board
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/initiative-view.h"

#include "app/initiative-board.h"
#include "app/initiative-card.h"
#include "app/initiative-column.h"
#include "app/initiative-edits.h"
#include "app/case-card.h"
#include "app/sign-card.h"
#include "app/sign-chart.h"
#include "app/sign-value.h"
#include "app/step-list.h"
#include "app/step-row.h"
#include "app/step-words.h"
#include "app/party-chip.h"
#include "panels.h"

/* --- edits -------------------------------------------------------------------------- */

static void
take (SamenProject **project,
      SamenProject  *next)
{
  samen_project_unref (*project);
  *project = next;
}

/* Three ideas (their ids in @ids) and one that is tried. */
static SamenProject *
project_with_initiatives (char *ids[4])
{
  static const char *const titles[] = { "Water first", "Fruit", "Walks", "One talk" };
  SamenProject *project = panels_project ();

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    take (&project, samen_initiative_add (project, titles[i], i < 3 ? SAMEN_STATUS_IDEA : SAMEN_STATUS_TRYING, &ids[i]));
  return project;
}

static void
free_ids (char *ids[4])
{
  for (guint i = 0; i < 4; i++)
    g_free (ids[i]);
}

/* The titles of one status, from the top. */
static char *
column (const SamenProject *project,
        SamenStatus         status)
{
  GString *titles = g_string_new (NULL);

  SAMEN_EACH (const SamenInitiative, each, project->initiatives)
  {
    if (each->status == (int) status)
      g_string_append_printf (titles, "%s%s", titles->len > 0 ? ", " : "", each->title);
  }
  return g_string_free (titles, FALSE);
}

static void
assert_column (const SamenProject *project,
               SamenStatus         status,
               const char         *expected)
{
  g_autofree char *titles = column (project, status);

  g_assert_cmpstr (titles, ==, expected);
}

static void
test_move (void)
{
  char *ids[4];
  SamenProject *project = project_with_initiatives (ids);

  take (&project, samen_initiative_move (project, ids[2], SAMEN_STATUS_IDEA, ids[0]));
  assert_column (project, SAMEN_STATUS_IDEA, "Walks, Water first, Fruit");
  take (&project, samen_initiative_move (project, ids[2], SAMEN_STATUS_IDEA, NULL));
  assert_column (project, SAMEN_STATUS_IDEA, "Water first, Fruit, Walks");
  take (&project, samen_initiative_move (project, ids[1], SAMEN_STATUS_TRYING, ids[3]));
  assert_column (project, SAMEN_STATUS_IDEA, "Water first, Walks");
  assert_column (project, SAMEN_STATUS_TRYING, "Fruit, One talk");
  take (&project, samen_initiative_move (project, ids[1], SAMEN_STATUS_STOPPED, NULL));
  assert_column (project, SAMEN_STATUS_STOPPED, "Fruit");
  samen_project_unref (project);
  free_ids (ids);
}

/* What would change nothing is no step in the history. */
static void
test_move_nowhere (void)
{
  char *ids[4];
  SamenProject *project = project_with_initiatives (ids);
  g_autoptr (SamenProject) last = samen_initiative_move (project, ids[2], SAMEN_STATUS_IDEA, NULL);
  g_autoptr (SamenProject) itself = samen_initiative_move (project, ids[1], SAMEN_STATUS_IDEA, ids[1]);
  g_autoptr (SamenProject) nothing = samen_initiative_move (project, "p1", SAMEN_STATUS_WORKS, NULL);

  g_assert_true (last == project);
  g_assert_true (itself == project);
  g_assert_true (nothing == project);
  samen_project_unref (project);
  free_ids (ids);
}

static void
test_parties (void)
{
  char *ids[4];
  SamenProject *project = project_with_initiatives (ids);
  const SamenInitiative *initiative;

  take (&project, samen_initiative_give (project, ids[0], "p1"));
  take (&project, samen_initiative_give (project, ids[0], "p2"));
  take (&project, samen_initiative_give (project, ids[0], "p2"));
  initiative = samen_initiative_find (project, ids[0]);
  g_assert_cmpstr (initiative->lead, ==, "p1");
  g_assert_cmpuint (samen_list_length (initiative->partners), ==, 1);

  take (&project, samen_initiative_lead (project, ids[0], "p2"));
  initiative = samen_initiative_find (project, ids[0]);
  g_assert_cmpstr (initiative->lead, ==, "p2");
  g_assert_cmpuint (samen_list_length (initiative->partners), ==, 1);
  g_assert_cmpstr (samen_list_get (initiative->partners, 0), ==, "p1");

  take (&project, samen_initiative_release (project, ids[0], "p2"));
  take (&project, samen_initiative_release (project, ids[0], "p1"));
  initiative = samen_initiative_find (project, ids[0]);
  g_assert_null (initiative->lead);
  g_assert_null (initiative->partners);
  samen_project_unref (project);
  free_ids (ids);
}

static SamenProject *
add_step (SamenProject *project,
          const char   *initiative,
          const char   *what,
          const char   *when)
{
  const SamenStep *step;

  take (&project, samen_step_add (project, initiative, what));
  step = samen_list_get (project->steps, samen_list_length (project->steps) - 1);
  take (&project, samen_edit_set_text (project, step->id, "when", when));
  return project;
}

static void
test_next_step (void)
{
  char *ids[4];
  SamenProject *project = project_with_initiatives (ids);
  const SamenStep *next;

  g_assert_null (samen_initiative_next_step (project, ids[0]));
  project = add_step (project, ids[0], "some day", NULL);
  project = add_step (project, ids[0], "later", "2027-03-01");
  project = add_step (project, ids[0], "sooner", "2027-01-12");
  project = add_step (project, ids[1], "of another", "2026-01-01");
  next = samen_initiative_next_step (project, ids[0]);
  g_assert_cmpstr (next->what, ==, "sooner");
  take (&project, samen_edit_set_number (project, next->id, "done", SAMEN_DONE_YES));
  g_assert_cmpstr (samen_initiative_next_step (project, ids[0])->what, ==, "later");
  samen_project_unref (project);
  free_ids (ids);
}

/* --- the board ------------------------------------------------------------------------- */

static Desk *
look (char *ids[4])
{
  return desk_new (g_object_new (SAMEN_TYPE_INITIATIVE_VIEW, NULL), project_with_initiatives (ids), NULL);
}

static GtkWidget *
board_of (Desk *desk)
{
  return panels_find (GTK_WIDGET (desk->panel), SAMEN_TYPE_INITIATIVE_BOARD, NULL, NULL);
}

static GtkWidget *
nth_column (Desk *desk,
            guint n)
{
  GtkWidget *each = panels_find (board_of (desk), SAMEN_TYPE_INITIATIVE_COLUMN, NULL, NULL);

  while (n-- > 0)
    each = gtk_widget_get_next_sibling (each);
  return each;
}

static GtkWidget *
card_at (Desk *desk,
         guint column,
         guint row)
{
  return GTK_WIDGET (samen_initiative_column_card (SAMEN_INITIATIVE_COLUMN (nth_column (desk, column)), row));
}

static void
press (Desk            *desk,
       guint            key,
       GdkModifierType  modifiers)
{
  panels_press (board_of (desk), key, modifiers);
}

static void
test_keys (void)
{
  char *ids[4];
  Desk *desk = look (ids);

  gtk_widget_grab_focus (card_at (desk, 0, 0));
  press (desk, GDK_KEY_Down, 0);
  g_assert_cmpstr (desk->selection, ==, ids[1]);
  press (desk, GDK_KEY_Down, GDK_CONTROL_MASK);
  assert_column (desk->project, SAMEN_STATUS_IDEA, "Water first, Walks, Fruit");
  g_assert_cmpuint (desk->edits, ==, 1);
  press (desk, GDK_KEY_Right, GDK_CONTROL_MASK);
  assert_column (desk->project, SAMEN_STATUS_TRYING, "One talk, Fruit");
  g_assert_cmpuint (desk->edits, ==, 2);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (desk->window)) == card_at (desk, 1, 1));
  press (desk, GDK_KEY_Up, 0);
  press (desk, GDK_KEY_Left, 0);
  g_assert_cmpstr (desk->selection, ==, ids[0]);
  press (desk, GDK_KEY_Delete, 0);
  assert_column (desk->project, SAMEN_STATUS_IDEA, "Walks");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (desk->window)) == card_at (desk, 0, 0));
  desk_free (desk);
  free_ids (ids);
}

/* Lets @value fall on the first drop target of @widget that takes it. */
static gboolean
let_fall (GtkWidget *widget,
          GObject   *what,
          double     y)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_OBJECT_TYPE (what));
  g_value_set_object (&value, what);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
      gboolean taken = FALSE;

      if (GTK_IS_DROP_TARGET (controller))
        g_signal_emit_by_name (controller, "drop", &value, 1.0, y, &taken);
      if (taken)
        return TRUE;
    }
  return FALSE;
}

static void
test_drop_card (void)
{
  char *ids[4];
  Desk *desk = look (ids);

  g_assert_true (let_fall (nth_column (desk, 3), G_OBJECT (card_at (desk, 0, 1)), 900));
  assert_column (desk->project, SAMEN_STATUS_STOPPED, "Fruit");
  g_assert_cmpuint (desk->edits, ==, 1);
  g_assert_cmpstr (desk->selection, ==, ids[1]);
  desk_free (desk);
  free_ids (ids);
}

static void
test_drop_party (void)
{
  char *ids[4];
  Desk *desk = look (ids);
  GtkWidget *town = panels_find (board_of (desk), SAMEN_TYPE_PARTY_CHIP, "tooltip-text", "Town");
  GtkWidget *parents = panels_find (board_of (desk), SAMEN_TYPE_PARTY_CHIP, "tooltip-text", "Parents");

  g_assert_true (let_fall (card_at (desk, 0, 0), G_OBJECT (town), 5));
  g_assert_true (let_fall (card_at (desk, 0, 0), G_OBJECT (parents), 5));
  g_assert_cmpstr (samen_initiative_find (desk->project, ids[0])->lead, ==, "p1");
  g_assert_cmpuint (samen_list_length (samen_initiative_find (desk->project, ids[0])->partners), ==, 1);
  g_assert_cmpuint (desk->edits, ==, 2);
  desk_free (desk);
  free_ids (ids);
}

static void
test_add (void)
{
  char *ids[4];
  Desk *desk = look (ids);
  GtkWidget *entry = panels_find (nth_column (desk, 2), GTK_TYPE_ENTRY, NULL, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), "  A walk with the mayor ");
  g_signal_emit_by_name (entry, "activate");
  assert_column (desk->project, SAMEN_STATUS_WORKS, "A walk with the mayor");
  g_assert_nonnull (samen_initiative_find (desk->project, desk->selection));
  desk_free (desk);
  free_ids (ids);
}

static void
test_step_on_card (void)
{
  char *ids[4];
  Desk *desk = look (ids);
  GtkWidget *entry = panels_find (card_at (desk, 0, 0), GTK_TYPE_ENTRY, NULL, NULL);

  g_assert_true (gtk_widget_get_visible (entry));
  gtk_editable_set_text (GTK_EDITABLE (entry), "Water at eye level");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (samen_initiative_next_step (desk->project, ids[0])->what, ==, "Water at eye level");
  g_assert_false (gtk_widget_get_visible (entry));
  desk_free (desk);
  free_ids (ids);
}

/* By pointer, beside the board. */
static void
test_remove (void)
{
  char *ids[4];
  Desk *desk = look (ids);

  gtk_widget_grab_focus (card_at (desk, 0, 0));
  press (desk, GDK_KEY_Down, 0);
  g_signal_emit_by_name (panels_button (GTK_WIDGET (desk->panel), "Remove Initiative"), "clicked");
  assert_column (desk->project, SAMEN_STATUS_IDEA, "Water first, Walks");
  g_assert_cmpstr (desk->focus, ==, ids[1]);
  desk_free (desk);
  free_ids (ids);
}

/* --- steps ------------------------------------------------------------------------------ */

static void
test_overdue (void)
{
  SamenProject *project = add_step (panels_project (), NULL, "walk", "2020-01-12");
  const SamenStep *step = samen_list_get (project->steps, 0);
  g_autofree char *id = g_strdup (step->id);
  g_autofree char *late = NULL, *done = NULL, *who = NULL;

  late = samen_step_when (step);
  g_assert_true (g_str_has_prefix (late, "was for "));
  take (&project, samen_edit_set_text (project, id, "party", "p1"));
  who = samen_step_who_and_when (project, samen_list_get (project->steps, 0));
  g_assert_true (g_str_has_prefix (who, "Town\u00a0· was for "));
  take (&project, samen_edit_set_number (project, id, "done", SAMEN_DONE_YES));
  done = samen_step_when (samen_list_get (project->steps, 0));
  g_assert_false (g_str_has_prefix (done, "was for "));
  samen_project_unref (project);
}

/* In the order of their days; a done one goes to the others that are done. */
static void
test_step_list (void)
{
  SamenProject *project = add_step (add_step (panels_project (), NULL, "later", "2027-03-01"), NULL, "sooner", "2027-01-12");
  Desk *desk = desk_new (g_object_new (SAMEN_TYPE_STEP_LIST, "all", TRUE, NULL), project, NULL);
  GtkWidget *row = panels_find (GTK_WIDGET (desk->panel), SAMEN_TYPE_STEP_ROW, NULL, NULL);
  GtkWidget *entry = panels_find (GTK_WIDGET (desk->panel), GTK_TYPE_ENTRY, NULL, NULL);
  g_autofree char *first = panels_text (row);

  g_assert_cmpstr (first, ==, "sooner");
  gtk_editable_set_text (GTK_EDITABLE (entry), "one more");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (samen_list_length (desk->project->steps), ==, 3);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (panels_find (row, GTK_TYPE_CHECK_BUTTON, NULL, NULL)), TRUE);
  g_assert_cmpint (((const SamenStep *) samen_list_get (desk->project->steps, 1))->done, ==, SAMEN_DONE_YES);
  g_assert_cmpuint (desk->edits, ==, 2);
  desk_free (desk);
}

/* --- signs of progress --------------------------------------------------------------------- */

static void
test_values (void)
{
  static const struct
  {
    const char *text;
    SamenLanguage language;
    double value;
  } good[] = {
    { "12,4", SAMEN_LANGUAGE_NL, 12.4 },   { "12.4", SAMEN_LANGUAGE_NL, 12.4 },  { "81 %", SAMEN_LANGUAGE_NL, 81 },
    { "1.200", SAMEN_LANGUAGE_NL, 1200 },  { "1.200", SAMEN_LANGUAGE_EN, 1.2 },  { "1,200", SAMEN_LANGUAGE_EN, 1200 },
    { "0.125", SAMEN_LANGUAGE_NL, 0.125 }, { "-3,5", SAMEN_LANGUAGE_EN, -3.5 },
    { "1.234.567,8 euro", SAMEN_LANGUAGE_NL, 1234567.8 },
  };
  static const char *const bad[] = { NULL, "", "veel", "ongeveer 5", "3 van de 5", ",5", "12-05-2026" };
  double value = 0;

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_assert_true (samen_sign_value (good[i].text, good[i].language, &value));
      g_assert_cmpfloat_with_epsilon (value, good[i].value, 1e-9);
    }
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (samen_sign_value (bad[i], SAMEN_LANGUAGE_NL, &value));
}

static SamenProject *
add_reading (SamenProject *project,
             const char   *date,
             const char   *value)
{
  SamenReading *reading = samen_record_new (&samen_reading_class);
  const SamenSign *sign = samen_list_get (project->signs, 0);

  samen_record_set_text (reading, samen_record_class_find (&samen_reading_class, "date"), date);
  samen_record_set_text (reading, samen_record_class_find (&samen_reading_class, "value"), value);
  take (&project, samen_edit_add (project, sign->id, "readings", reading, G_MAXUINT, NULL));
  return project;
}

static SamenProject *
project_with_sign (void)
{
  SamenProject *project = panels_project ();
  SamenSign *sign = samen_record_new (&samen_sign_class);

  samen_record_set_text (sign, samen_record_class_find (&samen_sign_class, "measure"), "Healthy children");
  take (&project, samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "signs", sign, G_MAXUINT, NULL));
  return project;
}

/* How many of the marks of the sign's picture are of @type; -1: there is none. */
static int
count_marks (const SamenProject *project,
             SamenMarkType       type)
{
  g_autoptr (SamenScene) scene = samen_sign_chart_scene (samen_list_get (project->signs, 0), SAMEN_LANGUAGE_EN,
                                                         samen_look_light (), 400, 150);
  const SamenFigure *figure = scene != NULL ? samen_scene_find (scene, "sign") : NULL;
  int n = 0;

  for (guint i = 0; figure != NULL && i < figure->marks->len; i++)
    n += g_array_index (figure->marks, SamenMark, i).type == type ? 1 : 0;
  return figure != NULL ? n : -1;
}

static void
test_chart (void)
{
  SamenProject *project = project_with_sign ();
  const SamenSign *sign = samen_list_get (project->signs, 0);

  g_assert_cmpint (count_marks (project, SAMEN_MARK_FILL), ==, -1);
  take (&project, samen_edit_set_text (project, sign->id, "target", "90"));
  g_assert_cmpint (count_marks (project, SAMEN_MARK_FILL), ==, 0);
  project = add_reading (project, "2026-10-01", "81.6");
  g_assert_cmpint (count_marks (project, SAMEN_MARK_FILL), ==, 1);
  project = add_reading (project, "2026-03-01", "81");
  project = add_reading (project, "2026-05-01", "a good feeling");
  /* One dot a number; the words of the aim, of two dots and two days. */
  g_assert_cmpint (count_marks (project, SAMEN_MARK_FILL), ==, 2);
  g_assert_cmpint (count_marks (project, SAMEN_MARK_TEXT), ==, 5);
  samen_project_unref (project);
}

static void
test_reading (void)
{
  SamenProject *project = project_with_sign ();
  const char *id = samen_record_id (samen_list_get (project->signs, 0));
  Desk *desk = desk_new (samen_sign_card_new (id), project, NULL);
  GtkWidget *date = panels_find (GTK_WIDGET (desk->panel), GTK_TYPE_ENTRY, NULL, NULL);
  GtkWidget *value = gtk_widget_get_next_sibling (date);

  gtk_editable_set_text (GTK_EDITABLE (value), "81,6");
  gtk_editable_set_text (GTK_EDITABLE (date), "2026-02-31");
  g_signal_emit_by_name (value, "activate");
  g_assert_cmpuint (desk->edits, ==, 0);
  gtk_editable_set_text (GTK_EDITABLE (date), "2026-02-28");
  g_signal_emit_by_name (value, "activate");
  g_assert_cmpuint (samen_list_length (((const SamenSign *) samen_list_get (desk->project->signs, 0))->readings), ==, 1);
  desk_free (desk);
}

/* --- cases ------------------------------------------------------------------------------------ */

static void
test_case (void)
{
  SamenProject *project = panels_project ();
  SamenCase *fresh = samen_record_new (&samen_case_class);
  g_autofree char *id = NULL;
  const SamenCase *told;
  GtkWidget *entry;
  Desk *desk;

  samen_record_set_text (fresh, samen_record_class_find (&samen_case_class, "title"), "Tommie");
  take (&project, samen_edit_add (project, SAMEN_SUBJECT_PROJECT, "cases", fresh, G_MAXUINT, &id));
  desk = desk_new (samen_case_card_new (id), project, NULL);
  entry = panels_find (GTK_WIDGET (desk->panel), GTK_TYPE_ENTRY, NULL, NULL);
  for (guint i = 0; i < 2; i++)
    {
      g_assert_true (gtk_widget_get_visible (gtk_widget_get_parent (entry)));
      gtk_editable_set_text (GTK_EDITABLE (entry), "a walk");
      g_signal_emit_by_name (entry, "activate");
    }
  /* Each party had its turn; then nobody is left to ask. */
  told = samen_list_get (desk->project->cases, 0);
  g_assert_cmpuint (samen_list_length (told->contributions), ==, 2);
  g_assert_cmpstr (((const SamenContribution *) samen_list_get (told->contributions, 1))->party, ==, "p2");
  g_assert_false (gtk_widget_get_visible (gtk_widget_get_parent (entry)));
  desk_free (desk);
}

int
main (int   argc,
      char *argv[])
{
  panels_init (&argc, &argv);
  g_test_add_func ("/initiatives/move", test_move);
  g_test_add_func ("/initiatives/move-nowhere", test_move_nowhere);
  g_test_add_func ("/initiatives/parties", test_parties);
  g_test_add_func ("/initiatives/next-step", test_next_step);
  g_test_add_func ("/initiatives/keys", test_keys);
  g_test_add_func ("/initiatives/drop-card", test_drop_card);
  g_test_add_func ("/initiatives/drop-party", test_drop_party);
  g_test_add_func ("/initiatives/add", test_add);
  g_test_add_func ("/initiatives/step-on-card", test_step_on_card);
  g_test_add_func ("/initiatives/remove", test_remove);
  g_test_add_func ("/initiatives/overdue", test_overdue);
  g_test_add_func ("/initiatives/step-list", test_step_list);
  g_test_add_func ("/initiatives/values", test_values);
  g_test_add_func ("/initiatives/chart", test_chart);
  g_test_add_func ("/initiatives/reading", test_reading);
  g_test_add_func ("/initiatives/case", test_case);
  return g_test_run ();
}
