/* core/initiative.h - think big, do small
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An initiative is something small that parties try together; a step is what
 * will be concretely different tomorrow, with a person and a day.  A step may
 * belong to an initiative or stand by itself.  DOMAIN.md, section 6.
 */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

typedef enum
{
  SAMEN_STATUS_IDEA,
  SAMEN_STATUS_TRYING,
  SAMEN_STATUS_WORKS,   /* spread it */
  SAMEN_STATUS_STOPPED, /* learned */
} SamenStatus;

typedef enum
{
  SAMEN_DONE_NO,
  SAMEN_DONE_YES,
} SamenDone;

typedef struct
{
  SamenRecord record;
  GRefString *id;
  GRefString *title;
  int status;          /* SamenStatus */
  GRefString *theme;   /* id */
  GRefString *lead;    /* id of a party */
  SamenList *partners; /* ids of parties */
  guint paradoxes;     /* bit n−1 is paradox n */
  GRefString *about;
  GRefString *learned;
} SamenInitiative;

typedef struct
{
  SamenRecord record;
  GRefString *id;
  GRefString *what;
  GRefString *initiative; /* id */
  GRefString *party;      /* id */
  GRefString *person;
  GRefString *when;       /* date */
  int done;               /* SamenDone */
} SamenStep;

extern const SamenRecordClass samen_initiative_class;
extern const SamenRecordClass samen_step_class;
extern const char *const samen_status_names[];
extern const char *const samen_done_names[];
extern const char *const samen_paradox_number_names[]; /* "1" … "12" */

G_END_DECLS
