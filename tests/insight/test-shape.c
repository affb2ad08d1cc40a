/* tests/insight/test-shape.c - shapes and who stands apart, figured out by hand
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/figures.h"

#include "fixture.h"

#include <math.h>
#include <string.h>

/* Rows of up to twelve positions, from left to right. */
typedef struct
{
  SamenShape shape;
  guint n;
  double sorted[12];
} Row;

static void
assert_shapes (const Row *rows,
               guint      n)
{
  for (guint i = 0; i < n; i++)
    {
      double divide;

      g_test_message ("row %u", i);
      g_assert_cmpint (samen_shape_of (rows[i].sorted, rows[i].n, &divide), ==, rows[i].shape);
      g_assert_cmpint (isnan (divide), ==, rows[i].shape != SAMEN_SHAPE_TWO_CAMPS);
    }
}

/* The mean of all of these is 0. */
static void
test_same_mean (void)
{
  const Row rows[] = {
    { SAMEN_SHAPE_TWO_CAMPS, 6, { -80, -70, -60, 60, 70, 80 } },
    { SAMEN_SHAPE_MIDDLE, 6, { -10, -4, 0, 0, 4, 10 } },
    { SAMEN_SHAPE_SCATTERED, 6, { -75, -45, -15, 15, 45, 75 } },
  };

  assert_shapes (rows, G_N_ELEMENTS (rows));
}

static void
test_two_camps (void)
{
  const Row rows[] = {
    { SAMEN_SHAPE_TWO_CAMPS, 4, { -50, -40, 40, 50 } },
    { SAMEN_SHAPE_TWO_CAMPS, 8, { -60, -60, 0, 0, 0, 10, 10, 10 } },                /* two of eight are a quarter */
    { SAMEN_SHAPE_TWO_CAMPS, 5, { 10, 20, 20, 90, 100 } },                          /* at the same side of the middle */
    { SAMEN_SHAPE_NONE, 4, { -29, -29, 29, 29 } },                                  /* 58 is not far enough */
    { SAMEN_SHAPE_TWO_CAMPS, 4, { -30, -30, 30, 30 } },                             /* 60 is */
    { SAMEN_SHAPE_SCATTERED, 5, { -90, -80, 0, 80, 90 } },                          /* one of five in between: 83% … */
    { SAMEN_SHAPE_TWO_CAMPS, 10, { -90, -85, -80, -80, -80, 0, 80, 80, 85, 90 } },  /* … one of ten may be */
    { SAMEN_SHAPE_NONE, 3, { -90, 90, 90 } },
  };

  assert_shapes (rows, G_N_ELEMENTS (rows));
}

/* One alone is no camp, and neither are two of nine. */
static void
test_few_are_no_camp (void)
{
  const Row rows[] = {
    { SAMEN_SHAPE_MIDDLE, 5, { -90, 0, 0, 0, 0 } },
    { SAMEN_SHAPE_MIDDLE, 9, { -90, -90, 0, 0, 0, 0, 0, 0, 0 } },
  };

  assert_shapes (rows, G_N_ELEMENTS (rows));
}

/* 24 of a hundred are no quarter, and nobody of the others is counted with them. */
static void
test_just_no_quarter (void)
{
  double sorted[100] = { 0 };
  double divide;

  for (guint i = 0; i < 24; i++)
    sorted[i] = -90;
  g_assert_cmpint (samen_shape_of (sorted, 100, &divide), ==, SAMEN_SHAPE_MIDDLE);
  sorted[24] = -90;
  g_assert_cmpint (samen_shape_of (sorted, 100, &divide), ==, SAMEN_SHAPE_TWO_CAMPS);
  g_assert_cmpfloat (divide, ==, -45);
}

/* However many stand evenly from pole to pole, they are no camps. */
static void
test_even_spreading_has_no_camps (void)
{
  double sorted[300];
  double divide;

  for (guint n = 4; n <= G_N_ELEMENTS (sorted); n++)
    {
      for (guint i = 0; i < n; i++)
        sorted[i] = -100 + 200.0 * i / (n - 1);
      g_assert_cmpint (samen_shape_of (sorted, n, &divide), ==, SAMEN_SHAPE_SCATTERED);
    }
}

static void
test_leaning_and_together (void)
{
  const Row rows[] = {
    { SAMEN_SHAPE_LEANING, 4, { 20, 20, 30, 100 } },
    { SAMEN_SHAPE_LEANING, 4, { -90, -60, -40, -20 } },
    { SAMEN_SHAPE_LEANING, 5, { -10, 20, 30, 40, 50 } }, /* three quarters are enough */
    { SAMEN_SHAPE_TOGETHER, 4, { 10, 15, 30, 50 } },
    { SAMEN_SHAPE_NONE, 4, { 10, 15, 30, 51 } },
    { SAMEN_SHAPE_MIDDLE, 4, { -25, -5, 5, 25 } },
    { SAMEN_SHAPE_NONE, 4, { -25, 0, 0, 26 } },
    { SAMEN_SHAPE_NONE, 4, { -20, -20, 20, 20 } }, /* in the middle, but quartiles 40 apart */
    { SAMEN_SHAPE_NONE, 4, { 0, 0, 40, 40 } },     /* within 40, but quartiles 40 apart */
    { SAMEN_SHAPE_SCATTERED, 5, { -60, -30, 0, 30, 60 } },
    { SAMEN_SHAPE_NONE, 5, { -60, -29, 0, 30, 60 } }, /* quartiles 59 apart */
  };

  assert_shapes (rows, G_N_ELEMENTS (rows));
}

/* In the middle of the gap. */
static void
test_divide (void)
{
  const double sorted[] = { -80, -60, 20, 40 };
  double divide;

  samen_shape_of (sorted, 4, &divide);
  g_assert_cmpfloat (divide, ==, -20);
}

static void
test_nothing (void)
{
  double divide;

  g_assert_cmpint (samen_shape_of (NULL, 0, &divide), ==, SAMEN_SHAPE_NONE);
}

/* "p3 p4" for who stands apart among @n parties with these positions. */
static char *
apart (const int *positions,
       guint      n)
{
  g_autoptr (SamenProject) project = fixture_parties (n);
  g_autoptr (GPtrArray) outliers = NULL;

  fixture_positions (&project, 1, positions, n);
  outliers = samen_figures_outliers (project, samen_project_latest_round (project), 1);
  g_ptr_array_add (outliers, NULL);
  return g_strjoinv (" ", (char **) outliers->pdata);
}

static void
assert_apart (const int  *positions,
              guint       n,
              const char *expected)
{
  g_autofree char *who = apart (positions, n);

  g_assert_cmpstr (who, ==, expected);
}

static void
test_outliers (void)
{
  const int close[] = { 0, 0, 0, 0, 3 };
  const int floor[] = { 0, 0, 30, 0, 0 };
  const int beyond[] = { 0, 0, 31, 0, 0 };
  const int both[] = { -90, -10, -5, 0, 0, 5, 10, 90 };
  const int wide[] = { -40, -20, 0, 20, 40, 79 }; /* quartiles −15 and 35: the fence is at 110 */
  const int camps[] = { -80, -80, 80, 80, 80, 80, 80, 80 };
  const int few[] = { 0, 0, 100 };

  assert_apart (close, 5, "");
  assert_apart (floor, 5, "");
  assert_apart (beyond, 5, "p3");
  assert_apart (both, 8, "p1 p8");
  assert_apart (wide, 6, "");
  assert_apart (camps, 8, "");
  assert_apart (few, 3, "");
}

/* Quartiles 0 and 40: one and a half times 40 beyond 40 is 100, and nobody is. */
static void
test_tukey_fence (void)
{
  double low;
  double high;

  samen_shape_fences (0, 40, &low, &high);
  g_assert_cmpfloat (low, ==, -60);
  g_assert_cmpfloat (high, ==, 100);
  samen_shape_fences (10, 12, &low, &high);
  g_assert_cmpfloat (low, ==, -20);
  g_assert_cmpfloat (high, ==, 42);
}

static void
assert_text (const int  *positions,
             guint       n,
             const char *expected)
{
  g_autoptr (SamenProject) project = fixture_parties (n);
  g_autofree char *text = NULL;

  fixture_positions (&project, 9, positions, n);
  text = samen_figures_text (project, samen_project_latest_round (project), 9, SAMEN_LANGUAGE_NL);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_text (void)
{
  const int camps[] = { -80, -80, 80, 80 };
  const int middle[] = { -5, 0, 0, 5 };
  const int middle_but[] = { -5, 0, 0, 5, 90 };
  const int left[] = { -60, -50, -40, -30 };
  const int nothing[] = { -40, -19, 0, 20, 40 };

  assert_text (camps, 4, "Twee kampen");
  assert_text (middle, 4, "Allemaal in het midden");
  assert_text (middle_but, 5, "De meesten in het midden, anders: Partij 5");
  assert_text (left, 4, "Leunt naar “Centrale sturing”");
  assert_text (nothing, 5, NULL);
}

static void
test_felt (void)
{
  const int positions[] = { 10, 20 };
  g_autoptr (SamenProject) project = fixture_parties (4);
  SamenFigures figures;

  fixture_positions (&project, 3, positions, 2);
  samen_figures_init (&figures, project, samen_project_latest_round (project), 3);
  g_assert_true (isnan (figures.felt));
  fixture_take (&project, samen_edit_answer (project, NULL, "p3", 3, SAMEN_ANSWER_DECLINED, 0));
  fixture_take (&project, samen_edit_answer_tension (project, NULL, "p1", 3, 0));
  fixture_take (&project, samen_edit_answer_tension (project, NULL, "p3", 3, 3));
  samen_figures_init (&figures, project, samen_project_latest_round (project), 3);
  g_assert_cmpuint (figures.felt_count, ==, 2);
  g_assert_cmpfloat (figures.felt, ==, 1.5);
}

/* Nothing may tell what is under the cover. */
static void
test_covered (void)
{
  const int camps[] = { -80, -80, 80, 80 };
  g_autoptr (SamenProject) project = fixture_parties (4);
  g_autofree char *round = fixture_round (&project, "Meting");
  g_autofree char *text = NULL;
  SamenFigures figures;

  fixture_positions (&project, 5, camps, 4);
  fixture_take (&project, samen_edit_answer_tension (project, NULL, "p1", 5, 3));
  fixture_take (&project, samen_edit_set_number (project, round, "covered", 1 << 4));
  samen_figures_init (&figures, project, samen_project_latest_round (project), 5);
  text = samen_figures_text (project, samen_project_latest_round (project), 5, SAMEN_LANGUAGE_NL);
  g_assert_cmpuint (figures.missing, ==, 4);
  g_assert_cmpuint (figures.positions, ==, 0);
  g_assert_cmpuint (figures.felt_count, ==, 0);
  g_assert_cmpint (figures.shape, ==, SAMEN_SHAPE_NONE);
  g_assert_null (text);
  g_assert_cmpuint (samen_figures_answered (project, samen_project_latest_round (project), "p1"), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/shape/same-mean", test_same_mean);
  g_test_add_func ("/shape/two-camps", test_two_camps);
  g_test_add_func ("/shape/few-are-no-camp", test_few_are_no_camp);
  g_test_add_func ("/shape/just-no-quarter", test_just_no_quarter);
  g_test_add_func ("/shape/even-spreading-has-no-camps", test_even_spreading_has_no_camps);
  g_test_add_func ("/shape/leaning-and-together", test_leaning_and_together);
  g_test_add_func ("/shape/divide", test_divide);
  g_test_add_func ("/shape/nothing", test_nothing);
  g_test_add_func ("/shape/outliers", test_outliers);
  g_test_add_func ("/shape/tukey-fence", test_tukey_fence);
  g_test_add_func ("/shape/text", test_text);
  g_test_add_func ("/shape/felt", test_felt);
  g_test_add_func ("/shape/covered", test_covered);

  return g_test_run ();
}
