/* tests/scene/test-path.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "scene/look.h"
#include "scene/path.h"
#include "scene/shapes.h"

#include <math.h>

static void
check_svg (const char *d,
           const char *expected)
{
  g_autoptr (SamenPath) path = samen_path_new ();
  g_autofree char *back = NULL;

  g_assert_true (samen_path_svg (path, d, 0, 0, 1));
  back = samen_path_to_svg (path);
  g_assert_cmpstr (back, ==, expected);
}

static void
test_reads_svg (void)
{
  check_svg ("M1 2L3 4z", "M1 2L3 4Z");
  check_svg ("m1 2 3 4h5v-6H0V0z", "M1 2L4 6L9 6L9 0L0 0L0 0Z");
  check_svg ("M0 0c1 1 2 1 3 0s2-1 3 0", "M0 0C1 1 2 1 3 0C4 -1 5 -1 6 0");
  check_svg ("M0 0l.5.5-1-1", "M0 0L0.5 0.5L-0.5 -0.5");
}

static void
test_reads_arcs (void)
{
  g_autoptr (SamenPath) path = samen_path_new ();
  double x, y, width, height;

  /* A circle of two half arcs with flags that stand together. */
  g_assert_true (samen_path_svg (path, "M2 8a6 6 0 1012 0a6 6 0 10-12 0z", 0, 0, 1));
  samen_path_bounds (path, &x, &y, &width, &height);
  g_assert_cmpfloat_with_epsilon (x, 2, 0.01);
  g_assert_cmpfloat_with_epsilon (width, 12, 0.01);
  g_assert_cmpfloat_with_epsilon (height, 12, 0.01);
}

static void
test_refuses_rubbish (void)
{
  static const char *const bad[] = { "M", "M1", "hello", "M0 0Q1 1 2 2", "L", "M0 0A1 1 0 2 0 1 1" };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (SamenPath) path = samen_path_new ();

      g_assert_false (samen_path_svg (path, bad[i], 0, 0, 1));
    }
}

/* Lines stop before the outline: the outline has to be where the shape is. */
static void
test_reach_is_on_the_outline (void)
{
  for (int kind = 0; kind < SAMEN_N_KINDS; kind++)
    for (double angle = 0; angle < 6.28; angle += 0.37)
      {
        double reach = samen_shape_reach (kind, angle);

        g_assert_cmpfloat (reach, >, 0.6);
        g_assert_cmpfloat (reach, <, 1.3);
      }
  g_assert_cmpfloat_with_epsilon (samen_shape_reach (SAMEN_KIND_RESIDENTS, 1), 0.95, 0.02);
  g_assert_cmpfloat_with_epsilon (samen_shape_reach (SAMEN_KIND_GOVERNMENT, 0), 0.86, 0.02);
}

static void
test_grey_is_grey (void)
{
  const SamenLook *grey = samen_look_grey ();

  for (int kind = 0; kind < SAMEN_N_KINDS; kind++)
    {
      SamenColour c = grey->kinds[kind];

      g_assert_cmpuint (c >> 16, ==, (c >> 8) & 0xff);
      g_assert_cmpuint (c >> 16, ==, c & 0xff);
      g_assert_cmpuint (c & 0xff, <, 0x90); /* white signs stay legible on it */
    }
  g_assert_cmphex (grey->paper, ==, 0xffffff);
  g_assert_cmpfloat (grey->link_mix, ==, samen_look_light ()->link_mix);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/path/reads-svg", test_reads_svg);
  g_test_add_func ("/path/reads-arcs", test_reads_arcs);
  g_test_add_func ("/path/refuses-rubbish", test_refuses_rubbish);
  g_test_add_func ("/shapes/reach", test_reach_is_on_the_outline);
  g_test_add_func ("/look/grey", test_grey_is_grey);
  return g_test_run ();
}
