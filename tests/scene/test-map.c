/* tests/scene/test-map.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/edit.h"
#include "scene/dump.h"
#include "scene/map.h"

#include <math.h>
#include <string.h>

static SamenProject *
add_party (SamenProject   *project,
           const char     *name,
           SamenKind       kind,
           SamenCommitment commitment,
           char          **id)
{
  g_autoptr (SamenProject) before = project;
  SamenParty *party = samen_record_new (&samen_party_class);

  party->name = g_ref_string_new (name);
  party->kind = kind;
  party->commitment = commitment;
  return samen_edit_add (before, SAMEN_SUBJECT_PROJECT, "parties", party, G_MAXUINT, id);
}

/* Three parties, p1 steers p2, p2 and p3 in tension; all placed. */
static SamenProject *
small_project (void)
{
  SamenProject *project = samen_project_new (SAMEN_LANGUAGE_NL);
  g_autoptr (SamenProject) bare = NULL;
  g_autoptr (SamenProject) one = NULL;
  g_autoptr (SamenProject) two = NULL;

  project = add_party (project, "Gemeente", SAMEN_KIND_GOVERNMENT, SAMEN_COMMITMENT_CARRYING, NULL);
  project = add_party (project, "GGD", SAMEN_KIND_PUBLIC_SERVICE, SAMEN_COMMITMENT_COMMITTED, NULL);
  bare = add_party (project, "Ouders", SAMEN_KIND_RESIDENTS, SAMEN_COMMITMENT_AWARE, NULL);
  one = samen_edit_connect (bare, "p1", "p2", SAMEN_RELATION_STEERS, NULL);
  two = samen_edit_connect (one, "p2", "p3", SAMEN_RELATION_TENSION, NULL);
  return samen_map_place (two, FALSE);
}

static SamenMap *
build (const SamenProject *project,
       const char         *emphasis,
       const char         *moving,
       SamenMap           *previous)
{
  SamenMapOptions options = { project, samen_look_light (), SAMEN_MAP_ALL, emphasis, 0, moving };

  return samen_map_build (&options, previous);
}

static void
test_everything_has_a_figure (void)
{
  static const char *const keys[] = { "ring", "ambition", "sector government", "sector residents", "kind public-service",
                                      "link p1", "party p3", "name p2", "relation r4", "relation r5", "bubble 1" };
  g_autoptr (SamenProject) project = small_project ();
  g_autoptr (SamenMap) map = build (project, NULL, NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_assert_nonnull (samen_scene_find (map->scene, keys[i]));
  g_assert_null (samen_scene_find (map->scene, "sector care"));
}

static void
test_same_project_same_picture (void)
{
  g_autoptr (SamenProject) project = small_project ();
  g_autoptr (SamenMap) one = build (project, NULL, NULL, NULL);
  g_autoptr (SamenMap) two = build (project, NULL, NULL, NULL);
  g_autofree char *a = samen_scene_dump (one->scene);
  g_autofree char *b = samen_scene_dump (two->scene);

  g_assert_cmpstr (a, ==, b);
}

/* A second map takes over every figure of the first when nothing changed. */
static void
test_figures_are_used_again (void)
{
  g_autoptr (SamenProject) project = small_project ();
  g_autoptr (SamenMap) one = build (project, NULL, NULL, NULL);
  g_autoptr (SamenMap) two = build (project, NULL, NULL, one);

  g_assert_cmpuint (one->scene->figures->len, ==, two->scene->figures->len);
  for (guint i = 0; i < one->scene->figures->len; i++)
    g_assert_true (g_ptr_array_index (one->scene->figures, i) == g_ptr_array_index (two->scene->figures, i));
}

/* A party on its way changes what hangs on it and nothing else. */
static void
test_moving_touches_little (void)
{
  g_autoptr (SamenProject) project = small_project ();
  g_autoptr (SamenMap) before = build (project, NULL, NULL, NULL);
  g_autoptr (SamenProject) moved = samen_edit_place (project, "p1", SAMEN_KIND_GOVERNMENT, SAMEN_COMMITMENT_CARRYING, 0.9, NAN);
  g_autoptr (SamenMap) after = build (moved, NULL, "p1", before);

  g_assert_true (samen_scene_find (after->scene, "party p1") != samen_scene_find (before->scene, "party p1"));
  g_assert_true (samen_scene_find (after->scene, "relation r4") != samen_scene_find (before->scene, "relation r4"));
  g_assert_true (samen_scene_find (after->scene, "party p2") == samen_scene_find (before->scene, "party p2"));
  g_assert_true (samen_scene_find (after->scene, "relation r5") == samen_scene_find (before->scene, "relation r5"));
  g_assert_true (samen_scene_find (after->scene, "ambition") == samen_scene_find (before->scene, "ambition"));
}

static SamenColour
badge_colour (SamenMap   *map,
              const char *key)
{
  SamenFigure *figure = samen_scene_find (map->scene, key);

  return g_array_index (figure->marks, SamenMark, 1).colour;
}

/* Seen from p1: its neighbour keeps its colour, the third party fades. */
static void
test_emphasis_fades_the_rest (void)
{
  const SamenLook *look = samen_look_light ();
  g_autoptr (SamenProject) project = small_project ();
  g_autoptr (SamenMap) map = build (project, "p1", NULL, NULL);

  g_assert_cmphex (badge_colour (map, "party p1"), ==, look->kinds[SAMEN_KIND_GOVERNMENT]);
  g_assert_cmphex (badge_colour (map, "party p2"), ==, look->kinds[SAMEN_KIND_PUBLIC_SERVICE]);
  g_assert_cmphex (badge_colour (map, "party p3"), !=, look->kinds[SAMEN_KIND_RESIDENTS]);
}

static void
test_picking (void)
{
  g_autoptr (SamenProject) project = small_project ();
  g_autoptr (SamenMap) map = build (project, NULL, NULL, NULL);
  const SamenNode *node = samen_map_node (map, "p2");
  GArray *route = g_hash_table_lookup (map->routes, "r4");
  const SamenPoint *middle = &g_array_index (route, SamenPoint, 30);

  g_assert_cmpstr (samen_scene_pick (map->scene, "party ", node->x, node->y, 0)->key, ==, "party p2");
  g_assert_cmpstr (samen_scene_pick (map->scene, "relation ", middle->x, middle->y, 3)->key, ==, "relation r4");
  g_assert_cmpstr (samen_scene_pick (map->scene, "ambition", 0, 0, 0)->key, ==, "ambition");
  g_assert_null (samen_scene_pick (map->scene, "party ", 0, 0, 0));
}

/* Whoever has a place keeps it; whoever has none gets one. */
static void
test_placing_keeps_places (void)
{
  g_autoptr (SamenProject) project = small_project ();
  g_autoptr (SamenProject) more = add_party (samen_project_ref (project), "Huisartsen", SAMEN_KIND_CARE, SAMEN_COMMITMENT_AWARE, NULL);
  g_autoptr (SamenProject) placed = samen_map_place (more, FALSE);
  g_autoptr (SamenProject) again = samen_map_place (placed, FALSE);

  g_assert_false (isnan (samen_project_party (placed, "p6")->across));
  g_assert_cmpfloat (samen_project_party (placed, "p1")->across, ==, samen_project_party (project, "p1")->across);
  g_assert_true (again == placed);
}

/* The names of the kinds stay off the rim, wherever their sector lies. */
static void
test_kinds_stay_off_the_rim (void)
{
  for (int first = 0; first < SAMEN_N_KINDS; first++)
    {
      g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_NL);
      g_autoptr (SamenMap) map = NULL;

      for (int i = 0; i < 7; i++)
        project = add_party (project, "Partij", (first + i) % SAMEN_N_KINDS, SAMEN_COMMITMENT_AWARE, NULL);
      map = build (project, NULL, NULL, NULL);
      for (int kind = 0; kind < SAMEN_N_KINDS; kind++)
        {
          g_autofree char *key = g_strdup_printf ("kind %s", samen_kind_names[kind]);
          const SamenFigure *figure = samen_scene_find (map->scene, key);

          if (figure == NULL)
            continue;
          g_assert_cmpfloat (hypot (MAX (0, MAX (figure->bounds.x, -figure->bounds.x - figure->bounds.width)),
                                    MAX (0, MAX (figure->bounds.y, -figure->bounds.y - figure->bounds.height))),
                             >, map->geometry.rings[4] + 5);
        }
    }
}

static void
test_empty_project_has_a_map (void)
{
  g_autoptr (SamenProject) project = samen_project_new (SAMEN_LANGUAGE_EN);
  g_autoptr (SamenMap) map = build (project, NULL, NULL, NULL);

  g_assert_nonnull (samen_scene_find (map->scene, "ambition"));
  g_assert_nonnull (samen_scene_find (map->scene, "ring"));
}

/* --- rounds ------------------------------------------------------------------------------ */

/* In the first round p1 was interested; it carries now.  The others stayed. */
static SamenProject *
moved_project (void)
{
  g_autoptr (SamenProject) now = small_project ();
  g_autoptr (SamenProject) then = samen_edit_set_number (now, "p1", "commitment", SAMEN_COMMITMENT_INTERESTED);
  g_autoptr (SamenProject) first = samen_edit_add_round (then, "Eerste", NULL, NULL, NULL);
  g_autoptr (SamenProject) second = samen_edit_add_round (first, "Tweede", NULL, NULL, NULL);

  return samen_edit_set_number (second, "p1", "commitment", SAMEN_COMMITMENT_CARRYING);
}

static SamenMap *
build_with (const SamenProject *project,
            SamenMapLayers      layers,
            const SamenRound   *round,
            const SamenRound   *before)
{
  SamenMapOptions options = { .project = project, .look = samen_look_light (), .layers = layers, .round = round, .before = before };

  return samen_map_build (&options, NULL);
}

static double
distance (const SamenMap *map,
          const char     *party)
{
  const SamenNode *node = samen_map_node (map, party);

  return hypot (node->x, node->y);
}

/* Whoever moved stands hollow in the ring where it was, on its own angle. */
static void
test_who_moved (void)
{
  g_autoptr (SamenProject) project = moved_project ();
  const SamenRound *before = samen_list_get (project->rounds, 0);
  g_autoptr (SamenMap) map = build_with (project, SAMEN_MAP_ALL, NULL, before);
  const SamenNode *node = samen_map_node (map, "p1");
  const SamenFigure *moved = samen_scene_find (map->scene, "moved p1");
  double far;

  g_assert_nonnull (moved);
  g_assert_null (samen_scene_find (map->scene, "moved p2"));
  far = hypot (moved->bounds.x + moved->bounds.width / 2, moved->bounds.y + moved->bounds.height / 2);
  g_assert_cmpfloat (far, >, hypot (node->x, node->y) + map->geometry.badge);
  g_assert_cmpfloat (far, <, map->geometry.rings[3]);
}

static void
test_map_of_a_past_round (void)
{
  g_autoptr (SamenProject) project = moved_project ();
  g_autoptr (SamenMap) now = build_with (project, SAMEN_MAP_ALL, samen_list_get (project->rounds, 1), NULL);
  g_autoptr (SamenMap) then = build_with (project, SAMEN_MAP_ALL, samen_list_get (project->rounds, 0), NULL);

  g_assert_cmpfloat (distance (now, "p1"), <, now->geometry.rings[1]);
  g_assert_cmpfloat (distance (then, "p1"), >, then->geometry.rings[2]);
  g_assert_null (samen_scene_find (then->scene, "moved p1"));
}

/* --- invitations and initiatives --------------------------------------------------------- */

static void
test_an_offer_invites (void)
{
  g_autoptr (SamenProject) bare = small_project ();
  g_autoptr (SamenProject) offered = samen_edit_set_texts (bare, "p1", "offers", (const char *const[]){ "ruimte om te vergaderen", NULL });
  g_autoptr (SamenProject) project = samen_edit_set_texts (offered, "p3", "needs", (const char *const[]){ "ruimte om te vergaderen", NULL });
  g_autoptr (SamenMap) map = build_with (project, SAMEN_MAP_ALL | SAMEN_MAP_INVITATIONS, NULL, NULL);
  g_autoptr (SamenMap) without = build_with (project, SAMEN_MAP_ALL, NULL, NULL);
  const SamenInvitation *invitation;
  const SamenFigure *figure = samen_scene_find (map->scene, "invitation p1 p3");

  g_assert_nonnull (figure);
  g_assert_cmpuint (map->invitations->len, ==, 1);
  invitation = &g_array_index (map->invitations, SamenInvitation, 0);
  g_assert_true (samen_scene_pick (map->scene, "invitation ", invitation->x, invitation->y, 1) == figure);
  g_assert_cmpfloat (hypot (invitation->x, invitation->y), >, map->geometry.ambition);
  g_assert_cmpuint (without->invitations->len, ==, 0);
  g_assert_null (samen_scene_find (without->scene, "invitation p1 p3"));
}

static SamenProject *
add_initiative (SamenProject *project,
                const char   *lead,
                SamenStatus   status)
{
  g_autoptr (SamenProject) before = project;
  SamenInitiative *initiative = samen_record_new (&samen_initiative_class);

  initiative->title = g_ref_string_new ("Iets kleins");
  initiative->lead = g_ref_string_new (lead);
  initiative->status = status;
  return samen_edit_add (before, SAMEN_SUBJECT_PROJECT, "initiatives", initiative, G_MAXUINT, NULL);
}

/* Four going ones on p1, one stopped: three marks and a count; the stopped one has
 * no number. */
static void
test_marks_of_initiatives (void)
{
  SamenProject *project = small_project ();
  g_autoptr (SamenProject) held = NULL;
  g_autoptr (SamenMap) map = NULL;
  g_autofree char *dump = NULL;

  project = add_initiative (project, "p2", SAMEN_STATUS_STOPPED);
  for (guint i = 0; i < 5; i++)
    project = add_initiative (project, "p1", SAMEN_STATUS_TRYING);
  held = project;
  map = build_with (held, SAMEN_MAP_ALL | SAMEN_MAP_INITIATIVES, NULL, NULL);
  dump = samen_scene_dump (map->scene);
  g_assert_nonnull (samen_scene_find (map->scene, "initiatives p1"));
  g_assert_nonnull (strstr (dump, "\"+2\""));
  g_assert_nonnull (strstr (dump, "\"3\""));
  g_assert_null (strstr (dump, "\"4\""));
  g_assert_null (samen_scene_find (map->scene, "initiatives p2"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map/figures", test_everything_has_a_figure);
  g_test_add_func ("/map/same", test_same_project_same_picture);
  g_test_add_func ("/map/used-again", test_figures_are_used_again);
  g_test_add_func ("/map/moving", test_moving_touches_little);
  g_test_add_func ("/map/emphasis", test_emphasis_fades_the_rest);
  g_test_add_func ("/map/picking", test_picking);
  g_test_add_func ("/map/placing", test_placing_keeps_places);
  g_test_add_func ("/map/kinds", test_kinds_stay_off_the_rim);
  g_test_add_func ("/map/empty", test_empty_project_has_a_map);
  g_test_add_func ("/map/moved", test_who_moved);
  g_test_add_func ("/map/past-round", test_map_of_a_past_round);
  g_test_add_func ("/map/invitation", test_an_offer_invites);
  g_test_add_func ("/map/initiatives", test_marks_of_initiatives);
  return g_test_run ();
}
