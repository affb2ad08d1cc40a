/* core/round.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "core/round.h"

#include "core/field-table.h"
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

static const SamenField sheet_fields[] = {
  FIELD_LINK_REQUIRED (SamenSheet, party, "party", &samen_party_class),
  FIELD_CHOICE (SamenSheet, commitment, "commitment", samen_commitment_names, SAMEN_NONE),
  FIELD_RECORDS (SamenSheet, answers, "answers", &samen_answer_class),
  { 0 },
};
const SamenRecordClass samen_sheet_class = { "sheet", NULL, sizeof (SamenSheet), sheet_fields };

static const SamenField round_fields[] = {
  FIELD_ID (SamenRound, id),
  FIELD_TEXT (SamenRound, label, "label"),
  FIELD_DATE (SamenRound, date, "date"),
  FIELD_RECORDS (SamenRound, sheets, "sheets", &samen_sheet_class),
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

SamenAnswerState
samen_answer_state (const SamenAnswer *answer)
{
  return answer != NULL ? (SamenAnswerState) answer->state : SAMEN_ANSWER_ABSENT;
}
