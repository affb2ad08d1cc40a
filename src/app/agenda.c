/* app/agenda.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "app/agenda.h"

/* Pages before the first paradox, and after the last. */
#define BEFORE 3
#define AFTER 2

guint
samen_agenda_length (const SamenAgenda *agenda)
{
  return BEFORE + 2 * agenda->n_numbers + AFTER;
}

guint
samen_agenda_paradox (const SamenAgenda *agenda)
{
  return agenda->at < BEFORE ? 0 : MIN ((agenda->at - BEFORE) / 2, agenda->n_numbers);
}

SamenAgendaPage
samen_agenda_page (const SamenAgenda *agenda,
                   int               *number)
{
  guint paradox = samen_agenda_paradox (agenda);
  gboolean about_one = agenda->at >= BEFORE && paradox < agenda->n_numbers;

  if (number != NULL)
    *number = about_one ? agenda->numbers[paradox] : 0;
  if (agenda->at < BEFORE)
    return SAMEN_AGENDA_PREPARE + agenda->at;
  if (about_one)
    return (agenda->at - BEFORE) % 2 == 0 ? SAMEN_AGENDA_ANSWERS : SAMEN_AGENDA_REVEAL;
  return SAMEN_AGENDA_STEPS + (agenda->at - BEFORE - 2 * agenda->n_numbers);
}

gboolean
samen_agenda_move (SamenAgenda *agenda,
                   int          by)
{
  int last = (int) samen_agenda_length (agenda) - 1;
  guint to = (guint) CLAMP ((int) agenda->at + by, 0, last);
  gboolean moves = to != agenda->at;

  agenda->at = to;
  return moves;
}

gboolean
samen_agenda_skip (SamenAgenda *agenda)
{
  return samen_agenda_move (agenda, samen_agenda_page (agenda, NULL) == SAMEN_AGENDA_ANSWERS ? 2 : 1);
}
