/* app/agenda.h - which pages a workshop has, and which one is open
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Preparing, the ambition, the parties, then two pages for every chosen paradox
 * (answer, and talk about what is revealed), the first steps and a closing
 * picture.  An agenda is a plain value that knows nothing of widgets; a paradox
 * is chosen once, in the order in which the group takes them.
 */
#pragma once

#include "core/paradox.h"

G_BEGIN_DECLS

typedef enum
{
  SAMEN_AGENDA_PREPARE,
  SAMEN_AGENDA_AMBITION,
  SAMEN_AGENDA_PARTIES,
  SAMEN_AGENDA_ANSWERS,
  SAMEN_AGENDA_REVEAL,
  SAMEN_AGENDA_STEPS,
  SAMEN_AGENDA_CLOSING,
} SamenAgendaPage;

typedef struct
{
  int numbers[SAMEN_N_PARADOXES]; /* of the chosen paradoxes, 1…12 */
  guint n_numbers;
  int minutes;                    /* for each, 0: no timer */
  guint at;                       /* the open page, from 0 */
} SamenAgenda;

guint samen_agenda_length (const SamenAgenda *agenda);

/* Which page is open.
 * @number: (out) (optional): of its paradox; 0 where there is none */
SamenAgendaPage samen_agenda_page (const SamenAgenda *agenda,
                                   int               *number);

/* The place of its paradox among the chosen ones: 0 before the first, n_numbers
 * after the last. */
guint samen_agenda_paradox (const SamenAgenda *agenda);

/* Goes so many pages on, or back; not past either end.  Whether it moved. */
gboolean samen_agenda_move (SamenAgenda *agenda,
                            int          by);

/* Goes past what is left of this paradox. */
gboolean samen_agenda_skip (SamenAgenda *agenda);

G_END_DECLS
