/* tests/arrange/test-place.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/place.h"

#include "sample.h"

#include <math.h>
#include <string.h>

#define POINT 0.3528

/* A project with all that placing it takes. */
typedef struct
{
  SamenProject *project;
  SamenGeometry geometry;
  GArray *nodes; /* SamenNode */
  GArray *edges; /* SamenEdge */
  SamenBox obstacles[4];
} Fixture;

static void
set_obstacles (Fixture *fixture)
{
  double size = 18 * POINT;

  for (guint i = 0; i < 4; i++)
    {
      double radius = fixture->geometry.rings[i + 1] - 1.15 * size;

      fixture->obstacles[i] = (SamenBox){ -3.2 * size, -radius - 1.1 * size, 6.4 * size, 1.6 * size };
    }
}

/* Takes the project over.  Nobody has a place or a name yet. */
static Fixture *
fixture_new (SamenProject *project)
{
  Fixture *fixture = g_new0 (Fixture, 1);

  fixture->project = project;
  samen_geometry_init (&fixture->geometry, project);
  fixture->nodes = g_array_new (FALSE, TRUE, sizeof (SamenNode));
  fixture->edges = g_array_new (FALSE, TRUE, sizeof (SamenEdge));
  SAMEN_EACH (const SamenParty, party, project->parties)
    {
      SamenNode node = { .id = party->id, .kind = party->kind, .commitment = party->commitment };

      node.across = node.outward = NAN;
      g_array_append_val (fixture->nodes, node);
    }
  set_obstacles (fixture);
  return fixture;
}

static void
fixture_free (Fixture *fixture)
{
  for (guint i = 0; i < fixture->edges->len; i++)
    g_free (g_array_index (fixture->edges, SamenEdge, i).points);
  g_array_unref (fixture->edges);
  g_array_unref (fixture->nodes);
  samen_project_unref (fixture->project);
  g_free (fixture);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Fixture, fixture_free)

static SamenNode *
node_of (const Fixture *fixture,
         guint          i)
{
  return &g_array_index (fixture->nodes, SamenNode, i);
}

/* As large as so many lines of so many letters in Inter semibold. */
static void
give_name (Fixture *fixture,
           guint    i,
           guint    letters,
           guint    lines)
{
  double size = fixture->geometry.name_size;

  node_of (fixture, i)->name_width = 0.56 * size * letters;
  node_of (fixture, i)->name_height = (lines - 1) * 1.14 * size + 0.98 * size;
}

static void
add_edge (Fixture *fixture,
          guint    from,
          guint    to)
{
  SamenEdge edge = { .from = from, .to = to };

  g_array_append_val (fixture->edges, edge);
}

/* Names of one to three lines and relations by a fixed draw. */
static Fixture *
fixture_random (guint   n,
                guint   n_edges,
                guint32 seed)
{
  Fixture *fixture = fixture_new (sample_random (n, seed));
  g_autoptr (GRand) dice = g_rand_new_with_seed (seed + 1);

  for (guint i = 0; i < n && fixture->geometry.density != SAMEN_DENSITY_NUMBERED; i++)
    give_name (fixture, i, g_rand_int_range (dice, 4, 14), g_rand_int_range (dice, 1, 4));
  while (fixture->edges->len < n_edges)
    {
      guint from = g_rand_int_range (dice, 0, n), to = g_rand_int_range (dice, 0, n);

      if (from != to)
        add_edge (fixture, from, to);
    }
  return fixture;
}

/* The example "Gezond gewicht". */
static Fixture *
fixture_example (void)
{
  static const struct
  {
    SamenKind kind;
    SamenCommitment commitment;
    guint letters;
    guint lines;
  } parties[] = {
    { SAMEN_KIND_GOVERNMENT, SAMEN_COMMITMENT_CARRYING, 8, 1 },      /* 0 Gemeente */
    { SAMEN_KIND_PUBLIC_SERVICE, SAMEN_COMMITMENT_CARRYING, 3, 1 },  /* 1 GGD */
    { SAMEN_KIND_PUBLIC_SERVICE, SAMEN_COMMITMENT_COMMITTED, 15, 2 }, /* 2 Jeugdgezondheidszorg */
    { SAMEN_KIND_CARE, SAMEN_COMMITMENT_INTERESTED, 10, 1 },         /* 3 Huisartsen */
    { SAMEN_KIND_RESIDENTS, SAMEN_COMMITMENT_INTERESTED, 6, 1 },     /* 4 Ouders */
    { SAMEN_KIND_RESIDENTS, SAMEN_COMMITMENT_AWARE, 8, 1 },          /* 5 Jongeren */
    { SAMEN_KIND_EDUCATION, SAMEN_COMMITMENT_COMMITTED, 12, 1 },     /* 6 Basisscholen */
    { SAMEN_KIND_EDUCATION, SAMEN_COMMITMENT_COMMITTED, 12, 1 },     /* 7 Kinderopvang */
    { SAMEN_KIND_SOCIETY, SAMEN_COMMITMENT_COMMITTED, 10, 1 },       /* 8 Sportclubs */
    { SAMEN_KIND_SOCIETY, SAMEN_COMMITMENT_CARRYING, 11, 2 },        /* 9 Welzijnsorganisatie */
    { SAMEN_KIND_BUSINESS, SAMEN_COMMITMENT_INTERESTED, 10, 1 },     /* 10 Supermarkt */
    { SAMEN_KIND_BUSINESS, SAMEN_COMMITMENT_AWARE, 11, 2 },          /* 11 Automatenleverancier */
    { SAMEN_KIND_FUNDER, SAMEN_COMMITMENT_INTERESTED, 15, 1 },       /* 12 Zorgverzekeraar */
    { SAMEN_KIND_KNOWLEDGE, SAMEN_COMMITMENT_COMMITTED, 10, 1 },     /* 13 Hogeschool */
  };
  static const guint relations[][2] = {
    { 0, 1 }, { 0, 9 }, { 0, 8 }, { 12, 3 }, { 1, 7 },  { 1, 2 },  { 2, 6 },  { 2, 4 },
    { 3, 2 }, { 9, 5 }, { 6, 8 }, { 13, 0 }, { 7, 4 },  { 11, 6 }, { 10, 4 }, { 0, 12 },
  };
  GPtrArray *members = g_ptr_array_new ();
  Fixture *fixture;

  for (guint i = 0; i < G_N_ELEMENTS (parties); i++)
    sample_party (members, parties[i].kind, parties[i].commitment);
  fixture = fixture_new (sample_project (members));
  for (guint i = 0; i < G_N_ELEMENTS (parties); i++)
    give_name (fixture, i, parties[i].letters, parties[i].lines);
  for (guint i = 0; i < G_N_ELEMENTS (relations); i++)
    add_edge (fixture, relations[i][0], relations[i][1]);
  return fixture;
}

static void
place (Fixture *fixture)
{
  samen_place_nodes (&fixture->geometry, (SamenNode *) (gpointer) fixture->nodes->data, fixture->nodes->len,
                     (SamenEdge *) (gpointer) fixture->edges->data, fixture->edges->len, fixture->obstacles, 4);
}

static void
draw_lines (Fixture *fixture)
{
  samen_place_lines (&fixture->geometry, (SamenNode *) (gpointer) fixture->nodes->data, fixture->nodes->len,
                     (SamenEdge *) (gpointer) fixture->edges->data, fixture->edges->len, fixture->obstacles, 4);
}

/* --- what must hold ---------------------------------------------------- */

static gboolean
boxes_meet (const SamenBox *a,
            const SamenBox *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height && b->y < a->y + a->height;
}

static SamenBox
badge_of (const Fixture *fixture,
          guint          i)
{
  const SamenNode *node = node_of (fixture, i);
  double s = fixture->geometry.badge;

  return (SamenBox){ node->x - s, node->y - s, 2 * s, 2 * s };
}

static guint
count_clashes (const Fixture *fixture)
{
  guint n = 0;

  for (guint i = 0; i < fixture->nodes->len; i++)
    for (guint j = 0; j < fixture->nodes->len; j++)
      {
        const SamenNode *a = node_of (fixture, i), *b = node_of (fixture, j);
        SamenBox badge = badge_of (fixture, j);

        if (i == j)
          continue;
        n += hypot (a->x - b->x, a->y - b->y) < 2 * fixture->geometry.badge;
        n += a->name_width > 0 && boxes_meet (&a->name, &badge);
        n += a->name_width > 0 && b->name_width > 0 && boxes_meet (&a->name, &b->name);
      }
  return n;
}

static void
assert_within (const Fixture *fixture,
               double         x,
               double         y)
{
  g_assert_cmpfloat (hypot (x, y), >, fixture->geometry.ambition);
  g_assert_cmpfloat (hypot (x, y), <, fixture->geometry.rings[4]);
}

static void
assert_names_within (const Fixture *fixture)
{
  for (guint i = 0; i < fixture->nodes->len; i++)
    {
      const SamenBox *name = &node_of (fixture, i)->name;

      assert_within (fixture, name->x, name->y);
      assert_within (fixture, name->x + name->width, name->y);
      assert_within (fixture, name->x, name->y + name->height);
      assert_within (fixture, name->x + name->width, name->y + name->height);
      for (guint k = 0; k < 4 && name->width > 0; k++)
        g_assert_false (boxes_meet (name, &fixture->obstacles[k]));
    }
}

/* Fractions and points say the same. */
static void
assert_placed (const Fixture *fixture)
{
  for (guint i = 0; i < fixture->nodes->len; i++)
    {
      const SamenNode *node = node_of (fixture, i);
      double x, y;

      g_assert_true (node->across >= 0 && node->across <= 1 && node->outward >= 0 && node->outward <= 1);
      samen_geometry_point (&fixture->geometry, node->kind, node->commitment, node->across, node->outward, &x, &y);
      g_assert_cmpfloat_with_epsilon (x, node->x, 1e-6);
      g_assert_cmpfloat_with_epsilon (y, node->y, 1e-6);
    }
}

/* --- tests ------------------------------------------------------------- */

static void
test_no_clashes (void)
{
  static const guint sizes[][2] = { { 1, 0 }, { 4, 5 }, { 9, 12 }, { 14, 16 }, { 30, 30 }, { 80, 100 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (Fixture) fixture = fixture_random (sizes[i][0], sizes[i][1], 6);

      place (fixture);
      assert_placed (fixture);
      g_assert_cmpuint (count_clashes (fixture), ==, 0);
      assert_names_within (fixture);
    }
}

static void
test_numbered (void)
{
  static const guint sizes[] = { 81, 300, 1000 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint placement = 0; placement < 2; placement++)
      {
        SamenProject *project = sample_random (sizes[i], 4);
        g_autoptr (Fixture) fixture = NULL;

        project->placement = placement;
        fixture = fixture_new (project);
        for (guint k = 1; k < sizes[i]; k++)
          add_edge (fixture, k, k * 7 % sizes[i] == k ? 0 : k * 7 % sizes[i]);
        place (fixture);
        assert_placed (fixture);
        g_assert_cmpuint (count_clashes (fixture), ==, 0);
      }
}

static void
test_crowded_numbered (void)
{
  g_autoptr (Fixture) fixture = fixture_new (sample_crowd (400, SAMEN_KIND_OTHER, SAMEN_COMMITMENT_AWARE));

  place (fixture);
  assert_placed (fixture);
  g_assert_cmpuint (count_clashes (fixture), ==, 0);
}

static void
test_same_again (void)
{
  static const guint sizes[] = { 9, 40, 200 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (Fixture) one = fixture_random (sizes[i], 12, 3), two = fixture_random (sizes[i], 12, 3);

      place (one);
      place (two);
      draw_lines (one);
      draw_lines (two);
      for (guint k = 0; k < sizes[i]; k++)
        {
          g_assert_cmpfloat (node_of (one, k)->x, ==, node_of (two, k)->x);
          g_assert_cmpfloat (node_of (one, k)->y, ==, node_of (two, k)->y);
          g_assert_cmpint (node_of (one, k)->side, ==, node_of (two, k)->side);
        }
      for (guint k = 0; k < one->edges->len; k++)
        g_assert_cmpmem (g_array_index (one->edges, SamenEdge, k).points, SAMEN_ROUTE_POINTS * sizeof (SamenPoint),
                         g_array_index (two->edges, SamenEdge, k).points, SAMEN_ROUTE_POINTS * sizeof (SamenPoint));
    }
}

/* Newcomers find a spot among parties that stay. */
static void
test_fixed_stay (void)
{
  static const guint sizes[] = { 14, 50, 300 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (Fixture) fixture = fixture_random (sizes[i], 12, 8);
      g_autoptr (Fixture) before = fixture_random (sizes[i], 12, 8);

      place (fixture);
      place (before);
      for (guint k = 0; k < sizes[i]; k++)
        node_of (fixture, k)->fixed = k % 5 != 0;
      for (guint k = 0; k < sizes[i]; k += 5)
        node_of (fixture, k)->across = node_of (fixture, k)->outward = NAN;
      place (fixture);

      assert_placed (fixture);
      for (guint k = 0; k < sizes[i]; k++)
        if (node_of (fixture, k)->fixed)
          {
            g_assert_cmpfloat (node_of (fixture, k)->across, ==, node_of (before, k)->across);
            g_assert_cmpfloat (node_of (fixture, k)->outward, ==, node_of (before, k)->outward);
          }
      g_assert_cmpuint (count_clashes (fixture), ==, 0);
    }
}

/* Not a point of a route in the ambition, beyond the rim or on a party that it
 * has nothing to do with. */
static void
assert_route_free (const Fixture   *fixture,
                   const SamenEdge *edge)
{
  for (guint i = 0; i < SAMEN_ROUTE_POINTS; i++)
    {
      SamenPoint p = edge->points[i];

      assert_within (fixture, p.x, p.y);
      for (guint k = 0; k < fixture->nodes->len; k++)
        if (k != edge->from && k != edge->to)
          g_assert_cmpfloat (hypot (p.x - node_of (fixture, k)->x, p.y - node_of (fixture, k)->y), >,
                             fixture->geometry.badge);
    }
}

static guint
count_crossings (const SamenEdge *a,
                 const SamenEdge *b)
{
  guint n = 0;

  for (guint i = 2; i + 3 < SAMEN_ROUTE_POINTS; i++)
    for (guint j = 2; j + 3 < SAMEN_ROUTE_POINTS; j++)
      {
        SamenPoint p = a->points[i], q = a->points[i + 1], r = b->points[j], s = b->points[j + 1];
        double r_side = (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
        double s_side = (q.x - p.x) * (s.y - p.y) - (q.y - p.y) * (s.x - p.x);
        double p_side = (s.x - r.x) * (p.y - r.y) - (s.y - r.y) * (p.x - r.x);
        double q_side = (s.x - r.x) * (q.y - r.y) - (s.y - r.y) * (q.x - r.x);

        n += r_side * s_side < 0 && p_side * q_side < 0;
      }
  return n;
}

static void
test_example (void)
{
  g_autoptr (Fixture) fixture = fixture_example ();
  guint crossings = 0;

  place (fixture);
  draw_lines (fixture);
  g_assert_cmpuint (count_clashes (fixture), ==, 0);
  assert_names_within (fixture);
  for (guint i = 0; i < fixture->edges->len; i++)
    {
      const SamenEdge *edge = &g_array_index (fixture->edges, SamenEdge, i);

      assert_route_free (fixture, edge);
      g_assert_cmpfloat_with_epsilon (edge->points[0].x, node_of (fixture, edge->from)->x, 1e-9);
      g_assert_cmpfloat_with_epsilon (edge->points[0].y, node_of (fixture, edge->from)->y, 1e-9);
      g_assert_cmpfloat_with_epsilon (edge->points[60].x, node_of (fixture, edge->to)->x, 1e-9);
      g_assert_cmpfloat_with_epsilon (edge->points[60].y, node_of (fixture, edge->to)->y, 1e-9);
      for (guint k = 0; k < i; k++)
        crossings += count_crossings (edge, &g_array_index (fixture->edges, SamenEdge, k));
    }
  g_assert_cmpuint (crossings, <=, 12);
}

/* What is drawn later, from the stored fractions alone, is as good. */
static void
test_drawn_again (void)
{
  g_autoptr (Fixture) fixture = fixture_example ();

  place (fixture);
  for (guint i = 0; i < fixture->nodes->len; i++)
    {
      SamenNode *node = node_of (fixture, i);

      node->across = round (node->across * 10000) / 10000;
      node->outward = round (node->outward * 10000) / 10000;
      node->side = SAMEN_SIDE_BELOW;
    }
  draw_lines (fixture);
  g_assert_cmpuint (count_clashes (fixture), ==, 0);
  assert_names_within (fixture);
}

static void
test_given_route (void)
{
  g_autoptr (Fixture) fixture = fixture_example ();
  SamenEdge *edge = &g_array_index (fixture->edges, SamenEdge, 3);
  g_autofree SamenPoint *given = NULL;

  place (fixture);
  draw_lines (fixture);
  edge->fixed = TRUE;
  edge->points[30].x += 5;
  given = g_memdup2 (edge->points, SAMEN_ROUTE_POINTS * sizeof (SamenPoint));
  draw_lines (fixture);
  g_assert_cmpmem (edge->points, SAMEN_ROUTE_POINTS * sizeof (SamenPoint), given,
                   SAMEN_ROUTE_POINTS * sizeof (SamenPoint));
}

/* However many relations there are, each gets a curve. */
static void
test_many_routes (void)
{
  static const guint counts[] = { 1, 60, 400, 900 };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autoptr (Fixture) fixture = fixture_random (30, counts[i], 2);

      for (guint k = 0; k < 30; k++)
        node_of (fixture, k)->across = node_of (fixture, k)->outward = (k % 7) / 7.0;
      draw_lines (fixture);
      for (guint k = 0; k < counts[i]; k++)
        {
          const SamenEdge *edge = &g_array_index (fixture->edges, SamenEdge, k);

          g_assert_cmpfloat_with_epsilon (edge->points[60].x, node_of (fixture, edge->to)->x, 1e-9);
          g_assert_true (isfinite (edge->points[30].x) && isfinite (edge->points[30].y));
        }
    }
}

/* Dragged onto each other: still a side for each name, and not the same one. */
static void
test_dragged_together (void)
{
  g_autoptr (Fixture) fixture = fixture_new (sample_crowd (2, SAMEN_KIND_CARE, SAMEN_COMMITMENT_COMMITTED));

  for (guint i = 0; i < 2; i++)
    {
      give_name (fixture, i, 10, 1);
      node_of (fixture, i)->across = 0.5 + 0.01 * i;
      node_of (fixture, i)->outward = 0.5;
    }
  samen_place_names (&fixture->geometry, node_of (fixture, 0), 2, NULL, 0, fixture->obstacles, 4);
  g_assert_cmpint (node_of (fixture, 0)->side, !=, node_of (fixture, 1)->side);
  g_assert_false (boxes_meet (&node_of (fixture, 0)->name, &node_of (fixture, 1)->name));
}

static void
test_nothing (void)
{
  g_autoptr (Fixture) fixture = fixture_new (samen_project_new (SAMEN_LANGUAGE_NL));

  place (fixture);
  draw_lines (fixture);
  samen_place_routes (&fixture->geometry, NULL, 0, NULL, 0, NULL, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/place/no-clashes", test_no_clashes);
  g_test_add_func ("/place/numbered", test_numbered);
  g_test_add_func ("/place/crowded-numbered", test_crowded_numbered);
  g_test_add_func ("/place/same-again", test_same_again);
  g_test_add_func ("/place/fixed-stay", test_fixed_stay);
  g_test_add_func ("/place/example", test_example);
  g_test_add_func ("/place/drawn-again", test_drawn_again);
  g_test_add_func ("/place/given-route", test_given_route);
  g_test_add_func ("/place/many-routes", test_many_routes);
  g_test_add_func ("/place/dragged-together", test_dragged_together);
  g_test_add_func ("/place/nothing", test_nothing);
  return g_test_run ();
}
