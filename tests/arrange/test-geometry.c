/* tests/arrange/test-geometry.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "arrange/geometry.h"

#include "sample.h"

#include <math.h>

static const guint sizes[] = { 0, 1, 4, 14, 30, 31, 80, 81, 300, 1000, 10000 };

static void
assert_sound (const SamenGeometry *geometry)
{
  double at = geometry->gap_to;

  g_assert_cmpfloat (geometry->badge, >, 0);
  g_assert_cmpfloat (geometry->ambition, ==, geometry->rings[0]);
  g_assert_cmpfloat (geometry->rings[4], ==, 254);
  for (guint i = 0; i < 4; i++)
    g_assert_cmpfloat (geometry->rings[i + 1] - geometry->rings[i], >=, 2.1 * geometry->badge);

  for (guint i = 0; i < geometry->n_sectors; i++)
    {
      g_assert_cmpfloat_with_epsilon (geometry->sectors[i].from, at, 1e-9);
      g_assert_cmpfloat (geometry->sectors[i].to, >, at);
      at = geometry->sectors[i].to;
    }
  if (geometry->n_sectors > 0)
    g_assert_cmpfloat_with_epsilon (at, geometry->gap_from + 2 * G_PI, 1e-9);
}

static void
test_counts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (SamenProject) project = sample_random (sizes[i], 7);
      SamenGeometry geometry;

      samen_geometry_init (&geometry, project);
      assert_sound (&geometry);
      g_assert_cmpint (geometry.density, ==,
                       sizes[i] <= 30   ? SAMEN_DENSITY_NAMED
                       : sizes[i] <= 80 ? SAMEN_DENSITY_CLOSE
                                        : SAMEN_DENSITY_NUMBERED);
    }
}

static void
test_design (void)
{
  g_autoptr (SamenProject) project = sample_random (14, 3);
  const double rings[] = { 64, 122, 170, 214, 254 };
  SamenGeometry geometry;

  samen_geometry_init (&geometry, project);
  for (guint i = 0; i < 5; i++)
    g_assert_cmpfloat_with_epsilon (geometry.rings[i], rings[i], 1e-9);
  g_assert_cmpfloat_with_epsilon (geometry.badge, 15.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (geometry.name_size, 9.1728, 1e-9);
  g_assert_cmpfloat_with_epsilon (geometry.gap_to - geometry.gap_from, 0.22, 1e-9);
}

static void
test_crowds (void)
{
  for (guint i = 1; i < G_N_ELEMENTS (sizes); i++)
    for (int commitment = SAMEN_COMMITMENT_AWARE; commitment <= SAMEN_COMMITMENT_CARRYING; commitment++)
      {
        g_autoptr (SamenProject) project = sample_crowd (sizes[i], SAMEN_KIND_CARE, commitment);
        guint ring = samen_geometry_ring (commitment);
        SamenGeometry geometry;
        double area;

        samen_geometry_init (&geometry, project);
        assert_sound (&geometry);
        g_assert_cmpuint (geometry.n_sectors, ==, 1);
        area = G_PI * (pow (geometry.rings[ring + 1], 2) - pow (geometry.rings[ring], 2));
        g_assert_cmpfloat (sizes[i] * 4 * geometry.badge * geometry.badge, <, area);
      }
}

static void
assert_inverse (const SamenGeometry *geometry,
                const SamenSector   *sector,
                SamenKind            kind,
                GRand               *dice)
{
  SamenCommitment commitment = g_rand_int_range (dice, 0, SAMEN_N_COMMITMENTS), located;
  double across = g_rand_double (dice), outward = g_rand_double (dice);
  double a, o, x, y, angle, radius;
  guint ring = samen_geometry_ring (commitment);

  samen_geometry_point (geometry, kind, commitment, across, outward, &x, &y);
  samen_geometry_locate (geometry, kind, x, y, &located, &a, &o);
  g_assert_cmpint (located, ==, commitment);
  radius = hypot (x, y);
  g_assert_cmpfloat (radius - geometry->badge, >, geometry->rings[ring]);
  g_assert_cmpfloat (radius + geometry->badge, <, geometry->rings[ring + 1]);

  /* A ring of exactly one row has one radius only. */
  if (o != 0.5)
    g_assert_cmpfloat_with_epsilon (o, outward, 1e-6);
  if (a != 0.5)
    g_assert_cmpfloat_with_epsilon (a, across, 1e-6);
  if (sector == NULL)
    return;
  angle = (sector->from + sector->to) / 2;
  angle += remainder (atan2 (x, -y) - angle, 2 * G_PI);
  g_assert_cmpfloat (angle, >, sector->from);
  g_assert_cmpfloat (angle, <, sector->to);
}

static void
test_inverse (void)
{
  g_autoptr (GRand) dice = g_rand_new_with_seed (1);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint placement = 0; placement < 2; placement++)
      {
        g_autoptr (SamenProject) project = sample_random (sizes[i], 5);
        SamenGeometry geometry;

        project->placement = placement;
        samen_geometry_init (&geometry, project);
        for (guint turn = 0; turn < 200; turn++)
          {
            SamenKind kind = g_rand_int_range (dice, 0, SAMEN_N_KINDS);

            assert_inverse (&geometry, samen_geometry_sector (&geometry, kind), kind, dice);
          }
      }
}

/* Any point leads to a place, and that place leads to itself. */
static void
test_clamp (void)
{
  g_autoptr (SamenProject) project = sample_random (14, 3);
  g_autoptr (GRand) dice = g_rand_new_with_seed (2);
  SamenGeometry geometry;

  samen_geometry_init (&geometry, project);
  for (guint turn = 0; turn < 2000; turn++)
    {
      SamenKind kind = g_rand_int_range (dice, 0, SAMEN_N_KINDS);
      SamenCommitment first, second;
      double across, outward, a, o, x, y;

      x = g_rand_double_range (dice, -400, 400);
      y = g_rand_double_range (dice, -400, 400);
      samen_geometry_locate (&geometry, kind, x, y, &first, &across, &outward);
      g_assert_true (across >= 0 && across <= 1 && outward >= 0 && outward <= 1);
      samen_geometry_point (&geometry, kind, first, across, outward, &x, &y);
      samen_geometry_locate (&geometry, kind, x, y, &second, &a, &o);
      g_assert_cmpint (first, ==, second);
      g_assert_cmpfloat_with_epsilon (a, across, 1e-6);
      g_assert_cmpfloat_with_epsilon (o, outward, 1e-6);
    }
}

static void
test_not_placed (void)
{
  g_autoptr (SamenProject) project = sample_random (14, 3);
  SamenGeometry geometry;
  double x, y, middle_x, middle_y;

  samen_geometry_init (&geometry, project);
  samen_geometry_party (&geometry, samen_list_get (project->parties, 0), &x, &y);
  samen_geometry_point (&geometry, ((SamenParty *) samen_list_get (project->parties, 0))->kind,
                        ((SamenParty *) samen_list_get (project->parties, 0))->commitment, 0.5, 0.5, &middle_x,
                        &middle_y);
  g_assert_cmpfloat (x, ==, middle_x);
  g_assert_cmpfloat (y, ==, middle_y);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/geometry/counts", test_counts);
  g_test_add_func ("/geometry/design", test_design);
  g_test_add_func ("/geometry/crowds", test_crowds);
  g_test_add_func ("/geometry/inverse", test_inverse);
  g_test_add_func ("/geometry/clamp", test_clamp);
  g_test_add_func ("/geometry/not-placed", test_not_placed);
  return g_test_run ();
}
