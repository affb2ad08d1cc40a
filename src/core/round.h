/* core/round.h - one moment at which parties took positions
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A round holds one sheet per party that answered, a sheet at most one answer
 * per paradox.  An answer that is absent was not asked or not yet given; it is
 * never a zero.  The exact middle is a choice like any other.  How strongly the
 * tension is felt is a second question, answered apart.  DOMAIN.md, section 5.
 */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

typedef enum
{
  SAMEN_ANSWER_GIVEN,
  SAMEN_ANSWER_NOT_RECOGNISED,
  SAMEN_ANSWER_SKIPPED,
  SAMEN_ANSWER_DECLINED,
  SAMEN_ANSWER_ABSENT, /* never stored: what a missing answer counts as */
} SamenAnswerState;

typedef struct
{
  SamenRecord record;
  int paradox;        /* 1…12 */
  int state;          /* SamenAnswerState */
  int position;       /* −100…100 when given, else SAMEN_NONE */
  int tension;        /* felt, 0…3 or SAMEN_NONE */
  GRefString *remark;
} SamenAnswer;

/* What one party answered. */
typedef struct
{
  SamenRecord record;
  GRefString *party;
  int commitment;     /* at that time: SamenCommitment or SAMEN_NONE */
  SamenList *answers; /* SamenAnswer, by number */
} SamenSheet;

typedef struct
{
  SamenRecord record;
  GRefString *id;
  GRefString *label;
  GRefString *date;
  SamenList *sheets; /* SamenSheet, in the order they came in */
} SamenRound;

extern const SamenRecordClass samen_answer_class;
extern const SamenRecordClass samen_sheet_class;
extern const SamenRecordClass samen_round_class;
extern const char *const samen_answer_state_names[];

/* NULL when there is none. */
const SamenSheet *samen_round_sheet (const SamenRound *round,
                                     const char       *party);
const SamenAnswer *samen_sheet_answer (const SamenSheet *sheet,
                                       int               paradox);
const SamenAnswer *samen_round_answer (const SamenRound *round,
                                       const char       *party,
                                       int               paradox);

/* The state of an answer; ABSENT for NULL. */
SamenAnswerState samen_answer_state (const SamenAnswer *answer);

G_END_DECLS
