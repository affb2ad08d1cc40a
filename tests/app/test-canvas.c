/* tests/app/test-canvas.c - the canvas says what the person wants
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A stand-in for the window keeps a history and shows it, as the real one does.
 */
#include "app/canvas-node.h"
#include "app/canvas-private.h"
#include "core/edit.h"
#include "core/history.h"

#include <adwaita.h>

void samen_app_register_resource (void);

typedef struct
{
  GtkWidget *window;
  SamenCanvas *canvas;
  SamenHistory *history;
  char *selection;
  gboolean read_only;
  guint edits;
} Desk;

/* --- the stand-in ------------------------------------------------------------------- */

static const SamenProject *
now (Desk *desk)
{
  return samen_history_now (desk->history);
}

static void
show (Desk *desk)
{
  SamenState state = { now (desk), NULL, NULL, desk->selection, desk->read_only };

  samen_editor_show (SAMEN_EDITOR (desk->canvas), &state);
}

static void
edit_cb (SamenCanvas *canvas,
         gpointer     next,
         const char  *label,
         guint        stroke,
         const char  *focus,
         Desk        *desk)
{
  desk->edits++;
  samen_history_push (desk->history, next, label, stroke, focus);
  show (desk);
}

static void
cancel_cb (SamenCanvas *canvas,
           guint        stroke,
           Desk        *desk)
{
  samen_history_cancel (desk->history, stroke);
  show (desk);
}

static void
select_cb (SamenCanvas *canvas,
           const char  *subject,
           Desk        *desk)
{
  char *held = g_strdup (subject);

  g_free (desk->selection);
  desk->selection = held;
  show (desk);
}

static SamenProject *
with_party (SamenProject    *project,
            const char      *name,
            SamenKind        kind,
            SamenCommitment  commitment)
{
  g_autoptr (SamenProject) before = project;
  SamenParty *party = samen_record_new (&samen_party_class);

  samen_record_set_text (party, samen_record_class_find (&samen_party_class, "name"), name);
  party->kind = (int) kind;
  party->commitment = (int) commitment;
  return samen_edit_add (before, SAMEN_SUBJECT_PROJECT, "parties", party, G_MAXUINT, NULL);
}

static SamenProject *
with_relation (SamenProject      *project,
               const char        *from,
               const char        *to,
               SamenRelationKind  kind)
{
  g_autoptr (SamenProject) before = project;

  return samen_edit_connect (before, from, to, kind, NULL);
}

/* Six parties, p1 to p6, and three relations. */
static SamenProject *
sample (void)
{
  SamenProject *project = samen_project_new (SAMEN_LANGUAGE_NL);
  g_autoptr (SamenProject) unplaced = NULL;

  samen_project_complete (project);
  project = with_party (project, "Gemeente", SAMEN_KIND_GOVERNMENT, SAMEN_COMMITMENT_CARRYING);
  project = with_party (project, "GGD", SAMEN_KIND_PUBLIC_SERVICE, SAMEN_COMMITMENT_COMMITTED);
  project = with_party (project, "Huisartsen", SAMEN_KIND_CARE, SAMEN_COMMITMENT_INTERESTED);
  project = with_party (project, "Ouders", SAMEN_KIND_RESIDENTS, SAMEN_COMMITMENT_AWARE);
  project = with_party (project, "Basisscholen", SAMEN_KIND_EDUCATION, SAMEN_COMMITMENT_COMMITTED);
  project = with_party (project, "Supermarkt", SAMEN_KIND_BUSINESS, SAMEN_COMMITMENT_AWARE);
  project = with_relation (project, "p1", "p2", SAMEN_RELATION_STEERS);
  project = with_relation (project, "p1", "p3", SAMEN_RELATION_FUNDS);
  unplaced = with_relation (project, "p4", "p6", SAMEN_RELATION_TENSION);
  return samen_map_place (unplaced, FALSE);
}

/* Runs the main loop until the map is on screen in full. */
static void
settle (Desk *desk)
{
  while (gtk_widget_get_width (GTK_WIDGET (desk->canvas)) == 0 || !samen_canvas_is_settled (desk->canvas))
    g_main_context_iteration (NULL, TRUE);
}

static void
open_desk (Desk          *desk,
           gconstpointer  empty)
{
  g_autoptr (SamenProject) project = empty != NULL ? samen_project_new (SAMEN_LANGUAGE_EN) : sample ();

  samen_project_complete (project);
  desk->history = samen_history_new (project);
  desk->canvas = SAMEN_CANVAS (samen_canvas_new ());
  g_signal_connect (desk->canvas, "edit", G_CALLBACK (edit_cb), desk);
  g_signal_connect (desk->canvas, "cancel", G_CALLBACK (cancel_cb), desk);
  g_signal_connect (desk->canvas, "select", G_CALLBACK (select_cb), desk);
  desk->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (desk->window), 900, 800);
  gtk_window_set_child (GTK_WINDOW (desk->window), GTK_WIDGET (desk->canvas));
  show (desk);
  gtk_window_present (GTK_WINDOW (desk->window));
  settle (desk);
}

static void
close_desk (Desk          *desk,
            gconstpointer  empty)
{
  g_object_ref (desk->canvas);
  gtk_window_destroy (GTK_WINDOW (desk->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (desk->canvas);
  samen_history_free (desk->history);
  g_free (desk->selection);
}

static void
act (Desk       *desk,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (desk->canvas), action, NULL));
}

static const SamenParty *
party (Desk       *desk,
       const char *id)
{
  return samen_project_party (now (desk), id);
}

/* From a party's own place by so many pixels, in three steps. */
static void
drag_by (Desk       *desk,
         const char *id,
         double      dx,
         double      dy)
{
  double x;
  double y;

  g_assert_true (samen_canvas_where (desk->canvas, id, &x, &y));
  g_assert_true (samen_canvas_drag_begin (desk->canvas, id, x, y));
  for (int i = 1; i <= 3; i++)
    samen_canvas_drag_to (desk->canvas, x + dx * i / 3, y + dy * i / 3);
}

/* --- looking --------------------------------------------------------------------------- */

static void
test_has_a_child_per_party (Desk          *desk,
                            gconstpointer  empty)
{
  GtkWidget *list = GTK_WIDGET (desk->canvas->nodes);
  guint n = 0;

  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (list)), ==, GTK_ACCESSIBLE_ROLE_LIST);
  for (GtkWidget *child = gtk_widget_get_first_child (list); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      gtk_test_accessible_assert_role (child, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      g_assert_true (gtk_widget_get_focusable (child));
      if (g_strcmp0 (samen_canvas_node_subject (SAMEN_CANVAS_NODE (child)), "p1") == 0)
        {
          gtk_test_accessible_assert_property (child, GTK_ACCESSIBLE_PROPERTY_LABEL, "Gemeente");
          gtk_test_accessible_assert_property (child, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                               "government, carries the ambition, 2 relations");
          g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_RELATION_FLOW_TO));
        }
      n++;
    }
  g_assert_cmpuint (n, ==, 7);
}

static void
test_zooms_at_a_point (Desk          *desk,
                       gconstpointer  empty)
{
  double x, y, x_then, y_then;

  samen_canvas_to_map (desk->canvas, 200, 300, &x, &y);
  samen_canvas_zoom_at (desk->canvas, 2.5, 200, 300);
  samen_canvas_to_map (desk->canvas, 200, 300, &x_then, &y_then);
  g_assert_cmpfloat_with_epsilon (x, x_then, 1);
  g_assert_cmpfloat_with_epsilon (y, y_then, 1);
  act (desk, "canvas.zoom-fit");
  g_assert_true (samen_canvas_shows_all (desk->canvas));
}

static void
test_reveals (Desk          *desk,
              gconstpointer  empty)
{
  double x;
  double y;

  samen_canvas_set_view (desk->canvas, 6, -200, -200);
  samen_canvas_reveal (desk->canvas, "p3");
  g_assert_true (samen_canvas_where (desk->canvas, "p3", &x, &y));
  g_assert_cmpfloat (x, >, 0);
  g_assert_cmpfloat (x, <, gtk_widget_get_width (GTK_WIDGET (desk->canvas)));
  g_assert_cmpfloat (y, >, 0);
  g_assert_cmpfloat (y, <, gtk_widget_get_height (GTK_WIDGET (desk->canvas)));
}

static void
test_knows_what_is_where (Desk          *desk,
                          gconstpointer  empty)
{
  g_autofree char *ambition = NULL;
  g_autofree char *nothing = samen_canvas_pick (desk->canvas, 3, 3);
  double x;
  double y;

  g_assert_null (nothing);
  SAMEN_EACH (const SamenParty, each, now (desk)->parties)
  {
    g_autofree char *found = NULL;

    samen_canvas_where (desk->canvas, each->id, &x, &y);
    found = samen_canvas_pick (desk->canvas, x, y);
    g_assert_cmpstr (found, ==, each->id);
  }
  samen_canvas_where (desk->canvas, SAMEN_SUBJECT_AMBITION, &x, &y);
  ambition = samen_canvas_pick (desk->canvas, x, y);
  g_assert_cmpstr (ambition, ==, SAMEN_SUBJECT_AMBITION);
}

/* With the arrows alone everyone can be reached. */
static void
test_arrows_reach_everyone (Desk          *desk,
                            gconstpointer  empty)
{
  static const GtkDirectionType directions[] = { GTK_DIR_LEFT, GTK_DIR_RIGHT, GTK_DIR_UP, GTK_DIR_DOWN };
  g_autoptr (GHashTable) reached = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) queue = g_ptr_array_new ();

  g_ptr_array_add (queue, (gpointer) SAMEN_SUBJECT_AMBITION);
  while (queue->len > 0)
    {
      const char *at = g_ptr_array_steal_index (queue, 0);

      if (!g_hash_table_add (reached, (gpointer) at))
        continue;
      for (guint i = 0; i < 4; i++)
        {
          const char *next = samen_canvas_nodes_toward (desk->canvas->nodes, at, directions[i]);

          if (next != NULL)
            g_ptr_array_add (queue, (gpointer) next);
        }
    }
  g_assert_cmpuint (g_hash_table_size (reached), ==, 7);
}

/* --- moving ---------------------------------------------------------------------------------- */

static void
test_drag_is_one_step (Desk          *desk,
                       gconstpointer  empty)
{
  const SamenProject *before = now (desk);

  drag_by (desk, "p3", 9, -6);
  samen_canvas_drag_drop (desk->canvas);
  g_assert_cmpuint (desk->edits, >, 1);
  g_assert_true (now (desk) != before);
  g_assert_cmpstr (samen_history_undo_label (desk->history), ==, "Move Huisartsen");
  g_assert_true (samen_history_undo (desk->history));
  g_assert_true (now (desk) == before);
}

static void
test_drag_is_given_up (Desk          *desk,
                       gconstpointer  empty)
{
  const SamenProject *before = now (desk);

  drag_by (desk, "p3", 30, 30);
  g_assert_true (now (desk) != before);
  g_assert_true (samen_canvas_back_out (desk->canvas));
  g_assert_true (now (desk) == before);
  g_assert_cmpint (desk->canvas->mode, ==, SAMEN_CANVAS_IDLE);
}

/* Straight through the middle to the other side: the ring changes, never the kind. */
static void
test_drag_keeps_the_kind (Desk          *desk,
                          gconstpointer  empty)
{
  double x, y, x0, y0;

  samen_canvas_where (desk->canvas, "p4", &x, &y);
  samen_canvas_where (desk->canvas, SAMEN_SUBJECT_AMBITION, &x0, &y0);
  drag_by (desk, "p4", (x0 - x) * 0.7, (y0 - y) * 0.7);
  g_assert_cmpint (party (desk, "p4")->kind, ==, SAMEN_KIND_RESIDENTS);
  g_assert_cmpint (party (desk, "p4")->commitment, ==, SAMEN_COMMITMENT_CARRYING);
  g_assert_cmpstr (samen_history_undo_label (desk->history), ==, "Change Commitment of Ouders");
  samen_canvas_drag_drop (desk->canvas);

  drag_by (desk, "p4", 2 * (x0 - x), 2 * (y0 - y));
  g_assert_cmpint (party (desk, "p4")->kind, ==, SAMEN_KIND_RESIDENTS);
  samen_canvas_drag_drop (desk->canvas);
}

/* What hangs on the party is not in the tiles while it is on its way. */
static void
test_drag_lifts (Desk          *desk,
                 gconstpointer  empty)
{
  g_autoptr (SamenScene) scene = NULL;

  drag_by (desk, "p1", 5, 5);
  scene = samen_canvas_scene_without_lifted (desk->canvas);
  g_assert_null (samen_scene_find (scene, "party p1"));
  g_assert_null (samen_scene_find (scene, "relation r7"));
  g_assert_nonnull (samen_scene_find (scene, "party p2"));
  g_assert_nonnull (samen_scene_find (desk->canvas->map->scene, "party p1"));
  samen_canvas_drag_drop (desk->canvas);
}

static void
test_keys_move (Desk          *desk,
                gconstpointer  empty)
{
  double outward = party (desk, "p2")->outward;
  const SamenProject *before = now (desk);

  samen_canvas_nodes_focus (desk->canvas->nodes, "p2", TRUE);
  samen_canvas_nudge (desk->canvas, 0, -2);
  samen_canvas_nudge (desk->canvas, -2, 0);
  g_assert_true (party (desk, "p2")->outward != outward);
  samen_canvas_nudge_end (desk->canvas);
  samen_canvas_nudge (desk->canvas, -2, 0);
  g_assert_true (samen_history_undo (desk->history));
  g_assert_true (samen_history_undo (desk->history));
  g_assert_true (now (desk) == before);
  show (desk);
  samen_canvas_change_ring (desk->canvas, 1);
  g_assert_cmpint (party (desk, "p2")->commitment, ==, SAMEN_COMMITMENT_INTERESTED);
  samen_canvas_change_ring (desk->canvas, -1);
  samen_canvas_change_ring (desk->canvas, -1);
  samen_canvas_change_ring (desk->canvas, -1);
  g_assert_cmpint (party (desk, "p2")->commitment, ==, SAMEN_COMMITMENT_CARRYING);
}

/* --- adding, naming, removing -------------------------------------------------------------------- */

static void
test_adds_and_names (Desk          *desk,
                     gconstpointer  empty)
{
  const SamenProject *before = now (desk);

  act (desk, "canvas.add-party");
  g_assert_cmpuint (samen_list_length (now (desk)->parties), ==, 7);
  g_assert_nonnull (desk->canvas->entry);
  gtk_editable_set_text (GTK_EDITABLE (desk->canvas->entry), "Buurtzorg");
  samen_canvas_entry_finish (desk->canvas, TRUE);
  g_assert_cmpstr (party (desk, desk->selection)->name, ==, "Buurtzorg");
  g_assert_cmpstr (samen_history_undo_label (desk->history), ==, "Add Buurtzorg");
  g_assert_true (samen_history_undo (desk->history));
  g_assert_true (now (desk) == before);
}

static void
test_escape_takes_it_back (Desk          *desk,
                           gconstpointer  empty)
{
  const SamenProject *before = now (desk);

  act (desk, "canvas.add-party");
  g_assert_true (samen_canvas_back_out (desk->canvas));
  g_assert_true (now (desk) == before);
  g_assert_null (desk->canvas->entry);

  /* A name of blanks is no name. */
  act (desk, "canvas.add-party");
  gtk_editable_set_text (GTK_EDITABLE (desk->canvas->entry), "   ");
  samen_canvas_entry_finish (desk->canvas, TRUE);
  g_assert_true (now (desk) == before);
}

/* Where it was asked for: sector and ring under the pointer. */
static void
test_adds_at_a_point (Desk          *desk,
                      gconstpointer  empty)
{
  const SamenNode *node = samen_map_node (desk->canvas->map, "p5");

  samen_canvas_add_party_at (desk->canvas, node->x * 1.02, node->y * 1.02);
  samen_canvas_entry_finish (desk->canvas, TRUE);
  g_assert_cmpint (party (desk, desk->selection)->kind, ==, SAMEN_KIND_EDUCATION);
  g_assert_cmpint (party (desk, desk->selection)->commitment, ==, SAMEN_COMMITMENT_COMMITTED);
}

static void
test_removes (Desk          *desk,
              gconstpointer  empty)
{
  const SamenProject *before = now (desk);

  samen_canvas_select (desk->canvas, "p1");
  act (desk, "canvas.delete");
  g_assert_null (party (desk, "p1"));
  g_assert_cmpuint (samen_list_length (now (desk)->relations), ==, 1);
  g_assert_null (desk->selection);
  g_assert_cmpstr (samen_history_undo_label (desk->history), ==, "Remove Gemeente");
  g_assert_true (samen_history_undo (desk->history));
  g_assert_true (now (desk) == before);
}

static void
test_edits_the_ambition (Desk          *desk,
                         gconstpointer  empty)
{
  GtkWidget *scroller;
  GtkTextBuffer *buffer;

  act (desk, "canvas.edit-ambition");
  scroller = gtk_widget_get_first_child (desk->canvas->entry);
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller))));
  gtk_text_buffer_set_text (buffer, "  Iedereen doet mee ", -1);
  samen_canvas_entry_finish (desk->canvas, TRUE);
  g_assert_cmpstr (now (desk)->ambition->statement, ==, "Iedereen doet mee");
}

/* --- relations --------------------------------------------------------------------------------------- */

static void
test_draws_a_relation (Desk          *desk,
                       gconstpointer  empty)
{
  const SamenProject *before = now (desk);
  const SamenRelation *relation;

  samen_canvas_connect_begin (desk->canvas, "p5", TRUE);
  samen_canvas_connect_to (desk->canvas, "p5");
  g_assert_null (desk->canvas->target);
  samen_canvas_connect_to (desk->canvas, "p4");
  samen_canvas_connect_drop (desk->canvas);
  relation = samen_project_relation (now (desk), desk->selection);
  g_assert_nonnull (relation);
  g_assert_cmpstr (relation->from, ==, "p5");
  g_assert_cmpstr (relation->to, ==, "p4");
  g_assert_nonnull (desk->canvas->link);

  /* To say at once what it is belongs to the same step. */
  g_signal_emit_by_name (desk->canvas->link, "kind-wanted", SAMEN_RELATION_SERVES);
  relation = samen_project_relation (now (desk), desk->selection);
  g_assert_cmpint (relation->kind, ==, SAMEN_RELATION_SERVES);
  g_assert_true (samen_history_undo (desk->history));
  g_assert_true (now (desk) == before);
}

static void
test_turns_a_relation_round (Desk          *desk,
                             gconstpointer  empty)
{
  samen_canvas_select (desk->canvas, "r7");
  act (desk, "canvas.reverse");
  g_assert_cmpstr (samen_project_relation (now (desk), "r7")->from, ==, "p2");
  act (desk, "canvas.delete");
  g_assert_null (samen_project_relation (now (desk), "r7"));
}

/* --- the rest ------------------------------------------------------------------------------------------ */

static void
test_placement_is_an_edit (Desk          *desk,
                           gconstpointer  empty)
{
  g_object_set (desk->canvas, "placement", "free", NULL);
  g_assert_cmpint (now (desk)->placement, ==, SAMEN_PLACEMENT_FREE);
  g_assert_true (samen_history_undo (desk->history));
  g_object_set (desk->canvas, "show-relations", FALSE, "show-names", FALSE, NULL);
  g_assert_null (samen_scene_find (desk->canvas->map->scene, "relation r7"));
  g_assert_null (samen_scene_find (desk->canvas->map->scene, "name p1"));
}

static void
test_read_only_changes_nothing (Desk          *desk,
                                gconstpointer  empty)
{
  const SamenProject *before = now (desk);

  desk->read_only = TRUE;
  show (desk);
  samen_canvas_select (desk->canvas, "p1");
  g_assert_false (samen_canvas_drag_begin (desk->canvas, "p1", 10, 10));
  samen_canvas_add_party_at (desk->canvas, 0, 100);
  samen_canvas_entry_begin (desk->canvas, "p1", 0);
  samen_canvas_connect_begin (desk->canvas, "p1", TRUE);
  samen_canvas_nudge (desk->canvas, 1, 1);
  samen_canvas_change_ring (desk->canvas, 1);
  gtk_widget_activate_action (GTK_WIDGET (desk->canvas), "canvas.delete", NULL);
  gtk_widget_activate_action (GTK_WIDGET (desk->canvas), "canvas.add-party", NULL);
  g_object_set (desk->canvas, "placement", "free", NULL);
  g_assert_true (now (desk) == before);
  g_assert_null (desk->canvas->entry);
  g_assert_cmpint (desk->canvas->mode, ==, SAMEN_CANVAS_IDLE);
}

/* Nothing there yet: a hint, and a first party wherever one asks for it. */
static void
test_begins_empty (Desk          *desk,
                   gconstpointer  empty)
{
  g_assert_true (gtk_widget_get_visible (desk->canvas->hint));
  g_assert_false (gtk_widget_get_visible (desk->canvas->bottom_end));
  samen_canvas_add_party_at (desk->canvas, 0, desk->canvas->map->geometry.ambition + 20);
  samen_canvas_entry_finish (desk->canvas, TRUE);
  g_assert_cmpuint (samen_list_length (now (desk)->parties), ==, 1);
  g_assert_cmpint (party (desk, desk->selection)->commitment, ==, SAMEN_COMMITMENT_CARRYING);
  g_assert_false (gtk_widget_get_visible (desk->canvas->hint));
}

#define ADD(name, function) g_test_add ("/canvas/" name, Desk, NULL, open_desk, function, close_desk)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_log_set_always_fatal (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL);
  gtk_init ();
  adw_init ();
  samen_app_register_resource ();
  ADD ("has-a-child-per-party", test_has_a_child_per_party);
  ADD ("zooms-at-a-point", test_zooms_at_a_point);
  ADD ("reveals", test_reveals);
  ADD ("knows-what-is-where", test_knows_what_is_where);
  ADD ("arrows-reach-everyone", test_arrows_reach_everyone);
  ADD ("drag-is-one-step", test_drag_is_one_step);
  ADD ("drag-is-given-up", test_drag_is_given_up);
  ADD ("drag-keeps-the-kind", test_drag_keeps_the_kind);
  ADD ("drag-lifts", test_drag_lifts);
  ADD ("keys-move", test_keys_move);
  ADD ("adds-and-names", test_adds_and_names);
  ADD ("escape-takes-it-back", test_escape_takes_it_back);
  ADD ("adds-at-a-point", test_adds_at_a_point);
  ADD ("removes", test_removes);
  ADD ("edits-the-ambition", test_edits_the_ambition);
  ADD ("draws-a-relation", test_draws_a_relation);
  ADD ("turns-a-relation-round", test_turns_a_relation_round);
  ADD ("placement-is-an-edit", test_placement_is_an_edit);
  ADD ("read-only-changes-nothing", test_read_only_changes_nothing);
  g_test_add ("/canvas/begins-empty", Desk, "empty", open_desk, test_begins_empty, close_desk);
  return g_test_run ();
}
