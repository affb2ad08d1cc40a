/* core/round.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/round.h"

#include "core/field-table.h"
#include "core/initiative.h"
#include "core/paradox.h"
#include "core/party.h"

const char *const samen_answer_state_names[] = {
  "given", "not-recognised", "skipped", "declined", NULL,
};

static const SamenField answer_fields[] = {
  FIELD_NUMBER (SamenAnswer, paradox, "paradox", 1, SAMEN_N_PARADOXES, SAMEN_NONE),
  FIELD_CHOICE_QUIET (SamenAnswer, state, "state", samen_answer_state_names, SAMEN_ANSWER_GIVEN),
  FIELD_NUMBER (SamenAnswer, position, "position", SAMEN_POSITION_MIN, SAMEN_POSITION_MAX, SAMEN_NONE),
  FIELD_NUMBER (SamenAnswer, tension, "tension", 0, 3, SAMEN_NONE),
  FIELD_LONG (SamenAnswer, remark, "remark"),
  { 0 },
};
const SamenRecordClass samen_answer_class = { "answer", NULL, sizeof (SamenAnswer), answer_fields };

static const SamenField estimate_fields[] = {
  FIELD_LINK_REQUIRED (SamenEstimate, party, "party", &samen_party_class),
  FIELD_NUMBER (SamenEstimate, paradox, "paradox", 1, SAMEN_N_PARADOXES, SAMEN_NONE),
  FIELD_NUMBER (SamenEstimate, position, "position", SAMEN_POSITION_MIN, SAMEN_POSITION_MAX, SAMEN_NONE),
  { 0 },
};
const SamenRecordClass samen_estimate_class = { "estimate", NULL, sizeof (SamenEstimate), estimate_fields };

static const SamenField agreement_fields[] = {
  FIELD_NUMBER (SamenAgreement, paradox, "paradox", 1, SAMEN_N_PARADOXES, SAMEN_NONE),
  FIELD_NUMBER (SamenAgreement, agreed, "agreed", SAMEN_POSITION_MIN, SAMEN_POSITION_MAX, SAMEN_NONE),
  FIELD_NUMBER (SamenAgreement, desired, "desired", SAMEN_POSITION_MIN, SAMEN_POSITION_MAX, SAMEN_NONE),
  FIELD_CHOICE (SamenAgreement, stance, "stance", samen_stance_names, SAMEN_NONE),
  FIELD_TEXT (SamenAgreement, agreed_by, "agreed-by"),
  FIELD_DATE (SamenAgreement, agreed_on, "agreed-on"),
  FIELD_LONG (SamenAgreement, reason, "reason"),
  { 0 },
};
const SamenRecordClass samen_agreement_class = { "agreement", NULL, sizeof (SamenAgreement), agreement_fields };

static const SamenField sheet_fields[] = {
  FIELD_LINK_REQUIRED (SamenSheet, party, "party", &samen_party_class),
  FIELD_CHOICE (SamenSheet, commitment, "commitment", samen_commitment_names, SAMEN_NONE),
  FIELD_RECORDS (SamenSheet, answers, "answers", &samen_answer_class),
  FIELD_RECORDS (SamenSheet, estimates, "estimates", &samen_estimate_class),
  { 0 },
};
const SamenRecordClass samen_sheet_class = { "sheet", NULL, sizeof (SamenSheet), sheet_fields };

static const SamenField round_fields[] = {
  FIELD_ID (SamenRound, id),
  FIELD_TEXT (SamenRound, label, "label"),
  FIELD_DATE (SamenRound, date, "date"),
  FIELD_FLAGS (SamenRound, covered, "covered", samen_paradox_number_names),
  FIELD_RECORDS (SamenRound, sheets, "sheets", &samen_sheet_class),
  FIELD_RECORDS (SamenRound, agreements, "agreements", &samen_agreement_class),
  { 0 },
};
const SamenRecordClass samen_round_class = { "round", "m", sizeof (SamenRound), round_fields };

const SamenSheet *
samen_round_sheet (const SamenRound *round,
                   const char       *party)
{
  if (round == NULL)
    return NULL;
  SAMEN_EACH (const SamenSheet, sheet, round->sheets)
  {
    if (g_strcmp0 (sheet->party, party) == 0)
      return sheet;
  }
  return NULL;
}

const SamenAnswer *
samen_sheet_answer (const SamenSheet *sheet,
                    int               paradox)
{
  if (sheet == NULL)
    return NULL;
  SAMEN_EACH (const SamenAnswer, answer, sheet->answers)
  {
    if (answer->paradox == paradox)
      return answer;
  }
  return NULL;
}

const SamenAnswer *
samen_round_answer (const SamenRound *round,
                    const char       *party,
                    int               paradox)
{
  return samen_sheet_answer (samen_round_sheet (round, party), paradox);
}

const SamenEstimate *
samen_sheet_estimate (const SamenSheet *sheet,
                      const char       *party,
                      int               paradox)
{
  if (sheet == NULL)
    return NULL;
  SAMEN_EACH (const SamenEstimate, estimate, sheet->estimates)
  {
    if (estimate->paradox == paradox && g_strcmp0 (estimate->party, party) == 0)
      return estimate;
  }
  return NULL;
}

const SamenAgreement *
samen_round_agreement (const SamenRound *round,
                       int               paradox)
{
  if (round == NULL)
    return NULL;
  SAMEN_EACH (const SamenAgreement, agreement, round->agreements)
  {
    if (agreement->paradox == paradox)
      return agreement;
  }
  return NULL;
}

gboolean
samen_round_is_covered (const SamenRound *round,
                        int               paradox)
{
  return round != NULL && (round->covered & 1u << (paradox - 1)) != 0;
}

/* @sheet without what it says on the paradoxes in @covered. */
static SamenSheet *
sheet_shown (const SamenSheet *sheet,
             guint             covered)
{
  SamenSheet *shown = samen_record_copy (sheet);
  g_autoptr (GPtrArray) answers = g_ptr_array_new ();
  g_autoptr (GPtrArray) estimates = g_ptr_array_new ();

  SAMEN_EACH (SamenAnswer, answer, sheet->answers)
  {
    if ((covered & 1u << (answer->paradox - 1)) == 0)
      g_ptr_array_add (answers, answer);
  }
  SAMEN_EACH (SamenEstimate, estimate, sheet->estimates)
  {
    if ((covered & 1u << (estimate->paradox - 1)) == 0)
      g_ptr_array_add (estimates, estimate);
  }
  samen_record_take_list (shown, samen_record_class_find (&samen_sheet_class, "answers"),
                          samen_list_new (&samen_record_items, answers->pdata, answers->len));
  samen_record_take_list (shown, samen_record_class_find (&samen_sheet_class, "estimates"),
                          samen_list_new (&samen_record_items, estimates->pdata, estimates->len));
  return shown;
}

SamenRound *
samen_round_shown_to (const SamenRound *round,
                      const char       *party,
                      guint             numbers)
{
  g_autoptr (GPtrArray) sheets = g_ptr_array_new ();
  SamenRound *shown;

  if (round == NULL || round->covered == 0)
    return samen_record_ref (round);
  SAMEN_EACH (const SamenSheet, sheet, round->sheets)
  {
    gboolean own = party != NULL && g_strcmp0 (sheet->party, party) == 0;

    g_ptr_array_add (sheets, sheet_shown (sheet, own ? round->covered & ~numbers : round->covered));
  }
  shown = samen_record_copy (round);
  samen_record_take_list (shown, samen_record_class_find (&samen_round_class, "sheets"),
                          samen_list_new_take (&samen_record_items, sheets));
  return shown;
}

SamenRound *
samen_round_shown (const SamenRound *round)
{
  return samen_round_shown_to (round, NULL, 0);
}

SamenAnswerState
samen_answer_state (const SamenAnswer *answer)
{
  return answer != NULL ? (SamenAnswerState) answer->state : SAMEN_ANSWER_ABSENT;
}
