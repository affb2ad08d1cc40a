/* tests/app/test-workshop-values.c - which page comes when, and where names stand
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/agenda.h"
#include "app/tag-lanes.h"

static const SamenAgenda two = { .numbers = { 9, 2 }, .n_numbers = 2 };

static void
test_pages_in_order (void)
{
  static const struct
  {
    SamenAgendaPage page;
    int number;
    guint paradox;
  } pages[] = {
    { SAMEN_AGENDA_PREPARE, 0, 0 }, { SAMEN_AGENDA_AMBITION, 0, 0 }, { SAMEN_AGENDA_PARTIES, 0, 0 },
    { SAMEN_AGENDA_ANSWERS, 9, 0 }, { SAMEN_AGENDA_REVEAL, 9, 0 },   { SAMEN_AGENDA_ANSWERS, 2, 1 },
    { SAMEN_AGENDA_REVEAL, 2, 1 },  { SAMEN_AGENDA_STEPS, 0, 2 },    { SAMEN_AGENDA_CLOSING, 0, 2 },
  };
  SamenAgenda agenda = two;

  g_assert_cmpuint (samen_agenda_length (&agenda), ==, G_N_ELEMENTS (pages));
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      int number;

      g_assert_cmpint (samen_agenda_page (&agenda, &number), ==, pages[i].page);
      g_assert_cmpint (number, ==, pages[i].number);
      g_assert_cmpuint (samen_agenda_paradox (&agenda), ==, pages[i].paradox);
      g_assert_cmpint (samen_agenda_move (&agenda, 1), ==, i + 1 < G_N_ELEMENTS (pages));
    }
  samen_agenda_move (&agenda, -1000);
  g_assert_cmpuint (agenda.at, ==, 0);
}

static void
test_a_paradox_is_skipped_whole (void)
{
  SamenAgenda agenda = two;
  int number;

  agenda.at = 3;
  g_assert_true (samen_agenda_skip (&agenda));
  g_assert_cmpint (samen_agenda_page (&agenda, &number), ==, SAMEN_AGENDA_ANSWERS);
  g_assert_cmpint (number, ==, 2);
  agenda.at = 6;
  g_assert_true (samen_agenda_skip (&agenda));
  g_assert_cmpint (samen_agenda_page (&agenda, NULL), ==, SAMEN_AGENDA_STEPS);
}

static void
test_without_paradoxes (void)
{
  SamenAgenda agenda = { .at = 3 };

  g_assert_cmpuint (samen_agenda_length (&agenda), ==, 5);
  g_assert_cmpint (samen_agenda_page (&agenda, NULL), ==, SAMEN_AGENDA_STEPS);
}

/* As independent of the lanes' own reckoning as can be: boxes and leaders. */
static gboolean
touch (const SamenTag *a,
       const SamenTag *b)
{
  gboolean beside = a->left + a->width <= b->left || b->left + b->width <= a->left;
  gboolean a_far = a->lane == SAMEN_LANE_FAR_ABOVE || a->lane == SAMEN_LANE_FAR_BELOW;
  gboolean same_side = (a->lane <= SAMEN_LANE_ABOVE) == (b->lane <= SAMEN_LANE_ABOVE);
  gboolean through = a->x >= b->left && a->x <= b->left + b->width;

  return (a->lane == b->lane && !beside) || (a->lane != b->lane && a_far && same_side && through);
}

static void
test_names_stand_free (void)
{
  /* Fourteen parties of a real map, two at one place. */
  SamenTag tags[] = {
    { 268, 290 }, { 341, 376 }, { 389, 220 }, { 462, 115 }, { 534, 200 }, { 631, 396 }, { 776, 224 },
    { 873, 254 }, { 921, 340 }, { 969, 155 }, { 1018, 210 }, { 1114, 240 }, { 1200, 210 }, { 1200, 186 },
  };
  const SamenTagRoom room = { 0, 1720, 16, 0, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    tags[i].x *= 1.2;
  g_assert_true (samen_tag_lanes_place (tags, G_N_ELEMENTS (tags), &room));
  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      g_assert_cmpfloat (tags[i].left, >=, room.from);
      g_assert_cmpfloat (tags[i].left + tags[i].width, <=, room.to);
      g_assert_cmpfloat (tags[i].x, >=, tags[i].left);
      g_assert_cmpfloat (tags[i].x, <=, tags[i].left + tags[i].width);
      for (guint j = 0; j < G_N_ELEMENTS (tags); j++)
        g_assert_false (i != j && touch (&tags[i], &tags[j]));
    }
}

static void
test_a_crowd_is_told (void)
{
  SamenTag tags[6];
  const SamenTagRoom room = { 0, 500, 16, 0, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    tags[i] = (SamenTag) { 200 + 10 * i, 400 };
  g_assert_false (samen_tag_lanes_place (tags, G_N_ELEMENTS (tags), &room));
}

static void
test_names_leave_the_markers_room (void)
{
  SamenTag tags[] = { { 480, 200 }, { 580, 200 } };
  const SamenTagRoom room = { 0, 1000, 16, 450, 600 };

  samen_tag_lanes_place (tags, G_N_ELEMENTS (tags), &room);
  g_assert_cmpint (tags[0].lane, <=, SAMEN_LANE_ABOVE);
  g_assert_cmpint (tags[1].lane, <=, SAMEN_LANE_ABOVE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/workshop-values/pages-in-order", test_pages_in_order);
  g_test_add_func ("/workshop-values/skip", test_a_paradox_is_skipped_whole);
  g_test_add_func ("/workshop-values/without-paradoxes", test_without_paradoxes);
  g_test_add_func ("/workshop-values/names-stand-free", test_names_stand_free);
  g_test_add_func ("/workshop-values/crowd", test_a_crowd_is_told);
  g_test_add_func ("/workshop-values/markers", test_names_leave_the_markers_room);
  return g_test_run ();
}
