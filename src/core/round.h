/* core/round.h - one moment at which parties took positions
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A round holds one sheet per party that answered, a sheet at most one answer
 * per paradox.  An answer that is absent was not asked or not yet given; it is
 * never a zero.  The exact middle is a choice like any other.  How strongly the
 * tension is felt is a second question, answered apart.  DOMAIN.md, section 5.
 *
 * A round also keeps what a party thought another's position was, and, once the
 * next round begins, how committed everyone was and what the group agreed then.
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

/* Where a party thinks another one stands.  Never the other's answer. */
typedef struct
{
  SamenRecord record;
  GRefString *party; /* the other */
  int paradox;       /* 1…12 */
  int position;      /* −100…100 */
} SamenEstimate;

/* What one party answered. */
typedef struct
{
  SamenRecord record;
  GRefString *party;
  int commitment;       /* at that time: SamenCommitment or SAMEN_NONE */
  SamenList *answers;   /* SamenAnswer, by number */
  SamenList *estimates; /* SamenEstimate, by number */
} SamenSheet;

/* What the group had agreed on one paradox when the next round began. */
typedef struct
{
  SamenRecord record;
  int paradox;           /* 1…12 */
  int agreed;            /* as in SamenParadox */
  int desired;
  int stance;
  GRefString *agreed_by;
  GRefString *agreed_on; /* date */
  GRefString *reason;
} SamenAgreement;

typedef struct
{
  SamenRecord record;
  GRefString *id;
  GRefString *label;
  GRefString *date;
  guint covered;         /* bit n−1: nothing of paradox n is shown until it is revealed */
  SamenList *sheets;     /* SamenSheet, in the order they came in */
  SamenList *agreements; /* SamenAgreement, by number; of a round that is past */
} SamenRound;

extern const SamenRecordClass samen_answer_class;
extern const SamenRecordClass samen_estimate_class;
extern const SamenRecordClass samen_agreement_class;
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

/* NULL when @sheet does not say where @party stands. */
const SamenEstimate *samen_sheet_estimate (const SamenSheet *sheet,
                                           const char       *party,
                                           int               paradox);

/* NULL when nothing was agreed on it then. */
const SamenAgreement *samen_round_agreement (const SamenRound *round,
                                             int               paradox);

/* All twelve, as bits of SamenRound.covered. */
#define SAMEN_ALL_PARADOXES ((1u << 12) - 1)

gboolean samen_round_is_covered (const SamenRound *round,
                                 int               paradox);

/* The round as it may be seen: without answers and estimates on what is covered.
 * Whoever shows, counts or prints answers asks for this first; edits go by the
 * round's id.  Itself when nothing is covered.
 * Returns: (transfer full) (nullable): NULL for NULL */
SamenRound *samen_round_shown (const SamenRound *round);

/* The same, but with what @party (nullable) itself said on the paradoxes in @numbers
 * (bits), for whoever is answering just now and sees no other's. */
SamenRound *samen_round_shown_to (const SamenRound *round,
                                  const char       *party,
                                  guint             numbers);

/* The state of an answer; ABSENT for NULL. */
SamenAnswerState samen_answer_state (const SamenAnswer *answer);

G_END_DECLS
