/* insight/positions.c
 *
 * SPDX-FileCopyrightText: 2026 The Samenspel authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "insight/positions.h"

const SamenRound *
samen_open_round (const SamenRound *round,
                  int               number)
{
  return samen_round_is_covered (round, number) ? NULL : round;
}

int
samen_answer_position (const SamenAnswer *answer)
{
  return samen_answer_state (answer) == SAMEN_ANSWER_GIVEN ? answer->position : SAMEN_NONE;
}

gboolean
samen_in_play (const SamenProject *project,
               int                 number)
{
  return samen_project_paradox (project, number)->in_play != SAMEN_IN_PLAY_NO;
}

GHashTable *
samen_sheets_by_party (const SamenRound *round)
{
  GHashTable *sheets = g_hash_table_new (g_str_hash, g_str_equal);

  if (round != NULL)
    SAMEN_EACH (SamenSheet, sheet, round->sheets)
    {
      g_hash_table_insert (sheets, sheet->party, sheet);
    }
  return sheets;
}
