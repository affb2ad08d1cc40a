/* tests/exchange/test-merge.c - what came back, into one, and nothing lost
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "exchange/merge.h"

#include "core/edit.h"
#include "exchange/examples.h"
#include "exchange/request.h"
#include "file/writer.h"

#include <string.h>

/* A map of two parties that answered the first two paradoxes, in English. */
typedef struct
{
  SamenProject *base;
  const char *round;
  SamenMerge *merge;
} Desk;

static void
take (SamenProject **project,
      SamenProject  *next)
{
  samen_project_unref (*project);
  *project = next;
}

static void
add_party (SamenProject **project,
           const char    *name)
{
  SamenParty *party = samen_record_new (&samen_party_class);

  party->name = g_ref_string_new (name);
  party->kind = SAMEN_KIND_CARE;
  take (project, samen_edit_add (*project, SAMEN_SUBJECT_PROJECT, "parties", party, G_MAXUINT, NULL));
}

static void
answer (SamenProject **project,
        const char    *party,
        int            paradox,
        int            position,
        int            tension,
        const char    *remark)
{
  take (project, samen_edit_answer (*project, NULL, party, paradox, SAMEN_ANSWER_GIVEN, position));
  take (project, samen_edit_answer_tension (*project, NULL, party, paradox, tension));
  take (project, samen_edit_answer_remark (*project, NULL, party, paradox, remark));
}

static void
set_up (Desk          *desk,
        gconstpointer  data)
{
  desk->base = samen_project_new (SAMEN_LANGUAGE_EN);
  add_party (&desk->base, "GGD");
  add_party (&desk->base, "Sport\302\255clubs");
  take (&desk->base, samen_edit_set_text (desk->base, SAMEN_SUBJECT_PROJECT, "key", "k"));
  take (&desk->base, samen_edit_add_round (desk->base, "First", "2026-01-10", NULL, NULL));
  answer (&desk->base, "p1", 1, 10, SAMEN_NONE, NULL);
  answer (&desk->base, "p1", 2, 20, 2, "as it was");
  desk->round = samen_project_latest_round (desk->base)->id;
  desk->merge = samen_merge_new (desk->base);
}

static void
tear_down (Desk          *desk,
           gconstpointer  data)
{
  samen_merge_free (desk->merge);
  samen_project_unref (desk->base);
}

static SamenProject *
sent_to (Desk       *desk,
         const char *party)
{
  return samen_request_make (desk->base, desk->round, party, NULL, NULL);
}

/* What @party says now on @paradox. */
static const SamenAnswer *
said (const SamenProject *project,
      const char         *party,
      int                 paradox)
{
  return samen_round_answer (samen_project_latest_round (project), party, paradox);
}

static void
assert_counts (const SamenReturned *file,
               guint                answers,
               guint                estimates,
               guint                remarks,
               guint                same,
               guint                differ)
{
  g_assert_false (file->foreign);
  g_assert_cmpuint (file->answers, ==, answers);
  g_assert_cmpuint (file->estimates, ==, estimates);
  g_assert_cmpuint (file->remarks, ==, remarks);
  g_assert_cmpuint (file->same, ==, same);
  g_assert_cmpuint (file->differ->len, ==, differ);
}

static void
test_nothing_new (Desk          *desk,
                  gconstpointer  data)
{
  g_autoptr (SamenProject) back = sent_to (desk, "p1");
  g_autoptr (SamenProject) merged = NULL;

  assert_counts (samen_merge_add (desk->merge, "GGD", back), 0, 0, 0, 2, 0);
  merged = samen_merge_apply (desk->merge);
  g_assert_true (merged == desk->base);
}

static void
test_new_answers (Desk          *desk,
                  gconstpointer  data)
{
  g_autoptr (SamenProject) back = sent_to (desk, "p2");
  g_autoptr (SamenProject) merged = NULL;

  answer (&back, "p2", 3, -40, 1, "we were not asked");
  take (&back, samen_edit_answer (back, NULL, "p2", 4, SAMEN_ANSWER_DECLINED, 0));
  take (&back, samen_edit_estimate (back, NULL, "p2", "p1", 1, 70));
  assert_counts (samen_merge_add (desk->merge, "Clubs", back), 2, 1, 1, 0, 0);
  merged = samen_merge_apply (desk->merge);
  g_assert_cmpint (said (merged, "p2", 3)->position, ==, -40);
  g_assert_cmpint (said (merged, "p2", 3)->tension, ==, 1);
  g_assert_cmpstr (said (merged, "p2", 3)->remark, ==, "we were not asked");
  g_assert_cmpint (said (merged, "p2", 4)->state, ==, SAMEN_ANSWER_DECLINED);
  g_assert_cmpint (samen_sheet_estimate (samen_round_sheet (samen_project_latest_round (merged), "p2"), "p1", 1)->position,
                   ==, 70);
}

/* One side merely lacks what the other has. */
static void
test_more_complete (Desk          *desk,
                    gconstpointer  data)
{
  g_autoptr (SamenProject) back = sent_to (desk, "p1");
  g_autoptr (SamenProject) merged = NULL;

  answer (&back, "p1", 1, 10, 3, "because");
  answer (&back, "p1", 2, 20, SAMEN_NONE, NULL);
  assert_counts (samen_merge_add (desk->merge, "GGD", back), 0, 0, 1, 1, 0);
  merged = samen_merge_apply (desk->merge);
  g_assert_cmpint (said (merged, "p1", 1)->tension, ==, 3);
  g_assert_cmpstr (said (merged, "p1", 1)->remark, ==, "because");
  g_assert_true (samen_record_equal (said (merged, "p1", 2), said (desk->base, "p1", 2)));
}

/* What is not in the file was not taken back. */
static void
test_no_deletion (Desk          *desk,
                  gconstpointer  data)
{
  g_autoptr (SamenProject) back = sent_to (desk, "p1");
  g_autoptr (SamenProject) merged = NULL;

  take (&back, samen_edit_answer (back, NULL, "p1", 1, SAMEN_ANSWER_ABSENT, 0));
  samen_merge_add (desk->merge, "GGD", back);
  merged = samen_merge_apply (desk->merge);
  g_assert_true (merged == desk->base);
}

static SamenProject *
with_conflict (Desk *desk)
{
  SamenProject *back = sent_to (desk, "p1");

  answer (&back, "p1", 2, -35, 1, "it changed");
  return back;
}

static void
test_ours_stands (Desk          *desk,
                  gconstpointer  data)
{
  g_autoptr (SamenProject) back = with_conflict (desk);
  g_autoptr (SamenProject) merged = NULL;

  assert_counts (samen_merge_add (desk->merge, "GGD", back), 0, 0, 0, 1, 1);
  merged = samen_merge_apply (desk->merge);
  g_assert_cmpint (said (merged, "p1", 2)->position, ==, 20);
  g_assert_cmpint (said (merged, "p1", 2)->tension, ==, 2);
  g_assert_cmpstr (said (merged, "p1", 2)->remark, ==,
                   "as it was\nOther answer (GGD): −35; felt a little; “it changed”");
}

static void
test_theirs_stands (Desk          *desk,
                    gconstpointer  data)
{
  g_autoptr (SamenProject) back = with_conflict (desk);
  g_autoptr (SamenProject) merged = NULL;

  samen_merge_add (desk->merge, "GGD", back);
  ((SamenQuestion *) g_ptr_array_index (desk->merge->questions, 1))->chosen = 1;
  merged = samen_merge_apply (desk->merge);
  g_assert_cmpint (said (merged, "p1", 2)->position, ==, -35);
  g_assert_cmpstr (said (merged, "p1", 2)->remark, ==,
                   "it changed\nOther answer (this map): 20; clearly felt; “as it was”");
}

/* Once more, under another name, whatever was chosen, and in another language. */
static void
test_once_more (Desk          *desk,
                gconstpointer  data)
{
  g_autoptr (SamenProject) back = with_conflict (desk);

  samen_merge_add (desk->merge, "GGD", back);
  for (guint chosen = 0; chosen < 2; chosen++)
    {
      g_autoptr (SamenProject) merged = NULL;
      g_autoptr (SamenProject) again = NULL;
      g_autoptr (SamenMerge) merge = NULL;

      ((SamenQuestion *) g_ptr_array_index (desk->merge->questions, 1))->chosen = chosen;
      merged = samen_merge_apply (desk->merge);
      if (chosen == 1)
        take (&merged, samen_edit_set_number (merged, SAMEN_SUBJECT_PROJECT, "language", SAMEN_LANGUAGE_NL));
      merge = samen_merge_new (merged);
      assert_counts (samen_merge_add (merge, "GGD (2)", back), 0, 0, 0, 2, 0);
      assert_counts (samen_merge_add (merge, "before", desk->base), 0, 0, 0, 2, 0);
      again = samen_merge_apply (merge);
      g_assert_true (again == merged);
    }
}

/* Two files of one batch, and a third that sides with the second. */
static void
test_between_files (Desk          *desk,
                    gconstpointer  data)
{
  g_autoptr (SamenProject) one = sent_to (desk, "p2");
  g_autoptr (SamenProject) two = sent_to (desk, "p2");
  g_autoptr (SamenProject) merged = NULL;
  const SamenQuestion *question;

  answer (&one, "p2", 5, 10, SAMEN_NONE, "mine");
  answer (&two, "p2", 5, 90, SAMEN_NONE, NULL);
  assert_counts (samen_merge_add (desk->merge, "one", one), 1, 0, 1, 0, 0);
  assert_counts (samen_merge_add (desk->merge, "two", two), 0, 0, 0, 0, 1);
  assert_counts (samen_merge_add (desk->merge, "three", two), 0, 0, 0, 0, 1);
  question = g_ptr_array_index (desk->merge->questions, 0);
  g_assert_cmpuint (question->options->len, ==, 2);
  merged = samen_merge_apply (desk->merge);
  g_assert_cmpint (said (merged, "p2", 5)->position, ==, 10);
  g_assert_cmpstr (said (merged, "p2", 5)->remark, ==, "mine\nOther answer (two): 90");
}

/* An estimate has no remark of its own: it goes with the party's answer. */
static void
test_other_estimate (Desk          *desk,
                     gconstpointer  data)
{
  g_autoptr (SamenProject) back = NULL;
  g_autoptr (SamenProject) merged = NULL;
  g_autoptr (SamenMerge) merge = NULL;

  take (&desk->base, samen_edit_estimate (desk->base, NULL, "p1", "p2", 1, 50));
  back = sent_to (desk, "p1");
  take (&back, samen_edit_estimate (back, NULL, "p1", "p2", 1, -50));
  merge = samen_merge_new (desk->base);
  assert_counts (samen_merge_add (merge, "GGD", back), 0, 0, 0, 2, 1);
  merged = samen_merge_apply (merge);
  g_assert_cmpstr (said (merged, "p1", 1)->remark, ==, "Other estimate of Sportclubs (GGD): −50");
  g_assert_cmpint (said (merged, "p1", 1)->position, ==, 10);
}

/* Known by name, not by an id that another copy gave away otherwise. */
static void
test_party_by_name (Desk          *desk,
                    gconstpointer  data)
{
  g_autoptr (SamenProject) back = sent_to (desk, "p1");
  g_autoptr (SamenProject) merged = NULL;
  const SamenReturned *file;

  take (&back, samen_edit_set_text (back, "p1", "name", "Police"));
  take (&back, samen_edit_set_text (back, "p2", "name", "GGD"));
  answer (&back, "p1", 9, 77, 3, "who are we?");
  answer (&back, "p2", 9, 33, SAMEN_NONE, NULL);
  file = samen_merge_add (desk->merge, "mixed", back);
  merged = samen_merge_apply (desk->merge);
  g_assert_cmpint (said (merged, "p1", 9)->position, ==, 33);
  g_assert_null (said (merged, "p2", 9));
  g_assert_cmpuint (file->strays->len, ==, 1);
  g_assert_cmpint (((SamenStray *) file->strays->pdata[0])->reason, ==, SAMEN_STRAY_PARTY);
  g_assert_cmpstr (((SamenStray *) file->strays->pdata[0])->name, ==, "Police");
  g_assert_nonnull (strstr (((SamenStray *) file->strays->pdata[0])->said, "9: 77; strongly felt; “who are we?”"));
}

static void
test_a_round_that_was_not_there (Desk          *desk,
                                 gconstpointer  data)
{
  g_autoptr (SamenProject) copy = samen_project_ref (desk->base);
  g_autoptr (SamenProject) merged = NULL;
  g_autofree char *early = NULL;

  take (&copy, samen_edit_add_round (copy, "Before", "2025-06-01", NULL, &early));
  answer (&copy, "p2", 1, 5, SAMEN_NONE, NULL);
  samen_merge_add (desk->merge, "copy", copy);
  merged = samen_merge_apply (desk->merge);
  g_assert_cmpuint (samen_list_length (merged->rounds), ==, 2);
  g_assert_cmpstr (((SamenRound *) samen_list_get (merged->rounds, 0))->label, ==, "Before");
  g_assert_cmpint (samen_round_answer (samen_project_round (merged, early), "p2", 1)->position, ==, 5);
  g_assert_cmpint (merged->last_id, >=, copy->last_id);
  /* A copy in which the round is past knows how committed everyone was. */
  g_assert_cmpint (samen_round_sheet (samen_project_round (merged, desk->round), "p1")->commitment, ==,
                   samen_project_party (copy, "p1")->commitment);
}

/* The id is a party's here: nothing is put in a place that is not its own. */
static void
test_a_round_without_place (Desk          *desk,
                            gconstpointer  data)
{
  g_autoptr (SamenProject) copy = samen_project_ref (desk->base);
  g_autofree char *id = NULL;
  SamenRound *round = samen_record_new (&samen_round_class);
  const SamenReturned *file;

  round->id = g_ref_string_new ("p2");
  round->label = g_ref_string_new ("Odd");
  take (&copy, samen_edit_remove (copy, "p2"));
  take (&copy, samen_edit_add (copy, SAMEN_SUBJECT_PROJECT, "rounds", round, G_MAXUINT, &id));
  answer (&copy, "p1", 8, 64, SAMEN_NONE, NULL);
  file = samen_merge_add (desk->merge, "odd", copy);
  g_assert_cmpuint (file->strays->len, ==, 1);
  g_assert_cmpstr (((SamenStray *) file->strays->pdata[0])->name, ==, "Odd");
  g_assert_nonnull (strstr (((SamenStray *) file->strays->pdata[0])->said, "8: 64"));
}

static void
test_commitment (Desk          *desk,
                 gconstpointer  data)
{
  g_autoptr (SamenProject) copy = samen_project_ref (desk->base);
  g_autoptr (SamenProject) merged = NULL;
  g_autoptr (SamenMerge) merge = NULL;
  SamenSheet *sheet = samen_record_copy (samen_round_sheet (samen_project_latest_round (copy), "p1"));
  const SamenReturned *file;

  sheet->commitment = SAMEN_COMMITMENT_CARRYING;
  take (&copy, samen_edit_put_sheet (copy, NULL, sheet));
  g_assert_cmpuint (samen_merge_add (desk->merge, "copy", copy)->commitments, ==, 1);
  merged = samen_merge_apply (desk->merge);
  g_assert_cmpint (samen_round_sheet (samen_project_latest_round (merged), "p1")->commitment, ==,
                   SAMEN_COMMITMENT_CARRYING);

  sheet = samen_record_copy (samen_round_sheet (samen_project_latest_round (copy), "p1"));
  sheet->commitment = SAMEN_COMMITMENT_AWARE;
  take (&copy, samen_edit_put_sheet (copy, NULL, sheet));
  merge = samen_merge_new (merged);
  file = samen_merge_add (merge, "copy", copy);
  g_assert_cmpuint (file->commitments, ==, 0);
  g_assert_cmpint (((SamenStray *) file->strays->pdata[0])->reason, ==, SAMEN_STRAY_COMMITMENT);
}

static void
test_covered_stays_covered (Desk          *desk,
                            gconstpointer  data)
{
  g_autoptr (SamenProject) back = NULL;
  g_autoptr (SamenProject) merged = NULL;
  g_autoptr (SamenMerge) merge = NULL;

  take (&desk->base, samen_edit_set_number (desk->base, desk->round, "covered", SAMEN_ALL_PARADOXES));
  back = sent_to (desk, "p2");
  answer (&back, "p2", 7, 1, SAMEN_NONE, NULL);
  merge = samen_merge_new (desk->base);
  samen_merge_add (merge, "Clubs", back);
  merged = samen_merge_apply (merge);
  g_assert_cmpuint (samen_project_latest_round (merged)->covered, ==, SAMEN_ALL_PARADOXES);
  g_assert_cmpint (said (merged, "p2", 7)->position, ==, 1);
}

static void
test_foreign (Desk          *desk,
              gconstpointer  data)
{
  g_autoptr (SamenProject) other = samen_example ("ouder-kind-team", SAMEN_LANGUAGE_NL);
  g_autoptr (SamenProject) keyless = samen_project_ref (desk->base);
  g_autoptr (SamenProject) rekeyed = samen_edit_set_text (desk->base, SAMEN_SUBJECT_PROJECT, "key", "other");

  take (&keyless, samen_edit_set_text (keyless, SAMEN_SUBJECT_PROJECT, "key", NULL));
  g_assert_false (samen_merge_belongs (desk->base, other));
  g_assert_false (samen_merge_belongs (desk->base, rekeyed));
  g_assert_true (samen_merge_belongs (desk->base, keyless));
  g_assert_true (samen_merge_add (desk->merge, "other", other)->foreign);
  g_assert_cmpuint (desk->merge->questions->len, ==, 0);
  /* One of two is half, one of three is less. */
  take (&keyless, samen_edit_set_text (keyless, "p1", "name", "Somebody"));
  g_assert_true (samen_merge_belongs (desk->base, keyless));
  add_party (&keyless, "Somebody else");
  g_assert_false (samen_merge_belongs (desk->base, keyless));
}

/* A remark that is as long as may be has no room for another answer. */
static void
test_full_remark (Desk          *desk,
                  gconstpointer  data)
{
  g_autofree char *full = g_strnfill (20000, 'a');
  g_autoptr (SamenProject) back = with_conflict (desk);
  g_autoptr (SamenMerge) merge = NULL;
  g_autoptr (SamenProject) merged = NULL;

  take (&desk->base, samen_edit_answer_remark (desk->base, NULL, "p1", 2, full));
  merge = samen_merge_new (desk->base);
  samen_merge_add (merge, "GGD", back);
  merged = samen_merge_apply (merge);
  g_assert_cmpstr (said (merged, "p1", 2)->remark, ==, full);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define TEST(path, func) g_test_add ("/merge/" path, Desk, NULL, set_up, func, tear_down)
  TEST ("nothing-new", test_nothing_new);
  TEST ("new-answers", test_new_answers);
  TEST ("more-complete", test_more_complete);
  TEST ("no-deletion", test_no_deletion);
  TEST ("ours-stands", test_ours_stands);
  TEST ("theirs-stands", test_theirs_stands);
  TEST ("once-more", test_once_more);
  TEST ("between-files", test_between_files);
  TEST ("other-estimate", test_other_estimate);
  TEST ("party-by-name", test_party_by_name);
  TEST ("a-round-that-was-not-there", test_a_round_that_was_not_there);
  TEST ("a-round-without-place", test_a_round_without_place);
  TEST ("commitment", test_commitment);
  TEST ("covered-stays-covered", test_covered_stays_covered);
  TEST ("foreign", test_foreign);
  TEST ("full-remark", test_full_remark);

  return g_test_run ();
}
