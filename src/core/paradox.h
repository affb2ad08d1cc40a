/* core/paradox.h - two poles that are both of worth
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every project has the same twelve, in the same order (Boonstra & Eguiguren,
 * 2023).  What is NULL here is said by the catalogue: a project only keeps what
 * its own people worded differently.  Neither pole is better than the other and
 * nothing in the program may suggest so.  DOMAIN.md, section 5.
 */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define SAMEN_N_PARADOXES 12
#define SAMEN_POSITION_MIN (-100)
#define SAMEN_POSITION_MAX 100

typedef enum
{
  SAMEN_STANCE_BALANCE,
  SAMEN_STANCE_BRIDGE,
  SAMEN_STANCE_ENDURE,
} SamenStance;

typedef enum
{
  SAMEN_IN_PLAY_NO,
  SAMEN_IN_PLAY_YES,
} SamenInPlay;

typedef struct
{
  SamenRecord record;
  int number;      /* 1…12 */
  int in_play;     /* SamenInPlay */
  int agreed;      /* where we stand, −100…100 or SAMEN_NONE */
  int desired;     /* where we want to go */
  int stance;      /* SamenStance or SAMEN_NONE */
  GRefString *agreed_by;
  GRefString *agreed_on; /* date */
  GRefString *left;      /* own wording of the poles */
  GRefString *right;
  GRefString *question;
  GRefString *worth_left;
  GRefString *worth_right;
  GRefString *over_left; /* when left takes over */
  GRefString *over_right;
  GRefString *reason;    /* why agreed */
  GRefString *signals;
  GRefString *actions;
} SamenParadox;

extern const SamenRecordClass samen_paradox_class;
extern const char *const samen_stance_names[];
extern const char *const samen_in_play_names[];

G_END_DECLS
