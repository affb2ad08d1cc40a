/* core/ambition.h - what the parties bind themselves to, and how it gets meaning
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One shared ambition per project, with the deeper ambition underneath the
 * parties' different ones; shared values; cases ("let's talk about Tommie")
 * that give it meaning; signs that make progress visible.  DOMAIN.md, section 2.
 */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

typedef struct
{
  SamenRecord record;
  GRefString *statement;
  int horizon; /* a year, or SAMEN_NONE */
  GRefString *deeper;
} SamenAmbition;

/* A shared value or starting point. */
typedef struct
{
  SamenRecord record;
  GRefString *id;
  GRefString *text;
} SamenValue;

/* What one party would contribute to a case. */
typedef struct
{
  SamenRecord record;
  GRefString *party;
  GRefString *text;
} SamenContribution;

typedef struct
{
  SamenRecord record;
  GRefString *id;
  GRefString *title;
  GRefString *story;
  SamenList *contributions; /* SamenContribution */
} SamenCase;

typedef struct
{
  SamenRecord record;
  GRefString *date;
  GRefString *value; /* as the team writes it: "12,4" */
  GRefString *note;
} SamenReading;

/* A sign of progress. */
typedef struct
{
  SamenRecord record;
  GRefString *id;
  GRefString *measure;
  GRefString *unit;
  GRefString *baseline;
  GRefString *target;
  SamenList *readings; /* SamenReading */
} SamenSign;

extern const SamenRecordClass samen_ambition_class;
extern const SamenRecordClass samen_value_class;
extern const SamenRecordClass samen_contribution_class;
extern const SamenRecordClass samen_case_class;
extern const SamenRecordClass samen_reading_class;
extern const SamenRecordClass samen_sign_class;

G_END_DECLS
