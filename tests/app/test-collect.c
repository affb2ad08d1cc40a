/* tests/app/test-collect.c - sending out and collecting, as the dialogs do it
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The whole way: a map sends out, a party answers in the file, the map collects.
 * Reading and writing is the real thing, in a folder of the test's own.
 */
#include "panels.h"

#include "app/collect.h"
#include "app/send-out.h"
#include "core/edit.h"
#include "session/post.h"

#include <glib/gstdio.h>

/* A dialog, and what it wanted. */
typedef struct
{
  GtkWidget *dialog;
  SamenProject *project;
  guint edits;
  char *label;
  char *folder;
} Table;

static void
edit_cb (SamenEditor  *editor,
         SamenProject *next,
         const char   *label,
         guint         stroke,
         const char   *focus,
         Table        *table)
{
  samen_project_unref (table->project);
  table->project = samen_project_ref (next);
  g_free (table->label);
  table->label = g_strdup (label);
  table->edits++;
}

static void
put_up (Table     *table,
        GtkWidget *dialog)
{
  SamenState state = { .project = table->project };

  table->dialog = g_object_ref (dialog);
  table->edits = 0;
  g_signal_connect (dialog, "edit", G_CALLBACK (edit_cb), table);
  samen_editor_show (SAMEN_EDITOR (dialog), &state);
}

/* Also proves that the dialog is finalised. */
static void
take_away (Table *table)
{
  gpointer dialog = g_steal_pointer (&table->dialog);

  gtk_window_destroy (dialog);
  g_assert_finalize_object (dialog);
}

static void
take (SamenProject **project,
      SamenProject  *next)
{
  samen_project_unref (*project);
  *project = next;
}

static void
set_up (Table         *table,
        gconstpointer  data)
{
  table->project = panels_project ();
  table->folder = g_dir_make_tmp ("samenspel-collect-XXXXXX", NULL);
  g_assert_nonnull (table->folder);
}

static void
tear_down (Table         *table,
           gconstpointer  data)
{
  g_autoptr (GDir) folder = g_dir_open (table->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (table->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (table->folder);
  g_free (table->folder);
  g_free (table->label);
  samen_project_unref (table->project);
}

/* --- waiting ------------------------------------------------------------------------- */

static void
send_out (Table *table)
{
  g_autoptr (GFile) folder = g_file_new_for_path (table->folder);
  GtkStack *pages = GTK_STACK (panels_find (table->dialog, GTK_TYPE_STACK, NULL, NULL));

  samen_send_out_write (SAMEN_SEND_OUT (table->dialog), folder);
  while (!gtk_widget_get_sensitive (GTK_WIDGET (pages)))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (pages), ==, "done");
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      letters)
{
  *(GPtrArray **) letters = samen_post_read_finish (result);
}

/* @name: of a file in the folder, as often as it is wanted; ends with NULL */
static GPtrArray *
read_back (Table             *table,
           const char *const *names)
{
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
  GPtrArray *letters = NULL;

  for (; *names != NULL; names++)
    {
      g_autoptr (GFile) file = g_file_new_build_filename (table->folder, *names, NULL);

      g_list_store_append (files, file);
    }
  samen_post_read_async (G_LIST_MODEL (files), read_cb, &letters);
  while (letters == NULL)
    g_main_context_iteration (NULL, TRUE);
  return letters;
}

static gboolean
is_there (Table      *table,
          const char *name)
{
  g_autofree char *path = g_build_filename (table->folder, name, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
click (Table      *table,
       const char *words)
{
  g_signal_emit_by_name (panels_button (table->dialog, words), "clicked");
}

/* The option that says @words. */
static void
choose (Table      *table,
        const char *words)
{
  GtkWidget *label = panels_find (table->dialog, GTK_TYPE_LABEL, "label", words);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (gtk_widget_get_ancestor (label, GTK_TYPE_CHECK_BUTTON)), TRUE);
}

/* --- sending out ------------------------------------------------------------------------ */

static void
test_a_file_for_each (Table         *table,
                      gconstpointer  data)
{
  put_up (table, samen_send_out_new (NULL, NULL));
  panels_button (table->dialog, "_Write 2 Files…");
  send_out (table);
  g_assert_true (is_there (table, "Untitled Map - Town.samenspel"));
  g_assert_true (is_there (table, "Untitled Map - Parents.samenspel"));
  g_assert_cmpuint (table->edits, ==, 1);
  g_assert_cmpstr (table->label, ==, "Send Out");
  g_assert_nonnull (table->project->key);
  g_assert_cmpuint (samen_list_length (table->project->rounds), ==, 1);
  take_away (table);
}

/* Who has answered all is not asked again. */
static void
test_only_who_did_not_answer (Table         *table,
                              gconstpointer  data)
{
  for (int number = 1; number <= SAMEN_N_PARADOXES; number++)
    take (&table->project, samen_edit_answer (table->project, NULL, "p1", number, SAMEN_ANSWER_GIVEN, number));
  put_up (table, samen_send_out_new (NULL, NULL));
  panels_find (table->dialog, ADW_TYPE_ACTION_ROW, "subtitle", "has answered all");
  send_out (table);
  g_assert_false (is_there (table, "Untitled Map - Town.samenspel"));
  g_assert_true (is_there (table, "Untitled Map - Parents.samenspel"));
  /* In the round that was there. */
  g_assert_cmpuint (samen_list_length (table->project->rounds), ==, 1);
  take_away (table);
}

static void
test_one_for_all (Table         *table,
                  gconstpointer  data)
{
  const char *const names[] = { "Untitled Map.samenspel", NULL };
  g_autoptr (GPtrArray) letters = NULL;
  const SamenLetter *letter;
  GtkWidget *row;

  put_up (table, samen_send_out_new (NULL, NULL));
  row = panels_find (table->dialog, ADW_TYPE_ACTION_ROW, "title", "One File for All");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row))), TRUE);
  panels_button (table->dialog, "_Write 1 File…");
  send_out (table);
  letters = read_back (table, names);
  letter = g_ptr_array_index (letters, 0);
  g_assert_null (samen_project_request (letter->project)->party);
  g_assert_cmpstr (letter->project->key, ==, table->project->key);
  take_away (table);
}

/* --- collecting --------------------------------------------------------------------------- */

/* What @party answers to the first paradox, in what was sent to it. */
static void
answer_in (GPtrArray  *letters,
           guint       index,
           const char *party,
           int         position)
{
  SamenLetter *letter = g_ptr_array_index (letters, index);

  take (&letter->project, samen_edit_answer (letter->project, NULL, party, 1, SAMEN_ANSWER_GIVEN, position));
}

static int
stands (Table      *table,
        const char *party)
{
  return samen_round_answer (samen_project_latest_round (table->project), party, 1)->position;
}

static void
test_there_and_back (Table         *table,
                     gconstpointer  data)
{
  const char *const names[] = { "Untitled Map - Town.samenspel", "Untitled Map - Parents.samenspel", NULL };
  g_autoptr (GPtrArray) letters = NULL;

  put_up (table, samen_send_out_new (NULL, NULL));
  send_out (table);
  take_away (table);
  letters = read_back (table, names);
  answer_in (letters, 0, "p1", 30);
  answer_in (letters, 1, "p2", -60);

  put_up (table, samen_collect_new (NULL, letters));
  panels_find (table->dialog, ADW_TYPE_EXPANDER_ROW, "title", "Parents");
  panels_find (table->dialog, ADW_TYPE_EXPANDER_ROW, "subtitle", "1 new answer");
  click (table, "_Collect 2 Files");
  g_assert_cmpuint (table->edits, ==, 1);
  g_assert_cmpstr (table->label, ==, "Collect");
  g_assert_cmpint (stands (table, "p1"), ==, 30);
  g_assert_cmpint (stands (table, "p2"), ==, -60);
  take_away (table);

  put_up (table, samen_collect_new (NULL, letters));
  g_assert_false (gtk_widget_get_sensitive (panels_button (table->dialog, "Nothing New")));
  take_away (table);
}

static void
test_choose_theirs (Table         *table,
                    gconstpointer  data)
{
  const char *const names[] = { "Untitled Map - Town.samenspel", NULL };
  g_autoptr (GPtrArray) letters = NULL;

  put_up (table, samen_send_out_new (NULL, NULL));
  send_out (table);
  take_away (table);
  take (&table->project, samen_edit_answer (table->project, NULL, "p1", 1, SAMEN_ANSWER_GIVEN, -5));
  letters = read_back (table, names);
  answer_in (letters, 0, "p1", 30);

  put_up (table, samen_collect_new (NULL, letters));
  panels_find (table->dialog, ADW_TYPE_EXPANDER_ROW, "subtitle", "1 answer differs");
  choose (table, "Untitled Map - Town: 30 towards Trust in systems");
  click (table, "_Collect 1 File");
  g_assert_cmpint (stands (table, "p1"), ==, 30);
  g_assert_cmpstr (samen_round_answer (samen_project_latest_round (table->project), "p1", 1)->remark, ==,
                   "Other answer (this map): −5");
  take_away (table);
}

/* One chooses whose answer stands; what it is stays covered. */
static void
test_covered (Table         *table,
              gconstpointer  data)
{
  const char *const names[] = { "Untitled Map - Town.samenspel", NULL };
  g_autoptr (GPtrArray) letters = NULL;

  put_up (table, samen_send_out_new (NULL, NULL));
  send_out (table);
  take_away (table);
  take (&table->project, samen_edit_answer (table->project, NULL, "p1", 1, SAMEN_ANSWER_GIVEN, -5));
  take (&table->project, samen_edit_set_number (table->project, samen_project_latest_round (table->project)->id, "covered", 1));
  letters = read_back (table, names);
  answer_in (letters, 0, "p1", 30);
  put_up (table, samen_collect_new (NULL, letters));
  choose (table, "This map: covered");
  choose (table, "Untitled Map - Town: covered");
  take_away (table);
}

/* What cannot be taken stays in sight. */
static void
test_what_stays_behind (Table         *table,
                        gconstpointer  data)
{
  const char *const names[] = { "Untitled Map - Town.samenspel", "damaged.samenspel", NULL };
  g_autofree char *damaged = g_build_filename (table->folder, names[1], NULL);
  g_autoptr (GPtrArray) letters = NULL;

  g_assert_true (g_file_set_contents (damaged, "<project", -1, NULL));
  put_up (table, samen_send_out_new (NULL, NULL));
  send_out (table);
  take_away (table);
  letters = read_back (table, names);
  answer_in (letters, 0, "p1", 30);
  put_up (table, samen_collect_new (NULL, letters));
  g_assert_true (gtk_widget_get_visible (panels_find (table->dialog, ADW_TYPE_EXPANDER_ROW, "title", "Town")));
  click (table, "_Collect 1 File");
  g_assert_false (gtk_widget_get_visible (panels_find (table->dialog, ADW_TYPE_EXPANDER_ROW, "title", "Town")));
  g_assert_true (gtk_widget_get_visible (panels_find (table->dialog, ADW_TYPE_EXPANDER_ROW, "title", "damaged")));
  panels_button (table->dialog, "_Close");
  take_away (table);
}

int
main (int    argc,
      char **argv)
{
  panels_init (&argc, &argv);

#define TEST(path, func) g_test_add ("/collect/" path, Table, NULL, set_up, func, tear_down)
  TEST ("a-file-for-each", test_a_file_for_each);
  TEST ("only-who-did-not-answer", test_only_who_did_not_answer);
  TEST ("one-for-all", test_one_for_all);
  TEST ("there-and-back", test_there_and_back);
  TEST ("choose-theirs", test_choose_theirs);
  TEST ("covered", test_covered);
  TEST ("what-stays-behind", test_what_stays_behind);

  return g_test_run ();
}
