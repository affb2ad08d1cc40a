/* tests/scene/test-track.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/edit.h"
#include "scene/track.h"

#include <math.h>

/* @n parties of one kind; party i answers paradox 9 with positions[i]. */
static SamenProject *
answered (const int *positions,
          guint      n)
{
  SamenProject *project = samen_project_new (SAMEN_LANGUAGE_NL);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SamenProject) before = project;
      SamenParty *party = samen_record_new (&samen_party_class);
      g_autofree char *id = g_strdup_printf ("p%u", i + 1);

      party->id = g_ref_string_new (id);
      party->name = g_ref_string_new (id);
      project = samen_edit_add (before, SAMEN_SUBJECT_PROJECT, "parties", party, G_MAXUINT, NULL);
      if (positions[i] != SAMEN_NONE)
        {
          g_autoptr (SamenProject) without = project;

          project = samen_edit_answer (without, NULL, id, 9, SAMEN_ANSWER_GIVEN, positions[i]);
        }
    }
  return project;
}

static SamenTrackOptions
options_for (const SamenProject *project,
             SamenTrackParts     parts)
{
  return (SamenTrackOptions){ .project = project, .round = samen_project_latest_round (project), .look = samen_look_light (), .number = 9, .parts = parts, .x = 20, .y = 100, .width = 400, .thickness = 4, .dot = 7, .code_size = 6, .marker = 7 };
}

static void
test_place_and_back (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);
  SamenTrackOptions options = options_for (project, 0);

  g_assert_cmpfloat (samen_track_x (&options, -100), ==, 20);
  g_assert_cmpfloat (samen_track_x (&options, 0), ==, 220);
  g_assert_cmpfloat (samen_track_x (&options, 100), ==, 420);
  for (int position = -100; position <= 100; position++)
    g_assert_cmpint ((int) round (samen_track_position (&options, samen_track_x (&options, position))), ==, position);
  g_assert_cmpfloat (samen_track_position (&options, 9999), ==, 100);
}

/* Dots of one place go above each other; none stands far from its place. */
static void
test_lanes_do_not_touch (void)
{
  static const int positions[] = { 0, 0, 0, 1, 2, 40, 41, -100, -99, 100 };
  g_autoptr (SamenProject) project = answered (positions, G_N_ELEMENTS (positions));
  SamenTrackOptions options = options_for (project, SAMEN_TRACK_PARTIES | SAMEN_TRACK_CODES);
  g_autoptr (SamenScene) scene = samen_scene_new (0, 0, 440, 200);
  g_autoptr (GArray) dots = NULL;
  guint lanes = samen_track_add (scene, &options, &dots);

  g_assert_cmpuint (dots->len, ==, G_N_ELEMENTS (positions));
  g_assert_cmpuint (lanes, ==, samen_track_lanes (&options));
  for (guint i = 0; i < dots->len; i++)
    for (guint j = 0; j < i; j++)
      {
        const SamenTrackDot *a = &g_array_index (dots, SamenTrackDot, i);
        const SamenTrackDot *b = &g_array_index (dots, SamenTrackDot, j);

        g_assert_true (fabs (a->y - b->y) > 12 || fabs (a->x - b->x) > 14);
      }
}

/* However many stand at a pole, none is pushed past it. */
static void
test_nobody_passes_a_pole (void)
{
  int positions[80];
  g_autoptr (SamenProject) project = NULL;
  g_autoptr (SamenScene) scene = samen_scene_new (0, 0, 440, 200);
  g_autoptr (GArray) dots = NULL;
  SamenTrackOptions options;

  for (guint i = 0; i < G_N_ELEMENTS (positions); i++)
    positions[i] = i % 2 == 0 ? 100 : -100;
  project = answered (positions, G_N_ELEMENTS (positions));
  options = options_for (project, SAMEN_TRACK_PARTIES | SAMEN_TRACK_CODES);
  samen_track_add (scene, &options, &dots);
  for (guint i = 0; i < dots->len; i++)
    {
      double x = g_array_index (dots, SamenTrackDot, i).x;

      g_assert_cmpfloat (x, >=, options.x - 0.018 * options.width - 0.01);
      g_assert_cmpfloat (x, <=, options.x + options.width + 0.01);
    }
}

/* A missing answer is never the middle. */
static void
test_missing_is_not_drawn (void)
{
  static const int positions[] = { SAMEN_NONE, 50, SAMEN_NONE };
  g_autoptr (SamenProject) project = answered (positions, G_N_ELEMENTS (positions));
  SamenTrackOptions options = options_for (project, SAMEN_TRACK_PARTIES);
  g_autoptr (SamenScene) scene = samen_scene_new (0, 0, 440, 200);
  g_autoptr (GArray) dots = NULL;

  samen_track_add (scene, &options, &dots);
  g_assert_cmpuint (dots->len, ==, 1);
  g_assert_cmpfloat (g_array_index (dots, SamenTrackDot, 0).x, ==, samen_track_x (&options, 50));
}

/* Now and wanted at one place stand beside each other, equally far from it. */
static void
test_markers_step_aside (void)
{
  g_autoptr (SamenProject) bare = samen_project_new (SAMEN_LANGUAGE_NL);
  g_autoptr (SamenProject) now = samen_edit_set_number (bare, "@paradox-9", "agreed", 10);
  g_autoptr (SamenProject) both = samen_edit_set_number (now, "@paradox-9", "desired", 10);
  SamenTrackOptions options = options_for (both, SAMEN_TRACK_MARKERS | SAMEN_TRACK_ARROW);
  g_autoptr (SamenScene) scene = samen_scene_new (0, 0, 440, 200);
  const SamenBox *agreed;
  const SamenBox *desired;

  samen_track_add (scene, &options, NULL);
  agreed = &samen_scene_find (scene, "agreed")->bounds;
  desired = &samen_scene_find (scene, "desired")->bounds;
  g_assert_cmpfloat (agreed->x + agreed->width, <, desired->x);
  g_assert_cmpfloat_with_epsilon ((agreed->x + agreed->width / 2 + desired->x + desired->width / 2) / 2,
                                  samen_track_x (&options, 10), 0.5);
  g_assert_null (samen_scene_find (scene, "arrow"));
}

static void
test_nothing_agreed_no_marker (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);
  SamenTrackOptions options = options_for (project, SAMEN_TRACK_MARKERS);
  g_autoptr (SamenScene) scene = samen_scene_new (0, 0, 440, 200);

  samen_track_add (scene, &options, NULL);
  g_assert_null (samen_scene_find (scene, "agreed"));
  g_assert_null (samen_scene_find (scene, "desired"));
}

/* A second round in which p1 comes from −60 to 40, p2 stays, p3 comes new, p4 leaves. */
static SamenProject *
two_rounds (void)
{
  static const int first[] = { -60, 10, SAMEN_NONE, 80 };
  g_autoptr (SamenProject) one = answered (first, G_N_ELEMENTS (first));
  g_autoptr (SamenProject) agreed = samen_edit_set_number (one, "@paradox-9", "agreed", -40);
  g_autoptr (SamenProject) two = samen_edit_add_round (agreed, "Tweede", NULL, NULL, NULL);
  g_autoptr (SamenProject) p1 = samen_edit_answer (two, NULL, "p1", 9, SAMEN_ANSWER_GIVEN, 40);
  g_autoptr (SamenProject) p2 = samen_edit_answer (p1, NULL, "p2", 9, SAMEN_ANSWER_GIVEN, 11);
  g_autoptr (SamenProject) p3 = samen_edit_answer (p2, NULL, "p3", 9, SAMEN_ANSWER_GIVEN, -90);

  return samen_edit_set_number (p3, "@paradox-9", "agreed", 20);
}

static SamenTrackOptions
compared (const SamenProject *project,
          SamenTrackParts     parts)
{
  SamenTrackOptions options = options_for (project, parts);

  options.before = samen_project_round_before (project, options.round->id);
  return options;
}

static guint
marks_of (const SamenScene *scene,
          const char       *key)
{
  const SamenFigure *figure = samen_scene_find (scene, key);

  g_assert_nonnull (figure);
  return figure->marks->len;
}

/* Hollow is fill and outline; an arrow adds its line and its head. */
static void
test_movement_has_an_arrow (void)
{
  g_autoptr (SamenProject) project = two_rounds ();
  SamenTrackOptions options = compared (project, SAMEN_TRACK_PARTIES | SAMEN_TRACK_CODES | SAMEN_TRACK_MARKERS);
  g_autoptr (SamenScene) scene = samen_scene_new (0, 0, 440, 200);
  g_autoptr (GArray) dots = NULL;

  samen_track_add (scene, &options, &dots);
  g_assert_cmpuint (dots->len, ==, 3);
  g_assert_cmpuint (marks_of (scene, "moved p1"), ==, 4);
  g_assert_cmpuint (marks_of (scene, "moved p2"), ==, 2);
  g_assert_null (samen_scene_find (scene, "moved p3"));
  g_assert_nonnull (samen_scene_find (scene, "dot p3"));
  g_assert_cmpuint (marks_of (scene, "moved p4"), ==, 2);
  g_assert_null (samen_scene_find (scene, "dot p4"));
  g_assert_nonnull (samen_scene_find (scene, "half before"));
  g_assert_cmpuint (marks_of (scene, "agreed before"), ==, 4);
}

/* Where it came from and where it is now lie in one lane, with nobody in between. */
static void
test_a_pair_shares_a_lane (void)
{
  g_autoptr (SamenProject) project = two_rounds ();
  SamenTrackOptions options = compared (project, SAMEN_TRACK_PARTIES | SAMEN_TRACK_CODES);
  g_autoptr (SamenScene) scene = samen_scene_new (0, 0, 440, 200);
  const SamenBox *moved;
  const SamenBox *between;

  samen_track_add (scene, &options, NULL);
  moved = &samen_scene_find (scene, "moved p1")->bounds;
  between = &samen_scene_find (scene, "dot p2")->bounds;
  g_assert_cmpfloat (moved->x, <, samen_track_x (&options, -60));
  g_assert_true (between->y + between->height <= moved->y + 3 || moved->y + moved->height <= between->y + 3);
}

/* On a closed row the group's median says it. */
static void
test_closed_row_shows_the_group (void)
{
  g_autoptr (SamenProject) project = two_rounds ();
  SamenTrackOptions options = compared (project, SAMEN_TRACK_PARTIES);
  g_autoptr (SamenScene) scene = samen_scene_new (0, 0, 440, 200);

  samen_track_add (scene, &options, NULL);
  g_assert_nonnull (samen_scene_find (scene, "half before"));
  g_assert_null (samen_scene_find (scene, "moved p1"));
}

/* What is covered is nowhere to be seen, whoever asks. */
static void
test_covered_is_not_drawn (void)
{
  g_autoptr (SamenProject) bare = two_rounds ();
  const SamenRound *latest = samen_project_latest_round (bare);
  g_autoptr (SamenProject) project = samen_edit_set_number (bare, latest->id, "covered", 1 << 8);
  SamenTrackOptions options = compared (project, SAMEN_TRACK_PARTIES | SAMEN_TRACK_CODES);
  g_autoptr (SamenScene) scene = samen_scene_new (0, 0, 440, 200);

  samen_track_add (scene, &options, NULL);
  g_assert_null (samen_scene_find (scene, "dot p1"));
  g_assert_null (samen_scene_find (scene, "dot p3"));
  g_assert_cmpuint (marks_of (scene, "moved p1"), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/track/place", test_place_and_back);
  g_test_add_func ("/track/lanes", test_lanes_do_not_touch);
  g_test_add_func ("/track/poles", test_nobody_passes_a_pole);
  g_test_add_func ("/track/missing", test_missing_is_not_drawn);
  g_test_add_func ("/track/markers", test_markers_step_aside);
  g_test_add_func ("/track/no-marker", test_nothing_agreed_no_marker);
  g_test_add_func ("/track/moved", test_movement_has_an_arrow);
  g_test_add_func ("/track/pair", test_a_pair_shares_a_lane);
  g_test_add_func ("/track/closed", test_closed_row_shows_the_group);
  g_test_add_func ("/track/covered", test_covered_is_not_drawn);
  return g_test_run ();
}
