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
  return g_test_run ();
}
